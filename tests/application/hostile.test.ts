import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { assess, InvalidApplicationError, parseApplication, type Application } from "../../src/index.js";
import { faultsOf, ordinary } from "./refused.js";

const depositOn = "2026-11-25";

/** Paths and codes of the faults of a value. */
function refused(value: unknown): readonly string[] {
  return faultsOf(value).map(({ path, code }) => `${path} ${code}`);
}

function fromJson(text: string): unknown {
  return JSON.parse(text);
}

describe("names of Object.prototype", () => {
  it.each(["__proto__", "constructor", "hasOwnProperty", "toString", "valueOf", "__defineGetter__"])(
    "%s is an unknown field wherever it stands, and pollutes nothing",
    (name) => {
      const before = Object.getOwnPropertyNames(Object.prototype).sort();
      const field = `${JSON.stringify(name)}: {"polluted": true, "reason": "first"}`;
      expect(refused(fromJson(`{"depositOn": "${depositOn}", ${field}}`))).toEqual([`${name} unknown-field`]);
      expect(refused(fromJson(`{"depositOn": "${depositOn}", "home": {${field}}}`))).toEqual([
        `home.${name} unknown-field`,
      ]);
      expect(refused(fromJson(`{"depositOn": "${depositOn}", "requests": {"cni": {}, ${field}}}`))).toEqual([
        `requests.${name} unknown-field`,
      ]);
      expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
      expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    },
  );

  it.each(["__proto__", "constructor", "hasOwnProperty", "toString"])(
    "%s is no word of the vocabulary",
    (name) => {
      expect(refused({ depositOn, channel: name })).toEqual(["channel unknown-value"]);
      expect(refused({ depositOn, requests: { cni: { reason: name } } })).toEqual([
        "requests.cni.reason unknown-value",
      ]);
      expect(refused({ depositOn, heldTitles: { titles: [{ id: "a", kind: name }] } })).toEqual([
        "heldTitles.titles[0].kind unknown-value",
      ]);
    },
  );

  it.each(["__proto__", "constructor", "hasOwnProperty", "toString", "length", "0"])(
    "%s may be the name of a title, and its answer stands under that name",
    (id) => {
      const { heldTitles } = assess({ depositOn, heldTitles: { titles: [{ id, kind: "cni" }] } });
      expect(Object.keys(heldTitles)).toEqual([id]);
      expect(Object.getPrototypeOf(heldTitles)).toBe(Object.prototype);
    },
  );

  it("fields that are inherited are not read", () => {
    const beside = Object.assign(Object.create(ordinary) as object, { territory: "metropole" });
    expect(refused(beside)).toEqual(["depositOn missing"]);
    expect(refused(Object.create(ordinary))).toEqual([" wrong-type"]);
  });
});

describe("objects of other makes", () => {
  class Form {
    readonly depositOn = depositOn;
    readonly requests = Object.assign(Object.create(null) as object, { cni: Object.create(null) as object });
  }

  it("an instance of a class, an object without prototype and an empty plain object are read by their fields", () => {
    expect(refused(new Form())).toEqual([]);
    expect(refused(Object.assign(Object.create(null) as object, ordinary))).toEqual([]);
    expect(refused({ depositOn, names: {}, circumstances: Object.create(null) as object })).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["a Set", new Set(["hosted"])],
    ["a RegExp", /x/u],
    ["a Map", new Map([["lodging", "hosted"]])],
    ["a WeakMap", new WeakMap()],
    ["a URL", new URL("https://example.org/?lodging=hosted")],
    ["a Boolean", Object(true)],
    [
      "an object",
      new (class Home {
        readonly #lodging = "hosted";
        get lodging() {
          return this.#lodging;
        }
      })(),
    ],
  ])("%s of which no field can be read is no plain object, and is refused by its name", (name, home) => {
    const read = parseApplication({ depositOn, home });
    expect(read).toEqual({
      ok: false,
      issues: [{ path: "home", code: "wrong-type", message: `${name} is not a plain object` }],
    });
  });

  it("a plain object of another realm is one", () => {
    expect(refused({ depositOn, home: runInNewContext("({})") as unknown })).toEqual([]);
  });

  it("what an object calls itself forges no line", () => {
    const named = Object.create({ [Symbol.toStringTag]: "Set\nline 2: ok" }) as object;
    expect(parseApplication({ depositOn, home: named })).toMatchObject({
      issues: [{ message: "an object is not a plain object" }],
    });
  });

  it.each<[string, unknown, string?]>([
    ["undefined", undefined, "missing"],
    ["null", null, "null"],
    ["a text", "2026-11-25"],
    ["a number", 0],
    ["a list", []],
    ["a function", () => ordinary],
    ["a symbol", Symbol("application")],
    ["a big integer", 1n],
  ])("%s is no application", (_, value, code = "wrong-type") => {
    expect(refused(value)).toEqual([` ${code}`]);
  });

  it("boxed texts, numbers and booleans are not what they box", () => {
    expect(
      refused({
        depositOn: Object("2026-11-25") as unknown,
        applicant: { adult: Object(true) as unknown, ageOnDeposit: Object(40) as unknown },
        channel: Object("paper-form") as unknown,
      }),
    ).toEqual([
      "depositOn wrong-type",
      "applicant.adult wrong-type",
      "applicant.ageOnDeposit wrong-type",
      "channel wrong-type",
    ]);
  });

  it("an object that is one of a type by its own account is not believed", () => {
    const day = {
      toString: () => depositOn,
      valueOf: () => depositOn,
      [Symbol.toPrimitive]: () => depositOn,
    };
    expect(refused({ depositOn: day })).toEqual(["depositOn wrong-type"]);
  });

  it("a circle is refused where it closes", () => {
    const circle: Record<string, unknown> = { depositOn };
    circle["home"] = circle;
    circle["heldTitles"] = { titles: [circle] };
    expect(refused(circle)).toEqual(
      expect.arrayContaining([
        "home.depositOn unknown-field",
        "heldTitles.titles[0].depositOn unknown-field",
      ]),
    );
    const round: unknown[] = [];
    round.push(round);
    expect(refused({ depositOn, heldTitles: { titles: round } })).toEqual([
      "heldTitles.titles[0] wrong-type",
    ]);
  });

  it("lists with holes, and lists with more than items, are refused at the hole", () => {
    const sparse: unknown[] = [{ id: "a", kind: "cni" }];
    sparse[2] = { id: "b", kind: "cni" };
    expect(refused({ depositOn, heldTitles: { titles: sparse } })).toEqual([
      "heldTitles.titles[1] not-readable",
    ]);
  });
});

describe("objects that resist being read", () => {
  const failing = (): never => {
    throw new Error("not for you");
  };
  const revoked = <T extends object>(target: T): T => {
    const { proxy, revoke } = Proxy.revocable(target, {});
    revoke();
    return proxy;
  };

  it.each<[string, unknown, string]>([
    [
      "a getter that throws",
      Object.defineProperty({ depositOn }, "home", { get: failing, enumerable: true }),
      " not-readable",
    ],
    [
      "a getter that throws, inside",
      { depositOn, home: Object.defineProperty({}, "lodging", { get: failing, enumerable: true }) },
      "home not-readable",
    ],
    [
      "a proxy that lists no fields",
      { depositOn, home: new Proxy({}, { ownKeys: failing }) },
      "home not-readable",
    ],
    [
      "a proxy that gives no field",
      { depositOn, home: new Proxy({ lodging: "hosted" }, { get: failing }) },
      "home not-readable",
    ],
    ["a revoked proxy", revoked({ depositOn }), " not-readable"],
    ["a revoked proxy for a part", { depositOn, home: revoked({}) }, "home not-readable"],
    [
      "a revoked proxy for a list",
      { depositOn, heldTitles: { titles: revoked([]) } },
      "heldTitles.titles not-readable",
    ],
    ["a revoked proxy for a day", { depositOn: revoked({}) }, "depositOn wrong-type"],
    [
      "a list with an item that throws",
      { depositOn, heldTitles: { titles: Object.defineProperty([0], 0, { get: failing }) } },
      "heldTitles.titles[0] not-readable",
    ],
    [
      "a proxy whose length throws",
      { depositOn, heldTitles: { titles: new Proxy([], { get: failing }) } },
      "heldTitles.titles not-readable",
    ],
  ])("%s", (_, value, expected) => {
    expect(refused(value)).toContain(expected);
  });

  it("a proxy that only passes on is read like what it stands for", () => {
    expect(assess(new Proxy(ordinary, {}))).toEqual(assess(ordinary));
  });

  it("each field is read once, so that a getter cannot show one value to the check and another to the rules", () => {
    let reads = 0;
    const shifting = {
      get depositOn(): string {
        reads++;
        return reads === 1 ? depositOn : "never";
      },
    };
    expect(assess(shifting).depositOn).toBe(depositOn);
    expect(reads).toBe(1);
  });

  it("a thrown error is the one class, an Error and a RangeError, with its faults in its message", () => {
    const fail = (): unknown =>
      assess({ depositOn: "2026-02-30", channel: "phone" } as unknown as Application);
    expect(fail).toThrow(InvalidApplicationError);
    expect(fail).toThrow(RangeError);
    expect(fail).toThrow(/depositOn: "2026-02-30" .*\nchannel: "phone" /u);
    const error = new InvalidApplicationError([]);
    expect([error.name, String(error)]).toEqual(["InvalidApplicationError", "InvalidApplicationError"]);
  });
});

it("inputs frozen through and through are read, and never written to", () => {
  const freeze = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  };
  const copy = structuredClone(ordinary);
  freeze(copy);
  expect(assess(copy)).toEqual(assess(ordinary));
});
