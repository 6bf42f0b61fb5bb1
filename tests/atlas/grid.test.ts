import { describe, expect, it } from "vitest";
import { gridLines } from "../../src/atlas/grid-lines.js";
import { gridsOf } from "../../src/atlas/grid.js";
import { outcomesOf } from "../../src/atlas/outcomes.js";
import { tableOf, written } from "../../src/atlas/table-of.js";
import { national } from "../../src/rulebook/national.js";
import { nodesOf } from "./files.js";
import { pageWords } from "./page-words.js";

const nodes = nodesOf(national);

function tableNamed(id: string): ReturnType<typeof tableOf> {
  return tableOf(outcomesOf(national).find((outcome) => outcome.id === id)!);
}

function linesOf(id: string): readonly string[] {
  return gridLines(tableNamed(id), { ...pageWords.en, ...pageWords.en.grid }, nodes, (gives) =>
    written(gives),
  );
}

describe("the grids over places and ages", () => {
  it("of a passport say in each place what it costs at each age", () => {
    const lines = linesOf("fee/passport");
    const ordinary = lines.indexOf(
      "**Temporary passport: no; the passport is made again for free: no; the photo is taken at the counter, where that is allowed: no**",
    );
    expect(lines.slice(ordinary + 2, ordinary + 6)).toEqual([
      "| Place where the application is handed in | under 15 | 15 to 17 years old | 18 or older |",
      "| --- | --- | --- | --- |",
      expect.stringMatching(
        /^\| Metropolitan France .*\| passport\/ordinary\/under-15 \| passport\/ordinary\/from-15 \| passport\/ordinary\/adult \|$/,
      ),
      "| French Guiana | passport/guyane/under-15 | passport/guyane/from-15 | passport/guyane/adult |",
    ]);
  });

  it("of a card have a column for each case, since its fee goes by no age", () => {
    const [, , heads, , ...rows] = linesOf("fee/cni");
    expect(heads?.split(" | ")).toHaveLength(5);
    expect(rows.find((row) => row.startsWith("| French Guiana"))).toBe(
      "| French Guiana | cni/first | cni/former-card-shown | cni/not-shown/guyane | cni/not-shown/guyane |",
    );
  });

  it("of how long a passport lasts have a row for each case, and none of a card, which reads neither", () => {
    expect(linesOf("validity/passport").at(-2)).toBe(
      "| Temporary passport: no; the passport is made again for free: no | passport/minor | passport/adult |",
    );
    expect(linesOf("validity/cni")).toEqual([]);
  });

  it("hold each thing that their table gives, the favours apart", () => {
    for (const id of ["fee/cni", "fee/passport", "validity/passport"]) {
      const table = tableNamed(id);
      const destitute = table.columns.findIndex((column) => column.id === "circumstances.destitute");
      const asked = table.rows.filter(
        ({ classes }) => !(classes[destitute] ?? []).some(({ name }) => name === "yes"),
      );
      const given = gridsOf(table, { "circumstances.destitute": "no" }).flatMap(({ cells }) =>
        cells.flat().map((cell) => (cell === undefined ? "" : written(cell))),
      );
      expect([...new Set(given)].filter((each) => each !== "").sort()).toEqual(
        [...new Set(asked.map(({ gives }) => written(gives)))].sort(),
      );
    }
  });
});
