/*
 * Values that no form sends by itself, and that someone will send: each is made anew, and gives the same each time it is
 * read.
 */

/** Values that JSON can write. */
export const awkwardJson: readonly (readonly [name: string, make: () => unknown])[] = [
  ["null", () => null],
  ["true", () => true],
  ["zero", () => 0],
  ["minus one", () => -1],
  ["a half", () => 0.5],
  ["a large number", () => 1e308],
  ["an empty text", () => ""],
  ["a space", () => " "],
  ["a day that does not exist", () => "2026-02-30"],
  ["a day with an hour", () => "2026-11-25T00:00:00Z"],
  ["a day with a line end", () => "2026-11-25\n"],
  ["a year of five digits", () => "12026-11-25"],
  ["year zero", () => "0000-01-01"],
  ["digits of another script", () => "٢٠٢٦-١١-٢٥"],
  ["__proto__", () => "__proto__"],
  ["constructor", () => "constructor"],
  ["toString", () => "toString"],
  ["half a surrogate pair", () => "\ud800"],
  ["a long text", () => "x".repeat(100_000)],
  ["an empty list", () => []],
  ["an empty object", () => ({})],
  ["a list of nulls", () => [null, null]],
  ["a list in a list", () => [[]]],
  ["fifty-one items", () => Array.from({ length: 51 }, () => ({ id: "a", kind: "cni" }))],
  ["ten thousand items", () => Array.from({ length: 10_000 }, () => 1)],
  [
    "a thousand fields",
    () => Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`f${String(n)}`, 1])),
  ],
  ["a prototype among its keys", () => JSON.parse('{ "__proto__": { "adult": true } }') as unknown],
  ["keys of every object", () => ({ constructor: 1, toString: 1, hasOwnProperty: 1 })],
  ["a thousand levels", () => nested(1000)],
];

/** Values that only a program can hold. */
export const awkwardInMemory: readonly (readonly [name: string, make: () => unknown])[] = [
  ["undefined", () => undefined],
  ["not a number", () => Number.NaN],
  ["infinity", () => Number.POSITIVE_INFINITY],
  ["minus zero", () => -0],
  ["a bigint", () => 10n],
  ["a symbol", () => Symbol("day")],
  ["a function", () => () => "2026-11-25"],
  ["a Date", () => new Date(0)],
  ["a Map", () => new Map([["adult", true]])],
  ["a regular expression", () => /x/],
  ["a text in a box", () => new String("2026-11-25")],
  ["a number in a box", () => new Number(30)],
  ["bytes", () => new Uint8Array(1000)],
  ["an object that says it is a day", () => ({ toString: () => "2026-11-25", valueOf: () => "2026-11-25" })],
  ["an object that holds itself", cyclic],
  ["a list that holds itself", cyclicList],
  ["an object without a prototype", () => Object.create(null) as unknown],
  ["an object with everything in its prototype", () => Object.create({ adult: true, titles: [] }) as unknown],
  ["a field that throws", () => Object.defineProperty({}, "adult", { enumerable: true, get: fail })],
  ["a list with an item that throws", () => Object.defineProperty([], 0, { enumerable: true, get: fail })],
  ["a list with holes", () => new Array<unknown>(3)],
  ["a revoked proxy", () => revoked({})],
  ["a revoked proxy of a list", () => revoked([])],
  ["a revoked proxy of a function", () => revoked(fail)],
  ["a proxy that always throws", () => new Proxy({}, alwaysFails)],
  ["a proxy of a list that always throws", () => new Proxy([], alwaysFails)],
  ["a list that gives a symbol for its length", () => new Proxy([], { get: () => Symbol("length") })],
  ["a list that says it is endless", () => new Proxy([], { get: () => Number.POSITIVE_INFINITY })],
];

/** Names that a field may be given to mislead whoever reads the path, or the prototype. */
export const awkwardKeys: readonly string[] = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "",
  " ",
  "a.b",
  "applicant.bornOn",
  "[0]",
  "titles[0]",
  '"',
  '["a"]',
  "\\",
  '\\"]',
  "\n",
  "\ud800",
  "é",
  "x".repeat(200),
  "x".repeat(100_000),
];

function nested(levels: number): unknown {
  let inner: unknown = {};
  for (let level = 0; level < levels; level++) inner = { applicant: inner };
  return inner;
}

function cyclic(): unknown {
  const object: Record<string, unknown> = {};
  for (const key of ["applicant", "home", "titles", "birthRecord"]) object[key] = object;
  return object;
}

function cyclicList(): unknown {
  const list: unknown[] = [];
  list.push(list, { id: list, kind: list });
  return list;
}

function fail(): never {
  throw new Error("this is not to be read");
}

function revoked(target: object): unknown {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

/** Every trap fails. */
const alwaysFails: ProxyHandler<object> = new Proxy({}, { get: () => fail });
