import { fact, type Fact, type PathOf, type ValueAt } from "../graph/fact.js";
import { listAt, type List } from "../graph/list.js";
import { Scope, type Node } from "../graph/node.js";
import type { Application, HeldTitle, Requests, TitleRequest } from "./application.js";
import type { TitleKind } from "./vocabulary.js";

/** A fact of the situation, by its path. */
/* @__NO_SIDE_EFFECTS__ */
export function situation<P extends PathOf<Application>>(path: P): Fact<ValueAt<Application, P>> {
  return fact(Scope.situation, path);
}

/** The titles asked for, all of them. */
/* @__NO_SIDE_EFFECTS__ */
export function requestsMade(): Node<Requests> {
  return fact(Scope.situation, "requests");
}

/** What a request frame holds: the request itself and the title it is for. */
export interface AskedTitle extends TitleRequest {
  readonly kind: TitleKind;
}

/** A fact of the request at hand: rules run once for each title asked for. */
/* @__NO_SIDE_EFFECTS__ */
export function asked<P extends PathOf<AskedTitle>>(path: P): Fact<ValueAt<AskedTitle, P>> {
  return fact(Scope.request, path);
}

/** A fact of the held title at hand. */
/* @__NO_SIDE_EFFECTS__ */
export function held<P extends PathOf<HeldTitle>>(path: P): Fact<ValueAt<HeldTitle, P>> {
  return fact(Scope.item, path);
}

/** The titles the applicant holds. */
export const heldTitles: List = /* @__PURE__ */ listAt("heldTitles", "titles");
