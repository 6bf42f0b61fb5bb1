import fc from "fast-check";
import { titleKinds } from "../../src/vocabulary/situation.js";
import type { Rule, Rulebook } from "../../src/rulebook/rule.js";

/** Every outcome of a rulebook that `explain` answers for. */
export function outcomeNamesOf({ rules }: Rulebook): readonly string[] {
  const tables = (["fee", "validity", "admissible"] as const).flatMap((table) =>
    titleKinds.map((title) => `${table}/${title}`),
  );
  return [...new Set([...rules.flatMap(namesOf), ...tables, "fee", "fee/cni/collection"])];
}

/** One of them. */
export function outcomesOf(rulebook: Rulebook): fc.Arbitrary<string> {
  return fc.constantFrom(...outcomeNamesOf(rulebook));
}

function namesOf(rule: Rule): readonly string[] {
  switch (rule.gives) {
    case "papers":
      return [rule.id];
    case "presence":
      return [`presence/${rule.id}`];
    case "refusal":
      return titleKinds
        .filter((kind) => rule.for === undefined || rule.for === kind)
        .map((kind) => `admissible/${kind}/${rule.id}`);
    case "step":
    case "notice":
    case "payment":
    case "referral":
      return [`${rule.gives}/${rule.id}`];
  }
}
