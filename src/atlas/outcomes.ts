import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import { keyOf } from "../rulebook/local/town-hall.js";
import type { Rule, Rulebook } from "../rulebook/rule.js";
import type { Node } from "../graph/node.js";
import { columnsOf, type Column } from "./column.js";
import { readsWhichTitles } from "./beginnings.js";
import type { Outcome } from "./wanted.js";

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
  const { local, fees, validities } = rulebook;
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
  const ruled = ownRulesOf(rulebook)
    .filter(({ gives }) => kindOf[gives] !== undefined)
    .flatMap((rule) => outcomesOfRule(rulebook, rule));
  return [...tables("fee"), ...tables("validity"), ...ruled].sort(
    (one, other) => outcomeKinds.indexOf(one.kind) - outcomeKinds.indexOf(other.kind),
  );
}

/** The rules of a rulebook: of a town hall's, those that its page adds or changes. */
function ownRulesOf({ local, rules }: Rulebook): readonly Rule[] {
  const own = new Set(local?.conflicts.flatMap(({ rule }) => (rule === undefined ? [] : [rule])));
  return local === undefined ? rules : rules.filter((rule) => own.has(keyOf(rule)));
}

/**
 * All that a rulebook decides, and the conditions by which it does: its outcomes, and what has no table, its notices, steps, ways to
 * pay and referrals, what falls due at collection, and which of the titles held are shown and handed back.
 */
export function decidedIn(rulebook: Rulebook): readonly Outcome[] {
  const said = ownRulesOf(rulebook)
    .filter(({ gives }) => kindOf[gives] === undefined)
    .flatMap((rule) => outcomesOfRule(rulebook, rule));
  const decided: Outcome[] = [];
  const known = new Set<string>();
  for (const first of [outcomesOf(rulebook), said, beside(rulebook)])
    for (let next = first.flatMap(lookedIntoBy); next.length > 0;) {
      decided.push(...next.flatMap(forEachTitleAsked));
      next = next
        .flatMap((outcome) => conditionsOf(columnsOf(outcome.node), outcome))
        .filter(({ id }) => !known.has(id) && known.add(id));
    }
  return decided;
}

/** An outcome by which titles are asked for together, of each of them. */
function forEachTitleAsked(outcome: Outcome): readonly Outcome[] {
  if (!readsWhichTitles(outcome.node)) return [outcome];
  return (outcome.rulebook.local?.titles ?? titleKinds).map((title) => ({ ...outcome, title }));
}

/** What a rulebook decides beside its rules and its tables of fees and lengths. */
function beside(rulebook: Rulebook): readonly Outcome[] {
  const { local, heldTitle, feeAtCollection: fee } = rulebook;
  if (local !== undefined) return [];
  const held = titleKinds.flatMap((title) =>
    Object.entries(heldTitle).map(([id, node]) => ({
      id: `${id} for ${title}`,
      title,
      rulebook,
      node,
      ofHeld: true,
    })),
  );
  const atCollection = [fee.when, fee.amount].map((node) => ({
    id: "fee at collection",
    title: fee.for,
    rulebook,
    node,
  }));
  return [...held, ...atCollection];
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
    const { rulebook, title, ofHeld } = speaks;
    const named = readsTheRequest(node) ? `${id} for ${title}` : id;
    const condition = { kind: "condition" as const, id: named, rulebook, title, node };
    return lookedIntoBy({ ...condition, ...(ofHeld === true ? { ofHeld } : {}) });
  });
}

/** What is looked into of a condition: behind its name, and of some held title, what is so of it; nothing of a comparison. */
function lookedIntoBy<O extends Outcome>(condition: O): readonly O[] {
  const { node } = condition;
  const body = node.op === "named" ? node.inputs[0] : node;
  if (body.op === "some") return [{ ...condition, node: body.inputs[2], ofHeld: true }];
  if (body.op === "ofChosen") return [{ ...condition, node: body.inputs[1], ofHeld: true }];
  return comparing.has(body.op) ? [] : [{ ...condition, node: body }];
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
