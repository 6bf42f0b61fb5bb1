import { leavesOf, type Value } from "../evaluation/fork.js";
import { valueOf } from "../evaluation/value.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { abstracted } from "./abstracted.js";
import { classIn, columnsOf, type Class, type Column } from "./column.js";
import type { Wanted } from "./situation.js";
import { fixedIn, isOpen, type Outcome } from "./table-of.js";

/** What comes of all combinations of the classes that an outcome reads, on one day of deposit. */
export interface Combined {
  /** How many combinations there are: what does not matter in one is not told apart. */
  readonly count: number;
  /** Those in which no row of its table holds, or several do, in some reading of the law: nobody may be in one. */
  readonly faulty: readonly Wanted[];
}

/** Goes through every combination of the classes that the table of an outcome reads, on one day of deposit. */
export function combinationsOn(outcome: Outcome, depositOn: PlainDate): Combined {
  const fixed = fixedIn(outcome);
  const columns = columnsOf(outcome.node).filter(({ id }) => !Object.hasOwn(fixed, id));
  const cut = abstracted(outcome.node, columns, fixed);
  const faulty: Wanted[] = [];
  let count = 0;
  const visit = (wanted: ReadonlyMap<Column, Class>): void => {
    const frame = cut.frameOf(new Map([...wanted].map(([column, { value }]) => [column, value])));
    const [open] = cut.openIn(frame, isOpen);
    if (open !== undefined) {
      for (const each of open.classes) visit(new Map(wanted).set(open, each));
      return;
    }
    count++;
    const rows: Value<unknown> = valueOf(cut.root, frame);
    if (leavesOf(rows).some(isOpen)) faulty.push(wanted);
  };
  const deposit = columns.find(({ reads }) => reads === "deposit");
  const name = deposit && classIn(deposit, depositOn);
  visit(new Map(deposit === undefined || name === undefined ? [] : [[deposit, { name, value: depositOn }]]));
  return { count, faulty };
}
