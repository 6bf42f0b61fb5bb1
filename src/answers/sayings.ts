import { frozen } from "../vocabulary/frozen.js";
import { paymentWays, stepIds, type PaymentWay, type StepId } from "../vocabulary/outcomes.js";
import type { SayingRule, SpokenOf } from "../rulebook/rule.js";
import { inEachCase, type InCase } from "../sources/scope.js";
import type { Notice, Referral } from "./assessment.js";
import type { Compiled, CompiledRulebook } from "./compiled.js";
import { holds, type Evaluation } from "./evaluation.js";
import { madeOnce } from "./made-once.js";

/** The steps, in their order. */
export function stepsOf(evaluation: Evaluation): readonly StepId[] {
  return idsOf(evaluation, stepsInOrder(evaluation.rules));
}

/** The ways that are open to pay what is due at deposit, in their order. */
export function waysToPay(evaluation: Evaluation): readonly PaymentWay[] {
  return idsOf(evaluation, waysInOrder(evaluation.rules));
}

/** What the applicant is told. */
export function noticesOf(evaluation: Evaluation): readonly Notice[] {
  return saidOf(evaluation, notices(evaluation.rules));
}

/** Where to ask what the library does not know. */
export function referralsOf(evaluation: Evaluation): readonly Referral[] {
  return saidOf(evaluation, referrals(evaluation.rules));
}

const stepsInOrder = madeOnce(({ steps }: CompiledRulebook) => inOrder(steps, stepIds));
const waysInOrder = madeOnce(({ payments }: CompiledRulebook) => inOrder(payments, paymentWays));

/** Some rules in the order of the ids that they give. */
function inOrder<R extends SayingRule>(
  rules: readonly Compiled<R>[],
  ids: readonly R["id"][],
): readonly Compiled<R>[] {
  const place = ({ rule }: Compiled<R>): number => ids.indexOf(rule.id);
  return [...rules].sort((one, other) => place(one) - place(other));
}

/** The ids given by those rules that hold, each once. */
function idsOf<R extends SayingRule>(
  evaluation: Evaluation,
  rules: readonly Compiled<R>[],
): readonly R["id"][] {
  const ids: R["id"][] = [];
  for (const { rule, when, speaksOf } of rules)
    if (holds(evaluation, when, speaksOf) === true && ids.at(-1) !== rule.id) ids.push(rule.id);
  return ids;
}

/** A rule, and what it says where it holds: the same in each case. */
interface Saying<T> extends Pick<Compiled<SayingRule>, "when" | "speaksOf"> {
  readonly says: InCase<T>;
}

const notices = madeOnce((rules: CompiledRulebook) =>
  sayings(rules, rules.notices, (rule, sources): Notice => ({ id: rule.id, ...spokenOf(rule), sources })),
);
const referrals = madeOnce((rules: CompiledRulebook) =>
  sayings(rules, rules.referrals, ({ id, bring = [], ...rule }, sources): Referral => ({
    id,
    ...spokenOf(rule),
    bring,
    sources,
  })),
);

function spokenOf({ amount, countries }: SpokenOf): SpokenOf {
  return { ...(amount === undefined ? {} : { amount }), ...(countries === undefined ? {} : { countries }) };
}

function sayings<R extends SayingRule, T>(
  { speaking }: CompiledRulebook,
  rules: readonly Compiled<R>[],
  give: (rule: R, sources: Notice["sources"]) => T,
): readonly Saying<T>[] {
  return rules.map(({ rule, when, speaksOf }) => {
    const { sources } = rule;
    return {
      when,
      speaksOf,
      says: inEachCase((titles, age) => {
        const about = speaksOf === undefined ? titles : [speaksOf];
        return frozen(give(rule, speaking(sources)(about, age)));
      }),
    };
  });
}

function saidOf<T>(evaluation: Evaluation, all: readonly Saying<T>[]): readonly T[] {
  const { titles, age } = evaluation;
  const said: T[] = [];
  for (const { when, speaksOf, says } of all)
    if (holds(evaluation, when, speaksOf) === true) said.push(says(titles, age));
  return said;
}
