import type { Application } from "../application/application.js";
import { options as readerOf, text, type Reader } from "../application/arguments.js";
import { validWith } from "../application/parse.js";
import { mostFields, tooMany } from "../application/read.js";
import { national } from "../rulebook/national.js";
import { readRulebook, type Rulebook } from "../rulebook/rule.js";
import { checked, type Refuse } from "../vocabulary/invalid-input.js";
import type { OutcomeAddress } from "../vocabulary/outcome-address.js";
import { shown } from "../vocabulary/shown.js";
import { heldTitleKinds, titleKinds } from "../vocabulary/situation.js";
import { assessmentOf, type AssessOptions } from "./assess.js";
import { evaluate } from "./evaluation.js";
import { openAmong } from "./open-outcomes.js";
import {
  askable,
  isOfATitle,
  openScreens,
  screenAt,
  type OpenFact,
  type OpenScreen,
} from "./open-screens.js";
import { possibleAnswers, possibleValues } from "./possible-answers.js";
import { screens, type FactAnswer, type Section } from "./questions.js";
import { misfit } from "../vocabulary/misfit.js";

/** By which rules to ask, and what to leave out. */
export interface QuestionOptions extends AssessOptions {
  /** The ids of the questions to which the answer is not known. What waits for them stays undecided, as `undecided` says. */
  readonly skip?: readonly string[] | undefined;
}

/** One fact that a question asks for. */
export interface AskedPart {
  /** Its path, as `undecided` names it. */
  readonly path: string;
  readonly answer: FactAnswer;
  /** Of a choice, the values accepted, in their order; of a day, the word that may stand in its place; of titles, their kinds or ids. */
  readonly values?: readonly string[];
  /** The least and the largest number. */
  readonly range?: readonly [from: number, to: number];
}

/** One screen of an interview. */
export interface Question {
  /** The same for the same screen; of a held title, followed by its id. */
  readonly id: string;
  readonly section: Section;
  /**
   * What an answer is. `yes-no`: true or false. `choice`, `held-title`: one of the values. `day`, `number`. `titles`: a list of
   * the titles asked for. `held-titles`: a list with the kind of each title held beside those said already. `none-of`: a list of
   * the paths of the rare facts that hold, empty where none does. `several`: an object with a value for each path, or some.
   */
  readonly answer: FactAnswer | "none-of" | "several";
  readonly asks: readonly AskedPart[];
  /** The outcomes that some answer settles by itself. */
  readonly settles: readonly OutcomeAddress[];
  /** The outcomes that wait for what is asked for. */
  readonly waiting: readonly OutcomeAddress[];
}

/**
 * The question that is expected to settle most: of those that can be asked now, the one whose possible answers leave the fewest
 * outcomes undecided on average; of several, the first in the order of the counter. Only what an undecided outcome reads is
 * asked for, and nothing that follows from what is known.
 *
 * @param application - The situation so far. The day of deposit is enough to begin.
 * @param options - By which rules; and `skip`, the ids of the questions to which the answer is not known.
 * @returns Nothing where everything is decided, or waits only for what is left out.
 * @throws InvalidApplicationError with every fault, when the application is not valid.
 * @throws InvalidInputError when an option is not known, or `skip` names no question.
 *
 * @example
 * ```ts
 * nextQuestion({ depositOn: "2026-11-25" }).id; // "titles-asked"
 * const passport = { depositOn: "2026-11-25", requests: { passport: { reason: "first" } } } as const;
 * nextQuestion(passport).id; // "birthday"
 * nextQuestion(passport, { skip: ["birthday"] }).id; // "age"
 * ```
 */
export function nextQuestion(application: Application, options: QuestionOptions = {}): Question | undefined {
  const look = lookAt(application, options);
  let best: Weighed | undefined;
  // No screen settles more than waits for it.
  for (const screen of askable(look.open, look.setAside)) {
    if (best !== undefined && screen.waiting.length <= best.expected) continue;
    const weighed = weigh(look, screen);
    if (best === undefined || weighed.expected > best.expected) best = weighed;
  }
  return best === undefined ? undefined : questionOf(look, best);
}

/**
 * Every question that is open now, in the order of the counter: those that can be asked next, and those that wait for another
 * to be answered or left out. A later answer may make some needless, or open others.
 *
 * @throws InvalidApplicationError with every fault, when the application is not valid.
 * @throws InvalidInputError when an option is not known, or `skip` names no question.
 *
 * @example
 * ```ts
 * const passport = { depositOn: "2026-11-25", requests: { passport: { reason: "first" } } } as const;
 * openQuestions(passport).map(({ id }) => id).slice(0, 3); // ["birthday", "age", "adult"]
 * openQuestions(passport, { skip: ["birthday"] }).map(({ id }) => id).slice(0, 2); // ["age", "adult"]
 * ```
 */
export function openQuestions(application: Application, options: QuestionOptions = {}): readonly Question[] {
  const look = lookAt(application, options);
  return look.open
    .filter(({ id }) => !look.setAside.has(id))
    .map((screen) => questionOf(look, weigh(look, screen)));
}

/** What is looked at: a situation, what is open in it, and what is set aside. */
interface Look {
  readonly application: Application;
  readonly rulebook: Rulebook;
  readonly open: readonly OpenScreen[];
  readonly setAside: ReadonlySet<string>;
}

/** Names of questions; whether there are such, the situation says. */
const readSkip: Reader<readonly string[]> = (value, path, refuse) => {
  if (!Array.isArray(value)) refuse(path, ...misfit(value, "a list"));
  else if (value.length > mostFields) refuse(path, "too-many", tooMany(value.length, mostFields));
  else return Array.from(value, (id: unknown, index) => text(id, `${path}[${index}]`, refuse) ?? "");
  return undefined;
};

const readOptions = readerOf<QuestionOptions>({ rulebook: readRulebook, skip: readSkip });

function lookAt(given: Application, options: QuestionOptions): Look {
  const { application, beside } = validWith(given, (refuse) => readOptions(options, "options", refuse));
  const { rulebook = national, skip = [] } = beside ?? {};
  const titles = application.heldTitles?.titles ?? [];
  checked((refuse) => {
    skip.forEach((id, index) => {
      if (screenAt(id, titles) === undefined) refuseQuestion(id, `options.skip[${index}]`, refuse);
    });
  });
  return {
    application,
    rulebook,
    open: openScreens(assessmentOf(evaluate(application, rulebook)).undecided, titles),
    setAside: new Set(skip),
  };
}

/** Says that a question is none, or of a title that is not held. */
export function refuseQuestion(id: string, at: string, refuse: Refuse): void {
  const [screen = "", ...title] = id.split("/");
  if (title.length > 0 && isOfATitle(screen))
    refuse(at, "unknown-title", `${shown(title.join("/"))} is the id of no title held`);
  else
    refuse(at, "unknown-value", `${shown(id)} is no question; there are ${Object.keys(screens).join(", ")}`);
}

/** A screen, and what its possible answers settle of what waits for it. */
interface Weighed {
  readonly screen: OpenScreen;
  readonly settles: readonly OutcomeAddress[];
  /** How many outcomes it settles, on average over them. */
  readonly expected: number;
}

function weigh({ application, rulebook }: Look, screen: OpenScreen): Weighed {
  const answers = possibleAnswers(application, screen);
  const settles = new Set<OutcomeAddress>();
  let count = 0;
  for (const answer of answers) {
    const open = openAmong(evaluate(answer, rulebook), screen.waiting);
    count += screen.waiting.length - open.length;
    for (const outcome of screen.waiting) if (!open.includes(outcome)) settles.add(outcome);
  }
  return {
    screen,
    settles: screen.waiting.filter((outcome) => settles.has(outcome)),
    expected: count / Math.max(answers.length, 1),
  };
}

function questionOf({ application }: Look, { screen, settles }: Weighed): Question {
  const asks = screen.facts.map((fact) => partOf(application, fact));
  const [only] = asks;
  return {
    id: screen.id,
    section: screens[screen.screen],
    answer:
      screen.screen === "rare"
        ? "none-of"
        : asks.length === 1 && only !== undefined
          ? only.answer
          : "several",
    asks,
    settles,
    waiting: screen.waiting,
  };
}

function partOf(application: Application, fact: OpenFact): AskedPart {
  const { path, asked } = fact;
  const { answer, values, range } = asked;
  switch (answer) {
    case "yes-no":
      return { path, answer };
    case "choice":
    case "held-title":
      return { path, answer, values: possibleValues(application, fact).map(String) };
    case "day":
      return values === undefined ? { path, answer } : { path, answer, values };
    case "number":
      return range === undefined ? { path, answer } : { path, answer, range };
    case "titles":
      return { path, answer, values: titleKinds };
    case "held-titles":
      return { path, answer, values: heldTitleKinds };
  }
}
