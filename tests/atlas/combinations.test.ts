import { describe, expect, it } from "vitest";
import { combinationsOf, faultsInPart, type Conflict } from "../../src/atlas/combinations.js";
import { firstDay } from "../../src/application/application.js";
import { discretionIds, doubtIds } from "../../src/vocabulary/doubts.js";
import { titleKinds } from "../../src/vocabulary/situation.js";
import { atlases } from "./files.js";

/** The classes that nobody can be in together, each with the reason: an entry names its columns by how they begin. */
const nobodyIs: readonly { readonly in: Conflict; readonly since: string }[] = [
  {
    in: { "request.reason": "lost|stolen", "[replaced title shown]": "yes" },
    since: "what is lost or stolen is not shown",
  },
  {
    in: { "request.reason": "first", "[replaced title shown]": "yes" },
    since: "a first title replaces none",
  },
  {
    in: { "request.reason": "renewal|damaged|civil-status-change", "[spared after loss]": "yes" },
    since: "whoever is spared after a loss says that the title is lost or stolen",
  },
  { in: { "[spared after loss]": "yes" }, since: "only a passport is asked for on that ground" },
  { in: { "[made again for free]": "yes" }, since: "only a passport is made again for free" },
  {
    in: { "circumstances.temporaryPassport": "yes", "[made again for free]": "yes" },
    since: "a temporary passport is not made again for free",
  },
  {
    in: { territory: "polynesie-francaise", "[due at deposit]": "no" },
    since: "the local tariff has no card for nothing",
  },
  {
    in: {
      territory: "polynesie-francaise",
      "circumstances.temporaryPassport": "yes",
      "[due at deposit]": "no",
    },
    since: "the local tariff has no temporary passport for nothing",
  },
  {
    in: { "item.kind": "service-passport", "item.format": "temporary" },
    since: "a temporary passport is an ordinary one",
  },
  {
    in: { "collectOn < ": "yes", age: "12" },
    since: "whoever is twelve at deposit is so at collection",
  },
  {
    in: { "collectOn < ": "yes", age: "13+" },
    since: "whoever is thirteen at deposit is past twelve at collection",
  },
  {
    in: { "since ((leap-day-birthday? late birthday 13": "yes", age: "0-12" },
    since: "one is thirteen after that birthday",
  },
  {
    in: { "since ((leap-day-birthday? late birthday 13": "no", age: "14-17" },
    since: "one is not fourteen before the other",
  },
  {
    in: {
      "the one that request.replaces: ((item.format is laminated": "yes",
      "the one that request.replaces: (not (item.format is laminated": "yes",
    },
    since: "a card is laminated or it is not",
  },
];

function isKnown(conflict: Conflict): boolean {
  return nobodyIs.some(({ in: known }) => {
    const begins = Object.entries(known);
    return (
      begins.length === Object.keys(conflict).length &&
      Object.entries(conflict).every(([column, name]) =>
        begins.some(([start, value]) => column.startsWith(start) && name.startsWith(value)),
      )
    );
  });
}

describe.each(atlases().map((each) => ({ id: each.rulebook.id, ...each })))("of $id", ({ id, tables }) => {
  it("every combination of classes that somebody can be in has one row, which says what the graph says", () => {
    const sum = { all: 0, decided: 0, inDoubt: 0, ofNobody: 0 };
    const doubts = new Set<string>();
    const faults: string[] = [];
    const conflicts: Conflict[] = [];
    for (const title of titleKinds) {
      const ofTitle: Conflict[] = [];
      for (const table of tables.filter(({ outcome }) => outcome.title === title)) {
        const found = combinationsOf(table, ofTitle);
        for (const key of ["all", "decided", "inDoubt", "ofNobody"] as const) sum[key] += found[key];
        found.doubts.forEach((doubt) => doubts.add(doubt));
        faults.push(...found.faults);
      }
      conflicts.push(...ofTitle);
    }
    console.log(
      `${id}: ${sum.all} combinations, ${sum.decided} decided, ${sum.inDoubt} by a listed doubt, ${sum.ofNobody} of nobody`,
    );
    expect(faults).toEqual([]);
    const listed: ReadonlySet<string> = new Set([...doubtIds, ...discretionIds]);
    expect([...doubts].filter((doubt) => !listed.has(doubt))).toEqual([]);
    expect(conflicts.filter((conflict) => !isKnown(conflict))).toEqual([]);
  });
});

describe("what a title costs and how long it lasts", () => {
  const tables = atlases()[0]!.tables.filter(({ outcome }) => ["fee", "validity"].includes(outcome.kind));

  it("is open, in whatever part somebody is known, only for something that is not known", () => {
    const found = tables.map(faultsInPart);
    console.log(
      `${found.reduce((sum, { all }) => sum + all, 0)} combinations in which some classes are unknown`,
    );
    expect(found.flatMap(({ faults }) => faults)).toEqual([]);
  });

  it("goes by spans of days that begin on the first day, follow each other and have no end", () => {
    const spans = tables.flatMap(({ columns }) => columns.filter(({ reads }) => reads === "deposit"));
    expect(spans.length).toBeGreaterThan(0);
    for (const { classes } of spans) {
      const [first] = classes;
      expect(first?.name.startsWith(`${firstDay}..`)).toBe(true);
      expect(classes.at(-1)?.name.endsWith("..")).toBe(true);
      const starts = classes.map(({ value }) => value as string);
      expect(starts).toEqual([...starts].sort());
      expect(new Set(starts).size).toBe(starts.length);
    }
  });
});
