import { isPlainDate } from "../../calendar/plain-date.js";
import { isMistaken, isObject, misfit } from "../../vocabulary/misfit.js";
import { checked, notedIn, readable, type Issue, type Refuse } from "../../vocabulary/invalid-input.js";
import { shown } from "../../vocabulary/shown.js";
import { pathOfUnknown } from "../read.js";

// What an answer is made of, for the functions that are given one back, perhaps by way of JSON. A part that a later version
// adds is let pass.

/** The kinds of ids of which there are many: whoever is given an answer back knows those that it speaks of. */
export type IdKind =
  | "country"
  | "discretion"
  | "document"
  | "doubt"
  | "notice"
  | "proofKind"
  | "referral"
  | "refusal"
  | "remedy"
  | "requirement"
  | "step"
  | "text";

/**
 * The ids of each kind, as the keys of a record; of a kind that is left out, any text will do. `own`: those will do as well that
 * the rulebook of a town hall has of its own.
 */
export type KnownIds = Readonly<Partial<Record<IdKind, object>>> & { readonly own?: true };

export interface Reading {
  readonly refuse: Refuse;
  readonly ids: KnownIds;
  /** The path of a part. Nobody needs it as long as nothing is wrong. */
  readonly below: (path: string, part: string | number) => string;
}

/** The path of a part, as a message names it. */
export function partOf(path: string, part: string | number): string {
  return typeof part === "number" ? `${path}[${part}]` : pathOfUnknown(path, part);
}

/** Notes what is wrong with a value. */
export type Check = (value: unknown, path: string, reading: Reading) => void;

export const wrong =
  (expected: string, isRight: (value: unknown) => boolean): Check =>
  (value, path, { refuse }) => {
    if (!isRight(value)) refuse(path, ...misfit(value, expected));
  };

export const text = wrong("a text", (value) => typeof value === "string");
export const number = wrong("a number", (value) => typeof value === "number");
export const flag = wrong("true or false", (value) => typeof value === "boolean");
export const day = wrong("a day", isPlainDate);
export const amount = wrong("a whole number", Number.isSafeInteger);

export function id(kind: IdKind): Check {
  return (value, path, { refuse, ids }) => {
    const known = ids[kind];
    const isOwn = ids.own === true && typeof value === "string" && value.includes(":");
    if (typeof value !== "string" || (known !== undefined && !isOwn && !Object.hasOwn(known, value)))
      refuse(path, "unknown-value", notOurs(value));
  };
}

function notOurs(value: unknown): string {
  return `${shown(value)} is in no answer of this version`;
}

export function oneOf(...lists: readonly (readonly unknown[])[]): Check {
  const known = new Set(lists.flat());
  return (value, path, { refuse }) => {
    if (!known.has(value)) refuse(path, "unknown-value", notOurs(value));
  };
}

/** The most items that a list of an answer has; the rulebooks do not say half as much. */
const mostItems = 1000;

export function list(item: Check): Check {
  return (value, path, reading) => {
    const { refuse } = reading;
    if (!Array.isArray(value)) refuse(path, ...misfit(value, "a list"));
    else if (value.length > mostItems)
      refuse(path, "too-many", `there are ${value.length}; no answer has more than ${mostItems}`);
    else
      for (let index = 0; index < value.length; index++)
        item(value[index], reading.below(path, index), reading);
  };
}

/** An object whose keys may be any, as the ids of held titles are the caller's own. */
export function map(item: Check): Check {
  return object((value, path, reading) => {
    const { refuse } = reading;
    const entries = Object.entries(value);
    if (entries.length > mostItems)
      refuse(path, "too-many", `there are ${entries.length}; no answer has more than ${mostItems}`);
    else for (const [key, each] of entries) item(each, reading.below(path, key), reading);
  });
}

export type Fields = Readonly<Record<string, Check>>;

/** Some fields and others. Made by a call, so that whoever needs none of them does not pay for them. */
export function and(some: Fields, others: Fields): Fields {
  return { ...some, ...others };
}

export function record(fields: Fields, optional: Fields = {}): Check {
  const parts = Object.entries({ ...fields, ...optional });
  return object((value, path, reading) => {
    for (const [key, check] of parts) {
      const field: unknown = Object.hasOwn(value, key)
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined;
      if (field !== undefined) check(field, reading.below(path, key), reading);
      else if (Object.hasOwn(fields, key)) {
        if (isMistaken(value)) {
          reading.refuse(path, ...misfit(value, "an object"));
          return;
        }
        reading.refuse(reading.below(path, key), "missing", "an answer has this part");
      }
    }
  });
}

/** Each of several checks. */
export function all(...checks: readonly Check[]): Check {
  return (value, path, reading) => {
    for (const check of checks) check(value, path, reading);
  };
}

/** One of several records, told apart by their `kind`. */
export function byKind(kinds: Readonly<Record<string, Fields>>, common: Fields, optional: Fields): Check {
  return oneOfSeveral("kind", kinds, common, optional);
}

/** One of several records, told apart by a field. */
export function oneOfSeveral(
  field: string,
  kinds: Readonly<Record<string, Fields>>,
  common: Fields,
  optional: Fields = {},
): Check {
  const kind = record({ [field]: oneOf(Object.keys(kinds)) });
  const records = new Map<unknown, Check>(
    Object.entries(kinds).map(([name, fields]) => [name, record({ ...fields, ...common }, optional)]),
  );
  return (value, path, reading) => {
    kind(value, path, reading);
    const isOne = typeof value === "object" && value !== null && Object.hasOwn(value, field);
    records.get(isOne ? (value as Readonly<Record<string, unknown>>)[field] : undefined)?.(
      value,
      path,
      reading,
    );
  };
}

function object(check: (value: object, path: string, reading: Reading) => void): Check {
  return (value, path, reading) => {
    if (isObject(value)) check(value, path, reading);
    else reading.refuse(path, ...misfit(value, "an object"));
  };
}

/** Reads something given back once nothing in it is wrong. Where something is, it is looked at again, to say what and where. */
export function readChecked<Given, T>(
  check: Check,
  path: string,
  given: Given,
  ids: KnownIds,
  read: (given: Given) => T,
): T {
  return readable(path, () => {
    const faults: Issue[] = [];
    check(given, path, { refuse: notedIn(faults), ids, below: () => path });
    if (faults.length > 0)
      checked((refuse) => {
        check(given, path, { refuse, ids, below: partOf });
      });
    return read(given);
  });
}
