import { isFact, pathBelow } from "./fact.js";
import { homeOf, valueOf, type Frame, type Node } from "./node.js";

/** Why a node has its value, down to the facts: only what decided it. */
export interface Reason {
  readonly kind: Node<unknown>["kind"];
  readonly name: string;
  /** The value as far as it can be said in words; `undefined` where it is unknown. */
  readonly value: string | number | boolean | undefined;
  /** For a fact: its path in the situation. */
  readonly fact?: string;
  readonly because: readonly Reason[];
}

/** Explains the value of a node in a frame, or what keeps it open. */
export function explain(node: Node<unknown>, frame: Frame): Reason {
  const home = homeOf(node, frame);
  const value = valueOf(node, home);
  const said =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
  return {
    kind: node.kind,
    name: node.name,
    value: said,
    ...(isFact(node) ? { fact: pathBelow(home.path, node.name) } : {}),
    because: node.grounds(home).map((ground) => explain(ground.node, ground.frame)),
  };
}

/** The paths of the facts that decided a known node, or of the missing facts that keep an unknown one open. */
export function factsThatMatter(node: Node<unknown>, frame: Frame): ReadonlySet<string> {
  const paths = new Set<string>();
  collect(node, frame, paths);
  return paths;
}

function collect(node: Node<unknown>, frame: Frame, paths: Set<string>): void {
  const home = homeOf(node, frame);
  if (isFact(node)) paths.add(pathBelow(home.path, node.name));
  for (const ground of node.grounds(home)) collect(ground.node, ground.frame, paths);
}
