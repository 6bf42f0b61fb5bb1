import { fact, type Fact, type PathOf, type ValueAt } from "../graph/fact.js";
import { listAt, type List } from "../graph/list.js";
import type { Node } from "../graph/node.js";
import type { Application, HeldTitle, Requests, TitleRequest } from "./application.js";
import type { TitleKind } from "../vocabulary/situation.js";

/** A fact of the situation, by its path. */
export function situation<P extends PathOf<Application>>(path: P): Fact<ValueAt<Application, P>> {
  return fact("situation", path);
}

/** The titles asked for, all of them. */
export function requestsMade(): Node<Requests> {
  return fact("situation", "requests");
}

/** What a request frame holds: the request itself and the title it is for. */
export interface AskedTitle extends TitleRequest {
  readonly kind: TitleKind;
}

/** A fact of the request at hand: rules run once for each title asked for. */
export function asked<P extends PathOf<AskedTitle>>(path: P): Fact<ValueAt<AskedTitle, P>> {
  return fact("request", path);
}

/** A fact of the held title at hand. */
export function held<P extends PathOf<HeldTitle>>(path: P): Fact<ValueAt<HeldTitle, P>> {
  return fact("item", path);
}

/** The titles the applicant holds. */
export const heldTitles: List = listAt("heldTitles", "titles");
