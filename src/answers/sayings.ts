import { paymentWays, stepIds, type PaymentWay, type StepId } from "../application/outcomes.js";
import type { SayingRule } from "../rulebook/rule.js";
import type { Notice, Referral } from "./assessment.js";
import { holds, type Evaluation } from "./evaluation.js";

/** The steps, in their order. */
export function stepsOf(evaluation: Evaluation): readonly StepId[] {
  const said = saidOf(evaluation, evaluation.rules.steps).map(({ id }) => id);
  return [...stepIds].filter((id) => said.includes(id));
}

/** What the applicant is told. */
export function noticesOf(evaluation: Evaluation): readonly Notice[] {
  return saidOf(evaluation, evaluation.rules.notices).map(({ id, sources }) => ({ id, sources }));
}

/** The ways that are open to pay what is due at deposit, in their order. */
export function waysToPay(evaluation: Evaluation): readonly PaymentWay[] {
  const open = saidOf(evaluation, evaluation.rules.payments).map(({ id }) => id);
  return [...paymentWays].filter((way) => open.includes(way));
}

/** Where to ask what the library does not know. */
export function referralsOf(evaluation: Evaluation): readonly Referral[] {
  return saidOf(evaluation, evaluation.rules.referrals).map(({ id, bring = [], sources }) => ({
    id,
    bring,
    sources,
  }));
}

function saidOf<R extends SayingRule>(evaluation: Evaluation, rules: readonly R[]): readonly R[] {
  return rules.filter((rule) => holds(evaluation, rule.when, rule.for) === true);
}
