import fc from "fast-check";
import { firstDay, type Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import { applicationShape, type RecordShape } from "../../src/application/shape.js";
import { frozen } from "../evaluation/world/frozen.js";
import { fixedDays } from "./days.js";
import { drawsFor, fieldOf, itemOf, itemsOf, turned, type Draw, type Stage } from "./draws.js";
import { beginnings, type Beginning } from "./beginnings.js";
import { fill, listsWhatIsAskedFor, saysComplete, type Part } from "./fill.js";

/** How often a draw is tried before it is given up. */
const attempts = 8;

/**
 * What may have no answer: where no name was changed, the day on which a change was recorded, and by what; where no use name
 * is asked for, which; where no measure protects the applicant, which; where no temporary passport is asked for, why; where
 * the law leaves open whether someone born on 29 February is of age, the age.
 */
const mayStayUnsaid = [
  "changeRecordedOn",
  "changedBy",
  "useName",
  "measure",
  "urgency",
  "adultWhenIssued",
  "ageOnDeposit",
  "adult",
];

/** Everything that a beginning leaves unsaid, filled in by chance; nothing where chance finds no possible situation. */
export function wholeFrom(ground: Beginning, draw: Draw): Application | undefined {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const whole = structuredClone(ground) as Part;
    const unsaid = fill(whole, turned(draw, attempt), { coherent: true, titlesFirst: attempt % 2 === 1 });
    if (unsaid.every((key) => mayStayUnsaid.includes(key))) return whole as unknown as Application;
  }
  return undefined;
}

/** Everything true of one situation, and when each part of it is learnt. */
export interface Story {
  readonly whole: Application;
  readonly draw: Draw;
}

const draws = drawsFor(applicationShape);

/** Beginnings: half of the time none. */
const anyBeginning = fc.oneof(
  { arbitrary: fc.constant<Beginning>({}), weight: 1 },
  { arbitrary: fc.constantFrom(...beginnings), weight: 1 },
);

/** Stories that someone can be in: every part fits every other. */
export const coherentStories: fc.Arbitrary<Story> = fc
  .tuple(anyBeginning, draws)
  .map(([beginning, draw]) => {
    const whole = wholeFrom(beginning, draw);
    return whole === undefined ? undefined : { whole, draw };
  })
  .filter((story) => story !== undefined);

const depositDays = fixedDays.filter((day) => day >= firstDay);

/**
 * Stories whose parts were each chosen on their own, without those that are refused beside the others. What is left is
 * valid, and odder than any other.
 */
export const looseStories: fc.Arbitrary<Story> = draws.map((draw) => {
  const whole: Part = { depositOn: depositDays[draw.number % depositDays.length] };
  fill(whole, draw, { coherent: false });
  for (let parsed = parseApplication(whole); !parsed.ok; parsed = parseApplication(whole))
    for (const { path } of parsed.issues) leaveOut(whole, path);
  return { whole: whole as unknown as Application, draw };
});

function leaveOut(whole: Part, path: string): void {
  const keys = path.split(/[.[\]]+/);
  const last = keys.pop() ?? "";
  const owner = keys.reduce<Part | undefined>((part, key) => part?.[key] as Part | undefined, whole);
  if (owner !== undefined) Reflect.deleteProperty(owner, last);
}

/** What is known of a story at a stage: at each stage all that was known before. */
export function known({ whole, draw }: Story, at: Stage): Application {
  return frozen(knownRecord(applicationShape, whole as unknown as Part, draw, at)) as unknown as Application;

  function knownRecord(shape: RecordShape, part: Part, from: Draw, at: Stage): Part {
    const entries = Object.entries(shape.fields).flatMap(([key, field]): [string, unknown][] => {
      const value = part[key];
      const drawn = fieldOf(from, key);
      if (value === undefined) return [];
      if (saysComplete(shape, key)) return completeness(part, from, at);
      const isKnown = drawn.at <= at || shape.required.includes(key) || listsWhatIsAskedFor(shape);
      if (!isKnown) return [];
      if (field.kind === "record") return [[key, knownRecord(field, value as Part, drawn, at)]];
      if (field.kind === "list") return [[key, knownItems(itemsOf(field), value as Part[], drawn, at)]];
      if (field.kind === "id" && key !== "id" && !listedIds(at).includes(value as string)) return [];
      return [[key, value]];
    });
    return Object.fromEntries(entries);
  }

  function knownItems(shape: RecordShape, items: readonly Part[], from: Draw, at: Stage): readonly Part[] {
    return items.flatMap((item, index) => {
      const drawn = itemOf(from, index);
      return drawn.at <= at ? [knownRecord(shape, item, drawn, at)] : [];
    });
  }

  /** While some titles are still to be learnt, the list may be said to be incomplete. */
  function completeness(part: Part, from: Draw, at: Stage): [string, unknown][] {
    const { number, at: saidAt } = fieldOf(from, "complete");
    const saysSoMeanwhile = number % 3 === 0;
    const all = part["titles"] as readonly unknown[];
    const isAll = listedIds(at).length === all.length;
    if (isAll) return saysSoMeanwhile || saidAt <= at ? [["complete", true]] : [];
    return saysSoMeanwhile ? [["complete", false]] : [];
  }

  function listedIds(at: Stage): readonly string[] {
    const list = fieldOf(draw, "heldTitles");
    if (list.at > at) return [];
    const items = whole.heldTitles?.titles ?? [];
    return items.flatMap((item, index) => (itemOf(fieldOf(list, "titles"), index).at <= at ? [item.id] : []));
  }
}

/** Stories of both sorts, mostly coherent ones. */
export const stories: fc.Arbitrary<Story> = fc.oneof(
  { arbitrary: coherentStories, weight: 4 },
  { arbitrary: looseStories, weight: 1 },
);
