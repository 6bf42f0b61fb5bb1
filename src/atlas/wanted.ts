import type { Application } from "../application/application.js";
import { placeOf, said } from "../answers/fact-place.js";
import type { Node } from "../graph/node.js";
import type { Rulebook } from "../rulebook/rule.js";
import type { TitleKind } from "../vocabulary/situation.js";
import type { Class, Column } from "./column.js";

/** Of what an outcome speaks: a title asked for by the rules of a rulebook, or one of those held beside it. */
export interface Speaks {
  readonly rulebook: Rulebook;
  readonly title: TitleKind;
  /** It speaks of a held title. */
  readonly ofHeld?: boolean;
  /** How many situations are tried of it, at each width of a search, before it is said that nobody can be so. */
  readonly tries?: number;
}

/** Something that is decided of whoever it speaks of. */
export interface Outcome extends Speaks {
  /** How it is called among all outcomes of its rulebook, with its title where it has a table for each. */
  readonly id: string;
  readonly node: Node;
}

/** Of each column that matters, the class that is wanted. */
export type Wanted = ReadonlyMap<Column, Class>;

/** The application with one more fact, where its path says. */
export function withFactSaid(application: Application, path: string, value: unknown): Application {
  const place = placeOf(path, application.heldTitles?.titles ?? []);
  if (place === undefined) throw new TypeError(`${path} is the path of no fact`);
  return said(application, place, value);
}
