import type { Application } from "../../application/application.js";
import { object, type Reader } from "../../application/arguments.js";
import { parsed } from "../../application/parse.js";
import { mostCharacters, pathOfUnknown, readFields, readShape, tooMany } from "../../application/read.js";
import { id, oneOf, record, type ListShape } from "../../application/shape.js";
import { pathBelow } from "../../graph/fact.js";
import { notedIn, type Issue, type Refuse } from "../../vocabulary/invalid-input.js";
import { relationKinds } from "../../vocabulary/relations.js";
import { shown } from "../../vocabulary/shown.js";
import type { Family, Relation } from "./family.js";
import { holdersIn } from "./holders.js";

/** The most people of one appointment. */
export const mostPeople = 20;

/** Reads a family: a fresh copy, every fault noted, also where its parts cannot be true together. */
export const readFamily: Reader<Family> = object((value, path, refuse) => {
  const issues: Issue[] = [];
  const noted = notedIn(issues);
  const parts = { people: readPeople, relations: readRelations };
  const read = readFields(value, path, parts, noted, (reader, field, at) => reader(field, at, noted)) as
    Partial<Family> | undefined;
  if (read !== undefined && !Object.hasOwn(read, "people"))
    readPeople(undefined, pathBelow(path, "people"), noted);
  for (const issue of issues) refuse(issue.path, issue.code, issue.message);
  if (issues.length > 0 || read?.people === undefined) return undefined;
  const family: Family = { ...read, people: read.people };
  checkTogether(family, path, refuse);
  return family;
});

const readPeople: Reader<Family["people"]> = object((value, path, refuse) => {
  const entries = Object.entries(value);
  if (entries.length === 0) refuse(path, "empty", `there is nobody; name 1 to ${String(mostPeople)} people`);
  if (entries.length > mostPeople) {
    refuse(path, "too-many", tooMany(entries.length, mostPeople));
    return undefined;
  }
  const people = entries.map(([name, given]: [string, unknown]): [string, Application | undefined] => {
    if (name === "" || name.length > mostCharacters)
      refuse(
        pathOfUnknown(path, name),
        name === "" ? "empty" : "out-of-range",
        `a name has 1 to ${String(mostCharacters)} characters`,
      );
    const read = parsed(given);
    if (read.ok) return [name, read.application];
    const at = pathOfUnknown(path, name);
    for (const issue of read.issues)
      refuse(issue.path === "" ? at : pathBelow(at, issue.path), issue.code, issue.message);
    return [name, undefined];
  });
  return Object.fromEntries(people) as Family["people"];
});

/** The shape of relations. Made by a call, so that whoever has no family does not pay for it. */
export const relationsShape: ListShape = shapeOfRelations();

function shapeOfRelations(): ListShape {
  const item = record<Relation>(
    { relation: oneOf(relationKinds), one: id, other: id },
    "relation",
    "one",
    "other",
  );
  return { kind: "list", item };
}

const readRelations: Reader<readonly Relation[]> = (value, path, refuse) =>
  readShape(relationsShape, value, path, refuse) as readonly Relation[] | undefined;

function checkTogether(family: Family, path: string, refuse: Refuse): void {
  const { people, relations = [] } = family;
  const [first, ...others] = Object.entries(people);
  for (const [name, application] of others)
    for (const field of ["depositOn", "territory"] as const) {
      const [said, wanted] = [application[field], first?.[1][field]];
      if (said !== undefined && wanted !== undefined && said !== wanted)
        refuse(
          pathBelow(pathOfUnknown(pathBelow(path, "people"), name), field),
          "contradiction",
          `${shown(said)} is not ${shown(wanted)}, which ${shown(first?.[0])} says: one appointment has one day and one place`,
        );
    }
  const strangers: Relation[] = [];
  relations.forEach((relation, index) => {
    const at = pathBelow(path, `relations[${String(index)}]`);
    for (const end of ["one", "other"] as const)
      if (!Object.hasOwn(people, relation[end])) {
        strangers.push(relation);
        refuse(
          `${at}.${end}`,
          "unknown-value",
          `nobody here is called ${shown(relation[end])}; there are ${Object.keys(people).map(shown).join(", ")}`,
        );
      }
    if (relation.one === relation.other) {
      strangers.push(relation);
      refuse(`${at}.other`, "contradiction", `${shown(relation.one)} is nobody else`);
    }
    checkAges(family, relation, at, refuse);
  });
  if (strangers.length > 0) return;
  checkDescent(relations, path, refuse);
  for (const [one, other] of holdersIn(family).mistaken)
    refuse(
      pathBelow(path, "relations"),
      "contradiction",
      `they make one parent of ${shown(one)} and ${shown(other)}`,
    );
}

/** A parent is born before the child. */
function checkAges({ people }: Family, { relation, one, other }: Relation, at: string, refuse: Refuse): void {
  const [parent, child] = [one, other].map((name) =>
    Object.hasOwn(people, name) ? people[name]?.applicant?.bornOn : undefined,
  );
  if (
    relation === "parent-of" &&
    one !== other &&
    parent !== undefined &&
    child !== undefined &&
    parent >= child
  )
    refuse(at, "contradiction", `${shown(one)} is born on ${parent}, and the child on ${child}`);
}

/** Nobody is an ancestor of their own, and nobody has more than two parents. */
function checkDescent(relations: readonly Relation[], path: string, refuse: Refuse): void {
  const parents = new Map<string, string[]>();
  relations.forEach(({ relation, one, other }, index) => {
    if (relation !== "parent-of") return;
    const at = pathBelow(path, `relations[${String(index)}]`);
    const known = parents.get(other) ?? [];
    if (isAncestor(other, one))
      refuse(at, "contradiction", `${shown(other)} is an ancestor of ${shown(one)}`);
    else if (!known.includes(one) && known.length === 2)
      refuse(at, "contradiction", `${shown(other)} has two parents already`);
    else if (!known.includes(one)) parents.set(other, [...known, one]);
  });

  function isAncestor(who: string, of: string): boolean {
    return (parents.get(of) ?? []).some((parent) => parent === who || isAncestor(who, parent));
  }
}
