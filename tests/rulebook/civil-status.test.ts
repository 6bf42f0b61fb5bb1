import { describe, expect, it } from "vitest";
import {
  assess,
  nothingSpecial,
  type Applicant,
  type Application,
  type BirthRecord,
  type HeldTitle,
  type NoticeId,
  type TitleKind,
} from "titres-identite";
import { adult, card, ends, papers, passport, withRecord } from "./adult.js";

// Sections 2.2 and 6 of the research on the CNI; P8 of that on the passport.

const first = (kind: TitleKind, titles: readonly HeldTitle[], applicant: Applicant): Application =>
  adult({ [kind]: { reason: "first" } }, titles, { applicant });

const notices = (application: Application): readonly NoticeId[] =>
  assess(application).notices.map(({ id }) => id);

describe.each<[kind: TitleKind]>([["cni"], ["passport"]])("the birth record for a first %s", (kind) => {
  it.each<[what: string, heldBy: BirthRecord["heldBy"], status: string | undefined]>([
    ["RE-15 the commune of birth is not connected", "paper-registry", "required"],
    ["SP-63 RE-16 the commune of birth is connected", "connected-registry", undefined],
    ["RE-16 the record is in Nantes, at the central service", "central-service", undefined],
    ["row 8.22: born abroad, the record held by an authority there", "foreign-registry", "required"],
    ["2.4 order 3: the record is at a consulate, which is not connected", "consulate", "required"],
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
          freshnessDoubt: "exactly-three-months-old",
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

  it("SP-20 a foreign record is asked about at the counter", () => {
    const application = first(kind, [], withRecord({ heldBy: "foreign-registry", showsNationality: true }));
    expect(assess(application).referrals).toMatchObject([
      { id: "foreign-civil-status-record", bring: ["birth-record"] },
    ]);
  });

  it.each<[what: string, record: BirthRecord, status: string | undefined]>([
    [
      "in a foreign language",
      { heldBy: "foreign-registry", inForeignLanguage: true, multilingualForm: false },
      "required",
    ],
    [
      "in a foreign language, with the multilingual form of the EU",
      { heldBy: "foreign-registry", inForeignLanguage: true, multilingualForm: true },
      undefined,
    ],
    [
      "in a foreign language, perhaps with that form",
      { heldBy: "foreign-registry", inForeignLanguage: true },
      "undecided",
    ],
    ["in French", { heldBy: "foreign-registry", inForeignLanguage: false }, undefined],
    ["in a language nobody knows of", { heldBy: "foreign-registry" }, "undecided"],
    ["of a consulate, written in French", { heldBy: "consulate" }, undefined],
    ["of a French commune", { heldBy: "paper-registry" }, undefined],
  ])("SP-20 comes with a sworn translation: a record %s", (_, record, status) => {
    const answer = assess(first(kind, [], withRecord(record)));
    expect(papers(answer)["sworn-translation"]).toBe(status);
  });

  it("SP-20 the translation is asked for by a minister's answer of 2000, which no decree repeats", () => {
    const application = first(
      kind,
      [],
      withRecord({
        heldBy: "foreign-registry",
        inForeignLanguage: true,
        multilingualForm: false,
        showsNationality: false,
      }),
    );
    const asked = assess(application).requirements.find(
      ({ id }) => id === "sworn-translation/foreign-record",
    );
    expect(asked).toMatchObject({
      status: "required",
      basis: "instruction",
      anyOf: [[{ document: "sworn-translation", form: "original", whose: "applicant", obtain: "bring" }]],
    });
    expect(asked?.sources).toContainEqual({
      text: "national-assembly",
      place: "11-43377",
      date: "2000-05-15",
    });
  });

  it("no translation goes with a record that cannot be produced", () => {
    const application: Application = {
      ...first(kind, [], withRecord({ heldBy: "foreign-registry", inForeignLanguage: true })),
      circumstances: { ...nothingSpecial, birthRecordUnobtainable: true },
    };
    expect(papers(assess(application))).not.toHaveProperty("sworn-translation");
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
