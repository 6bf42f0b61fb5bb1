import type { AskedPart, Question } from "../answers/next-question.js";
import type { ScreenId } from "../answers/questions.js";
import { readBack } from "../vocabulary/invalid-input.js";
import { onOneLine } from "../vocabulary/shown.js";
import { labelAt, optionsAt, type ChoicePath } from "./fields.js";
import { checkedNames } from "./given.js";
import type { FieldPath, TextFor } from "./lists.js";
import { askFor, helpFor } from "./question.js";
import { capital, type Text } from "./saying.js";
import { alone, titleCalled, type Option } from "./texts.js";
import { outcomeIn, type WhyPhrases } from "./why.js";
import { withGiven, type OwnWords } from "./own.js";
import type { FormWords } from "./words.js";

/** What an interview says beside the questions on single facts. */
export interface InterviewPhrases {
  /** What a screen is about that asks for several facts. */
  readonly screens: TextFor<Exclude<ScreenId, "held-title" | "adult-when-issued" | "at-collection">>;
  /** The same of one held title. */
  readonly heldTitle: (title: string) => string;
  /** Of a list: any of them, or none. */
  readonly chooseAny: string;
  /** That no rare fact holds, and no title is held. */
  readonly noneOfThese: string;
  readonly notFrench: string;
  /** That a day cannot be read any more. */
  readonly unreadable: string;
  /** Which parts of the answer wait for the question; how many more there are. */
  readonly why: (outcomes: readonly string[], more: number) => string;
  readonly leavesOpen: (outcomes: readonly string[], more: number) => string;
  readonly dontKnow: string;
}

/** One fact of a question, in words. */
export interface PartText {
  readonly path: string;
  readonly title: string;
  readonly help?: string;
  /** What may be chosen, in order; absent where a day or a number is to be given. */
  readonly options?: readonly Option<string | boolean>[];
}

/** A question of an interview, in words. */
export interface QuestionText {
  readonly title: string;
  readonly help?: string;
  /** What may be chosen: of a single fact, or which rare facts hold. */
  readonly options?: readonly Option<string | boolean>[];
  /** That none of several options holds. */
  readonly none?: string;
  /** Each fact, where several are asked for. */
  readonly parts: readonly PartText[];
  /** Why it is asked: what the answer decides. */
  readonly why: string;
  /** How not to answer, and what that leaves open. */
  readonly dontKnow: string;
  readonly leavesOpen: string;
}

/** The most outcomes that are named one by one. */
const mostNamed = 6;

/** A question of an interview, in words. */
export function questionIn(
  language: FormWords,
  phrases: InterviewPhrases,
  why: WhyPhrases,
  question: Question,
  titleNames?: Readonly<Record<string, string>>,
  own?: OwnWords,
): QuestionText {
  const words = withGiven(language, own);
  const names = checkedNames(titleNames);
  return readBack("question", question, "what nextQuestion answers", () => {
    const { id, answer, asks, waiting } = question;
    const parts = asks.map((part) => partIn(words, phrases, why, part, names));
    const [only] = parts;
    const outcomes = [...new Set(waiting.map((outcome) => onOneLine(outcomeIn(words, why, outcome, names))))];
    const named = outcomes.slice(0, mostNamed);
    const more = outcomes.length - named.length;
    const around = {
      why: words.typeset(phrases.why(named, more)),
      dontKnow: words.typeset(phrases.dontKnow),
      leavesOpen: words.typeset(phrases.leavesOpen(named, more)),
    };
    if (answer === "none-of")
      return {
        title: screenCalled(words, phrases, id, names),
        help: words.typeset(phrases.chooseAny),
        options: asks.map(({ path }) => ({ value: path, label: rareCalled(words, phrases, path) })),
        none: words.typeset(phrases.noneOfThese),
        parts: [],
        ...around,
      };
    if (answer === "several" || only === undefined)
      return { title: screenCalled(words, phrases, id, names), parts, ...around };
    const { title, help, options } = only;
    return {
      title,
      ...(help === undefined ? {} : { help }),
      ...(options === undefined ? {} : { options }),
      ...(answer === "held-titles" ? { none: words.typeset(phrases.noneOfThese) } : {}),
      parts: [],
      ...around,
    };
  });
}

function screenCalled(
  words: FormWords,
  phrases: InterviewPhrases,
  id: string,
  names: Readonly<Record<string, string>>,
): string {
  const [, title] = /^held-title\/(.*)$/s.exec(id) ?? [];
  if (title !== undefined) return words.typeset(phrases.heldTitle(capital(titleCalled(words, title, names))));
  const said = Object.hasOwn(phrases.screens, id) ? phrases.screens[id as keyof typeof phrases.screens] : "";
  if (said === "") throw new TypeError("no such question");
  return words.typeset(said);
}

function rareCalled(words: FormWords, phrases: InterviewPhrases, path: string): string {
  if (path === "applicant.french") return words.typeset(phrases.notFrench);
  return labelAt(words.fieldLabels, words.typeset, path as FieldPath);
}

function partIn(
  words: FormWords,
  phrases: InterviewPhrases,
  why: WhyPhrases,
  { path, answer, values }: AskedPart,
  names: Readonly<Record<string, string>>,
): PartText {
  const say = (text: Text): string => alone(words, text);
  const title = askFor(words, path, say, (id) => capital(titleCalled(words, id, names)));
  // What helps to tell the models of a title apart is of passports.
  const [help] = values?.includes("card") === true ? [] : helpFor(words, path, say);
  const options = optionsOf();
  return {
    path,
    title,
    ...(help === undefined ? {} : { help }),
    ...(options === undefined ? {} : { options }),
  };

  function optionsOf(): readonly Option<string | boolean>[] | undefined {
    const field = path.replace(/^heldTitles\.titles\[.*\](?=\.\w+$)/s, "heldTitles.titles[]");
    const given = values ?? [];
    switch (answer) {
      case "yes-no":
      case "choice":
        return optionsAt(words, why.yesAndNo, field as ChoicePath).filter(
          ({ value }) => typeof value === "boolean" || given.includes(value),
        );
      case "titles":
      case "held-titles":
        return given.map((value) => ({
          value,
          label: alone(words, words.labels.heldTitleKind[value as "cni"]),
        }));
      case "held-title":
        return given.map((value) => ({ value, label: capital(titleCalled(words, value, names)) }));
      case "day":
        return given.length === 0
          ? undefined
          : [{ value: given[0] ?? "", label: words.typeset(phrases.unreadable) }];
      case "number":
        return undefined;
    }
  }
}
