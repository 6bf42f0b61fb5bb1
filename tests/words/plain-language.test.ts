import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess, type Application } from "titres-identite";
import { applications, wholeApplications } from "../generators/application.js";
import { rulebooks } from "../properties/by.js";
import hardestPages from "./hardest-pages.json" with { type: "json" };
import { forAll } from "../properties/for-all.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { kandelMoles, sentencesIn, syllablesIn, wordsIn } from "./readability.js";
import { inEnglish, inFrench, parts, type Language, type Part } from "./sentences.js";
import type { Saying } from "./sayings.js";
import { saidOn } from "./sheet/saying.js";

/** The most words in a sentence that an applicant reads. */
const mostWords = 25;

/** What names every paper, answer or country of a list: each is a word or two, and whoever is concerned must find it. */
const listsNames = /^(?:accepted|refused|answers)\/|\/bring$|passport-by-post-abroad/;

/**
 * How readable French must be, by the formula of Kandel and Moles: as the lists of papers of the national sites, taken together.
 * It was fixed before the words here were first measured, on three lists as they stood on the sites or on copies of them: the
 * agency's for the renewal of a card (11 lines, 71.3) and of a passport (13 lines, 73.5), and that of Service Public for the
 * passport of an adult (6 lines, 73.7). Their 30 lines have 15.2 words and 1.61 syllables a word: 72.9.
 */
const leastReadable = 72.9;

/** The same of one page: no harder than the hardest of those three lists, the agency's for a card. */
const hardestList = 71.3;

/**
 * What is not measured on a single page, by the paper or the reason that bears it, and why it cannot be said in plainer words:
 * it is the name under which the registry, the court or the form knows it.
 */
const officialNames: Readonly<Record<string, { readonly said: string; readonly reason: string }>> = {
  "nationality-proof": {
    said: "Justificatif de nationalité française",
    reason: "the sheets and the counters ask for it by this name",
  },
  "guardianship-judgment": {
    said: "Décision de tutelle, de curatelle ou d’habilitation familiale",
    reason: "each is the name of a measure in the Civil Code",
  },
  "domicile-election": {
    said: "Attestation d’élection de domicile",
    reason: "the name of the form that the body fills in",
  },
  "parental-authority-decision": {
    said: "Décision de justice sur l’autorité parentale",
    reason: "the name of the right in the Civil Code",
  },
  "joint-authority-declaration": {
    said: "Déclaration conjointe d’autorité parentale",
    reason: "the name of the act that parents sign for the court's registry",
  },
  "educational-assistance-judgment": {
    said: "Jugement d’assistance éducative",
    reason: "the name of the judgment in the Civil Code",
  },
  "sworn-translation": {
    said: "Traduction assermentée de l’acte de naissance",
    reason: "what to ask a translator for",
  },
  "medical-certificate": { said: "Certificat médical", reason: "what to ask a doctor for" },
  "temporary-passport-receipt": {
    said: "Récépissé du passeport temporaire",
    reason: "what the counter calls the paper that it gives",
  },
  "parents-failure-record": {
    said: "Procès-verbal de carence des parents",
    reason: "what the department calls the paper that it draws up",
  },
  "not-french": {
    said: "Demandez un certificat de nationalité française.",
    reason: "the name of the paper that the court issues",
  },
};

/** The fewest words of which the formula says anything: it was made on samples of a hundred. */
const sample = 100;

/** The sentences of a part as an applicant reads them. */
function readIn(part: Part, language: Language): readonly (Saying & { readonly sentence: string })[] {
  const whole = wholeOf(language);
  return part
    .of(language)
    .flatMap((saying) => sentencesIn(whole(saying)).map((sentence) => ({ ...saying, sentence })));
}

/** The person is called by the longest of the names that there are. */
function wholeOf({ words }: Language): (saying: Saying) => string {
  const { child, adult } = words.pagePhrases.person;
  return ({ text }) => text.replaceAll(child, adult);
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
        .map(({ id, sentence }) => `${part.title} ${id}: ${sentence}`),
    );
    expect(tooLong).toEqual([]);
  });
  test.each(rulebooks)(
    "so they are on the sheets of anybody, by $id; only lists of names are longer",
    (by) => {
      forAll(applications.map(by.there), (application) => {
        const answer = by.assess(application);
        for (const sheet of [fr.fullSheet(answer), en.fullSheet(answer)])
          for (const { id, text } of saidOn(sheet)) {
            if (listsNames.test(id)) continue;
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
    .map(
      (file) =>
        [file, assess(JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Application)] as const,
    );

  test("the pages of the examples, taken together as those lists are", () => {
    const lines = answers.flatMap(([, answer]) => linesOf(fr.pageSheet(answer)));
    expect(kandelMoles(lines)).toBeGreaterThanOrEqual(leastReadable);
  });
  test.each(answers)("the page of %s, as the hardest of those lists", (_, answer) => {
    expect(kandelMoles(linesOf(fr.pageSheet(answer), officialNames))).toBeGreaterThanOrEqual(hardestList);
  });
  test.each(hardestPages as unknown as readonly Application[])(
    "a page that was drawn and was harder once, as they are: %#",
    (application) => {
      const lines = linesOf(fr.pageSheet(assess(application)), officialNames);
      expect(kandelMoles(lines), lines.join("\n")).toBeGreaterThanOrEqual(hardestList);
    },
  );
  test("the page of anybody of whom everything is known", () => {
    forAll(wholeApplications, (application) => {
      const lines = linesOf(fr.pageSheet(assess(application)), officialNames);
      if (lines.flatMap(wordsIn).length >= sample)
        expect(kandelMoles(lines), lines.join("\n")).toBeGreaterThanOrEqual(hardestList);
    });
  });
  test("few names are left out, and each of them is harder than the hardest list", () => {
    expect(Object.keys(officialNames).length).toBeLessThanOrEqual(15);
    for (const [id, { said }] of Object.entries(officialNames))
      expect(kandelMoles([said]), id).toBeLessThan(hardestList);
  });
  test.each(answers)("the full sheet of %s", (_, answer) => {
    expect(kandelMoles(linesOf(fr.fullSheet(answer)))).toBeGreaterThanOrEqual(leastReadable);
  });
});

/** What a sheet says, sentence by sentence, without the lines of some ids. */
function linesOf({ introduction, sections, closing }: fr.Sheet, without: object = {}): readonly string[] {
  const isIn = ({ id }: { readonly id: string }): boolean =>
    id.split("/").every((part) => !Object.hasOwn(without, part));
  const items = sections.flatMap((section) => section.items).filter(isIn);
  return [
    ...introduction.map(({ text }) => text),
    ...items.flatMap(({ name = "", text, lines = [], oneOf = [] }) => [
      `${name}${text}`,
      ...lines.filter(isIn).map((line) => line.text),
      ...oneOf.flatMap(({ papers }) =>
        papers.filter(isIn).map((paper) => `${paper.name ?? ""}${paper.text}`),
      ),
    ]),
    ...closing.map(({ text }) => text),
  ].flatMap(sentencesIn);
}

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
