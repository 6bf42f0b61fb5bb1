import { frozen } from "../application/frozen.js";
import {
  documentOf,
  type PaperRule,
  type PresenceRule,
  type RefusalRule,
  type Rule,
  type Rulebook,
  type SayingRule,
} from "../rulebook/rule.js";
import type { Requirement } from "./assessment.js";

/** A rule that asks for a paper, and its answer to all of whom it does not ask it. */
export interface PaperGround {
  readonly rule: PaperRule;
  readonly notRequired: Requirement;
}

/** The rules of a rulebook, and the same sorted by what they give. */
export interface SortedRules {
  readonly all: readonly Rule[];
  readonly papers: readonly PaperGround[];
  readonly presences: readonly PresenceRule[];
  readonly refusals: readonly RefusalRule[];
  readonly steps: readonly Extract<SayingRule, { readonly gives: "step" }>[];
  readonly notices: readonly Extract<SayingRule, { readonly gives: "notice" }>[];
  readonly payments: readonly Extract<SayingRule, { readonly gives: "payment" }>[];
  readonly referrals: readonly Extract<SayingRule, { readonly gives: "referral" }>[];
}

const known = new WeakMap<Rulebook, SortedRules>();

/**
 * Sorts the rules of a rulebook, the first time it is asked about. The lists are not those of the rulebook, which is
 * frozen: engines walk a frozen list many times more slowly.
 */
export function sortedRules(rulebook: Rulebook): SortedRules {
  const sorted = known.get(rulebook) ?? sort([...rulebook.rules]);
  known.set(rulebook, sorted);
  return sorted;
}

function sort(all: readonly Rule[]): SortedRules {
  const giving = <G extends Rule["gives"]>(gives: G): readonly Extract<Rule, { readonly gives: G }>[] =>
    all.filter((rule): rule is Extract<Rule, { readonly gives: G }> => rule.gives === gives);
  return {
    all,
    papers: giving("papers").map(ground),
    presences: giving("presence"),
    refusals: giving("refusal"),
    steps: giving("step"),
    notices: giving("notice"),
    payments: giving("payment"),
    referrals: giving("referral"),
  };
}

function ground(rule: PaperRule): PaperGround {
  const { id, basis, sources } = rule;
  return {
    rule,
    notRequired: frozen({
      id,
      document: documentOf(id),
      status: "not-required",
      titles: [],
      anyOf: [],
      basis,
      needs: [],
      sources,
    }),
  };
}
