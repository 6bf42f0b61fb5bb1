import type { Assessment } from "../answers/assessment.js";
import { assessmentOf } from "../answers/assess.js";
import { evaluate } from "../answers/evaluation.js";
import type { Application } from "../application/application.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Rulebook } from "../rulebook/rule.js";
import { changesBefore, type AnswerChange } from "./changes-before.js";
import type { Member } from "./asked.js";
import { collecting, type AnswerOn, type Collecting } from "./collection.js";
import { papersFor, type PlanPapers } from "./papers.js";
import type { Ready } from "./ready.js";
import { tripOn, type Trip } from "./trip.js";

/** What a plan says of one of several people. */
export interface PersonPlan {
  /** What is asked on the day of the appointment. */
  readonly answer: Assessment;
  readonly papers: PlanPapers;
  /** Who must come to collect their title: once, or where that changes within the days on which it is expected, on each. */
  readonly collecting: readonly Collecting[];
  /** What becomes of the trip, where there is one. */
  readonly trip?: Trip;
}

/** A person's part of a plan, and what else its days are made of. */
export interface Planned {
  readonly person?: string;
  readonly part: PersonPlan;
  readonly changes: readonly AnswerChange[];
  readonly answerOn: AnswerOn;
}

/** What is planned for one person. */
export function plannedFor(
  { person, application, papers }: Member,
  rulebook: Rulebook,
  { bookedOn, travelOn }: { readonly bookedOn: PlainDate; readonly travelOn?: PlainDate | undefined },
  ready: Ready,
  days: readonly (PlainDate | undefined)[],
): Planned {
  const answerFor = (situation: Application): Assessment => assessmentOf(evaluate(situation, rulebook));
  const answerOn = (on: PlainDate | undefined): Assessment => {
    const collectOn = application.collectOn ?? on;
    return answerFor(collectOn === undefined ? application : { ...application, collectOn });
  };
  const at = papersFor(evaluate(application, rulebook), papers, bookedOn);
  return {
    ...(person !== undefined && { person }),
    part: {
      ...at,
      collecting: collecting(days, answerOn),
      ...(travelOn !== undefined && { trip: tripOn(travelOn, application, at.answer, answerFor, ready) }),
    },
    changes: changesBefore(application, bookedOn, rulebook, answerFor),
    answerOn,
  };
}
