import type { Application } from "../../application/application.js";
import { parseApplication } from "../../application/parse.js";
import { plus, years } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { titlesToBeHad } from "../admitted.js";
import type { Amount, FeeLine } from "../assessment.js";
import { isSame } from "../changes.js";
import { distinct } from "../distinct.js";
import { evaluate, mayChangeOn } from "../evaluation.js";
import { feeLinesOf } from "../fee.js";
import { leavingOut } from "../leaving-out.js";
import type { FamilyDay, FamilyPaper } from "./family.js";
import type { Answered } from "./together.js";

/** The days that matter to any of them: from which on papers are recent enough, on which held titles end, and fees change. */
export function familyDays(
  each: Readonly<Record<string, Answered>>,
  papers: readonly FamilyPaper[],
): readonly FamilyDay[] {
  const days: FamilyDay[] = [];
  for (const { issuedOnOrAfter: day, document, for: grounds } of papers)
    if (day !== undefined)
      days.push({ day, what: "issued-on-or-after", people: grounds.map(({ person }) => person), document });
  for (const [person, answered] of Object.entries(each)) {
    for (const { titleStatus } of Object.values(answered.answer.heldTitles)) {
      const { legalEnd: day, standing } = titleStatus;
      if (day !== undefined && standing === "in-force")
        days.push({ day, what: "title-ends", people: [person] });
    }
    days.push(...feeDays(person, answered));
  }
  return onceEach(days);
}

/** In their order, what matters to several on one day once. */
function onceEach(days: readonly FamilyDay[]): readonly FamilyDay[] {
  const found: FamilyDay[] = [];
  for (const each of days) {
    const place = found.findIndex((other) => isAlike(other, each));
    const known = found[place];
    if (known === undefined) found.push(each);
    else found[place] = { ...known, people: distinct([...known.people, ...each.people]) };
  }
  return found.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

function isAlike(one: FamilyDay, other: FamilyDay): boolean {
  return (
    one.day === other.day &&
    one.what === other.what &&
    isSame({ ...one, people: [] }, { ...other, people: [] })
  );
}

/** So long after the deposit is looked for another fee: nobody puts an appointment off for longer. */
const span = years(1);

/** The days of deposit, within a year, from which on a title that somebody may have costs something else. */
function feeDays(
  person: string,
  { evaluation: { application, asked }, answer, feesMayChangeOn }: Answered,
): readonly FamilyDay[] {
  const last = plus(application.depositOn, span);
  if (feesMayChangeOn > last) return [];
  const open = titlesToBeHad(answer) ?? [];
  const days: FamilyDay[] = [];
  let lines = answer.fee.lines;
  for (let day = feesMayChangeOn; day <= last && isPossibleOn(day, application);) {
    const evaluation = evaluate({ ...application, depositOn: day }, asked);
    const then = feeLinesOf(evaluation);
    for (const [place, line] of then.entries()) {
      const { title } = line;
      const [before, after] = [lines[place], line].map(amountOf);
      if (open.includes(title) && before !== undefined && after !== undefined && !isSame(before, after))
        days.push({ day, what: "fee-changes", people: [person], title, before, after });
    }
    lines = then;
    day = mayChangeOn(evaluation);
  }
  return days;
}

/** Whether somebody can be in a situation still on a later day: the day of collection comes, and an age that is said ends. */
function isPossibleOn(depositOn: PlainDate, application: Application): boolean {
  const { applicant: { adult, ageOnDeposit } = {}, collectOn } = application;
  const isOfAnyDay = adult === undefined && ageOnDeposit === undefined && collectOn === undefined;
  return isOfAnyDay || parseApplication({ ...application, depositOn }).ok;
}

/** What a title costs, without where that is written. */
function amountOf(line: FeeLine | undefined): Amount | undefined {
  return line && (leavingOut(line, "title", "sources") as Amount);
}
