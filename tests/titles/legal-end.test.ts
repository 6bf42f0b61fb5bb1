import { describe, expect, it } from "vitest";
import { titleStatus, type PlainDate } from "titres-identite";
import { adultCard, minorCard, today, type Title } from "./worth.js";

const legalEndOf = (title: Title): PlainDate | undefined => titleStatus(title, today).legalEnd;

describe("table 4.1 of the research on the CNI, row by row", () => {
  it.each<[row: string, title: Title, legalEnd: PlainDate, extended: boolean]>([
    [
      "laminated, before 2 January 2004, adult: the printed date",
      adultCard("2003-06-10", "2013-06-09"),
      "2013-06-09",
      false,
    ],
    [
      "SP-59 laminated, 2004 to 2013, adult: the printed date and five years",
      adultCard("2008-09-01", "2018-08-31"),
      "2023-08-31",
      true,
    ],
    [
      "laminated, 2004 to 2013, minor: the printed date",
      minorCard("2008-09-01", "2018-08-31"),
      "2018-08-31",
      false,
    ],
    [
      "SP-57 laminated, from 2014, adult: the printed date, fifteen years on",
      adultCard("2017-03-20", "2032-03-19"),
      "2032-03-19",
      false,
    ],
    [
      "laminated, from 2014, minor: the printed date, ten years on",
      minorCard("2017-03-20", "2027-03-19"),
      "2027-03-19",
      false,
    ],
    [
      "SP-57 RE-03 bank card, adult: the printed date, ten years on",
      {
        kind: "cni",
        format: "card",
        issuedOn: "2022-03-01",
        printedExpiry: "2032-02-29",
        adultWhenIssued: true,
      },
      "2032-02-29",
      false,
    ],
    [
      "bank card, minor: the printed date, ten years on",
      {
        kind: "cni",
        format: "card",
        issuedOn: "2022-05-01",
        printedExpiry: "2032-04-30",
        adultWhenIssued: false,
      },
      "2032-04-30",
      false,
    ],
    [
      "bank card made for a change of address: the end of the old card that it prints, never extended",
      {
        kind: "cni",
        format: "card",
        issuedOn: "2021-09-15",
        printedExpiry: "2022-11-30",
        adultWhenIssued: true,
      },
      "2022-11-30",
      false,
    ],
  ])("%s", (_, title, legalEnd, extended) => {
    expect(titleStatus(title, today)).toMatchObject({ legalEnd, extended });
  });

  it.each<[source: string, issuedOn: PlainDate, printed: PlainDate, legalEnd: PlainDate]>([
    ["CAA Nancy 19NC00492", "2007-05-15", "2017-05-14", "2022-05-14"],
    ["ministry briefing of 2021", "2010-05-26", "2020-05-25", "2025-05-25"],
    ["Le Maine Libre", "2012-09-12", "2022-09-11", "2027-09-11"],
    ["the last card not extended", "2004-01-01", "2013-12-31", "2013-12-31"],
    ["the first card extended", "2004-01-02", "2014-01-01", "2019-01-01"],
    ["the last card extended", "2013-12-31", "2023-12-30", "2028-12-30"],
  ])("%s: issued to an adult on %s, printed %s, ends on %s", (_, issuedOn, printed, legalEnd) => {
    expect(legalEndOf(adultCard(issuedOn, printed))).toBe(legalEnd);
    expect(titleStatus(adultCard(issuedOn, "unreadable"), today)).toMatchObject({
      printedEnd: printed,
      legalEnd,
    });
  });
});

describe("the table of sheet F35005: cards issued to adults, by year", () => {
  it.each([
    [2009, 2024],
    [2010, 2025],
    [2011, 2026],
    [2012, 2027],
    [2013, 2028],
  ])("issued in %i, valid to %i", (issued, ends) => {
    const card = adultCard(`${issued}-05-20`, `${issued + 10}-05-19`);
    expect(legalEndOf(card)).toBe(`${ends}-05-19`);
  });

  it.each<[issued: number, bornIn: number]>([
    [2009, 1991],
    [2010, 1992],
    [2011, 1993],
    [2012, 1994],
    [2013, 1995],
  ])("issued at the end of %i to someone born at the start of %i, aged 18 that year", (issued, bornIn) => {
    const title: Title = {
      kind: "cni",
      format: "laminated",
      issuedOn: `${issued}-12-01`,
      printedExpiry: `${issued + 10}-11-30`,
    };
    expect(titleStatus(title, today, { bornOn: `${bornIn}-01-15` }).extended).toBe(true);
    expect(titleStatus(title, today, { bornOn: `${bornIn + 1}-01-15` }).extended).toBe(false);
    // The sheet asks for both: the year, and majority on the day of issue.
    expect(titleStatus(title, today, { bornOn: `${bornIn}-12-15` }).extended).toBe(false);
  });
});

describe("a printed day that cannot be read is computed from the day of issue, by format and age", () => {
  it.each<[what: string, title: Title, printedEnd: PlainDate]>([
    ["laminated, 2012, adult", adultCard("2012-09-12", "unreadable"), "2022-09-11"],
    ["laminated, 2012, minor", minorCard("2012-09-12", "unreadable"), "2022-09-11"],
    ["laminated, 2013, last day, adult", adultCard("2013-12-31", "unreadable"), "2023-12-30"],
    ["laminated, 2014, first day, adult", adultCard("2014-01-01", "unreadable"), "2028-12-31"],
    ["laminated, 2014, first day, minor", minorCard("2014-01-01", "unreadable"), "2023-12-31"],
    ["laminated, 2021, adult", adultCard("2021-03-10", "unreadable"), "2036-03-09"],
    ["laminated, 1 March 2010, adult", adultCard("2010-03-01", "unreadable"), "2020-02-29"],
    [
      "bank card, 2021, adult",
      {
        kind: "cni",
        format: "card",
        issuedOn: "2021-03-15",
        printedExpiry: "unreadable",
        adultWhenIssued: true,
      },
      "2031-03-14",
    ],
    [
      "bank card, 2023, minor",
      {
        kind: "cni",
        format: "card",
        issuedOn: "2023-07-04",
        printedExpiry: "unreadable",
        adultWhenIssued: false,
      },
      "2033-07-03",
    ],
  ])("%s", (_, title, printedEnd) => {
    expect(titleStatus(title, today).printedEnd).toBe(printedEnd);
  });

  it("prefers the printed day wherever it can be read", () => {
    expect(legalEndOf(adultCard("2016-05-02", "2030-12-24"))).toBe("2030-12-24");
  });

  it.each<[what: string, format: "biometric" | "temporary", adult: boolean, years: [PlainDate, PlainDate]]>([
    ["an adult's passport: ten years", "biometric", true, ["2028-04-02", "2028-04-03"]],
    ["SP-61 a minor's passport: five years", "biometric", false, ["2023-04-02", "2023-04-03"]],
    ["a temporary passport: one year", "temporary", true, ["2019-04-02", "2019-04-03"]],
  ])("%s, to the eve or to the day itself: no text read says which", (_, format, adult, [eve, day]) => {
    const title: Title = {
      kind: "passport",
      format,
      issuedOn: "2018-04-03",
      printedExpiry: "unreadable",
      adultWhenIssued: adult,
    };
    const status = titleStatus(title, today);
    expect(status.legalEnd).toBe(eve);
    expect(status.contested?.doubts).toContain("last-day-of-a-computed-passport");
    expect(status.contested?.otherwise.map((standing) => standing.legalEnd)).toContain(day);
  });
});
