import type { Period } from "../calendar/period.js";
import { plusDays } from "../calendar/plain-date.js";
import type { PaperAsked, Rule } from "../rulebook/rule.js";
import type { Money } from "../vocabulary/money.js";
import type { AtlasTable } from "./atlas.js";
import type { Class, Column } from "./column.js";
import { outcomeKinds, type OutcomeKind } from "./outcomes.js";
import { written, type Gives } from "./table-of.js";

/** A table as it is kept: ids and values, no words. */
export interface TableData {
  /** How the outcome is called among those of its kind. */
  readonly outcome: string;
  /** What is read, in the order of the cells, each cut into the classes that the outcome can tell apart. */
  readonly reads: Readonly<Record<string, readonly string[]>>;
  /** What each thing that a row gives is. */
  readonly gives: Readonly<Record<string, string>>;
  /** For each row its cells, empty where something does not matter, and then what it gives. */
  readonly rows: readonly (readonly string[])[];
}

/** All the tables of a rulebook, by the kind of outcome. */
export type AtlasData = Readonly<Record<OutcomeKind, readonly TableData[]>>;

/** The tables of a rulebook, as they are kept. */
export function atlasData(tables: readonly AtlasTable[]): AtlasData {
  return Object.fromEntries(
    outcomeKinds.map((kind) => [
      kind,
      tables.filter(({ outcome }) => outcome.kind === kind).map(tableData),
    ]),
  ) as unknown as AtlasData;
}

/** One table, as it is kept. */
export function tableData({ outcome, columns, rows }: AtlasTable): TableData {
  const given = rows.map(({ gives }) => written(gives));
  return {
    outcome: outcome.id,
    reads: Object.fromEntries(columns.map(({ id, classes }) => [id, classes.map(({ name }) => name)])),
    gives: meanings({ outcome, rows }),
    rows: rows.map(({ classes }, index) => [
      ...columns.map((column, at) => cellOf(column, classes[at] ?? [])),
      given[index] ?? "",
    ]),
  };
}

/** The tables of one kind as text: a row a line, so that what changes is seen. */
export function writtenTables(tables: readonly TableData[]): string {
  const each = tables.map(({ outcome, reads, gives, rows }) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row)}`);
    return [
      `  {`,
      `   "outcome": ${JSON.stringify(outcome)},`,
      `   "reads": ${record(reads)},`,
      `   "gives": ${record(gives)},`,
      `   "rows": [\n${lines.join(",\n")}\n   ]`,
      `  }`,
    ].join("\n");
  });
  return `[\n${each.join(",\n")}\n]\n`;
}

function record(of: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(of).map(([key, value]) => `    ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n   }`;
}

/** The ids in what a row gives. */
function idsIn(gives: Gives): readonly string[] {
  return typeof gives === "string" ? [gives] : [...idsIn(gives.cautious), ...idsIn(gives.other)];
}

/** A cell: the classes that come to the same, and where these lie side by side, from where to where they go. */
export function cellOf({ reads, classes: all }: Column, classes: readonly Class[]): string {
  if (classes.length === 0) return "";
  if (reads === "fact" || reads === "condition") return classes.map(({ name }) => name).join("|");
  const runs: Class[][] = [];
  for (const each of classes) {
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && all.indexOf(each) === all.indexOf(before) + 1) last.push(each);
    else runs.push([each]);
  }
  return runs.map((run) => spanned(all, run)).join("|");
}

function spanned(all: readonly Class[], run: readonly Class[]): string {
  const [from] = run;
  const next = all[all.findIndex((each) => each === run.at(-1)) + 1];
  const start = from?.value as number | string;
  if (typeof start === "number") return next === undefined ? `${start}+` : `${start}-${(next.value as number) - 1}`;
  return next === undefined ? `${start}..` : `${start}..${plusDays(next.value as string, -1)}`;
}

/** What each thing that a table gives is: an amount, a length, the papers, who comes. */
function meanings({ outcome, rows }: Pick<AtlasTable, "outcome" | "rows">): Readonly<Record<string, string>> {
  const { kind, rulebook, title, rule } = outcome;
  const ids = [...new Set(rows.flatMap(({ gives }) => idsIn(gives)))].sort();
  if (kind === "fee" || kind === "validity") {
    const table = kind === "fee" ? rulebook.fees[title] : rulebook.validities[title];
    return Object.fromEntries(
      ids.map((id) => [id, valueText(table.rows.find((row) => row.id === id)?.gives)]),
    );
  }
  return rule === undefined ? {} : { yes: ruleText(rule) };
}

function valueText(value: Money | number | string | undefined): string {
  if (value === undefined) return "in no source";
  return typeof value === "object" ? `${value.currency} ${value.units}` : String(value);
}

/** What a rule gives where it holds. */
export function ruleText(rule: Rule): string {
  switch (rule.gives) {
    case "papers": {
      const status = rule.advised === true ? "advised" : "required";
      return `${status} by ${rule.basis}: ${rule.anyOf.map((set) => set.map(paperText).join(" and ")).join(" or ")}`;
    }
    case "presence":
      return "must come";
    case "refusal":
      return `refused, instead ${rule.instead}`;
    case "step":
    case "notice":
    case "payment":
      return rule.id;
    case "referral":
      return [rule.id, ...(rule.bring ?? [])].join(" with ");
  }
}

function paperText({ document, whose, form, copies, freshness, freshnessDoubt, at, obtain }: PaperAsked): string {
  const age = freshness === undefined ? "" : `, at most ${periodText(freshness)} old`;
  const doubt = freshnessDoubt === undefined ? "" : ` (${freshnessDoubt})`;
  return `${document} of ${whose}, ${form}${age}${doubt}, copies ${copies}, ${obtain} at ${at}`;
}

function periodText({ count, unit }: Period): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
