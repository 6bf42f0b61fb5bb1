import type { PaperInHand } from "../answers/dossier/dossier.js";
import { readDossier } from "../answers/dossier/read.js";
import { day, flag, object, options, text, withFields, type Reader } from "../application/arguments.js";
import { pathOfUnknown } from "../application/read.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { ClockTime } from "../offices/hours.js";
import type { Office } from "../offices/office.js";
import { notedIn, type Issue } from "../vocabulary/invalid-input.js";
import { titleKinds } from "../vocabulary/situation.js";
import type { LeadTimeInWeeks } from "./ready.js";
import { misfit } from "../vocabulary/misfit.js";

/** An appointment that is wanted. */
export interface Appointment {
  /** The counter at which the application is deposited. */
  readonly office: Office;
  /** The day from which one looks ahead: that of booking. Not after the deposit. */
  readonly bookedOn: PlainDate;
  /** At what time of the day of deposit, by the counter's own clock, where that is known: `14:30`. */
  readonly at?: ClockTime | undefined;
  /** The number that the online pre-application gave, where there is one. */
  readonly preApplicationNumber?: string | undefined;
  /** Whether all the papers are at hand: some counters let nobody book before. */
  readonly fileComplete?: boolean | undefined;
  /** The day of a trip for which a title is needed. */
  readonly travelOn?: PlainDate | undefined;
  /** How long it takes, by what you know; absent, what the town hall says of that season. */
  readonly leadTime?: LeadTimeInWeeks | undefined;
  /** The papers that are at hand on the day of booking, as `checkDossier` takes them; of a stamp, `issuedOn` is the day on which it was bought. */
  readonly papers?: readonly PaperInHand[] | undefined;
}

/** An appointment that is wanted for several people. */
export interface FamilyAppointment extends Omit<Appointment, "papers"> {
  /** The papers that are at hand for each of them, by their names. */
  readonly papers?: Readonly<Record<string, readonly PaperInHand[]>> | undefined;
}

/** The papers of one person, or of each by a name. */
export type PapersOf<A extends Appointment | FamilyAppointment> = NonNullable<A["papers"]>;

/** A counter is read by whoever reads its hours; here, by what tells that it is one. */
const office: Reader<Office> = (given, path, refuse) => {
  if (typeof given === "object" && given !== null) return counter(given, path, refuse);
  refuse(path, ...misfit(given, "a counter, as officeOf and findOffices answer it"));
  return undefined;
};

const counter: Reader<Office> = object((value, path, refuse) => {
  const { titles } = value as Partial<Office>;
  const known: readonly unknown[] = titleKinds;
  if (Array.isArray(titles) && titles.length > 0 && titles.every((title) => known.includes(title)))
    return value as Office;
  refuse(`${path}.titles`, ...misfit(titles, "a list of titles that the counter takes"));
  return undefined;
});

const time: Reader<ClockTime> = (value, path, refuse) => {
  if (typeof value === "string" && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value)) return value;
  refuse(path, ...misfit(value, "a time of the day; write it HH:MM", "string", "out-of-range"));
  return undefined;
};

const weeks: Reader<number> = (value, path, refuse) => {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostWeeks)
    return value as number;
  refuse(
    path,
    ...misfit(value, `a whole number of weeks from 0 to ${String(mostWeeks)}`, "number", "out-of-range"),
  );
  return undefined;
};

/** Two years: nobody has waited longer. */
const mostWeeks = 104;

const readLeadTime = options<Partial<LeadTimeInWeeks>>({ atLeast: weeks, atMost: weeks });

/** Reads a lead time, each fault of it noted. */
export const leadTime: Reader<LeadTimeInWeeks> = (value, path, refuse) => {
  const { atLeast, atMost } = readLeadTime(value, path, refuse) ?? {};
  if (atLeast !== undefined && atMost !== undefined) {
    if (atLeast <= atMost) return { atLeast, atMost };
    refuse(`${path}.atMost`, "out-of-range", `${String(atMost)} is less than atLeast, ${String(atLeast)}`);
  } else if (typeof value === "object" && value !== null && (!("atLeast" in value) || !("atMost" in value)))
    refuse(path, "missing", "both atLeast and atMost must be given");
  return undefined;
};

/** The papers of one person. */
export const papersOfOne: Reader<readonly PaperInHand[]> = (value, path, refuse) => {
  const issues: Issue[] = [];
  const read = readDossier({ papers: value }, "", notedIn(issues));
  for (const { path: at, code, message } of issues)
    refuse(`${path}${at.slice("papers".length)}`, code, message);
  return issues.length > 0 ? undefined : read?.papers;
};

/** The papers of each of several people. */
export const papersOfEach: Reader<Readonly<Record<string, readonly PaperInHand[]>>> = (value, path, refuse) =>
  object((given, at, note) => {
    const read = Object.entries(given).flatMap(([name, papers]: [string, unknown]) => {
      const own = papersOfOne(papers, pathOfUnknown(at, name), note);
      return own === undefined ? [] : [[name, own] as const];
    });
    return Object.fromEntries(read);
  })(value, path, refuse);

/** The fields of an appointment, whose papers are read in their own way. */
export function readerOfAppointment<A extends Appointment | FamilyAppointment>(
  papers: Reader<PapersOf<A>>,
): Reader<Partial<A>> {
  const readFields = withFields<Partial<Record<keyof Appointment, unknown>>>(
    {
      office,
      bookedOn: day,
      at: time,
      preApplicationNumber: text,
      fileComplete: flag,
      travelOn: day,
      leadTime,
      papers,
    },
    "office",
    "bookedOn",
  );
  return (value, path, refuse) => {
    return readFields(value === undefined ? {} : value, path, refuse) as Partial<A> | undefined;
  };
}
