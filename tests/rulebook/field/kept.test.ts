import { describe, expect, it } from "vitest";
import { assess, titleStatus, type Application } from "titres-identite";
import { applicationJsonSchema } from "titres-identite/schema";
import { bankCard, day, expectThat, laminated, passport, person, type FieldCase } from "./field-case.js";

/** Born in Algiers in 1955, the record in Nantes, with this note in its margin or none. */
const bornInAlgiers = (nationalityInMargin: boolean): Partial<Application> => ({
  applicant: {
    bornOn: "1955-03-01",
    french: true,
    birthplace: "former-territory",
    parentBornInFrance: false,
    birthRecord: { heldBy: "central-service", nationalityInMargin },
  },
});
const nationality = "nationality-proof/record-silent";

describe("E what was right, and is to stay so", () => {
  it.each<FieldCase>([
    [
      "E born in French Algeria, with a card that ended under five years ago: no proof of nationality",
      person({ cni: { reason: "renewal" } }, [laminated("2009-03-10", "2019-03-09")], bornInAlgiers(false)),
      { papers: { [nationality]: "not-required", "birth-record/no-title-shown": "not-required" } },
    ],
    [
      "E the same with a passport that ended under five years ago",
      person({ cni: { reason: "first" } }, [passport("2022-06-01")], bornInAlgiers(false)),
      { papers: { [nationality]: "not-required" } },
    ],
    [
      "E where it ended more than five years ago, whether the record in Nantes is enough is a doubt",
      person({ cni: { reason: "renewal" } }, [laminated("2003-03-10", "2013-03-09")], bornInAlgiers(false)),
      { papers: { [nationality]: "either way: born-in-a-former-territory" } },
    ],
    [
      "E whose record bears the note of nationality brings no other proof",
      person({ cni: { reason: "renewal" } }, [laminated("2003-03-10", "2013-03-09")], bornInAlgiers(true)),
      { papers: { [nationality]: "not-required" } },
    ],
    [
      "E an extended card is renewed without a proof of a trip",
      person({ cni: { reason: "renewal" } }, [laminated("2012-01-31", "2022-01-30")]),
      { refused: [] },
    ],
    [
      "E an expatriate robbed in France goes to any equipped town hall",
      person({ passport: { reason: "stolen" } }, [passport("2030-01-01", { where: "stolen" })], {
        home: { lodging: "own-name", justifAdresse: false, territory: "abroad" },
      }),
      { told: ["any-equipped-town-hall"], steps: ["declare-the-theft"], refused: [] },
    ],
    [
      "E a card lost and found again is void",
      person({ cni: { reason: "lost" } }, [bankCard("2032-01-01", { where: "found-again" })]),
      { told: ["found-title-is-void", "lost-title-is-void"] },
    ],
    [
      "E a child born in France of a parent born in Algeria before 3 July 1962 brings no proof of nationality",
      person({ cni: { reason: "first" } }, [], {
        applicant: {
          bornOn: "1985-06-15",
          french: true,
          birthplace: "france",
          parentBornInFrance: true,
          birthRecord: { heldBy: "paper-registry", nationalityInMargin: false },
        },
      }),
      { papers: { [nationality]: "not-required" } },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it("E that extended card ends on 30 January 2027, and its renewal is free", () => {
    const card = laminated("2012-01-31", "2022-01-30");
    expect(titleStatus(card, day)).toMatchObject({
      standing: "in-force",
      legalEnd: "2027-01-30",
      noNeedToRenew: true,
    });
    expect(assess(person({ cni: { reason: "renewal" } }, [card])).fee.kind).toBe("exact");
  });
  it.each([
    ["2010-05-02", "2020-05-01"],
    ["2012-12-01", "2022-11-30"],
    ["2005-02-01", "2015-01-31"],
  ] as const)("E a minor's card issued on %s is not extended: it ends on %s", (issuedOn, printedExpiry) => {
    const card = laminated(issuedOn, printedExpiry, { adultWhenIssued: false });
    expect(titleStatus(card, day)).toMatchObject({ extended: false, legalEnd: printedExpiry });
  });
  it("E the question whether a parent was born in France counts a birth in Algeria before 3 July 1962", () => {
    expect(JSON.stringify(applicationJsonSchema)).toMatch(
      /Algeria\s+before 3 July 1962 counts as one in France/,
    );
  });
});
