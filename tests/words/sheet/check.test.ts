import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  checkDossier,
  InvalidInputError,
  type DocumentId,
  type DossierCheck,
  type PaperInHand,
} from "titres-identite";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import type { Sheet } from "titres-identite/fr";
import { card, bill, everything, record, renewal, papersOfTheSheet } from "../../answers/dossier/papers.js";
import { documentHeldBy } from "../../../src/documents/holders.js";
import { applications } from "../../generators/application.js";
import { rulebooks } from "../../properties/by.js";
import { against } from "./against.js";
import { excludedAmong, saidOf } from "./exclusions.js";
import { oneLine, saidOn } from "./saying.js";

function check(papers: readonly PaperInHand[], cannotProvide: readonly DocumentId[] = []): DossierCheck {
  return checkDossier(renewal, { papers, complete: true, cannotProvide });
}

function having(...papers: readonly PaperInHand[]): readonly PaperInHand[] {
  return [...everything.filter(({ id }) => papers.every((paper) => paper.id !== id)), ...papers];
}

const page = (answer: DossierCheck): string => oneLine(fr.toText(fr.pageSheet(answer)));
const full = (answer: DossierCheck): string => oneLine(fr.toText(fr.fullSheet(answer, { sources: true })));
const inEnglish = (answer: DossierCheck): string => oneLine(en.toText(en.pageSheet(answer)));

function sections(sheet: Sheet): readonly string[] {
  return sheet.sections.map(({ id }) => id);
}

describe("what a check says", () => {
  test("a stale birth record: what to get, from which day, by which day, since when the other is too old", () => {
    const answer = check(having({ ...record, issuedOn: "2026-07-01" }));
    expect(fr.pageSheet(answer).status).toBe("incomplete");
    const said = page(answer);
    expect(said).toContain("VÉRIFICATION DU DOSSIER : CARTE D’IDENTITÉ");
    expect(said).toContain("Dossier incomplet : il manque quelque chose.");
    expect(said).toContain(
      "Acte de naissance (copie intégrale ou extrait avec filiation), délivré à partir du 26 août 2026, à obtenir d’ici le 25 novembre 2026 Acte de naissance du 1er juillet 2026 : trop ancien depuis le 1er octobre 2026 Ce papier sert pendant 3 mois à compter de sa date",
    );
    expect(inEnglish(answer)).toContain(
      "get this by 25 November 2026 Birth certificate of 1 July 2026: too old since 1 October 2026",
    );
  });

  test("a record that is good on the day of the check and too old at the deposit", () => {
    const papers = having({ ...record, issuedOn: "2026-08-20" });
    const answer = checkDossier(renewal, { papers, complete: true, checkedOn: "2026-11-12" });
    expect(page(answer)).toContain(
      "Acte de naissance du 20 août 2026 : encore bon le jour de la vérification, trop ancien à partir du 20 novembre 2026",
    );
    expect(inEnglish(answer)).toContain(
      "Birth certificate of 20 August 2026: still good on the day of the check, too old from 20 November 2026",
    );
    expect(page(answer)).toContain("Papiers vérifiés le 12 novembre 2026.");
  });

  test("a missing record, in both languages", () => {
    const answer = check(everything.filter(({ id }) => id !== "record"));
    expect(page(answer)).toContain("à obtenir d’ici le 25 novembre 2026 Manque dans votre liste");
    expect(inEnglish(answer)).toContain("get this by 25 November 2026 Missing from your list");
  });

  test("a complete dossier has nothing to get, and says until when each paper does", () => {
    const sheet = fr.pageSheet(check(everything));
    expect(sheet.status).toBe("complete");
    expect(sections(sheet)).toEqual(["ready", "price", "who-comes"]);
    const said = page(check(everything));
    expect(said).toContain("Dossier complet : tout ce qui est demandé au dépôt est là.");
    expect(said).toContain(
      "Acte de naissance du 2 novembre 2026 : bon pour un dépôt jusqu’au 1er février 2027",
    );
    expect(said).toContain("Votre carte d’identité, périmée depuis le 22 juin 2013");
  });

  test("a tax notice is refused by name, in doubt, and from a source that the full sheet lists", () => {
    const answer = check(having({ ...bill, kind: "tax-or-non-taxation-notice" }));
    expect(page(answer)).toContain(
      "Justificatif de domicile du 1er septembre 2026 : refusé (avis d’imposition ou de non-imposition), même si les textes laissent un doute",
    );
    expect(full(answer)).toMatch(/même si les textes laissent un doute \[\d+\]/);
    expect(full(answer)).toContain("Service Public, fiche F14807");
  });

  test("an extract without the parents, a bill in another's name, too few photocopies: each says what is needed", () => {
    const extract = check(having({ ...record, form: "extract-without-parentage" }));
    expect(page(extract)).toContain(
      "extrait sans filiation ; il faut : copie intégrale ou extrait avec filiation",
    );
    expect(inEnglish(extract)).toContain(
      "extract that does not name the parents; what is needed: full copy or extract that names the parents",
    );
    const other = check(having({ ...bill, whose: "spouse" }));
    expect(page(other)).toContain("au nom d’une autre personne que celle qui est attendue");
  });

  test("what is not said of a paper is asked for, by what it is", () => {
    const { form, kind, ...unsaid } = bill;
    expect([form, kind]).toEqual(["print", "electricity-or-gas-bill"]);
    const answer = check(having(unsaid));
    expect(fr.pageSheet(answer).status).toBe("complete-if");
    expect(page(answer)).toContain(
      "À PRÉCISER • Justificatif de domicile du 1er septembre 2026 : sous quelle forme il est et de quelle sorte il est",
    );
  });

  test("what is not in an open list is to be checked, and not called missing", () => {
    const answer = checkDossier(renewal, { papers: [card] });
    const said = page(answer);
    expect(sections(fr.pageSheet(answer))).toContain("unsaid");
    expect(said).toContain("À VÉRIFIER : CES PAPIERS NE SONT PAS DANS VOTRE LISTE");
    expect(said).not.toContain("Manque dans votre liste");
  });

  test("what cannot be provided: what is brought instead, and its price; or that the rules know nothing", () => {
    const without = everything.filter(({ id }) => id !== "card" && id !== "record");
    expect(page(check(without, ["held-cni"]))).toContain(
      "À la place : Timbre fiscal ; le prix est alors : 25 €",
    );
    expect(page(check(without, ["birth-record"]))).toContain(
      "À la place : Acte de mariage (copie intégrale)",
    );
    const hosted = checkDossier(
      { ...renewal, home: { lodging: "hosted" } },
      { papers: everything, complete: true, cannotProvide: ["host-statement"] },
    );
    expect(page(hosted)).toContain("Les règles ne prévoient rien à la place : demandez au guichet");
  });

  test("a refused application says why, and nothing of papers", () => {
    const answer = checkDossier(
      { ...renewal, applicant: { french: false } },
      { papers: everything, complete: true },
    );
    for (const sheet of [fr.pageSheet(answer), fr.fullSheet(answer), en.pageSheet(answer)]) {
      expect(sheet.status).toBe("refused");
      expect(sections(sheet)).toEqual(["refusals"]);
    }
  });

  test("a checklist is rendered of a check as of an answer", () => {
    const answer = check(everything);
    expect(fr.checklist(answer, { length: "page", as: "text" })).toBe(fr.toText(fr.pageSheet(answer)));
    expect(fr.checklist(answer, { as: "html" })).toBe(fr.toHtml(fr.fullSheet(answer)));
  });
});

describe.each(rulebooks)("promise 12 on a check, by $id", (by) => {
  const { assess, rulebook, there, forAll } = by;
  const checks = applications.map(there).chain((application) =>
    fc
      .tuple(fc.subarray([...papersOfTheSheet(assess(application))]), fc.boolean())
      .map(([papers, complete]) => {
        const answer = checkDossier(application, { papers, complete }, { rulebook });
        return [application, answer] as const;
      }),
  );

  test("no sentence is said against a known fact", () => {
    forAll(checks, ([application, answer]) => {
      const said = full(answer);
      for (const [what, pattern, isKnown] of against)
        if (isKnown(application)) expect(said, what).not.toMatch(pattern);
    });
  });

  test("nothing is said twice, and each thing has an id of its own", () => {
    forAll(checks, ([, answer]) => {
      for (const sheet of [
        fr.fullSheet(answer),
        fr.pageSheet(answer),
        en.fullSheet(answer),
        en.pageSheet(answer),
      ]) {
        const texts = saidOn(sheet)
          .filter(({ section, text }) => section !== "held-titles" && /[.?!]$/.test(text))
          .map(({ text }) => text);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
        const ids = sheet.sections.flatMap(({ items }) => items.map(({ id }) => id));
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      }
    });
  });

  test("no two sentences of one sheet exclude each other", () => {
    forAll(checks, ([, answer]) => {
      const ready = Object.values(answer.papers)
        .filter(({ standing }) => standing === "serves")
        .map(({ paper }) => documentHeldBy(paper.document, paper.nameOnIt ?? paper.whose));
      expect(excludedAmong(saidOf(fr.fullSheet(answer), answer.answer, { ready }))).toEqual([]);
    });
  });

  test("a paper that is ready is not said to be missing or to be checked as well, and a dossier said to be complete asks for nothing", () => {
    forAll(checks, ([, answer]) => {
      const sheet = fr.pageSheet(answer);
      const has = sections(sheet);
      if (sheet.status === "complete")
        for (const part of ["to-get", "unsaid", "to-say", "questions"]) expect(has).not.toContain(part);
      if (sheet.status === "incomplete" && answer.toGet.length > 0) expect(has).toContain("to-get");
      if (sheet.status === "complete-if") expect(has.includes("unsaid") || has.includes("to-say")).toBe(true);
      const ready = Object.values(answer.papers)
        .filter(({ standing }) => standing === "serves")
        .map(({ paper }) => paper.document);
      const asked = sheet.sections
        .filter(({ id }) => id === "to-get" || id === "unsaid")
        .flatMap(({ items }) => items.map(({ document }) => document));
      expect(
        asked.filter(
          (document) =>
            document !== undefined &&
            ready.includes(document) &&
            document !== "held-cni" &&
            document !== "held-passport",
        ),
      ).toEqual([]);
    });
  });

  test("no paper is called by its id", () => {
    forAll(checks, ([application, { answer }]) => {
      const papers = papersOfTheSheet(answer).map((paper, index) => ({
        ...paper,
        id: `zq${String(index)}x`,
      }));
      const renamed = checkDossier(application, { papers, complete: true }, { rulebook });
      expect(full(renamed)).not.toMatch(/zq\dx/);
    });
  });
});

describe("bad input", () => {
  const answer = check(everything);
  test.each([
    [{ ...answer, answer: undefined }],
    [{ ...answer, toGet: 5 }],
    [{ ...answer, papers: { a: { paper: 1 } } }],
    [{ ...answer, status: "fine" }],
    [{ ...answer, checkedOn: "soon" }],
    [{ ...answer, toSay: [{ paper: "a", facts: ["colour"] }] }],
  ])("%# is no check", (value) => {
    expect(() => fr.pageSheet(value as never)).toThrow(InvalidInputError);
    expect(() => fr.fullSheet(value as never)).toThrow(InvalidInputError);
  });
});
