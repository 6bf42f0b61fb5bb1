import { fact, type Fact, type PathOf, type ValueAt } from "../../../src/graph/fact.js";
import type { Scope } from "../../../src/graph/node.js";

/** Gives the facts of one scope by their paths, typed by the shape of what the scope holds. */
export function factsOf<Shape>(scope: Scope): <P extends PathOf<Shape>>(path: P) => Fact<ValueAt<Shape, P>> {
  return (path) => fact(scope, path);
}
