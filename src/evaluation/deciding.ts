import { readIn, type Otherwise } from "./fork.js";
import { homeOf, itemsIn, type Frame } from "./frame.js";
import type { AnyStep, Step, StepThat } from "./program.js";
import { asked, valueOf, type Found } from "./value.js";

/** A step in the frame in which it counts. */
export interface Part {
  readonly step: Step;
  readonly frame: Frame;
}

/** Reads what steps are worth, as the law is read in one way, and is told which of them matter. */
export interface Asker {
  read(step: Step, frame: Frame): unknown;
  tell(step: Step, frame: Frame): void;
}

/** What decided a known step, or keeps an unknown one open, in one reading of the law. */
export function decidingPartsIn(step: AnyStep, frame: Frame, otherwise: Otherwise): readonly Part[] {
  const parts: Part[] = [];
  tellParts(step, frame, {
    read: (part, there) => readIn(valueOf(part, there), otherwise),
    tell: (part, there) => parts.push({ step: part, frame: there }),
  });
  return parts;
}

/** The values of all that a step may read, those about the items of a list at each item. */
export function valuesRead(step: AnyStep, frame: Frame): readonly unknown[] {
  if (step.op === "some" || step.op === "chosen") {
    const about = step.op === "some" ? step.inputs[2] : step.inputs[3];
    return itemsIn(step.node.list, frame).map((item) => valueOf(about, item));
  }
  // Of the chosen item no more matters here than whether it is known, as its step is then.
  if (step.op === "ofChosen") return [valueOf(step.inputs[0], frame)];
  const read: readonly Step[] = step.op === "tableSays" ? step.inputs[0].inputs : step.inputs;
  return read.map((input) => valueOf(input, frame));
}

function subjectOf(step: StepThat<"ofChosen">, found: Found, frame: Frame): Part {
  return found === "none"
    ? { step: step.inputs[2], frame }
    : { step: step.inputs[1], frame: asked(step, found, frame) };
}

/** Tells of each part that matters to a step, where all that it reads has one value. */
export function tellParts(step: AnyStep, around: Frame, asker: Asker): void {
  const frame = homeOf(step.scopes, around);
  switch (step.op) {
    case "all":
    case "any": {
      const value = asker.read(step, frame);
      // One true part is reason enough for an `any`; every false part of an `all` says why not.
      if (value === true && step.op === "any") tellFirst(step.inputs, frame, asker);
      else tellWhere(value, step.inputs, frame, asker);
      return;
    }
    case "fact":
    case "constant":
    case "season":
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
    case "doubtful":
      if (!tellWhere(undefined, step.inputs, frame, asker)) tellAll(step.inputs, frame, asker);
      return;
    case "choose": {
      const [condition, whenTrue, whenFalse] = step.inputs;
      const choice = asker.read(condition, frame);
      const taken = choice === true ? whenTrue : whenFalse;
      if (choice === undefined)
        tellAll(asker.read(step, frame) === undefined ? [condition] : [whenTrue, whenFalse], frame, asker);
      else tellAll(asker.read(taken, frame) === undefined ? [taken] : [condition, taken], frame, asker);
      return;
    }
    case "firstKnown": {
      const [stated, derived] = step.inputs;
      if (asker.read(stated, frame) !== undefined) asker.tell(stated, frame);
      else tellAll(asker.read(derived, frame) === undefined ? step.inputs : [derived], frame, asker);
      return;
    }
    case "twoReadings": {
      const [cautious, other] = step.inputs;
      const first = asker.read(cautious, frame);
      // Where both are open, nothing is in doubt yet: what the cautious one waits for comes first.
      if (first === asker.read(other, frame))
        tellAll(first === undefined ? [cautious] : step.inputs, frame, asker);
      else asker.tell(asker.read(step, frame) === first ? cautious : other, frame);
      return;
    }
    case "some":
      tellSome(step, frame, asker);
      return;
    case "chosen":
      tellChosen(step, frame, asker);
      return;
    case "ofChosen": {
      const [item] = step.inputs;
      const found = asker.read(item, frame) as Found | undefined;
      const subject = found === undefined ? undefined : subjectOf(step, found, frame);
      if (subject === undefined || asker.read(subject.step, subject.frame) !== undefined)
        asker.tell(item, frame);
      if (subject !== undefined) asker.tell(subject.step, subject.frame);
      return;
    }
    case "table": {
      if (tellFirst(step.inputs, frame, asker)) return;
      const open = step.inputs.filter((row) => asker.read(row, frame) === undefined);
      if (open.length > 1) tellAll(open, frame, asker);
      else tellWhere(false, step.inputs, frame, asker);
      return;
    }
    case "tableSays": {
      const [{ node, inputs }] = step.inputs;
      // The row that holds decides; where none is known to hold, the exclusion of the others does.
      if (tellFirst(inputs, frame, asker)) return;
      const value = asker.read(step, frame);
      const passing = node.rows.map((row) => step.node.rows.includes(row));
      if (value === undefined) tellWhere(undefined, inputs, frame, asker);
      else
        tellWhere(
          false,
          inputs.filter((_, row) => passing[row] !== value),
          frame,
          asker,
        );
    }
  }
}

function tellSome(
  { node: { list }, inputs: [complete, id, condition] }: StepThat<"some">,
  frame: Frame,
  asker: Asker,
): void {
  const items = itemsIn(list, frame);
  const witness = items.find((item) => asker.read(condition, item) === true);
  if (witness !== undefined) {
    tellAll([id, condition], witness, asker);
    return;
  }
  const open = items.filter((item) => asker.read(condition, item) === undefined);
  const isComplete = asker.read(complete, frame) === true;
  if (!isComplete || open.length === 0) asker.tell(complete, frame);
  for (const item of isComplete && open.length === 0 ? items : open) asker.tell(condition, item);
}

function tellChosen(
  { node: { list }, inputs: [byId, complete, id, orOnly] }: StepThat<"chosen">,
  frame: Frame,
  asker: Asker,
): void {
  const items = itemsIn(list, frame);
  const named = asker.read(byId, frame);
  if (named !== undefined) {
    asker.tell(byId, frame);
    for (const item of items) if (asker.read(id, item) === named) asker.tell(id, item);
    return;
  }
  if (asker.read(complete, frame) !== true) {
    asker.tell(complete, frame);
    return;
  }
  const fitting = items.filter((item) => asker.read(orOnly, item) !== false);
  const open = fitting.filter((item) => asker.read(orOnly, item) === undefined);
  if (fitting.length > 1) asker.tell(byId, frame);
  // Where no item surely fits, there may be none to name: what keeps the items open must be asked too.
  if (open.length > 0 && open.length === fitting.length) for (const item of open) asker.tell(orOnly, item);
  else if (fitting.length < 2) {
    asker.tell(complete, frame);
    for (const item of fitting) asker.tell(id, item);
    for (const item of items) asker.tell(orOnly, item);
  }
}

function tellAll(inputs: readonly Step[], frame: Frame, asker: Asker): void {
  for (const input of inputs) asker.tell(input, frame);
}

/** Tells of those that have a value. */
function tellWhere(value: unknown, inputs: readonly Step[], frame: Frame, asker: Asker): boolean {
  let isTold = false;
  for (const input of inputs)
    if (asker.read(input, frame) === value) {
      asker.tell(input, frame);
      isTold = true;
    }
  return isTold;
}

/** Tells of the first that is true, if there is one. */
function tellFirst(inputs: readonly Step[], frame: Frame, asker: Asker): boolean {
  const first = inputs.find((input) => asker.read(input, frame) === true);
  if (first !== undefined) asker.tell(first, frame);
  return first !== undefined;
}
