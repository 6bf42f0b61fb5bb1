import { describe, expect, it } from "vitest";
import { answered, partsOfAnswer, statusAnswered } from "../../../src/application/answered/answer.js";
import { knownIds } from "../../../src/application/answered/known-ids.js";
import type {
  Admissibility,
  HeldTitleOutcome,
  LaterFee,
  PresenceOutcome,
  RequirementStatus,
} from "../../../src/answers/assessment.js";
import type { Proof, TitleStanding } from "../../../src/answers/title-status.js";
import { answer, titleStatus } from "./one-of-everything.js";
import { faultsOf, isReadInEachPart, mayBeEach } from "./read-back.js";

const read = (given: unknown): unknown => answered(given, knownIds, (same) => same);

/** The words of a type, each of them: the record does not compile without one. */
const words = <Word extends string>(all: Readonly<Record<Word, true>>): readonly string[] => Object.keys(all);
const yesOrNo = words<Proof["status"]>({ yes: true, no: true, undecided: true });
const requirementStatus = words<RequirementStatus>({
  required: true,
  undecided: true,
  advised: true,
  "not-required": true,
});
const comes = words<PresenceOutcome["status"]>({
  "must-come": true,
  "need-not-come": true,
  undecided: true,
});
const standings = words<TitleStanding["standing"]>({
  "in-force": true,
  expired: true,
  void: true,
  undecided: true,
});

describe("an answer of assess that comes back", () => {
  isReadInEachPart({
    path: "answer",
    read,
    whole: answer,
    optional:
      /\.(nationalFor|contested|discretion|freshness|issuedOnOrAfter|freshnessDoubt|kinds|orUnknown|where|since|printedEnd|legalEnd|extended|doubt|date)$|\.(notices|referrals)\[0\]\.(amount|countries)$|\.(kinds|refused\[\d\])\.basis$|\.(identity|civilStatus|nationality|validity\.\w+)\.until$|\.(known|admissible|validity|heldTitles|documents)\.\w+$/,
    telling: /^answer\.requirements$/,
    unread: /\.documents\.photo\.contested$/,
    any: /\.(needs|dependsOn|outcomes)\[|rulebook\.(id|version)$|\.(place|fact)$|\.years\[/,
  });

  it("has the parts that are checked", () => {
    expect([...partsOfAnswer].sort()).toEqual(Object.keys(answer).sort());
  });

  it.each<[path: string, words: readonly unknown[]]>([
    [
      "answer.admissible.passport.status",
      words<Admissibility["status"]>({ admissible: true, inadmissible: true, undecided: true }),
    ],
    ["answer.requirements[0].status", requirementStatus],
    ["answer.requirements[0].contested.otherwise[0]", requirementStatus],
    ["answer.requirements[0].discretion.otherwise[0]", requirementStatus],
    ["answer.documents.photo.status", [...requirementStatus, "one-of"]],
    ["answer.requirements[0].anyOf[0][0].freshness.unit", ["day", "month", "year"]],
    ["answer.requirements[0].titles[0]", ["cni", "passport"]],
    ["answer.fee.later[0].status", words<LaterFee["status"]>({ due: true, "unless-handed-back": true })],
    ["answer.heldTitles.card.shown", yesOrNo],
    [
      "answer.heldTitles.card.atCollection",
      words<HeldTitleOutcome["atCollection"]>({
        "handed-back": true,
        kept: true,
        "not-in-hand": true,
        undecided: true,
      }),
    ],
    ["answer.heldTitles.card.titleStatus.standing", standings],
    ["answer.heldTitles.card.titleStatus.contested.otherwise[0].standing", standings],
    ["answer.heldTitles.card.titleStatus.proves.identity.status", yesOrNo],
    ["answer.presence.deposit.applicant.status", comes],
    ["answer.presence.collection.guardian.contested.otherwise[0]", comes],
    ["answer.presence.collection.guardian.discretion.otherwise[0]", comes],
    ["answer.validity.cni.keepsFormerEnd", yesOrNo],
    ["answer.validity.cni.contested.otherwise[0]", ["former-end", 0, 5, 10, 99]],
  ])("%s may be each of its words, and no other", (path, all) => {
    mayBeEach(read, answer, path, all);
  });

  it.each(["2014", "2014-03", "2014-03-29"])("cites a wording of %s", (date) => {
    expect(faultsOf(() => read({ ...answer, notices: noticeOf(date) }))).toEqual([]);
  });
  it.each(["14", "2014-3", "2014-03-29-01", "2014-03-29T00:00", "in 2014", "", 2014])(
    "cites no wording of %o",
    (date) => {
      expect(faultsOf(() => read({ ...answer, notices: noticeOf(date) }))).toEqual([
        {
          path: "answer.notices[0].sources[0].date",
          code: "wrong-type",
          message: `${JSON.stringify(date)} is not a day, a month or a year`,
        },
      ]);
    },
  );
  const noticeOf = (date: unknown): unknown => [
    { id: "originals", sources: [{ text: "decree-55-1397", place: "4", date }] },
  ];

  it.each<[year: unknown, faults: number]>([
    [0, 0],
    [99, 0],
    [100, 1],
    [-1, 1],
    [2.5, 1],
    ["10", 1],
  ])("a title may be valid otherwise for %o years: %s faults", (year, faults) => {
    const validity = {
      cni: { ...answer.validity.cni, contested: { doubts: [], otherwise: [year] } },
    };
    expect(faultsOf(() => read({ ...answer, validity }))).toHaveLength(faults);
  });

  it("may speak of what the rulebook of a town hall has of its own", () => {
    const own = [{ id: "my-town:desk", bring: ["my-town:ticket"], sources: [] }];
    expect(faultsOf(() => read({ ...answer, referrals: own }))).toEqual([]);
    expect(faultsOf(() => answered({ ...answer, referrals: own }, { referral: {} }, String))).toMatchObject([
      { path: "answer.referrals[0].id", message: '"my-town:desk" is in no answer of this version' },
    ]);
  });

  it.each<[what: string, given: unknown, message: string]>([
    ["undefined", undefined, "undefined is not an object: this must be given"],
    ["null", null, "null is not an object: leave out what is unknown"],
    ["a text", "an answer", '"an answer" is not an object'],
    ["JSON text", "{}", '"{}" is not an object: JSON.parse it'],
    ["a list", [answer], "a list is not an object"],
    ["a Promise", Promise.resolve(answer), "a Promise is not an object: await it"],
  ])("%s is none, and one message says so", (_, given, message) => {
    expect(faultsOf(() => read(given))).toMatchObject([{ path: "answer", message }]);
  });

  it("an application is none, and one message says what to give", () => {
    const fault = {
      path: "answer",
      code: "an-application",
      message: "this is an application; give what assess answers of it",
    };
    expect(faultsOf(() => read({ depositOn: "2026-11-25" }))).toEqual([fault]);
    const { requirements, ...rest } = answer;
    expect(requirements).toHaveLength(1);
    expect(faultsOf(() => read(rest))).toEqual([fault]);
    expect(faultsOf(() => read({ requirements: [] })).map(({ path }) => path)).toContain("answer.rulebook");
  });
});

describe("the status of a title that comes back", () => {
  isReadInEachPart({
    path: "status",
    read: (given) => statusAnswered(given, knownIds, (same) => same),
    whole: titleStatus,
    optional: /\.(contested|since|printedEnd|legalEnd|extended|until|date)$/,
    telling: /^$/,
    unread: /^$/,
    any: /\.needs\[|\.place$/,
  });
});
