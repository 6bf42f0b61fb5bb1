import { describe, expect, it } from "vitest";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import { factsThatMatter, factsWhere, noFacts, pathsOf, union } from "../../src/evaluation/facts.js";
import {
  doubtsOf,
  doubtsThatMatter,
  Fork,
  inEachReading,
  leavesOf,
  lift,
} from "../../src/evaluation/fork.js";
import {
  itemsIn,
  movingIn,
  never as noDay,
  requestFrame,
  situationFrame,
  type Frame,
  type Kept,
} from "../../src/evaluation/frame.js";
import { keptUntil, mayChange, moveTo } from "../../src/evaluation/keep.js";
import { newProgram, once } from "../../src/evaluation/program.js";
import { valueOf } from "../../src/evaluation/value.js";
import { all, any, equals, not } from "../../src/graph/condition.js";
import { theDay } from "../../src/graph/day.js";
import { choose, firstKnown, whichever } from "../../src/graph/derive.js";
import { twoReadings } from "../../src/graph/doubt.js";
import { always, constant, fact, never } from "../../src/graph/fact.js";
import { ofChosen, some } from "../../src/graph/list.js";
import type { Condition, Node } from "../../src/graph/node.js";
import { season, since } from "../../src/graph/time.js";
import {
  adult,
  colourAsked,
  endsOn,
  firstDoubt,
  main,
  resident,
  secondDoubt,
  sound,
  things,
  urgent,
} from "./world/graphs.js";
import { today } from "./world/situations.js";

/** Facts that note how often each is read. */
function noting(facts: Readonly<Record<string, unknown>>): {
  readonly facts: object;
  readonly reads: string[];
} {
  const reads: string[] = [];
  const noted = {};
  for (const [name, value] of Object.entries(facts))
    Object.defineProperty(noted, name, {
      get: () => {
        reads.push(name);
        return value;
      },
    });
  return { facts: noted, reads };
}

const [a, b, c] = ["a", "b", "c"].map((name) => fact<boolean>("situation", name)) as unknown as readonly [
  Condition,
  Condition,
  Condition,
];

/** What is read of some facts, and how often, to know a node. */
function readsOf(node: Node, said: Readonly<Record<string, unknown>>): readonly string[] {
  const { facts, reads } = noting(said);
  const program = newProgram();
  const step = program.step(node);
  const frame = situationFrame(facts, today, program);
  for (let turn = 0; turn < 3; turn++) valueOf(step, frame);
  return reads;
}

describe("a value", () => {
  it.each<[said: object]>([[{ a: true }], [{ a: false }], [{ a: undefined }]])(
    "of %j is read once, however many ask for it",
    (said) => {
      expect(readsOf(all(any(a, a), not(not(a)), choose(a, a, a)), { ...said })).toEqual(["a"]);
    },
  );

  it.each<[of: string, node: Node, said: Readonly<Record<string, unknown>>, reads: readonly string[]]>([
    ["the branch that is taken", choose(a, b, c), { a: true, b: true, c: true }, ["a", "b"]],
    ["the other branch, where that is taken", choose(a, b, c), { a: false, b: true, c: true }, ["a", "c"]],
    [
      "both branches, where the choice is open",
      choose(a, b, c),
      { a: undefined, b: true, c: true },
      ["a", "b", "c"],
    ],
    ["an `any` up to its first true part", any(a, b, c), { a: false, b: true, c: true }, ["a", "b"]],
    ["an `all` up to its first false part", all(a, b, c), { a: true, b: false, c: true }, ["a", "b"]],
    ["an `all` past an unknown part", all(a, b, c), { a: undefined, b: true, c: true }, ["a", "b", "c"]],
    ["what is stated, not what it could be told from", firstKnown(a, b), { a: false, b: true }, ["a"]],
    [
      "the first of two that are compared, while it is unknown",
      equals(a, b),
      { a: undefined, b: true },
      ["a"],
    ],
  ])("needs %s", (_, node, said, reads) => {
    expect(readsOf(node, said)).toEqual(reads);
  });

  it("of `some` needs no item after its witness", () => {
    const items = [
      { id: "a", sound: false },
      { id: "b", sound: true },
    ];
    const last = noting({ id: "c", sound: true });
    const program = newProgram();
    const step = program.step(some(things, sound));
    const frame = situationFrame({ things: { items: [...items, last.facts] } }, today, program);
    expect(valueOf(step, frame)).toBe(true);
    expect(last.reads).not.toContain("sound");
  });

  it("is read in no frame that does not hold its facts", () => {
    const program = newProgram();
    const step = program.step(sound);
    expect(() => valueOf(step, situationFrame({}, today, program))).toThrow("this is not read here");
  });

  it("that forks is the same fork where it is passed on: by both readings of another doubt, and by a chosen item", () => {
    const program = newProgram();
    const forked = twoReadings(firstDoubt, always, never);
    const step = program.step(forked);
    const passed = [twoReadings(secondDoubt, forked, forked), ofChosen(main, forked, never)];
    const steps = passed.map((node) => program.step(node));
    const items = [{ id: "one", sound: true }];
    const frame = situationFrame({ things: { items, complete: true } }, today, program);
    expect(valueOf(step, frame)).toEqual(new Fork([firstDoubt], [true, false]));
    for (const same of steps) expect(valueOf(same, frame)).toBe(valueOf(step, frame));
  });
});

describe("a frame", () => {
  const program = newProgram();
  const nodes: readonly Node[] = [any(adult, resident), all(adult, resident), urgent];
  nodes.forEach((node) => program.step(node));
  const facts = { things: { items: [{ id: "b" }, { id: "a" }, { id: "c" }] } };

  it("has a place for each step that is read there, for its value and for the facts that matter", () => {
    const frame = situationFrame({}, today, program);
    const request = requestFrame(frame, "request", {});
    expect(program.cells).toEqual([4, 1, 0, 0]);
    expect([frame.values.length, request.values.length]).toEqual([4, 1]);
    factsThatMatter(program.step(adult), request);
    expect([frame.reasons?.length, request.reasons]).toEqual([4, undefined]);
  });

  it("orders its items by their ids, however they are listed", () => {
    const idsOf = (ids: readonly string[]): readonly string[] => {
      const items = ids.map((id) => ({ id }));
      return itemsIn(things, situationFrame({ things: { items } }, today, program)).map(({ path }) => path);
    };
    const ordered = ["a", "b", "c"].map((id) => `things.items[${id}]`);
    for (const ids of ["a b c", "a c b", "b a c", "b c a", "c a b", "c b a"])
      expect(idsOf(ids.split(" "))).toEqual(ordered);
  });

  it("keeps nothing apart unless the day moves, and then only what the day may change", () => {
    const frameOf = (node: Node, moves?: boolean): Frame => {
      const program = newProgram();
      const step = program.step(node);
      const frame = situationFrame(facts, today, program, moves);
      valueOf(step, frame);
      factsThatMatter(step, frame);
      return frame;
    };
    expect(frameOf(since(constant(today))).moving).toBeUndefined();
    expect(frameOf(since(constant(today)), false).view.moves).toBe(false);
    expect(frameOf(all(adult, resident), true).moving).toBeUndefined();
    expect(frameOf(since(constant(today)), true).moving).toBeDefined();
  });

  it("has kept nothing of a day that moves before something is read", () => {
    const nothing = { what: [], until: [] };
    expect(movingIn(situationFrame({}, today, program, true))).toEqual({ values: nothing, reasons: nothing });
  });
});

describe("what is kept until a day", () => {
  const frameOn = (on: PlainDate): Frame => situationFrame({}, on, newProgram(), true);

  it("is computed again on that day, and not before", () => {
    const { view } = frameOn("2026-01-01");
    const kept: Kept = { what: [], until: [] };
    const computed: PlainDate[] = [];
    const on = (day: PlainDate): readonly unknown[] => {
      moveTo(view, day);
      const value = keptUntil(kept, 0, view, () => {
        computed.push(view.on);
        mayChange(view, day < "2026-06-01" ? "2026-06-01" : "2027-01-01");
        return `from ${day}`;
      });
      return [value, view.until];
    };
    expect(on("2026-01-01")).toEqual(["from 2026-01-01", "2026-06-01"]);
    expect(on("2026-05-31")).toEqual(["from 2026-01-01", "2026-06-01"]);
    expect(on("2026-06-01")).toEqual(["from 2026-06-01", "2027-01-01"]);
    expect(computed).toEqual(["2026-01-01", "2026-06-01"]);
  });

  it("bounds what is read around it, and is bounded by nothing that was read before it", () => {
    const { view } = frameOn("2026-01-01");
    const kept: Kept = { what: [], until: [] };
    mayChange(view, "2026-03-01");
    keptUntil(kept, 0, view, () => mayChange(view, "2026-06-01"));
    keptUntil(kept, 1, view, () => mayChange(view, "2026-02-01"));
    expect([kept.until, view.until]).toEqual([["2026-06-01", "2026-02-01"], "2026-02-01"]);
  });

  it("may change on a later day only, the first of those noted", () => {
    const { view } = frameOn("2026-01-01");
    mayChange(view, "2025-12-31");
    mayChange(view, "2026-01-01");
    expect(view.until).toBe(noDay);
    mayChange(view, "2026-02-01");
    mayChange(view, "2026-03-01");
    expect(view.until).toBe("2026-02-01");
  });

  it("is kept of what reads a request and an item too, and of what nothing was made before", () => {
    const ended = some(things, all(urgent, since(endsOn)));
    const program = newProgram();
    const [step, inSeason] = [program.step(ended), program.step(season(11, 12))];
    const said = { things: { items: [{ id: "one", endsOn: "2026-12-01" }], complete: true } };
    const situation = situationFrame(said, today, program, true);
    const request = requestFrame(situation, "request", { urgent: true });
    const endsOnOne = "things.items[one].endsOn";
    const witness = ["request.urgent", endsOnOne, "things.items[one].id"];
    for (const [day, value, isWinter, paths] of [
      ["2026-11-30", false, true, ["things.complete", endsOnOne]],
      ["2026-12-01", true, true, witness],
      ["2027-01-01", true, false, witness],
    ] as const) {
      moveTo(situation.view, day);
      expect([valueOf(step, request), valueOf(inSeason, request)]).toEqual([value, isWinter]);
      expect(pathsOf(factsThatMatter(step, request) as readonly number[], request)).toEqual(paths);
      expect(factsThatMatter(inSeason, request)).toEqual([]);
    }
    const alone = newProgram();
    const only = alone.step(season(11, 12));
    const frame = situationFrame({}, today, alone, true);
    expect([valueOf(only, frame), factsThatMatter(only, frame), valueOf(only, frame)]).toEqual([
      true,
      [],
      true,
    ]);
  });
});

describe("a program", () => {
  it("keeps nothing at first, and makes one step of one fact, wherever it is written", () => {
    const program = newProgram();
    expect(program.cells).toEqual([0, 0, 0, 0]);
    expect(program.step(fact("situation", "adult"))).toBe(program.step(fact("situation", "adult")));
    expect(program.step(fact("request", "adult"))).not.toBe(program.step(fact("situation", "adult")));
    expect(program.step(fact("situation", "adult.too"))).not.toBe(program.step(fact("situation", "adult")));
    expect(program.cells).toEqual([2, 1, 0, 0]);
  });

  it.each<[of: string, node: Node, isDated: boolean]>([
    ["a fact", adult, false],
    ["what is made of facts", all(adult, resident), false],
    ["nothing", any(), false],
    ["what counts since a day", since(constant(today)), true],
    ["a season", season(1, 2), true],
    ["what reads one of these", all(adult, not(season(1, 2))), true],
  ])("knows whether the day may change a step: %s", (_, node, isDated) => {
    expect(newProgram().step(node).dated).toBe(isDated);
  });

  it("finds facts by the keys of their paths, and nothing else by any", () => {
    const program = newProgram();
    expect(program.step(fact("situation", "home.street")).keys).toEqual(["home", "street"]);
    expect(program.step(always).keys).toEqual([]);
  });

  it("makes again of a question what reads the day that it is about, wherever that stands, and nothing else", () => {
    const program = newProgram();
    const day = choose(a, constant("2020-01-01"), constant("2030-01-01"));
    const apart = all(b, c);
    const inner = whichever(day, any(b, since(theDay)));
    const asked = program.step(whichever(day, any(apart, since(theDay), not(inner))));
    const [, past, toCome] = asked.inputs;
    expect(past?.inputs[0]).toBe(program.step(apart));
    expect(toCome?.inputs[0]).toBe(program.step(apart));
    expect(past?.inputs[1]).not.toBe(toCome?.inputs[1]);
    // What an inner question is about is said there.
    expect(past?.inputs[2]).toBe(toCome?.inputs[2]);
    const frame = situationFrame({ b: false, c: false }, today, program);
    const answers = [past, toCome].map((step) => step && valueOf<unknown>(step, frame));
    expect(answers).toEqual([true, undefined]);
  });

  it("looks once at each node of a question, however often it stands there", () => {
    let looks = 0;
    let node: Condition = since(theDay);
    for (let depth = 0; depth < 12; depth++) {
      const inputs = [node, node];
      node = {
        op: "all",
        get inputs() {
          looks++;
          return inputs;
        },
      };
    }
    newProgram().step(whichever(constant(today), node));
    expect(looks).toBeLessThan(50);
  });
});

it("once makes a thing when it is first asked for, and never again", () => {
  let made = 0;
  const thing = once(() => ({ made: ++made }));
  expect(made).toBe(0);
  expect(thing()).toEqual({ made: 1 });
  expect(thing()).toBe(thing());
  expect(made).toBe(1);
});

describe("a set of facts", () => {
  const many = Array.from({ length: 70 }, (_, index) => `fact${String(index).padStart(2, "0")}`);

  function asked(
    node: Node,
    facts: object = {},
  ): { readonly facts: readonly number[]; readonly frame: Frame } {
    const program = newProgram();
    const step = program.step(node);
    const frame = requestFrame(situationFrame(facts, today, program), "request", {});
    return { facts: factsThatMatter(step, frame) as readonly number[], frame };
  }

  it.each([
    [0, 0],
    [1, 1],
    [29, 1],
    [30, 1],
    [31, 2],
    [60, 2],
    [61, 3],
    [70, 3],
  ])("of %i is %i numbers, and gives its paths in order", (count, words) => {
    const paths = many.slice(0, count);
    const { facts, frame } = asked(
      all(...[...paths].reverse().map((path) => fact<boolean>("situation", path))),
    );
    expect(facts).toHaveLength(words);
    expect(pathsOf(facts, frame)).toEqual(paths);
    expect(pathsOf([...facts], frame)).toBe(pathsOf(facts, frame));
    expect(Object.isFrozen(pathsOf(facts, frame))).toBe(true);
  });

  it("names a fact once, whether it is read as the request's or as the situation's", () => {
    const parts = [fact("situation", "request.urgent"), urgent, colourAsked, adult] as readonly Condition[];
    const { facts, frame } = asked(all(...parts));
    expect(pathsOf(facts, frame)).toEqual(["adult", "request.colour", "request.urgent"]);
  });

  it("is found once for each fact, however many ask", () => {
    const { facts, frame } = asked(all(any(adult, resident), not(all(adult, resident)), any(all(adult))));
    expect(pathsOf(facts, frame)).toEqual(["adult", "resident"]);
    expect(frame.view.paths).toHaveLength(2);
  });

  it("is one of two where that has all of the other, and a new one where neither has", () => {
    const [few, more, others] = [[1], [3, 4], [2, 0, 1]];
    expect(noFacts).toEqual([]);
    expect(union(few, more)).toBe(more);
    expect(union(more, few)).toBe(more);
    expect(union(more, noFacts)).toBe(more);
    expect(union(few, few)).toBe(few);
    expect(union([3], few)).toEqual([3]);
    const equal = [3, 4];
    expect(union(more, equal)).toBe(more);
    expect(union(more, others)).toEqual([3, 4, 1]);
    expect(union(others, more)).toEqual([3, 4, 1]);
    expect(union(few, [2])).toEqual([3]);
    expect(union([0, 1], [1])).toEqual([1, 1]);
  });

  it.each<[asked: string, isAsked: (value: boolean | undefined) => boolean, paths: readonly string[]]>([
    ["true", (value) => value === true, ["a"]],
    ["false", (value) => value === false, ["b"]],
    ["known", (value) => value !== undefined, ["a", "b"]],
    ["unknown", (value) => value === undefined, []],
  ])("may be those of the readings in which a value is %s", (_, isAsked, paths) => {
    const program = newProgram();
    const step = program.step(twoReadings(firstDoubt, a, b));
    const frame = situationFrame({ a: true, b: false }, today, program);
    expect(pathsOf(factsWhere(step, frame, isAsked), frame)).toEqual(paths);
    const plain = program.step(a);
    expect(pathsOf(factsWhere(plain, frame, isAsked), frame)).toEqual(isAsked(true) ? ["a"] : []);
  });
});

describe("in each reading", () => {
  it("lists are the same where their things are, in that order", () => {
    const inBoth = (one: unknown, other: unknown): unknown =>
      inEachReading([firstDoubt], (otherwise) => (otherwise.has(firstDoubt) ? other : one));
    const thing = {};
    expect(inBoth([1, thing], [1, thing])).toEqual([1, thing]);
    expect(inBoth([], [])).toEqual([]);
    for (const [one, other] of [
      [
        [1, 2],
        [1, 3],
      ],
      [
        [1, 2],
        [3, 2],
      ],
      [[1], [1, 2]],
      [[1, 2], [1]],
      [["a"], "a"],
      ["a", ["a"]],
      [[{}], [{}]],
    ])
      expect(inBoth(one, other)).toEqual(new Fork([firstDoubt], [one, other]));
  });

  it("what does not fork is given as it is", () => {
    const values = [true, undefined, "word"];
    expect(lift(values, (given) => given)).toBe(values);
    expect(doubtsThatMatter(true, () => true)).toEqual([]);
    expect(doubtsThatMatter(undefined, () => true)).toEqual([]);
    expect(leavesOf(true)).toEqual([true]);
    expect(doubtsOf(values)).toEqual([]);
  });

  it("the doubts of several values are all of theirs, in order: those of one, where it has all", () => {
    const one = new Fork(["a"], [1, 2]);
    const two = new Fork(["b"], [1, 2]);
    const both = new Fork(["a", "b"], [1, 2, 3, 4]);
    expect(doubtsOf([two, 1, one])).toEqual(["a", "b"]);
    expect(doubtsOf([one, undefined, both])).toBe(both.doubts);
    expect(doubtsOf([both, one])).toEqual(["a", "b"]);
    const made = lift([both, 1], ([value]) => ({ value }));
    expect((made as Fork<unknown>).doubts).toBe(both.doubts);
  });

  it.each<[lanes: readonly unknown[], value: unknown]>([
    [[1, 1, 1, 1, 1, 1, 1, 1], 1],
    [[1, 2, 1, 2, 1, 2, 1, 2], new Fork(["a"], [1, 2])],
    [[1, 1, 2, 2, 1, 1, 2, 2], new Fork(["b"], [1, 2])],
    [[1, 1, 1, 1, 2, 2, 2, 2], new Fork(["c"], [1, 2])],
    [[1, 2, 3, 4, 1, 2, 3, 4], new Fork(["a", "b"], [1, 2, 3, 4])],
    [[1, 2, 1, 2, 3, 4, 3, 4], new Fork(["a", "c"], [1, 2, 3, 4])],
    [[1, 1, 1, 1, 1, 1, 1, 2], new Fork(["a", "b", "c"], [1, 1, 1, 1, 1, 1, 1, 2])],
    [Array.from({ length: 8 }), undefined],
  ])("a value that is %j depends on the doubts that change it", (lanes, value) => {
    const places = ["a", "b", "c"];
    const laneOf = (otherwise: ReadonlySet<string>): number =>
      places.reduce((lane, doubt, place) => lane + (otherwise.has(doubt) ? 2 ** place : 0), 0);
    expect(inEachReading(places, (otherwise) => lanes[laneOf(otherwise)])).toEqual(value);
  });
});
