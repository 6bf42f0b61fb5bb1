import { frozen } from "../vocabulary/frozen.js";
import { currencies, type Money } from "../vocabulary/money.js";
import { distinctMoney, isSameMoney } from "../application/money.js";
import { discretionIds, type DiscretionId, type DoubtId } from "../vocabulary/doubts.js";
import type { TitleKind } from "../vocabulary/situation.js";
import {
  doubtsOf,
  doubtsThatMatter,
  Fork,
  inEachReading,
  leavesOf,
  readIn,
  type Value,
} from "../evaluation/fork.js";
import { valueOf } from "../evaluation/value.js";
import type { FeeRow } from "../rulebook/rule.js";
import { inEachCase, speakingOf } from "../sources/scope.js";
import type { Amount, AmountSpan, Fee, FeeLine, LaterFee } from "./assessment.js";
import { distinct } from "./distinct.js";
import { doubtsIn } from "./either-way.js";
import { citing, holds, needsOf, rowsInEachReading, type Evaluation } from "./evaluation.js";
import { madeOnce } from "./made-once.js";
import { waysToPay } from "./sayings.js";

/** What may be due. */
interface Possible {
  readonly amounts: readonly Money[];
  /** An amount that no source gives may be due too. */
  readonly orUnknown: boolean;
  /** The missing facts on which it depends, and the open questions of law. */
  readonly dependsOn: readonly string[];
  readonly doubts: readonly DoubtId[];
  /** What the administration may grant, and what is due where it does. */
  readonly grants: readonly DiscretionId[];
  readonly granted: readonly Money[];
}

/** What may be due for one title. */
interface Line extends Possible {
  readonly said: FeeLine;
}

/** What is due at deposit for all titles asked for, how it is paid, and what may fall due at collection. */
export function feeOf(evaluation: Evaluation): Fee {
  const { titles, titlesKnown } = evaluation;
  const lines = titles.map((title) => lineOf(evaluation, title));
  const [only, ...others] = lines;
  const due = titlesKnown && only !== undefined && others.length === 0 ? only : total(lines, titlesKnown);
  return Object.assign(amountOf(due), {
    payBy: waysToPay(evaluation),
    lines: titlesKnown ? lines.map(({ said }) => said) : [],
    later: laterFees(evaluation),
  });
}

/** What is due at deposit for each title asked for, or that may be. */
export function feeLinesOf(evaluation: Evaluation): readonly FeeLine[] {
  return evaluation.titles.map((title) => lineOf(evaluation, title).said);
}

function lineOf(evaluation: Evaluation, title: TitleKind): Line {
  const { rules, requests, age } = evaluation;
  const table = rules.fees[title];
  const left = valueOf(table, requests[title]);
  const [row, ...others] = left instanceof Fork ? [] : (left ?? []);
  if (row !== undefined && others.length === 0) return lineOfOne(row)([title], age);
  return lineFrom(left, title, age, (isOpen) => needsOf(evaluation, table, title, isOpen));
}

/** The line of a title to which one row applies, however the law is read. */
const lineOfOne = madeOnce((row: FeeRow) =>
  inEachCase((titles, age) => {
    const [title] = titles as readonly [TitleKind];
    return frozen(lineFrom([row], title, age, () => []));
  }),
);

/** @param needs - The missing facts that leave open which rows may hold. */
function lineFrom(
  left: Value<readonly FeeRow[]>,
  title: TitleKind,
  age: Evaluation["age"],
  needs: (isOpen: (rows: readonly FeeRow[] | undefined) => boolean) => readonly string[],
): Line {
  const readings = readingsOf(left);
  const rows = [...new Set(readings.filter(({ grants }) => grants.length === 0).flatMap((one) => one.rows))];
  const amounts = amountsIn(rows);
  const granted = (one: Reading): readonly Money[] =>
    amountsIn(one.rows).filter((amount) => !amounts.some((other) => isSameMoney(amount, other)));
  const granting = readings.filter((one) => one.grants.length > 0 && granted(one).length > 0);
  const isOpen = ([first, ...others]: readonly FeeRow[] = []): boolean =>
    others.some((row) => !isSameMoney(row.gives, first?.gives));
  const open = readings.some((one) => isOpen(one.rows));
  const possible: Possible = {
    amounts,
    orUnknown: rows.some((row) => row.gives === undefined),
    dependsOn: open ? needs(isOpen) : [],
    doubts: open
      ? []
      : doubtsIn(doubtsThatMatter(left, (one, other) => !isSameMoney(one?.[0]?.gives, other?.[0]?.gives))),
    grants: distinct(granting.flatMap(({ grants }) => grants)).filter((grant) =>
      granting.every(({ grants }) => grants.includes(grant)),
    ),
    granted: distinctMoney(granting.flatMap(granted)),
  };
  const sources = speakingOf([...new Set(rows.flatMap((row) => row.sources))], [title], age);
  return { ...possible, said: Object.assign(amountOf(possible), { title, sources }) };
}

/** The rows that may hold in one reading of the law, and what the administration grants there. */
interface Reading {
  readonly rows: readonly FeeRow[];
  readonly grants: readonly DiscretionId[];
}

function readingsOf(left: Value<readonly FeeRow[]>): readonly Reading[] {
  const readings = inEachReading(doubtsOf([left]), (otherwise): Reading => ({
    rows: readIn(left, otherwise) ?? [],
    grants: discretionIds.filter((id) => otherwise.has(id)),
  }));
  return leavesOf(readings).flatMap((reading) => reading ?? []);
}

/**
 * What may be due for all titles: each sum of one amount for each, and each amount alone while one may not be asked for. Amounts
 * of two currencies, which are those of two places of deposit, have no sum.
 */
function total(lines: readonly Possible[], titlesKnown: boolean): Possible {
  const each = lines.map((line) => line.amounts);
  const possible = (amounts: readonly (readonly Money[])[]): readonly Money[] =>
    distinctMoney(titlesKnown ? sums(amounts) : [...amounts.flat(), ...sums(amounts)]);
  const grants = distinct(lines.flatMap((line) => line.grants));
  return {
    amounts: possible(each),
    grants,
    granted:
      grants.length === 0
        ? []
        : possible(lines.map(({ amounts, granted }) => (granted.length > 0 ? granted : amounts))),
    orUnknown: lines.some((line) => line.orUnknown),
    dependsOn: titlesKnown ? distinct(lines.flatMap((line) => line.dependsOn)) : ["requests"],
    doubts: distinct(lines.flatMap((line) => line.doubts)),
  };
}

/** Each sum of one amount of each line; those of two currencies have none. */
function sums(lines: readonly (readonly Money[])[]): readonly Money[] {
  return lines.reduce((summed, amounts) =>
    summed.flatMap((sum) =>
      amounts
        .filter(({ currency }) => currency === sum.currency)
        .map(({ currency, units }) => ({ currency, units: sum.units + units })),
    ),
  );
}

function amountOf({ amounts, orUnknown, dependsOn, doubts, grants, granted }: Possible): Amount {
  const discretion = grants.length > 0 ? { discretion: { grants, otherwise: granted } } : {};
  const [amount, ...more] = amounts;
  if (amount === undefined || (dependsOn.length === 0 && (more.length > 0 || orUnknown)))
    return { kind: "unsettled", amounts, doubts, ...discretion };
  if (dependsOn.length === 0) return { kind: "exact", amount, ...discretion };
  const [span = { from: amount, to: amount }, ...others] = spansOf(amounts);
  const unknown = orUnknown ? { orUnknown } : {};
  return { kind: "range", spans: [span, ...others], ...unknown, dependsOn, ...discretion };
}

/** From the least to the largest of some amounts in order, in each currency. */
function spansOf(amounts: readonly Money[]): readonly AmountSpan[] {
  return currencies.flatMap((currency) => {
    const ofIt = amounts.filter((amount) => amount.currency === currency);
    const from = ofIt[0];
    const to = ofIt.at(-1);
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

function laterFees(evaluation: Evaluation): readonly LaterFee[] {
  const { rules, rulebook } = evaluation;
  const { for: title, sources } = rulebook.feeAtCollection;
  if (!evaluation.titles.includes(title)) return [];
  const value = holds({ ...evaluation, titles: [title], titlesKnown: true }, rules.fallsDueAtCollection);
  if (value === false) return [];
  return [
    {
      title,
      amounts: amountsIn(rowsInEachReading(evaluation, title, rules.feeAtCollection).flat()),
      status: value === true ? "due" : "unless-handed-back",
      sources: citing(evaluation, sources, [title]),
    },
  ];
}

function amountsIn(rows: readonly FeeRow[]): readonly Money[] {
  return distinctMoney(rows.flatMap((row) => row.gives ?? []));
}
