import { describe, expect, it } from "vitest";
import { titleStatus, type PlainDate } from "titres-identite";
import { adultCard, contestedWorth, passport, settledWorth, type Title, type Worth } from "./worth.js";

// Each end with the day before it, the day itself and the day after.

describe("an extended card through its days (issued 2012-09-12, printed 2022-09-11: SP-59, F35005)", () => {
  const card = adultCard("2012-09-12", "2022-09-11");
  const looksValid: Worth = ["in-force", "", "2027-09-11", "yes", "2032-09-10", ""];
  const looksExpired: Worth = ["in-force", "", "2027-09-11", "yes", "2032-09-10", "no need to renew"];
  const expired: Worth = ["expired", "2027-09-12", "2027-09-11", "yes", "2032-09-10", ""];
  const proofless: Worth = ["expired", "2027-09-12", "2027-09-11", "no", "2032-09-10", ""];

  it.each<[on: PlainDate, worth: Worth]>([
    ["2012-09-12", looksValid],
    ["2022-09-10", looksValid],
    ["2022-09-11", looksValid],
    ["2022-09-12", looksExpired],
    ["2027-09-10", looksExpired],
    ["2027-09-11", looksExpired],
    ["2027-09-12", expired],
    ["2032-09-10", expired],
    ["2032-09-12", proofless],
  ])("on %s it is %j", (on, worth) => {
    expect(settledWorth(card, on)).toEqual(worth);
  });

  it("on 2032-09-11, exactly five years after its legal end, its proof is open", () => {
    expect(contestedWorth(card, "2032-09-11")).toEqual({
      cautious: proofless,
      otherwise: [["expired", "2027-09-12", "2027-09-11", "yes", "2032-09-11", ""]],
      doubts: ["exactly-at-the-limit"],
    });
  });

  it.each([
    ["2022-09-11", []],
    ["2022-09-12", ["no-need-to-renew", "extended-card-abroad"]],
    ["2027-09-11", ["no-need-to-renew", "extended-card-abroad"]],
    ["2027-09-12", []],
  ])("SP-60 on %s its holder is told %j", (on, notices) => {
    expect(titleStatus(card, on).notices).toEqual(notices);
  });
});

describe("on 22 November 2026 an extended card is alive only if issued on or after 23 November 2011", () => {
  it.each<[issuedOn: PlainDate, printed: PlainDate, standing: string]>([
    ["2011-11-22", "2021-11-21", "expired"],
    ["2011-11-23", "2021-11-22", "in-force"],
    ["2011-11-24", "2021-11-23", "in-force"],
  ])("issued on %s and printed %s: %s", (issuedOn, printed, standing) => {
    expect(titleStatus(adultCard(issuedOn, printed), "2026-11-22").standing).toBe(standing);
  });
});

describe("the ends of titles that are not extended", () => {
  const bankCard: Title = {
    kind: "cni",
    format: "card",
    issuedOn: "2022-05-03",
    printedExpiry: "2032-05-02",
  };

  it.each<[name: string, title: Title, on: PlainDate, worth: Worth]>([
    [
      "a bank card on the eve of its end",
      bankCard,
      "2032-05-01",
      ["in-force", "", "2032-05-02", "yes", "2037-05-01", ""],
    ],
    [
      "a bank card on its last day",
      bankCard,
      "2032-05-02",
      ["in-force", "", "2032-05-02", "yes", "2037-05-01", ""],
    ],
    [
      "a bank card on the morrow",
      bankCard,
      "2032-05-03",
      ["expired", "2032-05-03", "2032-05-02", "yes", "2037-05-01", ""],
    ],
    [
      "a bank card on the last day of its proof",
      bankCard,
      "2037-05-01",
      ["expired", "2032-05-03", "2032-05-02", "yes", "2037-05-01", ""],
    ],
    [
      "a bank card after both readings of the limit",
      bankCard,
      "2037-05-03",
      ["expired", "2032-05-03", "2032-05-02", "no", "2037-05-01", ""],
    ],
    [
      "a biometric passport on its last day",
      passport("2026-11-22"),
      "2026-11-22",
      ["in-force", "", "2026-11-22", "yes", "2031-11-21", ""],
    ],
    [
      "a biometric passport on the morrow",
      passport("2026-11-22"),
      "2026-11-23",
      ["expired", "2026-11-23", "2026-11-22", "yes", "2031-11-21", ""],
    ],
    [
      "T10 the senator's card while it looks expired",
      adultCard("2010-05-26", "2020-05-25"),
      "2025-05-25",
      ["in-force", "", "2025-05-25", "yes", "2030-05-24", "no need to renew"],
    ],
    [
      "T10 the senator's card on the morrow of its legal end",
      adultCard("2010-05-26", "2020-05-25"),
      "2025-05-26",
      ["expired", "2025-05-26", "2025-05-25", "yes", "2030-05-24", ""],
    ],
    [
      "T13 the minor's card on its last day",
      { kind: "cni", format: "laminated", printedExpiry: "2026-11-30", adultWhenIssued: false },
      "2026-11-30",
      ["in-force", "", "2026-11-30", "yes", "2031-11-29", ""],
    ],
    [
      "T13 the minor's card on the morrow",
      { kind: "cni", format: "laminated", printedExpiry: "2026-11-30", adultWhenIssued: false },
      "2026-12-01",
      ["expired", "2026-12-01", "2026-11-30", "yes", "2031-11-29", ""],
    ],
  ])("%s", (_, title, on, worth) => {
    expect(settledWorth(title, on)).toEqual(worth);
  });
});

describe("five years after an end that falls at the end of February", () => {
  it.each<[end: PlainDate, on: PlainDate, cautious: string, otherwise: readonly string[]]>([
    // Five years from the last valid day: 28 February 2028. From the first day of expiry (1 March 2023): 1 March 2028.
    ["2023-02-28", "2028-02-27", "yes", []],
    ["2023-02-28", "2028-02-28", "no", ["yes"]],
    ["2023-02-28", "2028-02-29", "no", ["yes"]],
    ["2023-02-28", "2028-03-01", "no", []],
    // 29 February has no fifth anniversary: the sum is 28 February; from 1 March 2024 it is 1 March 2029.
    ["2024-02-29", "2029-02-27", "yes", []],
    ["2024-02-29", "2029-02-28", "no", ["yes"]],
    ["2024-02-29", "2029-03-01", "no", []],
  ])(
    "a passport that ended on %s proves civil status on %s: %s, otherwise %j",
    (end, on, cautious, otherwise) => {
      const { proves, contested } = titleStatus(passport(end), on);
      expect(proves.civilStatus.status).toBe(cautious);
      expect(contested?.otherwise.map((standing) => standing.proves.civilStatus.status) ?? []).toEqual(
        otherwise,
      );
    },
  );
});
