import { readable } from "../../vocabulary/invalid-input.js";
import { formatInstant, parseInstant } from "../../calendar/zone-clock.js";
import { checkList, checkObject, checkPurpose, checkText, checkWord, refuse } from "../accepted.js";
import type { ClockOptions } from "../clock/day-hours.js";
import { opensAfter, type Next } from "../clock/next.js";
import { stateOf } from "../clock/open-state.js";
import { weekdays, type Purpose } from "../hours.js";
import { bookingChannelKinds, type Office } from "../office.js";
import { placeAsked } from "./commune-name.js";
import { isUnknown, matchesOf } from "./criteria.js";
import { departmentCode } from "./departments.js";
import { OfficeIndex } from "./office-index.js";
import { spareTimes, type AskedQuery, type Match, type OfficeQuery } from "./query.js";

/** A counter that answers every question asked, or may: its description leaves some of them open. */
export interface FoundOffice<Found extends Office = Office> {
  readonly office: Found;
  /** Whether its description says so of every question; otherwise `matches` shows which it leaves `unknown`. */
  readonly certain: boolean;
  /** Why, question by question. */
  readonly matches: readonly Match[];
  /** When it is open from `soonestFrom` on: that instant if it is open then. Absent where that was not asked. */
  readonly opens?: Next;
}

/**
 * Finds the counters that answer every question asked, and says of each why.
 *
 * A counter that has not published its hours is never left out for them: it comes after those that certainly answer,
 * with `unknown` in its `matches`. Among equals the one that is open sooner comes first, if `soonestFrom` is given; the
 * others keep the order of the list. Nothing asked finds all.
 *
 * @param offices the counters to look among: those of `titres-identite/offices/data`, or your own; a list, or an index of one.
 * @throws {InvalidInputError} if the query has an unknown part, a word of it is none of its list, a
 * département or a postcode is malformed, an instant bears no offset, or an office has a
 * time or a zone that cannot be read.
 *
 * @example
 * ```ts
 * const found = findOffices(offices, { purpose: "deposit", commune: "Béthune", spareTime: ["evening"] });
 * found.map(({ office }) => office.id); // ["bethune-hotel-de-ville", "bethune-centre-administratif"]
 * found[0]?.matches[1]; // { criterion: "spareTime", days: [{ weekday: "mon", windows: [["09:00", "19:30"]] }] }
 * ```
 */
export function findOffices<Found extends Office>(
  offices: readonly Found[] | OfficeIndex<Found>,
  query: OfficeQuery,
  options?: ClockOptions,
): readonly FoundOffice<Found>[] {
  return readable("offices", () => {
    const asked = askedQuery(query);
    const { purpose, soonestFrom } = asked;
    const candidates = offices instanceof OfficeIndex ? offices.candidates(asked) : listOf(offices);
    const found = candidates.flatMap((office): readonly FoundOffice<Found>[] => {
      const matches = matchesOf(office, asked, options);
      if (matches === undefined) return [];
      const opens = soonestFrom !== undefined && opensFrom(office, purpose, soonestFrom, options);
      return [{ office, certain: !matches.some(isUnknown), matches, ...(opens && { opens }) }];
    });
    return found.sort(
      (one, other) => Number(other.certain) - Number(one.certain) || compareNext(one.opens, other.opens),
    );
  });
}

const criteria: readonly string[] = [
  ...[
    "purpose",
    "department",
    "commune",
    "postcode",
    "insee",
    "near",
    "titles",
    "weekday",
    "openAt",
    "spareTime",
  ],
  ...["collectWithoutAppointment", "bookBy", "soonestFrom"],
];

/** A query whose words are read once. A question that nothing can answer is an error, not an empty list. */
function askedQuery(query: OfficeQuery): AskedQuery {
  checkObject(query, "query");
  const { purpose, weekday, openAt, spareTime, bookBy, soonestFrom, titles, commune, department } = query;
  for (const key of Object.keys(query)) checkWord(key, criteria, "query");
  checkPurpose(purpose);
  checkWord(weekday, weekdays, "weekday");
  checkWords(titles, ["cni", "passport"], "titles");
  checkWords(spareTime, spareTimes, "spareTime");
  checkWords(bookBy, bookingChannelKinds, "bookBy");
  checkPlace(query);
  return {
    ...query,
    department: department === undefined ? undefined : departmentCode(department, "department"),
    commune: commune === undefined ? undefined : placeAsked(commune),
    openAt: openAt === undefined ? undefined : parseInstant(openAt, "openAt"),
    soonestFrom: soonestFrom === undefined ? undefined : parseInstant(soonestFrom, "soonestFrom"),
  };
}

function listOf<Found extends Office>(offices: readonly Found[]): readonly Found[] {
  checkList(offices, "offices");
  return offices;
}

function checkWords(values: readonly string[] | undefined, words: readonly string[], where: string): void {
  if (values === undefined) return;
  checkList(values, where);
  for (const value of values) checkWord(value, words, where);
}

function checkPlace({ commune, postcode, insee, near }: OfficeQuery): void {
  if (commune !== undefined) checkText(commune, "commune");
  if (postcode !== undefined && !/^\d{5}$/.test(postcode))
    refuse("postcode", postcode, "five figures are, such as 62000");
  if (insee !== undefined && !/^\d[\dAB]\d{3}$/.test(insee))
    refuse("insee", insee, "an INSEE code is, such as 62041");
  if (near === undefined) return;
  checkObject(near, "near");
  checkNumber(near.latitude, -90, 90, "near.latitude");
  checkNumber(near.longitude, -180, 180, "near.longitude");
  checkNumber(near.withinKm, 0, 20_040, "near.withinKm");
}

function checkNumber(value: number, least: number, most: number, where: string): void {
  if (!(typeof (value as unknown) === "number" && value >= least && value <= most))
    refuse(where, value, `a number from ${String(least)} to ${String(most)} is`);
}

function opensFrom(office: Office, purpose: Purpose, from: number, options: ClockOptions | undefined): Next {
  if (stateOf(office, purpose, from, options) !== "open") return opensAfter(office, purpose, from, options);
  return { kind: "at", at: formatInstant(from, office.zone) };
}

/** An instant comes before a day on which the hours are unknown, and that before never. */
function compareNext(one: Next | undefined, other: Next | undefined): number {
  if (one === undefined || other === undefined) return 0;
  return ranks.indexOf(one.kind) - ranks.indexOf(other.kind) || timeOf(one) - timeOf(other);
}

const ranks: readonly Next["kind"][] = ["at", "unknown", "never"];

function timeOf(next: Next): number {
  return next.kind === "at" ? Date.parse(next.at) : next.kind === "unknown" ? Date.parse(next.notBefore) : 0;
}
