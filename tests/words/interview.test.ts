import fc from "fast-check";
import { describe, expect, test } from "vitest";
import renewsBoth from "../../examples/situations/adult-renews-both-titles.json" with { type: "json" };
import { assess } from "../../src/answers/assess.js";
import { nextQuestion, openQuestions, type Question } from "../../src/answers/next-question.js";
import { screens } from "../../src/answers/questions.js";
import type { Application } from "../../src/application/application.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import { applications } from "../generators/application.js";
import { english } from "../../src/words/en/english.js";
import { french } from "../../src/words/fr/french.js";
import { interviewPhrases as inEnglish } from "../../src/words/en/interview.js";
import { interviewPhrases as inFrench } from "../../src/words/fr/interview.js";

const depositOn = "2026-12-15";
const first = nextQuestion({ depositOn });
const renewal = { depositOn, requests: { cni: { reason: "renewal" } } } as const;
const questionAt = (id: string): Question => {
  const held = { titles: [{ id: "cni", kind: "cni" }], complete: true } as const;
  const found = openQuestions({ ...renewal, heldTitles: held }).find((question) => question.id === id);
  if (found === undefined) throw new Error(`${id} is not open`);
  return found;
};

describe("a question in words", () => {
  test("on one fact is the question of that fact, with what may be chosen", () => {
    if (first === undefined) throw new Error("nothing is asked");
    expect(fr.questionText(first)).toMatchObject({
      title: "Que demandez-vous\u00a0: une carte d’identité, un passeport ou les deux\u00a0?",
      options: [
        { value: "cni", label: "Carte nationale d’identité" },
        { value: "passport", label: "Passeport" },
      ],
      parts: [],
      dontKnow: "Je ne sais pas",
    });
  });

  test("on a title held calls it by its name, even one that asks", () => {
    const { title, parts } = en.questionText(questionAt("held-title/cni"), { cni: "Mum’s card?" });
    expect(title).toBe("Mum’s card?: what can you see on it?");
    expect(parts[1]?.title).toBe("Mum’s card?: what date of issue is printed on it?");
    expect(parts[2]?.options).toEqual([{ value: "unreadable", label: "The date can no longer be read" }]);
  });

  test("on the model of a passport says how to tell it; on that of a card, nothing of passports", () => {
    const models = (["cni", "passport"] as const).map((kind) => {
      const held = { titles: [{ id: "old", kind }], complete: true } as const;
      const asked = openQuestions({
        depositOn,
        requests: { [kind]: { reason: "renewal" } },
        heldTitles: held,
      });
      const question = asked.find(({ id }) => id === "held-title/old");
      if (question === undefined) throw new Error("the title is not asked for");
      return [fr, en].map(
        ({ questionText }) =>
          questionText(question).parts.find(({ path }) => path.endsWith(".format"))?.help ?? "none",
      );
    });
    expect(models[0]).toEqual(["none", "none"]);
    expect(models[1]?.[0]).toContain("passeport biométrique");
    expect(models[1]?.[1]).toContain("biometric passport");
    const titles = renewsBoth.heldTitles.titles.map(({ id, kind }) => ({ id, kind }));
    const open = assess({ ...renewsBoth, heldTitles: { complete: true, titles } } as Application);
    const helped = (en.fullSheet(open).sections.find(({ id }) => id === "questions")?.items ?? []).map(
      ({ id, lines = [] }) => [id, lines.some(({ text }) => text.startsWith("On a biometric"))],
    );
    expect(Object.fromEntries(helped)).toMatchObject({
      "question/heldTitles.titles[card].format": false,
      "question/heldTitles.titles[passport].format": true,
    });
  });

  test("on rare facts says that none of them holds", () => {
    const { none, options = [], parts } = fr.questionText(questionAt("rare"));
    expect(none).toBe("Rien de tout cela");
    expect(options[0]).toEqual({ value: "applicant.french", label: "Nationalité autre que française" });
    expect(parts).toEqual([]);
  });

  test("says what its answer decides, and what stays open without", () => {
    const { why, leavesOpen } = fr.questionText(questionAt("deposit"));
    expect(why).toMatch(/^De la réponse dépend ceci\u00a0: .*Photo d’identité.*\.$/);
    expect(leavesOpen).toMatch(/^Sans réponse, ceci peut rester à préciser\u00a0: .*\.$/);
  });

  test("is asked of a question, and of nothing else", () => {
    const none = { ...questionAt("deposit"), id: "colour" };
    expect(() => fr.questionText(none)).toThrow(InvalidInputError);
    expect(() => fr.questionText({} as Question)).toThrow(InvalidInputError);
  });
});

describe.each([
  ["French", fr, french, inFrench],
  ["English", en, english, inEnglish],
] as const)("in %s", (_, { questionText }, words, phrases) => {
  test("every screen has a name", () => {
    const ofTitles = ["held-title", "adult-when-issued", "at-collection"];
    const named = Object.keys(screens).filter((screen) => !ofTitles.includes(screen));
    expect(Object.keys(phrases.screens)).toEqual(named);
    for (const name of Object.values(phrases.screens)) expect(name).toMatch(/^\p{Lu}[^.]*$/u);
  });

  test("whatever is asked, everything has words, and no id or path is shown", () => {
    for (const application of fc.sample(applications, { numRuns: 25, seed: 5 })) {
      const names = (application.heldTitles?.titles ?? []).map(({ id }, index) => [id, `Titre ${index}`]);
      for (const question of openQuestions(application)) {
        const text = questionText(question, Object.fromEntries(names) as Record<string, string>);
        const options = [...(text.options ?? []), ...text.parts.flatMap((part) => part.options ?? [])];
        const all = [
          text.title,
          text.why,
          text.leavesOpen,
          ...text.parts.map(({ title }) => title),
          ...options.map(({ label }) => label),
        ];
        for (const each of all) {
          expect(each).not.toMatch(/^$|undefined|\[object|\b\w+[/.][a-z]\w+|[a-z]+-[a-z]+-[a-z]+\//);
          expect(each).toBe(words.typeset(each));
        }
        expect(text.why).toMatch(/^\p{Lu}.*\.$/u);
        const kinds = ["choice", "yes-no", "titles", "held-titles", "held-title", "none-of"];
        if (kinds.includes(question.answer)) expect(text.options?.length).toBeGreaterThan(0);
        expect(text.parts).toHaveLength(question.answer === "several" ? question.asks.length : 0);
      }
    }
  });
});
