import { describe, it } from "vitest";
import { expectRefused, holding, type Line } from "./refused.js";

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
});
