import { describe, expect, it } from "vitest";
import {
  assess,
  nothingSpecial,
  type Application,
  type Assessment,
  type Fate,
  type HeldTitle,
  type LaterFeeDecision,
  type TitleRequest,
  type Whereabouts,
} from "titres-identite";
import { adult, card, ends, inCents, papers, passport } from "./adult.js";

// Section 3 of the research on the CNI, table 3.1 of that on the passport; metropolitan France.

/** Where the ways to pay are those of a fee in France: an electronic stamp, bought online or in a shop. */
const byStamp = ["online-stamp", "stamp"];

const cardIs = (where: Whereabouts): HeldTitle => card(ends.valid, { where });
const passportIs = (where: Whereabouts): HeldTitle => passport(ends.valid, { where });

describe("the fee of a card", () => {
  it.each<[id: string, request: TitleRequest["reason"], titles: readonly HeldTitle[], cents: number]>([
    ["SP-13 RE-03 a first application is free", "first", [], 0],
    ["SP-13 a first application with a passport is free", "first", [passport(ends.valid)], 0],
    ["SP-13 RE-03 a renewal with the former card shown is free", "renewal", [cardIs("in-hand")], 0],
    ["SP-13 however long the card has been expired", "renewal", [card(ends.old)], 0],
    ["S12 a damaged card that can be shown is made again for free", "damaged", [cardIs("in-hand")], 0],
    ["SP-14 RE-11 a lost card costs 25 €", "lost", [cardIs("lost")], 2500],
    ["SP-14 RE-10 a stolen card costs 25 €", "stolen", [cardIs("stolen")], 2500],
    ["SP-14 a renewal without the former card costs 25 €", "renewal", [cardIs("unavailable")], 2500],
    ["SP-14 a damaged card that cannot be shown costs 25 €", "damaged", [cardIs("unavailable")], 2500],
    ["SP-14 a renewal of a card that turns out lost costs 25 €", "renewal", [cardIs("lost")], 2500],
  ])("%s", (_, reason, titles, cents) => {
    const answer = assess(adult({ cni: { reason } }, titles));
    expect(answer.fee).toMatchObject({
      kind: "exact",
      amount: inCents(cents),
      payBy: cents === 0 ? [] : byStamp,
    });
    expect(papers(answer)["fiscal-stamp"]).toBe(cents === 0 ? undefined : "required");
    expect(answer.steps.includes("buy-the-stamp")).toBe(cents > 0);
  });
});

describe("SP-12 the fee of an adult's passport is 86 €", () => {
  it.each<[reason: TitleRequest["reason"], titles: readonly HeldTitle[]]>([
    ["first", []],
    ["renewal", [passportIs("in-hand")]],
    ["renewal", [passport(ends.old)]],
    ["lost", [passportIs("lost")]],
    ["stolen", [passportIs("stolen")]],
    ["damaged", [passportIs("in-hand")]],
    ["renewal", [passportIs("unavailable")]],
  ])("%s", (reason, titles) => {
    const { fee } = assess(adult({ passport: { reason } }, titles));
    expect(fee).toMatchObject({ kind: "exact", amount: inCents(8600), later: [] });
  });
});

describe("passport/free-reissue: free for as long as the former passport had left (CGI, article 953)", () => {
  const changed = {
    changed: "first-name",
    changedBy: "first-name-procedure",
    changeRecordedOn: "2026-06-01",
  } as const;
  const circumstances = { ...nothingSpecial, nameChanged: undefined };
  const fee = (printedExpiry: string, issuedOn: string, names: Application["names"]): Assessment["fee"] =>
    assess(
      adult(
        { passport: { reason: "civil-status-change" } },
        [passport(printedExpiry, { issuedOn, adultWhenIssued: true })],
        { names, circumstances },
      ),
    ).fee;

  it("3.3 is paid for once it has ended, void or not: nothing is left", () => {
    expect(fee("2025-03-01", "2015-03-02", changed)).toMatchObject({ kind: "exact", amount: inCents(8600) });
    expect(fee("2025-03-01", "2015-03-02", { changed: "first-name" })).toMatchObject({
      kind: "exact",
      amount: inCents(8600),
    });
  });

  it("3.3 is free or not while it has some time left and is void", () => {
    expect(fee("2031-03-01", "2021-03-02", changed)).toMatchObject({
      kind: "unsettled",
      amounts: [inCents(0), inCents(8600)],
      doubts: ["free-reissue-after-voiding"],
    });
  });

  it("decree 2024-689 is free where the change is under none of its articles, so that it is good still", () => {
    for (const changedBy of ["adoption", "filiation", "francisation"] as const)
      expect(fee("2031-03-01", "2021-03-02", { ...changed, changedBy })).toMatchObject({
        kind: "exact",
        amount: inCents(0),
      });
  });

  it("decree 2024-689 waits for what the change was made under", () => {
    expect(fee("2031-03-01", "2021-03-02", { ...changed, changedBy: undefined })).toMatchObject({
      kind: "range",
      spans: [{ from: inCents(0), to: inCents(8600) }],
      dependsOn: ["names.changedBy"],
    });
  });

  it.each<[printedExpiry: string, cents: number]>([
    ["2026-11-23", 0],
    ["2026-11-22", 8600],
  ])("CGI 953 ends on %s, asked for on 22 November 2026: %i", (printedExpiry, cents) => {
    expect(fee(printedExpiry, "2016-11-24", { ...changed, changedBy: "adoption" })).toMatchObject({
      kind: "exact",
      amount: inCents(cents),
    });
  });
});

describe("both fees are added, each by its own rule", () => {
  it.each<[cni: TitleRequest["reason"], titles: readonly HeldTitle[], cents: number]>([
    ["first", [passportIs("in-hand")], 8600],
    ["renewal", [cardIs("in-hand"), passportIs("in-hand")], 8600],
    ["lost", [cardIs("lost"), passportIs("in-hand")], 11100],
  ])("a card (%s) and a passport renewed", (reason, titles, cents) => {
    const { fee } = assess(adult({ cni: { reason }, passport: { reason: "renewal" } }, titles));
    expect(fee).toMatchObject({ kind: "exact", amount: inCents(cents) });
    expect(fee.lines.map(({ title, ...line }) => [title, line.kind === "exact" && line.amount])).toEqual([
      ["cni", inCents(cents - 8600)],
      ["passport", inCents(8600)],
    ]);
  });
});

describe("SP-13 RE-49 25 € fall due at collection if the card shown at deposit is not handed back then", () => {
  const renewed = (atCollection?: Fate): Application =>
    adult({ cni: { reason: "renewal" } }, [card(ends.valid, { atCollection })], {
      circumstances: { ...nothingSpecial, lostBeforeCollection: atCollection === "lost" },
    });

  it.each<[what: string, fate: Fate | undefined, later: readonly LaterFeeDecision[]]>([
    ["not known yet", undefined, [{ title: "cni", amounts: [inCents(2500)], status: "unless-handed-back" }]],
    ["handed back", "handed-back", []],
    ["lost before collection", "lost", [{ title: "cni", amounts: [inCents(2500)], status: "due" }]],
    [
      "not presented at collection",
      "not-presented",
      [{ title: "cni", amounts: [inCents(2500)], status: "due" }],
    ],
  ])("%s", (_, fate, later) => {
    const { fee } = assess(renewed(fate));
    expect(fee).toMatchObject({ kind: "exact", amount: inCents(0) });
    expect(fee.later).toMatchObject(later);
    for (const { sources } of fee.later)
      expect(sources.map(({ text, place }) => `${text} ${place}`)).toContain("general-tax-code 1628 bis");
  });

  it.each<[what: string, application: Application]>([
    ["a first card", adult({ cni: { reason: "first" } })],
    ["a lost card, paid for already", adult({ cni: { reason: "lost" } }, [cardIs("lost")])],
    ["a passport", adult({ passport: { reason: "renewal" } }, [passportIs("in-hand")])],
  ])("nothing falls due later for %s", (_, application) => {
    expect(assess(application).fee.later).toEqual([]);
  });

  it("is said to whoever shows a card, and to nobody else", () => {
    const told = (application: Application): boolean =>
      assess(application).notices.some(({ id }) => id === "fee-if-not-handed-back");
    expect(told(renewed())).toBe(true);
    expect(told(adult({ cni: { reason: "lost" } }, [cardIs("lost")]))).toBe(false);
    expect(told(adult({ passport: { reason: "renewal" } }, [passportIs("in-hand")]))).toBe(false);
  });
});

describe("a fee is a range as long as it depends on what is not said", () => {
  it("where the card is", () => {
    const titles = [card(ends.valid, { where: undefined })];
    expect(assess(adult({ cni: { reason: "renewal" } }, titles)).fee).toMatchObject({
      kind: "range",
      spans: [{ from: inCents(0), to: inCents(2500) }],
      dependsOn: ["heldTitles.titles[card].where"],
    });
  });

  it("why the card is asked for", () => {
    expect(assess(adult({ cni: {} }, [cardIs("in-hand")])).fee).toMatchObject({
      kind: "range",
      spans: [{ from: inCents(0), to: inCents(2500) }],
      dependsOn: ["requests.cni.reason"],
    });
  });

  it("which titles are asked for", () => {
    const { requests, ...rest } = adult({}, [cardIs("in-hand")]);
    expect(requests).toEqual({});
    expect(assess(rest).fee).toMatchObject({ kind: "range", dependsOn: ["requests"] });
  });
});

describe("SP-62 RE-45 the stamp is bought, as a number or a print with a code", () => {
  it("has no freshness; its life of one year is told", () => {
    const answer = assess(adult({ passport: { reason: "first" } }));
    const stamp = answer.requirements.find(({ document }) => document === "fiscal-stamp");
    expect(stamp?.anyOf).toEqual([
      [
        {
          document: "fiscal-stamp",
          whose: "applicant",
          form: "number-or-print",
          copies: 0,
          at: "deposit",
          obtain: "buy",
        },
      ],
    ]);
    expect(answer.notices.map(({ id }) => id)).toContain("stamp-life");
  });
});
