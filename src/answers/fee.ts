import { held } from "../application/facts.js";
import type { DoubtId } from "../application/outcomes.js";
import type { TitleKind } from "../application/vocabulary.js";
import { all, is, not } from "../graph/condition.js";
import { never } from "../graph/fact.js";
import { ofChosen } from "../graph/list.js";
import { replacedTitle, replacedTitleIsShown } from "../rulebook/conditions.js";
import { cardNotShown } from "../rulebook/fees.js";
import { doubtsThatMatter } from "../titles/doubts.js";
import type { CitedRow } from "../rulebook/rule.js";
import type { Amount, Fee, FeeLine, LaterFee } from "./assessment.js";
import { distinct } from "./distinct.js";
import { holds, inEachReading, needsOf, rowsInEachReading, type Evaluation } from "./evaluation.js";

type FeeRow = CitedRow<number | undefined>;

const isHandedBackLater = /* @__PURE__ */ ofChosen(
  replacedTitle,
  is(held("atCollection"), "handed-back"),
  never,
);
const mayFallDue = /* @__PURE__ */ all(replacedTitleIsShown, not(isHandedBackLater));

/** What may be due. */
interface Possible {
  readonly amounts: readonly number[];
  /** An amount that no source gives may be due too. */
  readonly orUnknown: boolean;
  /** The missing facts on which it depends, and the open questions of law. */
  readonly dependsOn: readonly string[];
  readonly doubts: readonly DoubtId[];
}

/** What is due at deposit for all titles asked for, and what may fall due at collection. */
export function feeOf(evaluation: Evaluation): Fee {
  const { application, titles, titlesKnown } = evaluation;
  const { territory } = application;
  const lines = titles.map((title) => lineOf(evaluation, title));
  return Object.assign(amountOf(total(lines, titlesKnown)), {
    currency: "EUR" as const,
    payBy:
      territory === undefined
        ? ("undecided" as const)
        : territory === "abroad"
          ? ("consulate" as const)
          : ("stamp" as const),
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
  const isOpen = (left: readonly FeeRow[] = []): boolean => new Set(left.map((row) => row.gives)).size > 1;
  const open = readings.some(isOpen);
  return {
    title,
    amounts: amountsIn(rows),
    orUnknown: rows.some((row) => row.gives === undefined),
    dependsOn: open ? needsOf(evaluation, table, title, isOpen) : [],
    doubts: open
      ? []
      : doubtsThatMatter(evaluation.readings, readings, ([one], [other]) => one?.gives !== other?.gives),
    sources: rows.flatMap((row) => row.sources),
  };
}

/** What may be due for all titles: each sum of one amount for each, and each amount alone while one may not be asked for. */
function total(lines: readonly Possible[], titlesKnown: boolean): Possible {
  const each = lines.map((line) => line.amounts);
  const sums = each.reduce((so, amounts) => so.flatMap((sum) => amounts.map((cents) => sum + cents)), [0]);
  return {
    amounts: distinct(titlesKnown ? sums : [...each.flat(), ...sums]),
    orUnknown: lines.some((line) => line.orUnknown),
    dependsOn: titlesKnown ? distinct(lines.flatMap((line) => line.dependsOn)) : ["requests"],
    doubts: distinct(lines.flatMap((line) => line.doubts)),
  };
}

function amountOf({ amounts, orUnknown, dependsOn, doubts }: Possible): Amount {
  const [from] = amounts;
  const to = amounts.at(-1);
  if (from === undefined || to === undefined || (dependsOn.length === 0 && (from < to || orUnknown)))
    return { kind: "unsettled", amounts, doubts };
  if (dependsOn.length === 0) return { kind: "exact", cents: from };
  return { kind: "range", from, to, ...(orUnknown ? { orUnknown } : {}), dependsOn };
}

function laterFees(evaluation: Evaluation): readonly LaterFee[] {
  const title = "cni";
  if (!evaluation.titles.includes(title)) return [];
  const value = holds({ ...evaluation, titles: [title], titlesKnown: true }, mayFallDue);
  if (value === false) return [];
  const isLost = inEachReading(evaluation, title, isHandedBackLater).every((later) => later === false);
  return [
    {
      title,
      cents: amountsIn(rowsInEachReading(evaluation, title, cardNotShown).flat()),
      status: value === true && isLost ? "due" : "unless-handed-back",
    },
  ];
}

function amountsIn(rows: readonly FeeRow[]): readonly number[] {
  return distinct(rows.flatMap((row) => row.gives ?? []));
}
