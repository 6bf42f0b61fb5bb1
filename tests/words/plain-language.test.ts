import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, type Application } from "titres-identite";
import { localRequirementIds } from "../../src/vocabulary/requirements.js";
import { applications } from "../generators/application.js";
import { rulebooks } from "../properties/by.js";
import { forAll } from "../properties/for-all.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { kandelMoles, sentencesIn, syllablesIn, wordsIn } from "./readability.js";
import { inEnglish, inFrench, parts, type Language, type Part } from "./sentences.js";
import type { Saying } from "./sayings.js";
import { saidOn } from "./sheet/saying.js";

/** The most words in a sentence that an applicant reads. */
const mostWords = 25;

/** What is longer, by its part and its id, and why it may be. */
const exceptions: Readonly<Record<string, string>> = {
  "Notices passport-by-post-abroad":
    "it names every country to which a passport may be posted: who lives in one must find it, and each name is a word or two",
};

/**
 * How readable French must be, by the formula of Kandel and Moles: as the lists of papers of the national sites, taken together.
 * It was fixed before the words here were first measured, on three lists as they stood on the sites or on copies of them: the
 * agency's for the renewal of a card (11 lines, 71.3) and of a passport (13 lines, 73.5), and that of Service Public for the
 * passport of an adult (6 lines, 73.7). Their 30 lines have 15.2 words and 1.61 syllables a word: 72.9.
 */
const leastReadable = 72.9;

/** The fewest words of which the formula says anything: it was made on samples of a hundred. */
const sample = 100;

/** The sentences of a part as an applicant reads them. */
function readIn(part: Part, language: Language): readonly (Saying & { readonly sentence: string })[] {
  const whole = wholeOf(part, language);
  return part
    .of(language)
    .flatMap((saying) => sentencesIn(whole(saying)).map((sentence) => ({ ...saying, sentence })));
}

/** A condition is read as the end of a sentence; the person is called by the longest of the names that there are. */
function wholeOf({ title }: Part, { words }: Language): (saying: Saying) => string {
  const { child, adult } = words.pagePhrases.person;
  const isLocal = (id: string): boolean => localRequirementIds.some((local) => local === id);
  return ({ id, text }) => {
    const of = text.replaceAll(child, adult);
    return title === "When a paper is asked for"
      ? words.phrases.onlyIf(of, isLocal(id) ? "here" : "everywhere")
      : of;
  };
}

const read = parts.filter(({ are }) => are === "sentences" || are === "phrases");

describe("sentences are short", () => {
  test.each([
    ["fr", inFrench],
    ["en", inEnglish],
  ] as const)("in %s, at most 25 words", (_, language) => {
    const tooLong = read.flatMap((part) =>
      readIn(part, language)
        .filter(({ sentence }) => wordsIn(sentence).length > mostWords)
        .filter(({ id }) => exceptions[`${part.title} ${id}`] === undefined)
        .map(({ id, sentence }) => `${part.title} ${id}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });
  test("few are excepted, and each of them needs it", () => {
    expect(Object.keys(exceptions).length).toBeLessThanOrEqual(15);
    const long = read.flatMap((part) =>
      [inFrench, inEnglish].flatMap((language) =>
        readIn(part, language)
          .filter(({ sentence }) => wordsIn(sentence).length > mostWords)
          .map(({ id }) => `${part.title} ${id}`),
      ),
    );
    expect([...new Set(long)]).toEqual(Object.keys(exceptions));
  });
  test.each(rulebooks)(
    "so they are on the sheets of anybody, by $id; only lists of names are longer",
    (by) => {
      forAll(applications.map(by.there), (application) => {
        const answer = by.assess(application);
        for (const sheet of [fr.fullSheet(answer), en.fullSheet(answer)])
          for (const { id, text } of saidOn(sheet)) {
            if (/^(?:accepted|refused|answers)\/|\/bring$|passport-by-post-abroad/.test(id)) continue;
            for (const sentence of sentencesIn(text).filter((each) => /[.?]$/.test(each)))
              expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(mostWords);
          }
      });
    },
  );
});

describe("French is as readable as the lists of the national sites", () => {
  const measured = read
    .filter(({ title }) => title !== "What to do instead")
    .map((part): readonly [string, readonly string[]] => [
      part.title,
      [...new Set(readIn(part, inFrench).map(({ sentence }) => sentence))],
    ])
    .filter(([, sentences]) => sentences.flatMap(wordsIn).length >= sample);

  test.each(measured)("%s", (_, sentences) => {
    expect(kandelMoles(sentences)).toBeGreaterThanOrEqual(leastReadable);
  });
  test("a refusal, with what to do instead", () => {
    const said = parts
      .filter(({ title }) => ["Refusals", "What to do instead"].includes(title))
      .flatMap((part) => readIn(part, inFrench).map(({ sentence }) => sentence));
    expect(kandelMoles([...new Set(said)])).toBeGreaterThanOrEqual(leastReadable);
  });

  const folder = new URL("../../examples/situations/", import.meta.url);
  const answers = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .map((file) => assess(JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Application));
  const linesOf = ({ introduction, sections, closing }: fr.Sheet): readonly string[] => {
    const items = sections.flatMap((section) => section.items);
    return [
      ...introduction.map(({ text }) => text),
      ...items.flatMap(({ name = "", text, lines = [] }) => [
        `${name}${text}`,
        ...lines.map((line) => line.text),
      ]),
      ...closing.map(({ text }) => text),
    ].flatMap(sentencesIn);
  };
  test("the pages of the examples, taken together as those lists are", () => {
    const lines = answers.flatMap((answer) => linesOf(fr.pageSheet(answer)));
    expect(kandelMoles(lines)).toBeGreaterThanOrEqual(leastReadable);
  });
  test("the full sheet of each", () => {
    for (const answer of answers)
      expect(kandelMoles(linesOf(fr.fullSheet(answer)))).toBeGreaterThanOrEqual(leastReadable);
  });
});

describe("what is counted", () => {
  test.each([
    ["acte", 1],
    ["l’acte", 1],
    ["naissance", 2],
    ["identité", 4],
    ["réalisée", 4],
    ["création", 3],
    ["que", 1],
    ["guichet", 2],
    ["86\u00a0€", 1],
    ["passeport.ants.gouv.fr", 1],
  ])("the syllables of %s", (word, syllables) => {
    expect(syllablesIn(word)).toBe(syllables);
  });
  test("words and sentences", () => {
    expect(sentencesIn("Vous la rendez. Pourquoi ? Elle est remplacée.")).toHaveLength(3);
    expect(wordsIn("L’un de ces papiers, au choix :")).toHaveLength(6);
  });
  test("the formula, worked by hand: two sentences of three words, of one syllable each", () => {
    expect(kandelMoles(["Il le rend.", "Il le prend."])).toBeCloseTo(207 - 1.015 * 3 - 73.6, 5);
  });
});
