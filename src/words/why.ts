import type { Refusal } from "../answers/assessment.js";
import type { Decisions } from "../answers/decisions.js";
import type { Explanation } from "../answers/explain.js";
import type { NextChange } from "../answers/timeline.js";
import { isOwn } from "../sources/own-id.js";
import { InvalidInputError, type Issue } from "../vocabulary/invalid-input.js";
import { isPlainDate } from "../calendar/plain-date.js";
import type { DocumentId } from "../vocabulary/documents.js";
import type { RequirementId } from "../vocabulary/requirements.js";
import type { TitleKind } from "../vocabulary/situation.js";
import { shown, visible } from "../vocabulary/shown.js";
import type { Because } from "./because.js";
import { listAt } from "./fields.js";
import { checkedNames } from "./given.js";
import type { FieldPath, PartPath, Sentences, TextFor } from "./lists.js";
import { withGiven, type OwnWords } from "./own.js";
import type { PageWords } from "./page-words.js";
import type { Phrases } from "./phrases.js";
import { fieldOf } from "./question.js";
import { capital, type Text } from "./saying.js";
import { amountInWords } from "./sheet/price.js";
import { alone, nameGiven, titleCalled } from "./texts.js";
import type { FormWords } from "./words.js";

/** The turns of phrase that say why, what changes and what is wrong. */
export interface WhyPhrases {
  readonly yesAndNo: { readonly true: string; readonly false: string };
  readonly isUnknown: string;
  /** What decided an outcome, or what keeps it open. */
  readonly decided: (outcome: string, facts: readonly string[]) => string;
  readonly outcome: Readonly<
    Record<
      "presence" | "admissible" | "fee" | "validity" | "payment" | "step" | "notice" | "referral",
      string
    >
  >;
  /** What a held title is called among what an answer decides. */
  readonly worthOf: (title: string) => string;
  readonly changes: (day: string, changes: readonly string[]) => string;
  readonly papersAdded: (papers: readonly string[]) => string;
  readonly papersGone: (papers: readonly string[]) => string;
  readonly feeChanges: (before: string, after: string) => string;
  /** A held title is no longer what it was. */
  readonly stands: (title: string, standing: string) => string;
  readonly refused: (titles: readonly string[]) => string;
  readonly admitted: (titles: readonly string[]) => string;
  readonly somethingElse: string;
  readonly ofFact: (label: string, value: string) => string;
  /** A fact of one held title among several. */
  readonly ofTitle: (label: string, title: string) => string;
  readonly field: (label: string, sentence: string) => string;
  readonly given: (value: string) => string;
  readonly contradicts: (fields: readonly string[]) => string;
}

/** Why an application is refused, and what to do instead. */
export function refusalIn(
  words: Pick<PageWords, "typeset"> & { readonly sentences: Pick<Sentences, "refusal" | "remedy"> },
  { id, instead }: Pick<Refusal, "id" | "instead">,
): string {
  const { refusal, remedy } = words.sentences;
  return `${alone(words, refusal[id])} ${alone(words, remedy[instead])}`;
}

/** What an outcome rests on, in one sentence: the facts that decided it with what they are, or those that are missing. */
export function explanationIn(
  language: FormWords,
  phrases: WhyPhrases,
  { outcome, reasons }: Explanation,
  titleNames?: Readonly<Record<string, string>>,
  own?: OwnWords,
): string {
  const words = withGiven(language, own);
  const names = checkedNames(titleNames);
  const said = new Map<string, string>();
  const visit = ({ fact, value, because }: Because): void => {
    // That a title is the one it is: nobody knows it by its id.
    if (fact !== undefined && fieldOf(fact).path !== idOfTitle)
      said.set(fact, factIn(words, phrases, fact, value, names));
    because.forEach(visit);
  };
  const [cautious] = reasons;
  if (cautious !== undefined) visit(cautious.because);
  const called = capital(outcomeIn(words, phrases, outcome, names));
  return words.typeset(phrases.decided(called, [...new Set(said.values())]));
}

const idOfTitle = "heldTitles.titles[].id";

/** What an outcome is called. */
export function outcomeIn(
  words: FormWords,
  { outcome: named, worthOf }: WhyPhrases,
  outcome: string,
  names: Readonly<Record<string, string>>,
): string {
  const [, title] = /^held-title\/(.*)$/s.exec(outcome) ?? [];
  if (title !== undefined) return words.typeset(worthOf(titleCalled(words, title, names)));
  const [head = ""] = outcome.split("/");
  const document = documentCalled(words, head);
  if (document !== undefined) return document;
  return Object.hasOwn(named, head) ? named[head as keyof typeof named] : outcome;
}

/** What a paper is called; nothing where an id is none of a paper. */
function documentCalled(words: Pick<PageWords, "typeset"> & HasDocuments, id: string): string | undefined {
  const { document } = words.labels;
  if (Object.hasOwn(document, id)) return alone(words, document[id as DocumentId]);
  if (isOwn(id))
    throw new InvalidInputError([
      { path: "outcome", code: "unknown-value", message: `${shown(id)} has no sentence here` },
    ]);
  return undefined;
}

interface HasDocuments {
  readonly labels: Pick<PageWords["labels"], "document">;
}

function factIn(
  words: FormWords,
  { yesAndNo, isUnknown, ofFact, ofTitle }: WhyPhrases,
  fact: string,
  value: Because["value"],
  names: Readonly<Record<string, string>>,
): string {
  const { id } = fieldOf(fact);
  const title = id === undefined ? undefined : nameGiven(id, names);
  const label = labelAt(words, fact);
  return ofFact(
    title === undefined ? label : ofTitle(label, title),
    value === undefined ? isUnknown : valueIn(words, yesAndNo, fact, value, names),
  );
}

function valueIn(
  words: FormWords,
  yesAndNo: WhyPhrases["yesAndNo"],
  fact: string,
  value: string | number | boolean,
  names: Readonly<Record<string, string>>,
): string {
  if (typeof value === "boolean") return yesAndNo[value ? "true" : "false"];
  if (/^requests\.\w+\.replaces$/.test(fact)) return titleCalled(words, String(value), names);
  const name = listAt(fieldOf(fact).path);
  const list: object = name === undefined ? {} : words.labels[name];
  if (Object.hasOwn(list, value)) return alone(words, (list as Record<string, Text>)[String(value)] ?? "");
  return isPlainDate(value) ? words.date(value) : String(value);
}

function labelAt(words: FormWords, fact: string): string {
  const { path } = fieldOf(fact);
  return Object.hasOwn(words.fieldLabels, path) ? alone(words, words.fieldLabels[path as FieldPath]) : fact;
}

/** On which day the answer changes, and in what. */
export function changeIn(
  language: PageWords,
  phrases: WhyPhrases,
  { on, before, after }: NextChange,
  titleNames?: Readonly<Record<string, string>>,
  own?: OwnWords,
): string {
  const words = withGiven(language, own);
  const parts = partsThatChange(words, phrases, before, after, checkedNames(titleNames));
  return words.typeset(phrases.changes(words.date(on), parts));
}

/**
 * What differs between two sets of decisions, a part of a sentence for each point: prices and papers, refusals, what a held
 * title is worth; that something else does, where none of these does.
 */
export function partsThatChange(
  words: PageWords,
  phrases: WhyPhrases,
  before: Decisions,
  after: Decisions,
  names: Readonly<Record<string, string>>,
): readonly string[] {
  const refused = titlesRefused(words, after, before);
  const admitted = titlesRefused(words, before, after);
  const parts = [
    ...pricesAndPapers(words, phrases, before, after),
    ...(refused.length === 0 ? [] : [phrases.refused(refused)]),
    ...(admitted.length === 0 ? [] : [phrases.admitted(admitted)]),
    ...Object.entries(after.heldTitles).flatMap(([id, { standing }]) => {
      if (standing === before.heldTitles[id]?.standing) return [];
      const { standing: labels } = words.labels;
      const name = labels[standing as keyof typeof labels];
      return [phrases.stands(titleCalled(words, id, names), name)];
    }),
  ];
  return parts.length === 0 ? [phrases.somethingElse] : parts;
}

/** The titles that are refused by some decisions, and not by others. */
function titlesRefused(words: PageWords, now: Decisions, other: Decisions): readonly string[] {
  return Object.entries(now.admissible).flatMap(([title, { status }]) =>
    status === "inadmissible" && other.admissible[title]?.status !== "inadmissible"
      ? [words.labels.titleKind[title as TitleKind]]
      : [],
  );
}

/** The titles that some decisions refuse for certain. */
export function titlesRefusedIn({ admissible }: Decisions): readonly TitleKind[] {
  return Object.entries(admissible).flatMap(([title, { status, contested }]) =>
    status === "inadmissible" && contested === undefined ? [title as TitleKind] : [],
  );
}

/** The prices and papers in which two sets of decisions differ. */
export function pricesAndPapers(
  words: PageWords,
  phrases: WhyPhrases,
  before: Decisions,
  after: Decisions,
): readonly string[] {
  const papers = (now: Decisions, other: Decisions): readonly string[] => {
    const named = Object.entries(now.requirements).flatMap(([id, decision]) => {
      const [document = ""] = id.split("/");
      const isNew =
        decision?.status === "required" && other.requirements[id as RequirementId]?.status !== "required";
      return (isNew ? documentCalled(words, document) : undefined) ?? [];
    });
    return [...new Set(named)];
  };
  const [gone, added] = [papers(before, after), papers(after, before)];
  const fees = [amountInWords(words, before.fee), amountInWords(words, after.fee)] as const;
  // What may not be asked for is not paid for, and the price of both decisions counts it.
  const isPaid = [before, after].every((each) => titlesRefusedIn(each).length === 0);
  return [
    ...(fees[0] === fees[1] || !isPaid ? [] : [phrases.feeChanges(fees[0], fees[1])]),
    ...(added.length === 0 ? [] : [phrases.papersAdded(added)]),
    ...(gone.length === 0 ? [] : [phrases.papersGone(gone)]),
  ];
}

/** What is wrong with a value: of which field, what was given, what is accepted, and what it contradicts. */
export function issueIn(
  words: FormWords & {
    readonly sentences: Pick<Sentences, "issue">;
    readonly phrases: Pick<Phrases, "possibleAnswers">;
    readonly partLabels: TextFor<PartPath>;
  },
  phrases: WhyPhrases,
  { path, code, message }: Issue,
): string {
  const sentence = alone(words, words.sentences.issue[code]);
  const field = fieldOf(path).path.replace(/^heldTitles\.titles\[\d+\]$/, "heldTitles.titles[]");
  const part = Object.hasOwn(words.partLabels, field) ? words.partLabels[field as PartPath] : visible(path);
  const name = listAt(field);
  const list = name === undefined ? undefined : words.labels[name];
  // An id is nothing that a person gave.
  const [, given] = code === "unknown-title" ? [] : (/^"([^"]+)" is not /.exec(message) ?? []);
  const others = Object.keys(words.fieldLabels).filter(
    (other) => other !== field && other.includes(".") && message.includes(other),
  );
  const more = [
    ...(given === undefined ? [] : [phrases.given(words.quoted(visible(given)))]),
    ...(code === "unknown-value" && list !== undefined
      ? [words.phrases.possibleAnswers(Object.values(list).map((text) => alone(words, text)))]
      : []),
    ...(code === "contradiction" && others.length > 0
      ? [phrases.contradicts(others.map((other) => labelAt(words, other)))]
      : []),
  ];
  const said = path === "" ? sentence : phrases.field(capital(alone(words, part)), sentence);
  return words.typeset([said, ...more].join(" "));
}
