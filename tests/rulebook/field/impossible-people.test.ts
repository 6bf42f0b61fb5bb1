import { describe, expect, it } from "vitest";
import { parseApplication, titleStatus, type Application, type HeldTitle } from "titres-identite";
import { aged, bankCard, laminated, passport, person, special } from "./field-case.js";

const holding = (titles: readonly HeldTitle[], said: Partial<Application>): Application =>
  person({ passport: { reason: "renewal" } }, titles, said);
const unreadable = { printedExpiry: "unreadable" } as const;

describe("A21 nobody impossible is accepted", () => {
  it.each<[sentence: string, given: Application]>([
    [
      "A21 a holder of thirteen whose passport was issued to an adult",
      holding([passport("2030-01-01", { ...unreadable, adultWhenIssued: true })], {
        depositOn: "2029-11-25",
        applicant: aged("2015-12-18"),
        minor: { filedBy: "parent", parents: "together" },
      }),
    ],
    [
      "A21 a minor, of whom no day of birth is said, whose card was issued to an adult",
      holding([passport("2027-02-01"), laminated("2015-05-02", "2030-05-01")], {
        applicant: { adult: false, french: true },
      }),
    ],
    [
      "A21 a child of ten, whose age alone is said, whose passport was issued to an adult",
      holding([passport("2030-01-01", { adultWhenIssued: true })], {
        applicant: { ageOnDeposit: 10, french: true },
      }),
    ],
    [
      "A21 a card that ended before its holder was born",
      holding(
        [
          passport("2027-02-01"),
          laminated("1990-01-01", "1999-12-31", { adultWhenIssued: undefined, issuedOn: undefined }),
        ],
        {
          applicant: aged("2005-03-01"),
        },
      ),
    ],
    [
      "A21 a passport that ended before its holder was born",
      holding([passport("2010-01-01")], { applicant: aged("2011-05-05"), minor: { filedBy: "parent" } }),
    ],
    [
      "A21 a child of ten with a card issued eleven years ago",
      holding([passport("2027-02-01"), laminated("2015-11-24", "2025-11-23", { adultWhenIssued: false })], {
        applicant: { ageOnDeposit: 10, french: true },
      }),
    ],
    [
      "A21 a name changed before its holder was born",
      holding([passport("2027-02-01")], {
        applicant: aged("2010-01-10"),
        minor: { filedBy: "parent" },
        names: { changed: "surname", changedBy: "decree", changeRecordedOn: "2009-12-31" },
        circumstances: special({ nameChanged: true }),
      }),
    ],
    [
      "A21 an adult of nineteen whose card was issued to an adult two years ago",
      holding(
        [passport("2027-02-01"), bankCard("2034-05-01", { issuedOn: "2024-05-02", adultWhenIssued: true })],
        {
          applicant: { ageOnDeposit: 19, french: true },
        },
      ),
    ],
  ])("%s", (_, given) => {
    const parsed = parseApplication(given);
    expect(parsed.ok).toBe(false);
  });

  it.each<[sentence: string, given: Application]>([
    [
      "A21 a passport issued to an adult on the eighteenth birthday can be held the day after",
      holding([passport("2036-11-23", { issuedOn: "2026-11-24", adultWhenIssued: true })], {
        applicant: aged("2008-11-24"),
      }),
    ],
    [
      "A21 a minor may hold a card of the day of birth",
      holding([passport("2027-02-01"), laminated("2010-01-10", "2020-01-09", { adultWhenIssued: false })], {
        applicant: aged("2010-01-10"),
        minor: { filedBy: "parent" },
      }),
    ],
    [
      "A21 an adult may hold a passport issued to a minor that ended long ago",
      holding([passport("2012-01-01", { adultWhenIssued: false })], { applicant: aged("1995-01-01") }),
    ],
  ])("%s", (_, given) => expect(parseApplication(given)).toMatchObject({ ok: true }));

  it("A21 the status of an adult's passport held by a child of six is no status", () => {
    expect(() =>
      titleStatus({ kind: "passport", printedExpiry: "unreadable", adultWhenIssued: true }, "2026-11-25", {
        bornOn: "2020-05-05",
      }),
    ).toThrow(/adultWhenIssued/);
  });
  it("A21 nor is that of a card that ended before the birth of its holder", () => {
    expect(() =>
      titleStatus({ kind: "cni", printedExpiry: "2004-01-01" }, "2026-11-25", { bornOn: "2005-05-05" }),
    ).toThrow(/printedExpiry/);
  });
  it("A21 a minor of ten with two titles whose days leave no birthday is nobody", () => {
    const parsed = parseApplication(
      holding(
        [
          passport("2027-02-01", { issuedOn: "2022-02-02", adultWhenIssued: false }),
          laminated("2016-01-01", "2026-01-01", { adultWhenIssued: true }),
        ],
        { applicant: { adult: false, ageOnDeposit: 10, french: true }, minor: { filedBy: "parent" } },
      ),
    );
    expect(parsed.ok).toBe(false);
  });
});
