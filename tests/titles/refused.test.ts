import { describe, expect, it } from "vitest";
import { InvalidInputError, titleStatus, type Holder } from "titres-identite";
import { today, type Title } from "./worth.js";

const card = { kind: "cni", format: "laminated", issuedOn: "2012-09-12", printedExpiry: "2022-09-11" };

/** What is said to be wrong, as `path: code`. */
function faults(title: unknown, on: unknown = today, holder: unknown = {}): readonly string[] {
  try {
    titleStatus(title as Title, on as string, holder as Holder);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path}: ${code}`);
    throw error;
  }
  return [];
}

describe("a title that nobody can hold is refused, with the path of what is wrong", () => {
  it.each<[what: string, title: unknown, path: string]>([
    ["a card in the format of a passport", { ...card, format: "biometric" }, "title.format: contradiction"],
    [
      "a passport in the format of a card",
      { kind: "passport", format: "card" },
      "title.format: contradiction",
    ],
    ["a kind that does not exist", { ...card, kind: "driving-licence" }, "title.kind: unknown-value"],
    ["no kind", { format: "card" }, "title.kind: missing"],
    ["a format that does not exist", { ...card, format: "paper" }, "title.format: unknown-value"],
    ["30 February", { ...card, issuedOn: "2012-02-30" }, "title.issuedOn: not-a-day"],
    [
      "29 February of a common year",
      { ...card, printedExpiry: "2022-02-29" },
      "title.printedExpiry: not-a-day",
    ],
    ["a day in French order", { ...card, issuedOn: "12/09/2012" }, "title.issuedOn: not-a-day"],
    [
      "an end before the issue",
      { ...card, printedExpiry: "2012-09-11" },
      "title.printedExpiry: contradiction",
    ],
    [
      "an issue after the day asked about",
      { ...card, issuedOn: "2026-11-23", printedExpiry: "2036-11-22" },
      "title.issuedOn: contradiction",
    ],
    ["a bank card from before there were any", { ...card, format: "card" }, "title.issuedOn: contradiction"],
    ["null for a fact that is not known", { ...card, issuedOn: null }, "title.issuedOn: null"],
    ["a yes or no in words", { ...card, adultWhenIssued: "yes" }, "title.adultWhenIssued: wrong-type"],
    ["a field that does not exist", { ...card, colour: "blue" }, "title.colour: unknown-field"],
    [
      "a lost title that is handed back",
      { ...card, where: "lost", atCollection: "handed-back" },
      "title.atCollection: contradiction",
    ],
    ["a text", "a card", "title: wrong-type"],
    ["a list", [card], "title: wrong-type"],
    ["null", null, "title: null"],
  ])("%s", (_, title, path) => {
    expect(faults(title)).toEqual([path]);
  });

  it.each<[what: string, on: unknown, holder: unknown, path: string]>([
    ["a day that does not exist", "2026-11-31", {}, "on: not-a-day"],
    ["null for the day", null, {}, "on: null"],
    ["a Date", new Date(0), {}, "on: date"],
    ["a birth on a day that does not exist", today, { bornOn: "1994-13-01" }, "holder.bornOn: not-a-day"],
    ["a birth after the issue", today, { bornOn: "2012-09-13" }, "title.issuedOn: contradiction"],
    [
      "a change of name on a day that does not exist",
      today,
      { nameChangeRecordedOn: "2026-06-31" },
      "holder.nameChangeRecordedOn: not-a-day",
    ],
    [
      "a change of name after the day asked about",
      "2020-01-01",
      { nameChangeRecordedOn: "2020-01-02" },
      "holder.nameChangeRecordedOn: contradiction",
    ],
    ["a holder of 131 years", "2026-11-22", { bornOn: "1895-11-22" }, "holder.bornOn: out-of-range"],
    ["a holder of null", today, null, "holder: null"],
    ["a fact about the holder that does not exist", today, { name: "Martin" }, "holder.name: unknown-field"],
  ])("%s", (_, on, holder, path) => {
    expect(faults(card, on, holder)).toEqual([path]);
  });

  it.each([
    [true, "1994-09-13"],
    [false, "1994-09-12"],
  ])("adult when issued: %s, against a birth on %s", (adultWhenIssued, bornOn) => {
    expect(faults({ ...card, adultWhenIssued }, today, { bornOn })).toEqual([
      "title.adultWhenIssued: contradiction",
    ]);
  });

  it.each<[what: string, title: object, holder: Holder, path: string]>([
    [
      "an adult's passport held by a child of six",
      { kind: "passport", adultWhenIssued: true },
      { bornOn: "2020-05-01" },
      "title.adultWhenIssued: contradiction",
    ],
    [
      "a birth after the day asked about",
      { kind: "passport" },
      { bornOn: "2026-11-23" },
      "holder.bornOn: contradiction",
    ],
    [
      "a title ended before its holder was born",
      { kind: "passport", printedExpiry: "2020-04-30" },
      { bornOn: "2020-05-01" },
      "title.printedExpiry: contradiction",
    ],
    [
      "an adult's title ended before its holder came of age",
      { kind: "passport", printedExpiry: "2026-04-30", adultWhenIssued: true },
      { bornOn: "2008-05-01" },
      "title.adultWhenIssued: contradiction",
    ],
    [
      "a passport without a chip, held by someone born since",
      { kind: "passport", format: "pre-electronic" },
      { bornOn: "2008-05-01" },
      "title.format: contradiction",
    ],
    [
      "a name changed before its bearer was born",
      { kind: "passport" },
      { bornOn: "2008-05-01", nameChangeRecordedOn: "2008-04-30" },
      "holder.nameChangeRecordedOn: contradiction",
    ],
  ])("%s", (_, title, holder, path) => {
    expect(faults(title, today, holder)).toEqual([path]);
  });

  it("calls the holder's facts as they are given", () => {
    const status = (): unknown =>
      titleStatus({ kind: "passport", adultWhenIssued: true }, today, { bornOn: "2020-05-01" });
    expect(status).toThrow(
      'title.adultWhenIssued: true does not fit holder.bornOn "2020-05-01", on "2026-11-22"',
    );
  });

  it("leaves open whether someone born on 29 February 1992 was an adult on 28 February 2010 (T7): neither is stated", () => {
    for (const adultWhenIssued of [true, false])
      expect(
        faults({ ...card, issuedOn: "2010-02-28", printedExpiry: "2020-02-27", adultWhenIssued }, today, {
          bornOn: "1992-02-29",
        }),
      ).toEqual(["title.adultWhenIssued: contradiction"]);
  });

  it("names every fault at once", () => {
    expect(
      faults({ kind: "cni", format: "biometric", issuedOn: "2012-02-30" }, "tomorrow", { bornOn: 1994 }),
    ).toEqual([
      "title.issuedOn: not-a-day",
      "on: not-a-day",
      "holder.bornOn: wrong-type",
      "title.format: contradiction",
    ]);
  });
});
