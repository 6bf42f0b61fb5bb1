import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assessFamily, InvalidInputError, type Family, type FamilyAssessment } from "titres-identite";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import { boy, father, girl, mother } from "../../answers/family/people.js";
import { applications } from "../../generators/application.js";
import { familiesOf } from "../../generators/families.js";
import { rulebooks } from "../../properties/by.js";
import { against } from "./against.js";
import { excludedAmong, saidOf } from "./exclusions.js";
import { oneLine, saidOn } from "./saying.js";

const four = assessFamily({
  people: { Anne: mother, Paul: father, Emma: girl, Louis: boy },
  relations: [
    { relation: "parent-of", one: "Anne", other: "Emma" },
    { relation: "parent-of", one: "Anne", other: "Louis" },
    { relation: "same-home", one: "Anne", other: "Paul" },
  ],
});

const page = (family: FamilyAssessment): string => oneLine(fr.toText(fr.pageSheet(family)));

describe("what is said to a family", () => {
  test("shared papers first, then those of each person, then the price of each and of all, and who comes", () => {
    const sheet = fr.pageSheet(four);
    expect(sheet.sections.map(({ heading }) => heading)).toEqual([
      "À apporter une fois pour plusieurs",
      "Anne",
      "Paul",
      "Emma",
      "Louis",
      "Prix",
      "Qui doit venir",
    ]);
    const said = page(four);
    expect(said).toContain("UN RENDEZ-VOUS, 4 DEMANDES");
    expect(said).toContain("Le passeport d’Anne, valable jusqu’au 9 janvier 2027 Pour Anne, Emma et Louis");
    expect(said).toContain("daté à partir du 26 novembre 2025 Pour Anne, Paul, Emma et Louis");
    expect(said).toContain("Emma, passeport : 17 € • Louis, carte d’identité : gratuit • Total : 103 €");
    expect(said).toContain("Au dépôt : Anne, Paul, Emma et Louis, en personne.");
  });

  test("the same in English", () => {
    const said = oneLine(en.toText(en.pageSheet(four)));
    expect(said).toContain("ONE APPOINTMENT, 4 APPLICATIONS");
    expect(said).toContain("Anne’s passport, valid until 9 January 2027 For Anne, Emma and Louis");
    expect(said).toContain("Total: €103");
  });

  test("people are called as the caller likes", () => {
    const said = oneLine(fr.toText(fr.pageSheet(four, { personNames: { Anne: "maman" } })));
    expect(said).toContain("Le passeport de maman");
    expect(said).not.toContain("Anne");
  });

  test("whoever files and is none of them is called by what they do", () => {
    const said = page(
      assessFamily({
        people: { Emma: girl, Louis: boy },
        relations: [{ relation: "same-parent", one: "Emma", other: "Louis" }],
      }),
    );
    expect(said).toContain("la personne qui fait la demande pour Emma et Louis");
  });

  test("the full sheet gives the days that matter, what is to know for whom, and the sources of its lines", () => {
    const sheet = fr.fullSheet(four, { sources: true });
    const ids = sheet.sections.map(({ id }) => id);
    expect(ids).toContain("days");
    expect(ids.at(-1)).toBe("sources");
    const said = oneLine(fr.toText(sheet));
    expect(said).toContain("9 janvier 2027 : dernier jour de validité d’un titre (Anne)");
    expect(said).toContain(
      "11 février 2027 : pour un dépôt à partir de ce jour, 42 € au lieu de 17 € (Emma, passeport)",
    );
    // What is said for the same people twice is said for them each time.
    expect(said).toContain(
      "Mieux vaut n’acheter le timbre fiscal qu’une fois le dossier prêt. [18] Pour Anne et Emma",
    );
    expect(said).toMatch(/Pourquoi \? La nouvelle carte la remplace\. \[\d/);
    expect(JSON.stringify(fr.fullSheet(four))).not.toContain('"sources":');
  });

  test("one of them who is refused has the reason under their name, and no papers", () => {
    const family = assessFamily({
      people: { Anne: mother, Paul: { ...father, applicant: { french: false } } },
    });
    const sheet = fr.pageSheet(family);
    expect(family.files).toHaveLength(1);
    const paul = sheet.sections.find(({ heading }) => heading === "Paul");
    expect(paul?.items.map(({ id }) => id)).toEqual(["person/2/refusals/cni"]);
  });
});

describe.each(rulebooks)("promise 12 on a family, by $id", (by) => {
  const { rulebook, there, forAll } = by;
  const families = applications.map(there).chain((application) =>
    fc
      .constantFrom<NonNullable<Family["relations"]>>(
        [],
        [{ relation: "same-parent", one: "zqa", other: "zqb" }],
        [{ relation: "same-host", one: "zqa", other: "zqb" }],
      )
      .map((relations) => {
        const people = { zqa: application, zqb: application };
        return [application, assessFamily({ people, relations }, { rulebook })] as const;
      }),
  );

  test("no sentence is said against a known fact, nothing twice, and each thing has an id of its own", () => {
    forAll(families, ([application, family]) => {
      for (const sheet of [
        fr.fullSheet(family, { sources: true }),
        fr.pageSheet(family),
        en.fullSheet(family),
        en.pageSheet(family),
      ]) {
        const texts = saidOn(sheet)
          .filter(
            ({ section, id, text }) =>
              section !== "person" && !id.startsWith("refusal") && /[.?!]$/.test(text),
          )
          .map(({ text }) => text);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
        const ids = sheet.sections.flatMap(({ items }) => items.map(({ id }) => id));
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        if (sheet.language !== "fr") continue;
        const said = oneLine(fr.toText(sheet));
        for (const [what, pattern, isKnown] of against)
          if (isKnown(application)) expect(said, what).not.toMatch(pattern);
        expect(said).not.toMatch(/\bvotre (?:acte|date) de naissance/);
      }
    });
  });

  test("no two sentences that are said of one person exclude each other", () => {
    forAll(familiesOf(there), (given) => {
      const family = assessFamily(given, { rulebook });
      const personNames = Object.fromEntries(Object.keys(given.people).map((id) => [id, `Zq${id}x`]));
      const sheet = fr.fullSheet(family, { personNames });
      for (const [id, answer] of Object.entries(family.people))
        expect(excludedAmong(saidOf(sheet, answer, { name: personNames[id] ?? "" }))).toEqual([]);
    });
  });

  test("a paper is said to be brought once, and every paper of the answer is said", () => {
    forAll(families, ([, family]) => {
      const items = fr
        .pageSheet(family)
        .sections.filter(({ id }) => id === "shared" || id === "person")
        .flatMap(({ items: some }) => some)
        .filter(({ document }) => document !== undefined);
      expect(items).toHaveLength(family.papers.length);
    });
  });
});

describe("bad input", () => {
  test.each([
    [{ ...four, people: 5 }],
    [{ ...four, papers: [{ document: "photo" }] }],
    [{ ...four, fees: [{ currency: "USD" }] }],
    [{ ...four, presence: {} }],
    [{ ...four, days: [{ day: "soon", what: "title-ends", people: [] }] }],
  ])("%# is no answer to a family", (value) => {
    expect(() => fr.pageSheet(value as never)).toThrow(InvalidInputError);
    expect(() => fr.fullSheet(value as never)).toThrow(InvalidInputError);
  });
});
