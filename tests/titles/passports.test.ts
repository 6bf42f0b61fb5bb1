import { describe, expect, it } from "vitest";
import { titleStatus, type PlainDate } from "titres-identite";
import { contestedWorth, minorCard, passport, settledWorth, today, type Title, type Worth } from "./worth.js";

// Cases P6 to P10 of the research on the passport, as far as the titles themselves go; the files stand in
// tests/rulebook/dated, P21 with the titles in a former name.

const withoutChip = (printedExpiry: PlainDate): Title => ({
  kind: "passport",
  format: "pre-electronic",
  printedExpiry,
});

describe("what a passport is worth on 22 November 2026", () => {
  it.each<[facts: string, title: Title, worth: Worth]>([
    [
      "P6 biometric, expired on 23 November 2021, less than five years ago",
      passport("2021-11-23"),
      ["expired", "2021-11-24", "2021-11-23", "yes", "2026-11-22", ""],
    ],
    [
      "P8 biometric, expired on 21 November 2021, more than five years ago",
      passport("2021-11-21"),
      ["expired", "2021-11-22", "2021-11-21", "no", "2026-11-20", ""],
    ],
    [
      "P8 the card beside it, expired on 10 May 2022",
      minorCard("2012-05-11", "2022-05-10"),
      ["expired", "2022-05-11", "2022-05-10", "yes", "2027-05-09", ""],
    ],
    [
      "P9 without a chip, issued on 10 March 2006: the two years are long over",
      { ...withoutChip("2016-03-09"), issuedOn: "2006-03-10", adultWhenIssued: true },
      ["expired", "2016-03-10", "2016-03-09", "no", "2018-03-08", ""],
    ],
    [
      "T16 without a chip, expired on 30 April 2015: the two years are long over",
      withoutChip("2015-04-30"),
      ["expired", "2015-05-01", "2015-04-30", "no", "2017-04-29", ""],
    ],
    [
      "an electronic passport is secure: five years (section 1.2)",
      { kind: "passport", format: "electronic", printedExpiry: "2018-04-20" },
      ["expired", "2018-04-21", "2018-04-20", "no", "2023-04-19", ""],
    ],
    ["a valid passport", passport("2031-01-15"), ["in-force", "", "2031-01-15", "yes", "2036-01-14", ""]],
  ])("%s", (_, title, worth) => {
    expect(settledWorth(title, today)).toEqual(worth);
  });

  it("P7 biometric, expired on 22 November 2021, exactly five years ago: open", () => {
    expect(contestedWorth(passport("2021-11-22"), today)).toEqual({
      cautious: ["expired", "2021-11-23", "2021-11-22", "no", "2026-11-21", ""],
      otherwise: [["expired", "2021-11-23", "2021-11-22", "yes", "2026-11-22", ""]],
      doubts: ["exactly-at-the-limit"],
    });
  });

  it("P9 with an unreadable end it proves nothing either, whichever its last day was", () => {
    const title: Title = { ...withoutChip("2016-03-09"), printedExpiry: "unreadable" };
    const { cautious, otherwise, doubts } = contestedWorth(
      { ...title, issuedOn: "2006-03-10", adultWhenIssued: true },
      today,
    );
    expect(cautious).toEqual(["expired", "2016-03-10", "2016-03-09", "no", "2018-03-08", ""]);
    expect(otherwise).toEqual([["expired", "2016-03-11", "2016-03-10", "no", "2018-03-09", ""]]);
    expect(doubts).toEqual(["last-day-of-a-computed-passport"]);
  });
});

describe("RE-07 the grace of two years of passports without a chip, at past days (decree 55-1397, article 4)", () => {
  it.each<[on: PlainDate, worth: Worth]>([
    ["2012-05-10", ["in-force", "", "2012-05-10", "yes", "2014-05-09", ""]],
    ["2012-05-11", ["expired", "2012-05-11", "2012-05-10", "yes", "2014-05-09", ""]],
    ["2014-05-09", ["expired", "2012-05-11", "2012-05-10", "yes", "2014-05-09", ""]],
    ["2014-05-11", ["expired", "2012-05-11", "2012-05-10", "no", "2014-05-09", ""]],
    ["2014-12-01", ["expired", "2012-05-11", "2012-05-10", "no", "2014-05-09", ""]],
  ])("expired on 2012-05-10: on %s it is %j", (on, worth) => {
    expect(settledWorth(withoutChip("2012-05-10"), on)).toEqual(worth);
  });

  it("P10 expired exactly two years ago: open", () => {
    expect(contestedWorth(withoutChip("2012-05-10"), "2014-05-10")).toEqual({
      cautious: ["expired", "2012-05-11", "2012-05-10", "no", "2014-05-09", ""],
      otherwise: [["expired", "2012-05-11", "2012-05-10", "yes", "2014-05-10", ""]],
      doubts: ["exactly-at-the-limit"],
    });
  });

  it("a secure passport of the same end still proves civil status then", () => {
    const electronic: Title = { kind: "passport", format: "electronic", printedExpiry: "2012-05-10" };
    expect(settledWorth(electronic, "2014-12-01")).toEqual([
      "expired",
      "2012-05-11",
      "2012-05-10",
      "yes",
      "2017-05-09",
      "",
    ]);
  });
});

describe("a temporary passport, of which the sources do not agree whether it has a chip (row 8.9)", () => {
  const temporary = (printedExpiry: PlainDate): Title => ({
    kind: "passport",
    format: "temporary",
    printedExpiry,
  });

  it("proves identity while it is in force, and civil status by one reading only", () => {
    expect(titleStatus(temporary("2027-02-03"), today).proves.identity).toEqual({
      status: "yes",
      until: "2027-02-03",
    });
    expect(contestedWorth(temporary("2027-02-03"), today)).toEqual({
      cautious: ["in-force", "", "2027-02-03", "no", "", ""],
      otherwise: [["in-force", "", "2027-02-03", "yes", "2032-02-02", ""]],
      doubts: ["temporary-passport-as-proof"],
    });
  });

  it("is open in the same way while it is expired for less than five years", () => {
    expect(contestedWorth(temporary("2024-02-03"), today)).toEqual({
      cautious: ["expired", "2024-02-04", "2024-02-03", "no", "", ""],
      otherwise: [["expired", "2024-02-04", "2024-02-03", "yes", "2029-02-02", ""]],
      doubts: ["temporary-passport-as-proof"],
    });
  });

  it("proves nothing by either reading after that", () => {
    expect(settledWorth(temporary("2021-02-03"), today)).toEqual([
      "expired",
      "2021-02-04",
      "2021-02-03",
      "no",
      "",
      "",
    ]);
  });

  it("names both doubts where it expired exactly five years ago", () => {
    expect(contestedWorth(temporary("2021-11-22"), today)).toEqual({
      cautious: ["expired", "2021-11-23", "2021-11-22", "no", "", ""],
      otherwise: [["expired", "2021-11-23", "2021-11-22", "yes", "2026-11-22", ""]],
      doubts: ["exactly-at-the-limit", "temporary-passport-as-proof"],
    });
  });
});

describe("what a title proves, and for how long", () => {
  it.each<[what: string, title: Title, identity: object, nationality: object]>([
    [
      "a valid passport proves identity to its end and nationality for five more years",
      passport("2031-01-15"),
      { status: "yes", until: "2031-01-15" },
      { status: "yes", until: "2036-01-14" },
    ],
    [
      "an expired card no longer proves identity, and nationality still (section 2.4, order 1)",
      minorCard("2012-05-11", "2022-05-10"),
      { status: "no", until: "2022-05-10" },
      { status: "yes", until: "2027-05-09" },
    ],
  ])("%s", (_, title, identity, nationality) => {
    expect(titleStatus(title, today).proves).toMatchObject({ identity, nationality });
  });
});
