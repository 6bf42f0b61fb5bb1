import { describe, expect, it } from "vitest";
import { titleStatus, type Holder, type PlainDate } from "titres-identite";
import { today, type Title } from "./worth.js";

// What is left out is unknown: the answer is undecided exactly where it may differ, and names what is missing.

const laminated2012: Title = {
  kind: "cni",
  format: "laminated",
  issuedOn: "2012-09-12",
  printedExpiry: "2022-09-11",
};
const bankCard: Title = { kind: "cni", format: "card", printedExpiry: "2032-05-02" };

interface Said {
  readonly standing: string;
  readonly legalEnd?: PlainDate;
  readonly civilStatus: string;
  readonly needs: readonly string[];
}

function said(title: Title, on: PlainDate = today, holder: Holder = {}): Said {
  const { standing, legalEnd, proves, needs } = titleStatus(title, on, holder);
  const decided = { standing, civilStatus: proves.civilStatus.status, needs };
  return legalEnd === undefined ? decided : { ...decided, legalEnd };
}

describe("a card of 2012 of which it is not said whether its holder was an adult", () => {
  const needs = ["holder.bornOn", "title.adultWhenIssued"];

  it.each<[on: PlainDate, why: string, expected: Said]>([
    ["2022-09-11", "the print has not passed", { standing: "in-force", civilStatus: "yes", needs: [] }],
    ["2022-09-12", "extended or not", { standing: "undecided", civilStatus: "yes", needs }],
    ["2027-09-10", "five years after the print", { standing: "undecided", civilStatus: "yes", needs }],
    ["2027-09-12", "expired in either case", { standing: "expired", civilStatus: "undecided", needs }],
    ["2032-09-12", "long expired in either case", { standing: "expired", civilStatus: "no", needs: [] }],
  ])("on %s (%s)", (on, _, expected) => {
    expect(said(laminated2012, on)).toEqual(expected);
  });

  it.each<[what: string, holder: Holder, legalEnd: PlainDate]>([
    ["an adult on the day of issue", { bornOn: "1994-09-12" }, "2027-09-11"],
    ["a minor on the day of issue", { bornOn: "1994-09-13" }, "2022-09-11"],
  ])("is settled by the birth date of %s", (_, holder, legalEnd) => {
    expect(said(laminated2012, today, holder)).toMatchObject({ legalEnd, needs: [] });
  });
});

describe("a card of which the format is not said", () => {
  it("issued in 2012, it can only be laminated", () => {
    const title: Title = {
      kind: "cni",
      issuedOn: "2012-09-12",
      printedExpiry: "2022-09-11",
      adultWhenIssued: true,
    };
    expect(said(title)).toEqual({
      standing: "in-force",
      legalEnd: "2027-09-11",
      civilStatus: "yes",
      needs: [],
    });
  });

  it("without a day of issue either, it may be a bank card that bears an old end", () => {
    const title: Title = { kind: "cni", printedExpiry: "2022-09-11", adultWhenIssued: true };
    expect(said(title)).toEqual({
      standing: "undecided",
      civilStatus: "yes",
      needs: ["title.format", "title.issuedOn"],
    });
  });

  it.each<[what: string, title: Title, legalEnd: PlainDate]>([
    ["printed to 2031", { kind: "cni", printedExpiry: "2031-05-01" }, "2031-05-01"],
    ["printed to 2013", { kind: "cni", printedExpiry: "2013-12-31" }, "2013-12-31"],
    ["issued to a minor", { kind: "cni", printedExpiry: "2022-09-11", adultWhenIssued: false }, "2022-09-11"],
  ])("%s, it cannot be extended", (_, title, legalEnd) => {
    expect(said(title)).toMatchObject({ legalEnd, needs: [] });
  });

  it.each<[issuedOn: PlainDate, printedEnd: PlainDate | undefined, needs: readonly string[]]>([
    ["2021-03-14", "2036-03-13", []],
    ["2021-03-15", undefined, ["title.format"]],
    ["2021-08-01", undefined, ["title.format"]],
    ["2021-08-02", "2031-08-01", []],
  ])("issued on %s to an adult with an unreadable end, its end is %s", (issuedOn, printedEnd, needs) => {
    const title: Title = { kind: "cni", issuedOn, printedExpiry: "unreadable", adultWhenIssued: true };
    const status = titleStatus(title, "2032-01-01");
    expect(status.printedEnd).toBe(printedEnd);
    expect(status.needs).toEqual(needs);
  });
});

describe("a card of which the day of issue is not said", () => {
  it("is extended by its printed end alone, where it was issued to an adult", () => {
    const title: Title = {
      kind: "cni",
      format: "laminated",
      printedExpiry: "2022-09-11",
      adultWhenIssued: true,
    };
    expect(said(title)).toEqual({
      standing: "in-force",
      legalEnd: "2027-09-11",
      civilStatus: "yes",
      needs: [],
    });
  });

  it("cannot have its unreadable end computed", () => {
    expect(said({ ...bankCard, printedExpiry: "unreadable" })).toEqual({
      standing: "undecided",
      civilStatus: "undecided",
      needs: ["title.issuedOn"],
    });
  });

  it("may have been issued before or after the change of name", () => {
    const holder = { nameChangeRecordedOn: "2026-08-10" };
    expect(said(bankCard, today, holder)).toEqual({
      standing: "undecided",
      legalEnd: "2032-05-02",
      civilStatus: "undecided",
      needs: ["title.issuedOn"],
    });
    expect(said(bankCard, "2026-11-09", holder)).toMatchObject({ standing: "in-force", needs: [] });
    // Nor is its last good day known, although its legal end is.
    expect(titleStatus(bankCard, "2026-11-09", holder).proves.identity).toEqual({ status: "yes" });
  });
});

describe("a bank card with a printed end", () => {
  it.each<[what: string, title: Title, holder: Holder]>([
    ["nothing else is said", bankCard, {}],
    ["the birth date is said", bankCard, { bornOn: "2012-01-30" }],
    ["the birth date is a leap day", bankCard, { bornOn: "2004-02-29" }],
  ])("has a legal end whatever the birth date: %s", (_, title, holder) => {
    expect(said(title, today, holder)).toEqual({
      standing: "in-force",
      legalEnd: "2032-05-02",
      civilStatus: "yes",
      needs: [],
    });
  });
});

describe("an end that is neither given nor said to be unreadable", () => {
  it("is asked for, never computed", () => {
    const title: Title = { kind: "cni", format: "card", issuedOn: "2022-05-03", adultWhenIssued: true };
    expect(said(title)).toEqual({
      standing: "undecided",
      civilStatus: "undecided",
      needs: ["title.printedExpiry"],
    });
  });
});

describe("an unreadable end where the age on the day of issue is not said", () => {
  const ofUnknownAge: Title = {
    kind: "cni",
    format: "laminated",
    issuedOn: "2016-05-02",
    printedExpiry: "unreadable",
  };
  const needs = ["holder.bornOn", "title.adultWhenIssued"];

  it.each<[on: PlainDate, why: string, expected: Said]>([
    ["2026-05-01", "in the tenth year", { standing: "in-force", civilStatus: "yes", needs: [] }],
    ["2026-05-02", "after ten years, before fifteen", { standing: "undecided", civilStatus: "yes", needs }],
    ["2031-05-02", "after fifteen years", { standing: "expired", civilStatus: "undecided", needs }],
    ["2036-05-03", "more than five years after that", { standing: "expired", civilStatus: "no", needs: [] }],
  ])("on %s (%s)", (on, _, expected) => {
    expect(said(ofUnknownAge, on)).toEqual(expected);
  });
});

describe("a passport of which the format is not said", () => {
  const needs = ["title.format"];

  it.each<[printedExpiry: PlainDate, why: string, expected: Said]>([
    [
      "2030-01-15",
      "it may be a temporary one",
      { standing: "in-force", legalEnd: "2030-01-15", civilStatus: "undecided", needs },
    ],
    [
      "2023-06-30",
      "expired between two and five years ago",
      { standing: "expired", legalEnd: "2023-06-30", civilStatus: "undecided", needs },
    ],
    [
      "2021-01-15",
      "expired for more than five years: no model proves anything",
      { standing: "expired", legalEnd: "2021-01-15", civilStatus: "no", needs: [] },
    ],
  ])("printed to %s: %s", (printedExpiry, _, expected) => {
    expect(said({ kind: "passport", printedExpiry })).toEqual(expected);
  });
});

describe("the reasons of a status", () => {
  it("say what keeps it open, down to the missing facts", () => {
    const facts = new Set<string | undefined>();
    const walk = (reason: { fact?: string; because: readonly (typeof reason)[] }): void => {
      facts.add(reason.fact);
      reason.because.forEach(walk);
    };
    walk(titleStatus(laminated2012, today).because.standing);
    expect(facts).toContain("title.adultWhenIssued");
  });
});
