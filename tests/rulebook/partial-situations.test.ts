import { describe, expect, it } from "vitest";
import { assess, nothingSpecial, type Application, type HeldTitle } from "titres-identite";
import { adult, card, ends, papers, passport, today, withRecord, worstRecord } from "./adult.js";

// A renewal whose every fact matters: the card is too old to prove anything, the record is on paper and silent.
const complete = adult({ cni: { reason: "renewal" } }, [card(ends.old)], {
  applicant: withRecord(worstRecord),
});
const holding = (title: HeldTitle): Application["heldTitles"] => ({ complete: true, titles: [title] });

/** The missing facts, each with the outcomes that wait for it. */
function open(application: Application): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(assess(application).undecided.map(({ fact, outcomes }) => [fact, outcomes]));
}

describe("a situation in which nothing that matters is missing", () => {
  it("leaves nothing open", () => {
    expect(open(complete)).toEqual({});
  });

  it("asks neither when nor where an adult was born", () => {
    expect(open({ ...complete, applicant: { adult: true, french: true, birthRecord: worstRecord } })).toEqual(
      {},
    );
  });

  it("does not ask for the birth record of whoever shows a title that proves civil status", () => {
    const proven = { ...complete, heldTitles: holding(card(ends.recent)) };
    expect(open({ ...proven, applicant: { adult: true, french: true } })).toEqual({});
  });

  it("does not ask for the format of a passport expired for longer than any grace", () => {
    const old = holding(passport(ends.old, { format: undefined }));
    expect(open({ ...complete, requests: { passport: { reason: "renewal" } }, heldTitles: old })).toEqual({});
  });
});

describe("each missing fact that matters is named, with what waits for it", () => {
  const civilStatus = ["birth-record/no-title-shown", "nationality-proof/record-silent"];

  it.each<[fact: string, situation: Application, outcomes: readonly string[]]>([
    [
      "channel",
      { ...complete, channel: undefined },
      ["pre-application-number/online-channel", "application-form/paper-channel"],
    ],
    [
      "home.lodging",
      { ...complete, home: { justifAdresse: false } },
      [
        "proof-of-address/own-name",
        "host-proof-of-address/hosted",
        "host-id-copy/hosted",
        "host-statement/hosted",
        "domicile-election/no-fixed-address",
        "hotel-statement/hotel",
        "pitch-deed-or-lease/mobile-home",
        "official-document-with-address/hotel-or-mobile-home",
      ],
    ],
    [
      "applicant.french",
      { ...complete, applicant: { adult: true, birthRecord: worstRecord } },
      ["admissible/cni"],
    ],
    [
      "applicant.birthRecord.heldBy",
      {
        ...complete,
        applicant: withRecord({ showsNationality: false, inForeignLanguage: true, multilingualForm: false }),
      },
      ["birth-record/no-title-shown", "sworn-translation/foreign-record"],
    ],
    [
      "applicant.birthRecord.showsNationality",
      { ...complete, applicant: withRecord({ heldBy: "paper-registry" }) },
      ["nationality-proof/record-silent"],
    ],
    [
      "applicant.parentBornInFrance",
      { ...complete, applicant: withRecord({ heldBy: "paper-registry" }) },
      ["nationality-proof/record-silent"],
    ],
    [
      "applicant.birthRecord.nationalityInMargin",
      { ...complete, applicant: withRecord({ heldBy: "paper-registry" }) },
      ["nationality-proof/record-silent"],
    ],
    [
      "applicant.birthRecord.inForeignLanguage",
      { ...complete, applicant: withRecord({ heldBy: "foreign-registry", showsNationality: false }) },
      ["sworn-translation/foreign-record"],
    ],
    [
      "circumstances.nationalityAcquired",
      { ...complete, circumstances: { ...nothingSpecial, nationalityAcquired: undefined } },
      ["birth-record/acquired-nationality", "nationality-proof/acquired-nationality"],
    ],
    [
      "circumstances.birthRecordUnobtainable",
      { ...complete, circumstances: { ...nothingSpecial, birthRecordUnobtainable: undefined } },
      ["birth-record/no-title-shown", "marriage-record/no-birth-record"],
    ],
    [
      "requests.cni.reason",
      { ...complete, requests: { cni: {} } },
      [
        "held-cni/replaced",
        "held-cni/handed-back",
        "birth-record/civil-status-change",
        "loss-declaration/lost",
        "theft-declaration/stolen",
        "fiscal-stamp/fee-due",
        "admissible/cni",
        "fee/cni",
        "held-title/card",
      ],
    ],
    [
      "heldTitles.titles[card].where",
      { ...complete, heldTitles: holding(card(ends.old, { where: undefined })) },
      [
        "held-cni/replaced",
        "held-cni/handed-back",
        "fiscal-stamp/fee-due",
        "admissible/cni",
        "fee/cni",
        "held-title/card",
      ],
    ],
    [
      "heldTitles.titles[card].printedExpiry",
      { ...complete, heldTitles: holding(card(ends.old, { printedExpiry: undefined })) },
      [...civilStatus, "held-title/card"],
    ],
    [
      "heldTitles.titles[card].issuedOn",
      { ...complete, heldTitles: holding(card("2019-05-01", { printedExpiry: "unreadable" })) },
      [...civilStatus, "held-title/card"],
    ],
    [
      "heldTitles.titles[card].format",
      {
        ...complete,
        heldTitles: holding(
          card("2020-05-01", { format: undefined, adultWhenIssued: true, issuedOn: undefined }),
        ),
      },
      [...civilStatus, "held-title/card"],
    ],
    [
      "heldTitles.titles[card].adultWhenIssued",
      { ...complete, heldTitles: holding(card("2020-05-01", { adultWhenIssued: undefined })) },
      [...civilStatus, "held-title/card"],
    ],
    [
      "heldTitles.complete",
      { ...complete, heldTitles: { titles: [card(ends.old)] } },
      [
        "held-cni/replaced",
        "held-passport/proves-civil-status",
        "held-cni/handed-back",
        ...civilStatus,
        "fiscal-stamp/fee-due",
        "travel-proof/extended-card",
        "admissible/cni",
        "fee/cni",
        "held-title/card",
      ],
    ],
    [
      "requests.cni.replaces",
      {
        ...complete,
        heldTitles: {
          complete: true,
          titles: [card(ends.old), card(ends.old, { id: "other", where: "lost" })],
        },
      },
      [
        "held-cni/replaced",
        "held-cni/handed-back",
        "fiscal-stamp/fee-due",
        "admissible/cni",
        "fee/cni",
        "held-title/card",
      ],
    ],
  ])("%s", (fact, situation, outcomes) => {
    expect(new Set(open(situation)[fact])).toEqual(new Set(outcomes));
  });

  it("lets the length of a new card wait for the reason only while the former card has an end to keep", () => {
    const asked = { ...complete, requests: { cni: {} } };
    const waits = (title: HeldTitle): boolean | undefined =>
      open({ ...asked, heldTitles: holding(title) })["requests.cni.reason"]?.includes("validity/cni");
    expect(waits(card(today))).toBe(false);
    expect(waits(card("2026-11-23"))).toBe(true);
    expect(waits(card("2026-11-23", { where: "lost" }))).toBe(false);
  });

  it("names several facts together, each for its own outcome", () => {
    expect(
      Object.keys(
        open({
          ...complete,
          channel: undefined,
          home: { justifAdresse: false },
          applicant: { adult: true },
        }),
      ),
    ).toEqual([
      "applicant.birthRecord.heldBy",
      "applicant.birthRecord.inForeignLanguage",
      "applicant.birthRecord.multilingualForm",
      "applicant.birthRecord.nationalityInMargin",
      "applicant.birthRecord.showsNationality",
      "applicant.birthplace",
      "applicant.french",
      "applicant.parentBornInFrance",
      "channel",
      "home.lodging",
    ]);
  });

  it("asks whether the name changed, since a title in the former name may be void", () => {
    const circumstances = { ...nothingSpecial, nameChanged: undefined };
    const title = card("2031-08-31", { format: "card", issuedOn: "2021-09-01", adultWhenIssued: true });
    const situation = { ...complete, circumstances, heldTitles: holding(title) };
    expect(Object.keys(open(situation))).toEqual([
      "circumstances.nameChanged",
      "names.changeRecordedOn",
      "names.changed",
      "names.changedBy",
    ]);
    expect(papers(assess(situation))).toMatchObject({ "held-cni": "required", "birth-record": "undecided" });
  });

  it("asks when it changed, once it did", () => {
    const circumstances = { ...nothingSpecial, nameChanged: true };
    const title = card("2031-08-31", { format: "card", issuedOn: "2021-09-01", adultWhenIssued: true });
    const situation = { ...complete, circumstances, heldTitles: holding(title) };
    expect(Object.keys(open(situation))).toEqual(["names.changeRecordedOn", "names.changedBy"]);
  });
});

describe("what is known whatever is missing", () => {
  it("the day, the place and the age decide what every application has", () => {
    const answer = assess({ depositOn: today, territory: "metropole", applicant: { adult: true } });
    expect(papers(answer)).toMatchObject({ photo: "required", "proof-of-address": "undecided" });
    expect(answer.presence.deposit.applicant.status).toBe("must-come");
    expect(answer.presence.collection.applicant.status).toBe("must-come");
    expect(answer.undecided.map(({ fact }) => fact)).toEqual(["requests"]);
  });

  it("the whereabouts of a held title leave nothing open but what turns on them", () => {
    const answer = assess({ ...complete, heldTitles: holding(card(ends.old, { where: undefined })) });
    expect(papers(answer)).toEqual({
      "pre-application-number": "required",
      photo: "required",
      "proof-of-address": "required",
      "birth-record": "required",
      "nationality-proof": "required",
      "held-cni": "undecided",
      "fiscal-stamp": "undecided",
    });
  });

  it("a birth date is never asked for a bank card with a printed end", () => {
    const bankCard = card("2032-05-02", { format: "card", adultWhenIssued: undefined });
    expect(open({ ...complete, heldTitles: holding(bankCard) })).toEqual({});
  });
});
