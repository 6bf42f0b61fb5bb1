import { describe, expect, test } from "vitest";
import { nothingSpecial, type Application, type HeldTitle } from "../../../src/application/application.js";
import { reims, saintPaul } from "../../../src/local.js";
import { assess } from "../../../src/answers/assess.js";
import { renewal } from "../reading.js";
import * as en from "../../../src/en.js";
import * as fr from "../../../src/fr.js";
import { full, inEnglish, oneLine, page } from "./saying.js";

const card: HeldTitle = {
  id: "c",
  kind: "cni",
  format: "card",
  issuedOn: "2022-06-01",
  printedExpiry: "2032-05-31",
  adultWhenIssued: true,
  where: "in-hand",
};
const oldCard: HeldTitle = {
  id: "o",
  kind: "cni",
  format: "laminated",
  issuedOn: "2009-06-22",
  printedExpiry: "2019-06-21",
  adultWhenIssued: true,
  where: "in-hand",
};
const renewsCard: Application = {
  ...renewal,
  requests: { cni: { reason: "renewal" } },
  heldTitles: { complete: true, titles: [oldCard] },
};
const baby: Application = {
  ...renewal,
  requests: { cni: { reason: "first" } },
  applicant: { ...renewal.applicant, bornOn: "2026-05-04" },
  heldTitles: { complete: true, titles: [] },
  minor: { filedBy: "parent", parents: "together", parentsMarried: true },
};
const bornAbroad: Application = {
  ...renewal,
  requests: { cni: { reason: "first" } },
  applicant: {
    ...renewal.applicant,
    birthplace: "abroad",
    birthRecord: { heldBy: "foreign-registry", inForeignLanguage: true, showsNationality: false },
  },
  heldTitles: { complete: true, titles: [] },
};
const renamed: Application = {
  ...renewal,
  requests: { cni: { reason: "civil-status-change" } },
  names: { changed: "surname", changedBy: "decree", changeRecordedOn: "2026-03-02" },
  heldTitles: { complete: true, titles: [card] },
  circumstances: { ...nothingSpecial, nameChanged: true },
};
const abroad: Application = { ...renewal, territory: "abroad", photo: "brought" };

describe("a sentence agrees with what the answer knows", () => {
  test("1: a card lost before collection is not said to be kept, nor to be handed back", () => {
    const titles = [{ ...oldCard, atCollection: "lost" }] as const;
    const said = full({
      ...renewsCard,
      heldTitles: { complete: true, titles },
      circumstances: { ...nothingSpecial, lostBeforeCollection: true },
    });
    expect(said).toContain(
      "Perdu ou volé depuis le dépôt, ce titre ne peut plus être rendu : il faut le déclarer.",
    );
    expect(said).not.toMatch(/Vous le gardez|À rendre au retrait/);
  });
  test("2: of a title void already one reads since when, and not to use it", () => {
    const said = full(renamed);
    expect(said).toContain("Votre carte d’identité, annulée depuis le 2 juin 2026");
    expect(said).toContain("Un titre à l’ancien nom est déjà annulé : ne l’utilisez plus.");
    expect(said).not.toContain("sont annulés 3 mois après");
    expect(inEnglish(renamed)).toContain("A title in the former name is void already");
  });
  test("3: a void title is the reason for which a birth record is asked, not its age", () => {
    expect(full(renamed)).not.toContain("périmé depuis trop longtemps");
  });
  test("4: the use name that both parents agree to, and the application that one parent makes", () => {
    const said = full({
      ...baby,
      names: { useName: "both-parents", onTitleAlready: false, consent: "both-parents", form: "added" },
      circumstances: { ...nothingSpecial, useNameAsked: true },
    });
    expect(said).toContain("Accord écrit de l’autre parent sur le nom d’usage");
    expect(said).toContain("L’accord écrit de l’autre parent ne porte que sur le nom d’usage.");
    expect(said).not.toContain("ni l’accord de l’autre parent");
    expect(full({ ...baby, minor: { filedBy: "guardian" } })).not.toContain("un seul parent suffit");
  });
  test("5: no choice repeats a paper that is required already, or offers one that cannot do", () => {
    const keepsName = {
      ...renewal,
      names: { useName: "ex-spouse", onTitleAlready: false, judgmentAllows: false },
      circumstances: { ...nothingSpecial, useNameAsked: true },
    } as const;
    expect(page(keepsName)).toContain("☐ Accord écrit de l’ex-époux ou de l’ex-épouse");
    expect(page(keepsName)).not.toMatch(/au choix|Jugement de divorce/);
    const newName = {
      ...renewal,
      names: { useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: false },
      circumstances: { ...nothingSpecial, useNameAsked: true },
    } as const;
    expect(page(newName)).toContain("☐ Acte de mariage");
    expect(page(newName)).not.toMatch(/au choix|Acte de naissance/);
  });
  test("6: someone born abroad with a foreign record is not sent to a French town hall for it", () => {
    const said = full(bornAbroad);
    expect(said).toContain("☐ Acte de naissance");
    expect(said).not.toMatch(
      /Pour une naissance en France|mairie du lieu de naissance|clinique|44941 Nantes/,
    );
  });
  test("7: nothing is bought at the end of a pre-application where there is none, nor before asking", () => {
    const onPaper = full({ ...renewal, channel: "paper-form" });
    expect(onPaper).toContain("On l’achète sur timbres.impots.gouv.fr ou chez un buraliste agréé.");
    expect(onPaper).not.toContain("à la fin de la pré-demande");
    const unknown = full({ ...renewal, territory: "wallis-et-futuna", photo: "brought" });
    expect(unknown).toContain("Ne l’achetez pas avant d’avoir demandé au guichet");
    expect(unknown).not.toMatch(/\d\. Achetez le timbre|Mieux vaut n’acheter/);
  });
  test("8: at a consulate there is no town hall, no prefecture, and the pre-application is to be asked about", () => {
    const lost = { ...renewal.heldTitles?.titles[0], id: "p", kind: "passport", where: "lost" } as const;
    for (const situation of [
      abroad,
      {
        ...abroad,
        requests: { passport: { reason: "lost" } },
        heldTitles: { complete: true, titles: [lost] },
      },
    ] as const) {
      const said = full(situation);
      expect(said).toContain("Demandez au consulat s’il veut une pré-demande en ligne.");
      expect(said).not.toMatch(/mairie équipée|préfecture|buraliste/);
    }
    const onPaper = full({ ...abroad, channel: "paper-form", depositOn: "2025-06-10" });
    expect(onPaper).toContain("Formulaire de demande");
    expect(onPaper).not.toContain("il n’y a pas de formulaire à remplir");
  });
  test("9: a passport known to be lost is called lost", () => {
    const lost = { id: "p", kind: "passport", where: "lost" } as const;
    const said = full({
      ...renewal,
      requests: { passport: { reason: "lost" } },
      heldTitles: { complete: true, titles: [lost] },
    });
    expect(said).toContain(
      "• Votre passeport, perdu Ce titre ne prouve rien au guichet : une fois la perte déclarée, il est annulé.",
    );
    expect(said).not.toContain("Perdu, volé, retrouvé");
  });
  test("10: a baby is not told to close its mouth, and a parent is spoken to", () => {
    const said = full(baby);
    expect(said).not.toMatch(/bouche fermée|expression neutre|votre état civil|Votre acte de naissance/);
    expect(said).toContain("Cette liste est pour vous, qui faites la demande pour l’enfant.");
    expect(full(renewal)).toContain("bouche fermée");
  });
  test("11: for both titles the line of the photo says how many", () => {
    const both = {
      ...renewsCard,
      requests: { cni: { reason: "renewal" }, passport: { reason: "first" } },
    } as const;
    expect(page(both)).toMatch(
      /Photo d’identité, prise à partir du 26 mai 2026 : une ou deux pour les deux titres/,
    );
  });
  test("12: an adult child of the house reads of parents, not of a person who hosts", () => {
    const said = full({ ...renewal, home: { lodging: "with-parents", territory: "metropole" } });
    expect(said).toContain("☐ Attestation de vos parents");
    expect(said).not.toContain("la personne qui vous héberge");
  });
  test("13: RE-34 the residence permit of the parent who files is named where the page admits it", () => {
    expect(full({ ...baby, territory: "metropole" }, reims)).toMatch(
      /Cette mairie accepte : carte d’identité ; passeport ; titre de séjour\./,
    );
  });
  test("14: a refused application has no shopping list, and says what to do first", () => {
    const refused = { ...renewal, applicant: { ...renewal.applicant, french: false } };
    for (const said of [page(refused), full(refused)]) {
      expect(said).toMatch(
        /^VOTRE DOSSIER : PASSEPORT .* À SAVOIR D’ABORD • Passeport : cette demande ne peut/,
      );
      expect(said).toContain("demandez un certificat de nationalité française");
      expect(said).not.toMatch(/☐|PRIX|QUI DOIT VENIR/);
    }
  });
  test("15: SP-09 the proofs of the page of Saint-Paul are those listed, not the nation's", () => {
    const said = full({ ...renewal, territory: "reunion", photo: "brought" }, saintPaul);
    expect(said).toContain("Cette mairie accepte, par exemple : facture d’électricité ou de gaz");
    expect(said).not.toContain("Acceptés, par exemple");
  });
  test("16: in English, who need not come is named, and a title is called a title", () => {
    const said = inEnglish({ ...baby, applicant: { ...baby.applicant, bornOn: "2020-05-04" } });
    expect(said).toContain("To collect the title: you, in person. It is not necessary for the child.");
    expect(said).not.toMatch(/new document|old document|the document to be replaced/i);
  });
  test("17: a held title is called by its kind and its end, or as the caller calls it, and never by its id", () => {
    const held = { ...renewsCard, heldTitles: { complete: true, titles: [{ ...oldCard, id: "xyz-42" }] } };
    expect(full(held)).toContain("Votre carte d’identité, périmée depuis le 22 juin 2024");
    expect(full(held)).not.toContain("xyz-42");
    expect(page(held, { titleNames: { "xyz-42": "Ma carte [a|b] ~" } })).toContain("☐ Ma carte [a|b] ~");
  });
  test("17: two titles alike are told apart", () => {
    const titles = [
      { id: "a", kind: "passport" },
      { id: "b", kind: "passport" },
    ] as const;
    const said = full({ ...renewal, heldTitles: { titles } });
    expect(said).toMatch(/Votre passeport \(n° 1\).*Votre passeport \(n° 2\)/);
  });
  test("18: each day of a held title says what it is", () => {
    expect(full(renewsCard)).toMatch(
      /périmée depuis le 22 juin 2024 La date de fin imprimée, le 21 juin 2019, a été repoussée de 5 ans par la loi, sans démarche\. Jusqu’au 20 juin 2029, ce titre prouve/,
    );
  });
  test("19: a parent born in Algeria before 3 July 1962 is spoken of where nationality is asked about", () => {
    for (const path of ["applicant.parentBornInFrance", "applicant.birthRecord.showsNationality"] as const) {
      expect(oneLine(fr.fieldHelp(path) ?? "")).toContain(
        "né en Algérie avant le 3 juillet 1962 compte comme né en France",
      );
      expect(oneLine(en.fieldHelp(path) ?? "")).toContain(
        "born in Algeria before 3 July 1962 counts as born in France",
      );
    }
    const { french, bornOn } = renewal.applicant ?? {};
    const said = full({
      ...renewal,
      requests: { passport: { reason: "first" } },
      applicant: { french, bornOn },
      heldTitles: { complete: true, titles: [] },
    });
    expect(said).toContain("par exemple en Algérie avant le 3 juillet 1962");
  });
});

test("whoever is asked for a date of birth is not asked for the age as well", () => {
  const said = page({ depositOn: "2026-11-25", requests: { passport: { reason: "renewal" } } });
  expect(said).toContain("Quelle est votre date de naissance ?");
  expect(said).not.toMatch(/Quel âge|18 ans ou plus/);
});

test("a refused application speaks of no days, and names the reason that is refused", () => {
  const said = page({
    ...renewal,
    requests: { cni: { reason: "digital-identity" } },
    heldTitles: { complete: true, titles: [] },
  });
  expect(said).not.toContain("Si vous changez de jour");
  expect(said).toContain("Pour ce motif, il faut avoir une carte plastifiée");
});

test("where one of two titles is refused, that comes first, then the other's list alone", () => {
  const said = page({
    ...renewal,
    requests: { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
  });
  expect(said).toMatch(
    /À SAVOIR D’ABORD • Carte d’identité : cette demande ne peut pas .* À APPORTER AU DÉPÔT/,
  );
  expect(said).toContain("PRIX • Passeport : 86 €.");
  expect(said).not.toContain("Carte d’identité : gratuit");
});

describe("with a question open, a full sheet says what holds whatever the answer is", () => {
  const steps = (said: string): string => said.slice(said.indexOf("LES ÉTAPES"));
  test("how it is prepared is open: the appointment, the stamp and the old title stand, the pre-application waits", () => {
    const said = full({ ...renewal, channel: undefined });
    expect(said).toContain("il reste une question");
    expect(said).toContain("À APPORTER AU RETRAIT DU NOUVEAU TITRE ☐ L’ancien passeport, à rendre");
    expect(steps(said)).toMatch(/• Achetez le timbre fiscal\. • Prenez rendez-vous .* • Déposez le dossier/);
    expect(steps(said)).not.toMatch(/pré-demande|formulaire| 1\. /);
  });
  test("the photo is open: the pre-application stands", () => {
    expect(steps(full({ ...renewal, photo: undefined, territory: "abroad" }))).toContain(
      "• Demandez au consulat s’il veut une pré-demande en ligne.",
    );
  });
  test("the place is open: what is done otherwise abroad waits", () => {
    const said = full({ ...renewal, territory: undefined });
    expect(steps(said)).toContain(
      "• Prenez rendez-vous dans une mairie équipée ou, à l’étranger, au consulat",
    );
    expect(steps(said)).not.toContain("pré-demande");
  });
  test("where to ask about a foreign record is said while the photo is open", () => {
    expect(full({ ...bornAbroad, territory: undefined })).toContain(
      "À SAVOIR AVANT LE DÉPÔT • Votre acte de naissance vient d’une autorité étrangère",
    );
  });
  test("where nothing is known but the day, nothing is to be handed back", () => {
    expect(full({ depositOn: "2026-11-25" })).not.toContain("À APPORTER AU RETRAIT");
  });
});

describe("of the same kinds, found since", () => {
  const ward: Application = {
    ...renewal,
    protection: { measure: "guardianship", filedBy: "guardian" },
    circumstances: { ...nothingSpecial, protectedAdult: true },
  };
  test.each(["hosted", "hotel", "mobile-home", "with-parents"] as const)(
    "10: a guardian who files is not spoken to as the adult who lives there: %s",
    (lodging) => {
      const there = { ...ward, home: { lodging, territory: "metropole" } } as const;
      expect(full(there)).not.toMatch(
        /vous héberge|vous (?:vivez|habitez) |vous le louez|votre (?:logement|nom)|vos parents/i,
      );
      expect(inEnglish(there)).not.toMatch(
        /your (?:host|home|parents|own name)|hosts you|you live (?:at|in|with)/i,
      );
    },
  );
  test("10: an adult who files is spoken to as before", () => {
    const said = full({ ...renewal, home: { lodging: "hosted", territory: "metropole" } });
    expect(said).toContain("☐ Attestation de la personne qui vous héberge");
    expect(said).toContain("Elle prouve que vous vivez à cette adresse.");
  });
  test("1: a passport lost before collection is not said to be kept for its visa", () => {
    const [passport] = renewal.heldTitles?.titles ?? [];
    const circumstances = { ...nothingSpecial, visaInOldPassport: true };
    expect(full({ ...renewal, circumstances })).toContain("il peut être gardé tant que dure ce visa");
    expect(
      full({
        ...renewal,
        heldTitles: {
          complete: true,
          titles: passport === undefined ? [] : [{ ...passport, atCollection: "lost" }],
        },
        circumstances: { ...circumstances, lostBeforeCollection: true },
      }),
    ).not.toMatch(/tant que dure ce visa|faut le rendre/);
  });
  test("9: a card known to be stolen is not void before the theft is declared, and a loss not declared twice", () => {
    const stolen: HeldTitle = { id: "s", kind: "cni", where: "stolen" };
    const held = { complete: true, titles: [...(renewal.heldTitles?.titles ?? []), stolen] };
    expect(full({ ...renewal, heldTitles: held })).toContain(
      "• Votre carte d’identité, volée Ce titre ne prouve rien au guichet : une fois le vol déclaré, il est annulé.",
    );
    expect(full({ ...renewal, heldTitles: held, requests: { cni: { reason: "renewal" } } })).not.toMatch(
      /d’abord le déclarer/,
    );
  });
  test("10: a parent who files reads of the child, and a minor alone of the minor", () => {
    const open = { ...baby, minor: {} };
    expect(page(open)).toContain("Qui fait la demande pour l’enfant ?");
    expect(oneLine(fr.fieldQuestion("minor.filedBy"))).toBe("Qui fait la demande pour le mineur ?");
  });
  test("18: a day is not parted from its month at the end of a line", () => {
    expect(fr.toText(fr.fullSheet(assess(renewal)))).not.toMatch(
      / \d{1,2}\n +(?:janvier|mai|août|novembre) /,
    );
    expect(fr.pageSheet(assess(renewal)).introduction[0]?.text).toContain("25\u00a0novembre 2026");
  });
});
