import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { decisions } from "../../src/answers/decisions.js";
import { nextQuestion, openQuestions } from "../../src/answers/next-question.js";
import { withAnswer, type Reply } from "../../src/answers/with-answer.js";
import { withFact } from "../../src/answers/with-fact.js";
import type { Application } from "../../src/application/application.js";
import type { Issue } from "../../src/vocabulary/invalid-input.js";
import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import { wholeApplications } from "../generators/application.js";
import { called, counted, interview } from "./interviewed.js";
import { ordinaryPeople } from "./ordinary-people.js";

const depositOn = "2026-12-15";

/** What is decided, without the steps, notices and ways to pay, for which nothing is asked. */
function decidedOf(application: Application): unknown {
  const { admissible, requirements, fee, presence, validity, heldTitles } = decisions(assess(application));
  return { admissible, requirements, fee: { ...fee, payBy: [] }, presence, validity, heldTitles };
}

describe("an interview of an ordinary person", () => {
  it.each(ordinaryPeople.map((person) => [person.who, person] as const))(
    "%s",
    (_, { everything, screens }) => {
      const { asked, skipped, application } = interview(everything);
      expect(skipped).toEqual([]);
      expect(counted({ asked })).toBeLessThanOrEqual(screens);
      expect(assess(application).undecided).toEqual([]);
      // What was not asked for decides nothing of what `undecided` speaks of.
      expect(decidedOf(application)).toEqual(decidedOf(called(everything)));
    },
  );

  it("there are twelve, and none takes more than twelve screens", () => {
    expect(ordinaryPeople.map(({ screens }) => screens).filter((screens) => screens <= 12)).toHaveLength(12);
  });

  it("an adult who renews a card is asked what, who, how and where, then for the titles, then for what is rare", () => {
    const [{ everything } = { everything: { depositOn } }] = ordinaryPeople;
    expect(interview(everything).asked).toEqual([
      "titles-asked",
      "birthday",
      "reasons",
      "deposit",
      "home",
      "held-titles",
      "held-title/cni",
      "rare",
    ]);
  });
});

it("the rare facts are asked for once, and after whatever is asked for of anyone", () => {
  const ofAnyone = [
    "titles-asked",
    "birthday",
    "reasons",
    "deposit",
    "home",
    "held-titles",
    "held-title/cni",
  ];
  for (const { everything } of ordinaryPeople) {
    const { asked } = interview(everything);
    expect(asked.filter((id) => id === "rare")).toHaveLength(1);
    const later = asked.slice(asked.indexOf("rare"));
    expect(later.filter((id) => ofAnyone.includes(id))).toEqual([]);
  }
});

it("nobody drawn at random is asked more than eighteen screens, nor twice on one, and all is decided in the end", () => {
  for (const everything of fc.sample(wholeApplications, { numRuns: 40, seed: 17 })) {
    const { asked, skipped, application } = interview(everything);
    expect(counted({ asked })).toBeLessThanOrEqual(18);
    expect(new Set(asked).size).toBe(asked.length);
    if (skipped.length === 0) expect(assess(application).undecided).toEqual([]);
  }
});

describe("a question", () => {
  const renewal: Application = { depositOn, requests: { cni: { reason: "renewal" } } };
  const at = (id: string, application: Application): ReturnType<typeof nextQuestion> =>
    openQuestions(application).find((question) => question.id === id);

  it("asks for the day of birth before the age, and for the age before whether one is of age", () => {
    expect(nextQuestion(renewal)?.id).toBe("birthday");
    expect(nextQuestion(renewal, { skip: ["birthday"] })?.id).toBe("age");
    expect(interviewSkipping("birthday", "age")).toContain("adult");
    expect(interviewSkipping("birthday")).not.toContain("adult");
  });

  function interviewSkipping(...skip: readonly string[]): readonly string[] {
    const known: Application = { ...renewal, applicant: { ageOnDeposit: 40 } };
    const so = skip.includes("age") ? renewal : known;
    return [nextQuestion(so, { skip })?.id ?? ""];
  }

  it("on a title held asks for what is read of it, with the formats of its kind", () => {
    const held: Application = {
      ...renewal,
      applicant: { bornOn: "1984-06-02" },
      heldTitles: { titles: [{ id: "my card", kind: "cni" }], complete: true },
    };
    expect(at("held-title/my card", held)?.asks).toEqual([
      { path: "heldTitles.titles[my card].format", answer: "choice", values: ["laminated", "card"] },
      { path: "heldTitles.titles[my card].issuedOn", answer: "day" },
      { path: "heldTitles.titles[my card].printedExpiry", answer: "day", values: ["unreadable"] },
      {
        path: "heldTitles.titles[my card].where",
        answer: "choice",
        values: ["in-hand", "lost", "stolen", "found-again", "unavailable"],
      },
    ]);
  });

  it("on titles held sets the list, which is then complete, and leaves those listed as they are", () => {
    const listed: Application = { ...renewal, heldTitles: { titles: [{ id: "cni", kind: "cni" }] } };
    const next = withAnswer(listed, "held-titles", ["cni", "passport"]);
    expect(next.ok && next.application.heldTitles).toEqual({
      titles: [
        { id: "cni", kind: "cni" },
        { id: "cni-2", kind: "cni" },
        { id: "passport", kind: "passport" },
      ],
      complete: true,
    });
  });

  it("on rare facts denies those that are open and not named, and no others", () => {
    const question = at("rare", renewal);
    const next = withAnswer(renewal, "rare", ["circumstances.destitute", "applicant.french"]);
    if (!next.ok) throw new Error(JSON.stringify(next.issues));
    const { circumstances = {}, applicant } = next.application;
    expect(applicant).toEqual({ french: false });
    expect(circumstances.destitute).toBe(true);
    expect(Object.keys(circumstances)).toHaveLength((question?.asks.length ?? 0) - 1);
    expect(Object.values(circumstances).filter(Boolean)).toEqual([true]);
    expect(circumstances.visaInOldPassport).toBeUndefined();
  });

  it("on several facts may be answered in part, and is set aside by its id", () => {
    const next = withAnswer(renewal, "deposit", { territory: "metropole" });
    if (!next.ok) throw new Error(JSON.stringify(next.issues));
    expect(at("deposit", next.application)?.asks.map(({ path }) => path)).toEqual(["channel"]);
    const left = openQuestions(next.application, { skip: ["deposit"] });
    expect(left.map(({ id }) => id)).not.toContain("deposit");
  });

  it("goes out and comes back as JSON", () => {
    const question = nextQuestion(renewal);
    const back = JSON.parse(JSON.stringify(question)) as { readonly id: string };
    expect(back).toEqual(question);
    expect(withAnswer(renewal, back, "1984-06-02").ok).toBe(true);
  });
});

describe("what answers no question is named", () => {
  const held: Application = { depositOn, heldTitles: { titles: [{ id: "a", kind: "cni" }] } };
  const adult: Application = { depositOn, applicant: { adult: true } };
  const issue = (application: Application, question: string, value: unknown): Issue | undefined => {
    const next = withAnswer(application, question, value as Reply);
    return next.ok ? undefined : next.issues[0];
  };

  it.each([
    ["a question that is none", held, "colour", "red", "question", "unknown-value"],
    ["a question on a title that is not held", held, "held-title/b", {}, "question", "unknown-title"],
    ["a value outside its list", held, "deposit", { territory: "corsica" }, "territory", "unknown-value"],
    ["a value of a wrong kind", held, "birthday", true, "applicant.bornOn", "wrong-type"],
    ["no list where one is asked for", held, "titles-asked", "cni", "value", "wrong-type"],
    ["a title that cannot be asked for", held, "titles-asked", ["visa"], "value[0]", "unknown-value"],
    ["no title at all", held, "titles-asked", [], "requests", "empty"],
    ["one value for several facts", held, "deposit", "guyane", "value", "wrong-type"],
    ["a fact that is not asked for", held, "deposit", { photo: "brought" }, "value.photo", "unknown-field"],
    ["nothing", held, "deposit", {}, "value", "empty"],
    ["a rare fact that is none", held, "rare", ["home.lodging"], "value[0]", "unknown-value"],
    ["what contradicts what is known", adult, "birthday", "2020-01-01", "applicant.adult", "contradiction"],
  ])("%s", (_, application, question, value, path, code) => {
    expect(issue(application, question, value)).toMatchObject({ path, code });
  });

  it("a contradiction names both facts", () => {
    expect(issue(adult, "birthday", "2020-01-01")?.message).toContain("applicant.bornOn");
  });

  it("a question to be left out that is none", () => {
    expect(() => nextQuestion({ depositOn }, { skip: ["birthday", "colour"] })).toThrow(InvalidInputError);
    expect(() => nextQuestion({ depositOn }, { skip: ["colour"] })).toThrow(/^options\.skip\[0\]: "colour"/);
    expect(() => nextQuestion({ depositOn }, { skip: ["held-title/old"] })).toThrow(/"old" is the id of no/);
  });
});

describe("one fact is said at its path", () => {
  const held: Application = { depositOn, heldTitles: { titles: [{ id: "a].b", kind: "cni" }] } };

  it("of the situation, and of a title by its id", () => {
    const hosted = withFact(held, "home.lodging", "hosted");
    expect(hosted.ok && hosted.application).toEqual({ ...held, home: { lodging: "hosted" } });
    const lost = withFact(held, "heldTitles.titles[a].b].where", "lost");
    expect(lost.ok && lost.application.heldTitles?.titles).toEqual([
      { id: "a].b", kind: "cni", where: "lost" },
    ]);
    expect(held.heldTitles?.titles).toEqual([{ id: "a].b", kind: "cni" }]);
  });

  it("and taken back by saying nothing", () => {
    const hosted: Application = { depositOn, home: { lodging: "hosted", territory: "reunion" } };
    const next = withFact(hosted, "home.lodging", undefined);
    expect(next.ok && next.application.home).toEqual({ territory: "reunion" });
  });

  it.each([
    ["a path that is no fact", "home.colour", "path", "unknown-value"],
    ["what every object inherits", "toString", "path", "unknown-value"],
    ["the word for all rare facts", "circumstances.nothingSpecialAsOf", "path", "unknown-value"],
    ["a title that is not held", "heldTitles.titles[b].format", "path", "unknown-title"],
    ["a value outside its list", "home.lodging", "home.lodging", "unknown-value"],
  ])("%s is named", (_, path, at, code) => {
    const next = withFact(held, path as "home.lodging", "blue" as "hosted");
    expect(next.ok ? [] : next.issues).toMatchObject([{ path: at, code }]);
  });
});

describe("what answers no question is refused, by where it stands", () => {
  const many = Array.from({ length: 51 }, () => "cni");

  it.each<[what: string, id: string, value: unknown, path: string, code: Issue["code"], message: RegExp]>([
    [
      "nothing",
      "deposit",
      null,
      "value",
      "wrong-type",
      /^null answers deposit by no object with some of territory, channel$/,
    ],
    ["no part", "deposit", {}, "value", "empty", /^give some of territory, channel$/],
    ["null for a part", "deposit", { territory: null }, "value.territory", "null", /skip its question$/],
    [
      "undefined for a part",
      "deposit",
      { channel: undefined },
      "value.channel",
      "missing",
      /skip its question$/,
    ],
    [
      "a part that is not asked for",
      "deposit",
      { moon: 1 },
      "value.moon",
      "unknown-field",
      /^deposit asks for territory, channel$/,
    ],
    [
      "a word for a list",
      "titles-asked",
      "cni",
      "value",
      "wrong-type",
      /^"cni" is not a list of cni, passport$/,
    ],
    [
      "a word of another list",
      "titles-asked",
      ["cni", "visa"],
      "value[1]",
      "unknown-value",
      /^"visa" is not one of cni, passport$/,
    ],
    ["a word twice", "titles-asked", ["cni", "cni"], "value[1]", "duplicate-id", /^"cni" is said twice$/],
    ["too many words", "titles-asked", many, "value", "too-many", /^there are 51; at most 50 are read$/],
    ["too many rare facts", "rare", many, "value", "too-many", /^there are 51; at most 50 are read$/],
  ])("%s", (_, id, value, path, code, message) => {
    const next = withAnswer({ depositOn }, id, value as Reply);
    expect(next.ok ? [] : next.issues).toEqual([
      { path, code, message: expect.stringMatching(message) as string },
    ]);
  });

  it.each<[what: string, skip: unknown, message: RegExp]>([
    ["a word", "deposit", /^options\.skip: "deposit" is not a list$/],
    ["a number in the list", ["deposit", 1], /^options\.skip\[1\]: 1 is not a text$/],
    [
      "too many",
      Array.from({ length: 201 }, () => "deposit"),
      /^options\.skip: there are 201; at most 200 are read$/,
    ],
  ])("so is what is to be skipped: %s", (_, skip, message) => {
    expect(() => nextQuestion({ depositOn }, { skip: skip as readonly string[] })).toThrow(message);
  });
});
