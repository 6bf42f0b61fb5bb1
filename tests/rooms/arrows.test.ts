import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { circleIn, loadedBy, loadsIn } from "./circles.js";
import { faultsOf } from "./lint.js";
import { rooms as allRooms, tableOfRooms } from "./rooms.js";

const rooms = Object.keys(allRooms);

describe("each room imports those that tests/rooms/rooms.js gives it, and no other", () => {
  const pairs = rooms.flatMap((from) => rooms.filter((to) => to !== from).map((to) => ({ from, to })));
  for (const { from, to } of pairs) {
    const allowed = allRooms[from]?.values.includes(to) === true;
    test(`${from}/ ${allowed ? "may" : "may not"} import ${to}/`, async () => {
      const faults = await faultsOf(`src/${from}/a.ts`, `export { b } from "../${to}/b.js";\n`);
      expect(faults.map(({ rule }) => rule)).toEqual(allowed ? [] : ["house/arrows"]);
    });
  }
});

describe("arrows point down only", () => {
  const below = (room: string): readonly string[] => {
    const { values = [], types = [] } = allRooms[room] ?? {};
    return [...values, ...types];
  };

  test("no room is below itself", () => {
    const loads = new Map(rooms.map((room) => [room, below(room)]));
    expect(circleIn(loads)).toBeUndefined();
  });

  test.each([
    ["the law cannot run itself", "rulebook", ["evaluation", "answers", "words"]],
    ["nor can the law of titles", "titles", ["evaluation", "rulebook", "documents"]],
    ["the graph knows nothing of France", "graph", ["vocabulary", "sources", "application"]],
    ["words know no rules", "words", ["rulebook", "evaluation", "graph"]],
    ["counters know no law", "offices", ["application", "rulebook", "answers", "graph"]],
    ["the words of the field know none of those who use them", "vocabulary", ["calendar", "graph"]],
  ])("%s", (_, room, others) => {
    expect(below(room).filter((each) => others.includes(each))).toEqual([]);
  });

  const rowsOf = (page: string): readonly (readonly string[])[] =>
    readFileSync(page, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| --"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );

  test("CONTRIBUTING.md lists the rooms as they are", () => {
    expect(rowsOf("CONTRIBUTING.md")).toEqual(tableOfRooms());
  });

  test("and CONTRIBUTING.fr.md, in French words", () => {
    const arrowsIn = (rows: readonly (readonly string[])[]): unknown =>
      rows.slice(1).map(([room, , imports]) => [room, imports?.replace(/^rien$/, "nothing")]);
    expect(arrowsIn(rowsOf("CONTRIBUTING.fr.md"))).toEqual(arrowsIn(tableOfRooms()));
  });
});

describe("what graph/ may not import, it may not import", () => {
  test.each([
    ["by name", 'import { b } from "../answers/b.js";\nb();\n'],
    ["for its effects", 'import "../answers/b.js";\n'],
    ["for its types", 'import type { B } from "../answers/b.js";\nexport type A = B;\n'],
    ["inside a type", 'export type A = import("../answers/b.js").B;\n'],
    ["to export all of it", 'export * from "../answers/b.js";\n'],
    ["to export its types", 'export type { B } from "../answers/b.js";\n'],
    ["when called", 'export const b = import("../answers/b.js");\n'],
    ["by a name that is not in the code", "export const b = (name: string) => import(name);\n"],
    ["as CommonJS does", 'import b = require("../answers/b.js");\nb();\n'],
    ["by a detour", 'export * from "./../titles/../answers/b.js";\n'],
  ])("%s", async (_, code) => {
    expect((await faultsOf("src/graph/a.ts", code)).map(({ rule }) => rule)).toContain("house/arrows");
  });
});

describe("what may be imported", () => {
  test.each([
    [
      "what evaluates, where one fact is told from others",
      "src/application/coherence.ts",
      'export * from "../evaluation/value.js";\n',
    ],
    ["a file of the same room", "src/graph/a.ts", 'export * from "./b.js";\n'],
    ["a file of the same room, one folder up", "src/rulebook/local/a.ts", 'export * from "../words/b.js";\n'],
    ["a room below, two folders up", "src/rulebook/local/a.ts", 'export * from "../../titles/b.js";\n'],
    ["by words/, the types of answers/", "src/words/a.ts", 'export type { B } from "../answers/b.js";\n'],
    ["by planning/, date-fns", "src/planning/a.ts", 'export { addDays } from "date-fns/addDays";\n'],
    ["by planning/, date-fns in UTC", "src/planning/a.ts", 'export { utc } from "@date-fns/utc";\n'],
    ["by schema/, zod", "src/schema/a.ts", 'export * as z from "zod/mini";\n'],
    ["by a face, any room", "src/plan.ts", rooms.map((room) => `export * from "./${room}/b.js";\n`).join("")],
  ])("%s", async (_, file, code) => {
    expect(await faultsOf(file, code)).toEqual([]);
  });
});

describe("what may not be imported", () => {
  const write = "words/ may import only the types of answers/: write `import type`.";
  test.each([
    ["by words/, a value of answers/", "src/words/a.ts", "../answers/b.js", write],
    ["by words/, anything of rulebook/", "src/words/a.ts", "../rulebook/b.js", "may not import rulebook/"],
    ["by a room, a face", "src/answers/a.ts", "../index.js", "may not import a face"],
    ["by a face, another face", "src/fr.ts", "./index.js", "may not import a face"],
    [
      "by a room, the package itself",
      "src/answers/a.ts",
      "titres-identite/fr",
      "the package titres-identite/fr",
    ],
    ["by a room, what is not in src/", "src/answers/a.ts", "../../tests/b.js", "may not reach outside src/"],
    ["by a room but schema/, zod", "src/application/a.ts", "zod/mini", "the package zod/mini"],
    [
      "by a room but planning/, date-fns",
      "src/offices/a.ts",
      "date-fns/addDays",
      "the package date-fns/addDays",
    ],
    ["by a room, a module of Node", "src/offices/a.ts", "node:fs", "the package node:fs"],
    ["by a folder that is no room, anything", "src/helpers/a.ts", "./b.js", "src/helpers/ is no room"],
  ])("%s", async (_, file, specifier, message) => {
    const [fault, ...more] = await faultsOf(file, `export { b } from "${specifier}";\n`);
    expect(fault).toEqual({ rule: "house/arrows", message: expect.stringContaining(message) as string });
    expect(more).toEqual([]);
  });

  test("by words/, a value of answers/ among types", async () => {
    const code = 'import { type B, b } from "../answers/b.js";\nexport const a: B = b;\n';
    expect(await faultsOf("src/words/a.ts", code)).toEqual([{ rule: "house/arrows", message: write }]);
  });
});

describe("no file of src/ waits for itself to load", () => {
  test.each([
    ["by an import", 'import { b } from "../graph/b.js";\n', ["src/graph/b.ts"]],
    ["by an export", 'export * from "./b.js";\n', ["src/titles/b.ts"]],
    ["not for types", 'import type { B } from "./b.js";\nexport type { C } from "./c.js";\n', []],
    ["not in a package", 'import { addDays } from "date-fns/addDays";\n', []],
  ])("a file is loaded %s", (_, code, files) => {
    expect(loadedBy("src/titles/a.ts", code)).toEqual(files);
  });

  test("a circle would be found", () => {
    const loads = { a: ["b", "c"], b: [], c: ["d"], d: ["b", "c"] };
    expect(circleIn(new Map(Object.entries(loads)))).toEqual(["c", "d", "c"]);
  });

  test("there is none", () => {
    const loads = loadsIn("src");
    expect(loads.size).toBeGreaterThan(0);
    expect(circleIn(loads)).toBeUndefined();
  });
});
