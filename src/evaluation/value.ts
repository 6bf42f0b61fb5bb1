import { birthday, lateBirthday } from "../calendar/age.js";
import { plus, plusFromDayAfter } from "../calendar/period.js";
import { plusMonths, type PlainDate } from "../calendar/plain-date.js";
import { partAt } from "../graph/fact.js";
import type { Row } from "../graph/node.js";
import { Fork, leavesOf, lift, type Value } from "./fork.js";
import { homeOf, insideFrame, itemsIn, movingIn, Scope, type Frame, type View } from "./frame.js";
import { keptUntil, mayChange } from "./keep.js";
import type { AnyStep, Step, StepThat } from "./program.js";

/** The value of a step in a frame: `undefined` as long as it is unknown, a fork where the law is in doubt. */
export function valueOf<T>(step: Step<T>, frame: Frame): Value<T> {
  const home = frame.homes[step.scopes] ?? homeOf(step.scopes, frame);
  const { values, view } = home;
  const kept = values[step.cell] as Value<T> | null;
  if (kept !== undefined) return kept ?? undefined;
  if (step.dated && view.moves)
    return keptUntil(movingIn(home).values, step.cell, view, () => step.meaning(step, home)) as Value<T>;
  const value = step.meaning(step, home) as Value<T>;
  // No fact is null: it stands for what was computed and is unknown.
  values[step.cell] = value === undefined ? null : value;
  return value;
}

type Op = AnyStep["op"];

/** What each operation means, in the frame of its step. What need not be read to know a value is not read. */
export const meanings: { readonly [O in Op]: (step: StepThat<O>, frame: Frame) => Value<unknown> } = {
  fact: ({ keys }, { facts }) => partAt(facts, keys),
  constant: ({ node }) => node.value,
  all: ({ inputs }, frame) => joined(inputs, frame, false),
  any: ({ inputs }, frame) => joined(inputs, frame, true),
  not: ({ inputs }, frame) => ofKnown(valueOf(inputs[0], frame), isFalse),
  is: ({ node: { values }, inputs }, frame) =>
    ofKnown(valueOf(inputs[0], frame), (value) =>
      values.length === 1 ? value === values[0] : values.includes(value),
    ),
  isKnown: ({ inputs }, frame) => ofKnown(valueOf(inputs[0], frame), () => true),
  includes: ({ node: { part }, inputs }, frame) =>
    ofKnown(valueOf<object>(inputs[0], frame), (whole) => partAt(whole, [part]) !== undefined),
  equals: ({ inputs }, frame) => ofBoth(inputs, frame, (one, other) => one === other),
  isBefore: ({ inputs }, frame) => ofBoth<PlainDate>(inputs, frame, (day, other) => day < other),
  atLeast: ({ node: { count }, inputs }, frame) =>
    ofKnown(valueOf<number>(inputs[0], frame), (number) => number >= count),
  plus: ({ node: { period, fromDayAfter }, inputs }, frame) =>
    ofKnown(valueOf<PlainDate>(inputs[0], frame), (day) =>
      fromDayAfter ? plusFromDayAfter(day, period) : plus(day, period),
    ),
  birthday: ({ node: { age, late }, inputs }, frame) =>
    ofKnown(valueOf<PlainDate>(inputs[0], frame), (bornOn) =>
      late ? lateBirthday(bornOn, age) : birthday(bornOn, age),
    ),
  since: ({ inputs }, frame) =>
    ofKnown(valueOf<PlainDate>(inputs[0], frame), (day) => isSince(day, frame.view)),
  season: ({ node: { from, to } }, { view }) => isInSeason(from, to, view),
  choose: ({ inputs: [condition, whenTrue, whenFalse] }, frame) => {
    const choice = valueOf(condition, frame);
    if (choice === true) return valueOf(whenTrue, frame);
    if (choice === false) return valueOf(whenFalse, frame);
    return lift([choice, valueOf(whenTrue, frame), valueOf(whenFalse, frame)], chosenOf);
  },
  firstKnown: ({ inputs: [stated, derived] }, frame) => {
    const first = valueOf(stated, frame);
    if (first === undefined) return valueOf(derived, frame);
    return first instanceof Fork ? lift([first, valueOf(derived, frame)], firstOf) : first;
  },
  some: someOf,
  chosen,
  ofChosen,
  isChosen: ({ inputs }, frame) =>
    ofKnown(valueOf<Found>(inputs[0], frame), (found) => found === frame.homes[Scope.item]),
  table: ({ node: { rows }, inputs }, frame) =>
    lift(
      inputs.map((row) => valueOf(row, frame)),
      (holds) => rowsLeft(rows, holds),
    ),
  tableSays: ({ node: { rows }, inputs }, frame) =>
    ofKnown(valueOf<Rows>(inputs[0], frame), (left) => {
      if (!left.some((row) => rows.includes(row))) return false;
      return left.every((row) => rows.includes(row)) ? true : undefined;
    }),
  twoReadings: ({ node: { doubt }, inputs: [cautious, other] }, frame) => {
    const [first, second] = [valueOf(cautious, frame), valueOf(other, frame)];
    return first === second ? first : lift([new Fork([doubt], [true, false]), first, second], chosenOf);
  },
  doubtful: ({ node: { doubt, cautious }, inputs }, frame) => {
    const condition = valueOf(inputs[0], frame);
    return condition === true || condition instanceof Fork
      ? lift([new Fork([doubt], [cautious, !cautious]), condition], whereMet)
      : condition;
  },
};

/** What is made of a value once it is known. */
function ofKnown<T>(value: Value<T>, meaning: (value: T) => unknown): unknown {
  if (value === undefined) return undefined;
  if (!(value instanceof Fork)) return meaning(value);
  return lift([value], ([known]) => (known === undefined ? undefined : meaning(known as T)));
}

/** What is made of two values once both are known. */
function ofBoth<T>(
  [one, other]: readonly [Step<T>, Step<T>],
  frame: Frame,
  meaning: (one: T, other: T) => unknown,
): unknown {
  const first = valueOf(one, frame);
  if (first === undefined) return undefined;
  const second = valueOf(other, frame);
  if (second === undefined) return undefined;
  if (!(first instanceof Fork || second instanceof Fork)) return meaning(first, second);
  return lift([first, second], (known) =>
    known.includes(undefined) ? undefined : meaning(known[0] as T, known[1] as T),
  );
}

/** `all` and `any` are one operation, seen from the value that settles it alone: false for `all`, true for `any`. */
function joined(inputs: readonly Step<boolean>[], frame: Frame, settling: boolean): Value<boolean> {
  let joint: Value<boolean> = !settling;
  for (const input of inputs) {
    const value = valueOf(input, frame);
    if (value === settling) return settling;
    if (value !== !settling && !(joint instanceof Fork)) joint = value;
  }
  if (!(joint instanceof Fork)) return joint;
  return lift(
    inputs.map((input) => valueOf(input, frame)),
    settling ? anyOf : allOf,
  );
}

/** By Kleene's table. */
export function anyOf(values: readonly unknown[]): boolean | undefined {
  return values.includes(true) ? true : values.includes(undefined) ? undefined : false;
}

function allOf(values: readonly unknown[]): boolean | undefined {
  return values.includes(false) ? false : values.includes(undefined) ? undefined : true;
}

function chosenOf([condition, whenTrue, whenFalse]: readonly unknown[]): unknown {
  if (condition !== undefined) return condition === true ? whenTrue : whenFalse;
  return whenTrue === whenFalse ? whenTrue : undefined;
}

function firstOf([stated, derived]: readonly unknown[]): unknown {
  return stated ?? derived;
}

function whereMet([holds, condition]: readonly unknown[]): unknown {
  return condition === true ? holds : condition;
}

function isFalse(value: unknown): boolean {
  return value !== true;
}

function isSince(day: PlainDate, view: View): boolean {
  mayChange(view, day);
  return view.on >= day;
}

function isInSeason(from: number, to: number, view: View): boolean {
  const month = Number(view.on.slice(5, 7));
  mayChange(view, plusMonths(`${view.on.slice(0, 8)}01`, 1));
  return from <= to ? from <= month && month <= to : month >= from || month <= to;
}

/** The item that is chosen out of a list, or the word that says that there is none. */
export type Found = Frame | "none";

type Rows = readonly Row<unknown>[];

function someOf(step: StepThat<"some">, frame: Frame): Value<boolean> {
  const [complete, , condition] = step.inputs;
  const items = itemsIn(step.node.list, frame);
  const others = valueOf(complete, frame) === true ? false : undefined;
  let joint: Value<boolean> = others;
  for (const item of items) {
    const value = valueOf<boolean>(condition, item);
    if (value === true) return true;
    if (value !== false && !(joint instanceof Fork)) joint = value;
  }
  if (!(joint instanceof Fork)) return joint;
  return lift([others, ...items.map((item) => valueOf(condition, item))], anyOf);
}

function chosen(step: StepThat<"chosen">, frame: Frame): Value<Found> {
  const [byId, complete, id, orOnly] = step.inputs;
  const items = itemsIn(step.node.list, frame);
  const named = valueOf(byId, frame);
  if (named !== undefined) return itself(items.find((item) => valueOf(id, item) === named));
  if (valueOf(complete, frame) !== true) return undefined;
  return lift(
    items.map((item) => valueOf(orOnly, item)),
    (fits) => {
      const fitting = items.filter((_, index) => fits[index] !== false);
      const [only, ...others] = fitting;
      if (only === undefined) return "none";
      return others.length === 0 && fits.includes(true) ? itself(only) : undefined;
    },
  );
}

/** The item, whatever it is seen from: one and the same for all who choose it. */
function itself(item: Frame | undefined): Frame | undefined {
  return item?.homes[Scope.item];
}

function ofChosen(step: StepThat<"ofChosen">, frame: Frame): Value<unknown> {
  const item = valueOf(step.inputs[0] as Step<Found>, frame);
  const ofThat = (found: Found): Value<unknown> =>
    found === "none" ? valueOf(step.inputs[2], frame) : valueOf(step.inputs[1], asked(step, found, frame));
  if (!(item instanceof Fork)) return item === undefined ? undefined : ofThat(item);
  const found = itemsFound(item);
  return lift([item, ...found.map(ofThat)], ([which, ...values]) => values[found.indexOf(which as Found)]);
}

/** The frame in which something of a chosen item is read: inside the request, where it reads that too. */
export function asked({ inputs: [, subject] }: StepThat<"ofChosen">, found: Frame, frame: Frame): Frame {
  const readsRequest = (subject.scopes & Scope.request) !== 0;
  return readsRequest ? insideFrame(found, homeOf(Scope.request, frame)) : found;
}

/** Every item that may be the chosen one, by how the law is read. */
function itemsFound(item: Value<Found>): readonly Found[] {
  return [...new Set(leavesOf(item))].filter((found) => found !== undefined);
}

/** The rows that may still hold; only the one that does, where one does. */
function rowsLeft(rows: Rows, holds: readonly unknown[]): Rows {
  const row = rows[holds.indexOf(true)];
  return row === undefined ? rows.filter((_, index) => holds[index] === undefined) : [row];
}
