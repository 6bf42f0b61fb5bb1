import type { Application } from "../application/application.js";
import { evaluate } from "../answers/evaluation.js";
import { heldTitles } from "../application/facts.js";
import { doubtsOf, inEachReading, leavesOf, readIn, type Otherwise } from "../evaluation/fork.js";
import { itemsIn, type Frame } from "../evaluation/frame.js";
import { valueOf } from "../evaluation/value.js";
import type { AtlasTable } from "./atlas.js";
import { classIn, type Column } from "./column.js";
import { isOpen } from "./abstracted.js";
import { givenBy, type Gives, type GrownRow } from "./table-of.js";

/** What is wrong of a table, in one situation. */
export interface Fault {
  readonly outcome: string;
  readonly is: "no row" | "several rows" | "another value" | "undecided";
  readonly application: Application;
}

/**
 * What is wrong of a table in someone's situation: in each reading of the law exactly one row speaks of it, or while something
 * is unknown several that agree, and what the row gives is what the graph says.
 */
export function faultsOf(table: AtlasTable, application: Application): readonly Fault[] {
  const { outcome } = table;
  const evaluation = evaluate(application, outcome.rulebook);
  if (evaluation.rulebook !== outcome.rulebook || !evaluation.titles.includes(outcome.title)) return [];
  const request = evaluation.requests[outcome.title];
  const frames = outcome.ofHeld === true ? itemsIn(heldTitles, request) : [request];
  const step = evaluation.rules.program.step;
  return frames.flatMap((frame) => {
    const value = valueOf(step(outcome.node), frame);
    const columns = table.columns.map((column) => ({
      column,
      read: readerOf(column, frame, step, application),
    }));
    const doubts = doubtsOf([value, ...columns.flatMap(({ read }) => read.values)]);
    const found = leavesOf(
      inEachReading(doubts, (otherwise): Fault["is"] | "right" => {
        const known = readIn(value, otherwise);
        if (isOpen(known)) return "undecided";
        const there = givenBy(known);
        const classes = columns.map(({ read }) => read.classIn(otherwise));
        const rows = table.rows.filter((row) => maySpeakOf(row, classes));
        if (rows.length === 0) return "no row";
        if (rows.length > 1 && !classes.includes(undefined)) return "several rows";
        return rows.every(({ gives }) => readBy(gives, otherwise) === there) ? "right" : "another value";
      }),
    );
    return found.flatMap((is) =>
      is === undefined || is === "right" ? [] : [{ outcome: outcome.id, is, application }],
    );
  });
}

interface ColumnReader {
  readonly values: readonly unknown[];
  readonly classIn: (otherwise: Otherwise) => string | undefined;
}

/** What a column says in a frame, in each reading of the law. */
function readerOf(
  column: Column,
  frame: Frame,
  step: ReturnType<typeof evaluate>["rules"]["program"]["step"],
  { depositOn }: Application,
): ColumnReader {
  if (column.reads === "deposit") return { values: [], classIn: () => classIn(column, depositOn) };
  if (column.reads === "age") {
    const ages = (column.agesAsked ?? []).map(({ age, node }) => ({
      age,
      value: valueOf(step(node), frame),
    }));
    return {
      values: ages.map(({ value }) => value),
      classIn: (otherwise) =>
        classIn(
          column,
          Math.max(0, ...ages.filter(({ value }) => readIn(value, otherwise) === true).map(({ age }) => age)),
        ),
    };
  }
  const value = valueOf(step(column.node), frame);
  return { values: [value], classIn: (otherwise) => classIn(column, readIn(value, otherwise)) };
}

/** Whether a row speaks of someone of whom each column says a class; or may speak of them, where a class is unknown. */
function maySpeakOf({ classes }: GrownRow, known: readonly (string | undefined)[]): boolean {
  return classes.every((wanted, index) => {
    const is = known[index];
    return wanted.length === 0 || is === undefined || wanted.some(({ name }) => name === is);
  });
}

/** What is given in one reading. */
export function readBy(gives: Gives, otherwise: Otherwise): string {
  if (typeof gives === "string") return gives;
  return readBy(otherwise.has(gives.doubt) ? gives.other : gives.cautious, otherwise);
}
