import { groundsIn, node, valueOf, type Condition, type Frame, type Node } from "./node.js";

/** True when every part is true; false as soon as one part is false, whatever else is unknown. */
/* @__NO_SIDE_EFFECTS__ */
export function all(...parts: readonly Condition[]): Condition {
  return junction("all", parts, false);
}

/** True as soon as one part is true, whatever else is unknown; false when every part is false. */
/* @__NO_SIDE_EFFECTS__ */
export function any(...parts: readonly Condition[]): Condition {
  return junction("any", parts, true);
}

/** `all` and `any` are one operation, seen from the value that settles it alone: false for `all`, true for `any`. */
/* @__NO_SIDE_EFFECTS__ */
function junction(kind: "all" | "any", parts: readonly Condition[], settling: boolean): Condition {
  const compute = (frame: Frame): boolean | undefined => {
    let open = false;
    for (const part of parts) {
      const value = valueOf(part, frame);
      if (value === settling) return settling;
      if (value === undefined) open = true;
    }
    return open ? undefined : !settling;
  };
  return node({
    kind,
    inputs: parts,
    remembered: false,
    compute,
    grounds: (frame) => {
      const value = compute(frame);
      const matter = parts.filter((part) => valueOf(part, frame) === value);
      // One true part is reason enough for an `any`; every false part of an `all` says why not.
      return groundsIn(frame, value === true && kind === "any" ? matter.slice(0, 1) : matter);
    },
  });
}

/** True when the part is false, false when it is true. */
/* @__NO_SIDE_EFFECTS__ */
export function not(part: Condition): Condition {
  return node({
    kind: "not",
    inputs: [part],
    remembered: false,
    compute: (frame) => {
      const value = valueOf(part, frame);
      return value === undefined ? undefined : !value;
    },
  });
}

/** True when a node has one of the given values. */
/* @__NO_SIDE_EFFECTS__ */
export function is<T extends string | number | boolean>(
  subject: Node<T>,
  ...values: readonly NoInfer<T>[]
): Condition {
  return node({
    kind: "is",
    name: values.join(" | "),
    inputs: [subject],
    remembered: false,
    compute: (frame) => {
      const value = valueOf(subject, frame);
      return value === undefined ? undefined : values.includes(value);
    },
  });
}
