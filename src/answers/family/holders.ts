import type { Bearer, DocumentId } from "../../vocabulary/documents.js";
import { madeOnce } from "../made-once.js";
import type { Family } from "./family.js";

/** Who the people of a family are to each other: whose paper the paper of a bearer is. */
export interface Holders {
  /** A name for whoever is the bearer to a person; the same for two where it is the same person. */
  readonly of: (person: string, bearer: Bearer, document?: DocumentId) => string;
  /** The person of the family that such a name stands for. */
  readonly person: (holder: string) => string | undefined;
  /** The people whom relations make one, and are two. */
  readonly mistaken: readonly (readonly [string, string])[];
}

/** Follows the relations that are said. */
export const holdersIn = madeOnce(({ people, relations = [] }: Family): Holders => {
  const ids = Object.keys(people);
  const names = new Map<string, string>();
  const find = (name: string): string => {
    const above = names.get(name);
    return above === undefined ? name : find(above);
  };
  const mistaken: (readonly [string, string])[] = [];
  const selves = new Map(ids.map((id) => [nameOf("self", id), id]));
  const homes = new Map(ids.map((id) => [nameOf("home", nameOf("self", id)), id]));
  const personOf = (name: string): string | undefined => selves.get(name);
  const join = (one: string, other: string): void => {
    const [a, b] = [find(one), find(other)];
    if (a === b) return;
    const [first, second] = [personOf(a), personOf(b)];
    if (first !== undefined && second !== undefined) mistaken.push([first, second]);
    // A person of the family names the others; where none is one, the first by name does, in whatever order they are joined.
    else if (second !== undefined || (first === undefined && b < a)) names.set(a, b);
    else names.set(b, a);
  };
  const hasParent = new Set<string>();
  for (const { relation, one, other } of relations)
    if (relation === "parent-of") {
      join(nameOf(hasParent.has(other) ? "other-parent" : "representative", other), nameOf("self", one));
      hasParent.add(other);
    }
  for (const { relation, one, other } of relations) {
    if (relation === "same-parent") join(nameOf("representative", one), nameOf("representative", other));
    if (relation === "same-other-parent") join(nameOf("other-parent", one), nameOf("other-parent", other));
    if (relation === "same-host") join(nameOf("host", one), nameOf("host", other));
    if (relation === "same-home")
      join(nameOf("home", nameOf("self", one)), nameOf("home", nameOf("self", other)));
  }
  return {
    of: (person, bearer, document) => {
      const holder = find(nameOf(bearer === "applicant" ? "self" : bearer, person));
      return document === "proof-of-address" ? find(nameOf("home", holder)) : holder;
    },
    person: (holder) => selves.get(holder) ?? homes.get(holder),
    mistaken,
  };
});

/** Whoever is something to somebody: no two are called alike, whatever the caller's ids are, since no part holds a space. */
function nameOf(part: Bearer | "self" | "home", of: string): string {
  return `${part} ${of}`;
}
