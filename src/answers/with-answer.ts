import type { Application } from "../application/application.js";
import { options as readerOf } from "../application/arguments.js";
import { parseApplication, validWith, type ParsedApplication } from "../application/parse.js";
import { mostItems, pathOfUnknown, tooMany } from "../application/read.js";
import { national } from "../rulebook/national.js";
import { readRulebook } from "../rulebook/rule.js";
import { notedIn, readable, type Issue, type Refuse } from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import { heldTitleKinds, titleKinds } from "../vocabulary/situation.js";
import { assessmentOf, type AssessOptions } from "./assess.js";
import { evaluate } from "./evaluation.js";
import { said, type Place } from "./fact-place.js";
import { openScreens, screenAt, type OpenFact } from "./open-screens.js";
import { withRare } from "./possible-answers.js";
import { refuseQuestion, type Question } from "./next-question.js";
import { questions, type AskedFact } from "./questions.js";
import { withTitlesAsked, withTitlesHeld } from "./titles-said.js";
import { misfit } from "../vocabulary/misfit.js";

/** An answer to one fact. */
export type FactReply = boolean | string | number | readonly string[];
/** An answer to a question, by what it takes; to one that asks for several facts, a value for each path, or for some. */
export type Reply = FactReply | Readonly<Record<string, FactReply>>;

const readOptions = readerOf<AssessOptions>({ rulebook: readRulebook });

/**
 * Gives an application what answers a question. What the answer leaves out of several facts stays unknown; of rare facts, those
 * that it does not name are denied, as far as they are open.
 *
 * @param application - The situation in which the question was asked; it is left as it is.
 * @param question - The question, or its id. One that was answered may be answered again.
 * @param value - The answer, as {@link Question.answer} says.
 * @param options - The rules by which it was asked.
 * @returns The next application; or what is wrong: no such question, a value of a wrong kind or outside its list, a contradiction
 * with what else is said, which is named.
 * @throws InvalidApplicationError when the application is not valid as it stands.
 * @throws InvalidInputError when an option is not known.
 *
 * @example
 * ```ts
 * const card = withAnswer({ depositOn: "2026-11-25" }, "titles-asked", ["cni"]);
 * card.ok && card.application.requests; // { cni: {} }
 * const where = { territory: "metropole", channel: "paper-form" };
 * withAnswer({ depositOn: "2026-11-25" }, "deposit", where).ok; // true
 * const wrong = withAnswer({ depositOn: "2026-11-25" }, "deposit", { territory: "the moon" });
 * wrong.ok || wrong.issues[0].path; // "territory"
 * ```
 */
export function withAnswer(
  application: Application,
  question: string | Pick<Question, "id">,
  value: Reply,
  options: AssessOptions = {},
): ParsedApplication {
  const { application: valid, beside } = validWith(application, (refuse) =>
    readOptions(options, "options", refuse),
  );
  const issues: Issue[] = [];
  const refuse = notedIn(issues);
  const screen = readable("question", () => facetAt(question, valid, refuse));
  if (screen === undefined) return { ok: false, issues };
  const open = (): readonly OpenFact[] =>
    openScreens(
      assessmentOf(evaluate(valid, beside?.rulebook ?? national)).undecided,
      valid.heldTitles?.titles ?? [],
    ).find(({ id }) => id === screen.id)?.facts ?? [];
  const next = readable("value", () =>
    screen.isRare
      ? withRareFacts(valid, screen, open, value, refuse)
      : withValues(valid, screen, open, value, refuse),
  );
  return issues.length > 0 ? { ok: false, issues } : parseApplication(next);
}

/** A screen, and every fact that it may ask for. */
interface Facet {
  readonly id: string;
  readonly isRare: boolean;
  readonly facts: ReadonlyMap<string, { readonly asked: AskedFact; readonly place: Place }>;
}

function facetAt(question: unknown, { heldTitles }: Application, refuse: Refuse): Facet | undefined {
  const id: unknown =
    typeof question === "object" && question !== null && "id" in question ? question.id : question;
  if (typeof id !== "string") {
    refuse("question", ...misfit(id, "a question or the id of one"));
    return undefined;
  }
  const found = screenAt(id, heldTitles?.titles ?? []);
  if (found === undefined) {
    refuseQuestion(id, "question", refuse);
    return undefined;
  }
  const { screen, title } = found;
  const facts = questions
    .filter((asked) => asked.screen === screen && asked.path !== "heldTitles.complete")
    .map((asked) => {
      const { path } = asked;
      if (title === undefined) return [path, { asked, place: { path } }] as const;
      const place = { path, title, field: path.slice(path.indexOf("].") + 2) };
      return [path.replace("[]", () => `[${title}]`), { asked, place }] as const;
    });
  return { id, isRare: screen === "rare", facts: new Map(facts) };
}

/** The rare facts that hold, by their paths; all others that are open do not. */
function withRareFacts(
  application: Application,
  { facts }: Facet,
  open: () => readonly OpenFact[],
  value: unknown,
  refuse: Refuse,
): Application {
  const holding = listOf([...facts.keys()], value, "value", refuse);
  const held = holding.flatMap((path) => facts.get(path) ?? []);
  const denied = open().filter(({ path }) => !holding.includes(path));
  return withRare(withRare(application, held, isSo), denied, isNotSo);
}

const isSo = (): boolean => true;
const isNotSo = (): boolean => false;

/** A value for each of several facts, or the value of the only one that is open. */
function withValues(
  application: Application,
  { id, facts }: Facet,
  open: () => readonly OpenFact[],
  value: unknown,
  refuse: Refuse,
): Application {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    const [only, ...others] = facts.size === 1 ? facts.keys() : open().map(({ path }) => path);
    if (only !== undefined && others.length === 0)
      return withValue(application, facts.get(only), value, "value", refuse);
    refuse(
      "value",
      "wrong-type",
      `${shown(value)} answers ${id} by no object with some of ${[...facts.keys()].join(", ")}`,
    );
    return application;
  }
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  if (entries.length === 0) refuse("value", "empty", `give some of ${[...facts.keys()].join(", ")}`);
  return entries.reduce((so, [path, each]) => {
    if (facts.has(path)) return withValue(so, facts.get(path), each, pathOfUnknown("value", path), refuse);
    refuse(pathOfUnknown("value", path), "unknown-field", `${id} asks for ${[...facts.keys()].join(", ")}`);
    return so;
  }, application);
}

function withValue(
  application: Application,
  fact: { readonly asked: AskedFact; readonly place: Place } | undefined,
  value: unknown,
  at: string,
  refuse: Refuse,
): Application {
  if (fact === undefined) return application;
  if (value === undefined || value === null) {
    refuse(
      at,
      value === null ? "null" : "missing",
      "leave out of an answer what is unknown, or skip its question",
    );
    return application;
  }
  if (fact.asked.answer === "titles")
    return withTitlesAsked(application, listOf(titleKinds, value, at, refuse));
  if (fact.asked.answer === "held-titles")
    return withTitlesHeld(application, listOf(heldTitleKinds, value, at, refuse, true));
  return said(application, fact.place, value);
}

/** A list of some values. */
function listOf<T extends string>(
  values: readonly T[],
  given: unknown,
  at: string,
  refuse: Refuse,
  mayRepeat = false,
): readonly T[] {
  if (!Array.isArray(given)) {
    refuse(at, ...misfit(given, `a list of ${values.join(", ")}`));
    return [];
  }
  const all: readonly unknown[] = given;
  if (all.length > mostItems) {
    refuse(at, "too-many", tooMany(all.length, mostItems));
    return [];
  }
  const listed = Array.from(all, (each, index) => {
    const known = values.find((value) => value === each);
    if (known === undefined)
      refuse(`${at}[${index}]`, "unknown-value", `${shown(each)} is not one of ${values.join(", ")}`);
    else if (!mayRepeat && all.indexOf(each) < index)
      refuse(`${at}[${index}]`, "duplicate-id", `${shown(each)} is said twice`);
    return known;
  });
  return listed.flatMap((each) => each ?? []);
}
