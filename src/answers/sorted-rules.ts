import { frozen } from "../application/frozen.js";
import type { DocumentId } from "../documents/documents.js";
import type { PaperRule, PresenceRule, RefusalRule, Rule, Rulebook, SayingRule } from "../rulebook/rule.js";
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
  return {
    all,
    papers: all.filter((rule) => rule.gives === "papers").map(ground),
    presences: all.filter((rule) => rule.gives === "presence"),
    refusals: all.filter((rule) => rule.gives === "refusal"),
    steps: all.filter((rule) => rule.gives === "step"),
    notices: all.filter((rule) => rule.gives === "notice"),
    referrals: all.filter((rule) => rule.gives === "referral"),
  };
}

function ground(rule: PaperRule): PaperGround {
  const { id, basis, sources } = rule;
  return {
    rule,
    notRequired: frozen({
      id,
      document: id.slice(0, id.indexOf("/")) as DocumentId,
      status: "not-required",
      titles: [],
      anyOf: [],
      basis,
      needs: [],
      sources,
    }),
  };
}
