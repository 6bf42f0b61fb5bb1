import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { nothingSpecial, type Application } from "../../src/application/application.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { reims, saintPaul } from "../../src/local.js";
import type { Rulebook } from "../../src/rulebook/rule.js";
import { renewal } from "./reading.js";

const flatIn =
  ({ checklist }: typeof fr) =>
  (application: Application, rulebook: Rulebook): string =>
    checklist(assess(application, { rulebook }), { as: "text", sources: true })
      .replaceAll(/[\s\u00a0]+/g, " ")
      .trim();
const said = flatIn(fr);
const saidInEnglish = flatIn(en);

/** An adult who never held a title, whose birth record the counter cannot obtain. */
const newcomer: Application = {
  ...renewal,
  territory: undefined,
  requests: { cni: { reason: "first" } },
  applicant: { ...renewal.applicant, birthplace: "france" },
  home: { lodging: "own-name", justifAdresse: false },
  heldTitles: { complete: true, titles: [] },
};
const child: Application = {
  ...newcomer,
  applicant: { ...newcomer.applicant, bornOn: "2014-06-04" },
  home: { lodging: "with-parents", justifAdresse: false },
  minor: { filedBy: "parent", parents: "together", parentsMarried: true },
};

describe("whose rules a checklist follows", () => {
  test("those of the nation and of the town hall, whose page bears a day", () => {
    const text = said(newcomer, reims);
    expect(text).toContain(
      "Cette liste est faite pour la mairie de Reims : elle suit les règles nationales et la page de cette mairie. À APPORTER AU DÉPÔT",
    );
    expect(text).toContain(
      "Règles nationales et page de la mairie de Reims, version du 12 décembre 2023, relues le 22 novembre 2026.",
    );
    expect(saidInEnglish(newcomer, reims)).toContain(
      "National rules and the page of Reims town hall, version of 12 December 2023, verified on 22 November 2026.",
    );
  });
  test("or was read on one", () => {
    expect(said(newcomer, saintPaul)).toContain(
      "Règles nationales et page de la mairie de Saint-Paul (La Réunion), lue le 22 novembre 2026, relues le 22 novembre 2026.",
    );
    expect(saidInEnglish(newcomer, saintPaul)).toContain(
      "National rules and the page of Saint-Paul town hall (Réunion), read on 22 November 2026, verified on 22 November 2026.",
    );
  });
  test("those of the nation alone for a title of which the page does not speak", () => {
    const both = {
      ...newcomer,
      requests: { cni: { reason: "first" }, passport: { reason: "first" } },
    } as const;
    expect(said(both, reims)).toContain(
      "la page de cette mairie. Pour le passeport, elle suit les règles nationales seules : la page n’en parle pas.",
    );
    expect(saidInEnglish(both, reims)).toContain(
      "For the passport, it follows the national rules alone: the page does not speak of that.",
    );
    expect(said(both, saintPaul)).not.toContain("règles nationales seules");
  });
  test("those of the nation alone in another place, and the page is not cited", () => {
    const text = said({ ...newcomer, territory: "guyane" }, saintPaul);
    expect(text).toContain(
      "Pour la carte d’identité, cette liste suit les règles nationales seules. La page de la mairie de Saint-Paul (La Réunion) n’en parle pas, ou pas pour ce lieu de dépôt.",
    );
    expect(text).not.toMatch(/cette mairie|Mairie de Saint-Paul/);
  });
  test("the page is one source, without the numbers that its lines have here", () => {
    expect(said(newcomer, reims)).toMatch(
      /\d+\. Mairie de Reims, page sur la carte d’identité \(version du 12 décembre 2023\) Règles nationales/,
    );
  });
});

describe("a paper that the law asks for, and one that the town hall asks for", () => {
  test("RE-09 only the town hall does: it is said so, with the copy that goes with it", () => {
    expect(said(newcomer, reims)).toMatch(
      /☐ Document officiel avec photo \(original\), avec une photocopie .* Pourquoi \? Vous n’avez jamais eu de carte d’identité, et aucun titre récent ne prouve qui vous êtes\. \[\d+\] La loi ne le demande pas, cette mairie oui\. ☐/,
    );
    expect(saidInEnglish(newcomer, reims)).toMatch(
      /☐ Official document with a photo \(original\), with a photocopy .* The law does not require it; this town hall does\. ☐/,
    );
  });
  test("RE-27 what the town hall only advises is not called a demand", () => {
    expect(said(child, reims)).toMatch(
      /Apportez ce document si vous en avez un\. \[\d+\] C’est un conseil de cette mairie, pas une obligation\. ☐/,
    );
  });
  test("SP-17 what the law asks for and the page leaves out is advised", () => {
    const bornAbroad = { ...newcomer, applicant: { ...newcomer.applicant, birthplace: "abroad" } } as const;
    expect(said(bornAbroad, saintPaul)).toMatch(
      /☐ Acte de naissance .* Pourquoi \? La naissance a eu lieu à l’étranger, et aucun titre récent ne prouve votre état civil\. \[[\d, ]+\] La loi le demande, la page de cette mairie non : par prudence, apportez-le\. ☐/,
    );
    expect(saidInEnglish(bornAbroad, saintPaul)).toContain(
      "The law requires it, the page of this town hall does not: bring it, to be safe.",
    );
  });
  test("SP-25 both do: every reason is said, and nothing is called local", () => {
    const text = said(child, saintPaul);
    const record = text.slice(text.indexOf("☐ Acte de naissance")).split(" ☐ ")[0];
    expect(record).toMatch(
      /Il prouve l’état civil de l’enfant : .* Pourquoi \? Le titre est pour un mineur\./,
    );
    expect(record).not.toContain("cette mairie le demande");
  });
});

describe("one paper for demands in two forms", () => {
  const both = { cni: { reason: "first" }, passport: { reason: "first" } } as const;
  test("RE-15 the extract that the page wants for the card does for the passport", () => {
    const text = said({ ...newcomer, requests: both }, reims);
    expect(text.match(/☐ Acte de naissance/g)).toHaveLength(1);
    expect(text).toContain("☐ Acte de naissance (extrait avec filiation), délivré");
  });
  test("RE-29 so does the full copy that it wants of a minor", () => {
    const text = said({ ...child, requests: both }, reims);
    expect(text.match(/☐ Acte de naissance/g)).toHaveLength(1);
    expect(text).toContain("☐ Acte de naissance (copie intégrale), délivré");
  });
  test("SP-47 a judgment in original, brought with a photocopy, is the photocopy asked for too", () => {
    const text = said(
      {
        ...newcomer,
        protection: { measure: "guardianship", filedBy: "guardian", guardianInformed: true },
        circumstances: { ...nothingSpecial, protectedAdult: true, registerMention: true },
      },
      saintPaul,
    );
    expect(text.match(/☐ Décision de tutelle/g)).toHaveLength(1);
    expect(text).toContain(
      "☐ Décision de tutelle, de curatelle ou d’habilitation familiale (original), avec une photocopie",
    );
  });
});

test("SP-45 the judgment, or the agreement together with a copy of the identity document", () => {
  const text = said(
    {
      ...newcomer,
      names: { useName: "ex-spouse", judgmentAllows: true, remarried: false },
      circumstances: { ...nothingSpecial, useNameAsked: true },
    },
    saintPaul,
  );
  expect(text).toMatch(
    /☐ L’un de ces groupes de papiers, au choix .* Choix 1 : Jugement de divorce \(original\), avec une photocopie .* Choix 2 – Accord écrit de l’ex-époux ou de l’ex-épouse \(original\), avec une photocopie .* – Pièce d’identité de l’ex-époux ou de l’ex-épouse \(photocopie\)/,
  );
});
