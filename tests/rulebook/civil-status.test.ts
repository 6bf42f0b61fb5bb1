import { describe, expect, it } from "vitest";
import {
  assess,
  nothingSpecial,
  nationalityProofs,
  type Applicant,
  type Application,
  type BirthRecord,
  type HeldTitle,
  type NoticeId,
  type ReferralId,
  type TitleKind,
} from "titres-identite";
import { adult, card, ends, papers, passport, withRecord } from "./adult.js";

// Sections 2.2, 2.4 and 6 of the research on the CNI; P8 and P9 of that on the passport.

const first = (kind: TitleKind, titles: readonly HeldTitle[], applicant: Applicant): Application =>
  adult({ [kind]: { reason: "first" } }, titles, { applicant });

const notices = (application: Application): readonly NoticeId[] =>
  assess(application).notices.map(({ id }) => id);
const referrals = (application: Application): readonly ReferralId[] =>
  assess(application).referrals.map(({ id }) => id);

describe.each<[kind: TitleKind]>([["cni"], ["passport"]])("the birth record for a first %s", (kind) => {
  it.each<[what: string, heldBy: BirthRecord["heldBy"], status: string | undefined]>([
    ["RE-15 the commune of birth is not connected", "paper-registry", "required"],
    [
      "SP-63 RE-16 the commune of birth is connected, or the record is in Nantes",
      "connected-registry",
      undefined,
    ],
    ["row 8.22: born abroad, the record held by an authority there", "foreign-registry", "required"],
    ["it is not known who holds the record", undefined, "undecided"],
  ])("%s", (_, heldBy, status) => {
    const application = first(kind, [], withRecord({ heldBy, showsNationality: true }));
    expect(papers(assess(application))["birth-record"]).toBe(status);
  });

  it("SP-17 RE-15 is a full copy or an extract with parentage, under three months old", () => {
    const { requirements } = assess(
      first(kind, [], withRecord({ heldBy: "paper-registry", showsNationality: true })),
    );
    const asked = requirements.find(({ id }) => id === "birth-record/no-title-shown");
    expect(asked?.anyOf).toEqual([
      [
        {
          document: "birth-record",
          whose: "applicant",
          form: "full-copy-or-extract-with-parentage",
          copies: 0,
          freshness: { unit: "month", count: 3 },
          issuedOnOrAfter: "2026-08-23",
          at: "deposit",
          obtain: "bring",
        },
      ],
    ]);
  });

  it("where none can be produced, the marriage record in full takes its place (decree 55-1397, article 4)", () => {
    const application: Application = {
      ...first(kind, [], withRecord({ heldBy: "paper-registry", showsNationality: true })),
      circumstances: { ...nothingSpecial, birthRecordUnobtainable: true },
    };
    expect(papers(assess(application))).toMatchObject({ "marriage-record": "required" });
    expect(papers(assess(application))).not.toHaveProperty("birth-record");
  });

  it("SP-63 RE-16 whoever is in a connected registry is told that the counter asks for the record", () => {
    const connected = withRecord({ heldBy: "connected-registry", showsNationality: true });
    const paper = withRecord({ heldBy: "paper-registry", showsNationality: true });
    expect(notices(first(kind, [], connected))).toContain("record-requested-by-the-counter");
    expect(notices(first(kind, [], paper))).not.toContain("record-requested-by-the-counter");
  });

  it("RE-22 a title that proves civil status leaves nothing to ask of any registry", () => {
    const other = kind === "cni" ? passport(ends.recent) : card(ends.recent);
    for (const heldBy of ["paper-registry", "connected-registry", "foreign-registry"] as const) {
      const answer = assess(first(kind, [other], withRecord({ heldBy, showsNationality: false })));
      expect(papers(answer)).not.toHaveProperty("birth-record");
      expect(papers(answer)).not.toHaveProperty("nationality-proof");
      expect(answer.notices.map(({ id }) => id)).not.toContain("record-requested-by-the-counter");
      expect(answer.referrals).toEqual([]);
    }
  });

  it("a foreign record is asked about at the counter; how it must be translated is local practice (P22)", () => {
    const application = first(kind, [], withRecord({ heldBy: "foreign-registry", showsNationality: true }));
    expect(assess(application).referrals).toMatchObject([
      { id: "foreign-civil-status-record", bring: ["birth-record"] },
    ]);
  });
});

describe.each<[kind: TitleKind]>([["cni"], ["passport"]])(
  "the proof of nationality for a first %s",
  (kind) => {
    const showing = (showsNationality?: boolean): Applicant =>
      withRecord({ heldBy: "paper-registry", showsNationality });

    it.each<[what: string, shows: boolean | undefined, status: string | undefined]>([
      ["2.4 order 2: the record shows it", true, undefined],
      ["SP-18 RE-18 the record does not show it", false, "required"],
      ["it is not known whether the record shows it", undefined, "undecided"],
    ])("%s", (_, shows, status) => {
      expect(papers(assess(first(kind, [], showing(shows))))["nationality-proof"]).toBe(status);
    });

    it("SP-18 is asked for beside a connected registry too", () => {
      const applicant = withRecord({ heldBy: "connected-registry", showsNationality: false });
      expect(papers(assess(first(kind, [], applicant)))["nationality-proof"]).toBe("required");
    });

    it("2.4 order 6: whoever has no proof is sent to ask for a certificate", () => {
      expect(referrals(first(kind, [], showing(false)))).toContain("certificate-of-nationality");
      expect(referrals(first(kind, [], showing(true)))).not.toContain("certificate-of-nationality");
    });

    it.each<[end: string, status: string | undefined]>([
      [ends.valid, undefined],
      [ends.recent, undefined],
      [ends.old, "required"],
    ])("2.4 order 1: a title that ended on %s", (end, status) => {
      const other = kind === "cni" ? passport(end) : card(end);
      expect(papers(assess(first(kind, [other], showing(false))))["nationality-proof"]).toBe(status);
    });
  },
);

describe("the proofs of nationality", () => {
  it("2.4 are admitted in this order: declaration or decree or certificate, then ten years as a French person", () => {
    expect(nationalityProofs).toEqual([
      "declaration-of-acquisition",
      "naturalisation-or-reintegration-decree",
      "certificate-of-nationality",
      "treated-as-french-for-ten-years",
    ]);
  });
});

describe("which title proves civil status", () => {
  it.each<[what: string, where: HeldTitle["where"], status: string | undefined]>([
    ["in hand", "in-hand", undefined],
    ["lost", "lost", "required"],
    ["stolen", "stolen", "required"],
    ["out of reach", "unavailable", "required"],
    ["nobody knows where", undefined, "undecided"],
  ])("only one that can be shown: a passport %s beside a first card", (_, where, status) => {
    const answer = assess(adult({ cni: { reason: "first" } }, [passport(ends.valid, { where })]));
    expect(papers(answer)["birth-record"]).toBe(status);
  });

  it("passport 6: a title of either kind does for the other, and is asked for by that title alone", () => {
    const forPassport = assess(adult({ passport: { reason: "first" } }, [card(ends.recent)]));
    const forCard = assess(adult({ cni: { reason: "first" } }, [passport(ends.recent)]));
    const titlesOf = (answer: typeof forCard, id: string): unknown =>
      answer.requirements.find((requirement) => requirement.id === id)?.titles;
    expect(titlesOf(forPassport, "held-cni/proves-civil-status")).toEqual(["passport"]);
    expect(titlesOf(forCard, "held-passport/proves-civil-status")).toEqual(["cni"]);
  });

  it("SP-59 an extended card in force proves it though it looks expired", () => {
    const extended = card("2019-06-21", { issuedOn: "2009-06-22", adultWhenIssued: true });
    expect(papers(assess(adult({ passport: { reason: "first" } }, [extended])))).toMatchObject({
      "held-cni": "required",
    });
  });
});
