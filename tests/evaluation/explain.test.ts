import { describe, expect, it } from "vitest";
import { all, any, is, not } from "../../src/graph/condition.js";
import { named } from "../../src/graph/node.js";
import { days } from "../../src/calendar/period.js";
import { plus } from "../../src/graph/day.js";
import { choose } from "../../src/graph/derive.js";
import type { Reason } from "../../src/evaluation/reason.js";
import { explain, factsThatMatter } from "./world/ask.js";
import { constant } from "../../src/graph/fact.js";
import { some } from "../../src/graph/list.js";
import type { Condition } from "../../src/graph/node.js";
import { before, since } from "../../src/graph/time.js";
import { adult, bornOn, colour, dueOn, kind, resident, sound, things, urgent } from "./world/graphs.js";
import { table } from "../../src/graph/table.js";
import { requestIn, today, viewOn, type Situation } from "./world/situations.js";

describe("what decided a condition, or keeps it open", () => {
  const isRed = is(colour, "red");

  it.each<[title: string, condition: Condition, situation: Situation, because: readonly string[]]>([
    [
      "every part of a true `all`",
      all(adult, resident),
      { adult: true, resident: true },
      ["adult", "resident"],
    ],
    [
      "every false part of an `all`",
      all(adult, resident, isRed),
      { adult: false, resident: true, colour: "blue" },
      ["adult", "colour"],
    ],
    ["one false part, others unknown", all(adult, resident), { resident: false }, ["resident"]],
    [
      "every unknown part of an open `all`",
      all(adult, resident, isRed),
      { resident: true },
      ["adult", "colour"],
    ],
    ["one true part of an `any`", any(adult, resident), { adult: true, resident: true }, ["adult"]],
    [
      "the first true part, not a false one before it",
      any(adult, resident, isRed),
      { adult: false, resident: true, colour: "red" },
      ["resident"],
    ],
    [
      "every part of a false `any`",
      any(adult, resident),
      { adult: false, resident: false },
      ["adult", "resident"],
    ],
    [
      "every unknown part of an open `any`",
      any(adult, resident, isRed),
      { resident: false },
      ["adult", "colour"],
    ],
    ["the part of a `not`", not(all(adult, resident)), { adult: false, resident: true }, ["adult"]],
    ["a fact named twice, once", all(adult, not(not(adult))), { adult: true }, ["adult"]],
    ["the fact behind a day", since(plus(bornOn, days(1))), { bornOn: today }, ["bornOn"]],
    ["nothing, where nothing was read", all(since(constant(today)), any(all())), {}, []],
  ])("is %s", (_, condition, situation, because) => {
    expect([...factsThatMatter(condition, requestIn(situation))]).toEqual([...because].sort());
  });
});

describe("explain", () => {
  const mayCome = named("may come", any(all(adult, urgent), some(things, is(kind, "card"))));

  const leaf = (fact: string, name: string, value: Reason["value"]): Reason => ({
    kind: "fact",
    name,
    value,
    fact,
    because: [],
  });

  it("goes down to the facts that made a condition true", () => {
    expect(explain(mayCome, requestIn({ adult: true, request: { urgent: true } }))).toEqual({
      kind: "any",
      name: "may come",
      value: true,
      because: [
        {
          kind: "all",
          name: "",
          value: true,
          because: [leaf("adult", "adult", true), leaf("request.urgent", "urgent", true)],
        },
      ],
    });
  });

  it("goes down to the missing facts of an open condition", () => {
    const situation: Situation = {
      adult: false,
      things: { items: [{ id: "one" }, { id: "two", kind: "book" }] },
    };
    const open = { value: undefined } as const;
    expect(explain(mayCome, requestIn(situation))).toEqual({
      kind: "any",
      name: "may come",
      ...open,
      because: [
        {
          kind: "some",
          name: "",
          ...open,
          because: [
            leaf("things.complete", "things.complete", undefined),
            {
              kind: "is",
              name: "card",
              ...open,
              because: [leaf("things.items[one].kind", "kind", undefined)],
            },
          ],
        },
      ],
    });
  });

  it("says the words, numbers and days on the way, and each fact where it stands", () => {
    const was = choose(urgent, plus(bornOn, days(1)), constant("none"));
    expect(explain(was, requestIn({ bornOn: "1992-02-29", request: { urgent: true } }))).toEqual({
      kind: "choose",
      name: "",
      value: "1992-03-01",
      because: [
        leaf("request.urgent", "urgent", true),
        {
          kind: "plus",
          name: "",
          value: "1992-03-01",
          because: [leaf("bornOn", "bornOn", "1992-02-29")],
        },
      ],
    });
  });

  it("gives no value to what cannot be said in words", () => {
    const situation: Situation = { things: { items: [], complete: true } };
    expect(explain(table("none", []), requestIn(situation))).toEqual({
      kind: "table",
      name: "none",
      value: undefined,
      because: [],
    });
  });

  it("gives a shared part once, and says where it stands again that it was given", () => {
    const shared = named("shared", not(all(adult, resident)));
    const twice = all(shared, not(not(shared)));
    const situation: Situation = { adult: false, resident: true };
    const because = [
      { kind: "all", name: "", value: false, because: [leaf("adult", "adult", false)] },
    ] as const;
    const given = { kind: "not", name: "shared", value: true };
    expect(explain(twice, requestIn(situation))).toMatchObject({
      because: [
        { ...given, because },
        { because: [{ because: [{ ...given, because: [], givenBefore: true }] }] },
      ],
    });
  });

  it("is asked of the frame where it counts: an item explains its own facts", () => {
    const good = some(things, all(sound, before(dueOn)));
    const situation: Situation = {
      request: { dueOn: "2026-11-23" },
      things: {
        items: [
          { id: "one", sound: false },
          { id: "two", sound: true },
        ],
      },
    };
    const paths = [...factsThatMatter(good, requestIn(situation, viewOn(today)))];
    expect(paths).toEqual(["request.dueOn", "things.items[two].id", "things.items[two].sound"]);
  });
});
