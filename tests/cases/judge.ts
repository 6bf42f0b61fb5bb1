import { assess } from "../../src/answers/assess.js";
import type { Assessment } from "../../src/answers/assessment.js";
import type { Application } from "../../src/application/application.js";
import { InvalidApplicationError } from "../../src/application/invalid-application.js";
import { euros } from "../../src/application/money.js";
import { applicationOf, openApplicationOf } from "./application-of.js";
import { outcomeOf, said, type Answer, type Outcome } from "./answer.js";
import { feeIsOutOfRange, feeSaid, outOfRange, written } from "./fee-said.js";
import type { Case, CaseDocument, CasePerson, Expects } from "./format.js";
import { isAskedFor, oneIsAskedFor } from "./papers-said.js";
import {
  cardEndsIn,
  isAdmissible,
  isHandedBack,
  keepsFormerEnd,
  monthsToRenew,
  mustCome,
  renewalIsNeeded,
  validitySaid,
} from "./said.js";

/** What became of one expectation of a case. */
export interface Judgment {
  /** The expectation, in the words of the case: `requires photo`. */
  readonly expectation: string;
  readonly outcome: Outcome;
  /** Where it is undecided: the facts that it lacks, or what else leaves it open. */
  readonly lacks: readonly string[];
}

/**
 * Judges every expectation of a case. A situation that nobody can be in throws, unless the case says that the request is
 * not admissible: the refusal gives the reason.
 */
export function judge(
  { situation, expects }: Case,
  answerTo: (application: Application) => Assessment = assess,
): readonly Judgment[] {
  const application = applicationOf(situation);
  try {
    return judgeAnswer(expects, situation, {
      application,
      assessment: answerTo(application),
      // A paper "asked for only if something holds that the case leaves open": there nothing may be assumed.
      open: answerTo(openApplicationOf(situation)),
    });
  } catch (error) {
    if (expects.requestAdmissible !== false || !(error instanceof InvalidApplicationError)) throw error;
    return [judged("admissible: false", said(false), false)];
  }
}

/** What the library says of a case: to the application that the case is, and to the same with nothing assumed. */
interface Answers {
  readonly application: Application;
  readonly assessment: Assessment;
  readonly open: Assessment;
}

function judgeAnswer(
  expects: Expects,
  { facts }: Case["situation"],
  { application, assessment, open }: Answers,
): readonly Judgment[] {
  const { presence } = expects;
  const file = { application, assessment };
  const asked = (verb: string, expected: boolean, documents: Expects["requires"]): readonly Judgment[] =>
    (documents ?? []).map((each) => judged(`${verb} ${each}`, isAskedFor(file, each), expected));
  const maybeAsked = (document: CaseDocument): Answer<boolean> => {
    const ordinarily = isAskedFor(file, document);
    return ordinarily.value === false ? isAskedFor({ application, assessment: open }, document) : ordinarily;
  };
  const comes = (
    visit: "deposit" | "collection",
    expected: boolean,
    persons: readonly CasePerson[] | null | undefined,
  ): readonly Judgment[] =>
    (persons ?? []).map((each) =>
      judged(
        `${each} ${expected ? "comes to" : "need not come to"} the ${visit}`,
        mustCome(assessment, visit, each),
        expected,
      ),
    );
  return [
    ...asked("requires", true, expects.requires),
    ...asked("does not require", false, expects.doesNotRequire),
    ...(expects.mayRequire ?? []).map((each) => judged(`may require ${each}`, maybeAsked(each), true)),
    ...(expects.requiresOneOf ?? []).map((group) =>
      judged(`requires one of ${group.join(", ")}`, oneIsAskedFor(file, group), true),
    ),
    ...comes("deposit", true, presence?.deposit),
    ...comes("collection", true, presence?.pickup),
    ...comes("deposit", false, presence?.notNeededAtDeposit),
    ...comes("collection", false, presence?.notNeededAtPickup),
    ...judgeFee(expects, assessment),
    ...value("validity in years", expects.validityYears, () => validitySaid(assessment)),
    ...value("the card held ends in", expects.heldTitleValidUntilYear, () =>
      cardEndsIn(application, assessment),
    ),
    ...value("admissible", expects.requestAdmissible, () => isAdmissible(assessment)),
    ...value("renewal needed", expects.renewalNeeded, () =>
      renewalIsNeeded(application, assessment, facts.travel === "country-refusing-extended-card"),
    ),
    ...value("months to renew", expects.deadlineMonths, () => monthsToRenew(application, assessment)),
    ...value("old title returned", expects.oldTitleReturned, () => isHandedBack(application, assessment)),
    ...value("keeps the old expiry", expects.newTitleKeepsOldExpiry, () => keepsFormerEnd(assessment)),
  ];
}

function judgeFee({ feeEuros, fee }: Expects, assessment: Assessment): readonly Judgment[] {
  const inEuros = feeEuros == null ? undefined : euros(feeEuros);
  return [inEuros, fee].flatMap((expected) => {
    if (expected == null) return [];
    const judgment = judged(`fee: ${written(expected)}`, feeSaid(assessment), written(expected));
    return feeIsOutOfRange(assessment, expected)
      ? { ...judgment, outcome: outOfRange(judgment.outcome) }
      : judgment;
  });
}

function value<T>(
  name: string,
  expected: T | null | undefined,
  answer: () => Answer<T>,
): readonly Judgment[] {
  return expected == null ? [] : [judged(`${name}: ${String(expected)}`, answer(), expected)];
}

function judged<T>(expectation: string, answer: Answer<T>, expected: T): Judgment {
  const lacks = answer.value === undefined ? [...new Set(answer.lacks)] : [`says ${String(answer.value)}`];
  const outcome = outcomeOf(answer, expected);
  return { expectation, outcome, lacks: outcome === "decisive" ? [] : lacks };
}
