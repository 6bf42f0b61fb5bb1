import { describe, expect, it } from "vitest";
import {
  assess,
  type Application,
  type Fee,
  type PlainDate,
  type Requests,
  type Territory,
} from "titres-identite";
import { aged, bankCard, day, laminated, person, special } from "./field-case.js";
import { eur, expectFee, xpf, type FeeCase } from "./fee-case.js";

const passports = { passport: { reason: "first" } } as const;
const cards = { cni: { reason: "first" } } as const;
const minor = (bornOn: PlainDate): Partial<Application> => ({
  applicant: aged(bornOn),
  minor: { filedBy: "parent", parents: "together" },
});
const seventeen = minor("2009-06-15");
const ten = minor("2016-06-15");
const newborn = minor("2026-11-01");
const at = (territory: Territory, requests: Requests, said: Partial<Application> = {}): Application =>
  person(requests, [], { territory, ...said });
const urgent: Partial<Application> = {
  urgency: "medical",
  circumstances: special({ temporaryPassport: true }),
};

describe("A3 a temporary passport (F1373 and F1035, 6 October 2025)", () => {
  it.each<FeeCase>([
    [
      "A3 abroad costs an adult 90 €, paid at the post alone",
      at("abroad", passports, urgent),
      { exactly: eur(90), payBy: ["at-the-post"] },
    ],
    [
      "A3 abroad costs a minor 90 € as well",
      at("abroad", passports, { ...urgent, ...ten }),
      { exactly: eur(90), payBy: ["at-the-post"] },
    ],
    [
      "A3 and a minor of seventeen",
      at("abroad", passports, { ...urgent, ...seventeen }),
      { exactly: eur(90) },
    ],
    [
      "A3 on the first day of these sheets",
      at("abroad", passports, { ...urgent, depositOn: "2025-10-06" }),
      { exactly: eur(90) },
    ],
    [
      "A3 on the eve 45 € or 90 €, for the first day is not known",
      at("abroad", passports, { ...urgent, depositOn: "2025-10-05" }),
      { oneOf: [eur(45), eur(90)] },
    ],
    ["A3 in France 30 €", at("metropole", passports, urgent), { exactly: eur(30) }],
    ["A3 in La Réunion 30 €", at("reunion", passports, { ...urgent, ...ten }), { exactly: eur(30) }],
    ["A3 in Mayotte 30 €", at("mayotte", passports, urgent), { exactly: eur(30) }],
    ["A3 in Guyane 30 €, or half of it", at("guyane", passports, urgent), { oneOf: [eur(15), eur(30)] }],
  ])("%s", (_, given, due) => expectFee(given, due));
});

describe("A4 French Polynesia has its own tariff, in its own francs, paid by stamps on paper (LP 335-1 and 335-2)", () => {
  const paper = { payBy: ["paper-stamp"] } as const;
  const there = (requests: Requests, said: Partial<Application> = {}): Application =>
    at("polynesie-francaise", requests, said);
  it.each<FeeCase>([
    ["A4 a first card costs 1,500 francs", there(cards), { exactly: xpf(1500), ...paper }],
    [
      "A4 a card renewed, the former one shown, too",
      person({ cni: { reason: "renewal" } }, [laminated("2008-03-10", "2018-03-09")], {
        territory: "polynesie-francaise",
      }),
      { exactly: xpf(1500), ...paper },
    ],
    ["A4 a child's card too", there(cards, ten), { exactly: xpf(1500) }],
    ["A4 a passport of ten years 12,000", there(passports), { exactly: xpf(12_000), ...paper }],
    ["A4 one of five years 7,500", there(passports, seventeen), { exactly: xpf(7500), ...paper }],
    ["A4 a child's is of five years too", there(passports, ten), { exactly: xpf(7500) }],
    ["A4 one of one year 2,500", there(passports, urgent), { exactly: xpf(2500), ...paper }],
    [
      "A4 both titles, added in their one currency",
      there({ ...cards, ...passports }),
      { exactly: xpf(13_500) },
    ],
  ])("%s", (_, given, due) => expectFee(given, due));

  it("A4 students are told of the reduced price", () => {
    expect(assess(there(passports)).notices.map(({ id }) => id)).toContain("reduced-fee-for-students");
  });
  it("A4 nobody there is sent to buy the stamp of the State", () => {
    for (const requests of [cards, passports])
      expect(assess(there(requests)).steps).not.toContain("buy-the-stamp");
  });
});

describe("A5 New Caledonia: one undated page, so that nothing is settled", () => {
  const there = (requests: Requests, said: Partial<Application> = {}): Application =>
    at("nouvelle-caledonie", requests, said);
  it.each<FeeCase>([
    ["A5 a passport is free for a child of ten, by that page", there(passports, ten), { oneOf: [xpf(0)] }],
    ["A5 costs 1,500 francs at seventeen", there(passports, seventeen), { oneOf: [xpf(1500)] }],
    ["A5 and 3,000 for an adult", there(passports), { oneOf: [xpf(3000)] }],
    ["A5 a card takes no stamp", there(cards), { oneOf: [xpf(0)] }],
    ["A5 nor does a child's", there(cards, ten), { oneOf: [xpf(0)] }],
  ])("%s", (_, given, due) => expectFee(given, due));

  it.each<[who: string, requests: Requests, said: Partial<Application>]>([
    ["a child of ten, for a passport", passports, ten],
    ["a child of ten, for a card", cards, ten],
    ["an adult, for a card", cards, {}],
    ["an adult, for a passport", passports, {}],
  ])("A5 %s is not told to buy the stamp of the State", (_, requests, said) => {
    const { steps, requirements, fee } = assess(there(requests, said));
    expect(steps).not.toContain("buy-the-stamp");
    expect(fee.payBy).not.toContain("online-stamp");
    expect(requirements.find(({ id }) => id === "fiscal-stamp/fee-due")?.status).toBe("not-required");
  });
  it("A5 a child of ten is asked for no stamp at all for a passport", () => {
    expect(assess(there(passports, ten)).documents["fiscal-stamp"].status).toBe("not-required");
  });
});

describe("A6 a photo left to the counter", () => {
  const left = { photo: "taken-at-the-counter" } as const;
  const doubts = (given: Application): readonly string[] => {
    const { fee } = assess(given);
    return fee.kind === "unsettled" ? fee.doubts : [];
  };
  it.each<FeeCase>([
    [
      "A6 at a consulate, an adult: 96 €, or 99 € where one takes it",
      at("abroad", passports, left),
      { oneOf: [eur(96), eur(99)] },
    ],
    [
      "A6 at seventeen: 52 € or 55 €",
      at("abroad", passports, { ...left, ...seventeen }),
      { oneOf: [eur(52), eur(55)] },
    ],
    ["A6 of ten: 27 € or 30 €", at("abroad", passports, { ...left, ...ten }), { oneOf: [eur(27), eur(30)] }],
    ["A6 brought, an adult: 96 €", at("abroad", passports), { exactly: eur(96) }],
    ["A6 brought, at seventeen: 52 €", at("abroad", passports, seventeen), { exactly: eur(52) }],
    ["E a newborn abroad: 27 €", at("abroad", passports, newborn), { exactly: eur(27) }],
    [
      "A6 in Guyane, at seventeen: 22.50 €",
      at("guyane", passports, { ...left, ...seventeen }),
      { exactly: eur(22.5) },
    ],
    ["A6 in Guyane, of ten: 10 €", at("guyane", passports, { ...left, ...ten }), { exactly: eur(10) }],
    ["A6 in Guyane, an adult: 44.50 €", at("guyane", passports, left), { exactly: eur(44.5) }],
    [
      "A6 in Guyane on the first day of that price sheet, of ten: 10 €",
      at("guyane", passports, { ...left, ...ten, depositOn: "2025-07-29" }),
      { exactly: eur(10) },
    ],
    ["A6 in Mayotte, of ten: 20 €", at("mayotte", passports, { ...left, ...ten }), { exactly: eur(20) }],
    [
      "A6 in metropolitan France it is not taken, and changes nothing",
      at("metropole", passports, left),
      { exactly: eur(86) },
    ],
    ["A6 nor in La Réunion, of ten", at("reunion", passports, { ...left, ...ten }), { exactly: eur(17) }],
  ])("%s", (_, given, due) => expectFee(given, due));

  it("A6 in Guyane before the price sheet of 29 July 2025, no source gives a minor's price", () => {
    for (const who of [ten, seventeen])
      expect(assess(at("guyane", passports, { ...left, ...who, depositOn: "2025-07-28" })).fee.kind).toBe(
        "unsettled",
      );
  });
  it.each([{}, seventeen, ten])("A6 at a consulate the doubt is the same for every age (%#)", (who) => {
    const given = at("abroad", passports, { ...left, ...who });
    expect(doubts(given)).toEqual(["photo-taken-by-a-consulate"]);
    const photo = assess(given).requirements.find(({ id }) => id === "photo/every-application");
    expect(photo).toMatchObject({
      status: "required",
      contested: { doubts: ["photo-taken-by-a-consulate"] },
    });
    expect(assess(given).notices.map(({ id }) => id)).not.toContain("photo-at-the-counter");
  });
});

describe("A7 how a fee is paid abroad (F34752, F33805, order of 8 April 2025)", () => {
  const lostCard = (depositOn: PlainDate): Application =>
    person({ cni: { reason: "lost" } }, [bankCard("2032-01-01", { where: "lost" })], {
      territory: "abroad",
      depositOn,
    });
  it.each<FeeCase>([
    [
      "A7 a passport: a stamp bought online, or at the post",
      at("abroad", passports),
      { exactly: eur(96), payBy: ["at-the-post", "online-stamp"] },
    ],
    [
      "A7 a minor's too",
      at("abroad", passports, ten),
      { exactly: eur(27), payBy: ["at-the-post", "online-stamp"] },
    ],
    [
      "A7 the 25 € of a lost card too",
      lostCard(day),
      { exactly: eur(25), payBy: ["at-the-post", "online-stamp"] },
    ],
    [
      "A7 since 2 June 2025",
      at("abroad", passports, { depositOn: "2025-06-02" }),
      { payBy: ["at-the-post", "online-stamp"] },
    ],
    [
      "A7 until then at the post alone",
      at("abroad", passports, { depositOn: "2025-06-01" }),
      { payBy: ["at-the-post"] },
    ],
    ["A7 and so a lost card", lostCard("2025-06-01"), { exactly: eur(25), payBy: ["at-the-post"] }],
    [
      "A7 a temporary passport at the post alone",
      at("abroad", passports, urgent),
      { payBy: ["at-the-post"] },
    ],
    ["A7 in France by an electronic stamp", at("metropole", passports), { payBy: ["online-stamp", "stamp"] }],
  ])("%s", (_, given, due) => expectFee(given, due));
});

describe("A4 B2 no fee of one territory answers for another", () => {
  it.each<[Territory]>([
    ["saint-pierre-et-miquelon"],
    ["saint-barthelemy"],
    ["saint-martin"],
    ["wallis-et-futuna"],
  ])("A4 no source gives the price of a passport in %s", (territory) => {
    for (const who of [{}, seventeen, ten])
      expect(assess(at(territory, passports, who)).fee).toMatchObject({ kind: "unsettled", amounts: [] });
  });
  it("A4 where the place is not known, francs and euros are not one range", () => {
    const { territory, ...anywhere } = at("metropole", passports);
    expect(territory).toBe("metropole");
    const fee: Fee = assess(anywhere).fee;
    expect(fee).toMatchObject({ kind: "range" });
    if (fee.kind === "range")
      expect(fee.spans.map(({ from, to }) => [from.currency, to.currency])).toEqual([
        ["EUR", "EUR"],
        ["XPF", "XPF"],
      ]);
  });
});
