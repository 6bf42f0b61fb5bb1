import { describe, expect, it } from "vitest";
import { assess, InvalidInputError, registryOf, type BirthRegistry } from "titres-identite";
import { adult, papers, withRecord } from "./adult.js";

describe("the registry of a commune of birth", () => {
  it.each<
    [
      what: string,
      code: string,
      known: Parameters<typeof registryOf>[1] | undefined,
      holder: BirthRegistry | undefined,
    ]
  >([
    ["RE-16 Reims is connected", "51454", undefined, "connected-registry"],
    [
      "RE-17 a birth at the Courlancy clinic is one in Bezannes, of which nobody says that it is connected",
      "51058",
      undefined,
      undefined,
    ],
    ["RE-17 Bezannes, on a list that does not name it", "51058", { connected: ["51454"] }, undefined],
    ["Bezannes, on the caller's list", "51058", { connected: ["51058"] }, "connected-registry"],
    ["a commune on a list", "62041", { connected: ["62119", "62041"] }, "connected-registry"],
    ["a commune in a set", "2A004", { connected: new Set(["2A004"]) }, "connected-registry"],
    ["a commune of which nothing is known", "62041", undefined, undefined],
    ["a commune that a list does not name", "62041", { connected: ["62119"] }, undefined],
    [
      "a commune that a complete list does not name",
      "62041",
      { connected: ["62119"], complete: true },
      "paper-registry",
    ],
    [
      "Reims, which a complete list leaves out: the caller knows better than a page of 2023",
      "51454",
      { connected: ["62041"], complete: true },
      "paper-registry",
    ],
    ["a commune, where no list is given that could be complete", "62041", { complete: true }, undefined],
    ["the city of Nantes, a commune like any other", "44109", undefined, undefined],
    ["overseas, in La Réunion", "97415", { connected: ["97415"] }, "connected-registry"],
    ["a birth abroad: the code alone does not say who has the record", "99352", undefined, undefined],
    [
      "a birth abroad is in no commune, and so on no list of communes",
      "99352",
      { connected: [], complete: true },
      undefined,
    ],
    [
      "RE-16 a birth abroad in the French registers: the central service in Nantes",
      "99352",
      { inFrenchRegisters: true },
      "central-service",
    ],
    [
      "row 8.22: a birth abroad that was never transcribed",
      "99352",
      { inFrenchRegisters: false },
      "foreign-registry",
    ],
  ])("%s", (_, code, known, holder) => {
    expect(registryOf(code, known)).toBe(holder);
  });

  it("RE-16 whoever was born in Reims brings no birth record, for a card or for a passport", () => {
    const applicant = withRecord({ heldBy: registryOf("51454"), showsNationality: true });
    const requests = { cni: { reason: "first" }, passport: { reason: "first" } } as const;
    expect(papers(assess(adult(requests, [], { applicant })))).not.toHaveProperty("birth-record");
  });

  it.each([["5145"], ["51 454"], ["Reims"], ["514540"], ["2C004"], [""]])("%j is no INSEE code", (code) => {
    expect(() => registryOf(code)).toThrow(InvalidInputError);
    expect(() => registryOf(code)).toThrow(`"${code}" is not the INSEE code of a commune`);
  });

  it("a list with a code that lost its zero is refused, not searched in vain", () => {
    expect(() => registryOf("01004", { connected: ["1004"], complete: true })).toThrow('"1004"');
    expect(() => registryOf("01004", { connected: [1004 as unknown as string] })).toThrow(InvalidInputError);
  });
});
