import { describe, expect, it } from "vitest";
import { titleStatus, type PlainDate } from "titres-identite";
import {
  adultCard,
  contestedWorth,
  minorCard,
  settledWorth,
  today,
  type Title,
  type Worth,
} from "./worth.js";

// The dated cases T1 to T13 of the research on the CNI, as far as the cards themselves go; the files of those who renew them
// stand in tests/rulebook/dated. Cards print the eve of their tenth (or fifteenth) anniversary (section 4.1).

describe("what a card is worth on 22 November 2026, where every reading of the law agrees", () => {
  const born1995 = { bornOn: "1995-06-15" };

  it.each<[facts: string, title: Title, worth: Worth, holder?: { bornOn: PlainDate }]>([
    [
      "T1 SP-59 issued to an adult on 1 January 2004: never extended",
      adultCard("2004-01-01", "2013-12-31"),
      ["expired", "2014-01-01", "2013-12-31", "no", "2018-12-30", ""],
    ],
    [
      "T2 SP-59 issued to an adult on 2 January 2004: extended to 1 January 2019, and no proof since January 2024",
      adultCard("2004-01-02", "2014-01-01"),
      ["expired", "2019-01-02", "2019-01-01", "no", "2023-12-31", ""],
    ],
    [
      "T3 SP-59 issued to an adult on 31 December 2013: extended to 30 December 2028",
      adultCard("2013-12-31", "2023-12-30"),
      ["in-force", "", "2028-12-30", "yes", "2033-12-29", "no need to renew"],
    ],
    [
      "T4 SP-57 issued to an adult on 1 January 2014: fifteen years as printed, and not five more",
      adultCard("2014-01-01", "2028-12-31"),
      ["in-force", "", "2028-12-31", "yes", "2033-12-30", ""],
    ],
    [
      "T5 SP-59 issued on the 18th birthday: to an adult, so extended",
      { kind: "cni", format: "laminated", issuedOn: "2013-06-15", printedExpiry: "2023-06-14" },
      ["in-force", "", "2028-06-14", "yes", "2033-06-13", "no need to renew"],
      born1995,
    ],
    [
      "T6 SP-59 issued on the eve of the 18th birthday: to a minor, so not extended",
      { kind: "cni", format: "laminated", issuedOn: "2013-06-14", printedExpiry: "2023-06-13" },
      ["expired", "2023-06-14", "2023-06-13", "yes", "2028-06-12", ""],
      born1995,
    ],
    [
      "T9 printed 29 February 2020: five years later ends on 28 February 2025 by either count",
      adultCard("2010-03-01", "2020-02-29"),
      ["expired", "2025-03-01", "2025-02-28", "yes", "2030-02-27", ""],
    ],
    [
      "T10 expired in May 2025 with its extension: the five years run from the legal end, not from the printed one",
      adultCard("2010-05-26", "2020-05-25"),
      ["expired", "2025-05-26", "2025-05-25", "yes", "2030-05-24", ""],
    ],
    [
      "T12 legal end on 23 November 2021, after the extension: expired for less than five years",
      adultCard("2006-11-24", "2016-11-23"),
      ["expired", "2021-11-24", "2021-11-23", "yes", "2026-11-22", ""],
    ],
    [
      "T13 issued at 17 in December 2016: ten years and no extension, though its holder is an adult now",
      minorCard("2016-12-01", "2026-11-30"),
      ["in-force", "", "2026-11-30", "yes", "2031-11-29", ""],
    ],
  ])("%s", (_, title, worth, holder) => {
    expect(settledWorth(title, today, holder)).toEqual(worth);
  });

  it("T13 is the same when the birth date says that its holder was 17", () => {
    const card: Title = {
      kind: "cni",
      format: "laminated",
      issuedOn: "2016-12-01",
      printedExpiry: "2026-11-30",
    };
    const worth: Worth = ["in-force", "", "2026-11-30", "yes", "2031-11-29", ""];
    expect(settledWorth(card, today, { bornOn: "1999-05-04" })).toEqual(worth);
  });
});

describe("what a card is worth where the texts leave the answer open", () => {
  it("T7 issued on 28 February 2010 to someone born on 29 February 1992: minor or adult that day", () => {
    const card: Title = {
      kind: "cni",
      format: "laminated",
      issuedOn: "2010-02-28",
      printedExpiry: "2020-02-27",
    };
    expect(contestedWorth(card, today, { bornOn: "1992-02-29" })).toEqual({
      cautious: ["expired", "2020-02-28", "2020-02-27", "no", "2025-02-26", ""],
      otherwise: [["expired", "2025-02-28", "2025-02-27", "yes", "2030-02-26", ""]],
      doubts: ["leap-day-birthday"],
    });
  });

  it.each([
    ["the day before", "2010-02-27", "2020-02-26", "2020-02-26"],
    ["the day after", "2010-03-01", "2020-02-29", "2025-02-28"],
  ])("T7 is settled for a card issued on %s (%s)", (_, issuedOn, printedExpiry, legalEnd) => {
    const status = titleStatus({ kind: "cni", format: "laminated", issuedOn, printedExpiry }, today, {
      bornOn: "1992-02-29",
    });
    expect(status.legalEnd).toBe(legalEnd);
    expect(status.contested).toBeUndefined();
  });

  it("T8 printed 28 February 2023: extended to 28 February 2028, or to the 29th if fifteen years are counted", () => {
    expect(contestedWorth(adultCard("2013-03-01", "2023-02-28"), today)).toEqual({
      cautious: ["in-force", "", "2028-02-28", "yes", "2033-02-27", "no need to renew"],
      otherwise: [["in-force", "", "2028-02-29", "yes", "2033-02-27", "no need to renew"]],
      doubts: ["extension-at-the-end-of-february"],
    });
  });

  it("T8 on 29 February 2028 the card has expired, or is on its last day", () => {
    expect(contestedWorth(adultCard("2013-03-01", "2023-02-28"), "2028-02-29")).toEqual({
      cautious: ["expired", "2028-02-29", "2028-02-28", "yes", "2033-02-27", ""],
      otherwise: [["in-force", "", "2028-02-29", "yes", "2033-02-27", "no need to renew"]],
      doubts: ["extension-at-the-end-of-february"],
    });
  });

  it.each<[facts: string, title: Title]>([
    ["T11 an extended card", adultCard("2006-11-23", "2016-11-22")],
    ["T11 a minor's card", minorCard("2011-11-23", "2021-11-22")],
    ["P11 a card shown for a first passport", minorCard("2011-11-23", "2021-11-22")],
  ])("%s whose legal end was 22 November 2021 has expired exactly five years ago", (_, title) => {
    expect(contestedWorth(title, today)).toEqual({
      cautious: ["expired", "2021-11-23", "2021-11-22", "no", "2026-11-21", ""],
      otherwise: [["expired", "2021-11-23", "2021-11-22", "yes", "2026-11-22", ""]],
      doubts: ["exactly-at-the-limit"],
    });
  });
});
