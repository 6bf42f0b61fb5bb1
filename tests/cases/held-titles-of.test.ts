import { describe, expect, it } from "vitest";
import { assess } from "../../src/answers/assess.js";
import type { Application } from "../../src/application/application.js";
import { applicationOf } from "./application-of.js";
import type { CaseHeldTitle, Situation } from "./format.js";
import { plainSituation } from "./sample-case.js";

const card: CaseHeldTitle = plainSituation.heldTitles[0]!;
const child = { applicant: "minor", age: 9, motive: "first", heldTitles: [] } as const;

function of(situation: Partial<Situation>): Application {
  return applicationOf({ ...plainSituation, ...situation });
}

describe("the legal end of a held card", () => {
  it.each<[what: string, title: Partial<CaseHeldTitle>, end: string | undefined]>([
    ["six months from now, to be renewed", {}, "2027-05-25"],
    ["by the printed year", { format: "new", printedExpiryYear: 2032 }, "2032-06-30"],
    [
      "by the printed year, extended",
      { format: "old", status: "expired", printedExpiryYear: 2020, holderAdultAtIssue: true },
      "2025-06-30",
    ],
    ["valid though printed in the past", { format: "old", printedExpiryYear: 2022 }, "2027-06-30"],
    ["expired for a year", { status: "expired", expiredForYears: 1 }, "2025-06-25"],
    ["expired for six years", { status: "expired", expiredForYears: 6, format: "old" }, "2020-06-25"],
    ["expired for ten years", { status: "expired", expiredForYears: 10 }, "2016-06-25"],
    [
      "expired for six years, a minor's",
      { status: "expired", expiredForYears: 6, holderAdultAtIssue: false },
      "2020-06-25",
    ],
    ["expired since nobody knows when", { status: "expired" }, undefined],
    // The years of the national table (F35005): issued 2013 to an adult, valid to 2028.
    [
      "F35005 by the year of issue, extended",
      { format: "old", issuedYear: 2013, holderAdultAtIssue: true },
      "2028-06-30",
    ],
    [
      "by the year of issue, for fifteen years",
      { format: "old", issuedYear: 2015, holderAdultAtIssue: true },
      "2030-06-30",
    ],
    ["by the year of issue, a minor's", { issuedYear: 2018, holderAdultAtIssue: false }, "2028-06-30"],
    [
      "expired by the year of issue",
      { format: "old", issuedYear: 2009, status: "expired", expiredForYears: 2, holderAdultAtIssue: true },
      "2024-06-30",
    ],
    [
      "as said, where the year of issue does not fit",
      { format: "old", issuedYear: 2009, status: "expired", expiredForYears: 4, holderAdultAtIssue: false },
      "2022-06-25",
    ],
  ])("%s", (_, title, end) => {
    const application = of({ heldTitles: [{ ...card, ...title }] });
    expect(assess(application).heldTitles["cni-1"]?.titleStatus.legalEnd).toBe(end);
  });
});

describe("the day of issue of a held title", () => {
  it.each<[what: string, situation: Partial<Situation>, issuedYear: number, day: string]>([
    ["is the first of July of its year", {}, 2022, "2022-07-01"],
    ["is the first day of the year, where July is to come", { depositOn: "2026-05-02" }, 2026, "2026-01-01"],
    [
      "is the last day of the year, where July was before the birth",
      { ...child, age: 5, depositOn: "2026-05-02" },
      2020,
      "2020-12-31",
    ],
  ])("%s", (_, situation, issuedYear, day) => {
    expect(of({ ...situation, heldTitles: [{ ...card, issuedYear }] }).heldTitles?.titles[0]?.issuedOn).toBe(
      day,
    );
  });
});

describe("the format of a held passport that the case does not tell", () => {
  it.each<[what: string, title: Partial<CaseHeldTitle>, format: string | undefined]>([
    ["is biometric, valid now", {}, "biometric"],
    ["is biometric, expired for six years", { status: "expired", expiredForYears: 6 }, "biometric"],
    ["is biometric, printed to 2020", { status: "expired", printedExpiryYear: 2020 }, "biometric"],
    ["is unknown, expired for eight years", { status: "expired", expiredForYears: 8 }, undefined],
    ["is unknown, expired since nobody knows when", { status: "expired" }, undefined],
  ])("%s", (_, title, format) => {
    const [held] = of({ title: "passport", heldTitles: [{ ...card, kind: "passport", ...title }] })
      .heldTitles!.titles;
    expect(held?.format).toBe(format);
  });
});

describe("where a held title is", () => {
  it.each<[what: string, situation: Partial<Situation>, place: [string, string | undefined]]>([
    ["shown", {}, ["in-hand", undefined]],
    ["lost", { motive: "loss", heldTitles: [{ ...card, presented: false }] }, ["lost", undefined]],
    ["stolen", { motive: "theft", heldTitles: [{ ...card, presented: false }] }, ["stolen", undefined]],
    ["not shown", { heldTitles: [{ ...card, presented: false }] }, ["unavailable", undefined]],
    ["found again", { motive: "loss", facts: { foundAgain: true } }, ["found-again", undefined]],
    [
      "lost before collection",
      { heldTitles: [{ ...card, presented: false }], facts: { oldTitleAtPickup: "lost" } },
      ["in-hand", "lost"],
    ],
    [
      "not presented at collection",
      { facts: { oldTitleAtPickup: "not-presented" } },
      ["in-hand", "not-presented"],
    ],
  ])("%s", (_, situation, place) => {
    const [title] = of(situation).heldTitles?.titles ?? [];
    expect([title?.where, title?.atCollection]).toEqual(place);
  });
});

describe("the title replaced", () => {
  it("is the only one listed of the kind asked for", () => {
    expect(of({}).requests?.cni?.replaces).toBe("cni-1");
    expect(of({ motive: "first" }).requests?.cni?.replaces).toBeUndefined();
    expect(of({ heldTitles: [card, card] }).requests?.cni?.replaces).toBeUndefined();
    expect(of({ title: "both" }).requests?.passport?.replaces).toBeUndefined();
    expect(
      of({ motive: "loss", heldTitles: [card, { ...card, presented: false }] }).requests?.cni?.replaces,
    ).toBe("cni-2");
  });
});
