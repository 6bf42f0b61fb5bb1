import { describe, expect, test } from "vitest";
import {
  assess,
  assessFamily,
  InvalidInputError,
  type Family,
  type FamilyAssessment,
  type FamilyPaper,
} from "titres-identite";
import { saintPaul } from "titres-identite/local";
import { boy, father, girl, mother } from "./people.js";

/** For whom the family brings a document: a list for each of it. */
function broughtFor(
  family: FamilyAssessment,
  document: FamilyPaper["document"],
): readonly (readonly string[])[] {
  return family.papers
    .filter((paper) => paper.document === document)
    .map((paper) => paper.for.map(({ person }) => person));
}

describe("two siblings", () => {
  const siblings: Family["people"] = { emma: girl, louis: boy };

  test("of one parent: the parent's identity document and proof of address are brought once", () => {
    const family = assessFamily({
      people: siblings,
      relations: [{ relation: "same-parent", one: "emma", other: "louis" }],
    });
    expect(broughtFor(family, "parent-id")).toEqual([["emma", "louis"]]);
    expect(broughtFor(family, "proof-of-address")).toEqual([["emma", "louis"]]);
    expect(broughtFor(family, "photo")).toEqual([["emma"], ["louis"]]);
    expect(family.files).toEqual([
      { person: "emma", title: "passport" },
      { person: "louis", title: "cni" },
    ]);
    expect(family.fees).toMatchObject([
      {
        currency: "EUR",
        from: { units: 1700 },
        to: { units: 1700 },
        lines: [
          { person: "emma", title: "passport" },
          { person: "louis", title: "cni" },
        ],
      },
    ]);
    expect(family.presence.deposit).toEqual(
      [
        { status: "must-come", as: [{ person: "emma", role: "applicant" }] },
        {
          status: "must-come",
          as: [
            { person: "emma", role: "legal-representative" },
            { person: "louis", role: "legal-representative" },
          ],
        },
        { status: "must-come", as: [{ person: "louis", role: "applicant" }] },
      ].map((comer) =>
        comer.as[0]?.role === "applicant" ? { person: comer.as[0].person, ...comer } : comer,
      ),
    );
  });

  test("of whom nothing is said share nothing", () => {
    const family = assessFamily({ people: siblings });
    expect(broughtFor(family, "parent-id")).toEqual([["emma"], ["louis"]]);
    expect(broughtFor(family, "proof-of-address")).toEqual([["emma"], ["louis"]]);
  });

  test("of different parents, who both ask as well, show each their own parent's", () => {
    const family = assessFamily({
      people: { anne: mother, paul: father, emma: girl, louis: boy },
      relations: [
        { relation: "parent-of", one: "anne", other: "emma" },
        { relation: "parent-of", one: "paul", other: "louis" },
      ],
    });
    expect(broughtFor(family, "proof-of-address")).toEqual([
      ["anne", "emma"],
      ["paul", "louis"],
    ]);
  });
});

describe("a family of four", () => {
  const family = assessFamily({
    people: { anne: mother, paul: father, emma: girl, louis: boy },
    relations: [
      { relation: "parent-of", one: "anne", other: "emma" },
      { relation: "parent-of", one: "anne", other: "louis" },
      { relation: "same-home", one: "anne", other: "paul" },
    ],
  });

  test("the mother's own passport is the children's parent's identity document, too", () => {
    expect(broughtFor(family, "parent-id")).toEqual([]);
    const passport = family.papers.find(({ document }) => document === "held-passport");
    expect(passport).toMatchObject({
      holder: "anne",
      count: 1,
      for: [
        { person: "anne", requirements: ["held-passport/replaced"] },
        { person: "emma", requirements: ["parent-id/minor"] },
        { person: "louis", requirements: ["parent-id/minor"] },
      ],
    });
  });

  test("one proof of the home that bears both names is enough for all", () => {
    expect(broughtFor(family, "proof-of-address")).toEqual([["anne", "paul", "emma", "louis"]]);
  });

  test("86 € and 17 € for two passports, nothing for two cards", () => {
    expect(family.fees).toMatchObject([{ currency: "EUR", from: { units: 10300 }, to: { units: 10300 } }]);
    expect(family.fees[0]?.lines).toHaveLength(4);
    expect(family.unknownFees).toEqual([]);
  });

  test("four files; all four come to the deposit, the mother once", () => {
    expect(family.files).toHaveLength(4);
    expect(family.presence.deposit.map(({ person }) => person)).toEqual(["anne", "paul", "emma", "louis"]);
    expect(family.presence.deposit[0]?.as).toEqual([
      { person: "anne", role: "applicant" },
      { person: "emma", role: "legal-representative" },
      { person: "louis", role: "legal-representative" },
    ]);
  });

  test("the days: the first day of issue of the photos and the proof of address, and the passport's end", () => {
    expect(family.days.map(({ day, what, people }) => [day, what, people.length])).toEqual([
      ["2025-11-26", "issued-on-or-after", 4],
      ["2026-05-26", "issued-on-or-after", 4],
      ["2027-01-09", "title-ends", 1],
      ["2027-02-11", "fee-changes", 1],
    ]);
  });
});

describe("hosts, photocopies and titles that prove nothing", () => {
  const hosted = { lodging: "hosted" } as const;

  test("parents and children whom one host puts up: one proof, a photocopy for each, an attestation for each", () => {
    const family = assessFamily({
      people: { anne: { ...mother, home: hosted }, emma: { ...girl, home: hosted } },
      relations: [
        { relation: "same-host", one: "anne", other: "emma" },
        { relation: "parent-of", one: "anne", other: "emma" },
      ],
    });
    expect(broughtFor(family, "host-proof-of-address")).toEqual([["anne", "emma"]]);
    expect(family.papers.find(({ document }) => document === "host-id-copy")).toMatchObject({
      count: 2,
      form: "photocopy",
    });
    expect(broughtFor(family, "host-statement")).toEqual([["anne"], ["emma"]]);
  });

  test("SP-06: where every original takes a photocopy, one that serves two takes two", () => {
    const there = (application: typeof girl): typeof girl => ({ ...application, territory: "reunion" });
    const family = assessFamily(
      {
        people: { emma: there(girl), louis: there(boy) },
        relations: [{ relation: "same-parent", one: "emma", other: "louis" }],
      },
      { rulebook: saintPaul },
    );
    expect(family.papers.find(({ document }) => document === "parent-id")).toMatchObject({
      count: 1,
      copies: 2,
    });
  });

  test("a father whose card ended long ago shows another document as the parent's", () => {
    const old: typeof father = {
      ...father,
      heldTitles: {
        complete: true,
        titles: [
          {
            id: "card",
            kind: "cni",
            format: "laminated",
            issuedOn: "2001-10-04",
            printedExpiry: "2011-10-03",
            where: "in-hand",
          },
        ],
      },
    };
    const family = assessFamily({
      people: { paul: old, louis: boy },
      relations: [{ relation: "parent-of", one: "paul", other: "louis" }],
    });
    expect(family.papers.find(({ document }) => document === "parent-id")).toMatchObject({
      holder: "paul",
      for: [{ person: "louis" }],
    });
  });

  test("one person alone gets the single answer", () => {
    expect(assessFamily({ people: { anne: mother } }).people).toEqual({ anne: assess(mother) });
  });
});

describe("a family that is none says each of its faults, and where", () => {
  const two = { anne: mother, emma: girl };
  const faults = (family: unknown): readonly string[] => {
    try {
      assessFamily(family as Family);
    } catch (error) {
      if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path}: ${code}`);
      throw error;
    }
    return [];
  };
  const parent = (one: string, other: string): object => ({ relation: "parent-of", one, other });

  test.each([
    [undefined, [": missing"]],
    [{}, ["people: missing"]],
    [{ people: {} }, ["people: empty"]],
    [{ people: { anne: { depositOn: "2026-02-30" } } }, ["people.anne.depositOn: not-a-day"]],
    [
      { people: { ...two, emma: { ...girl, depositOn: "2026-11-26" } } },
      ["people.emma.depositOn: contradiction"],
    ],
    [
      { people: { ...two, emma: { ...girl, territory: "guyane" } } },
      ["people.emma.territory: contradiction"],
    ],
    [{ people: two, relations: [parent("anne", "louis")] }, ["relations[0].other: unknown-value"]],
    [
      { people: two, relations: [{ relation: "aunt-of", one: "anne", other: "emma" }] },
      ["relations[0].relation: unknown-value"],
    ],
    [{ people: two, relations: [parent("anne", "anne")] }, ["relations[0].other: contradiction"]],
    [
      {
        people: { a: { depositOn: "2026-11-25" }, b: { depositOn: "2026-11-25" } },
        relations: [parent("a", "b"), parent("b", "a")],
      },
      ["relations[1]: contradiction"],
    ],
    [{ people: two, relations: [parent("emma", "anne")] }, ["relations[0]: contradiction"]],
    [
      {
        people: { anne: mother, paul: father, emma: girl, louis: boy },
        relations: [
          parent("anne", "emma"),
          parent("paul", "louis"),
          { relation: "same-parent", one: "emma", other: "louis" },
        ],
      },
      ["relations: contradiction"],
    ],
  ])("%#", (family, expected) => {
    expect(faults(family)).toEqual(expected);
  });

  test("all at once", () => {
    expect(
      faults({
        people: { anne: { depositOn: 5 }, emma: { surplus: 1 } },
        relations: [{ relation: "same-home", one: "anne" }],
        other: 1,
      }),
    ).toEqual([
      "people.anne.depositOn: wrong-type",
      "people.emma.surplus: unknown-field",
      "people.emma.depositOn: missing",
      "relations[0].other: missing",
      "other: unknown-field",
    ]);
  });
});
