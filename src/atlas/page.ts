import type { Node } from "../graph/node.js";
import type { PaperAsked, Rule } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import type { Money } from "../vocabulary/money.js";
import type { AtlasTable } from "./atlas.js";
import { tableData } from "./data.js";
import { gridLines, markdown, type GridWords } from "./grid-lines.js";
import type { OutcomeKind } from "./outcomes.js";
import { sayColumn, sayShortly, type ConditionNodes } from "./say-cell.js";
import { said, type Says } from "./says.js";
import { written, type Gives } from "./table-of.js";

/** The words of the pages of a rulebook, beside those of its conditions. */
export interface PageWords {
  readonly says: Says;
  readonly kinds: Readonly<Record<OutcomeKind, string>>;
  /** What an outcome is called. */
  readonly outcome: (id: string, nodes: ConditionNodes) => string;
  readonly paper: (paper: PaperAsked) => string;
  readonly refusal: (rule: Rule & { readonly gives: "refusal" }) => string;
  readonly mustCome: string;
  readonly advised: string;
  readonly money: (amount: Money) => string;
  readonly years: (count: number) => string;
  readonly formerEnd: string;
  readonly noSource: string;
  readonly citation: (citation: Citation) => string;
  readonly basis: (rule: Rule) => string;
  readonly explainDoubt: (id: string) => string;
  readonly heads: Readonly<
    Record<
      "given" | "when" | "all" | "any" | "sources" | "since" | "doubts" | "tests" | "outcome" | "basis",
      string
    >
  >;
  readonly grid: GridWords;
  readonly colon: string;
  readonly always: string;
  readonly madeBy: string;
}

/** Which tests name something, by what it is called. */
export type TestsThatName = (id: string) => readonly string[];

/** The page of one kind of outcome of a rulebook, as Markdown. */
export function pageOf(
  kind: OutcomeKind,
  title: string,
  tables: readonly AtlasTable[],
  words: PageWords,
  nodes: ConditionNodes,
  tests: TestsThatName,
): string {
  const sections = tables
    .filter(({ outcome }) => outcome.kind === kind)
    .map((table) => sectionOf(table, words, nodes, tests));
  return `# ${title}${words.colon} ${words.kinds[kind]}\n\n${words.madeBy}\n\n${sections.join("\n\n")}\n`;
}

function sectionOf(table: AtlasTable, words: PageWords, nodes: ConditionNodes, tests: TestsThatName): string {
  const { outcome } = table;
  const { rule, node } = outcome;
  const { heads, colon, says } = words;
  const item = (head: string, text: string): readonly string[] =>
    text === "" ? [] : [`- **${head}**${colon} ${text}`];
  const doubts = doubtsIn(node);
  const named = rule === undefined ? [] : tests(rule.id);
  const since = rule?.from;
  return [
    `## ${words.outcome(outcome.id, nodes)}`,
    "",
    `\`${outcome.id}\``,
    "",
    ...(rule === undefined ? [] : item(heads.given, givenBy(rule, words))),
    ...(node.op === "table"
      ? []
      : [`- **${heads.when}**${colon}`, ...listed(behindTheName(node), words, "  ")]),
    ...(rule === undefined ? [] : item(heads.basis, words.basis(rule))),
    ...(since === undefined ? [] : item(heads.since, says.day(since))),
    ...(rule === undefined
      ? []
      : [`- **${heads.sources}**${colon}`, ...rule.sources.map((source) => `  - ${words.citation(source)}`)]),
    ...(doubts.length === 0
      ? []
      : [`- **${heads.doubts}**${colon}`, ...doubts.map((doubt) => `  - ${words.explainDoubt(doubt)}`)]),
    ...item(heads.tests, named.map((file) => `\`${file}\``).join(", ")),
    "",
    ...(node.op === "table"
      ? gridLines(table, { ...words.grid, says, colon }, nodes, (gives) => outcomeText(gives, table, words))
      : []),
    ...tableLines(table, words, nodes),
    ...rowSources(table, words, tests),
  ].join("\n");
}

function givenBy(rule: Rule, words: PageWords): string {
  if (rule.gives === "presence") return words.mustCome;
  if (rule.gives === "refusal") return words.refusal(rule);
  if (rule.gives !== "papers") return "";
  const sets = rule.anyOf.map((set) => words.says.and(set.map(words.paper)));
  return `${rule.advised === true ? `${words.advised} ` : ""}${words.says.or(sets)}`;
}

function behindTheName(node: Node): Node {
  return node.op === "named" ? behindTheName(node.inputs[0]) : node;
}

/** A condition as a list of its parts. */
function listed(node: Node, words: PageWords, indent: string): readonly string[] {
  const { heads, colon, says, always } = words;
  if (node.op === "constant" && node.value === true) return [`${indent}- ${always}`];
  if (node.op !== "all" && node.op !== "any") return [`${indent}- ${said(node, says)}`];
  return [
    `${indent}- ${node.op === "all" ? heads.all : heads.any}${colon}`,
    ...node.inputs.flatMap((input: Node) => listed(input, words, `${indent}  `)),
  ];
}

/** The doubts in what an outcome reads, named conditions included. */
function doubtsIn(root: Node): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "twoReadings" || node.op === "doubtful") found.add(node.doubt);
    (node.inputs as readonly Node[]).forEach(visit);
  };
  visit(root);
  return [...found].sort();
}

function tableLines(table: AtlasTable, words: PageWords, nodes: ConditionNodes): readonly string[] {
  const { columns, rows } = table;
  if (columns.length === 0) return [];
  const data = tableData(table);
  const heads = [...columns.map(({ id }) => sayColumn(id, words.says, nodes)), words.heads.outcome];
  const lines = data.rows.map((cells, index) => {
    const gives = rows[index]?.gives;
    const said = columns.map(({ id }, at) =>
      cells[at] === "" ? "–" : sayShortly(data.reads[id] ?? [], id, cells[at] ?? "", words.says),
    );
    return [...said, gives === undefined ? "" : outcomeText(gives, table, words)];
  });
  return markdown(heads, lines);
}

function outcomeText(gives: Gives, table: AtlasTable, words: PageWords): string {
  if (typeof gives !== "string") {
    const [one, other] = [gives.cautious, gives.other].map((each) => outcomeText(each, table, words));
    return words.says.inDoubt(
      one === other ? (one ?? written(gives)) : words.says.or([one ?? "", other ?? ""]),
      words.says.doubt(gives.doubt),
    );
  }
  const { kind, rulebook, title } = table.outcome;
  if (gives === "yes") return words.says.yes;
  if (gives === "no") return words.says.no;
  if (kind === "fee") {
    const row = rulebook.fees[title].rows.find(({ id }) => id === gives);
    return row?.gives === undefined ? words.noSource : words.money(row.gives);
  }
  const length = rulebook.validities[title].rows.find(({ id }) => id === gives)?.gives;
  return typeof length === "number" ? words.years(length) : words.formerEnd;
}

/** Of a table of fees or lengths: each row that it gives, with its texts. */
function rowSources(
  { outcome, rows }: AtlasTable,
  words: PageWords,
  tests: TestsThatName,
): readonly string[] {
  const { kind, rulebook, title } = outcome;
  if (kind !== "fee" && kind !== "validity") return [];
  const cited = kind === "fee" ? rulebook.fees[title].rows : rulebook.validities[title].rows;
  const given = JSON.stringify(rows.map(({ gives }) => gives));
  return [
    "",
    ...cited
      .filter(({ id }) => given.includes(`"${id}"`))
      .map(({ id, sources }) => {
        const named = tests(id).map((file) => `\`${file}\``);
        const shown = named.length === 0 ? "" : ` ${words.heads.tests}${words.colon} ${named.join(", ")}.`;
        return `- \`${id}\`${words.colon} ${outcomeText(id, { outcome, rows, columns: [] }, words)}. ${sources.map(words.citation).join(" ; ")}.${shown}`;
      }),
  ];
}
