import { describe, expect, it } from "vitest";
import { assess, type Application, type Requests } from "titres-identite";
import { aged, expectThat, passport, person, special, type FieldCase } from "./field-case.js";

const card = { cni: { reason: "first" } } as const;
const passports = { passport: { reason: "first" } } as const;
const ill = (requests: Requests, said: Partial<Application> = {}): Application =>
  person(requests, [], { circumstances: special({ unableToCome: true }), ...said });
const inPrison = (requests: Requests, said: Partial<Application> = {}): Application =>
  person(requests, [], { circumstances: special({ detained: true }), ...said });

describe("A12 whom illness or infirmity keeps from coming (F556, order of 13 March 2021)", () => {
  const freshness = (application: Application): readonly unknown[] =>
    assess(application)
      .requirements.filter(
        ({ document, status }) => document === "medical-certificate" && status === "required",
      )
      .map(({ titles, anyOf }) => [
        titles,
        anyOf.map((set) =>
          set.map(({ document, freshness: limit }) => [document, limit?.count, limit?.unit]),
        ),
      ]);

  it("A12 for a card, a medical certificate or any other proof, under three months", () => {
    expect(freshness(ill(card))).toEqual([
      [["cni"], [[["medical-certificate", 3, "month"]], [["inability-proof", 3, "month"]]]],
    ]);
  });
  it("A12 for a passport a medical certificate, of which no age is said", () => {
    expect(freshness(ill(passports))).toEqual([
      [["passport"], [[["medical-certificate", undefined, undefined]]]],
    ]);
  });
  it("A12 for both, each by its own rule", () => {
    expect(freshness(ill({ ...card, ...passports }))).toHaveLength(2);
  });
  it("A12 for a child who is ill too", () => {
    const minor = {
      applicant: aged("2017-01-10"),
      minor: { filedBy: "parent", parents: "together" },
    } as const;
    expect(freshness(ill(card, minor))).toEqual([
      [["cni"], [[["medical-certificate", 3, "month"]], [["inability-proof", 3, "month"]]]],
    ]);
  });
  it("A12 nobody has a right to the visit: the administration may grant it", () => {
    const { applicant } = assess(ill(card)).presence.deposit;
    expect(applicant).toMatchObject({ status: "must-come", discretion: { grants: ["home-visit"] } });
    expect(applicant.contested).toBeUndefined();
  });
});

describe("B5 whoever is in prison (decree 2021-279)", () => {
  it.each<[title: "cni" | "passport", requests: Requests]>([
    ["cni", card],
    ["passport", passports],
  ])("B5 an agent may come for a %s, and nothing medical is asked for", (_, requests) => {
    const { presence, requirements, referrals } = assess(inPrison(requests));
    expect(presence.deposit.applicant).toMatchObject({
      status: "must-come",
      discretion: { grants: ["visit-in-prison"] },
    });
    expect(referrals.map(({ id }) => id)).toContain("detained");
    expect(
      requirements.filter(
        ({ document, status }) => /medical|inability/.test(document) && status !== "not-required",
      ),
    ).toEqual([]);
  });
  it.each<FieldCase>([
    [
      "B5 whoever is neither ill nor in prison comes for certain",
      person(card),
      { deposit: ["applicant"], notSentTo: ["detained", "home-visit"] },
    ],
    [
      "B5 a detained minor comes with whoever files",
      inPrison(card, {
        applicant: aged("2010-01-10"),
        minor: { filedBy: "parent", parents: "together" },
      }),
      { sentTo: ["detained"], deposit: ["applicant", "legal-representative"] },
    ],
    [
      "B5 a detained holder of a passport is sent there for its renewal",
      person({ passport: { reason: "renewal" } }, [passport("2027-01-01")], {
        circumstances: special({ detained: true }),
      }),
      { sentTo: ["detained"], notSentTo: ["home-visit"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});
