import { collectBy, InvalidInputError } from "titres-identite";
import { describe, expect, it } from "vitest";

describe("the last day to collect a title", () => {
  it.each([
    ["SP-56 RE-43 three months later, the day of the same number", "2026-03-10", "2026-06-10"],
    ["the last day of a month that is too short", "2026-11-30", "2027-02-28"],
    ["29 February, where there is one", "2027-11-30", "2028-02-29"],
    ["over the turn of the year", "2026-10-15", "2027-01-15"],
  ])("%s", (_, availableOn, last) => {
    expect(collectBy(availableOn)).toBe(last);
  });

  it("refuses what is no day, and says what is accepted", () => {
    expect(() => collectBy("22/08/2026")).toThrow(InvalidInputError);
    expect(() => collectBy("2026-02-30")).toThrow('availableOn: "2026-02-30" is not a day');
  });
});
