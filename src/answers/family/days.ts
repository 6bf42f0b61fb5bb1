import type { Application } from "../../application/application.js";
import { parseApplication } from "../../application/parse.js";
import { plus, years } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import { titlesToBeHad } from "../admitted.js";
import type { Amount, Assessment } from "../assessment.js";
import { isSame } from "../changes.js";
import { distinct } from "../distinct.js";
import { evaluate, movedTo, rowsInEachReading, type Evaluation } from "../evaluation.js";
import { feeOf } from "../fee.js";
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

function onceEach(days: readonly FamilyDay[]): readonly FamilyDay[] {
  const alike = new Map<string, FamilyDay>();
  for (const each of days) {
    const key =
      each.what === "fee-changes"
        ? JSON.stringify({ ...each, people: [] })
        : `${each.what} ${each.day} ${each.what === "issued-on-or-after" ? each.document : ""}`;
    const known = alike.get(key);
    alike.set(
      key,
      known === undefined ? each : { ...each, people: distinct([...known.people, ...each.people]) },
    );
  }
  return [...alike.values()].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}

/** So long after the deposit is looked for another fee: nobody puts an appointment off for longer. */
const span = years(1);

/** The days of deposit, within a year, from which on a title that somebody may have costs something else. */
function feeDays(
  person: string,
  { evaluation: { application, asked }, answer, feesMayChangeOn }: Answered,
): readonly FamilyDay[] {
  const last = plus(application.depositOn, span);
  if (feesMayChangeOn === undefined || feesMayChangeOn > last) return [];
  const titles = titlesToBeHad(answer) ?? [];
  const days: FamilyDay[] = [];
  const whole = evaluate(application, asked);
  let fees = amountsOf(answer.fee.lines);
  for (let day: PlainDate | undefined = feesMayChangeOn; day !== undefined && day <= last;) {
    if (!isPossibleOn(day, application)) break;
    const { evaluation, mayChangeOn } = movedTo(whole, day);
    feeRows(evaluation);
    const next = mayChangeOn();
    const then = amountsOf(feeOf(evaluation).lines);
    for (const title of titles) {
      const [before, after] = [fees[title], then[title]];
      if (before !== undefined && after !== undefined && !isSame(before, after))
        days.push({ day, what: "fee-changes", people: [person], title, before, after });
    }
    fees = then;
    day = next;
  }
  return days;
}

/** The rows of the tables of fees that may hold. */
export function feeRows(evaluation: Evaluation): unknown {
  return evaluation.titles.map((title) => rowsInEachReading(evaluation, title, evaluation.rules.fees[title]));
}

/** Whether somebody can be in a situation still on a later day: the day of collection comes, and an age that is said ends. */
function isPossibleOn(depositOn: PlainDate, application: Application): boolean {
  const { applicant: { adult, ageOnDeposit } = {}, collectOn } = application;
  const isOfAnyDay = adult === undefined && ageOnDeposit === undefined && collectOn === undefined;
  return isOfAnyDay || parseApplication({ ...application, depositOn }).ok;
}

/** What each title costs, without where that is written. */
function amountsOf(lines: Assessment["fee"]["lines"]): Readonly<Partial<Record<TitleKind, Amount>>> {
  return Object.fromEntries(lines.map((line) => [line.title, leavingOut(line, "title", "sources")]));
}
