import { describe, expect, it } from "vitest";
import {
  day,
  flag,
  names,
  object,
  oneOf,
  options,
  required,
  text,
  withFields,
  type Reader,
} from "../../src/application/arguments.js";
import { InvalidInputError, notedIn, type Issue } from "../../src/vocabulary/invalid-input.js";

/** What is read of a value, or the faults of it, each on a line. */
function read<T>(reader: Reader<T>, value: unknown): unknown {
  const issues: Issue[] = [];
  const given = reader(value, "booking", notedIn(issues));
  if (issues.length === 0) return given;
  return issues.map(({ path, code, message }) => `${path} ${code}: ${message}`);
}

interface Booking {
  readonly on?: string;
  readonly byPhone?: boolean;
  readonly title?: "cni" | "passport";
}
const readers = { on: day, byPhone: flag, title: oneOf(["cni", "passport"]) };
const known = "known here are on, byPhone, title";

describe("a single argument", () => {
  it.each<
    [what: string, reader: Reader<unknown>, right: readonly unknown[], wrong: readonly [unknown, string][]]
  >([
    [
      "a day",
      day,
      ["2026-11-25", "2999-12-31"],
      [
        ["2026-02-30", 'booking not-a-day: "2026-02-30" is not a day up to 2999-12-31, as YYYY-MM-DD'],
        ["3000-01-01", 'booking out-of-range: "3000-01-01" is not a day up to 2999-12-31, as YYYY-MM-DD'],
        [
          undefined,
          "booking missing: undefined is not a day up to 2999-12-31, as YYYY-MM-DD: this must be given",
        ],
      ],
    ],
    [
      "yes or no",
      flag,
      [true, false],
      [
        ["yes", 'booking wrong-type: "yes" is not one of true, false'],
        [0, "booking wrong-type: 0 is not one of true, false"],
      ],
    ],
    [
      "one of some words",
      readers.title,
      ["cni", "passport"],
      [
        ["visa", 'booking unknown-value: "visa" is not one of "cni", "passport"'],
        [7, 'booking wrong-type: 7 is not one of "cni", "passport"'],
      ],
    ],
    [
      "a text",
      text,
      ["", "Lens"],
      [
        [7, "booking wrong-type: 7 is not a text"],
        [null, "booking null: null is not a text: leave out what is unknown"],
      ],
    ],
  ])("is %s", (_, reader, right, wrong) => {
    for (const value of right) expect(read(reader, value)).toBe(value);
    for (const [value, fault] of wrong) expect(read(reader, value)).toEqual([fault]);
  });
});

describe("options", () => {
  const reader = options<Booking>(readers);

  it("may be left out, all or each", () => {
    expect(read(reader, undefined)).toBeUndefined();
    for (const value of [{}, { on: "2026-11-25" }, { byPhone: false, title: "cni" }])
      expect(read(reader, value)).toEqual(value);
    expect(read(reader, { on: undefined, byPhone: true })).toEqual({ byPhone: true });
  });

  it("are read into a copy, in which what is wrong is left out", () => {
    const given = { on: "2026-11-25", byPhone: "no" };
    const issues: Issue[] = [];
    const copy = reader(given, "booking", notedIn(issues));
    expect(copy).not.toBe(given);
    expect(copy?.on).toBe("2026-11-25");
    expect(copy?.byPhone).toBeUndefined();
    expect(issues.map(({ path }) => path)).toEqual(["booking.byPhone"]);
  });

  it.each<[what: string, given: unknown, faults: readonly string[]]>([
    [
      "a field of another name",
      { day: "2026-11-25" },
      [`booking.day unknown-field: no such field; ${known}`],
    ],
    [
      "two that are wrong",
      { on: "soon", title: "visa" },
      [
        'booking.on not-a-day: "soon" is not a day up to 2999-12-31, as YYYY-MM-DD',
        'booking.title unknown-value: "visa" is not one of "cni", "passport"',
      ],
    ],
    ["null", null, ["booking null: null is not an object: leave out what is unknown"]],
    ["a list", [], ["booking wrong-type: a list is not an object"]],
    ["a text", "on", ['booking wrong-type: "on" is not an object']],
    ["a Map", new Map(), ["booking wrong-type: a Map is not a plain object"]],
    [
      "what fails to be read",
      new Proxy({}, { ownKeys: () => ["a", "a"] }),
      ["booking not-readable: it cannot be read as JSON"],
    ],
  ])("%s is refused", (_, given, faults) => {
    expect(read(reader, given)).toEqual(faults);
  });
});

describe("an object of which some fields must be given", () => {
  const reader = withFields<Booking>(readers, "on", "title");

  it("is read when they are", () => {
    const given = { on: "2026-11-25", title: "cni" };
    expect(read(reader, given)).toEqual(given);
  });

  it("is refused by each of those that is not", () => {
    const on =
      "booking.on missing: undefined is not a day up to 2999-12-31, as YYYY-MM-DD: this must be given";
    const title = 'booking.title missing: undefined is not one of "cni", "passport": this must be given';
    expect(read(reader, {})).toEqual([on, title]);
    expect(read(reader, { title: "cni", on: undefined })).toEqual([on]);
    expect(read(reader, { on: "2026-11-25" })).toEqual([title]);
    expect(read(reader, undefined)).toEqual([
      "booking missing: undefined is not an object: this must be given",
    ]);
  });

  it("is refused once by what is wrong, where it is given and is none", () => {
    expect(read(reader, { on: "soon", title: "cni" })).toHaveLength(1);
  });

  it("is not missed in what is too large to be read", () => {
    const fields = Object.fromEntries(
      Array.from({ length: 201 }, (_, index) => [`field-${String(index)}`, 1]),
    );
    expect(read(reader, fields)).toEqual(["booking too-many: there are 201; at most 200 are read"]);
  });
});

describe("names by the caller's own ids", () => {
  const many = (count: number): object =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`title-${String(index)}`, "mine"]));

  it("are a text for each", () => {
    const given = { card: "my card", "a.b": "", constructor: "c" };
    expect(read(names, given)).toEqual(given);
    expect(read(names, given)).not.toBe(given);
    expect(read(names, {})).toEqual({});
  });

  it("are refused by the id of what is none", () => {
    expect(read(names, { card: 7, "a.b": null })).toEqual([
      "booking.card wrong-type: 7 is not a text",
      'booking["a.b"] null: null is not a text: leave out what is unknown',
    ]);
    expect(read(names, "card")).toEqual(['booking wrong-type: "card" is not an object']);
  });

  it("are two hundred at most", () => {
    expect(read(names, many(200))).toEqual(many(200));
    expect(read(names, many(201))).toEqual(["booking too-many: there are 201; at most 200 are read"]);
  });
});

describe("what a function cannot do without", () => {
  it("is given back as it is read", () => {
    expect(
      required(
        object((given) => Object.keys(given)),
        { a: 1 },
        "booking",
      ),
    ).toEqual(["a"]);
  });

  it("is an error with every fault, where it is not given or is none", () => {
    const call = (value: unknown) => (): unknown =>
      required(withFields<Booking>(readers, "on", "title"), value, "booking");
    expect(call({ byPhone: 1 })).toThrow(InvalidInputError);
    expect(call({ byPhone: 1 })).toThrow(/^booking\.byPhone: .*\nbooking\.on: .*\nbooking\.title: /u);
    expect(call(undefined)).toThrow("booking: undefined is not an object: this must be given");
  });
});
