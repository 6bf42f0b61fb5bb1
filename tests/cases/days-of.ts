import { birthday } from "../../src/calendar/age.js";
import { minus, months } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import type { CaseHeldTitle, Situation } from "./format.js";

/** The day of issue, by the year printed: its first of July, or another day where July is to come or before the birth. */
export function issuedOn(
  { issuedYear }: CaseHeldTitle,
  { age, depositOn }: Situation,
): PlainDate | undefined {
  if (issuedYear == null) return undefined;
  const born = age == null ? undefined : bornAt(age, depositOn);
  const days = ["07-01", "01-01", "12-31"].map((day) => `${String(issuedYear)}-${day}`);
  return days.find((day) => day <= depositOn && (born === undefined || born <= day)) ?? days[0];
}

function bornAt(age: number, depositOn: PlainDate): PlainDate {
  return minus(depositOn, months(12 * age + 6));
}

/** Born as long ago as said; an adult of no stated age is 40, or of another age that fits the titles held. */
export function bornOn(situation: Situation): PlainDate | undefined {
  const { age, applicant, depositOn } = situation;
  if (age != null && age >= 18 !== (applicant === "adult"))
    throw new Error(`the age of ${String(age)} is not that of the ${applicant} of the case`);
  if (age != null) return bornAt(age, depositOn);
  if (applicant === "minor") return undefined;
  const fitting = [40, 60, 90, 30, 20].find((years) => fitsTitles(bornAt(years, depositOn), situation));
  return bornAt(fitting ?? 40, depositOn);
}

function fitsTitles(born: PlainDate, situation: Situation): boolean {
  return situation.heldTitles.every((title) => {
    const issued = issuedOn(title, situation);
    if (issued === undefined) return true;
    const toAnAdult = issued >= birthday(born, 18);
    return born < issued && (title.holderAdultAtIssue ?? toAnAdult) === toAnAdult;
  });
}

/** Whether the holder was an adult when a title was issued: as said, or by the days. */
export function wasAdultAtIssue(title: CaseHeldTitle, situation: Situation): boolean | undefined {
  if (title.holderAdultAtIssue != null) return title.holderAdultAtIssue;
  if (situation.applicant === "minor") return false;
  const issued = issuedOn(title, situation);
  const born = bornOn(situation);
  return issued === undefined || born === undefined ? undefined : issued >= birthday(born, 18);
}
