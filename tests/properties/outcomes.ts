import fc from "fast-check";
import { titleKinds } from "../../src/application/vocabulary.js";
import { national } from "../../src/rulebook/national.js";
import type { Rule } from "../../src/rulebook/rule.js";

/** Every outcome of the national rulebook that `explain` answers for. */
export const outcomeNames: readonly string[] = [
  ...new Set([
    ...national.rules.flatMap(namesOf),
    ...(["fee", "validity"] as const).flatMap((table) => [`${table}/cni`, `${table}/passport`]),
  ]),
];

/** One of them. */
export const outcomes: fc.Arbitrary<string> = fc.constantFrom(...outcomeNames);

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
    case "referral":
      return [`${rule.gives}/${rule.id}`];
  }
}
