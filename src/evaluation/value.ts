import { birthday, lateBirthday } from "../calendar/age.js";
import { plus, plusFromDayAfter } from "../calendar/period.js";
import { plusMonths, type PlainDate } from "../calendar/plain-date.js";
import { partAt } from "../graph/fact.js";
import type { Row } from "../graph/node.js";
import { Fork, lift, liftOne, type Value } from "./fork.js";
import { homeOf, insideFrame, itemsIn, Scope, type Frame, type View } from "./frame.js";
import { keptUntil, mayChange } from "./keep.js";
import type { AnyStep, Step } from "./program.js";

/** The value of a step in a frame: `undefined` as long as it is unknown, a fork where the law is in doubt. */
export function valueOf<T>(step: Step<T>, frame: Frame): Value<T> {
  const home = homeOf(step.scopes, frame);
  const { values, view } = home;
  if (step.dated && view.until !== undefined)
    return (keptUntil(values, step.cell, view, () => step.meaning(home)) as Value<T> | null) ?? undefined;
  const kept = values.what[step.cell] as Value<T> | null;
  if (kept !== undefined) return kept ?? undefined;
  const value = step.meaning(home) as Value<T>;
  // No fact is null: it stands for what was computed and is unknown.
  values.what[step.cell] = value === undefined ? null : value;
  return value;
}

/** What a step is worth in its own frame. */
export type Meaning = (frame: Frame) => Value<unknown>;

/** What each operation means. What need not be read to know a value is not read. */
export function meaningOf(step: AnyStep): Meaning {
  switch (step.op) {
    case "all":
      return joined(step.inputs, false);
    case "any":
      return joined(step.inputs, true);
    case "not":
      return ofKnown(step.inputs, (value) => value !== true);
    case "is": {
      const { values } = step.node;
      const [only] = values;
      return ofKnown(
        step.inputs,
        values.length === 1 ? (value) => value === only : (value) => values.includes(value),
      );
    }
    case "fact": {
      const { keys } = step;
      return ({ facts }) => partAt(facts, keys);
    }
    case "constant": {
      const { value } = step.node;
      return () => value;
    }
    case "choose": {
      const [condition, whenTrue, whenFalse] = step.inputs;
      return (frame) => {
        const choice = valueOf(condition, frame);
        if (choice === true) return valueOf(whenTrue, frame);
        if (choice === false) return valueOf(whenFalse, frame);
        return lift([choice, valueOf(whenTrue, frame), valueOf(whenFalse, frame)], chosenOf);
      };
    }
    case "firstKnown": {
      const [stated, derived] = step.inputs;
      return (frame) => {
        const first = valueOf(stated, frame);
        if (first === undefined) return valueOf(derived, frame);
        return first instanceof Fork ? lift([first, valueOf(derived, frame)], firstOf) : first;
      };
    }
    case "isKnown":
      return ofKnown(step.inputs, () => true);
    case "includes": {
      const part = [step.node.part];
      return ofKnown<object>(step.inputs, (whole) => partAt(whole, part) !== undefined);
    }
    case "equals":
      return ofBoth(step.inputs, (one, other) => one === other);
    case "isBefore":
      return ofBoth<PlainDate>(step.inputs, (day, other) => day < other);
    case "atLeast": {
      const { count } = step.node;
      return ofKnown<number>(step.inputs, (number) => number >= count);
    }
    case "plus": {
      const { period, fromDayAfter } = step.node;
      const sum = fromDayAfter ? plusFromDayAfter : plus;
      return ofKnown<PlainDate>(step.inputs, (day) => sum(day, period));
    }
    case "birthday": {
      const { age, late } = step.node;
      const reached = late ? lateBirthday : birthday;
      return ofKnown<PlainDate>(step.inputs, (bornOn) => reached(bornOn, age));
    }
    case "since":
      return ofKnown<PlainDate>(step.inputs, (day, { view }) => isSince(day, view));
    case "season": {
      const { from, to } = step.node;
      return ({ view }) => isInSeason(from, to, view);
    }
    case "some":
      return (frame) => someOf(step, frame);
    case "chosen":
      return (frame) => chosen(step, frame);
    case "ofChosen":
      return (frame) => ofChosen(step, frame);
    case "isChosen":
      return ofKnown<Found>(step.inputs, (found, { path }) => found !== "none" && found.path === path);
    case "table": {
      const { inputs } = step;
      const { rows } = step.node;
      return (frame) =>
        lift(
          inputs.map((row) => valueOf(row, frame)),
          (holds) => rowsLeft(rows, holds),
        );
    }
    case "tableSays": {
      const { rows } = step.node;
      return ofKnown<Rows>(step.inputs, (left) => {
        if (!left.some((row) => rows.includes(row))) return false;
        return left.every((row) => rows.includes(row)) ? true : undefined;
      });
    }
    case "twoReadings": {
      const [cautious, other] = step.inputs;
      const doubt = new Fork(step.node.doubt, true, false);
      return (frame) => {
        const [first, second] = [valueOf(cautious, frame), valueOf(other, frame)];
        return first === second ? first : lift([doubt, first, second], chosenOf);
      };
    }
    case "doubtful": {
      const [input] = step.inputs;
      const { cautious } = step.node;
      const doubt = new Fork(step.node.doubt, cautious, !cautious);
      return (frame) => {
        const condition = valueOf(input, frame);
        return condition === undefined || condition === false
          ? condition
          : lift([doubt, condition], whereMet);
      };
    }
  }
}

/** What is made of a value once it is known. */
function ofKnown<T>([input]: readonly [Step<T>], meaning: (value: T, frame: Frame) => unknown): Meaning {
  return (frame) => {
    const value = valueOf(input, frame);
    if (value === undefined) return undefined;
    if (!(value instanceof Fork)) return meaning(value, frame);
    return liftOne(value, (known) => (known === undefined ? undefined : meaning(known, frame)));
  };
}

/** What is made of two values once both are known. */
function ofBoth<T>(
  [one, other]: readonly [Step<T>, Step<T>],
  meaning: (one: T, other: T) => unknown,
): Meaning {
  return (frame) => {
    const first = valueOf(one, frame);
    if (first === undefined) return undefined;
    const second = valueOf(other, frame);
    if (second === undefined) return undefined;
    if (!(first instanceof Fork || second instanceof Fork)) return meaning(first, second);
    return lift([first, second], (known) =>
      known.includes(undefined) ? undefined : meaning(known[0] as T, known[1] as T),
    );
  };
}

/** `all` and `any` are one operation, seen from the value that settles it alone: false for `all`, true for `any`. */
function joined(inputs: readonly Step<boolean>[], settling: boolean): Meaning {
  const meaning = settling ? anyOf : allOf;
  return (frame) => {
    let open = false;
    let forked = false;
    for (const input of inputs) {
      const value = valueOf(input, frame);
      if (value === settling) return settling;
      if (value === undefined) open = true;
      else if (value !== !settling) forked = true;
    }
    if (!forked) return open ? undefined : !settling;
    return lift(
      inputs.map((input) => valueOf(input, frame)),
      meaning,
    );
  };
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

function someOf(step: AnyStep & { readonly op: "some" }, frame: Frame): Value<boolean> {
  const [complete, , condition] = step.inputs;
  const items = itemsIn(step.node.list, frame);
  let open = valueOf(complete, frame) !== true;
  let forked = false;
  for (const item of items) {
    const value = valueOf(condition, item);
    if (value === true) return true;
    if (value === undefined) open = true;
    else if (value !== false) forked = true;
  }
  if (!forked) return open ? undefined : false;
  const isOpen = valueOf(complete, frame) === true ? [] : [undefined];
  return lift([...isOpen, ...items.map((item) => valueOf(condition, item))], anyOf);
}

function chosen(step: AnyStep & { readonly op: "chosen" }, frame: Frame): Value<Found> {
  const [byId, complete, id, orOnly] = step.inputs;
  const items = itemsIn(step.node.list, frame);
  const named = valueOf(byId, frame);
  if (named !== undefined) return items.find((item) => valueOf(id, item) === named);
  if (valueOf(complete, frame) !== true) return undefined;
  return lift(
    items.map((item) => valueOf(orOnly, item)),
    (fits) => {
      const fitting = items.filter((_, index) => fits[index] !== false);
      const [only, ...others] = fitting;
      if (only === undefined) return "none";
      return others.length === 0 && fits.includes(true) ? only : undefined;
    },
  );
}

function ofChosen(step: AnyStep & { readonly op: "ofChosen" }, frame: Frame): Value<unknown> {
  const item = valueOf(step.inputs[0] as Step<Found>, frame);
  const ofThat = (found: Found): Value<unknown> =>
    found === "none" ? valueOf(step.inputs[2], frame) : valueOf(step.inputs[1], asked(step, found, frame));
  if (!(item instanceof Fork)) return item === undefined ? undefined : ofThat(item);
  const found = itemsFound(item);
  return lift([item, ...found.map(ofThat)], ([which, ...values]) =>
    which === undefined ? undefined : values[found.indexOf(which as Found)],
  );
}

/** The frame in which something of a chosen item is read: inside the request, where it reads that too. */
export function asked(step: AnyStep & { readonly op: "ofChosen" }, found: Frame, frame: Frame): Frame {
  const [item, subject] = step.inputs;
  const readsMore = (subject.scopes & ~item.scopes & Scope.request) !== 0;
  return readsMore ? insideFrame(found, homeOf(Scope.request, frame)) : found;
}

/** Every item that may be the chosen one, by how the law is read. */
export function itemsFound(item: Value<Found>): readonly Found[] {
  if (item instanceof Fork) return [...new Set([...itemsFound(item.cautious), ...itemsFound(item.other)])];
  return item === undefined ? [] : [item];
}

/** The rows that may still hold; only the one that does, where one does. */
function rowsLeft(rows: Rows, holds: readonly unknown[]): Rows {
  const row = rows[holds.indexOf(true)];
  return row === undefined ? rows.filter((_, index) => holds[index] === undefined) : [row];
}
