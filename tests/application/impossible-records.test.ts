import { describe, expect, it } from "vitest";
import {
  assess,
  birthplaces,
  birthRegistries,
  type Applicant,
  type Application,
  type BirthRegistry,
} from "titres-identite";
import { adult } from "../rulebook/adult.js";
import { expectRefused, faultsOf, on, type Line } from "./refused.js";

const path = "applicant.birthRecord.showsNationality";
const refused = (what: string, applicant: Applicant, shows: boolean): Line => [
  what,
  { applicant: { ...applicant, birthRecord: { ...applicant.birthRecord, showsNationality: shows } } },
  path,
  "contradiction",
  [`${String(shows)} does not fit what else is said of the birth`],
];

describe("what a birth record shows of nationality", () => {
  it.each<Line>([
    refused(
      "not nothing: born in France of a parent born there",
      { birthplace: "france", parentBornInFrance: true },
      false,
    ),
    refused("not nothing: a note in the margin", { birthRecord: { nationalityInMargin: true } }, false),
    refused(
      "not nothing: born abroad, kept in Nantes",
      { birthplace: "abroad", birthRecord: { heldBy: "central-service" } },
      false,
    ),
    refused(
      "not nothing: born abroad, a consulate's",
      { birthplace: "abroad", birthRecord: { heldBy: "consulate" } },
      false,
    ),
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

  const inAFormerTerritory = (
    shows: boolean,
    heldBy: BirthRegistry,
    nationalityInMargin?: boolean,
  ): Partial<Application> => ({
    applicant: {
      birthplace: "former-territory",
      birthRecord: { heldBy, nationalityInMargin, showsNationality: shows },
    },
  });

  it.each<[heldBy: BirthRegistry]>([["central-service"], ["connected-registry"], ["consulate"]])(
    "cannot be stated of a birth in a former territory without a note in the margin, held by a %s (Senate 03309 of 2023-02-16 against F18713)",
    (heldBy) => {
      for (const shows of [true, false])
        expectRefused([
          "",
          inAFormerTerritory(shows, heldBy, false),
          path,
          "contradiction",
          [
            `${String(shows)} cannot be said of a birth in a territory independent since: the law leaves it open`,
          ],
        ]);
    },
  );

  it("cannot be denied of such a birth where the margin is not spoken of: by one reading it shows it, by the other it may not", () => {
    const message =
      "false cannot be said of a birth in a territory independent since: the law leaves it open";
    expect(faultsOf({ depositOn: on, ...inAFormerTerritory(false, "central-service") })).toEqual([
      { path, code: "contradiction", message },
    ]);
  });

  it("nor affirmed, where the margin is silent and nobody said who holds the record", () => {
    const birthRecord = { nationalityInMargin: false, showsNationality: true };
    const message = "true cannot be said of a birth in a territory independent since: the law leaves it open";
    expect(faultsOf({ depositOn: on, applicant: { birthplace: "former-territory", birthRecord } })).toEqual([
      { path, code: "contradiction", message },
    ]);
  });

  it("F18713 is stated of such a birth as of any other until the day of the minister's answer", () => {
    const depositOn = "2023-02-15";
    for (const [shows, faults] of [
      [true, []],
      [false, [path]],
    ] as const)
      expect(
        faultsOf({ ...inAFormerTerritory(shows, "central-service", false), depositOn }).map(
          (each) => each.path,
        ),
      ).toEqual(faults);
    expect(
      faultsOf({ ...inAFormerTerritory(true, "central-service", false), depositOn: "2023-02-16" }),
    ).toMatchObject([{ path, code: "contradiction" }]);
  });

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
    [
      "enough, by a note that nobody spoke of, in a former territory",
      {
        birthplace: "former-territory",
        birthRecord: { heldBy: "central-service", showsNationality: true },
      },
    ],
    ["not enough, and nothing else is said", { birthRecord: { showsNationality: false } }],
  ])("%s, can be", (_, applicant) => {
    expect(faultsOf({ depositOn: on, applicant })).toEqual([]);
  });

  it("can be stated as the rules derive it, not otherwise, and in no way where they leave it open, whatever the rest is", () => {
    const kept: readonly BirthRegistry[] = ["connected-registry", "central-service", "consulate"];
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
            const { documents, requirements } = assess(application);
            const { status, contested } = documents["nationality-proof"];
            const shows = status === "not-required";
            const isOpen = birthplace === "former-territory" && kept.includes(heldBy) && !nationalityInMargin;
            expect(contested).toBe(isOpen);
            const doubts = requirements
              .filter(({ document }) => document === "nationality-proof")
              .flatMap((each) => each.contested?.doubts ?? []);
            expect(doubts).toEqual(isOpen ? ["born-in-a-former-territory"] : []);
            expect(faultsOf({ depositOn: on, applicant: stating(shows) }).map((each) => each.path)).toEqual(
              isOpen ? [path] : [],
            );
            expect(faultsOf({ depositOn: on, applicant: stating(!shows) }).map((each) => each.path)).toEqual([
              path,
            ]);
          }
  });
});

it("a record held by a consulate shows it wherever one was born: that it does not leaves no place of birth to be said", () => {
  const applicant = { birthRecord: { heldBy: "consulate", showsNationality: false } } as const;
  const message = "false does not fit what else is said of the birth";
  expect(faultsOf({ depositOn: on, applicant })).toEqual([{ path, code: "contradiction", message }]);
});
