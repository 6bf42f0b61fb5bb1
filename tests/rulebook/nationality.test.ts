import { describe, expect, it } from "vitest";
import {
  assess,
  explain,
  nothingSpecial,
  proofKinds,
  type Applicant,
  type Application,
  type BirthRecord,
  type HeldTitle,
  type RequirementId,
  type TitleKind,
} from "titres-identite";
import { adult, card, ends, ground, papers, passport, withRecord } from "./adult.js";

// Section 2.4 of the research on the CNI; P9 of that on the passport.

const first = (kind: TitleKind, applicant: Applicant, titles: readonly HeldTitle[] = []): Application =>
  adult({ [kind]: { reason: "first" } }, titles, { applicant });

/** Someone of whose nationality this is known, and of whose birth record this. */
const known = (said: Partial<Applicant>, birthRecord: BirthRecord = {}): Applicant => ({
  bornOn: "1985-06-15",
  french: true,
  birthRecord,
  ...said,
});

describe.each<[kind: TitleKind]>([["cni"], ["passport"]])(
  "the proof of nationality for a first %s",
  (kind) => {
    const proof = (applicant: Applicant): string | undefined =>
      papers(assess(first(kind, applicant)))["nationality-proof"];
    const showing = (showsNationality?: boolean): Applicant =>
      withRecord({ heldBy: "paper-registry", showsNationality });

    it.each<[what: string, shows: boolean | undefined, status: string | undefined]>([
      ["2.4 order 2: the record shows it", true, undefined],
      ["SP-18 RE-18 the record does not show it", false, "required"],
      ["it is not known whether the record shows it", undefined, "undecided"],
    ])("nationality-proof/record-silent, %s", (_, shows, status) => {
      expect(proof(showing(shows))).toBe(status);
    });

    it.each<[what: string, applicant: Applicant, status: string | undefined]>([
      [
        "RE-18 born in France of a parent born in France",
        known({ birthplace: "france", parentBornInFrance: true }),
        undefined,
      ],
      [
        "RE-18 born in France of parents born abroad, no note in the margin",
        known(
          { birthplace: "france", parentBornInFrance: false },
          { heldBy: "paper-registry", nationalityInMargin: false },
        ),
        "required",
      ],
      [
        "RE-18 born in France of parents born abroad, the margin unread",
        known({ birthplace: "france", parentBornInFrance: false }, { heldBy: "paper-registry" }),
        "undecided",
      ],
      [
        "RE-18 born in France, the parents' birthplaces unknown",
        known({ birthplace: "france" }, { heldBy: "connected-registry", nationalityInMargin: false }),
        "undecided",
      ],
      [
        "SP-18 a note in the margin, wherever the birth was",
        known({}, { heldBy: "paper-registry", nationalityInMargin: true }),
        undefined,
      ],
      [
        "2.4 order 3: the record is kept in Nantes",
        known({ birthplace: "abroad", parentBornInFrance: false }, { heldBy: "central-service" }),
        undefined,
      ],
      [
        "2.4 order 3: the record is a consulate's",
        known({ birthplace: "abroad" }, { heldBy: "consulate" }),
        undefined,
      ],
      [
        "RE-16 born abroad, in a connected registry, which is the one in Nantes",
        known({ birthplace: "abroad" }, { heldBy: "connected-registry" }),
        undefined,
      ],
      [
        "2.4 a parent born in France does not do for whoever was born abroad",
        known(
          { birthplace: "abroad", parentBornInFrance: true },
          { heldBy: "foreign-registry", nationalityInMargin: false },
        ),
        "required",
      ],
      [
        "P9 born abroad of parents born abroad, the record an authority's there",
        known(
          { birthplace: "abroad", parentBornInFrance: false },
          { heldBy: "foreign-registry", nationalityInMargin: false },
        ),
        "required",
      ],
      [
        "a parent born in France, the birthplace unknown",
        known({ parentBornInFrance: true }, { heldBy: "paper-registry", nationalityInMargin: false }),
        "undecided",
      ],
    ])("nationality-proof/record-silent, %s", (_, applicant, status) => {
      expect(proof(applicant)).toBe(status);
    });

    it("SP-18 is asked for beside a connected registry too", () => {
      expect(proof(withRecord({ heldBy: "connected-registry", showsNationality: false }))).toBe("required");
    });

    it("RE-30 a minor proves it on the same conditions", () => {
      const minor = (parentBornInFrance: boolean): Application => ({
        ...first(
          kind,
          known(
            { bornOn: "2016-03-04", birthplace: "france", parentBornInFrance },
            { nationalityInMargin: false, heldBy: "paper-registry" },
          ),
        ),
        minor: { filedBy: "parent", parents: "together" },
      });
      expect(papers(assess(minor(true)))).not.toHaveProperty("nationality-proof");
      expect(papers(assess(minor(false)))["nationality-proof"]).toBe("required");
    });

    it("the reason names what settled it, and no more", () => {
      const application = first(kind, known({ birthplace: "france", parentBornInFrance: true }));
      const facts = explain(application, "nationality-proof/record-silent").facts;
      expect(facts).toEqual(expect.arrayContaining(["applicant.birthplace", "applicant.parentBornInFrance"]));
      expect(facts).not.toContain("applicant.birthRecord.heldBy");
    });

    it("2.4 order 6, referral certificate-of-nationality: whoever has no proof is sent to ask for a certificate", () => {
      const referrals = (applicant: Applicant): readonly string[] =>
        assess(first(kind, applicant)).referrals.map(({ id }) => id);
      expect(referrals(showing(false))).toContain("certificate-of-nationality");
      expect(referrals(showing(true))).not.toContain("certificate-of-nationality");
    });

    it.each<[end: string, status: string | undefined]>([
      [ends.valid, undefined],
      [ends.recent, undefined],
      [ends.old, "required"],
    ])("2.4 order 1: a title that ended on %s", (end, status) => {
      const other = kind === "cni" ? passport(end) : card(end);
      expect(papers(assess(first(kind, showing(false), [other])))["nationality-proof"]).toBe(status);
    });
  },
);

describe("the proofs of nationality", () => {
  it("decree 55-1397, article 4, II: a declaration or decree, failing that ten years as French, failing that a certificate", () => {
    const proofs = proofKinds.filter(({ as }) => as.includes("nationality-proof"));
    expect(proofs.map(({ kind }) => kind)).toEqual([
      "declaration-of-acquisition",
      "naturalisation-or-reintegration-decree",
      "treated-as-french-for-ten-years",
      "certificate-of-nationality",
    ]);
  });
});

describe("whoever acquired French nationality", () => {
  const acquired = (birthRecord: BirthRecord, titles: readonly HeldTitle[] = []): Application => ({
    ...first("cni", known({ birthplace: "abroad", parentBornInFrance: false }, birthRecord), titles),
    circumstances: { ...nothingSpecial, nationalityAcquired: true },
  });

  it.each<[what: string, id: RequirementId, birthRecord: BirthRecord, status: string]>([
    [
      "SP-42 brings a birth record",
      "birth-record/acquired-nationality",
      { heldBy: "paper-registry" },
      "required",
    ],
    [
      "SP-42 brings none where the registry is connected",
      "birth-record/acquired-nationality",
      { heldBy: "connected-registry" },
      "not-required",
    ],
    [
      "SP-42 brings none where Nantes keeps the record",
      "birth-record/acquired-nationality",
      { heldBy: "central-service" },
      "not-required",
    ],
    [
      "SP-42 does not know yet where nobody knows who holds it",
      "birth-record/acquired-nationality",
      {},
      "undecided",
    ],
    [
      "2.4 order 4: proves it by the declaration or the decree where the record is silent",
      "nationality-proof/acquired-nationality",
      { heldBy: "foreign-registry", nationalityInMargin: false },
      "required",
    ],
    [
      "SP-18 needs no other proof where the margin of the record bears it",
      "nationality-proof/acquired-nationality",
      { heldBy: "central-service", nationalityInMargin: true },
      "not-required",
    ],
  ])("%s (%s)", (_, id, birthRecord, status) => {
    expect(ground(acquired(birthRecord), id).status).toBe(status);
  });

  it("2.4 order 1: brings neither where a recent title proves it", () => {
    const said = papers(assess(acquired({ heldBy: "foreign-registry" }, [passport(ends.recent)])));
    expect(said).not.toHaveProperty("birth-record");
    expect(said).not.toHaveProperty("nationality-proof");
  });
});
