import { describe, expect, it } from "vitest";
import { titleStatus, type PlainDate } from "titres-identite";
import { contestedWorth, passport, settledWorth, today, type Title, type Worth } from "./worth.js";

// Decree 2024-689, in force since 7 July 2024: a title in the former name is void three months after the birth record
// was updated (Civil Code, articles 60, 61 and 61-3-1). Which day is the last good one is not said.

const card: Title = { kind: "cni", format: "card", issuedOn: "2021-09-01", printedExpiry: "2031-08-31" };
const recorded = (nameChangeRecordedOn: PlainDate): { nameChangeRecordedOn: PlainDate } => ({
  nameChangeRecordedOn,
});

describe("T21 a card printed to 2031, in a first name changed on 20 August 2026", () => {
  const good: Worth = ["in-force", "", "2031-08-31", "yes", "2026-11-19", ""];
  const voided: Worth = ["void", "2026-11-20", "2031-08-31", "no", "2026-11-19", ""];

  it.each<[on: PlainDate, worth: Worth]>([
    ["2026-08-20", good],
    ["2026-11-19", good],
    ["2026-11-21", voided],
    ["2026-11-22", voided],
    ["2031-09-01", voided],
  ])("on %s it is %j", (on, worth) => {
    expect(settledWorth(card, on, recorded("2026-08-20"))).toEqual(worth);
  });

  it("on 2026-11-20 it is void, or on its last good day", () => {
    expect(contestedWorth(card, "2026-11-20", recorded("2026-08-20"))).toEqual({
      cautious: voided,
      otherwise: [["in-force", "", "2031-08-31", "yes", "2026-11-20", ""]],
      doubts: ["last-day-before-voiding"],
    });
  });

  it("proves identity no longer either", () => {
    expect(titleStatus(card, today, recorded("2026-08-20")).proves.identity).toEqual({
      status: "no",
      until: "2026-11-19",
    });
  });
});

describe("P21 a passport in a first name changed on 10 August 2026", () => {
  const title: Title = { ...passport("2030-06-30"), issuedOn: "2020-07-01" };

  it.each<[on: PlainDate, worth: Worth]>([
    ["2026-11-09", ["in-force", "", "2030-06-30", "yes", "2026-11-09", ""]],
    ["2026-11-11", ["void", "2026-11-10", "2030-06-30", "no", "2026-11-09", ""]],
    [today, ["void", "2026-11-10", "2030-06-30", "no", "2026-11-09", ""]],
  ])("on %s it is %j", (on, worth) => {
    expect(settledWorth(title, on, recorded("2026-08-10"))).toEqual(worth);
  });

  it("is contested on 10 November 2026: the exact day is not stated", () => {
    expect(contestedWorth(title, "2026-11-10", recorded("2026-08-10")).doubts).toEqual([
      "last-day-before-voiding",
    ]);
  });
});

describe("which titles a change of name makes void", () => {
  it.each<[what: string, title: Title, recordedOn: PlainDate, worth: Worth]>([
    [
      "recorded on the first day of the decree, 7 July 2024",
      card,
      "2024-07-07",
      ["void", "2024-10-07", "2031-08-31", "no", "2024-10-06", ""],
    ],
    [
      "recorded on the eve: the three months run from a notice to the holder, so that no day is known",
      card,
      "2024-07-06",
      ["in-force", "", "2031-08-31", "yes", "2036-08-30", ""],
    ],
    [
      "issued since the change, in the new name",
      { ...card, issuedOn: "2026-09-25", printedExpiry: "2036-09-24" },
      "2026-08-10",
      ["in-force", "", "2036-09-24", "yes", "2041-09-23", ""],
    ],
    [
      "recorded at the end of a month: three months after 30 November is the end of February",
      card,
      "2025-11-30",
      ["void", "2026-02-28", "2031-08-31", "no", "2026-02-27", ""],
    ],
    [
      "expired before the change: its proof stops when it becomes void",
      {
        kind: "cni",
        format: "laminated",
        issuedOn: "2013-05-02",
        printedExpiry: "2023-05-01",
        adultWhenIssued: false,
      },
      "2026-06-15",
      ["void", "2026-09-15", "2023-05-01", "no", "2026-09-14", ""],
    ],
  ])("%s", (_, title, recordedOn, worth) => {
    expect(settledWorth(title, today, recorded(recordedOn))).toEqual(worth);
  });

  it("a card that looks expired and is void spares nobody a renewal", () => {
    const extended: Title = {
      kind: "cni",
      format: "laminated",
      issuedOn: "2012-09-12",
      printedExpiry: "2022-09-11",
      adultWhenIssued: true,
    };
    expect(titleStatus(extended, today, recorded("2026-08-01"))).toMatchObject({
      standing: "void",
      noNeedToRenew: false,
      notices: [],
    });
  });

  it("cites the decree that voids it", () => {
    const { sources } = titleStatus(card, today, recorded("2026-08-10"));
    expect(sources).toContainEqual({ text: "decree-2024-689", place: "1", date: "2024-07-05" });
  });
});
