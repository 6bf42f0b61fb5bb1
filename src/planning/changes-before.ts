import type { Assessment } from "../answers/assessment.js";
import { changes, type Changes } from "../answers/changes.js";
import type { Decisions } from "../answers/decisions.js";
import { timeline } from "../answers/timeline.js";
import type { Application } from "../application/application.js";
import { birthday } from "../calendar/age.js";
import { parseApplication } from "../application/parse.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import type { Rulebook } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import { citationsOf } from "./citations.js";

/** Deposited from a day on, something else is decided than on the eve: what, what it costs, and where that is written. */
export interface AnswerChange {
  readonly on: PlainDate;
  /** The age that the person reaches on that day, where it is a birthday. */
  readonly birthday?: number;
  readonly before: Decisions;
  readonly after: Decisions;
  readonly changes: Changes;
  readonly sources: readonly Citation[];
}

/** The days after that of booking, up to the appointment, from which on a deposit decides something else. */
export function changesBefore(
  application: Application,
  bookedOn: PlainDate,
  rulebook: Rulebook,
  answerFor: (application: Application) => Assessment,
): readonly AnswerChange[] {
  const { depositOn } = application;
  const from = firstPossibleDay(application, bookedOn);
  const stretches = timeline({ ...application, depositOn: from }, { until: depositOn, rulebook });
  const answerOn = (day: PlainDate): Assessment => answerFor({ ...application, depositOn: day });
  return stretches.slice(1).flatMap((stretch, index) => {
    const eve = stretches[index];
    if (eve === undefined) return [];
    const [before, after] = [eve.decisions, stretch.decisions];
    const differ = changes(before, after);
    const sources = citationsOf(differ, answerOn(eve.from), answerOn(stretch.from));
    return [
      {
        on: stretch.from,
        ...birthdayOn(stretch.from, application.applicant?.bornOn),
        before,
        after,
        changes: differ,
        sources,
      },
    ];
  });
}

function birthdayOn(day: PlainDate, bornOn: PlainDate | undefined): Pick<AnswerChange, "birthday"> {
  if (bornOn === undefined) return {};
  const age = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return age > 0 && birthday(bornOn, age) === day ? { birthday: age } : {};
}

/** The first day of deposit, from one on, on which somebody can be in the situation: what is said of it may be later. */
function firstPossibleDay(application: Application, from: PlainDate): PlainDate {
  const isPossible = (depositOn: PlainDate): boolean => parseApplication({ ...application, depositOn }).ok;
  if (isPossible(from)) return from;
  let first = application.depositOn;
  // What is possible stays so up to the day of deposit: halving the way finds the day.
  for (let step = 2 ** 18; step >= 1; step /= 2) {
    const day = plusDays(first, -step);
    if (from < day && isPossible(day)) first = day;
  }
  return first;
}
