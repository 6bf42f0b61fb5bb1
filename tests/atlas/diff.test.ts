import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { atlasData, type AtlasData } from "../../src/atlas/data.js";
import { changesBetween } from "../../src/atlas/diff.js";
import { diffPage } from "../../src/atlas/diff-page.js";
import { outcomesOf } from "../../src/atlas/outcomes.js";
import { tableOf } from "../../src/atlas/table-of.js";
import { euros } from "../../src/application/money.js";
import { table } from "../../src/graph/table.js";
import { national } from "../../src/rulebook/national.js";
import { rulebook, type Rulebook } from "../../src/rulebook/rule.js";
import { changesPages } from "./changes-pages.js";
import { diffWords } from "./diff-words.js";
import { nodesOf } from "./files.js";

const none: AtlasData = { fee: [], validity: [], presence: [], refusal: [], ground: [], condition: [] };

/** The tables of a few outcomes, those of a kind whose name begins so. */
function dataOf(book: Rulebook, start: string): AtlasData {
  const outcomes = outcomesOf(book).filter(({ id }) => id.startsWith(start));
  const tables = outcomes.map((outcome) => ({ ...tableOf(outcome), outcome }));
  return { ...none, ...atlasData(tables) };
}

describe("the legal diff", () => {
  it("says of a made-up fee of 90 € for whom, from what and to what", () => {
    const dearer = rulebook({
      ...national,
      fees: {
        ...national.fees,
        passport: table(
          "fee of passport",
          national.fees.passport.rows.map((row) =>
            row.id === "passport/ordinary/adult" ? { ...row, gives: euros(90) } : row,
          ),
        ),
      },
    });
    const changes = changesBetween(dataOf(national, "fee/passport"), dataOf(dearer, "fee/passport"));
    expect(changes.map(({ outcome, change }) => [outcome, change])).toEqual([["fee/passport", "changed"]]);
    for (const { where } of changes[0]!.cases) {
      expect(where["territory"]).toBe("metropole|guadeloupe|martinique|reunion");
      expect(where["age"]).toBe("18+");
    }
    const page = diffPage(changes, diffWords, nodesOf(national));
    expect(page).toContain("### Prix : passeport");
    expect(page).toContain("avant : 86\u00a0€ ; maintenant : 90\u00a0€ (un cas du tableau)");
    expect(page).toContain("18 ans ou plus");
  });

  it("says of a rule that is taken away to whom it applied", () => {
    const without = rulebook({
      ...national,
      rules: national.rules.filter(({ id }) => id !== "pages-full-of-a-card"),
    });
    const changes = changesBetween(dataOf(national, "refusal/"), dataOf(without, "refusal/"));
    expect(changes).toEqual([
      {
        kind: "refusal",
        outcome: "refusal/pages-full-of-a-card for cni",
        change: "removed",
        cases: [
          {
            where: { "request.reason": "pages-full" },
            before: "refused, instead ask-for-a-passport-renewal",
            after: "",
          },
        ],
      },
    ]);
    expect(diffPage(changes, diffWords, nodesOf(national))).toContain("règle retirée");
  });

  it("says nothing where nothing changed", () => {
    const data = dataOf(national, "validity/");
    expect(changesBetween(data, data)).toEqual([]);
    expect(diffPage([], diffWords, new Map())).toBe("Aucune situation ne reçoit une autre réponse.\n");
  });

  it("compares ages and days by what they cover, not by how they are cut", () => {
    const cutAt = (under: string, over: string): AtlasData => ({
      ...none,
      fee: [
        {
          outcome: "fee/cni",
          reads: { age: [under, over] },
          gives: { low: "EUR 100", high: "EUR 200" },
          rows: [
            [under, "low"],
            [over, "high"],
          ],
        },
      ],
    });
    expect(changesBetween(cutAt("0-14", "15+"), cutAt("0-17", "18+"))[0]?.cases).toEqual([
      { where: { age: "15-17" }, before: "EUR 200", after: "EUR 100" },
    ]);
  });
});

describe("what changed from rulebook 2026.2 to 2026.3", () => {
  it.each([...changesPages()])("%s says what docs/changes.json keeps (npm run atlas)", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("is in French, and says of whom and of how many", () => {
    const [page = ""] = changesPages().values();
    expect(page).toContain(
      "### Refus : Ce motif n’est pas ouvert dans les ambassades ni les consulats (carte d’identité)",
    );
    expect(page).toContain("- **Situations concernées** : 3 sur 1210.");
    expect(page).toContain("avant : rien ; maintenant : refus (3).");
    expect(page).not.toMatch(/(avant|maintenant) : (required|refused|advised|must)/);
  });
});

it("what is given in doubt is in French in both readings", () => {
  expect(
    diffWords.given("(digital-identity-under-guardianship ? refused, instead ask-when-it-expires : )"),
  ).toBe("refus (à la place : `ask-when-it-expires`) ou rien (doute : l’identité numérique sous tutelle)");
  expect(
    diffWords.given(
      "(temporary-passport-abroad ? (waiver-for-the-destitute ? EUR 9000 : EUR 0) : (waiver-for-the-destitute ? EUR 4500 : EUR 0))",
    ),
  ).toBe(
    "90\u00a0€ ou 0\u00a0€ (au choix de l’administration : la dispense de qui est sans ressources) ou 45\u00a0€ ou 0\u00a0€ (au choix de l’administration : la dispense de qui est sans ressources) (doute : le prix d’un passeport temporaire dans un consulat)",
  );
});
