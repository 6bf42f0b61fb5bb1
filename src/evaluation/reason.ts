import { pathBelow } from "../graph/fact.js";
import type { NodeKind } from "../graph/node.js";
import { cautiously, readIn, type Otherwise } from "./fork.js";
import { homeOf, type Frame } from "./frame.js";
import { decidingPartsIn } from "./deciding.js";
import type { Step } from "./program.js";
import { valueOf } from "./value.js";

/** Why a node has its value, down to the facts: only what decided it. */
export interface Reason {
  readonly kind: NodeKind;
  /** How it is called; empty where its structure says enough. */
  readonly name: string;
  /** The value as far as it can be said in words; `undefined` where it is unknown. */
  readonly value: string | number | boolean | undefined;
  /** For a fact: its path in the situation. */
  readonly fact?: string;
  readonly because: readonly Reason[];
  /** True where the reasons were given before, in the same explanation: they are not given again. */
  readonly givenBefore?: true;
}

/** Explains the value of a step in a frame, or what keeps it open, as the law is read in one way. */
export function reasonOf(step: Step, frame: Frame, otherwise: Otherwise = cautiously): Reason {
  const given = new Set<unknown>();
  return reasonFor(step, frame);

  function reasonFor(step: Step, frame: Frame): Reason {
    const home = homeOf(step.scopes, frame);
    const value = readIn(valueOf(step, home), otherwise);
    const said =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean"
        ? value
        : undefined;
    const reason = { kind: step.op, name: nameOf(step), value: said };
    if (step.op === "fact") return { ...reason, fact: pathBelow(home.path, step.node.path), because: [] };
    const parts = decidingPartsIn(step, home, otherwise);
    const key = `${home.path} ${String(step.scopes)} ${String(step.cell)}`;
    if (parts.length > 0 && given.has(key)) return { ...reason, because: [], givenBefore: true };
    given.add(key);
    return { ...reason, because: parts.map((part) => reasonFor(part.step, part.frame)) };
  }
}

function nameOf(step: Step): string {
  if (step.name !== "") return step.name;
  switch (step.op) {
    case "fact":
      return step.node.path;
    case "constant":
      return String(step.node.value);
    case "is":
      return step.node.values.join(" | ");
    case "twoReadings":
    case "doubtful":
      return step.node.doubt;
    case "season":
      return `${String(step.node.from)}-${String(step.node.to)}`;
    case "all":
    case "any":
    case "not":
    case "isKnown":
    case "includes":
    case "equals":
    case "atLeast":
    case "isBefore":
    case "plus":
    case "birthday":
    case "since":
    case "choose":
    case "firstKnown":
    case "some":
    case "chosen":
    case "ofChosen":
    case "isChosen":
    case "table":
    case "tableSays":
      return "";
  }
}
