import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, is, not } from "../../src/graph/condition.js";
import { always, fact, never } from "../../src/graph/fact.js";
import { table, tableSays, type Row, type Table } from "../../src/graph/table.js";
import { runs } from "../properties/runs.js";
import { ask, factsThatMatter, valueOf, type Setting } from "./world/ask.js";
import { graphs } from "./world/graphs.js";
import { known, requestIn, stages, stories, viewOn } from "./world/situations.js";

const colour = fact<"red" | "green">("situation", "colour");
const member = fact<boolean>("situation", "member");
const child = fact<boolean>("situation", "child");

/** Members pay nothing, other children 5, red tickets 8, all others 10. */
const fee: Table<Row<number>> = table("fee", [
  { when: member, gives: 0 },
  { when: all(not(member), child), gives: 5 },
  { when: all(not(member), not(child), is(colour, "red")), gives: 8 },
  { when: all(not(member), not(child), is(colour, "green")), gives: 10 },
]);
const isFree = tableSays(fee, (row) => row.gives === 0);
const frameOf = (facts: object): Setting => ask(facts, viewOn());

describe("a table", () => {
  it.each<[facts: object, fees: readonly number[], because: readonly string[]]>([
    [{ member: true }, [0], ["member"]],
    [{ member: false, child: true }, [5], ["member", "child"]],
    [{ member: false, child: false, colour: "red" }, [8], ["member", "child", "colour"]],
    [{ member: false, child: false, colour: "green" }, [10], ["member", "child", "colour"]],
    [{ member: false, child: false }, [8, 10], ["colour"]],
    [{ member: false, colour: "red" }, [5, 8], ["child"]],
    [{ member: false }, [5, 8, 10], ["child", "colour"]],
    [{ child: true }, [0, 5], ["member"]],
    [{ child: false, colour: "red" }, [0, 8], ["member"]],
    [{}, [0, 5, 8, 10], ["member", "child", "colour"]],
  ])("%j leaves the rows that give %j, because of %j", (facts, fees, because) => {
    const frame = frameOf(facts);
    expect(valueOf(fee, frame)?.map((row) => row.gives)).toEqual(fees);
    expect([...factsThatMatter(fee, frame)]).toEqual([...because].sort());
  });

  it("is down to one row as soon as the others are excluded, though that row is open itself", () => {
    const almost = table("almost", [
      { when: child, gives: "child" },
      { when: never, gives: "never" },
      { when: member, gives: "member" },
    ]);
    expect(valueOf(almost, frameOf({ child: false }))?.map((row) => row.gives)).toEqual(["member"]);
    expect([...factsThatMatter(almost, frameOf({ child: false }))]).toEqual(["child"]);
  });

  it("is down to the row that holds, and rests on that one, though the others are not excluded yet", () => {
    const three = table("three", [
      { when: child, gives: "child" },
      { when: member, gives: "member" },
      { when: is(colour, "red"), gives: "red" },
    ]);
    expect(valueOf(three, frameOf({ member: true }))?.map((row) => row.gives)).toEqual(["member"]);
    expect([...factsThatMatter(three, frameOf({ member: true }))]).toEqual(["member"]);
    expect([...factsThatMatter(three, frameOf({ member: true, child: false }))]).toEqual(["member"]);
  });

  it("shows its rows", () => {
    expect(fee.rows.map((row) => row.gives)).toEqual([0, 5, 8, 10]);
    expect(fee).toMatchObject({ op: "table", name: "fee", inputs: fee.rows.map((row) => row.when) });
  });

  it("loses rows by learning, never gains one, and comes down to a single row", () => {
    const conditions = fc.array(graphs, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(conditions, stories, (drawn, story) => {
        const firsts = [...drawn.map((each) => each.node), always];
        const rows = firsts.map((when, index) => ({
          when: all(...firsts.slice(0, index).map((earlier) => not(earlier)), when),
          gives: index,
        }));
        const drawnTable = table("drawn", rows);
        const left = Object.values(stages).map((stage) =>
          (valueOf(drawnTable, requestIn(known(story, stage))) ?? []).map((row) => row.gives),
        );
        for (const [index, later] of left.slice(1).entries())
          expect(left[index]).toEqual(expect.arrayContaining(later));
        expect(left.at(-1)).toHaveLength(1);
      }),
      { numRuns: runs() },
    );
  });
});

describe("tableSays", () => {
  it.each<[facts: object, value: boolean | undefined, because: readonly string[]]>([
    [{ member: true }, true, ["member"]],
    [{ member: false }, false, ["member"]],
    [{ child: false }, undefined, ["member", "colour"]],
    [{ child: true }, undefined, ["member"]],
  ])("%j: free is %s, because of %j", (facts, value, because) => {
    const frame = frameOf(facts);
    expect(valueOf(isFree, frame)).toBe(value);
    expect([...factsThatMatter(isFree, frame)]).toEqual([...because].sort());
  });

  it("knows what all rows still possible have in common", () => {
    const costsSomething = tableSays(fee, (row) => row.gives > 0);
    expect(valueOf(costsSomething, frameOf({ member: false }))).toBe(true);
    expect([...factsThatMatter(costsSomething, frameOf({ member: false }))]).toEqual(["member"]);
  });

  it("rests on the row that holds, even where the others are not excluded yet", () => {
    const rows = [
      { when: member, gives: true },
      { when: child, gives: false },
    ];
    const says = tableSays(table("either", rows), (row) => row.gives);
    expect(valueOf(says, frameOf({ member: true }))).toBe(true);
    expect([...factsThatMatter(says, frameOf({ member: true }))]).toEqual(["member"]);
    expect(valueOf(says, frameOf({ child: true }))).toBe(false);
    expect([...factsThatMatter(says, frameOf({ child: true }))]).toEqual(["child"]);
  });

  it("rests on the exclusion of the rows that say otherwise, not of those that say the same", () => {
    const rows = [
      { when: member, gives: true },
      { when: is(colour, "red"), gives: true },
      { when: child, gives: false },
    ];
    const frame = frameOf({ member: false, child: false });
    const says = tableSays(table("three", rows), (row) => row.gives);
    const denies = tableSays(table("three", rows), (row) => !row.gives);
    expect([valueOf(says, frame), valueOf(denies, frame)]).toEqual([true, false]);
    expect([...factsThatMatter(says, frame)]).toEqual(["child"]);
    expect([...factsThatMatter(denies, frame)]).toEqual(["child"]);
  });

  it("says nothing of a table without rows", () => {
    expect(
      valueOf(
        tableSays(table("empty", []), () => true),
        frameOf({}),
      ),
    ).toBe(false);
  });
});
