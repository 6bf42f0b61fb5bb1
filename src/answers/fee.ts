import { currencies, distinctMoney, isSameMoney, type Money } from "../application/money.js";
import type { DoubtId } from "../application/outcomes.js";
import type { TitleKind } from "../application/vocabulary.js";
import { cardNotShown, fallsDueAtCollection } from "../rulebook/fees.js";
import type { FeeRow } from "../rulebook/rule.js";
import { doubtsThatMatter } from "../titles/doubts.js";
import type { Amount, AmountSpan, Fee, FeeLine, LaterFee } from "./assessment.js";
import { distinct } from "./distinct.js";
import { holds, needsOf, rowsInEachReading, type Evaluation } from "./evaluation.js";
import { waysToPay } from "./sayings.js";

/** What may be due. */
interface Possible {
  readonly amounts: readonly Money[];
  /** An amount that no source gives may be due too. */
  readonly orUnknown: boolean;
  /** The missing facts on which it depends, and the open questions of law. */
  readonly dependsOn: readonly string[];
  readonly doubts: readonly DoubtId[];
}

/** What is due at deposit for all titles asked for, how it is paid, and what may fall due at collection. */
export function feeOf(evaluation: Evaluation): Fee {
  const { titles, titlesKnown } = evaluation;
  const lines = titles.map((title) => lineOf(evaluation, title));
  return Object.assign(amountOf(total(lines, titlesKnown)), {
    payBy: waysToPay(evaluation),
    lines: titlesKnown
      ? lines.map(({ title, sources, ...line }) => Object.assign(amountOf(line), { title, sources }))
      : [],
    later: laterFees(evaluation),
  });
}

function lineOf(evaluation: Evaluation, title: TitleKind): Possible & Pick<FeeLine, "title" | "sources"> {
  const table = evaluation.rulebook.fees[title];
  const readings = rowsInEachReading(evaluation, title, table);
  const rows = [...new Set(readings.flat())];
  const isOpen = ([first, ...others]: readonly FeeRow[] = []): boolean =>
    others.some((row) => !isSameMoney(row.gives, first?.gives));
  const open = readings.some(isOpen);
  return {
    title,
    amounts: amountsIn(rows),
    orUnknown: rows.some((row) => row.gives === undefined),
    dependsOn: open ? needsOf(evaluation, table, title, isOpen) : [],
    doubts: open
      ? []
      : doubtsThatMatter(
          evaluation.readings,
          readings,
          ([one], [other]) => !isSameMoney(one?.gives, other?.gives),
        ),
    sources: rows.flatMap((row) => row.sources),
  };
}

/**
 * What may be due for all titles: each sum of one amount for each, and each amount alone while one may not be asked for. Amounts
 * of two currencies, which are those of two places of deposit, have no sum.
 */
function total(lines: readonly Possible[], titlesKnown: boolean): Possible {
  const each = lines.map((line) => line.amounts);
  const sums = each.reduce((so, amounts) =>
    so.flatMap((sum) =>
      amounts
        .filter(({ currency }) => currency === sum.currency)
        .map(({ currency, units }) => ({ currency, units: sum.units + units })),
    ),
  );
  return {
    amounts: distinctMoney(titlesKnown ? sums : [...each.flat(), ...sums]),
    orUnknown: lines.some((line) => line.orUnknown),
    dependsOn: titlesKnown ? distinct(lines.flatMap((line) => line.dependsOn)) : ["requests"],
    doubts: distinct(lines.flatMap((line) => line.doubts)),
  };
}

function amountOf({ amounts, orUnknown, dependsOn, doubts }: Possible): Amount {
  const [span, ...others] = spansOf(amounts);
  if (span === undefined || (dependsOn.length === 0 && (amounts.length > 1 || orUnknown)))
    return { kind: "unsettled", amounts, doubts };
  if (dependsOn.length === 0) return { kind: "exact", amount: span.from };
  return { kind: "range", spans: [span, ...others], ...(orUnknown ? { orUnknown } : {}), dependsOn };
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
  const title = "cni";
  if (!evaluation.titles.includes(title)) return [];
  const value = holds({ ...evaluation, titles: [title], titlesKnown: true }, fallsDueAtCollection);
  if (value === false) return [];
  return [
    {
      title,
      amounts: amountsIn(rowsInEachReading(evaluation, title, cardNotShown).flat()),
      status: value === true ? "due" : "unless-handed-back",
    },
  ];
}

function amountsIn(rows: readonly FeeRow[]): readonly Money[] {
  return distinctMoney(rows.flatMap((row) => row.gives ?? []));
}
