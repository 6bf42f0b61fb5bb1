import { describe, expect, it } from "vitest";
import { assess } from "titres-identite";
import {
  bankCard,
  day,
  expectThat,
  laminated,
  passport,
  person,
  special,
  type FieldCase,
} from "./field-case.js";

const moves = { cni: { reason: "address-change" } } as const;
const corrected = { cni: { reason: "administrative-error" } } as const;
const renamed = { cni: { reason: "civil-status-change" } } as const;
const full = { passport: { reason: "pages-full" } } as const;

describe("A2 no title is issued that ends before the day it is asked for, or on it", () => {
  it.each<FieldCase>([
    [
      "A2 an expired card gives no new card its end: a new one lasts ten years",
      person(moves, [laminated("2008-03-10", "2018-03-09")]),
      { valid: [10], refused: [] },
    ],
    [
      "A2 a card found again after it was declared lost, and void: a new one lasts ten years",
      person(moves, [bankCard("2032-03-09", { where: "found-again" })]),
      { valid: [10] },
    ],
    [
      "A2 a card that ends on the very day: a new one lasts ten years",
      person(moves, [bankCard(day)]),
      { valid: [10] },
    ],
    [
      "A2 a card that ends on the morrow gives its end",
      person(moves, [bankCard("2026-11-26")]),
      { valid: ["2026-11-26"] },
    ],
    [
      "A2 an extended card gives the end that it has by law",
      person(moves, [laminated("2012-01-31", "2022-01-30")]),
      { valid: ["2027-01-30"] },
    ],
    [
      "A2 an expired card made again after an error of the administration lasts ten years",
      person(corrected, [laminated("2008-03-10", "2018-03-09")]),
      { valid: [10] },
    ],
    [
      "A2 an expired card made again after a change of use name lasts ten years",
      person(renamed, [bankCard("2025-01-01", { format: "laminated" })], { names: { changed: "use-name" } }),
      { valid: [10] },
    ],
    [
      "A2 a card void in a former name gives no end to the new one",
      person(moves, [bankCard("2032-03-09", { issuedOn: "2022-03-10" })], {
        names: { changed: "surname", changedBy: "decree", changeRecordedOn: "2026-01-05" },
        circumstances: special({ nameChanged: true }),
      }),
      { valid: [10] },
    ],
    [
      "A2 a stolen card gives no end to the new one",
      person(moves, [bankCard("2032-03-09", { where: "stolen" })]),
      { valid: [10], refused: ["title-not-in-hand"] },
    ],
    [
      "A2 an expired passport without a page left gives the new one ten years",
      person(full, [passport("2026-11-24")]),
      { valid: [10] },
    ],
    [
      "A2 a passport that ends on the very day gives the new one ten years",
      person(full, [passport(day)]),
      { valid: [10] },
    ],
    [
      "A2 a passport that ends on the morrow gives its end",
      person(full, [passport("2026-11-26")]),
      { valid: ["2026-11-26"] },
    ],
    [
      "A2 a passport found again after it was declared stolen, and void, gives the new one ten years",
      person(full, [passport("2033-01-01", { where: "found-again" })]),
      { valid: [10] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it("A2 whether a card made again after an error or a change of name lasts ten years is a doubt", () => {
    const valid = bankCard("2032-03-09");
    for (const application of [
      person(corrected, [valid]),
      person(renamed, [valid], { names: { changed: "use-name" } }),
    ])
      expect(assess(application).validity.cni?.contested?.doubts).toEqual(["length-of-a-corrected-card"]);
  });
});
