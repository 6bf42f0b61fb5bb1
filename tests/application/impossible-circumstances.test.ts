import { describe, expect, it } from "vitest";
import { expectRefused, faultsOf, holding, on, type Line } from "./refused.js";

describe("a circumstance that another fact belies", () => {
  it.each<Line>([
    [
      "no name was changed, and a surname was",
      { names: { changed: "surname" }, circumstances: { nameChanged: false } },
      "circumstances.nameChanged",
      "contradiction",
      ["names.changed", "surname"],
    ],
    [
      "no name was changed, and a first name was",
      { names: { changed: "first-name" }, circumstances: { nameChanged: false } },
      "circumstances.nameChanged",
      "contradiction",
      ['false does not fit names.changed "first-name"'],
    ],
    [
      "no name was changed, and a decree did it",
      { names: { changedBy: "decree" }, circumstances: { nameChanged: false } },
      "circumstances.nameChanged",
      "contradiction",
      ['false does not fit names.changedBy "decree"'],
    ],
    [
      "the child was recognised late, and in its first year",
      { minor: { recognisedInFirstYear: true }, circumstances: { lateRecognition: true } },
      "circumstances.lateRecognition",
      "contradiction",
      ["true does not fit minor.recognisedInFirstYear true"],
    ],
    [
      "no use name is asked for, and the spouse's is",
      { names: { useName: "spouse" }, circumstances: { useNameAsked: false } },
      "circumstances.useNameAsked",
      "contradiction",
      ["names.useName", "spouse"],
    ],
    [
      "no adult is protected, and one is under curatorship",
      { protection: { measure: "curatorship" }, circumstances: { protectedAdult: false } },
      "circumstances.protectedAdult",
      "contradiction",
      ["protection.measure", "curatorship"],
    ],
    [
      "no temporary passport is asked for, and the reason for one is said",
      { urgency: "medical", circumstances: { temporaryPassport: false } },
      "circumstances.temporaryPassport",
      "contradiction",
      ["urgency", "medical"],
    ],
    [
      "the child was recognised in time, and it was not",
      {
        minor: { parentsMarried: false, recognisedInFirstYear: false },
        circumstances: { lateRecognition: false },
      },
      "circumstances.lateRecognition",
      "contradiction",
      ["minor.parentsMarried false", "minor.recognisedInFirstYear false"],
    ],
    [
      "the child was recognised late, and the parents are married",
      { minor: { parentsMarried: true }, circumstances: { lateRecognition: true } },
      "circumstances.lateRecognition",
      "contradiction",
      ["minor.parentsMarried true"],
    ],
    [
      "nothing was lost before the collection, and a title was",
      { ...holding({ atCollection: "lost" }), circumstances: { lostBeforeCollection: false } },
      "circumstances.lostBeforeCollection",
      "contradiction",
      ["atCollection", "lost"],
    ],
  ])("%s", (...line) => expectRefused(line));

  it.each<[what: string, says: object]>([
    [
      "a name was changed, and how is said",
      {
        names: { changed: "surname", changedBy: "decree", changeRecordedOn: "2024-07-07" },
        circumstances: { nameChanged: true },
      },
    ],
    [
      "no name was changed, and what else may be was",
      { names: { changed: "use-name" }, circumstances: { nameChanged: false } },
    ],
    ["a use name is asked for", { names: { useName: "spouse" }, circumstances: { useNameAsked: true } }],
    [
      "an adult is protected",
      { protection: { measure: "curatorship" }, circumstances: { protectedAdult: true } },
    ],
    [
      "a temporary passport is asked for, and why",
      { urgency: "medical", circumstances: { temporaryPassport: true } },
    ],
    ["married parents, and no late recognition", lateRecognition(false, { parentsMarried: true })],
    ["a recognition in the first year, not late", lateRecognition(false, { recognisedInFirstYear: true })],
    [
      "neither married nor late",
      lateRecognition(false, { parentsMarried: false, recognisedInFirstYear: true }),
    ],
    [
      "married, and recognised after the first year",
      lateRecognition(false, { parentsMarried: true, recognisedInFirstYear: false }),
    ],
    ["not married, and the recognition not spoken of", lateRecognition(false, { parentsMarried: false })],
    [
      "neither married nor recognised in time",
      lateRecognition(true, { parentsMarried: false, recognisedInFirstYear: false }),
    ],
    [
      "a title was lost before the collection, and that is said",
      { ...holding({ atCollection: "lost" }), circumstances: { lostBeforeCollection: true } },
    ],
    [
      "nothing was lost before the collection, and a title is handed back",
      { ...holding({ atCollection: "handed-back" }), circumstances: { lostBeforeCollection: false } },
    ],
    ["a title in hand is handed back", holding({ where: "in-hand", atCollection: "handed-back" })],
    ["a lost title is not presented", holding({ where: "lost", atCollection: "not-presented" })],
  ])("but this can be: %s", (_, says) => {
    expect(faultsOf({ depositOn: on, ...says })).toEqual([]);
  });

  it("is told beside each of the facts that it does not fit", () => {
    expect(
      faultsOf({
        depositOn: on,
        minor: { parentsMarried: false, recognisedInFirstYear: false },
        circumstances: { lateRecognition: false, lostBeforeCollection: false },
        ...holding({ where: "lost", atCollection: "handed-back" }),
      }).map(({ path, message }) => `${path}: ${message}`),
    ).toEqual([
      "circumstances.lateRecognition: false does not fit minor.parentsMarried false, minor.recognisedInFirstYear false",
      'heldTitles.titles[0].atCollection: "handed-back" does not fit where "lost"',
    ]);
    expect(
      faultsOf({
        depositOn: on,
        circumstances: { lostBeforeCollection: false },
        ...holding({ atCollection: "lost" }),
      }),
    ).toEqual([
      {
        path: "circumstances.lostBeforeCollection",
        code: "contradiction",
        message: 'false does not fit atCollection "lost"',
      },
    ]);
  });
});

function lateRecognition(said: boolean, minor: object): object {
  return { minor, circumstances: { lateRecognition: said } };
}
