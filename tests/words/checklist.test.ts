import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { checklist } from "../../src/fr.js";
import { flat, renewal, section } from "./reading.js";

describe("what to bring", () => {
  test("SP-07 a photo of less than six months, dated for this deposit", () => {
    expect(section(assess(renewal), "À APPORTER AU DÉPÔT")).toContain(
      "☐ Photo d’identité, prise à partir du 26 mai 2026 Elle doit avoir moins de 6 mois le jour du dépôt.",
    );
  });
  test("SP-08 a proof of address of less than one year, what is accepted and what is refused", () => {
    const said = section(assess(renewal), "À APPORTER AU DÉPÔT");
    expect(said).toContain(
      "☐ Justificatif de domicile (original ou facture en ligne imprimée), daté à partir du 26 novembre 2025 Il doit avoir moins d’un an le jour du dépôt.",
    );
    expect(said).toMatch(/Acceptés, par exemple : facture d’électricité ou de gaz ; .*Refusé : quittance/);
  });
  test("SP-11 hosted: the three papers of the host, and none of one's own", () => {
    const said = section(assess({ ...renewal, home: { lodging: "hosted" } }), "À APPORTER AU DÉPÔT");
    expect(said).toContain("Pièce d’identité de la personne qui vous héberge (photocopie)");
    expect(said).toContain("de façon stable ou depuis plus de 3 mois");
    expect(said).not.toContain("☐ Justificatif de domicile (");
  });
  test("SP-17 a birth record where no title proves civil status", () => {
    const answer = assess({
      ...renewal,
      requests: { passport: { reason: "first" } },
      heldTitles: { complete: true, titles: [] },
    });
    expect(section(answer, "À APPORTER AU DÉPÔT")).toContain(
      "☐ Acte de naissance (copie intégrale ou extrait avec filiation), délivré à partir du 26 août 2026 Il doit avoir moins de 3 mois le jour du dépôt.",
    );
  });
  test("the loss is declared on the spot", () => {
    const lost = { id: "lost", kind: "passport", where: "lost" } as const;
    const answer = assess({
      ...renewal,
      requests: { passport: { reason: "lost" } },
      heldTitles: { complete: true, titles: [lost] },
    });
    expect(section(answer, "À REMPLIR AU GUICHET")).toContain("☐ Déclaration de perte");
  });
  test("the stamp is bought before, and says its amount", () => {
    expect(section(assess(renewal), "À ACHETER AVANT LE DÉPÔT")).toContain(
      "☐ Timbre fiscal : 86 € (numéro noté ou imprimé)",
    );
  });
  test("the old title is handed back at collection", () => {
    const said = section(assess(renewal), "À APPORTER AU RETRAIT DU NOUVEAU TITRE");
    expect(said).toContain("☐ L’ancien passeport, à rendre");
    expect(said).toContain("Vous rendez l’ancien passeport en recevant le nouveau.");
  });
  test("a paper needed for both titles, or on two grounds, is listed once with each reason", () => {
    const answer = assess({
      ...renewal,
      requests: { cni: { reason: "first" }, passport: { reason: "renewal" } },
    });
    const said = section(answer, "À APPORTER AU DÉPÔT");
    expect(said.match(/☐ Photo/g)).toHaveLength(1);
    expect(said.match(/☐ Votre passeport, périmé depuis le 2 octobre 2022/g)).toHaveLength(1);
    expect(said).toContain("Le nouveau passeport le remplace.");
    expect(said).toContain("Il prouve votre état civil et votre nationalité");
  });
  test("a paper for one title of two says which", () => {
    const answer = assess({
      ...renewal,
      requests: { cni: { reason: "first" }, passport: { reason: "renewal" } },
    });
    expect(section(answer, "À APPORTER AU RETRAIT DU NOUVEAU TITRE")).not.toContain("carte nationale");
    expect(section(answer, "PRIX")).toContain("Carte d’identité : gratuit.");
    expect(section(answer, "PRIX")).toContain("Passeport : 86 €.");
  });
  test("a total stands below two titles that each cost something", () => {
    const card = { id: "card", kind: "cni", where: "lost" } as const;
    const answer = assess({
      ...renewal,
      requests: { cni: { reason: "lost" }, passport: { reason: "renewal" } },
      heldTitles: { complete: true, titles: [card, ...(renewal.heldTitles?.titles ?? [])] },
    });
    expect(section(answer, "PRIX")).toContain("Total à payer au dépôt, par timbre fiscal : 111 €.");
    expect(section(answer, "À ACHETER AVANT LE DÉPÔT")).toContain(
      "☐ Timbre fiscal : 25 € pour la carte d’identité et 86 € pour le passeport",
    );
  });
});

describe("whether it may be asked for", () => {
  test("every refusal stands first, with what to do instead", () => {
    const answer = assess({
      ...renewal,
      requests: { cni: { reason: "renewal" } },
      applicant: { ...renewal.applicant, french: false },
    });
    const said = section(answer, "À SAVOIR D’ABORD");
    expect(said).toContain("Carte d’identité : cette demande ne peut pas être faite ainsi.");
    expect(said).toContain("réservé aux Français");
    expect(said).toContain("Faites une première demande.");
    expect(said).not.toContain("sera valable");
    expect(flat(answer)).not.toMatch(/À APPORTER|PRIX|QUI DOIT VENIR|LES ÉTAPES/);
  });
  test("a card of 2012 that looks expired need not be renewed", () => {
    const answer = assess({
      ...renewal,
      requests: { cni: { reason: "renewal" } },
      heldTitles: {
        complete: true,
        titles: [
          {
            id: "card",
            kind: "cni",
            format: "laminated",
            issuedOn: "2012-09-12",
            printedExpiry: "2022-09-11",
            adultWhenIssued: true,
            where: "in-hand",
          },
        ],
      },
    });
    expect(section(answer, "À SAVOIR D’ABORD")).toContain("Rien n’oblige à la renouveler maintenant.");
    expect(section(answer, "LES TITRES QUE VOUS AVEZ")).toContain(
      "• Votre carte d’identité, valable jusqu’au 11 septembre 2027 La date de fin imprimée, le 11 septembre 2022, a été repoussée de 5 ans par la loi, sans démarche.",
    );
    expect(flat(answer)).toContain("diplomatie.gouv.fr");
    expect(section(answer, "PRIX")).toContain(
      "Au retrait, 25 € de plus si vous ne rendez pas l’ancienne carte.",
    );
  });
});

describe("what is open", () => {
  test("questions are numbered and come first, then what is certain, then the names of what may be asked for", () => {
    const answer = assess({ ...renewal, channel: undefined, home: { ...renewal.home, lodging: undefined } });
    expect(flat(answer)).toContain("Cette liste est incomplète : il reste au plus 2 questions.");
    expect(section(answer, "QUESTIONS À ÉCLAIRCIR")).toMatch(/1\. Préparez-vous.* 2\. Où habitez-vous/);
    expect(section(answer, "QUESTIONS À ÉCLAIRCIR")).toContain(
      "Réponses possibles : Un logement dont un justificatif est à votre nom",
    );
    expect(section(answer, "À APPORTER PEUT-ÊTRE")).toMatch(
      /^À APPORTER PEUT-ÊTRE Pré-demande en ligne ; Formulaire de demande ; Justificatif de domicile ; /,
    );
  });
  test("nothing is open where everything is said", () => {
    expect(flat(assess(renewal))).not.toMatch(/incomplète|Cela dépend|on ne sait pas/i);
  });
  test("which titles are asked for is the first question", () => {
    const answer = assess({ depositOn: "2026-11-25" });
    expect(section(answer, "QUESTIONS À ÉCLAIRCIR")).toContain("1. Que demandez-vous");
    expect(flat(answer)).toContain("On ne sait pas encore quel titre est demandé.");
  });
  test("two readings of the law: both are said, and that the cautious one is shown", () => {
    const answer = assess({
      ...renewal,
      requests: { passport: { reason: "stolen" } },
      heldTitles: {
        complete: true,
        titles: [{ id: "p", kind: "passport", format: "biometric", where: "stolen" }],
      },
    });
    expect(section(answer, "À APPORTER AU DÉPÔT")).toContain(
      "Selon une autre lecture des textes, ce papier n’est pas demandé ; par prudence, apportez-le. Le doute est expliqué plus bas, au point a.",
    );
    expect(section(answer, "CE QUE LES TEXTES NE DISENT PAS CLAIREMENT")).toMatch(
      / • Point a\. Votre passeport biométrique n’est plus là/,
    );
  });
});

describe("sources", () => {
  test("each is listed once and numbered, with its address", () => {
    const said = section(assess(renewal), "SOURCES");
    expect(said.match(/fiche F14807/g)).toHaveLength(1);
    expect(said).toContain("https://www.service-public.gouv.fr/particuliers/vosdroits/F14807");
  });
  test("every number given in the text is that of a source", () => {
    const text = checklist(assess(renewal), { as: "text", sources: true });
    const count = text.slice(text.indexOf("\nSOURCES\n")).match(/^\d+\. /gm)?.length ?? 0;
    const numbers = [...text.matchAll(/\[([\d,\u00a0]+)\]/g)].flatMap(([, some = ""]) =>
      some.split(",\u00a0").map(Number),
    );
    expect(new Set(numbers)).toEqual(new Set(Array.from({ length: count }, (_, index) => index + 1)));
  });
  test("in Markdown they are links", () => {
    expect(checklist(assess(renewal), { sources: true })).toContain(
      "[Service Public, fiche F14807 (versions du 10\u00a0septembre 2025 et du 7\u00a0octobre 2025)](https://www.service-public.gouv.fr/particuliers/vosdroits/F14807)",
    );
  });
  test("the rules, their version and the day they were verified", () => {
    expect(flat(assess(renewal))).toMatch(/Règles nationales, version \S+, relues le \d+ \S+ \d{4}\./);
  });
  test("rules verified more than a year before the deposit are said to be so", () => {
    expect(flat(assess({ ...renewal, depositOn: "2030-01-02" }))).toContain("Elles ont pu changer");
    expect(flat(assess(renewal))).not.toContain("Elles ont pu changer");
  });
});

describe("held titles have the names they are given", () => {
  test("in text and Markdown", () => {
    const titleNames = { old: "Votre *vieux* passeport" };
    expect(checklist(assess(renewal), { as: "text", titleNames })).toContain("• Votre *vieux* passeport\n");
    expect(checklist(assess(renewal), { titleNames })).toContain(String.raw`- **Votre \*vieux\* passeport**`);
  });
});
