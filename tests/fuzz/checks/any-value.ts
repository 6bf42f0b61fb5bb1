import { InvalidInputError } from "titres-identite";
import { hostileJson } from "../../hostile/values.js";
import { soundArguments } from "../../hostile/sound.js";
import { claim, claimSame, type Check } from "../check.js";
import { functions, officesData } from "../counted.js";
import { deeplyFrozen, isObject, placesIn, withAt } from "../json.js";
import type { Numbers } from "../numbers.js";
import { someSituation } from "../situations.js";
import { someFrenchHours, someText } from "../texts.js";

const lens = officesData.officeOf("lens");
const at = "2026-11-25T10:00:00+01:00";

/** The same for the functions of the offices. */
const soundForOffices: Readonly<Record<string, readonly unknown[]>> = {
  bookingState: [lens, "phone", at, { publicHolidays: "ignored" }],
  booksOn: [lens, "phone", "2026-11-25", {}],
  leadTimeFor: [lens, "2026-11-25"],
  canBook: [lens, { on: at, for: "deposit" }, {}],
  nextClosing: [lens, "deposit", at, {}],
  nextOpening: [lens, "deposit", at, {}],
  minutesUntilOpen: [lens, "deposit", at, {}],
  openState: [lens, "deposit", at, { doubts: "ignored" }],
  openings: [lens, "deposit", at, "2026-12-25T10:00:00+01:00", {}],
  weeklyMinutes: [lens.deposit.hours],
  parseCounterRow: ["LENS\tLundi : 9h-12h\tsur RDV\tsans RDV\tTéléphone : 03.21.69.86.86"],
  parseFrenchHours: ["Du lundi au vendredi : 9h-12h et 14h-17h"],
  parseFrenchPhone: ["03 21 08 69 00"],
  writeFrenchHours: [{ deposit: lens.deposit.hours, collection: lens.collection.hours }],
  findOffices: [
    [lens],
    {
      purpose: "deposit",
      commune: "Lens",
      weekday: "mon",
      near: { latitude: 50, longitude: 2, withinKm: 9 },
    },
    {},
  ],
  indexOffices: [[lens]],
  hoursInDoubt: [{ hours: lens.deposit.hours, issues: [], comments: [] }],
  parseDilaHours: [
    {
      plage_ouverture: [
        {
          nom_jour_debut: "Lundi",
          nom_jour_fin: "Vendredi",
          valeur_heure_debut_1: "09:00:00",
          valeur_heure_fin_1: "12:00:00",
        },
      ],
    },
  ],
  writeOsmHours: [lens.deposit.hours, {}],
  isPublicHoliday: ["2026-12-25", "metropole"],
  holidayAreaOf: ["62"],
  isOfficeId: ["lens"],
  officeOf: ["lens"],
  schoolZoneOf: ["62"],
  schoolHolidays: ["62"],
};

/** Names of functions whose errors or answers are not ours. */
const names = [...functions.keys()];
const pool = [...Object.values(soundArguments), ...Object.values(soundForOffices)].flat();

function argumentsOf(name: string): readonly unknown[] {
  const own = name.replace(/^.*: /, "");
  const given = soundArguments[own] ?? soundForOffices[own];
  if (given === undefined) throw new Error(`the fuzz has no sound arguments for ${name}`);
  return given;
}

interface Call {
  readonly name: string;
  readonly given: readonly unknown[];
}

function someCall(numbers: Numbers): Call {
  const name = numbers.of(names);
  let given = argumentsOf(name);
  for (let count = numbers.of([0, 1, 1, 1, 2, 3]); count > 0; count--) {
    const places = given.length === 0 ? [[0]] : placesIn(given);
    const place = numbers.of(places.length > 400 ? places.slice(0, 400) : places);
    given = withAt(given, place, somePart(numbers)) as readonly unknown[];
  }
  return { name, given };
}

function somePart(numbers: Numbers): unknown {
  switch (numbers.below(6)) {
    case 0:
      return numbers.of(hostileJson)[1];
    case 1:
      return numbers.of(pool);
    case 2:
      return someSituation(numbers);
    case 3:
      return someText(numbers);
    case 4:
      return someFrenchHours(numbers);
    default:
      return numbers.of([undefined, 0, -1, 7, 1e9, "", "cni", "fee", true, [], {}, "2026-11-25", at]);
  }
}

/** What would move or hide the text around it, or end its line. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200c|\u200d|\u2060)\p{Cf}/u;

export const anyValue: Check = {
  name: "1 and 7 every function answers whatever JSON it is given, or throws the one error",
  weight: 12,
  draw: someCall,
  holds: ({ name, given }: Call) => {
    const run = functions.get(name);
    if (run === undefined || !Array.isArray(given)) return;
    const said = (): unknown => {
      try {
        return run(...(deeplyFrozen(given) as readonly unknown[]));
      } catch (error) {
        claim(
          error instanceof InvalidInputError,
          `${name} throws ${error instanceof Error ? (error.stack ?? "").slice(0, 400) : String(error)}`,
        );
        claim(error.issues.length > 0, `${name} refuses without a fault`);
        for (const { path, message } of error.issues)
          claim(!unseen.test(`${path} ${message}`), `${name} writes ${JSON.stringify(message)}`);
        return error.message;
      }
    };
    const first = said();
    if (isObject(first) && "kept" in first) return;
    const text = JSON.stringify(first);
    claimSame(JSON.stringify(said()), text, `${name} answers otherwise the second time`);
    if (typeof first === "string") claim(!first.includes("native code"), `${name} shows code`);
  },
};

/** Functions for which the fuzz has no sound arguments. */
export function unknownFunctions(): readonly string[] {
  return names.filter((name) => {
    const own = name.replace(/^.*: /, "");
    return !Object.hasOwn(soundArguments, own) && !Object.hasOwn(soundForOffices, own);
  });
}
