import type { AtlasData, TableData } from "./data.js";
import { outcomeKinds, type OutcomeKind } from "./outcomes.js";
import { both, statedIn, type Cells } from "./cells.js";

/** Situations that get another answer: what is so of them, and what they got before and get now. */
export interface ChangedSituations {
  /** What is so of them, by what is read, as the cells of the tables say it; what is not named does not matter. */
  readonly where: Cells;
  readonly before: string;
  readonly after: string;
}

/** What changed of one outcome between two states of a rulebook. */
export interface OutcomeChange {
  readonly kind: OutcomeKind;
  readonly outcome: string;
  readonly change: "added" | "removed" | "changed";
  /** The cases that get another answer; of an outcome that was added or removed, those to whom it applies. */
  readonly cases: readonly ChangedSituations[];
}

/** Which situations get another answer, outcome by outcome. */
export function changesBetween(before: AtlasData, after: AtlasData): readonly OutcomeChange[] {
  return outcomeKinds.flatMap((kind) => {
    const [old, now] = [before, after].map(
      (data) =>
        new Map(
          (data[kind] as readonly TableData[] | undefined)?.map((table) => [table.outcome, table]) ?? [],
        ),
    ) as [Map<string, TableData>, Map<string, TableData>];
    return [...new Set([...now.keys(), ...old.keys()])].flatMap((outcome): readonly OutcomeChange[] => {
      const [was, is] = [old.get(outcome), now.get(outcome)];
      const change = was === undefined ? "added" : is === undefined ? "removed" : "changed";
      const cases = casesBetween(was ?? nothing(outcome), is ?? nothing(outcome));
      return cases.length === 0 ? [] : [{ kind, outcome, change, cases }];
    });
  });
}

/** An outcome that is never so. */
function nothing(outcome: string): TableData {
  return { outcome, reads: {}, gives: {}, rows: [[""]] };
}

function casesBetween(before: TableData, after: TableData): readonly ChangedSituations[] {
  const old = rowsOf(before);
  const now = rowsOf(after);
  const cases = now.flatMap((row) =>
    old.flatMap((was): readonly ChangedSituations[] => {
      if (row.gives === was.gives) return [];
      const where = both(was.cells, row.cells);
      return where === undefined ? [] : [{ where, before: was.gives, after: row.gives }];
    }),
  );
  return cases.sort((one, other) => statedIn(one.where) - statedIn(other.where));
}

function rowsOf(table: TableData): readonly { readonly cells: Cells; readonly gives: string }[] {
  const columns = Object.keys(table.reads);
  return table.rows.map((row) => ({
    cells: Object.fromEntries(
      columns.flatMap((column, index) => (row[index] === "" ? [] : [[column, row[index] ?? ""]])),
    ),
    gives: meaning(row[columns.length] ?? "", table.gives),
  }));
}

/** What a row gives, told by what it is and not by how the rulebook calls it. */
function meaning(given: string, gives: TableData["gives"]): string {
  const said = given
    .split(/(\(|\)| \? | : )/)
    .map((part) => (Object.hasOwn(gives, part) ? gives[part] : part === "no" ? "" : part))
    .join("");
  return simplified(said);
}

/** Two readings that come to the same are one. */
function simplified(text: string): string {
  const next = text.replace(
    /\(([\w-]+) \? ([^()]*?) : ([^()]*?)\)/g,
    (whole: string, _doubt, one: string, other: string) => (one === other ? one : whole),
  );
  return next === text ? text : simplified(next);
}
