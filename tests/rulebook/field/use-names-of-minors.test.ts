import { describe, expect, it } from "vitest";
import { assess, type Application, type BirthRegistry, type Names, type PlainDate } from "titres-identite";
import { aged, asksForAName, expectThat, type FieldCase } from "./field-case.js";

describe("A14 B10 the use name of a minor (F36441, Civil Code article 311-24-2)", () => {
  const minors = (names: Names, said: Partial<Application> = {}): Application =>
    asksForAName(
      { useName: "both-parents", onTitleAlready: false, form: "added", ...names },
      "connected-registry",
      {
        minor: { filedBy: "parent", parents: "together" },
        ...said,
      },
    );
  const ofAge = (ageOnDeposit: number, said: Partial<Application> = {}): Application =>
    minors(
      { consent: "both-parents" },
      {
        applicant: {
          ageOnDeposit,
          french: true,
          birthRecord: { heldBy: "connected-registry", showsNationality: true },
        },
        ...said,
      },
    );
  const consent = "minor-use-name-consent/from-thirteen";

  it.each([0, 9, 12] as const)(
    "A14 a child of %i, of whom nothing but the age is said, is not asked to consent",
    (age) => {
      const { requirements, undecided } = assess(ofAge(age));
      expect(requirements.find(({ id }) => id === consent)?.status).toBe("not-required");
      expect(undecided.filter(({ outcomes }) => outcomes.includes(consent))).toEqual([]);
    },
  );
  it.each([14, 17] as const)("A14 a minor of %i is, whatever the day of birth", (age) => {
    const { requirements, undecided } = assess(ofAge(age));
    expect(requirements.find(({ id }) => id === consent)?.status).toBe("required");
    expect(undecided.map(({ fact }) => fact)).not.toContain("applicant.bornOn");
  });
  it("A14 of thirteen, the day of birth decides: on the birthday itself nobody is more than thirteen", () => {
    expect(assess(ofAge(13)).undecided.map(({ fact }) => fact)).toContain("applicant.bornOn");
    const born = (bornOn: PlainDate): string | undefined =>
      assess(minors({ consent: "both-parents" }, { applicant: aged(bornOn) })).requirements.find(
        ({ id }) => id === consent,
      )?.status;
    expect(born("2013-11-25")).toBe("not-required");
    expect(born("2013-11-24")).toBe("required");
  });

  const child = (names: Names, heldBy: BirthRegistry, said: Partial<Application> = {}): Application =>
    minors(names, {
      applicant: aged("2016-03-01", { birthRecord: { heldBy, showsNationality: true } }),
      ...said,
    });

  it.each<FieldCase>([
    [
      "B10 a sole holder of parental authority needs neither agreement nor proof of information",
      child({ consent: "sole-authority" }, "connected-registry"),
      {
        refused: [],
        papers: {
          "other-parent-use-name-agreement/both-parents": "not-required",
          "other-parent-information-statement/one-parent": "not-required",
          "other-parent-information-proof/one-parent": "not-required",
          "birth-record/both-parents-names": "not-required",
        },
      },
    ],
    [
      "B10 nor one who substitutes the name",
      child({ consent: "sole-authority", form: "substituted" }, "connected-registry"),
      { refused: [], papers: { "other-parent-use-name-agreement/both-parents": "not-required" } },
    ],
    [
      "B10 nor one who removes it",
      child({ useName: "given-up", onTitleAlready: true, consent: "sole-authority" }, "connected-registry"),
      {
        papers: {
          "other-parent-use-name-agreement/both-parents": "not-required",
          "other-parent-information-proof/one-parent": "not-required",
        },
      },
    ],
    [
      "A13 where the registry is not connected, a birth record shows both parents' names",
      child({ consent: "both-parents" }, "paper-registry"),
      {
        papers: {
          "birth-record/both-parents-names": "required",
          "other-parent-use-name-agreement/both-parents": "required",
        },
      },
    ],
    [
      "A13 one parent alone proves having informed the other; a statement may be enough",
      child({ consent: "one-parent-informed" }, "connected-registry"),
      {
        papers: {
          "other-parent-information-proof/one-parent": "either way: statement-as-proof-of-information",
        },
      },
    ],
    [
      "A13 before the sheet of 7 August 2025, a statement",
      child({ consent: "one-parent-informed" }, "connected-registry", { depositOn: "2025-08-06" }),
      {
        papers: {
          "other-parent-information-statement/one-parent": "required",
          "other-parent-information-proof/one-parent": "not-required",
        },
      },
    ],
    [
      "A13 a name removed from a minor's title: the agreement of both parents",
      child({ useName: "given-up", onTitleAlready: true, consent: "both-parents" }, "connected-registry"),
      { papers: { "other-parent-use-name-agreement/both-parents": "required" } },
    ],
    [
      "A13 a name removed from the title of a minor of fifteen: the minor's consent",
      minors(
        { useName: "given-up", onTitleAlready: true, consent: "both-parents" },
        { applicant: aged("2011-03-01") },
      ),
      { papers: { "minor-use-name-consent/from-thirteen": "required" } },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});
