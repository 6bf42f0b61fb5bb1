import { describe, expect, it } from "vitest";
import { expectRefused, faultsOf, holding, on, type Line } from "./refused.js";

describe("a day of deposit that the rules do not speak of", () => {
  it.each<Line>([
    [
      "the eve of the first day",
      { depositOn: "2021-08-01" },
      "depositOn",
      "before-first-day",
      ["2021-08-01", "2021-08-02"],
    ],
    ["long before it", { depositOn: "1999-12-31" }, "depositOn", "before-first-day", ["1999-12-31"]],
    [
      "a day that is too far",
      { depositOn: "9999-12-31" },
      "depositOn",
      "out-of-range",
      ["9999-12-31", "2999-12-31"],
    ],
    ["30 February", { depositOn: "2026-02-30" }, "depositOn", "not-a-day", ['"2026-02-30"', "YYYY-MM-DD"]],
    ["29 February of a common year", { depositOn: "2027-02-29" }, "depositOn", "not-a-day", ['"2027-02-29"']],
    ["31 April", { depositOn: "2026-04-31" }, "depositOn", "not-a-day", ['"2026-04-31"']],
    ["month 13", { depositOn: "2026-13-01" }, "depositOn", "not-a-day", ['"2026-13-01"']],
    ["day 0", { depositOn: "2026-11-00" }, "depositOn", "not-a-day", ['"2026-11-00"']],
    [
      "the French order",
      { depositOn: "25/11/2026" },
      "depositOn",
      "not-a-day",
      ['"25/11/2026"', "YYYY-MM-DD"],
    ],
    ["an instant", { depositOn: "2026-11-25T09:30:00Z" }, "depositOn", "not-a-day", ["YYYY-MM-DD"]],
    ["a day before the year 1000", { depositOn: "0999-11-25" }, "depositOn", "not-a-day", ["0999"]],
    [
      "a Date",
      { depositOn: new Date(0) },
      "depositOn",
      "date",
      ["a Date", "YYYY-MM-DD", "depends on the time zone"],
    ],
    ["a number", { depositOn: 20_261_125 }, "depositOn", "wrong-type", ["20261125", "YYYY-MM-DD"]],
    ["nothing", { depositOn: undefined }, "depositOn", "missing", ["must be given"]],
    ["null", { depositOn: null }, "depositOn", "null", ["leave out what is unknown"]],
  ])("%s", (...line) => expectRefused(line));

  it.each(["2021-08-02", "2024-02-29", "2028-02-29", "2999-12-31"])("%s is answered for", (depositOn) => {
    expect(faultsOf({ depositOn })).toEqual([]);
  });
});

describe("days in an impossible order", () => {
  it.each<Line>([
    [
      "collected when no calendar counts any more",
      { collectOn: "3000-01-01" },
      "collectOn",
      "out-of-range",
      ["3000-01-01", "2999-12-31"],
    ],
    [
      "born when no calendar counts any more, whatever the deposit",
      { depositOn: undefined, applicant: { bornOn: "3000-01-01" } },
      "applicant.bornOn",
      "out-of-range",
      ["3000-01-01", "2999-12-31"],
    ],
    [
      "a change of name recorded when no calendar counts any more",
      { names: { changeRecordedOn: "3000-01-01" } },
      "names.changeRecordedOn",
      "out-of-range",
      ["3000-01-01", "2999-12-31"],
    ],
    [
      "a title that never expires",
      holding({ printedExpiry: "9999-12-31" }),
      "heldTitles.titles[0].printedExpiry",
      "out-of-range",
      ["9999-12-31", "2999-12-31"],
    ],
    [
      "collected the day before the deposit",
      { collectOn: "2026-11-24" },
      "collectOn",
      "contradiction",
      ["2026-11-24", on],
    ],
    [
      "born the day after the deposit",
      { applicant: { bornOn: "2026-11-26" } },
      "applicant.bornOn",
      "contradiction",
      ["2026-11-26", on],
    ],
    [
      "born 131 years before",
      { applicant: { bornOn: "1895-11-25" } },
      "applicant.bornOn",
      "out-of-range",
      ["1895-11-25", "130"],
    ],
    [
      "a change of name recorded after the deposit",
      { names: { changeRecordedOn: "2026-11-26" } },
      "names.changeRecordedOn",
      "contradiction",
      ["2026-11-26", on],
    ],
    [
      "issued after the deposit",
      holding({ issuedOn: "2026-11-26" }),
      "heldTitles.titles[0].issuedOn",
      "contradiction",
      ["2026-11-26", on],
    ],
    [
      "expired before it was issued",
      holding({ issuedOn: "2020-03-02", printedExpiry: "2020-03-01" }),
      "heldTitles.titles[0].printedExpiry",
      "contradiction",
      ["2020-03-01", "2020-03-02"],
    ],
    [
      "issued before its holder was born",
      { applicant: { bornOn: "1990-01-02" }, ...holding({ issuedOn: "1990-01-01" }) },
      "heldTitles.titles[0].issuedOn",
      "contradiction",
      ["1990-01-01", "1990-01-02"],
    ],
    [
      "a bank card before the first one",
      holding({ format: "card", issuedOn: "2021-03-14" }),
      "heldTitles.titles[0].issuedOn",
      "contradiction",
      ["2021-03-15"],
    ],
  ])("%s", (...line) => expectRefused(line));

  it.each<[string, object]>([
    ["collected on the day of the deposit", { collectOn: on }],
    ["130 years old", { applicant: { bornOn: "1895-11-26" } }],
    ["a change of name recorded on the day of the deposit", { names: { changeRecordedOn: on } }],
    ["issued on the day of the deposit", holding({ issuedOn: on })],
    ["expired on the day it was issued", holding({ issuedOn: "2020-03-01", printedExpiry: "2020-03-01" })],
    [
      "issued on the day its holder was born",
      { applicant: { bornOn: "1990-01-01" }, ...holding({ issuedOn: "1990-01-01" }) },
    ],
    ["the first bank card", holding({ format: "card", issuedOn: "2021-03-15" })],
  ])("%s can be", (_, says) => {
    expect(faultsOf({ depositOn: on, ...says })).toEqual([]);
  });
});
