import { describe, expect, it } from "vitest";
import { isEmpty, pathOfUnknown, readFields, readShape } from "../../src/application/read.js";
import type { Shape } from "../../src/application/shape.js";
import { notedIn, type Issue } from "../../src/vocabulary/invalid-input.js";

const card: Shape = {
  kind: "record",
  fields: {
    id: { kind: "id" },
    issuedOn: { kind: "day" },
    printedExpiry: { kind: "day", or: "unreadable" },
    adultWhenIssued: { kind: "flag", values: [true, false] },
    format: { kind: "choice", values: ["laminated", "card"] },
    paper: { kind: "choice", values: ["photo"], or: /^[a-z-]+:[a-z-]+$/ },
    age: { kind: "integer", from: 0, to: 130 },
  },
  required: ["id"],
};
const cards: Shape = { kind: "list", item: card };

/** What is read of a value, or the faults of it, each on a line. */
function read(shape: Shape, value: unknown, leftOut?: typeof isEmpty): unknown {
  const issues: Issue[] = [];
  const given = readShape(shape, value, "it", notedIn(issues), leftOut);
  if (issues.length === 0) return given;
  return issues.map(({ path, code, message }) => `${path} ${code}: ${message}`);
}
const faultOf = (field: string, value: unknown): unknown => read(card, { id: "a", [field]: value });

describe("a value is told what may stand in its place", () => {
  it.each<[field: string, value: unknown, fault: string]>([
    ["id", 7, "wrong-type: 7 is not a text of 1 to 200 characters"],
    ["id", "", 'empty: "" is not a text of 1 to 200 characters'],
    ["id", "x".repeat(201), `out-of-range: "${"x".repeat(40)}…" is not a text of 1 to 200 characters`],
    ["issuedOn", "soon", 'not-a-day: "soon" is not a day up to 2999-12-31, as YYYY-MM-DD'],
    ["issuedOn", "3000-01-01", 'out-of-range: "3000-01-01" is not a day up to 2999-12-31, as YYYY-MM-DD'],
    ["issuedOn", 20_261_125, "wrong-type: 20261125 is not a day up to 2999-12-31, as YYYY-MM-DD"],
    [
      "printedExpiry",
      "never",
      'not-a-day: "never" is not a day up to 2999-12-31, as YYYY-MM-DD or "unreadable"',
    ],
    ["adultWhenIssued", "yes", 'wrong-type: "yes" is not one of true, false'],
    ["format", "paper", 'unknown-value: "paper" is not one of "laminated", "card"'],
    ["format", 7, 'wrong-type: 7 is not one of "laminated", "card"'],
    ["paper", "ticket", 'unknown-value: "ticket" is not one of "photo"'],
    ["paper", ["my-town:ticket"], 'wrong-type: a list is not one of "photo"'],
    ["age", 131, "out-of-range: 131 is not a whole number from 0 to 130"],
    ["age", -1, "out-of-range: -1 is not a whole number from 0 to 130"],
    ["age", 1.5, "out-of-range: 1.5 is not a whole number from 0 to 130"],
    ["age", "40", 'wrong-type: "40" is not a whole number from 0 to 130'],
  ])("%s %o", (field, value, fault) => {
    expect(faultOf(field, value)).toEqual([`it.${field} ${fault}`]);
  });

  it.each<[field: string, values: readonly unknown[]]>([
    ["id", ["a", "x".repeat(200)]],
    ["issuedOn", ["1000-01-01", "2999-12-31"]],
    ["printedExpiry", ["2022-09-11", "unreadable"]],
    ["adultWhenIssued", [true, false]],
    ["format", ["laminated", "card"]],
    ["paper", ["photo", "my-town:ticket"]],
    ["age", [0, 130]],
  ])("%s may be each of %o", (field, values) => {
    for (const value of values) expect(faultOf(field, value)).toEqual({ id: "a", [field]: value });
  });

  it.each<[what: string, shape: Shape, value: unknown, faults: readonly string[]]>([
    ["a record", card, 7, ["it wrong-type: 7 is not an object with id"]],
    [
      "a record without its id",
      card,
      {},
      ["it.id missing: undefined is not a text of 1 to 200 characters: this must be given"],
    ],
    [
      "a record that needs nothing",
      { ...card, required: [] },
      [],
      ["it wrong-type: a list is not an object"],
    ],
    ["a record that is a Map", card, new Map(), ["it wrong-type: a Map is not a plain object"]],
    [
      "a record that needs two",
      { ...card, required: ["id", "age"] },
      true,
      ["it wrong-type: true is not an object with id, age"],
    ],
    ["a list", cards, { length: 1 }, ["it wrong-type: an object is not a list"]],
    ["an item of a list", cards, [{ id: "a" }, 7], ["it[1] wrong-type: 7 is not an object with id"]],
  ])("%s", (_, shape, value, faults) => {
    expect(read(shape, value)).toEqual(faults);
  });
});

describe("there is a limit to what is read", () => {
  it("of the fields of an object: 200", () => {
    const fields = (count: number): object =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`field-${String(index)}`, undefined]));
    expect(read(card, { ...fields(199), id: "a" })).toEqual({ id: "a" });
    expect(read(card, { ...fields(200), id: "a" })).toEqual([
      "it too-many: there are 201; at most 200 are read",
    ]);
  });

  it("of the items of a list: 50, each once", () => {
    const items = (count: number): readonly object[] =>
      Array.from({ length: count }, (_, index) => ({ id: String(index) }));
    expect(read(cards, items(50))).toEqual(items(50));
    expect(read(cards, items(51))).toEqual(["it too-many: there are 51; at most 50 are read"]);
    expect(read(cards, [])).toEqual([]);
  });
});

describe("what cannot be read", () => {
  const failing = (): never => {
    throw new Error("not for you");
  };

  it("is told in its place, and all else is read beside it", () => {
    const issues: Issue[] = [];
    const list = Object.defineProperty([{ id: "a" }, 0, { id: "c" }], 1, { get: failing });
    expect(readShape(cards, list, "it", notedIn(issues))).toEqual([{ id: "a" }, undefined, { id: "c" }]);
    expect(issues).toEqual([{ path: "it[1]", code: "not-readable", message: "it cannot be read as JSON" }]);
  });

  it("of a record is the whole of it", () => {
    const record = Object.defineProperty({ id: "a" }, "age", { get: failing, enumerable: true });
    expect(read(card, record)).toEqual(["it not-readable: it cannot be read as JSON"]);
    expect(read(cards, [record])).toEqual(["it[0] not-readable: it cannot be read as JSON"]);
  });

  it("is a list with a hole, and one that is none but by its own account is as long as its whole items", () => {
    const holed: unknown[] = [{ id: "a" }];
    holed[2] = { id: "c" };
    expect(read(cards, holed)).toEqual(["it[1] not-readable: it cannot be read as JSON"]);
    const proxy = new Proxy([{ id: "a" }], {
      get: (target, key) => (key === "length" ? 1.9 : (target as never)[key]),
    });
    expect(read(cards, proxy)).toEqual([{ id: "a" }]);
    expect(read(cards, new Proxy([], { get: () => Number.NaN }))).toEqual([
      "it too-many: there are NaN; at most 50 are read",
    ]);
  });
});

describe("an empty text", () => {
  it("is left out in the place of a single value, where that is asked for", () => {
    const empty = { id: "a", issuedOn: "", adultWhenIssued: "", format: "", age: "" };
    expect(read(card, empty, isEmpty)).toEqual({ id: "a" });
    expect(read(cards, [empty], isEmpty)).toEqual([{ id: "a" }]);
    expect(read(card, empty)).toHaveLength(4);
  });

  it("is not what is filled in, and wrong", () => {
    expect(read(card, { id: "a", issuedOn: "soon", age: " " }, isEmpty)).toHaveLength(2);
  });

  it("is none of a list or a record, and a required one is missed", () => {
    const both: Shape = { kind: "record", fields: { card, cards }, required: [] };
    expect(read(both, { card: "", cards: "" }, isEmpty)).toEqual([
      'it.card wrong-type: "" is not an object with id',
      'it.cards wrong-type: "" is not a list',
    ]);
    expect(read(card, { id: "" }, isEmpty)).toEqual([
      "it.id missing: undefined is not a text of 1 to 200 characters: this must be given",
    ]);
  });
});

describe("a field that is not known", () => {
  it("is refused beside those that are, and all else is read", () => {
    expect(read({ ...card, required: [] }, { age: 7, colour: "red" })).toEqual([
      "it.colour unknown-field: no such field; known here are id, issuedOn, printedExpiry, adultWhenIssued, format, paper, age",
    ]);
    expect(read(card, { id: "a", constructor: 1 })).toHaveLength(1);
  });

  it("is not spoken of where it says nothing", () => {
    expect(read(card, { id: "a", colour: undefined })).toEqual({ id: "a" });
  });

  it("of an answer of assess is told once, of the whole", () => {
    const answer = { id: "a", depositOn: "2026-11-25", requirements: [], steps: [] };
    expect(read(card, answer)).toEqual([
      "it an-answer: this is an answer; known here are id, issuedOn, printedExpiry, adultWhenIssued, format, paper, age",
    ]);
  });

  it.each<[name: string, path: string]>([
    ["colour", "it.colour"],
    ["the colour", "it.the colour"],
    ["couleur-é", "it.couleur-é"],
    ["a.b", 'it["a.b"]'],
    ["a[0]", 'it["a[0]"]'],
    ["a]", 'it["a]"]'],
    ['a"b', String.raw`it["a\"b"]`],
    ["a\\b", String.raw`it["a\\b"]`],
    ["", 'it[""]'],
    ["a\nb", String.raw`it["a\nb"]`],
    ["a\u202eb", String.raw`it["a\u202eb"]`],
    ["x".repeat(200), `it.${"x".repeat(200)}`],
    ["x".repeat(201), `it.${"x".repeat(200)}…`],
  ])("named %j is at %s", (name, path) => {
    expect(pathOfUnknown("it", name)).toBe(path);
  });

  it("of the whole stands alone", () => {
    expect(pathOfUnknown("", "colour")).toBe("colour");
    expect(pathOfUnknown("", "a.b")).toBe('["a.b"]');
  });
});

it("each field is taken once, by its own reader", () => {
  const read: unknown[] = [];
  const copy = readFields(
    { a: 1, b: 2, c: undefined },
    "it",
    { a: "A", b: "B", c: "C" },
    () => undefined,
    (...given) => {
      read.push(given.slice(0, 3));
      return `read ${String(given[1])}`;
    },
  );
  expect(copy).toEqual({ a: "read 1", b: "read 2" });
  expect(read).toEqual([
    ["A", 1, "it.a"],
    ["B", 2, "it.b"],
  ]);
});
