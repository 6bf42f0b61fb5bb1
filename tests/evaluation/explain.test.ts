import { describe, expect, it } from "vitest";
import { all, any, atLeast, equals, includes, is, isKnown, not } from "../../src/graph/condition.js";
import { named } from "../../src/graph/node.js";
import { days } from "../../src/calendar/period.js";
import { birthday, isBefore, plus } from "../../src/graph/day.js";
import { choose, firstKnown } from "../../src/graph/derive.js";
import { doubtful, twoReadings } from "../../src/graph/doubt.js";
import type { Reason } from "../../src/evaluation/reason.js";
import { explain, factsThatMatter } from "./world/ask.js";
import { always, constant, never } from "../../src/graph/fact.js";
import { isChosen, ofChosen, some } from "../../src/graph/list.js";
import type { Condition, Node } from "../../src/graph/node.js";
import { before, season, since } from "../../src/graph/time.js";
import { adult, bornOn, colour, dueOn, kind, main, resident, sound, things, urgent } from "./world/graphs.js";
import { table, tableSays } from "../../src/graph/table.js";
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

  it.each<[node: Node, name: string, value: Reason["value"]]>([
    [adult, "adult", true],
    [constant(17), "17", 17],
    [constant("word"), "word", "word"],
    [constant({}), "[object Object]", undefined],
    [named("so called", all()), "so called", true],
    [all(), "", true],
    [any(), "", false],
    [not(adult), "", false],
    [is(colour, "red", "green"), "red | green", true],
    [isKnown(adult), "", true],
    [includes(constant({ part: 1 }), "part"), "", true],
    [equals(colour, colour), "", true],
    [atLeast(constant(3), 2), "", true],
    [isBefore(today, today), "", false],
    [plus(constant("2026-01-01"), days(1)), "", "2026-01-02"],
    [birthday(constant("2008-01-01"), 18), "", "2026-01-01"],
    [since(constant(today)), "", true],
    [season(11, 2), "11-2", true],
    [choose(adult, constant(1), constant(2)), "", 1],
    [firstKnown(adult, resident), "", true],
    [some(things, sound), "", true],
    [main, "", undefined],
    [ofChosen(main, sound, never), "", true],
    [table("fees", [{ when: always, gives: 1 }]), "fees", undefined],
    [table("", []), "", undefined],
    [tableSays(table("fees", [{ when: always, gives: 1 }]), () => true), "", true],
    [twoReadings("doubt", constant("one"), constant("other")), "doubt", "one"],
    [doubtful("doubt", always), "doubt", true],
  ])("calls %j what it is called, and says its value in words: %j, %j", (node, name, value) => {
    const situation: Situation = {
      adult: true,
      colour: "red",
      things: { items: [{ id: "one", sound: true }], complete: true },
    };
    const op = node.op === "named" ? node.inputs[0].op : node.op;
    expect(explain(node, requestIn(situation))).toMatchObject({ kind: op, name, value });
  });

  it("calls it nothing that an item is the chosen one", () => {
    const situation: Situation = { things: { items: [{ id: "one", sound: true }], complete: true } };
    expect(explain(some(things, isChosen(main)), requestIn(situation)).because[1]).toMatchObject({
      kind: "isChosen",
      name: "",
      value: true,
    });
  });

  it("says of what rests on nothing no more than that, wherever it stands", () => {
    const winter = season(11, 2);
    const { because } = explain(all(winter, not(not(winter))), requestIn({}));
    expect(because).toEqual([
      { kind: "season", name: "11-2", value: true, because: [] },
      expect.objectContaining({
        because: [
          expect.objectContaining({ because: [{ kind: "season", name: "11-2", value: true, because: [] }] }),
        ],
      }),
    ]);
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
