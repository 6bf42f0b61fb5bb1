import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { years } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import { factsThatMatter, pathsOf } from "../../src/evaluation/facts.js";
import { readIn } from "../../src/evaluation/fork.js";
import { moveTo } from "../../src/evaluation/keep.js";
import type { Reason } from "../../src/evaluation/reason.js";
import { all, any, atLeast, equals, includes, is, isKnown, not } from "../../src/graph/condition.js";
import { birthday, isBefore, plus, theDay } from "../../src/graph/day.js";
import { choose, firstKnown, whichever } from "../../src/graph/derive.js";
import { doubtful, perhaps, twoReadings, type Doubt } from "../../src/graph/doubt.js";
import { fact, never } from "../../src/graph/fact.js";
import { chosen, isChosen, listAt, ofChosen, some } from "../../src/graph/list.js";
import { named, type Condition, type Node, type Scope } from "../../src/graph/node.js";
import { table, tableSays } from "../../src/graph/table.js";
import { since } from "../../src/graph/time.js";
import { forAll } from "../properties/for-all.js";
import { ask, everyValueOf, explain, type Setting } from "./world/ask.js";
import { anyGraphs, firstDoubt, secondDoubt } from "./world/graphs.js";
import { pathOf, plainParts, plainValue, type Where } from "./world/plain.js";
import { known, requestIn, someDay, stages, stories, today, viewOn } from "./world/situations.js";

const readings: readonly ReadonlySet<Doubt>[] = [
  new Set(),
  new Set([firstDoubt]),
  new Set([secondDoubt]),
  new Set([firstDoubt, secondDoubt]),
];

/** Where an evaluation of all readings at once differs from a reading by itself: in value, facts or reasons. */
function differences(node: Node, asked: Setting, situation: object, request: object): readonly unknown[] {
  const { program, frame } = asked;
  const value = everyValueOf(node, asked);
  const facts = factsThatMatter(program.step(node), frame);
  return readings.flatMap((otherwise) => {
    const where: Where = { situation, request, on: frame.view.on, otherwise };
    const paths = new Set<string>();
    const isExplained = isReasonOf(node, where, explain(node, { ...asked, otherwise }), paths);
    const found = [said(readIn(value, otherwise)), pathsOf(readIn(facts, otherwise) ?? [], frame)];
    const expected = [plainValue(node, where), [...paths].sort()];
    const isAlike = isExplained && JSON.stringify(found) === JSON.stringify(expected);
    return isAlike ? [] : [{ otherwise: [...otherwise], situation, found, expected, isExplained }];
  });
}

/** A chosen item is told by its path. */
function said(value: unknown): unknown {
  const isFrame = typeof value === "object" && value !== null && "homes" in value && "path" in value;
  return isFrame ? value.path : value;
}

/**
 * Whether a reason and all below it are those of a node; where they were given before, there are none below. The paths of the facts
 * below it are noted.
 */
function isReasonOf(node: Node, where: Where, reason: Reason, paths: Set<string>): boolean {
  const value = plainValue(node, where);
  // Rows are not said in words, nor are items, which are told by their paths here.
  const isWord = typeof value === "string" ? !value.endsWith("]") : typeof value !== "object";
  const isSaid = reason.value === (isWord ? value : undefined);
  const path = pathOf({ node, where });
  if (path !== undefined) paths.add(path);
  if (reason.givenBefore === true) return isSaid && reason.because.length === 0;
  const parts = plainParts(node, where);
  const areParts = parts.map((part, place) => {
    const because = reason.because[place];
    return because !== undefined && isReasonOf(part.node, part.where, because, paths);
  });
  const isNamed = node.op !== "named" || node.name === reason.name;
  return (
    isSaid &&
    isNamed &&
    path === reason.fact &&
    !areParts.includes(false) &&
    parts.length === reason.because.length
  );
}

/** Something of two facts, the second of which counts where a doubt is read otherwise. */
const readFrom = <T>(doubt: Doubt, name: string, scope: Scope = "situation"): Node<T> =>
  twoReadings(doubt, fact<T>(scope, name), fact<T>(scope, `${name}Otherwise`));

/** Ways to say two facts: alike, apart, or one of them only. */
function waysToSay(name: string, [yes, no]: readonly [unknown, unknown] = [true, false]): readonly object[] {
  const ways = [[yes, yes], [no, no], [], [yes, no], [no, yes], [yes], [undefined, no]];
  return ways.map(([one, other]) => ({ [name]: one, [`${name}Otherwise`]: other }));
}

/** All that is said by one of each of some lists. */
function product<T extends object>(...lists: readonly (readonly T[])[]): readonly T[] {
  return lists.reduce<readonly T[]>(
    (all, list) => all.flatMap((so) => list.map((each) => ({ ...so, ...each }))),
    [{} as T],
  );
}

/** Each of the first with two of the others, which take turns. */
function inTurn<T extends object, U extends object>(
  firsts: readonly T[],
  others: readonly U[],
): readonly (T & U)[] {
  return firsts.flatMap((first, place) =>
    [0, 1].map((next) => ({ ...first, ...others[(2 * place + next) % others.length] }) as T & U),
  );
}

function expectNoDifference(nodes: readonly Node[], situations: readonly object[]): void {
  const found = situations.flatMap((situation) => {
    const request = "request" in situation ? (situation.request as object) : {};
    return nodes.flatMap((node) => differences(node, ask(situation, viewOn(), request), situation, request));
  });
  expect(found.slice(0, 3)).toEqual([]);
}

describe("each reading of the law is what it would be if there was no other", () => {
  const a = readFrom<boolean>(firstDoubt, "a");
  const b = readFrom<boolean>(secondDoubt, "b");
  const c = readFrom<boolean>(firstDoubt, "c");
  const plain = fact<boolean>("situation", "plain");
  const row = (when: Condition, gives: boolean): { readonly when: Condition; readonly gives: boolean } => ({
    when,
    gives,
  });
  const rows = table("rows", [row(a, true), row(b, false), row(c, true)]);
  const twoRows = table("two rows", [row(a, true), row(b, false)]);
  const oneRow = table("one row", [row(a, true), row(all(b, not(b)), false)]);
  const says = tableSays(rows, ({ gives }) => gives);

  it.each<[of: string, condition: Condition]>([
    ["`all`", all(a, b, c)],
    ["`any`", any(a, b, c)],
    ["`choose`", choose(a, b, c)],
    ["`tableSays`", says],
    ["`firstKnown`", firstKnown(firstKnown(a, b), c)],
    ["`twoReadings`, one within the other", twoReadings(secondDoubt, a, choose(b, c, a))],
    ["`any` of `all`", any(all(a, b), all(not(a), c))],
  ])("%s, by three facts that are read in two ways each", (_, condition) => {
    const situations = inTurn(product(waysToSay("a"), waysToSay("b")), waysToSay("c"));
    expectNoDifference([not(condition)], situations);
  });

  it.each<[of: string, nodes: readonly Node[]]>([
    ["one condition in several", [any(a), all(a), any(a, not(a)), all(a, not(a)), not(any(a, not(a)))]],
    ["`doubtful` and `perhaps`", [doubtful(secondDoubt, a), perhaps(secondDoubt, a), perhaps(firstDoubt, a)]],
    [
      "one doubt in another",
      [doubtful(firstDoubt, doubtful(secondDoubt, b)), any(doubtful(firstDoubt, a), b)],
    ],
    ["what is known or not", [isKnown(a), all(isKnown(a), b), not(isKnown(choose(a, b, plain)))]],
    ["two things alike", [equals(a, b), equals(a, plain), equals(a, a), not(equals(plain, a))]],
    [
      "a value with a name",
      [named("so called", all(a, plain)), is(a, true), is(a, false), is(a, true, false)],
    ],
    ["a table", [twoRows, tableSays(twoRows, ({ gives }) => gives), table("none", [])]],
    ["a table with a row that is always false", [oneRow, tableSays(oneRow, ({ gives }) => gives)]],
  ])("%s", (_, nodes) => {
    const situations = inTurn(product(waysToSay("a"), waysToSay("b")), [{ plain: true }, {}]);
    expectNoDifference(nodes, situations);
  });

  it("days, numbers and wholes", () => {
    const day = readFrom<PlainDate>(firstDoubt, "day");
    const other = readFrom<PlainDate>(secondDoubt, "other");
    const days = ["2008-02-29", "2008-11-22"] as const;
    expectNoDifference(
      [
        since(birthday(day, 18)),
        isBefore(day, other),
        isBefore(day, plus(other, years(1))),
        equals(day, other),
      ],
      product(waysToSay("day", days), waysToSay("other", days)),
    );
    expectNoDifference(
      [atLeast(readFrom<number>(firstDoubt, "count"), 2), is(readFrom<number>(firstDoubt, "count"), 1, 2)],
      waysToSay("count", [1, 3]),
    );
    expectNoDifference(
      [includes(readFrom<{ part?: 1 }>(firstDoubt, "whole"), "part")],
      waysToSay("whole", [{ part: 1 }, {}]),
    );
  });

  it("a question put to whichever day is chosen", () => {
    const day = choose(
      a,
      fact<PlainDate>("situation", "day"),
      named("other", fact<PlainDate>("situation", "dayOtherwise")),
    );
    const hasBegun = since(theDay);
    expectNoDifference(
      [
        whichever(day, any(b, hasBegun)),
        whichever(named("day", day), all(hasBegun, b)),
        whichever(day, not(hasBegun)),
      ],
      inTurn(product(waysToSay("a"), waysToSay("b")), waysToSay("day", ["2026-11-22", "2026-11-23"])),
    );
  });
});

describe("each reading of the law has its items", () => {
  const list = listAt("list", "items");
  const fits = readFrom<boolean>(firstDoubt, "fits", "item");
  const part = readFrom<boolean>(secondDoubt, "part", "item");
  const none = readFrom<boolean>(firstDoubt, "none");
  const urgent = fact<boolean>("request", "urgent");
  const one = chosen(list, fact("situation", "one"), fits);
  const oneAsked = chosen(list, fact("request", "one"), all(fits, urgent));

  interface Lists {
    readonly items: readonly [one: object, other: object];
    readonly complete?: boolean;
    readonly one?: string;
    readonly none?: boolean;
    readonly request?: object;
  }

  /** Lists of two items that fit in all ways; what is said beside that takes turns. */
  function twoItems(...others: readonly (readonly Partial<Lists>[])[]): readonly object[] {
    const [fits, parts] = [waysToSay("fits"), waysToSay("part")];
    const fitting = fits.flatMap((one) => fits.map((two) => ({ one, two })));
    return inTurn<Lists, Partial<Lists>>(
      fitting.map(({ one, two }) => ({ items: [one, two] })),
      product(...others),
    ).map(({ items: [one, two], complete, ...said }, place) => ({
      ...said,
      list: {
        items: [
          { id: "one", ...one, ...parts[place % parts.length] },
          { id: "two", ...two, ...parts[(3 * place + 1) % parts.length] },
        ],
        complete,
      },
    }));
  }

  const ends = [{ complete: true }, { complete: false }, {}];

  it("some item, of two and of none", () => {
    const conditions = [
      some(list, fits),
      not(some(list, all(fits, urgent))),
      not(some(list, any(fits, not(fits)))),
    ];
    expectNoDifference(conditions, twoItems(ends, [{ request: { urgent: true } }, { request: {} }]));
    expectNoDifference(conditions, [
      {},
      { list: { complete: true } },
      { list: { items: [], complete: true } },
    ]);
  });

  it("the item that is named, or the only one", () => {
    const names = [{}, { one: "two" }, { one: "missing" }];
    expectNoDifference([one, some(list, isChosen(one))], twoItems(ends, names));
    const asked = [{ urgent: true }, {}, { one: "one", urgent: false }].map((request) => ({ request }));
    expectNoDifference([oneAsked, some(list, isChosen(oneAsked))], twoItems([{ complete: true }], asked));
  });

  it("something of the chosen item", () => {
    const nones = [
      { none: true, noneOtherwise: false },
      { none: false },
      { none: false, noneOtherwise: false },
    ];
    const requests = [{ urgent: true }, { urgent: true, one: "two" }, {}].map((request) => ({ request }));
    const situations = twoItems([{ complete: true }], nones, requests);
    expectNoDifference(
      [
        ofChosen(one, part, none),
        not(ofChosen(one, any(part, not(part)), none)),
        ofChosen(oneAsked, part, urgent),
      ],
      situations,
    );
    const either = twoReadings(secondDoubt, one, oneAsked);
    const eitherAsOpen = choose(none, one, oneAsked);
    expectNoDifference(
      [ofChosen(either, all(part, urgent), none), ofChosen(eitherAsOpen, part, never)],
      situations,
    );
  });
});

describe("in any graph", () => {
  it("each reading is what it would be if there was no other, whatever is said", () => {
    const anyStage = fc.constantFrom(...Object.values(stages));
    forAll(fc.tuple(anyGraphs, stories, anyStage, someDay), ([{ node }, story, stage, on]) => {
      const situation = known(story, stage);
      expect(differences(node, requestIn(situation, viewOn(on)), situation, situation.request ?? {})).toEqual(
        [],
      );
    });
  });

  it("each day is what it would be if the day did not move, in each reading", () => {
    const days = fc.array(someDay, { minLength: 2, maxLength: 4 }).map((some) => [...some].sort());
    forAll(fc.tuple(anyGraphs, stories, days), ([{ node }, story, [first = today, ...later]]) => {
      const situation = known(story, stages.later);
      const moving = requestIn(situation, { ...viewOn(first), moves: true });
      for (const day of [first, ...later]) {
        moveTo(moving.frame.view, day);
        expect(differences(node, moving, situation, situation.request ?? {})).toEqual([]);
      }
    });
  });
});
