import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/answers/assess.js";
import type { Assessment } from "../../src/answers/assessment.js";
import { decisions } from "../../src/answers/decisions.js";
import { evaluate } from "../../src/answers/evaluation.js";
import { nextQuestion, openQuestions, type Question } from "../../src/answers/next-question.js";
import { openAmong } from "../../src/answers/open-outcomes.js";
import { withAnswer, type Reply } from "../../src/answers/with-answer.js";
import type { Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import type { OutcomeAddress } from "../../src/vocabulary/outcome-address.js";
import { interviewOf } from "../answers/interviewed.js";
import { answerTo } from "../generators/answers.js";
import { applications, possibleApplications, wholeApplications } from "../generators/application.js";
import { said, withFact } from "../generators/facts.js";
import { rulebooks } from "./by.js";
import { forAll } from "./for-all.js";
import { runs } from "./runs.js";

/** More facts than anybody is asked for. */
const mostFacts = 120;

describe.each(rulebooks)("an interview by $id", (by) => {
  const { rulebook, there, assess: answer } = by;
  const numbers = fc.infiniteStream(fc.nat(999_999));
  const inSome = Math.ceil(by.runs / 12);

  it("ends, whatever is answered, never asks for a fact twice, and leaves open only what was left out", () => {
    forAll(
      fc.tuple(possibleApplications.map(there), numbers, fc.boolean()),
      ([from, drawn, leavesOut]) => {
        const next = (): number => drawn.next().value as number;
        const asked: string[] = [];
        const skip: string[] = [];
        let so = from;
        for (;;) {
          const question = nextQuestion(so, { rulebook, skip });
          if (question === undefined) break;
          for (const { path } of question.asks) expect(asked).not.toContain(path);
          asked.push(...question.asks.map(({ path }) => path));
          expect(asked.length).toBeLessThan(mostFacts);
          if (leavesOut && next() % 4 === 0) {
            skip.push(question.id);
            continue;
          }
          const reply = someReply(so, question, next);
          const more = withAnswer(so, question, reply, { rulebook });
          if (!more.ok)
            throw new Error(`${question.id} ${JSON.stringify(reply)}: ${JSON.stringify(more.issues)}`);
          so = more.application;
        }
        const { undecided } = answer(so);
        if (skip.length === 0) expect(undecided).toEqual([]);
        // Whatever is left would be asked, were nothing left out.
        const left = openQuestions(so, { rulebook }).flatMap(({ asks }) => asks.map(({ path }) => path));
        for (const { fact } of undecided)
          expect(left).toContain(fact === "heldTitles.complete" ? "heldTitles.titles" : fact);
      },
      inSome,
    );
  });

  it("decides the same in whatever order the questions are answered", () => {
    forAll(
      fc.tuple(wholeApplications.map(there), numbers),
      ([everything, drawn]) => {
        const inOrder = interviewOf(everything, rulebook);
        const shuffled = interviewOf(everything, rulebook, (questions) => {
          const number = drawn.next().value as number;
          return questions[number % questions.length];
        });
        if (inOrder.skipped.length > 0 || shuffled.skipped.length > 0) return;
        expect(statusesIn(answer(shuffled.application))).toEqual(statusesIn(answer(inOrder.application)));
      },
      inSome,
    );
  });

  it("counts as open what the whole answer says is undecided, and nothing else", () => {
    forAll(
      applications.map(there),
      (application) => {
        const whole = answer(application);
        const open = new Set(whole.undecided.flatMap(({ outcomes }) => outcomes));
        const every: readonly OutcomeAddress[] = [
          ...new Set([
            ...whole.requirements.map(({ id }) => id),
            ...(["cni", "passport"] as const).flatMap((title) => [
              `admissible/${title}` as const,
              `fee/${title}` as const,
              `validity/${title}` as const,
            ]),
            "fee" as const,
            ...(["deposit", "collection"] as const).flatMap((visit) =>
              (["applicant", "legal-representative", "guardian"] as const).map(
                (person) => `presence/${person}/${visit}` as const,
              ),
            ),
            ...Object.keys(whole.heldTitles).map((id) => `held-title/${id}` as const),
          ]),
        ];
        expect(new Set(openAmong(evaluate(application, rulebook), every))).toEqual(open);
      },
      by.runs,
    );
  });
});

it("what a question says it settles, some answer to it settles", () => {
  forAll(
    fc.tuple(possibleApplications, fc.infiniteStream(fc.nat(999_999))),
    ([application, drawn]) => {
      const question = nextQuestion(application);
      if (question === undefined) return;
      const left = new Set<string>(question.settles);
      for (let tries = 0; tries < 400 && left.size > 0; tries++) {
        const next = (): number => drawn.next().value as number;
        const reply =
          question.answer === "none-of" && tries === 0 ? [] : someReply(application, question, next);
        const more = withAnswer(application, question, reply);
        if (!more.ok) continue;
        const open = new Set<string>(assess(more.application).undecided.flatMap(({ outcomes }) => outcomes));
        for (const outcome of left) if (!open.has(outcome)) left.delete(outcome);
      }
      expect([...left], question.id).toEqual([]);
    },
    Math.ceil(runs() / 10),
  );
});

describe("the question chosen is the one that settles most, counted over every answer", () => {
  /** What is taken back of a whole situation: facts of several screens, each with few values. */
  const slices: readonly (readonly string[])[] = [
    ["territory", "channel", "minor.filedBy", "minor.parents"],
    ["requests.cni.reason", "territory", "minor.filedBy"],
    ["applicant.birthplace", "applicant.birthRecord.heldBy", "territory", "channel"],
    ["minor.filedBy", "minor.parents", "applicant.birthplace", "applicant.birthRecord.heldBy"],
    ["protection.filedBy", "channel", "requests.cni.reason"],
    ["names.onTitleAlready", "names.marriageOnBirthRecord", "territory", "photo"],
  ];

  it.each(slices.map((slice) => [slice.join(", "), slice] as const))("without %s", (_, slice) => {
    forAll(
      wholeApplications.filter(
        ({ requests }) => requests?.cni === undefined || requests.passport === undefined,
      ),
      (everything) => {
        const application = slice.reduce((so, path) => without(so, path), everything);
        if (!parseApplication(application).ok) return;
        const questions = openQuestions(application);
        // One that waits for another is no choice yet; nor is one with more answers than are counted one by one.
        if (questions.some(({ answer, asks }) => answer === "none-of" || combinations(asks).length > 32))
          return;
        const ready = questions.filter(({ asks }) => !asks.some(({ path }) => path === "photo"));
        const counted = ready.map((question) => ({
          id: question.id,
          expected: expectedOf(application, question),
        }));
        const most = Math.max(...counted.map(({ expected }) => expected));
        if (counted.length === 0) return;
        expect(nextQuestion(application)?.id).toBe(counted.find(({ expected }) => expected === most)?.id);
      },
      Math.ceil(runs() / 20),
    );
  });

  function without(application: Application, path: string): Application {
    return said(application, path) === undefined ? application : withFact(application, path, undefined);
  }

  function expectedOf(application: Application, { asks, waiting }: Question): number {
    const answers = combinations(asks)
      .map((values) =>
        values.reduce<Application>(
          (so, value, index) => withFact(so, asks[index]?.path ?? "", value),
          application,
        ),
      )
      .filter((answer) => parseApplication(answer).ok);
    const settled = answers.map((answer) => {
      const open = new Set(assess(answer).undecided.flatMap(({ outcomes }) => outcomes));
      return waiting.filter((outcome) => !open.has(outcome)).length;
    });
    return settled.reduce((sum, count) => sum + count, 0) / settled.length;
  }

  function combinations(asks: Question["asks"]): readonly (readonly unknown[])[] {
    return asks.reduce<readonly (readonly unknown[])[]>(
      (all, { answer, values }) => {
        const each: readonly unknown[] = answer === "yes-no" ? [true, false] : (values ?? []);
        return all.flatMap((so) => each.map((value) => [...so, value]));
      },
      [[]],
    );
  }
});

/**
 * What is decided. Beside it, a refusal may have more reasons, and what an administration may grant depend on facts, for which
 * nothing is asked: then they hang on what happened to be said. So does the day on which a held title ends, and a doubt about it:
 * it is asked for only as long as what the title is good for hangs on it.
 */
function statusesIn(answer: Assessment): unknown {
  const { admissible, requirements, fee, presence, validity, heldTitles } = decisions(answer);
  const status = (each: object): unknown =>
    Object.entries(each).map(([id, { status }]: [string, { status: unknown }]) => [id, status]);
  const amount = fee.kind === "exact" ? fee.amount : fee.kind;
  const held = Object.entries(heldTitles).map(([id, title]) => [
    id,
    { ...title, legalEnd: undefined, contested: undefined },
  ]);
  return [status(admissible), status(requirements), amount, status(presence), validity, held];
}

/** Some answer that the validation accepts, by numbers. */
function someReply(application: Application, { answer, asks }: Question, next: () => number): Reply {
  if (answer === "titles") return [["cni"], ["passport"], ["cni", "passport"]][next() % 3] ?? [];
  if (answer === "held-titles") return [[], ["cni"], ["passport"], ["cni", "passport"]][next() % 4] ?? [];
  if (answer === "none-of") {
    const held = asks.filter(() => next() % 6 === 0).map(({ path }) => path);
    return withAnswer(application, "rare", held).ok ? held : [];
  }
  let so = application;
  const values = asks.map(({ path }) => {
    const more = answerTo(so, path, next());
    if (more === undefined) throw new Error(`${path} has no answer in ${JSON.stringify(so)}`);
    so = more;
    return [path, said(more, path)] as const;
  });
  return Object.fromEntries(values) as Reply;
}
