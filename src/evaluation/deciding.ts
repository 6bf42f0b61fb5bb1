import { doubtsOf, Fork, inEachReading, readIn, type Otherwise, type Value } from "./fork.js";
import { homeOf, itemsIn, type Frame } from "./frame.js";
import type { AnyStep, Step } from "./program.js";
import { asked, itemsFound, valueOf, type Found } from "./value.js";

/** A step in the frame in which it counts. */
export interface Part {
  readonly step: Step;
  readonly frame: Frame;
}

/** What decided a known step, or keeps an unknown one open: in each reading of the law, what of it matters. */
export function decidingParts(step: AnyStep, frame: Frame): Value<readonly Part[]> {
  const forks: unknown[] = [];
  const parts = partsWhere(step, frame, (part, there) => {
    const value = valueOf(part, there);
    if (!(value instanceof Fork)) return value;
    forks.push(value);
    return readIn(value);
  });
  if (forks.length === 0) return parts;
  const doubts = doubtsOf([valueOf(step, frame), ...valuesRead(step, frame)]);
  return inEachReading(doubts, (otherwise) => decidingPartsIn(step, frame, otherwise));
}

/** The same in one reading. */
export function decidingPartsIn(step: AnyStep, frame: Frame, otherwise: Otherwise): readonly Part[] {
  return partsWhere(step, frame, (part, there) => readIn(valueOf(part, there), otherwise));
}

/** The values of all that a step may read, those about the items of a list at each item. */
function valuesRead(step: AnyStep, frame: Frame): readonly unknown[] {
  if (step.op === "some" || step.op === "chosen") {
    const about = step.op === "some" ? step.inputs[2] : step.inputs[3];
    return itemsIn(step.node.list, frame).map((item) => valueOf(about, item));
  }
  if (step.op === "ofChosen") {
    const item = valueOf(step.inputs[0] as Step<Found>, frame);
    const subjects = itemsFound(item).map((found) => subjectOf(step, found, frame));
    return [item, ...subjects.map((subject) => valueOf(subject.step, subject.frame))];
  }
  const read: readonly Step[] = step.op === "tableSays" ? step.inputs[0].inputs : step.inputs;
  return read.map((input) => valueOf(input, frame));
}

function subjectOf(step: AnyStep & { readonly op: "ofChosen" }, found: Found, frame: Frame): Part {
  return found === "none"
    ? { step: step.inputs[2], frame }
    : { step: step.inputs[1], frame: asked(step, found, frame) };
}

/** What matters to a step, where all that it reads has one value. */
function partsWhere(
  step: AnyStep,
  asked: Frame,
  read: (step: Step, frame: Frame) => unknown,
): readonly Part[] {
  const frame = homeOf(step.scopes, asked);
  const here = (input: Step): Part => ({ step: input, frame });
  const worth = (input: Step): unknown => read(input, frame);
  switch (step.op) {
    case "all":
    case "any": {
      const value = worth(step);
      // One true part is reason enough for an `any`; every false part of an `all` says why not.
      if (value === true && step.op === "any")
        return step.inputs
          .filter((part) => worth(part) === true)
          .slice(0, 1)
          .map(here);
      return step.inputs.filter((part) => worth(part) === value).map(here);
    }
    case "fact":
    case "constant":
    case "season":
      return [];
    case "not":
    case "is":
    case "isKnown":
    case "includes":
    case "equals":
    case "atLeast":
    case "isBefore":
    case "plus":
    case "birthday":
    case "since":
    case "isChosen":
    case "doubtful": {
      const inputs: readonly Step[] = step.inputs;
      const open = inputs.filter((input) => worth(input) === undefined);
      return (open.length > 0 ? open : inputs).map(here);
    }
    case "choose": {
      const [condition, whenTrue, whenFalse] = step.inputs;
      const choice = worth(condition);
      if (choice === undefined)
        return (worth(step) === undefined ? [condition] : [whenTrue, whenFalse]).map(here);
      const taken = choice === true ? whenTrue : whenFalse;
      return (worth(taken) === undefined ? [taken] : [condition, taken]).map(here);
    }
    case "firstKnown": {
      const [stated, derived] = step.inputs;
      if (worth(stated) !== undefined) return [here(stated)];
      return (worth(derived) === undefined ? [stated, derived] : [derived]).map(here);
    }
    case "twoReadings": {
      const [cautious, other] = step.inputs;
      const [first, second, value] = [worth(cautious), worth(other), worth(step)];
      // Where both are open, nothing is in doubt yet: what the cautious one waits for comes first.
      if (first === second) return (first === undefined ? [cautious] : [cautious, other]).map(here);
      return [here(value === first ? cautious : other)];
    }
    case "some": {
      const [complete, id, condition] = step.inputs;
      const items = itemsIn(step.node.list, frame);
      const witness = items.find((item) => read(condition, item) === true);
      if (witness !== undefined)
        return [
          { step: id, frame: witness },
          { step: condition, frame: witness },
        ];
      const each = (some: readonly Frame[]): readonly Part[] =>
        some.map((item) => ({ step: condition, frame: item }));
      const open = each(items.filter((item) => read(condition, item) === undefined));
      if (worth(complete) !== true) return [here(complete), ...open];
      return open.length > 0 ? open : [here(complete), ...each(items)];
    }
    case "chosen": {
      const [byId, complete, id, orOnly] = step.inputs;
      const items = itemsIn(step.node.list, frame);
      const each = (part: Step, some: readonly Frame[]): readonly Part[] =>
        some.map((item) => ({ step: part, frame: item }));
      const named = worth(byId);
      if (named !== undefined)
        return [
          here(byId),
          ...each(
            id,
            items.filter((item) => read(id, item) === named),
          ),
        ];
      if (worth(complete) !== true) return [here(complete)];
      const fitting = items.filter((item) => read(orOnly, item) !== false);
      const open = fitting.filter((item) => read(orOnly, item) === undefined);
      // Where no item surely fits, there may be none to name: what keeps the items open must be asked too.
      if (fitting.length > 1)
        return open.length < fitting.length ? [here(byId)] : [here(byId), ...each(orOnly, open)];
      if (open.length > 0) return each(orOnly, open);
      return [here(complete), ...each(id, fitting), ...each(orOnly, items)];
    }
    case "ofChosen": {
      const item = here(step.inputs[0]);
      const found = worth(step.inputs[0]) as Found | undefined;
      if (found === undefined) return [item];
      const subject = subjectOf(step, found, frame);
      return read(subject.step, subject.frame) === undefined ? [subject] : [item, subject];
    }
    case "table": {
      const holding = step.inputs.filter((row) => worth(row) === true);
      if (holding.length > 0) return holding.slice(0, 1).map(here);
      const left = step.inputs.filter((row) => worth(row) === undefined);
      return (left.length > 1 ? left : step.inputs.filter((row) => worth(row) === false)).map(here);
    }
    case "tableSays": {
      const [{ node, inputs }] = step.inputs;
      const passes = (row: Step): boolean =>
        step.node.rows.some((given) => node.rows.indexOf(given) === inputs.indexOf(row));
      const holding = inputs.filter((row) => worth(row) === true);
      // The row that holds decides; where none is known to hold, the exclusion of the others does.
      if (holding.length > 0) return holding.slice(0, 1).map(here);
      const value = worth(step);
      if (value === undefined) return inputs.filter((row) => worth(row) === undefined).map(here);
      return inputs.filter((row) => worth(row) === false && passes(row) !== value).map(here);
    }
  }
}
