import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  assessFamily,
  checkFamily,
  InvalidInputError,
  type Family,
  type FamilyCheck,
  type FamilyDossier,
} from "titres-identite";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import { papersOfTheSheet } from "../../answers/dossier/papers.js";
import { familiesOf } from "../../generators/families.js";
import { rulebooks } from "../../properties/by.js";
import { against } from "./against.js";
import { excludedAmong, saidOf } from "./exclusions.js";
import { oneLine, saidOn } from "./saying.js";

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/family/${path}`, import.meta.url), "utf8"));
const four = json("four.json") as Family;
const papers = json("four-papers.json") as FamilyDossier;
const check = (dossier: Partial<FamilyDossier> = {}): FamilyCheck =>
  checkFamily(four, { ...papers, ...dossier });
const page = (answer: FamilyCheck): string => oneLine(fr.toText(fr.pageSheet(answer)));

describe("what a check of a family says", () => {
  test("what to get and for whom, what is ready and for whom, the price of each, and who comes", () => {
    const sheet = fr.pageSheet(check());
    expect(sheet.status).toBe("incomplete");
    expect(sheet.sections.map(({ id }) => id)).toEqual(["to-get", "ready", "price", "who-comes"]);
    const said = page(check());
    expect(said).toContain(
      "Papiers vérifiés le 12 novembre 2026. Dossier incomplet : il manque quelque chose.",
    );
    expect(said).toContain(
      "Photo d’identité du 2 mars 2026 : trop ancien depuis le 2 septembre 2026 Ce papier sert pendant 6 mois à compter de sa date Pour Emma",
    );
    expect(said).toContain(
      "Manque dans votre liste Ce papier sert pendant 6 mois à compter de sa date Pour Louis",
    );
    expect(said).toContain("Le passeport d’Anne, valable jusqu’au 9 janvier 2027 Pour Anne, Emma et Louis");
    expect(said).toContain("bon pour un dépôt jusqu’au 31 août 2027 Pour Anne, Paul, Emma et Louis");
  });

  test("the same in English", () => {
    const said = oneLine(en.toText(en.pageSheet(check())));
    expect(said).toContain("CHECK OF THE PAPERS: ONE APPOINTMENT, 4 APPLICATIONS");
    expect(said).toContain("Identity photo of 2 March 2026: too old since 2 September 2026");
    expect(said).toContain("Anne’s passport, valid until 9 January 2027 For Anne, Emma and Louis");
  });

  test("a paper of nobody's file is to be said whose, and what cannot be had has another way under a name", () => {
    const nobodys = papers.papers.map(({ person, ...paper }) =>
      paper.id === "bill" || person === undefined ? paper : { ...paper, person },
    );
    expect(page(check({ papers: nobodys }))).toContain(
      "Justificatif de domicile du 1er septembre 2026 : dans le dossier de qui il est",
    );
    const without = papers.papers.filter(({ id }) => id !== "card");
    const cannotProvide = [{ person: "Paul", document: "held-cni" }] as const;
    expect(page(check({ papers: without, cannotProvide }))).toContain(
      "À la place : Timbre fiscal ; le prix est alors : 25 € Pour Paul",
    );
  });

  test("what is not in a list that may go on is to be checked, once for all whom it serves", () => {
    const said = page(check({ papers: [], complete: false }));
    expect(said).toContain("À VÉRIFIER : CES PAPIERS NE SONT PAS DANS VOTRE LISTE");
    expect(said).toContain("daté à partir du 26 novembre 2025 Pour Anne, Paul, Emma et Louis");
    expect(said).not.toContain("Manque dans votre liste");
  });

  test("one who is refused has the reason under their name; all of them, nothing else", () => {
    const refused = { ...(four.people["Paul"] ?? { depositOn: "" }), applicant: { french: false } };
    const some = checkFamily({ ...four, people: { ...four.people, Paul: refused } }, { papers: [] });
    const sheet = fr.pageSheet(some);
    expect(sheet.sections[0]).toMatchObject({ id: "person", heading: "Paul" });
    const all = fr.fullSheet(checkFamily({ people: { Paul: refused } }, { papers: [] }));
    expect(all.status).toBe("refused");
    expect(oneLine(fr.toText(all))).not.toContain("complet");
  });

  test("what hangs on other questions for each of them is said once, and the photo that all bring is told of once", () => {
    const adult = { depositOn: "2026-12-01", territory: "metropole", applicant: { adult: true } } as const;
    const two = checkFamily(
      {
        people: {
          Anna: { ...adult, requests: { cni: {} } },
          Paul: { ...adult, requests: { cni: { reason: "administrative-error" } } },
        },
      },
      { papers: [] },
    );
    const said = oneLine(fr.toText(fr.fullSheet(two)));
    expect(said.match(/La nouvelle carte sera valable 10 ans/g)).toHaveLength(1);
    expect(said).toContain("Cela dépend des questions à éclaircir.");
    expect(said.match(/La photo : 35 × 45 mm/g)).toHaveLength(1);
    expect(oneLine(en.toText(en.fullSheet(two)))).toContain("This depends on the questions to settle.");
  });

  test("the full sheet says why, and gives the sources of its lines", () => {
    const sheet = fr.fullSheet(check(), { sources: true });
    expect(sheet.sections.at(-1)?.id).toBe("sources");
    expect(oneLine(fr.toText(sheet))).toMatch(/Pour Emma .*Pourquoi \? .* \[\d/);
    expect(fr.checklist(check(), { length: "page", as: "text" })).toBe(fr.toText(fr.pageSheet(check())));
  });
});

describe.each(rulebooks)("promise 12 on a check of a family, by $id", (by) => {
  const { rulebook, there, forAll } = by;
  const checks = familiesOf(there).chain((family) => {
    const { people } = assessFamily(family, { rulebook });
    const own = Object.entries(people).flatMap(([person, answer]) =>
      papersOfTheSheet(answer).map((paper) => ({ ...paper, id: `zq ${person} ${paper.id}`, person })),
    );
    return fc
      .tuple(fc.subarray(own), fc.boolean())
      .map(
        ([some, complete]) =>
          [family, checkFamily(family, { papers: some, complete }, { rulebook })] as const,
      );
  });
  const personNames = { a: "Zqax", b: "Zqbx", c: "Zqcx", d: "Zqdx" };

  test("no two sentences that are said of one person exclude each other", () => {
    forAll(checks, ([, answer]) => {
      const sheet = fr.fullSheet(answer, { personNames });
      for (const [id, own] of Object.entries(answer.people))
        expect(
          excludedAmong(saidOf(sheet, own.answer, { name: personNames[id as keyof typeof personNames] })),
        ).toEqual([]);
    });
  });

  test("nothing is said twice, each thing has an id of its own, and no paper is called by its id", () => {
    forAll(checks, ([, answer]) => {
      for (const sheet of [
        fr.fullSheet(answer, { personNames, sources: true }),
        fr.pageSheet(answer, { personNames }),
        en.fullSheet(answer, { personNames }),
        en.pageSheet(answer, { personNames }),
      ]) {
        const texts = saidOn(sheet)
          .filter(
            ({ section, id, text }) => section !== "person" && !id.includes("refusal") && /[.?!]$/.test(text),
          )
          .map(({ text }) => text);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
        const ids = sheet.sections.flatMap(({ items }) => items.map(({ id }) => id));
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        expect(en.toText(sheet)).not.toMatch(/zq [abcd]/);
      }
    });
  });

  test("no sentence is said against a fact that is known of all of them", () => {
    forAll(checks, ([{ people }, answer]) => {
      const said = oneLine(fr.toText(fr.fullSheet(answer, { personNames })));
      for (const [what, pattern, isKnown] of against)
        if (Object.values(people).every(isKnown)) expect(said, what).not.toMatch(pattern);
    });
  });

  test("a sheet that is complete has nothing to get, and one that is incomplete has", () => {
    forAll(checks, ([, answer]) => {
      const sheet = fr.pageSheet(answer, { personNames });
      const has = sheet.sections.map(({ id }) => id);
      if (sheet.status === "complete")
        for (const part of ["to-get", "unsaid", "to-say"]) expect(has).not.toContain(part);
      if (sheet.status === "incomplete" && answer.toGet.length > 0) expect(has).toContain("to-get");
    });
  });
});

describe("bad input", () => {
  const answer = check();
  test.each([
    [{ ...answer, answer: undefined }],
    [{ ...answer, people: 5 }],
    [{ ...answer, toGet: 5 }],
    [{ ...answer, unsaid: [{ document: "photo" }] }],
    [{ ...answer, papers: { a: { paper: 1 } } }],
    [{ ...answer, status: "fine" }],
    [{ ...answer, checkedOn: "soon" }],
    [{ ...answer, toSay: [{ paper: "a", facts: ["colour"] }] }],
  ])("%# is no check of a family", (value) => {
    expect(() => fr.pageSheet(value as never)).toThrow(InvalidInputError);
    expect(() => fr.fullSheet(value as never)).toThrow(InvalidInputError);
  });
});
