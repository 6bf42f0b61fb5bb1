import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import type { Assessment } from "../../src/answers/assessment.js";
import { parseApplication } from "../../src/application/parse.js";
import { answerTo } from "../generators/answers.js";
import { applications } from "../generators/application.js";
import { rulebooks } from "./by.js";

/** More questions than anybody has to answer, one after the other. */
const mostQuestions = 120;

describe.each(rulebooks)("promise 11: every question has an answer, by $id", ({ assess, there, forAll }) => {
  it("each missing fact that an answer names can be given a value that the validation accepts", () => {
    forAll(fc.tuple(applications.map(there), fc.nat(999_999)), ([application, number]) => {
      for (const fact of asked(assess(application)))
        expect(answerTo(application, fact, number), `${fact} has no answer`).toBeDefined();
    });
  });

  it("one answer after the other, whichever is given, leads to where no question is left; none is asked twice", () => {
    forAll(
      fc.tuple(applications.map(there), fc.infiniteStream(fc.nat(999_999))),
      ([application, numbers]) => {
        expect(walk(application, numbers, assess).undecided).toEqual([]);
      },
    );
  });
});

describe("promise 11, in cases that once failed: a question had no answer, and nobody can be so", () => {
  it.each<[question: string, application: Application]>([
    [
      "when a passport was issued to an adult who is none yet",
      {
        depositOn: "2029-11-25",
        applicant: { bornOn: "2015-12-18" },
        heldTitles: {
          titles: [{ id: "a", kind: "passport", printedExpiry: "unreadable", adultWhenIssued: true }],
        },
      },
    ],
    [
      "when an adult's passport was issued to a minor of twelve",
      {
        depositOn: "2022-07-01",
        applicant: { bornOn: "2010-07-01", adult: false },
        heldTitles: { titles: [{ id: "a", kind: "passport", adultWhenIssued: true }] },
      },
    ],
    [
      "when a minor was born who was issued a card in 1890",
      {
        depositOn: "2026-11-25",
        applicant: { adult: false },
        heldTitles: { titles: [{ id: "a", kind: "cni", issuedOn: "1890-08-02" }] },
      },
    ],
    [
      "when a child of ten was born whose two titles ended before and were an adult's",
      {
        depositOn: "2026-11-25",
        applicant: { adult: false, ageOnDeposit: 10 },
        heldTitles: {
          titles: [
            { id: "a", kind: "cni", printedExpiry: "2015-01-01" },
            { id: "b", kind: "passport", adultWhenIssued: true },
          ],
        },
      },
    ],
  ])("%s", (_, application) => {
    expect(parseApplication(application)).toMatchObject({ ok: false });
  });
});

/** The answer at the end of a walk through the questions: numbers choose which of them is answered next, and how. */
function walk(
  from: Application,
  numbers: Iterator<number>,
  assess: (application: Application) => Assessment,
): Assessment {
  const next = (): number => numbers.next().value as number;
  let so = from;
  let answer = assess(so);
  for (let count = 0; count < mostQuestions; count++) {
    const facts = asked(answer);
    const fact = facts[next() % facts.length];
    if (fact === undefined) return answer;
    const more = answerTo(so, fact, next());
    if (more === undefined) throw new Error(`${fact} has no answer in ${JSON.stringify(so)}`);
    so = more;
    answer = assess(so);
    expect(asked(answer)).not.toContain(fact);
  }
  throw new Error(`the questions do not end: ${JSON.stringify(so)}`);
}

function asked({ undecided }: Assessment): readonly string[] {
  return undecided.map(({ fact }) => fact);
}
