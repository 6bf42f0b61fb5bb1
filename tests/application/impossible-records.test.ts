import { describe, expect, it } from "vitest";
import { assess, birthplaces, birthRegistries, type Applicant } from "titres-identite";
import { adult } from "../rulebook/adult.js";
import { expectRefused, faultsOf, on, type Line } from "./refused.js";

const path = "applicant.birthRecord.showsNationality";
const refused = (what: string, applicant: Applicant, shows: boolean): Line => [
  what,
  { applicant: { ...applicant, birthRecord: { ...applicant.birthRecord, showsNationality: shows } } },
  path,
  "contradiction",
  [String(shows)],
];

describe("what a birth record shows of nationality", () => {
  it.each<Line>([
    refused(
      "not nothing: born in France of a parent born there",
      { birthplace: "france", parentBornInFrance: true },
      false,
    ),
    refused("not nothing: a note in the margin", { birthRecord: { nationalityInMargin: true } }, false),
    refused("not nothing: kept in Nantes", { birthRecord: { heldBy: "central-service" } }, false),
    refused("not nothing: a consulate's", { birthRecord: { heldBy: "consulate" } }, false),
    refused(
      "not nothing: born abroad, in the connected registry for births abroad",
      { birthplace: "abroad", birthRecord: { heldBy: "connected-registry" } },
      false,
    ),
    refused(
      "nothing: born abroad, a foreign record without a note",
      { birthplace: "abroad", birthRecord: { heldBy: "foreign-registry", nationalityInMargin: false } },
      true,
    ),
    refused(
      "nothing: parents born abroad, a commune's record without a note",
      { parentBornInFrance: false, birthRecord: { heldBy: "paper-registry", nationalityInMargin: false } },
      true,
    ),
  ])("%s", (...line) => expectRefused(line));

  it.each<[what: string, applicant: Applicant]>([
    [
      "enough, by a note that nobody spoke of",
      { birthplace: "abroad", birthRecord: { heldBy: "foreign-registry", showsNationality: true } },
    ],
    [
      "enough, by a parent of whom nobody spoke",
      {
        birthplace: "france",
        birthRecord: { heldBy: "paper-registry", nationalityInMargin: false, showsNationality: true },
      },
    ],
    [
      "enough, by a registry that may be the one in Nantes",
      {
        parentBornInFrance: false,
        birthRecord: { heldBy: "connected-registry", nationalityInMargin: false, showsNationality: true },
      },
    ],
    ["not enough, and nothing else is said", { birthRecord: { showsNationality: false } }],
  ])("%s, can be", (_, applicant) => {
    expect(faultsOf({ depositOn: on, applicant })).toEqual([]);
  });

  it("can be stated as the rules derive it, and not otherwise, whatever the rest is", () => {
    for (const birthplace of birthplaces)
      for (const heldBy of birthRegistries)
        for (const parentBornInFrance of [true, false])
          for (const nationalityInMargin of [true, false]) {
            const stating = (showsNationality?: boolean): Applicant => ({
              birthplace,
              parentBornInFrance,
              birthRecord: { heldBy, nationalityInMargin, showsNationality },
            });
            const application = adult({ cni: { reason: "first" } }, [], { applicant: stating() });
            const shows = assess(application).documents["nationality-proof"].status === "not-required";
            expect(faultsOf({ depositOn: on, applicant: stating(shows) })).toEqual([]);
            expect(faultsOf({ depositOn: on, applicant: stating(!shows) }).map((each) => each.path)).toEqual([
              path,
            ]);
          }
  });
});
