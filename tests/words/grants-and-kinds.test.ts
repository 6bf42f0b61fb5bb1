import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { nothingSpecial, type Application, type HeldTitle } from "../../src/application/application.js";
import * as en from "../../src/en.js";
import { flat, renewal, section } from "./reading.js";

const newcomer: Application = {
  ...renewal,
  requests: { passport: { reason: "first" } },
  heldTitles: { complete: true, titles: [] },
};
const firstCard: Application = { ...newcomer, requests: { cni: { reason: "first" } } };
const card: HeldTitle = {
  id: "card",
  kind: "cni",
  format: "card",
  issuedOn: "2024-10-02",
  printedExpiry: "2034-10-01",
  adultWhenIssued: true,
  where: "in-hand",
};

describe("the kinds of paper that will do come from the answer", () => {
  const toBring = (application: Application): string => section(assess(application), "À APPORTER AU DÉPÔT");

  test("a tax notice proves an address until 9 September 2025, and is refused from the day after", () => {
    const before = toBring({ ...renewal, depositOn: "2025-09-09" });
    expect(before).toMatch(/Acceptés, par exemple : [^.]*avis d’imposition ou de non-imposition/);
    expect(before).not.toContain("Refusé : avis d’imposition");
    const since = toBring({ ...renewal, depositOn: "2025-09-10" });
    expect(since).not.toMatch(/Acceptés, par exemple : [^.]*avis d’imposition/);
    expect(since).toMatch(
      /Refusé : avis d’imposition ou de non-imposition\. Le doute est expliqué plus bas, au point [a-z]\. \[[\d, ]+\]/,
    );
  });
  test("what is refused for certain points to no doubt", () => {
    expect(toBring(renewal)).toMatch(/Refusé : quittance de loyer entre particuliers\. \[[\d, ]+\] Pourquoi/);
  });
  test("at a consulate, bills alone", () => {
    const said = toBring({
      ...renewal,
      territory: "abroad",
      photo: "brought",
      home: { lodging: "own-name", territory: "abroad" },
    });
    expect(said).toContain(
      "Acceptés, par exemple : facture d’électricité ou de gaz ; facture de téléphone fixe ou mobile. Pourquoi",
    );
  });
  test("in a hotel, the official papers that bear the address", () => {
    const said = toBring({ ...renewal, home: { lodging: "hotel", territory: "metropole" } });
    expect(said).toMatch(
      /Document officiel à la même adresse .* Acceptés, par exemple : permis de conduire ;/,
    );
  });
  test("proofs of nationality stand in their order, the first that can be obtained", () => {
    const { birthRecord, ...applicant } = newcomer.applicant ?? {};
    const said = toBring({
      ...newcomer,
      applicant: {
        ...applicant,
        birthplace: "france",
        birthRecord: { ...birthRecord, showsNationality: false },
      },
    });
    expect(said).toMatch(
      /la première que vous pouvez obtenir dans cette liste\. .*déclaration d’acquisition .*décret de naturalisation .*depuis 10 ans .*certificat de nationalité française/,
    );
  });
});

describe("what the administration may grant or refuse is no doubt of law", () => {
  const unableToPay = { ...newcomer, circumstances: { ...nothingSpecial, destitute: true } };

  test("the waiver: the whole price, and what it is if granted", () => {
    const answer = assess(unableToPay);
    expect(section(answer, "PRIX")).toMatch(/Passeport : 86 €\. .*Gratuit si la dispense est accordée\./);
    expect(flat(answer)).toContain("prévoyez le prix entier.");
    expect(section(answer, "CE QUE LES TEXTES NE DISENT PAS CLAIREMENT")).not.toContain("dispens");
  });
  test("a visit: who must come, unless it is granted", () => {
    const answer = assess({ ...firstCard, circumstances: { ...nothingSpecial, unableToCome: true } });
    expect(section(answer, "QUI DOIT VENIR")).toMatch(
      /Au dépôt et au retrait : vous, en personne\. .*C’est accordé ou refusé au cas par cas/,
    );
    expect(flat(answer)).toContain("tant que ce n’est pas accordé, il faut venir.");
  });
  test("nothing is granted to whoever asks for nothing", () => {
    expect(flat(assess(renewal))).not.toMatch(/accorder|accordée|en décider autrement/);
  });
});

describe("a refusal on which the texts do not agree", () => {
  const early: Application = {
    ...renewal,
    requests: { cni: { reason: "renewal" } },
    heldTitles: { complete: true, titles: [card] },
  };
  test("is said to be one, with its doubt", () => {
    const answer = assess(early);
    expect(section(answer, "À SAVOIR D’ABORD")).toMatch(
      /les textes ne disent pas clairement si cette demande peut être faite\. Par prudence, n’y comptez pas\. .*Le doute est expliqué plus bas, au point a\./,
    );
    expect(section(answer, "À SAVOIR D’ABORD")).not.toContain("ne peut pas être faite");
    expect(en.checklist(answer)).toContain(
      "the texts do not say clearly whether this application can be made",
    );
  });
  test("one certain reason is enough to refuse", () => {
    const answer = assess({ ...early, applicant: { ...early.applicant, french: false } });
    expect(section(answer, "À SAVOIR D’ABORD")).toContain("cette demande ne peut pas être faite ainsi.");
  });
});

describe("stamps", () => {
  test("of paper in French Polynesia, of which nothing says that they are sold online", () => {
    const answer = assess({ ...renewal, territory: "polynesie-francaise", photo: "brought" });
    expect(section(answer, "À ACHETER AVANT LE DÉPÔT")).toContain("C’est un timbre sur papier");
    expect(flat(answer)).not.toContain("timbres.impots.gouv.fr");
  });
  test("electronic ones elsewhere", () => {
    expect(section(assess(renewal), "À ACHETER AVANT LE DÉPÔT")).toContain("timbres.impots.gouv.fr");
  });
});

test("a birth record exactly three months old: the day that will do for certain, and the doubt", () => {
  expect(section(assess(newcomer), "À APPORTER AU DÉPÔT")).toMatch(
    /, délivré à partir du 26 août 2026 .* Délivré la veille, il conviendrait peut-être\. Le doute est expliqué/,
  );
});
