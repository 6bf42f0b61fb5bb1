import type { Application } from "../application/application.js";
import { day, flag, object, options, text, type Reader } from "../application/arguments.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Office } from "../offices/office.js";
import { notedIn, type Issue, type Refuse } from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import { titleKinds } from "../vocabulary/situation.js";
import type { LeadTimeInWeeks } from "./ready.js";

/** An appointment that is wanted. */
export interface Appointment {
  /** The counter at which the application is deposited. */
  readonly office: Office;
  /** The day from which one looks ahead: that of booking. Not after the deposit. */
  readonly bookedOn: PlainDate;
  /** The number that the online pre-application gave, where there is one. */
  readonly preApplicationNumber?: string | undefined;
  /** Whether all the papers are at hand: some counters let nobody book before. */
  readonly fileComplete?: boolean | undefined;
  /** The day of a trip for which a title is needed. */
  readonly travelOn?: PlainDate | undefined;
  /** How long it takes, by what you know; absent, what the town hall says of that season. */
  readonly leadTime?: LeadTimeInWeeks | undefined;
}

/** A counter is read by whoever reads its hours; here, by what tells that it is one. */
const office: Reader<Office> = object((value, path, refuse) => {
  const { titles } = value as Partial<Office>;
  const known: readonly unknown[] = titleKinds;
  if (Array.isArray(titles) && titles.length > 0 && titles.every((title) => known.includes(title)))
    return value as Office;
  refuse(`${path}.titles`, "wrong-type", `${shown(titles)} is not a list of titles that the counter takes`);
  return undefined;
});

const weeks: Reader<number> = (value, path, refuse) => {
  if (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= mostWeeks)
    return value as number;
  refuse(
    path,
    typeof value === "number" ? "out-of-range" : "wrong-type",
    `${shown(value)} is not a whole number of weeks from 0 to ${String(mostWeeks)}`,
  );
  return undefined;
};

/** Two years: nobody has waited longer. */
const mostWeeks = 104;

const readLeadTime = options<Partial<LeadTimeInWeeks>>({ atLeast: weeks, atMost: weeks });

const readFields = options<Partial<Appointment>>({
  office,
  bookedOn: day,
  preApplicationNumber: text,
  fileComplete: flag,
  travelOn: day,
  leadTime: readLeadTime as Reader<LeadTimeInWeeks>,
});

/** Reads an appointment, each fault of it noted; what it cannot do without must be given. */
export function readAppointment(value: unknown, path: string, refuse: Refuse): Appointment {
  const issues: Issue[] = [];
  const note = notedIn(issues);
  const read = readFields(value === undefined ? {} : value, path, note);
  if (read !== undefined) {
    for (const key of ["office", "bookedOn"] as const) {
      const isFaulty = issues.some(({ path: at }) => at.startsWith(`${path}.${key}`));
      if (read[key] === undefined && !isFaulty) note(`${path}.${key}`, "missing", "this must be given");
    }
    checkLeadTime(read.leadTime, `${path}.leadTime`, note);
  }
  for (const { path: at, code, message } of issues) refuse(at, code, message);
  return (read ?? {}) as Appointment;
}

function checkLeadTime(leadTime: Partial<LeadTimeInWeeks> | undefined, path: string, refuse: Refuse): void {
  if (leadTime === undefined) return;
  const { atLeast, atMost } = leadTime;
  if (atLeast === undefined || atMost === undefined)
    refuse(path, "missing", "both atLeast and atMost must be given");
  else if (atMost < atLeast)
    refuse(`${path}.atMost`, "out-of-range", `${String(atMost)} is less than atLeast, ${String(atLeast)}`);
}

/** Refuses an appointment that does not fit an application. */
export function checkTogether(
  { depositOn, requests }: Application,
  { office, bookedOn, travelOn }: Appointment,
  refuse: Refuse,
): void {
  if (bookedOn > depositOn)
    refuse("appointment.bookedOn", "contradiction", `${bookedOn} is after the deposit, ${depositOn}`);
  if (travelOn !== undefined && travelOn < depositOn)
    refuse("appointment.travelOn", "contradiction", `${travelOn} is before the deposit, ${depositOn}`);
  const asked = titleKinds.filter((title) => requests?.[title] !== undefined);
  if (asked.length > 0 && !asked.some((title) => office.titles.includes(title)))
    refuse(
      "appointment.office",
      "contradiction",
      `${shown(office.id)} takes ${office.titles.join(", ")}, and not ${asked.join(", ")}`,
    );
}
