import { stepIds, type StepId } from "../application/outcomes.js";
import type { SayingRule } from "../rulebook/rule.js";
import type { Notice, Referral } from "./assessment.js";
import { outcomeOf, type Evaluation } from "./evaluation.js";

/** The steps, in their order. */
export function stepsOf(evaluation: Evaluation): readonly StepId[] {
  const said = new Set(saying(evaluation, "step").map((rule) => rule.id));
  return stepIds.filter((id) => said.has(id));
}

/** What the applicant is told. */
export function noticesOf(evaluation: Evaluation): readonly Notice[] {
  const notices: Notice[] = saying(evaluation, "notice").map(({ id, sources }) => ({ id, sources }));
  return notices;
}

/** Where to ask what the library does not know. */
export function referralsOf(evaluation: Evaluation): readonly Referral[] {
  return saying(evaluation, "referral").map(({ id, bring = [], sources }) => ({ id, bring, sources }));
}

function saying<Kind extends SayingRule["gives"]>(
  evaluation: Evaluation,
  kind: Kind,
): readonly Extract<SayingRule, { readonly gives: Kind }>[] {
  return evaluation.rulebook.sayings.filter(
    (rule): rule is Extract<SayingRule, { readonly gives: Kind }> =>
      rule.gives === kind && outcomeOf(evaluation, rule.when, rule.for).value === true,
  );
}
