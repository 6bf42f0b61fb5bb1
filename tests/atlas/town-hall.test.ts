import { describe, expect, it } from "vitest";
import { adds, always, asksHere, national, pageOf, townHall } from "../../src/rules.js";
import { townHallFiles, townHallIn } from "./town-hall.js";

const page = pageOf("my-town", "2026-10-01");
const myTown = townHall(national, {
  id: "my-town",
  version: "2026-10-01",
  lastVerifiedOn: "2026-11-22",
  titles: ["cni"],
  territory: "metropole",
  cite: page,
  agrees: {},
  changes: [
    adds(asksHere("my-town:queue-ticket/always", { when: always, sources: [page("3")] }), {
      differs: "practical-advice",
      safer: "page",
    }),
  ],
  words: {
    fr: {
      townHall: "mairie de Maville",
      page: "Mairie de Maville, page sur la carte d’identité",
      document: { "my-town:queue-ticket": { name: "Ticket de file d’attente", text: "À la borne." } },
      requirement: { "my-town:queue-ticket/always": "le guichet appelle par numéro" },
    },
  },
});

describe("the rulebook of a town hall outside this package (npm run atlas -- --rulebook <file>)", () => {
  const files = townHallFiles(myTown, "my-folder");

  it("has the tables of what its page adds, and pages in the languages that it has words of", () => {
    expect([...files.keys()].sort()).toEqual([
      "my-folder/fr/ground.md",
      "my-folder/ground.json",
      "my-folder/rulebook.json",
    ]);
    expect(JSON.parse(files.get("my-folder/ground.json") ?? "")).toMatchObject([
      { outcome: "my-town:queue-ticket/always for cni", rows: [["yes"]] },
    ]);
  });

  it("calls by its own words what it alone has, and cites its lines", () => {
    const text = files.get("my-folder/fr/ground.md") ?? "";
    expect(text).toContain("# mairie de Maville : les papiers à fournir");
    expect(text).toContain("## Ticket de file d’attente (carte d’identité)");
    expect(text).toContain("Mairie de Maville, page sur la carte d’identité, ligne 3");
    expect(text).not.toContain("undefined");
  });

  it("is looked for in a file, which is named where it exports none", async () => {
    expect((await townHallIn("src/local.ts")).id).toBe("reims");
    await expect(townHallIn("src/rulebook/national.ts")).rejects.toThrow(
      "src/rulebook/national.ts exports no rulebook that townHall made",
    );
  });
});
