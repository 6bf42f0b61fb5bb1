import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { nothingSpecial, type Application } from "../../src/application/application.js";
import { checklist } from "../../src/fr.js";
import { flat, renewal, section } from "./reading.js";

/** A girl of 14 asks for a first passport; her parents live together. */
const girl: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { passport: { reason: "first" } },
  applicant: {
    bornOn: "2012-05-04",
    french: true,
    birthplace: "france",
    birthRecord: { heldBy: "paper-registry", showsNationality: true },
  },
  home: { lodging: "with-parents", territory: "metropole", justifAdresse: false },
  minor: { filedBy: "parent", parents: "together", parentsMarried: true },
  heldTitles: { complete: true, titles: [] },
  circumstances: nothingSpecial,
};

describe("the checklist of a girl of 14 for a first passport", () => {
  test("says of whom it speaks, and that nothing is left to ask", () => {
    expect(flat(assess(girl))).toContain("Cette liste est pour vous, qui faites la demande pour l’enfant.");
    expect(flat(assess(girl))).not.toMatch(/incomplète|Cela dépend/);
    expect(flat(assess(renewal))).not.toMatch(/mineur|l’enfant/);
  });
  test("the parent comes with their own identity document", () => {
    expect(section(assess(girl), "À APPORTER AU DÉPÔT")).toContain(
      "☐ Votre propre pièce d’identité (original) Votre propre carte d’identité ou votre propre passeport.",
    );
    const coming = section(assess(girl), "QUI DOIT VENIR");
    expect(coming).toContain("Au dépôt et au retrait : vous et l’enfant, en personne.");
  });
  test("whoever is asked to speak to her speaks to her", () => {
    const text = checklist(assess(girl), { as: "text", reader: "applicant" }).replaceAll("\u00a0", " ");
    expect(text).toContain("Au dépôt et au retrait : vous et le parent qui fait la demande, en personne.");
    expect(text).not.toContain("l’enfant");
  });
  test("a birth record issued from 25 August on proves who she is, and the parent's authority", () => {
    const said = section(assess({ ...girl, depositOn: "2026-11-24" }), "À APPORTER AU DÉPÔT");
    expect(said).toMatch(
      /☐ Acte de naissance \(copie intégrale ou extrait avec filiation\), délivré à partir du 25 août 2026 .*Refusé : extrait sans filiation\. Pourquoi \? Il prouve l’état civil de l’enfant.*l’autorité parentale/,
    );
  });
  test("the proof of address is the parent's", () => {
    expect(section(assess(girl), "À APPORTER AU DÉPÔT")).toContain(
      "☐ Justificatif de domicile (original ou facture en ligne imprimée), à votre nom, daté à partir du",
    );
  });
  test("17 € by stamp, and a passport of five years", () => {
    expect(section(assess(girl), "À ACHETER AVANT LE DÉPÔT")).toContain("☐ Timbre fiscal : 17 €");
    expect(section(assess(girl), "À SAVOIR ENSUITE")).toContain("Le nouveau passeport sera valable 5 ans.");
  });
});

test("a child of ten need not come to collect, the parent must", () => {
  const child = { ...girl, applicant: { ...girl.applicant, bornOn: "2016-05-04" } };
  const coming = section(assess(child), "QUI DOIT VENIR");
  expect(coming).toContain("Au dépôt : vous et l’enfant, en personne.");
  expect(coming).toContain("Au retrait : vous, en personne. Pour l’enfant, ce n’est pas nécessaire.");
});

test("of an adult no parent and no guardian is said to come", () => {
  expect(section(assess(renewal), "QUI DOIT VENIR")).not.toMatch(/parent|tuteur/);
});

describe("where the file is deposited", () => {
  test("at the consulate one pays there, or by a stamp bought online", () => {
    const answer = assess({ ...renewal, territory: "abroad", photo: "brought" });
    expect(section(answer, "PRIX")).toContain("Passeport : 96 €.");
    expect(section(answer, "PRIX")).toContain(
      "Ce prix se paie par timbre fiscal acheté en ligne, ou sur place, à l’ambassade ou au consulat.",
    );
    expect(flat(answer)).not.toContain("il n’y a pas de timbre fiscal à acheter");
    expect(section(answer, "À ACHETER AVANT LE DÉPÔT")).toBe("");
  });
  test("before 2 June 2025 one paid at the consulate alone", () => {
    const answer = assess({ ...renewal, depositOn: "2025-06-01", territory: "abroad", photo: "brought" });
    expect(section(answer, "PRIX")).toContain(
      "Ce prix se paie sur place, à l’ambassade ou au consulat : il n’y a pas de timbre fiscal à acheter.",
    );
  });
  test("where no source gives the price, one is told to ask", () => {
    const answer = assess({ ...renewal, territory: "wallis-et-futuna", photo: "brought" });
    expect(section(answer, "PRIX")).toContain("Passeport : prix non connu, à demander au guichet.");
    expect(section(answer, "À SAVOIR AVANT LE DÉPÔT")).toContain(
      "Aucune source nationale consultée ne donne ce prix",
    );
  });
  test("a later price that no source gives", () => {
    const card = {
      id: "card",
      kind: "cni",
      format: "card",
      printedExpiry: "2027-01-01",
      where: "in-hand",
    } as const;
    const answer = assess({
      ...renewal,
      territory: "wallis-et-futuna",
      requests: { cni: { reason: "renewal" } },
      heldTitles: { complete: true, titles: [card] },
    });
    expect(section(answer, "PRIX")).toContain(
      "Au retrait, un prix s’ajoute si vous ne rendez pas l’ancienne carte : demandez-le au guichet.",
    );
  });
});

test("a passport made again for free ends with the one it replaces", () => {
  const answer = assess({
    ...renewal,
    requests: { passport: { reason: "pages-full" } },
    heldTitles: {
      complete: true,
      titles: [
        {
          id: "full",
          kind: "passport",
          format: "biometric",
          issuedOn: "2020-03-02",
          printedExpiry: "2030-03-01",
          adultWhenIssued: true,
          where: "in-hand",
        },
      ],
    },
  });
  expect(section(answer, "À SAVOIR ENSUITE")).toContain(
    "Le nouveau passeport finira le 1er mars 2030, en même temps que le titre remplacé.",
  );
  expect(section(answer, "PRIX")).toContain("Passeport : gratuit.");
});

test("the spouse's name: the marriage record or the birth record, whichever one has", () => {
  const answer = assess({
    ...renewal,
    names: { useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: true },
    circumstances: { ...nothingSpecial, useNameAsked: true },
  });
  expect(section(answer, "À APPORTER AU DÉPÔT")).toMatch(
    /☐ L’un de ces papiers, au choix .*Acte de mariage \(copie intégrale\).*Acte de naissance/,
  );
});
