import { checkCoherence } from "../../src/application/coherence.js";
import { notedIn, type Issue } from "../../src/vocabulary/invalid-input.js";
import {
  applicationShape,
  type ListShape,
  type RecordShape,
  type Shape,
} from "../../src/application/shape.js";
import { fieldOf, itemOf, mostItems, type Draw, itemsOf } from "./draws.js";
import { daysIn } from "./days.js";
import { inOneWord } from "./in-one-word.js";
import { ids, stride, valuesOf, type Values } from "./values.js";

/** The fields whose values fit beside anything: no part is checked against them. */
export const besideAnything: readonly string[] = [
  "reason",
  "channel",
  "territory",
  "photo",
  "french",
  "inForeignLanguage",
  "multilingualForm",
  "lodging",
  "justifAdresse",
  "onTitleAlready",
  "marriageOnBirthRecord",
  "endOfMarriageOnBirthRecord",
  "remarried",
  "judgmentAllows",
  "widowedMention",
  "consent",
  "form",
  "filedBy",
  "parents",
  "residence",
  "settledBy",
  "bothAddresses",
  "authorityGranted",
  "guardianInformed",
  "capacityLimited",
  "stolenAbroad",
  "nationalityAcquired",
  "birthRecordUnobtainable",
  "visaInOldPassport",
  "destitute",
  "largePassport",
  "unableToCome",
  "parentDeceased",
  "courtDecision",
  "foreignIdHeld",
  "registerMention",
  "parentOpposes",
  "detained",
  "onAJourney",
  "passportByPost",
];

/** The fields that say more of a circumstance. */
const speaksOf: Readonly<Record<string, readonly string[]>> = {
  nameChanged: ["changeRecordedOn", "changedBy"],
  useNameAsked: ["useName"],
  protectedAdult: ["measure"],
  temporaryPassport: ["urgency"],
};

/** A part of an application that is being filled in. */
export type Part = Record<string, unknown>;

/** How to fill in. */
export interface Filling {
  /** The parts are possible together; otherwise each is chosen on its own. */
  readonly coherent: boolean;
  /** The titles are filled in before their holder. */
  readonly titlesFirst?: boolean;
}

/**
 * Fills in, by chance, everything that an application leaves unsaid. `root` itself is changed. Gives the parts for which
 * nothing possible was found.
 */
export function fill(root: Part, draw: Draw, { coherent, titlesFirst = false }: Filling): readonly string[] {
  const unsaid: string[] = [];
  const references: (() => void)[] = [];
  fillRecord(applicationShape, root, draw);
  references.forEach((refer) => refer());
  return unsaid;

  function fillRecord(shape: RecordShape, part: Part, from: Draw): void {
    for (const [key, field] of inOrder(Object.entries(shape.fields))) {
      if (inOneWord.includes(key)) continue;
      const drawn = fieldOf(from, key);
      if (field.kind === "record") fillRecordAt(key, field, part, drawn);
      else if (field.kind === "list") fillList(key, field, part, drawn);
      else if (field.kind === "id") references.push(() => refer(part, key, drawn.number));
      else if (saysComplete(shape, key)) part[key] = true;
      else if (part[key] === undefined)
        choose(
          part,
          key,
          drawn.number,
          valuesOf(key, field, () => daysIn(root)),
        );
    }
  }

  function inOrder<T>(fields: readonly (readonly [string, T])[]): readonly (readonly [string, T])[] {
    const isLast = ([key]: readonly [string, T]): boolean =>
      ["names", "minor", "protection", "urgency"].includes(key) || (titlesFirst && key === "applicant");
    return [...fields.filter((field) => !isLast(field)), ...fields.filter(isLast)];
  }

  function fillRecordAt(key: string, shape: RecordShape, part: Part, from: Draw): void {
    const isNew = part[key] === undefined;
    const inner = (part[key] ??= {}) as Part;
    if (!listsWhatIsAskedFor(shape)) {
      fillRecord(shape, inner, from);
      return;
    }
    const alternatives = Object.keys(shape.fields);
    const asked = isNew ? someOf(alternatives, from.number) : Object.keys(inner);
    fillRecord({ ...shape, fields: only(shape.fields, asked) }, inner, from);
  }

  function fillList(key: string, shape: ListShape, part: Part, from: Draw): void {
    const items = (part[key] ??= []) as Part[];
    const room = part["complete"] === true ? 0 : from.number % (mostItems + 1);
    const more = Math.max(room, part["complete"] === false ? 1 : 0);
    items.forEach((item, index) => fillRecord(itemsOf(shape), item, itemOf(from, mostItems + index)));
    for (let index = 0; index < more; index++) {
      const drawn = itemOf(from, index);
      const item = identified(itemsOf(shape), drawn, items);
      items.push(item);
      fillRecord(itemsOf(shape), item, drawn);
    }
  }

  function choose(part: Part, key: string, first: number, { turns, at }: Values): void {
    if (coherent && isDenied(key)) {
      unsaid.push(key);
      return;
    }
    for (let turn = 0; turn < turns; turn++) {
      part[key] = at(first + turn * stride);
      if (!coherent || besideAnything.includes(key) || isCoherent(root)) return;
    }
    Reflect.deleteProperty(part, key);
    unsaid.push(key);
  }

  /** Whether the circumstance that a field speaks of is denied: then none of its values fits. */
  function isDenied(key: string): boolean {
    const { circumstances = {} } = root as { readonly circumstances?: Part };
    return Object.entries(speaksOf).some(
      ([circumstance, fields]) => circumstances[circumstance] === false && fields.includes(key),
    );
  }

  /** Names one of the titles listed: always where several could be meant, at times where only one could. */
  function refer(part: Part, key: string, number: number): void {
    if (part[key] !== undefined) return;
    const possible = idsIn(root).filter((id) => {
      part[key] = id;
      return !coherent || isCoherent(root);
    });
    Reflect.deleteProperty(part, key);
    if (possible.length > 1 || (possible.length === 1 && number % 2 === 1))
      part[key] = possible[number % possible.length];
  }
}

/** Whether all parts can be true together; each is well formed by the way it was chosen. */
function isCoherent(root: Part): boolean {
  const issues: Issue[] = [];
  checkCoherence(root, notedIn(issues));
  return issues.length === 0;
}

/** In `requests`, the fields that are given are the whole list of what is asked for: none can be learnt later. */
export function listsWhatIsAskedFor(shape: Shape): boolean {
  return shape === applicationShape.fields["requests"];
}

/** Whether a field says of the list beside it that it is complete. */
export function saysComplete(owner: RecordShape, key: string): boolean {
  return key === "complete" && Object.values(owner.fields).some((field) => field.kind === "list");
}

function someOf(keys: readonly string[], number: number): readonly string[] {
  const chosen = 1 + (number % (2 ** keys.length - 1));
  return keys.filter((_, index) => (chosen >> index) % 2 === 1);
}

function only<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.includes(key)));
}

/** An item with what every item must have. */
function identified(shape: RecordShape, from: Draw, others: readonly Part[]): Part {
  const taken = others.map((other) => other["id"]);
  const free = ids.filter((id) => !taken.includes(id));
  const needed = Object.entries(shape.fields).filter(([key]) => shape.required.includes(key));
  return Object.fromEntries(
    needed.map(([key, field]) => {
      const { number } = fieldOf(from, key);
      return [
        key,
        field.kind === "id" ? free[number % free.length] : valuesOf(key, field, () => []).at(number),
      ];
    }),
  );
}

function idsIn(root: Part): readonly string[] {
  const { titles = [] } = (root["heldTitles"] ?? {}) as { titles?: readonly { readonly id: string }[] };
  return titles.map((title) => title.id);
}
