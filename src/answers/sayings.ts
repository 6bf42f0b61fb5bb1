import { paymentWays, stepIds, type PaymentWay, type StepId } from "../vocabulary/outcomes.js";
import type { SayingRule } from "../rulebook/rule.js";
import type { Notice, Referral } from "./assessment.js";
import type { Compiled } from "./compiled.js";
import { citing, holds, type Evaluation } from "./evaluation.js";

/** The steps, in their order. */
export function stepsOf(evaluation: Evaluation): readonly StepId[] {
  const said = saidOf(evaluation, evaluation.rules.steps).map(({ id }) => id);
  return [...stepIds].filter((id) => said.includes(id));
}

/** What the applicant is told. */
export function noticesOf(evaluation: Evaluation): readonly Notice[] {
  return saidOf(evaluation, evaluation.rules.notices).map((rule) => ({
    id: rule.id,
    sources: citedOf(evaluation, rule),
  }));
}

/** The ways that are open to pay what is due at deposit, in their order. */
export function waysToPay(evaluation: Evaluation): readonly PaymentWay[] {
  const open = saidOf(evaluation, evaluation.rules.payments).map(({ id }) => id);
  return [...paymentWays].filter((way) => open.includes(way));
}

/** Where to ask what the library does not know. */
export function referralsOf(evaluation: Evaluation): readonly Referral[] {
  return saidOf(evaluation, evaluation.rules.referrals).map((rule) => ({
    id: rule.id,
    bring: rule.bring ?? [],
    sources: citedOf(evaluation, rule),
  }));
}

function citedOf(evaluation: Evaluation, { for: speaksOf, sources }: SayingRule): Notice["sources"] {
  return citing(evaluation, sources, speaksOf === undefined ? evaluation.titles : [speaksOf]);
}

function saidOf<R extends SayingRule>(evaluation: Evaluation, rules: readonly Compiled<R>[]): readonly R[] {
  return rules.filter(({ rule, when }) => holds(evaluation, when, rule.for) === true).map(({ rule }) => rule);
}
