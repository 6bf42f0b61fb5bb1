import { describe, expect, it } from "vitest";
import { titleStatus, type PlainDate, type Whereabouts } from "titres-identite";
import { adultCard, contestedWorth, passport, settledWorth, today, type Title, type Worth } from "./worth.js";

// Sheet F18704: a title declared lost or stolen is void for good, and stays so when it is found again.

const titles: readonly (readonly [what: string, title: Title, legalEnd: PlainDate])[] = [
  ["a valid passport", passport("2030-04-02"), "2030-04-02"],
  ["a passport expired for less than five years", passport("2023-05-01"), "2023-05-01"],
  ["an extended card", adultCard("2012-09-12", "2022-09-11"), "2027-09-11"],
];
const gone: readonly Whereabouts[] = ["lost", "stolen", "found-again"];

describe.each(gone)("S22 a title %s", (where) => {
  it.each(titles)(
    "%s is void and proves nothing; since when, and until when it did, is not known",
    (...row) => {
      const [, title, legalEnd] = row;
      const worth: Worth = ["void", "", legalEnd, "no", "", ""];
      expect(settledWorth({ ...title, where }, today)).toEqual(worth);
      expect(titleStatus({ ...title, where }, today).proves.identity).toEqual({ status: "no" });
    },
  );

  it("cites the sheet that says so", () => {
    const { sources } = titleStatus({ ...passport("2030-04-02"), where }, today);
    expect(sources).toContainEqual({ text: "service-public", place: "F18704", date: "2025-04-09" });
  });

  it("leaves no doubt on the day on which a former name voids it", () => {
    const title: Title = { ...passport("2030-06-30"), issuedOn: "2020-07-01", where };
    const { cautious, doubts } = contestedWorth(title, "2026-11-10", { nameChangeRecordedOn: "2026-08-10" });
    expect([cautious[0], doubts]).toEqual(["void", []]);
  });
});

it.each<[where: Whereabouts | undefined]>([["in-hand"], ["unavailable"], [undefined]])(
  "a title of which it is said that it is %s keeps its own standing",
  (where) => {
    expect(settledWorth({ ...passport("2030-04-02"), where }, today)[0]).toBe("in-force");
  },
);
