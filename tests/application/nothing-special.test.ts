import { describe, expect, it } from "vitest";
import {
  assess,
  knownVersions,
  national,
  nothingSpecial,
  parseApplication,
  timeline,
  type Application,
  type Circumstances,
} from "../../src/index.js";
import { applicationJsonSchema, applicationSchema } from "../../src/schema.js";
import { faultsOf } from "./refused.js";

const depositOn = "2026-11-25";

/** The rare facts that the rulebook of each version knew. None is ever added to a version that has been published. */
const known = {
  "2026.3": [
    "nameChanged",
    "stolenAbroad",
    "nationalityAcquired",
    "birthRecordUnobtainable",
    "useNameAsked",
    "protectedAdult",
    "visaInOldPassport",
    "lostBeforeCollection",
    "lateRecognition",
    "destitute",
    "temporaryPassport",
    "largePassport",
    "unableToCome",
    "parentDeceased",
    "courtDecision",
    "foreignIdHeld",
    "registerMention",
    "emancipated",
    "parentOpposes",
    "detained",
    "onAJourney",
    "passportByPost",
  ],
} as const;

function circumstancesOf(said: unknown): Circumstances | undefined {
  const parsed = parseApplication({ depositOn, circumstances: said });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.application.circumstances;
}

describe("nothingSpecialAsOf", () => {
  it.each(Object.entries(known))("%s denies what that rulebook knew, and nothing else", (version, facts) => {
    expect(circumstancesOf({ nothingSpecialAsOf: version })).toEqual(
      Object.fromEntries(facts.map((fact) => [fact, false])),
    );
  });

  it("knows the version of the national rulebook, the newest", () => {
    expect(knownVersions.at(-1)).toBe(national.version);
    expect(Object.keys(known)).toEqual(knownVersions);
  });

  it("of the newest version says what nothingSpecial says", () => {
    expect(circumstancesOf({ nothingSpecialAsOf: "2026.3" })).toEqual(nothingSpecial);
  });

  it("leaves standing what is said beside it", () => {
    expect(circumstancesOf({ destitute: true, nothingSpecialAsOf: "2026.3", nameChanged: false })).toEqual({
      ...nothingSpecial,
      destitute: true,
    });
  });

  it("is read wherever an application is", () => {
    const says = (circumstances: Circumstances): Application => ({
      depositOn,
      requests: { passport: { reason: "first" } },
      applicant: { adult: true },
      territory: "metropole",
      circumstances,
    });
    const [word, all] = [says({ nothingSpecialAsOf: "2026.3" }), says(nothingSpecial)];
    expect(assess(word)).toEqual(assess(all));
    expect(timeline(word)).toEqual(timeline(all));
    expect(applicationSchema.parse(word)).toEqual(all);
    expect(
      applicationJsonSchema.properties?.["circumstances"]?.properties?.["nothingSpecialAsOf"],
    ).toMatchObject({
      type: "string",
      enum: ["2026.3"],
      description: expect.stringContaining("In one word") as string,
    });
  });

  it.each([
    ["a version that is not known", "2026.2", "unknown-value", '"2026.2" is not one of "2026.3"'],
    ["a version to come", "2027.1", "unknown-value", '"2027.1" is not one of "2026.3"'],
    [
      "the name of every object's part",
      "constructor",
      "unknown-value",
      '"constructor" is not one of "2026.3"',
    ],
    ["a number", 2026.3, "wrong-type", '2026.3 is not one of "2026.3"'],
    ["yes", true, "wrong-type", 'true is not one of "2026.3"'],
  ])("is refused of %s, by the ones that are", (_, version, code, message) => {
    expect(faultsOf({ depositOn, circumstances: { nothingSpecialAsOf: version } })).toEqual([
      { path: "circumstances.nothingSpecialAsOf", code, message },
    ]);
  });

  it("does not fit a fact that it denies, and is refused where it stands", () => {
    const circumstances = { nothingSpecialAsOf: "2026.3" };
    expect(faultsOf({ depositOn, circumstances, names: { changed: "surname" }, urgency: "medical" })).toEqual(
      [
        {
          path: "circumstances.nothingSpecialAsOf",
          code: "contradiction",
          message: 'nameChanged false does not fit names.changed "surname"',
        },
        {
          path: "circumstances.nothingSpecialAsOf",
          code: "contradiction",
          message: 'temporaryPassport false does not fit urgency "medical"',
        },
      ],
    );
    const said = { nothingSpecialAsOf: "2026.3", nameChanged: true, temporaryPassport: true };
    expect(
      faultsOf({ depositOn, circumstances: said, names: { changed: "surname" }, urgency: "medical" }),
    ).toEqual([]);
  });

  it("leaves what is refused of all else where it is", () => {
    const circumstances = { nothingSpecialAsOf: "2026.3" };
    expect(faultsOf({ depositOn, collectOn: "2026-11-24", circumstances, requests: {} })).toEqual([
      { path: "requests", code: "empty", message: "name one of cni, passport" },
      {
        path: "collectOn",
        code: "contradiction",
        message: '"2026-11-24" does not fit depositOn "2026-11-25"',
      },
    ]);
  });

  it("beside a wrong value of a fact is not read in its place", () => {
    expect(
      faultsOf({
        depositOn,
        circumstances: { nothingSpecialAsOf: "2026.3", nameChanged: "no" },
        names: { changed: "surname" },
      }),
    ).toMatchObject([{ path: "circumstances.nameChanged", code: "wrong-type" }]);
  });
});
