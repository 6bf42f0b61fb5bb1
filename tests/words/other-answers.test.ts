import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import type { Assessment, Paper, Requirement } from "../../src/answers/assessment.js";
import { fiche, saintPaul } from "../../src/sources/citation.js";
import { flat, renewal } from "./reading.js";

describe("what no national rule says yet", () => {
  const answer = assess(renewal);
  const paper: Paper = {
    document: "proof-of-address",
    whose: "applicant",
    form: "photocopy",
    copies: 2,
    at: "deposit",
    obtain: "bring",
  };
  const ground: Requirement = {
    id: "proof-of-address/own-name",
    document: "proof-of-address",
    status: "required",
    titles: ["passport"],
    anyOf: [[paper]],
    basis: "local-practice",
    needs: [],
    sources: [saintPaul("SP-06")],
  };
  const withGround = (otherwise: Partial<Requirement>): Assessment => ({
    ...answer,
    requirements: [{ ...ground, ...otherwise }],
  });

  test("SP-06 a local demand says that the law does not make it, and cites the town", () => {
    const said = flat(withGround({}));
    expect(said).toContain("☐ Justificatif de domicile (photocopie), avec 2 photocopies");
    expect(said).toContain("La loi ne le demande pas, cette mairie oui.");
    expect(said).toContain("Mairie de Saint-Paul (La Réunion), page sur les titres d’identité");
  });
  test("a demand that the law makes too is not called local", () => {
    const said = flat({
      ...answer,
      requirements: [ground, { ...ground, basis: "law", sources: [fiche("F14807")] }],
    });
    expect(said).not.toContain("La loi ne le demande pas");
  });
  test("what is only advised", () => {
    const said = (basis: Requirement["basis"]): string => flat(withGround({ status: "advised", basis }));
    expect(said("local-practice")).toContain("C’est un conseil de cette mairie, pas une obligation.");
    expect(said("instruction")).toContain("C’est un conseil de l’administration, pas une obligation.");
  });
  test("someone else's paper", () => {
    expect(flat(withGround({ anyOf: [[{ ...paper, whose: "host" }]] }))).toContain(
      "au nom de la personne qui vous héberge",
    );
  });
  test("any of several sets", () => {
    const said = flat(
      withGround({ anyOf: [[paper], [{ ...paper, document: "host-id-copy", whose: "host" }, paper]] }),
    );
    expect(said).toMatch(
      /☐ L’un de ces groupes de papiers, au choix .* Choix 1 : Justificatif .* Choix 2 – Pièce d’identité/,
    );
  });
  test("an amount that the texts leave open, and one that no source gives", () => {
    const line = { title: "passport", sources: [] } as const;
    const unsettled = {
      kind: "unsettled",
      amounts: [
        { currency: "EUR", units: 0 },
        { currency: "EUR", units: 8600 },
      ],
      doubts: ["free-reissue-after-a-move"],
    } as const;
    expect(
      flat({ ...answer, fee: { ...answer.fee, ...unsettled, lines: [{ ...line, ...unsettled }] } }),
    ).toContain("Passeport : gratuit ou 86 € (selon la lecture des textes).");
    const unknown = { kind: "unsettled", amounts: [], doubts: [] } as const;
    expect(
      flat({ ...answer, fee: { ...answer.fee, ...unknown, lines: [{ ...line, ...unknown }] } }),
    ).toContain("Passeport : prix non connu, à demander au guichet.");
  });
  test("a person who need not come according to another reading", () => {
    const applicant = {
      ...answer.presence.collection.applicant,
      contested: { doubts: ["leap-day-birthday"], otherwise: ["need-not-come"] },
    } as const;
    const said = flat({
      ...answer,
      presence: { ...answer.presence, collection: { ...answer.presence.collection, applicant } },
    });
    expect(said).toContain("Selon une autre lecture des textes, vous n’avez pas besoin de venir.");
    expect(said).toContain("Point b. Pour qui est né un 29 février");
  });
});
