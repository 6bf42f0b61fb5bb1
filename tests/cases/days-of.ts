import { birthday } from "../../src/calendar/age.js";
import { minus, months } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import type { CaseHeldTitle, Situation } from "./format.js";

/** The day of issue, by the year printed: its first of July, or its first day where July is still to come. */
export function issuedOn({ issuedYear }: CaseHeldTitle, { depositOn }: Situation): PlainDate | undefined {
  if (issuedYear == null) return undefined;
  const day = `${String(issuedYear)}-07-01`;
  return day > depositOn ? `${String(issuedYear)}-01-01` : day;
}

/** Born as long ago as said; an adult of no stated age is 40, or of another age that fits the titles held. */
export function bornOn(situation: Situation): PlainDate | undefined {
  const { age, applicant, depositOn } = situation;
  const bornAt = (years: number): PlainDate => minus(depositOn, months(12 * years + 6));
  if (age != null && age >= 18 !== (applicant === "adult"))
    throw new Error(`the age of ${String(age)} is not that of the ${applicant} of the case`);
  if (age != null) return bornAt(age);
  if (applicant === "minor") return undefined;
  return bornAt([40, 60, 90, 30, 20].find((years) => fitsTitles(bornAt(years), situation)) ?? 40);
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
