import { describe, expect, it } from "vitest";
import {
  all,
  amount,
  byKind,
  day,
  flag,
  id,
  list,
  map,
  number,
  oneOf,
  oneOfSeveral,
  readChecked,
  record,
  text,
  type Check,
  type KnownIds,
} from "../../../src/application/answered/parts.js";
import { InvalidInputError } from "../../../src/vocabulary/invalid-input.js";
import { faultsOf } from "./read-back.js";

/** The faults of a value, each on a line. */
function told(check: Check, value: unknown, ids: KnownIds = {}): readonly string[] {
  return faultsOf(() => readChecked(check, "it", value, ids, (given) => given)).map(
    ({ path, code, message }) => `${path} ${code}: ${message}`,
  );
}

describe("a single value that comes back", () => {
  it.each<[what: string, check: Check, right: readonly unknown[], wrong: readonly [unknown, string][]]>([
    ["a text", text, ["", "a"], [[7, "it wrong-type: 7 is not a text"]]],
    ["a number", number, [0, -1.5], [["7", 'it wrong-type: "7" is not a number']]],
    [
      "a whole number",
      amount,
      [0, -7, 2 ** 53 - 1],
      [
        [1.5, "it wrong-type: 1.5 is not a whole number"],
        [2 ** 53, "it wrong-type: 9007199254740992 is not a whole number"],
      ],
    ],
    ["yes or no", flag, [true, false], [[0, "it wrong-type: 0 is not true or false"]]],
    [
      "a day",
      day,
      ["2026-11-25"],
      [
        ["2026-02-30", 'it wrong-type: "2026-02-30" is not a day'],
        [new Date(0), "it date: a Date is not a day: its day depends on the time zone"],
      ],
    ],
    [
      "one of two words",
      oneOf(["yes"], ["no"]),
      ["yes", "no"],
      [["maybe", 'it unknown-value: "maybe" is in no answer of this version']],
    ],
  ])("is %s", (_, check, right, wrong) => {
    for (const value of right) expect(told(check, value)).toEqual([]);
    for (const [value, message] of wrong) expect(told(check, value)).toEqual([message]);
  });
});

describe("an id that comes back", () => {
  const check = id("document");

  it("is any text, where the reader knows none of that kind", () => {
    expect(told(check, "ticket", { notice: {} })).toEqual([]);
    expect(told(check, 7, { notice: {} })).toEqual(["it unknown-value: 7 is in no answer of this version"]);
  });

  it("is one of those that the reader knows; what every object inherits is none", () => {
    const ids = { document: { photo: true } };
    expect(told(check, "photo", ids)).toEqual([]);
    for (const value of ["ticket", "constructor", "my-town:ticket"])
      expect(told(check, value, ids)).toEqual([
        `it unknown-value: "${value}" is in no answer of this version`,
      ]);
  });

  it("is one of a town hall's own too, where the reader lets them pass", () => {
    const ids = { own: true, document: { photo: true } } as const;
    expect(told(check, "photo", ids)).toEqual([]);
    expect(told(check, "my-town:ticket", ids)).toEqual([]);
    expect(told(check, "ticket", ids)).toHaveLength(1);
    expect(told(check, ["my-town:ticket"], ids)).toHaveLength(1);
  });
});

describe("a list that comes back", () => {
  it("is refused by the place of each item that is wrong", () => {
    expect(told(list(text), ["a", 1, "b", 2])).toEqual([
      "it[1] wrong-type: 1 is not a text",
      "it[3] wrong-type: 2 is not a text",
    ]);
    expect(told(list(text), { length: 0 })).toEqual(["it wrong-type: an object is not a list"]);
  });

  it("has a thousand items at most", () => {
    expect(told(list(text), Array<string>(1000).fill("a"))).toEqual([]);
    expect(told(list(text), Array<string>(1001).fill("a"))).toEqual([
      "it too-many: there are 1001; no answer has more than 1000",
    ]);
  });
});

describe("an object that comes back", () => {
  const titles = map(record({ kind: text }, { where: text }));

  it("under any keys is refused by the key of what is wrong, in quotes where it would mislead", () => {
    expect(told(titles, { card: { kind: "cni" }, old: { kind: 1 } })).toEqual([
      "it.old.kind wrong-type: 1 is not a text",
    ]);
    expect(told(titles, { "a.b": null, "": null })).toEqual([
      'it["a.b"] null: null is not an object: leave out what is unknown',
      'it[""] null: null is not an object: leave out what is unknown',
    ]);
  });

  it("has a thousand keys at most", () => {
    const keys = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, key) => [`key-${String(key)}`, "a"]));
    expect(told(map(text), keys(1000))).toEqual([]);
    expect(told(map(text), keys(1001))).toEqual([
      "it too-many: there are 1001; no answer has more than 1000",
    ]);
  });

  it("has its own fields: what it inherits is none of them", () => {
    expect(told(record({ constructor: text }), {})).toEqual([
      "it.constructor missing: an answer has this part",
    ]);
    expect(told(record({ kind: text }), Object.create({ kind: "cni" }))).toHaveLength(1);
    expect(told(record({}, { where: text }), Object.create({ where: 7 }))).toEqual([]);
  });

  it("of which nothing can be read is told once what it is", () => {
    const check = record({ kind: text, where: text });
    expect(told(check, new Map())).toEqual(["it wrong-type: a Map is not an object"]);
    expect(told(check, {})).toEqual([
      "it.kind missing: an answer has this part",
      "it.where missing: an answer has this part",
    ]);
    expect(told(check, [])).toEqual(["it wrong-type: a list is not an object"]);
  });
});

describe("one of several records", () => {
  const amounts = (): Check =>
    byKind({ exact: { amount }, range: { from: amount } }, { by: text }, { until: day });

  it.each<[given: unknown, faults: readonly string[]]>([
    [{ kind: "exact", amount: 1, by: "a" }, []],
    [{ kind: "range", from: 1, by: "a", until: "2026-11-25" }, []],
    [{ kind: "range", from: 1, amount: "any", by: "a" }, []],
    [
      { kind: "range", amount: 1 },
      ["it.from missing: an answer has this part", "it.by missing: an answer has this part"],
    ],
    [{ kind: "exact", amount: 1, by: "a", until: "soon" }, ['it.until wrong-type: "soon" is not a day']],
    [{ kind: "other", by: 7 }, ['it.kind unknown-value: "other" is in no answer of this version']],
    [{ by: 7 }, ["it.kind missing: an answer has this part"]],
    [null, ["it null: null is not an object: leave out what is unknown"]],
    [undefined, ["it missing: undefined is not an object: this must be given"]],
    ["exact", ['it wrong-type: "exact" is not an object']],
  ])("%o: %o", (given, faults) => {
    expect(told(amounts(), given)).toEqual(faults);
  });

  it("is not told by what it inherits", () => {
    expect(told(amounts(), Object.create({ kind: "exact" }))).toHaveLength(1);
  });

  it("may be told apart by another field, and need not have more", () => {
    const days = oneOfSeveral("what", { ends: {} }, { day });
    expect(told(days, { what: "ends", day: "2026-11-25" })).toEqual([]);
    expect(told(days, { what: "ends" })).toEqual(["it.day missing: an answer has this part"]);
  });

  it("is each of several at once, where it is all of them", () => {
    expect(told(all(record({ one: text }), record({ other: text })), { one: 1 })).toEqual([
      "it.one wrong-type: 1 is not a text",
      "it.other missing: an answer has this part",
    ]);
  });
});

describe("what is read of it", () => {
  it("is what the reader makes of it, once nothing is wrong", () => {
    expect(readChecked(text, "it", "a", {}, (given) => given.length)).toBe(1);
    expect(() =>
      readChecked<unknown, never>(text, "it", 7, {}, () => {
        throw new Error("it is not read");
      }),
    ).toThrow(InvalidInputError);
  });

  it("fails like all input, where it cannot be read", () => {
    const failing = Object.defineProperty({}, "one", {
      enumerable: true,
      get: () => {
        throw new Error("not for you");
      },
    });
    expect(told(record({ one: text }), failing)).toEqual(["it not-readable: it cannot be read as JSON"]);
  });
});
