import { cellOf } from "./data.js";
import { gridsOf, type Grid } from "./grid.js";
import { sayColumn, sayShortly, sayValue, type ConditionNodes } from "./say-cell.js";
import type { Says } from "./says.js";
import type { Gives, Grown } from "./table-of.js";

/** The words of the grids of a page. */
export interface GridWords {
  /** What stands above them, by what they go over. */
  readonly heads: Readonly<Record<"placesAndAges" | "places" | "ages", string>>;
  readonly case: string;
  readonly everyAge: string;
  readonly nobody: string;
}

interface CaseWords {
  readonly says: Says;
  readonly colon: string;
}

/** Grids speak of someone who asks for no favour. */
const said = { "circumstances.destitute": "no" } as const;

/** A table of fees or lengths as grids over places and ages, as Markdown; nothing of one that reads neither. */
export function gridLines(
  table: Grown,
  words: CaseWords & GridWords,
  nodes: ConditionNodes,
  say: (gives: Gives) => string,
): readonly string[] {
  const grids = gridsOf(table, said);
  const { says, heads, case: head, everyAge, nobody } = words;
  const [{ places, ages } = { places: [], ages: [] }] = grids;
  const place = says.field("territory");
  const placeNames = places.map(({ name }) => sayValue("territory", name, says));
  const ageNames = ages.map(({ name }) => sayValue("age", name, says));
  const cases = grids.map((grid) => caseOf(grid, words, nodes));
  const cell = (given: Gives | undefined): string => (given === undefined ? nobody : say(given));
  if (places.length > 1 && ages.length > 1)
    return [
      heads.placesAndAges,
      ...grids.flatMap(({ cells }, index) => {
        const said = cells.map((row) => row.map(cell));
        const isOfEveryAge = said.every((row) => new Set(row).size === 1);
        const rows = said.map((row, at) => [placeNames[at] ?? "", ...(isOfEveryAge ? row.slice(0, 1) : row)]);
        const columns = isOfEveryAge ? [everyAge] : ageNames;
        return ["", `**${capital(cases[index] ?? "")}**`, "", ...markdown([place, ...columns], rows)];
      }),
      "",
    ];
  if (places.length > 1) {
    const rows = placeNames.map((name, at) => [name, ...grids.map(({ cells }) => cell(cells[at]?.[0]))]);
    return [heads.places, "", ...markdown([place, ...cases.map(capital)], rows), ""];
  }
  if (ages.length > 1) {
    const rows = grids.map(({ cells }, index) => [
      capital(cases[index] ?? ""),
      ...(cells[0] ?? []).map(cell),
    ]);
    return [heads.ages, "", ...markdown([head, ...ageNames], rows), ""];
  }
  return [];
}

/** Of whom a grid speaks, in words. */
function caseOf({ of }: Grid, { says, colon }: CaseWords, nodes: ConditionNodes): string {
  const parts = of.map(({ column, classes }) => {
    const names = column.classes.map(({ name }) => name);
    const value = sayShortly(names, column.id, cellOf(column, classes), says);
    return column.reads === "deposit" ? value : `${sayColumn(column.id, says, nodes)}${colon} ${value}`;
  });
  return parts.join(`${colon.replace(":", ";")} `);
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** Rows as a table of Markdown. */
export function markdown(heads: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [heads, heads.map(() => "---"), ...rows].map(
    (cells) => `| ${cells.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`,
  );
}
