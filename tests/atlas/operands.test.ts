import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverageOf, type Operand } from "../../src/atlas/coverage.js";
import { faultsOfLetters } from "../../src/atlas/dead-letters.js";
import { parseApplication } from "../../src/application/parse.js";
import { situation } from "../../src/application/facts.js";
import { all, is } from "../../src/graph/condition.js";
import { knownPeople, operandFiles, peopleFile, rulebooks } from "./files.js";
import { runs } from "../properties/runs.js";
import { operandPages } from "./operand-page.js";

// That an operand decides is shown by people who are known; that it does for nobody known whole, by looking, longer in the long run.
const { operands, people } = coverageOf(rulebooks, knownPeople(), runs() < 1000 ? [200] : [200, 6000]);

describe("every operand of every condition", () => {
  it("decides both ways for someone, or is on the list of dead letters with the reason for which it is kept", () => {
    const decide = operands.filter(({ decides }) => decides === "both").length;
    console.log(`${decide} of ${operands.length} operands decide both ways`);
    expect(faultsOfLetters(operands)).toEqual([]);
  });

  it("decides at least for someone of whom not all is known", () => {
    const others = operands.filter(({ decides }) => decides !== "both" && decides !== "in-part");
    expect(others.map(({ operand, condition }) => `${operand} in ${condition}`)).toEqual([]);
  });

  it("is shown to decide by people who could file as they are", () => {
    const faults = people.filter((each) => !parseApplication(each).ok);
    expect(faults).toEqual([]);
    expect(people.length).toBeGreaterThan(100);
  });

  it.each([...operandFiles(operands), ...operandPages(operands), peopleFile(people)])(
    "%s is fresh (npm run atlas)",
    (path, text) => {
      expect(readFileSync(path, "utf8")).toBe(text);
    },
  );
});

describe("the list of dead letters", () => {
  const parent = all(is(situation("channel"), "paper-form"), is(situation("urgency"), "other"));
  const operand = (decides: Operand["decides"]): Operand => ({
    ...{ condition: "made up", place: 0, operand: "channel is paper-form", node: parent, parent },
    decides,
  });
  const letter = { operand: "channel is paper-form", beside: "urgency is", why: "said-first" } as const;

  it("lacks an operand that decides one way only and is not on it", () => {
    expect(faultsOfLetters([operand("when-true")], [])).toEqual([
      "decides when-true, and is on no list: channel is paper-form in made up",
    ]);
    expect(faultsOfLetters([operand("never")], [letter])).toEqual([]);
  });

  it("is wrong of an operand that decides, or that no condition has", () => {
    const fault = "is listed, and decides or is gone: channel is paper-form beside urgency is";
    expect(faultsOfLetters([operand("both")], [letter])).toEqual([fault]);
    expect(faultsOfLetters([], [letter])).toEqual([fault]);
  });
});
