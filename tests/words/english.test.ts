import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import type { Assessment } from "../../src/answers/assessment.js";
import type { HeldTitle } from "../../src/application/application.js";
import {
  checklist,
  citationText,
  dateText,
  issueText,
  moneyText,
  periodText,
  undecidedText,
  titleStatusText,
} from "../../src/en.js";
import { circular2010, decree, fiche, reims } from "../../src/sources/citation.js";
import { titleStatus } from "../../src/answers/title-status.js";
import { renewal } from "./reading.js";

const flat = (answer: Assessment): string =>
  checklist(answer, { as: "text" }).replaceAll(/[\s\u00a0]+/g, " ");

describe("the sheet to take to the counter, in English", () => {
  test("SP-07 a photo of less than six months, dated for this deposit", () => {
    expect(flat(assess(renewal))).toContain(
      "☐ Identity photo, taken on or after 26 May 2026 It must be less than 6 months old on the day you hand in the application.",
    );
  });
  test("SP-08 a proof of address of less than one year", () => {
    expect(flat(assess(renewal))).toContain(
      "☐ Proof of address (original or printed electronic bill), dated on or after 26 November 2025 It must be less than 1 year old on the day you hand in the application.",
    );
  });
  test("the stamp, who must come, and what the rules are", () => {
    const said = flat(assess(renewal));
    expect(said).toContain("☐ Fiscal stamp: €86");
    expect(said).toContain("To hand in the application and to collect the title: you, in person.");
    expect(said).toMatch(/National rules, version \S+, verified on \d+ \S+ \d{4}\./);
  });
  test("a paper that waits for a fact is named after the questions, and no more is said of it", () => {
    expect(flat(assess({ ...renewal, channel: undefined, home: undefined }))).toMatch(
      /YOU MAY HAVE TO BRING .*Application form; Proof of address;/,
    );
  });
  test("two readings of the law: both are said, and that the cautious one is shown", () => {
    const answer = assess({
      ...renewal,
      requests: { passport: { reason: "stolen" } },
      heldTitles: {
        complete: true,
        titles: [{ id: "p", kind: "passport", format: "biometric", where: "stolen" }],
      },
    });
    expect(flat(answer)).toContain(
      "On another reading of the texts, this paper is not required; to be safe, bring it. The doubt is explained below, at point a.",
    );
    expect(flat(answer)).toContain("• Point a. Your biometric passport is gone");
  });
});

describe("what is said of a held title, in English", () => {
  test.each<[string, Omit<HeldTitle, "id">, string]>([
    [
      "looks expired and is in force",
      { kind: "cni", format: "laminated", adultWhenIssued: true, printedExpiry: "2022-09-11" },
      "This title is valid until 11 September 2027. The end printed on it, 11 September 2022, was put back by 5 years by the law, without any formality. There is no need to renew it now. Until 10 September 2032, it proves your civil status and nationality.",
    ],
    [
      "expired for more than five years",
      { kind: "passport", format: "biometric", adultWhenIssued: true, printedExpiry: "2017-10-01" },
      "This title has been out of date since 2 October 2017. Since 1 October 2022, it no longer proves your civil status or nationality.",
    ],
    ["of which nothing is known", { kind: "passport" }, "This title may be valid: it cannot be said yet."],
  ])("%s", (_, title, sentences) => {
    expect(titleStatusText(titleStatus(title, "2026-11-25"))).toBe(sentences);
  });
});

describe("values written out in English", () => {
  test.each([
    ["2027-03-01", "1 March 2027"],
    ["2024-02-29", "29 February 2024"],
  ])("day %s", (day, written) => {
    expect(dateText(day)).toBe(written);
  });
  test.each([
    [0, "€0"],
    [8600, "€86"],
    [1250, "€12.50"],
    [805, "€8.05"],
    [123_456_789, "€1,234,567.89"],
    [-50, "-€0.50"],
  ])("%i cents", (units, written) => {
    expect(moneyText({ currency: "EUR", units })).toBe(written);
  });
  test.each([
    [0, "0\u00a0CFP francs"],
    [1, "1\u00a0CFP franc"],
    [12_000, "12,000\u00a0CFP francs"],
  ])("%i CFP francs", (units, written) => {
    expect(moneyText({ currency: "XPF", units })).toBe(written);
  });
  test.each([
    [{ unit: "month", count: 3 }, "3 months"],
    [{ unit: "year", count: 1 }, "1 year"],
    [{ unit: "day", count: 40 }, "40 days"],
  ] as const)("period %o", (period, written) => {
    expect(periodText(period)).toBe(written);
  });
  test("a fault", () => {
    expect(issueText({ path: "requests", code: "empty", message: "" })).toBe(
      "Titles asked for: this answer cannot be empty.",
    );
  });
  test("a question about a held title, by the name it is given, never by its id", () => {
    expect(undecidedText({ fact: "heldTitles.titles[old].issuedOn" })).toBe(
      "One of the titles held: what date of issue is printed on it?",
    );
    expect(undecidedText({ fact: "heldTitles.titles[old].issuedOn" }, { old: "Your card" })).toBe(
      "Your card: what date of issue is printed on it?",
    );
  });
  test.each([
    [fiche("F1341", "2025-09-29"), "Service Public, sheet F1341 (version of 29 September 2025)"],
    [
      decree("55-1397", "4-1", "2014"),
      "Decree no.\u00a055-1397 of 22 October 1955, article 4-1 (version of 2014)",
    ],
    [decree("2024-689", "1", "2024-07-05"), "Decree no.\u00a02024-689 of 5 July 2024, article 1"],
    [circular2010(), "Circular NOR IOCK1002582C of 1 March 2010"],
    [reims("RE-05"), "Reims town hall, page on the identity card, line RE-05 (version of 12 December 2023)"],
  ])("%o", (citation, text) => {
    expect(citationText(citation)).toBe(text);
  });
});
