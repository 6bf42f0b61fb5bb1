import { held } from "../application/facts.js";
import type { Territory, TitleKind } from "../application/vocabulary.js";
import { all, is, not } from "../graph/condition.js";
import { never } from "../graph/fact.js";
import { ofChosen } from "../graph/list.js";
import { valueOf } from "../graph/node.js";
import { replacedTitle, replacedTitleIsShown } from "../rulebook/conditions.js";
import { cardNotShown } from "../rulebook/fees.js";
import { doubtsThatMatter } from "../titles/doubts.js";
import type { CitedRow } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import type { Amount, Fee, FeeLine, LaterFee } from "./assessment.js";
import { holds, needsOf, type Evaluation } from "./evaluation.js";

type FeeRow = CitedRow<number | undefined>;

const isHandedBackLater = /* @__PURE__ */ ofChosen(
  replacedTitle,
  is(held("atCollection"), "handed-back"),
  never,
);
const mayFallDue = /* @__PURE__ */ all(replacedTitleIsShown, not(isHandedBackLater));

/** What is due at deposit for all titles asked for, and what may fall due at collection. */
export function feeOf(evaluation: Evaluation): Fee {
  const lines = evaluation.titles.map((title) => feeLine(evaluation, title));
  return Object.assign(total(lines, evaluation.titlesKnown), {
    currency: "EUR" as const,
    payBy: payBy(evaluation.application.territory),
    lines: evaluation.titlesKnown ? lines : [],
    later: laterFees(evaluation),
  });
}

function payBy(territory: Territory | undefined): Fee["payBy"] {
  if (territory === undefined) return "undecided";
  return territory === "abroad" ? "consulate" : "stamp";
}

function feeLine(evaluation: Evaluation, title: TitleKind): FeeLine {
  const table = evaluation.rulebook.fees[title];
  const rows = evaluation.readings.map(({ result }) => valueOf(table, result.requests[title]) ?? []);
  return Object.assign(amountOf(evaluation, title, rows), { title, sources: sourcesOf(rows) });
}

function amountOf(
  evaluation: Evaluation,
  title: TitleKind,
  readings: readonly (readonly FeeRow[])[],
): Amount {
  const amounts = distinct(readings.flat().flatMap((row) => row.gives ?? []));
  const [only] = amounts;
  const isOpen = (value: unknown): boolean =>
    new Set((value as readonly FeeRow[]).map((row) => row.gives)).size > 1;
  if (!readings.some(isOpen)) {
    const isSettled = only !== undefined && readings.every((rows) => rows[0]?.gives === only);
    if (isSettled) return { kind: "exact", cents: only };
    const given = readings.map((rows) => rows[0]?.gives);
    const doubts = doubtsThatMatter(evaluation.readings, given, (one, other) => one !== other);
    return { kind: "unsettled", amounts, doubts };
  }
  return {
    kind: "range",
    from: Math.min(...amounts),
    to: Math.max(...amounts),
    ...(readings.flat().some((row) => row.gives === undefined) ? { orUnknown: true as const } : {}),
    dependsOn: needsOf(evaluation, evaluation.rulebook.fees[title], isOpen, title),
  };
}

function total(lines: readonly FeeLine[], titlesKnown: boolean): Amount {
  const given = lines.filter((line) => amountsIn(line).length > 0);
  const froms = given.map((line) => Math.min(...amountsIn(line)));
  const tos = given.map((line) => Math.max(...amountsIn(line)));
  const doubts = distinct(lines.flatMap((line) => (line.kind === "unsettled" ? line.doubts : [])));
  const someAreNotGiven = given.length < lines.length;
  if (given.length === 0 || (titlesKnown && someAreNotGiven))
    return { kind: "unsettled", amounts: [], doubts };
  const orUnknown =
    someAreNotGiven || lines.some((line) => line.kind === "range" && line.orUnknown === true)
      ? { orUnknown: true as const }
      : {};
  if (!titlesKnown)
    return { kind: "range", from: Math.min(...froms), to: sum(tos), ...orUnknown, dependsOn: ["requests"] };
  const dependsOn = distinct(lines.flatMap((line) => (line.kind === "range" ? line.dependsOn : [])));
  if (dependsOn.length > 0) return { kind: "range", from: sum(froms), to: sum(tos), ...orUnknown, dependsOn };
  const sums = lines.reduce<readonly number[]>(
    (so, line) => distinct(so.flatMap((each) => amountsIn(line).map((cents) => each + cents))),
    [0],
  );
  const [only] = sums;
  return sums.length === 1 && only !== undefined
    ? { kind: "exact", cents: only }
    : { kind: "unsettled", amounts: sums, doubts };
}

function amountsIn(amount: Amount): readonly number[] {
  if (amount.kind === "exact") return [amount.cents];
  return amount.kind === "range" ? [amount.from, amount.to] : amount.amounts;
}

function laterFees(evaluation: Evaluation): readonly LaterFee[] {
  if (!evaluation.titles.includes("cni")) return [];
  const value = holds({ ...evaluation, titles: ["cni"], titlesKnown: true }, mayFallDue);
  if (value === false) return [];
  const isLost = evaluation.readings.every(
    ({ result }) => valueOf(isHandedBackLater, result.requests.cni) === false,
  );
  const rows = evaluation.readings.flatMap(({ result }) => valueOf(cardNotShown, result.requests.cni) ?? []);
  return [
    {
      title: "cni",
      cents: distinct(rows.flatMap((row) => row.gives ?? [])),
      status: value === true && isLost ? "due" : "unless-handed-back",
    },
  ];
}

function sourcesOf(readings: readonly (readonly FeeRow[])[]): readonly Citation[] {
  return [...new Set(readings.flat())].flatMap((row) => row.sources);
}

function distinct<T extends number | string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

function sum(values: readonly number[]): number {
  return values.reduce((so, value) => so + value, 0);
}
