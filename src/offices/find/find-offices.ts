import { formatInstant, parseInstant, type Instant } from "../../calendar/zone-clock.js";
import { holidayAreaOf } from "../../calendar/holidays.js";
import { notAccepted } from "../../calendar/not-accepted.js";
import { checkWord } from "../accepted.js";
import type { ClockOptions } from "../clock/day-hours.js";
import { nextOpening, type Next } from "../clock/next.js";
import { openState } from "../clock/open-state.js";
import { purposes, weekdays, type Purpose } from "../hours.js";
import { bookingChannelKinds, type Office } from "../office.js";
import { placeAsked } from "./commune-name.js";
import { isUnknown, matchesOf, spareTimes, type Match, type OfficeQuery } from "./criteria.js";

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
 * @param offices the counters to look among: those of `titres-identite/offices/data`, or your own.
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
  offices: readonly Found[],
  query: OfficeQuery,
  options?: ClockOptions,
): readonly FoundOffice<Found>[] {
  checkQuery(query);
  const { purpose, soonestFrom, commune } = query;
  const asked = { ...query, commune: commune === undefined ? undefined : placeAsked(commune) };
  const found = offices.flatMap((office): readonly FoundOffice<Found>[] => {
    const matches = matchesOf(office, asked, options);
    if (matches === undefined) return [];
    const opens = soonestFrom !== undefined && opensFrom(office, purpose, soonestFrom, options);
    return [{ office, certain: !matches.some(isUnknown), matches, ...(opens && { opens }) }];
  });
  return found.sort(
    (one, other) => Number(other.certain) - Number(one.certain) || compareNext(one.opens, other.opens),
  );
}

const criteria: readonly string[] = [
  ...["purpose", "department", "commune", "postcode", "titles", "weekday", "openAt", "spareTime"],
  ...["collectWithoutAppointment", "bookBy", "soonestFrom"],
];

/** A question that nothing can answer is an error, not an empty list. */
function checkQuery(query: OfficeQuery): void {
  const { purpose, weekday, openAt, spareTime, bookBy, soonestFrom, department, postcode, titles } = query;
  for (const key of Object.keys(query)) checkWord(key, criteria, "query");
  if (department !== undefined) checkDepartment(department);
  if (postcode !== undefined && !/^\d{5}$/.test(postcode))
    throw notAccepted("postcode", postcode, "five figures are, such as 62000");
  titles?.forEach((title) => checkWord(title, ["cni", "passport"], "titles"));
  if ((purpose as OfficeQuery["purpose"] | undefined) === undefined)
    throw notAccepted("purpose", purpose, `one of ${purposes.join(", ")} is`);
  checkWord(purpose, purposes, "purpose");
  checkWord(weekday, weekdays, "weekday");
  spareTime?.forEach((time) => checkWord(time, spareTimes, "spareTime"));
  bookBy?.forEach((kind) => checkWord(kind, bookingChannelKinds, "bookBy"));
  if (openAt !== undefined) parseInstant(openAt, "openAt");
  if (soonestFrom !== undefined) parseInstant(soonestFrom, "soonestFrom");
}

/** The codes of all départements and collectivities, whether or not a counter of theirs is in the list. */
function checkDepartment(code: string): void {
  try {
    holidayAreaOf(code);
  } catch {
    throw notAccepted("department", code, "a code is, such as 62, 2A or 974");
  }
}

function opensFrom(office: Office, purpose: Purpose, from: Instant, options: ClockOptions | undefined): Next {
  if (openState(office, purpose, from, options) !== "open")
    return nextOpening(office, purpose, from, options);
  return { kind: "at", at: formatInstant(parseInstant(from, "soonestFrom"), office.zone) };
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
