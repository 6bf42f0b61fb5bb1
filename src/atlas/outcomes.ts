import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import { keyOf } from "../rulebook/local/town-hall.js";
import type { Rule, Rulebook } from "../rulebook/rule.js";
import type { Node } from "../graph/node.js";
import type { Column } from "./column.js";
import type { Outcome } from "./table-of.js";

/** The kinds of outcome of which there are tables, in the order in which they are read. */
export const outcomeKinds = ["fee", "validity", "presence", "refusal", "ground", "condition"] as const;
/** A kind of outcome of which there are tables. */
export type OutcomeKind = (typeof outcomeKinds)[number];

const kindOf: Readonly<Partial<Record<Rule["gives"], OutcomeKind>>> = {
  papers: "ground",
  presence: "presence",
  refusal: "refusal",
};

/** An outcome of a rulebook, of one kind. */
export interface ListedOutcome extends Outcome {
  readonly kind: OutcomeKind;
  /** The rule that gives it, where one does. */
  readonly rule?: Rule;
}

/** The outcomes of a rulebook: of a town hall's, those that its page adds or changes. */
export function outcomesOf(rulebook: Rulebook): readonly ListedOutcome[] {
  const { local, rules, fees, validities } = rulebook;
  const own = new Set(local?.conflicts.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
  const tables = (kind: "fee" | "validity"): readonly ListedOutcome[] =>
    local !== undefined
      ? []
      : titleKinds.map((title) => ({
          kind,
          id: `${kind}/${title}`,
          title,
          rulebook,
          node: (kind === "fee" ? fees : validities)[title],
        }));
  const ruled = rules
    .filter((rule) => kindOf[rule.gives] !== undefined && (local === undefined || own.has(keyOf(rule))))
    .flatMap((rule) => outcomesOfRule(rulebook, rule));
  return [...tables("fee"), ...tables("validity"), ...ruled].sort(
    (one, other) => outcomeKinds.indexOf(one.kind) - outcomeKinds.indexOf(other.kind),
  );
}

function outcomesOfRule(rulebook: Rulebook, rule: Rule): readonly ListedOutcome[] {
  const titles = (rulebook.local?.titles ?? titleKinds).filter((title) => (rule.for ?? title) === title);
  const kind = kindOf[rule.gives] ?? "ground";
  const each = titles.map((title) => ({ kind, id: keyOf(rule), title, rulebook, node: rule.when, rule }));
  const name = (title: TitleKind): string => `${keyOf(rule)} for ${title}`;
  if (titles.length === 1 && rule.for === undefined) return each;
  return readsTheRequest(rule.when)
    ? each.map((outcome) => ({ ...outcome, id: name(outcome.title) }))
    : each
        .slice(0, 1)
        .map((outcome) => (rule.for === undefined ? outcome : { ...outcome, id: name(outcome.title) }));
}

/** Whether an outcome may differ from one title asked for to the other. */
function readsTheRequest(root: Node): boolean {
  const seen = new Set<Node>();
  const reads = (node: Node): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    if (node.op === "fact") return node.scope === "request";
    return (node.inputs as readonly Node[]).some(reads);
  };
  return reads(root);
}

/** The conditions that the columns of some tables are, each with a table of its own; a comparison of days needs none. */
export function conditionsOf(columns: readonly Column[], speaks: Outcome): readonly ListedOutcome[] {
  return columns.flatMap(({ id, reads, node }): readonly ListedOutcome[] => {
    if (reads !== "condition") return [];
    const { rulebook, title } = speaks;
    const asks = readsTheRequest(node);
    const condition = {
      kind: "condition" as const,
      id: asks ? `${id} for ${title}` : id,
      rulebook,
      title,
      ...(speaks.ofHeld === true ? { ofHeld: true } : {}),
    };
    const body = node.op === "named" ? node.inputs[0] : node;
    if (body.op === "some") return [{ ...condition, node: body.inputs[2], ofHeld: true }];
    if (body.op === "ofChosen") return [{ ...condition, node: body.inputs[1], ofHeld: true }];
    return comparesOnly(body) ? [] : [{ ...condition, node: body }];
  });
}

const comparing: ReadonlySet<Node["op"]> = new Set([
  "since",
  "isBefore",
  "season",
  "equals",
  "includes",
  "whichever",
  "isChosen",
]);

function comparesOnly(node: Node): boolean {
  return comparing.has(node.op);
}
