import type { Application } from "../application/application.js";
import { validApplication } from "../application/parse.js";
import type { DoubtId } from "../application/outcomes.js";
import type { TitleKind } from "../application/vocabulary.js";
import { explain as explainNode, factsThatMatter, type Reason } from "../graph/explain.js";
import type { Node } from "../graph/node.js";
import { national } from "../rulebook/national.js";
import type { Rule, Rulebook } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import type { AssessOptions } from "./assess.js";
import { evaluate } from "./evaluation.js";

/** Why an outcome is what it is: only what decided, down to the facts. */
export interface Explanation {
  /** The outcome explained. */
  readonly outcome: string;
  /** One reason for each title asked for and each reading of the law; the cautious reading comes first. */
  readonly reasons: readonly {
    readonly title: TitleKind;
    readonly readOtherwise: readonly DoubtId[];
    readonly because: Reason;
  }[];
  /** The facts that decide it, or the missing ones that keep it open. */
  readonly facts: readonly string[];
  readonly sources: readonly Citation[];
}

/**
 * Explains one outcome of an application: a requirement by its id, a person's presence (`presence/applicant/deposit`), a
 * refusal (`admissible/cni/not-french`), a fee (`fee/passport`), a way to pay it (`payment/online-stamp`), a validity
 * (`validity/cni`) or a notice (`notice/no-need-to-renew`).
 *
 * @throws InvalidApplicationError when the application is not valid.
 * @throws RangeError when the rulebook has no such outcome; its message lists those it has.
 *
 * @example
 * ```ts
 * explain({ depositOn: "2026-11-25", channel: "online-pre-application" }, "application-form/paper-channel").facts; // ["channel"]
 * ```
 */
export function explain(
  application: Application,
  outcome: string,
  { rulebook = national }: AssessOptions = {},
): Explanation {
  const evaluation = evaluate(validApplication(application), rulebook);
  const every = partsOf(evaluation.rulebook);
  const parts = every.filter((part) => part.outcome === outcome);
  if (parts.length === 0) {
    const known = [...new Set(every.map((part) => part.outcome))];
    throw new RangeError(
      `"${outcome}" is not an outcome of the rulebook ${evaluation.rulebook.id}; it has ${known.join(", ")}`,
    );
  }
  const facts = new Set<string>();
  const reasons = evaluation.readings.flatMap(({ otherwise, result }) =>
    parts.flatMap((part) =>
      evaluation.titles
        .filter((title) => part.title === undefined || part.title === title)
        .map((title) => {
          for (const fact of factsThatMatter(part.node, result.requests[title])) facts.add(fact);
          const readOtherwise = [...otherwise].sort() as readonly DoubtId[];
          return { title, readOtherwise, because: explainNode(part.node, result.requests[title]) };
        }),
    ),
  );
  return { outcome, reasons, facts: [...facts].sort(), sources: parts.flatMap((part) => part.sources) };
}

interface Part {
  readonly outcome: string;
  readonly title?: TitleKind;
  readonly node: Node<unknown>;
  readonly sources: readonly Citation[];
}

function partsOf(rulebook: Rulebook): readonly Part[] {
  const tables = (["cni", "passport"] as const).flatMap((title): Part[] => [
    {
      outcome: `fee/${title}`,
      title,
      node: rulebook.fees[title],
      sources: rulebook.fees[title].rows.flatMap((row) => row.sources),
    },
    {
      outcome: `validity/${title}`,
      title,
      node: rulebook.validities[title],
      sources: rulebook.validities[title].rows.flatMap((row) => row.sources),
    },
  ]);
  return [...rulebook.rules.flatMap(partsOfRule), ...tables];
}

function partsOfRule(rule: Rule): readonly Part[] {
  const part = {
    node: rule.when,
    sources: rule.sources,
    ...(rule.for === undefined ? {} : { title: rule.for }),
  };
  switch (rule.gives) {
    case "papers":
      return [{ ...part, outcome: rule.id }];
    case "presence":
      return [{ ...part, outcome: `presence/${rule.id}` }];
    case "refusal":
      return (["cni", "passport"] as const)
        .filter((title) => rule.for === undefined || rule.for === title)
        .map((title) => ({ ...part, title, outcome: `admissible/${title}/${rule.id}` }));
    case "step":
    case "notice":
    case "payment":
    case "referral":
      return [{ ...part, outcome: `${rule.gives}/${rule.id}` }];
  }
}
