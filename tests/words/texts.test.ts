import { describe, expect, expectTypeOf, test } from "vitest";
import { discretionIds, doubtIds } from "../../src/vocabulary/doubts.js";
import {
  noticeIds,
  paymentWays,
  persons,
  referralIds,
  refusalIds,
  remedyIds,
  stepIds,
} from "../../src/vocabulary/outcomes.js";
import { InvalidInputError, issueCodes } from "../../src/vocabulary/invalid-input.js";
import {
  birthplaces,
  birthRegistries,
  channels,
  fates,
  heldTitleKinds,
  lodgings,
  minorFilers,
  nameChangeGrounds,
  nameChanges,
  parentsLive,
  photoOrigins,
  protectedFilers,
  protectionMeasures,
  reasons,
  residences,
  residenceSettlements,
  territories,
  titleFormats,
  titleKinds,
  urgencies,
  useNameConsents,
  useNameForms,
  useNames,
  whereabouts,
} from "../../src/vocabulary/situation.js";
import { documentIds, forms, paperForms } from "../../src/vocabulary/documents.js";
import { proofKindIds } from "../../src/vocabulary/proof-kinds.js";
import { localRequirementIds, requirementIds } from "../../src/vocabulary/requirements.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import {
  fieldHelp,
  fieldLabel,
  fieldQuestion,
  optionsFor,
  undecidedText,
  type ChoicePath,
  type FieldPath,
  type Labels,
  type Sentences,
  type TextFor,
} from "../../src/fr.js";
import { questions as asked } from "../../src/answers/questions.js";
import { differenceIds } from "../../src/vocabulary/differences.js";
import { said, type State, type Text } from "../../src/words/saying.js";
import { english } from "../../src/words/en/english.js";
import { french } from "../../src/words/fr/french.js";
import { fieldsInOrder } from "../../src/words/question.js";
import { inEnglish, inFrench } from "./sentences.js";
import type { AllWords } from "./examples.js";

const lists = {
  titleKind: titleKinds,
  heldTitleKind: heldTitleKinds,
  reason: reasons,
  channel: channels,
  territory: territories,
  photo: photoOrigins,
  birthplace: birthplaces,
  birthRegistry: birthRegistries,
  titleFormat: titleFormats,
  whereabouts,
  fate: fates,
  lodging: lodgings,
  minorFiler: minorFilers,
  parentsLive,
  residence: residences,
  residenceSettlement: residenceSettlements,
  protectionMeasure: protectionMeasures,
  protectedFiler: protectedFilers,
  useName: useNames,
  nameChange: nameChanges,
  nameChangeGround: nameChangeGrounds,
  useNameConsent: useNameConsents,
  useNameForm: useNameForms,
  urgency: urgencies,
  paymentWay: paymentWays,
  document: documentIds,
  form: forms,
  paperForm: paperForms,
  bearer: ["applicant", "host", "representative", "other-parent", "spouse", "ex-spouse", "guardian"],
  obtaining: ["bring", "filled-in-there", "buy"],
  proofKind: proofKindIds,
  person: persons,
  standing: ["in-force", "expired", "void", "undecided"],
} as const satisfies Readonly<Record<keyof Labels, readonly string[]>>;

const grounds = [...requirementIds, ...localRequirementIds];

const sayings = {
  document: documentIds,
  requirement: grounds,
  step: stepIds,
  notice: noticeIds,
  referral: referralIds,
  refusal: refusalIds,
  remedy: remedyIds,
  doubt: doubtIds,
  discretion: discretionIds,
  difference: differenceIds,
  basis: ["law", "instruction", "local-practice"],
  issue: issueCodes,
} as const satisfies Readonly<Record<keyof Sentences, readonly string[]>>;

/** A language: its words, what an app imports of it, and how its texts are not to be set. */
const languages = [
  {
    language: "French",
    words: inFrench.words,
    face: fr,
    misset: [/ [:;?!€%»]|« /, /[^\u00a0][;?!€»]|«[^\u00a0]/],
  },
  {
    language: "English",
    words: inEnglish.words,
    face: en,
    misset: [/[ \u00a0][:;?!%’)]|[‘(] |«|»/, /€ |\d ?€/],
  },
] as const;

/** A text in every state of things on which it depends, as each reader reads it; what is not said is left out. */
function readings(text: Text): readonly (readonly [string, string])[] {
  const states = typeof text === "string" ? [] : (Object.keys(text) as (State | "otherwise")[]);
  const inStates: readonly (readonly (State | "otherwise")[])[] =
    states.length === 0 ? [[]] : states.map((state) => [state]);
  return inStates.flatMap((some) =>
    (["applicant", "representative"] as const).flatMap((reader) => {
      const known = some.filter((state): state is State => state !== "otherwise");
      return ([undefined, "25"] as const).flatMap((of) => {
        const read = said(text, { reader, person: "someone", states: known, of });
        const how = ` ${[...some, reader, ...(of === undefined ? [] : ["of an amount"])].join(" ")}`;
        return read === "" || (of !== undefined && !read.includes(of)) ? [] : [[how, read] as const];
      });
    }),
  );
}

/** Each text of a language with the place it stands at, as the reader sees it. */
function textsOf(words: AllWords, face: typeof fr) {
  const among = (lists: object): readonly (readonly [string, string])[] =>
    Object.entries(lists).flatMap(([list, texts]) =>
      Object.entries<Text>(texts as Record<string, Text>).flatMap(([value, text]) =>
        readings(text).map(([how, read]) => [`${list} ${value}${how}`, words.typeset(read)] as const),
      ),
    );
  return {
    labels: among(words.labels),
    sentences: among(words.sentences),
    questions: [
      ...Object.keys(words.questions.situation).map((fact) => [fact, face.undecidedText({ fact })] as const),
      ...Object.keys(words.questions.title).map(
        (field) => [field, face.undecidedText({ fact: `heldTitles.titles[old].${field}` })] as const,
      ),
    ],
    texts: among({ text: words.texts, page: words.antsPages }),
  };
}

describe.each(languages)("in $language", ({ words, face, misset }) => {
  const { labels, sentences, questions, texts } = textsOf(words, face);

  describe("every value has a name and every outcome its sentence, in the declared order", () => {
    test.each(Object.entries(lists))("names of %s", (list, values) => {
      expect(Object.keys(face[`${list as keyof Labels}Labels`])).toEqual(values);
    });
    test.each(Object.entries(sayings))("sentences for %s", (list, values) => {
      expect(Object.keys(face[`${list as keyof Sentences}Sentences`])).toEqual(values);
    });
  });

  describe("what a reader sees", () => {
    type Placed = readonly (readonly [place: string, text: string])[];
    const all: Placed = [...labels, ...sentences, ...questions, ...texts];
    const having = (some: Placed, fault: RegExp): Placed => some.filter(([, text]) => fault.test(text));
    const lacking = (some: Placed, virtue: RegExp): Placed => some.filter(([, text]) => !virtue.test(text));

    test("there are texts of each kind", () => {
      expect(Math.min(labels.length, sentences.length, questions.length, texts.length)).toBeGreaterThan(10);
    });
    const missets: readonly (readonly [string, RegExp])[] = [
      ["is empty", /^$/],
      ["has a gap", / {2}|^\s|\s$/],
      ...misset.map((fault) => [`has ${String(fault)}`, fault] as const),
    ];
    test.each(missets)("none %s", (_, fault) => {
      expect(having(all, fault)).toEqual([]);
    });
    test("apostrophes and dashes are typographic", () => {
      expect(having(all, /['"]|\.\.\./)).toEqual([]);
    });
    test("none shows an id, markup, or undefined", () => {
      expect(having(all, /undefined|null|NaN|\[object/)).toEqual([]);
      expect(having(all, /[*_`#[\]<>{}|]/)).toEqual([]);
      const ids = [...Object.values(lists), ...Object.values(sayings)]
        .flat()
        .filter((id) => id.includes("-") && id !== "laissez-passer");
      expect(having(all, new RegExp(ids.join("|")))).toEqual([]);
    });
    test("no name has a full stop", () => {
      expect(having(labels, /\.$/)).toEqual([]);
    });
    test("each sentence begins with a capital and ends with a full stop", () => {
      expect(lacking(sentences, /^\p{Lu}.*\.$/u)).toEqual([]);
    });
    test("each question asks", () => {
      expect(lacking(questions, /^\p{Lu}.*\?/u)).toEqual([]);
    });
    test("no two questions are alike", () => {
      const asked = questions.map(([, text]) => text);
      expect(new Set(asked).size).toBe(asked.length);
    });
  });
});

test("the questions come in the same order in both languages, and so do the sources", () => {
  expect(Object.keys(english.questions.situation)).toEqual(Object.keys(french.questions.situation));
  expect(Object.keys(english.questions.title)).toEqual(Object.keys(french.questions.title));
  expect(Object.keys(english.texts)).toEqual(Object.keys(french.texts));
});

test("both languages are asked in the same way", () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr));
  expectTypeOf<typeof en>().toEqualTypeOf<typeof fr>();
});

test("a text too few, or one too many, does not compile", () => {
  // @ts-expect-error -- "stolen" has no text
  const few: TextFor<"lost" | "stolen"> = { lost: "Perdu" };
  // @ts-expect-error -- "found" is no value
  const many: TextFor<"lost"> = { lost: "Perdu", found: "Trouvé" };
  expect([few, many]).toHaveLength(2);
});

describe("accessors", () => {
  test("a field is called by its path, and a path that is none does not compile", () => {
    expect(fieldLabel("applicant.bornOn")).toBe("Date de naissance");
    // @ts-expect-error -- a typo names no field
    expect(() => fieldLabel("applicant.bornOnn")).toThrow(InvalidInputError);
    // @ts-expect-error -- what every object inherits is no field
    expect(() => fieldQuestion("toString")).toThrow(InvalidInputError);
    expectTypeOf<Extract<ChoicePath, "depositOn">>().toBeNever();
  });
  test("every field has a name, a question, and choices where it takes some", () => {
    for (const { path, answer, values } of asked) {
      expect(fieldLabel(path)).not.toBe("");
      expect(fieldQuestion(path)).toMatch(/\?$/);
      if (answer === "yes-no")
        expect(optionsFor(path as ChoicePath)).toEqual([
          { value: true, label: "Oui" },
          { value: false, label: "Non" },
        ]);
      if (answer === "choice")
        expect(optionsFor(path as ChoicePath).map(({ value }) => value)).toEqual(values);
    }
  });
  test("the fields stand in the order of the one list of questions", () => {
    const paths: readonly FieldPath[] = asked.map(({ path }) => path);
    expect(Object.keys(french.fieldLabels)).toEqual(paths);
    expect(Object.keys(english.fieldLabels)).toEqual(paths);
    expect(fieldsInOrder(french)).toEqual(paths);
    expect(fieldsInOrder(english)).toEqual(paths);
  });
  test("a question is short, and asks without explaining", () => {
    for (const { path } of asked)
      for (const face of [fr, en]) {
        expect(face.fieldQuestion(path)).toMatch(/^[^.?!]+\?$/);
        expect(face.fieldQuestion(path).split(/\s+/).length, path).toBeLessThanOrEqual(25);
      }
  });
  test("what helps to answer stands apart from the question", () => {
    expect(fieldQuestion("names.endOfMarriageOnBirthRecord")).toMatch(/\(divorce ou décès\)\u00a0\?$/);
    expect(fieldHelp("names.endOfMarriageOnBirthRecord")).toBe(
      "Un divorce n’y est inscrit que si on le demande.",
    );
    expect(fieldHelp("photo")).toBeUndefined();
  });

  test.each([
    ["applicant.bornOn", "Quelle est votre date de naissance\u00a0?"],
    ["holder.bornOn", "Quelle est votre date de naissance\u00a0?"],
    ["title.issuedOn", "Ce titre\u00a0: quelle date de délivrance y est inscrite\u00a0?"],
    [
      "heldTitles.titles[a].b].issuedOn",
      "Un des titres détenus\u00a0: quelle date de délivrance y est inscrite\u00a0?",
    ],
  ])("asks for %s", (fact, text) => {
    expect(undecidedText({ fact })).toBe(text);
  });
  test("asks for a held title by the name it is given", () => {
    expect(undecidedText({ fact: "heldTitles.titles[old].issuedOn" }, { old: "Votre carte" })).toBe(
      "Votre carte\u00a0: quelle date de délivrance y est inscrite\u00a0?",
    );
  });
  test.each(["", "format", "toString", "heldTitles.titles[old].id", "heldTitles.titles[old].constructor"])(
    "does not ask for %j",
    (fact) => {
      expect(() => undecidedText({ fact })).toThrow(InvalidInputError);
    },
  );
});
