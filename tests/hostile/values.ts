/** One value that nobody in good faith would send, and what it is. */
export type Hostile = readonly [what: string, value: unknown];

/** Values that a text of JSON can hold, as `JSON.parse` makes them: its `__proto__` is a field like any other. */
export const hostileJson: readonly Hostile[] = [
  ...["null", "true", "false", "0", "-1", "1.5", "1e308", '""', '"a"', "[]", "[null]", "[[]]", "{}", "[{}]"],
  ...['"__proto__"', '"constructor"', '"toString"', '"hasOwnProperty"', '"length"'],
  ...['{"__proto__":{"depositOn":"2026-11-25","polluted":true}}', '{"constructor":{"prototype":1}}'],
  ...['{"toString":"a","valueOf":"b","then":"c"}', '{"length":5}', '{"toJSON":"a"}', '{"\\u202e\\r\\n":1}'],
  ...['"2026-02-30"', '"2999-12-31"', '"3000-01-01"', '"9999-12-31"', '"10000-01-01"', '"0999-01-01"'],
  ...['"\\u0000\\r\\n\\u001b[31mERROR forged"', '"\\u202eabc\\u2066"', '"\\ud800"', '"\\u2028"'],
].map((text): Hostile => [text, JSON.parse(text)]);

/** The same for their size: tried as arguments and as their first parts. */
export const hugeJson: readonly Hostile[] = [
  ["100,000 characters", "x".repeat(100_000)],
  ["a list of 100,000", Array.from({ length: 100_000 }, (_, index) => index)],
  ["10,000 fields", Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index]))],
  ["2,000 lists in each other", JSON.parse("[".repeat(2000) + "]".repeat(2000))],
  ["2,000 objects in each other", JSON.parse('{"a":'.repeat(2000) + "1" + "}".repeat(2000))],
];

/** Values that JSON cannot hold, made anew each time. */
export const hostileInMemory: readonly (readonly [what: string, make: () => unknown])[] = [
  ["NaN", () => Number.NaN],
  ["an infinite number", () => Number.POSITIVE_INFINITY],
  ["a big integer", () => 10n],
  ["a symbol", () => Symbol("a")],
  ["a function", () => (): string => "a"],
  ["a Date", () => new Date(0)],
  ["a Map", () => new Map([["depositOn", "2026-11-25"]])],
  ["an instance of a class", () => new Form()],
  ["an object without prototype", () => Object.assign(Object.create(null) as object, { a: 1 })],
  ["a frozen object", () => Object.freeze({ a: Object.freeze([1]) })],
  ["a list with holes", () => new Array<unknown>(3)],
  ["a text in a box", () => Object("a") as unknown],
  ["a list in itself", () => inItself([])],
  ["an object in itself", () => inItself({})],
  ["a getter that throws", () => Object.defineProperty({}, "a", { get: fail, enumerable: true })],
  ["a text by its own account that throws", () => ({ toString: fail, valueOf: fail, toJSON: fail })],
  [
    "a proxy that always throws",
    () => new Proxy({}, { get: fail, ownKeys: fail, has: fail, getPrototypeOf: fail }),
  ],
  ["a proxy of a list that throws", () => new Proxy([], { get: fail })],
  ["a revoked proxy", () => revoked({})],
  ["a revoked proxy of a list", () => revoked([])],
];

class Form {
  readonly a = 1;
}

function fail(): never {
  throw new Error("not for you");
}

function inItself<T extends object>(whole: T): T {
  return Object.assign(whole, { 0: whole, depositOn: whole });
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
