import { describe, expect, it } from "vitest";
import { assess, type Application, type PlainDate, type Territory } from "titres-identite";
import { aged, bankCard, day, expectThat, laminated, person, special, type FieldCase } from "./field-case.js";

const until2030 = laminated("2015-05-02", "2030-05-01");
const forDigitalIdentity = { cni: { reason: "digital-identity" } } as const;
const renewal = { cni: { reason: "renewal" } } as const;

const asks = (depositOn: PlainDate, territory: Territory, said: Partial<Application> = {}): Application =>
  person(forDigitalIdentity, [until2030], {
    depositOn,
    territory,
    channel: "online-pre-application",
    ...said,
  });

describe("A9 a card for the digital identity at a consulate (Senate, questions 06275 and 06448)", () => {
  it.each<FieldCase>([
    [
      "A9 on 31 March 2025 a consulate refuses it",
      asks("2025-03-31", "abroad"),
      { refused: ["digital-identity-abroad"] },
    ],
    ["A9 on 30 October 2025 too", asks("2025-10-30", "abroad"), { refused: ["digital-identity-abroad"] }],
    ["A9 on 5 December 2025 too", asks("2025-12-05", "abroad"), { refused: ["digital-identity-abroad"] }],
    [
      "A9 from then on it is a doubt",
      asks("2025-12-06", "abroad"),
      { refused: ["digital-identity-abroad?"] },
    ],
    ["A9 and still is", asks(day, "abroad"), { refused: ["digital-identity-abroad?"] }],
    ["A9 in France it is admissible", asks(day, "metropole"), { refused: [] }],
    ["A9 in La Réunion too", asks("2025-03-31", "reunion"), { refused: [] }],
    [
      "A9 under guardianship it is a doubt",
      asks(day, "metropole", {
        protection: { measure: "guardianship", filedBy: "guardian" },
        circumstances: special({ protectedAdult: true }),
      }),
      { refused: ["digital-identity-under-guardianship?"] },
    ],
    [
      "A9 and from its first day on",
      asks("2025-03-31", "metropole", {
        protection: { measure: "guardianship", filedBy: "applicant", guardianInformed: true },
        circumstances: special({ protectedAdult: true }),
      }),
      { refused: ["digital-identity-under-guardianship?"] },
    ],
    [
      "A9 under curatorship it is admissible",
      asks(day, "metropole", {
        protection: { measure: "curatorship", filedBy: "applicant" },
        circumstances: special({ protectedAdult: true }),
      }),
      { refused: [] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it("A9 names what leaves it open", () => {
    const [refusal] = assess(asks(day, "abroad")).admissible.cni?.refusals ?? [];
    expect(refusal?.doubts).toEqual(["digital-identity-at-a-consulate"]);
    expect(refusal?.sources.map(({ text, place }) => `${text} ${place}`)).toEqual(
      expect.arrayContaining(["senate 06275", "senate 06448"]),
    );
    expect(assess(asks(day, "abroad")).admissible.cni?.contested?.otherwise).toEqual(["admissible"]);
  });
});

describe("A10 a laminated card still valid for long, before 31 March 2025 (Defender of Rights, appeal court of Nancy)", () => {
  it.each<FieldCase>([
    [
      "A10 on 30 March 2025 counters refused it, and may not have had the right",
      person(renewal, [until2030], { depositOn: "2025-03-30" }),
      { refused: ["renewal-too-early?"] },
    ],
    [
      "A10 in 2022 too",
      person(renewal, [until2030], { depositOn: "2022-02-01" }),
      { refused: ["renewal-too-early?"] },
    ],
    [
      "A10 and of a card that looks expired and was extended",
      person(renewal, [laminated("2012-01-31", "2022-01-30")], { depositOn: "2023-03-01" }),
      { refused: ["renewal-too-early?"] },
    ],
    [
      "A10 at a consulate too",
      person(renewal, [until2030], { depositOn: "2024-11-25", territory: "abroad" }),
      { refused: ["renewal-too-early?"] },
    ],
    [
      "A10 from 31 March 2025 on it is admissible",
      person(renewal, [until2030], { depositOn: "2025-03-31" }),
      { refused: [] },
    ],
    [
      "A10 a card in its last year is renewed",
      person(renewal, [laminated("2010-12-02", "2020-12-01")], { depositOn: "2025-03-30" }),
      { refused: [] },
    ],
    [
      "A10 an expired card is renewed",
      person(renewal, [laminated("2008-03-10", "2018-03-09")], { depositOn: "2025-03-30" }),
      { refused: [] },
    ],
    [
      "A10 the digital identity was no reason yet",
      asks("2025-03-30", "metropole"),
      { refused: ["digital-identity-not-yet"] },
    ],
    [
      "A10 a bank-card CNI that lasts for years is a doubt to this day (F21089)",
      person(renewal, [bankCard("2032-05-01")]),
      { refused: ["renewal-too-early?"] },
    ],
    [
      "A10 a bank-card CNI in its last year is renewed",
      person(renewal, [bankCard("2027-05-01")], { applicant: aged("1985-06-15") }),
      { refused: [] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});

describe("A22 an extended card renewed early, on proof of a trip (F32303, 28 March 2025)", () => {
  const extended = laminated("2012-11-26", "2022-11-25");
  it.each<FieldCase>([
    [
      "A22 the proof of a coming trip is advised, and the renewal is free",
      person(renewal, [extended]),
      {
        papers: { "travel-proof/extended-card": "advised" },
        told: ["extended-card-renewed-early", "no-need-to-renew"],
        refused: [],
      },
    ],
    [
      "A22 not before the sheet said so",
      person(renewal, [extended], { depositOn: "2025-03-27" }),
      { papers: { "travel-proof/extended-card": "not-required" }, notTold: ["extended-card-renewed-early"] },
    ],
    [
      "A22 not for a card that has ended for good",
      person(renewal, [laminated("2008-03-10", "2018-03-09")]),
      { papers: { "travel-proof/extended-card": "not-required" } },
    ],
    [
      "A22 not for one that was lost",
      person({ cni: { reason: "lost" } }, [{ ...extended, where: "lost" }]),
      { papers: { "travel-proof/extended-card": "not-required" } },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});
