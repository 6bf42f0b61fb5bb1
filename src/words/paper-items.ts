import type { Assessment, Paper, Requirement } from "../answers/assessment.js";
import { documents } from "../documents/documents.js";
import { amountInWords, laterAmount } from "./fees.js";
import { isSaidByItsKinds, kindItems } from "./kinds.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import type { AskedPaper } from "./papers.js";
import type { Phrases } from "./phrases.js";
import type { Words } from "./words.js";

/** A paper of a checklist: its name and form, then its date limit, why it is asked for, and what will do. */
export function paperItem(
  words: Words,
  answer: Assessment,
  noted: Notes,
  { paper, grounds }: AskedPaper,
): Item {
  const isOpen = grounds.every(({ status }) => status === "undecided");
  return {
    ...headOf(words, paper),
    details: [
      ...(isOpen ? openDetails(words, noted, grounds) : []),
      ...(isOpen ? dateLimit(words, noted, paper) : detailsOf(words, answer, noted, paper)),
      ...(isOpen ? [] : whyDetails(words, noted, grounds)),
      ...(isOpen || paper.at === "collection" || paper.obtain === "buy"
        ? []
        : titlesOf(words, answer, grounds)),
      ...doubtDetails(words, noted, grounds),
    ],
  };
}

/** Several sets of papers of which any one will do. */
export function choiceItem(words: Words, answer: Assessment, noted: Notes, requirement: Requirement): Item {
  const isOpen = requirement.status === "undecided";
  const { phrases } = words;
  const itemOf = (paper: Paper): Item => ({
    ...headOf(words, paper),
    details: detailsOf(words, answer, noted, paper),
  });
  const isOfSinglePapers = requirement.anyOf.every((set) => set.length === 1);
  return {
    strong: phrases.anyOf(isOfSinglePapers),
    text: "",
    details: [
      ...(isOpen
        ? openDetails(words, noted, [requirement])
        : [...whyDetails(words, noted, [requirement]), ...titlesOf(words, answer, [requirement])]),
      ...doubtDetails(words, noted, [requirement]),
      ...requirement.anyOf.map((set, index): Item => {
        const [first, ...others] = set.map(itemOf);
        return first !== undefined && others.length === 0
          ? { ...first, strong: phrases.set(index + 1, first.strong) }
          : { strong: phrases.set(index + 1), text: "", details: set.map(itemOf) };
      }),
    ],
  };
}

function headOf(words: Words, paper: Paper): Item {
  const { labels, phrases } = words;
  const { document, form, whose, copies } = paper;
  return {
    strong: labels.document[document],
    text: [
      form === "filled-in" || isPaperStamp(paper) ? "" : phrases.inForm(document, labels.form[form]),
      whose === documents[document].whose ? "" : phrases.whose(whose),
      copies > 0 ? phrases.copies(copies) : "",
    ].join(""),
  };
}

/** A stamp is a number unless the territory has paper ones of its own. */
function isPaperStamp({ document, form }: Paper): boolean {
  return document === "fiscal-stamp" && form === "original";
}

/** The first day of issue that is recent enough. */
function dateLimit(
  words: Words,
  noted: Notes,
  { document, issuedOnOrAfter, freshness, freshnessDoubt }: Paper,
): readonly Item[] {
  if (issuedOnOrAfter === undefined || freshness === undefined) return [];
  const { phrases, date, period } = words;
  const limit = phrases.issuedOnOrAfter(document, date(issuedOnOrAfter), period(freshness));
  const olderToo = freshnessDoubt === undefined ? [] : [phrases.aDayOlder, noted.seeDoubts([freshnessDoubt])];
  return [{ text: [limit, ...olderToo].join(" ") }];
}

/** What a paper is and what will do. */
function detailsOf(words: Words, answer: Assessment, noted: Notes, paper: Paper): readonly Item[] {
  const { document, at } = paper;
  const limit = dateLimit(words, noted, paper);
  if (at === "collection")
    return [...(document === "fiscal-stamp" ? laterStamp(words, answer) : []), ...limit];
  return [
    ...(document === "fiscal-stamp" ? stampAmounts(words, answer) : []),
    ...limit,
    ...(isSaidByItsKinds(paper)
      ? []
      : [{ text: isPaperStamp(paper) ? words.phrases.paperStamp : words.sentences.document[document] }]),
    ...kindItems(words, answer, noted, paper),
  ];
}

/** Why, and on what that rests. */
function whyDetails(words: Words, noted: Notes, grounds: readonly Requirement[]): readonly Item[] {
  const { phrases, sentences } = words;
  const details: Item[] = grounds.map(({ id, sources }) => ({
    text: `${phrases.why(sentences.requirement[id])}${noted.refs(sources)}`,
  }));
  return [...details, ...basisDetails(words, grounds)];
}

/** On what a paper rests that no law asks for; of one that is only advised, who advises it. */
function basisDetails({ phrases, sentences }: Words, grounds: readonly Requirement[]): readonly Item[] {
  const bases = new Set(grounds.map(({ basis }) => basis));
  const isAdvice = grounds.every(({ status }) => status === "advised");
  if (bases.has("law")) return isAdvice ? [{ text: phrases.advised.law }] : [];
  return [...bases].map((basis) => ({ text: (isAdvice ? phrases.advised : sentences.basis)[basis] }));
}

/** For which titles, where not for all that are asked for. */
function titlesOf(words: Words, answer: Assessment, grounds: readonly Requirement[]): readonly Item[] {
  const titles = (["cni", "passport"] as const).filter((title) =>
    grounds.some((ground) => ground.titles.includes(title)),
  );
  return titles.length < Object.keys(answer.admissible).length
    ? [{ text: words.phrases.forTitles(titles) }]
    : [];
}

/** When it will be asked for, and what must be known to say so; and that the law does not ask for it, where it does not. */
function openDetails(words: Words, noted: Notes, grounds: readonly Requirement[]): readonly Item[] {
  const { phrases, conditions, sentences } = words;
  const details: Item[] = grounds.map((ground) => ({
    text: `${phrases.onlyIf(conditions[ground.id], needOf(ground))} ${noted.see(ground.needs)}${noted.refs(ground.sources)}`,
  }));
  const isLocal = grounds.every((ground) => needOf(ground) === "here");
  return isLocal ? [...details, { text: sentences.basis["local-practice"] }] : details;
}

function needOf({ basis, onlyAdvised }: Requirement): Parameters<Phrases["onlyIf"]>[1] {
  if (onlyAdvised === true) return "advice";
  return basis === "local-practice" ? "here" : "everywhere";
}

/**
 * A paper is in doubt where every ground for it is; what another reading says is told where it differs. Likewise where on every
 * ground it is the administration that decides.
 */
function doubtDetails(words: Words, noted: Notes, grounds: readonly Requirement[]): readonly Item[] {
  const grants = grounds.every(({ discretion }) => discretion !== undefined)
    ? [{ text: noted.seeDiscretions(grounds.flatMap(({ discretion }) => discretion?.grants ?? [])) }]
    : [];
  if (grounds.some(({ contested }) => contested === undefined)) return grants;
  const otherwise = grounds.flatMap(({ status, contested }) =>
    (contested?.otherwise ?? []).filter((other) => other !== status),
  );
  const said = [...new Set(otherwise)].map((status) => words.phrases.otherwisePaper[status]);
  const doubts = new Set(grounds.flatMap(({ contested }) => contested?.doubts ?? []));
  return [{ text: [...said, noted.seeDoubts([...doubts])].join(" ") }, ...grants];
}

/** What the stamp must be worth: one amount for each title that costs something. */
function stampAmounts(words: Words, { fee }: Assessment): readonly Item[] {
  const amounts = fee.lines
    .filter((line) => line.kind !== "exact" || line.amount.units > 0)
    .map((line) => words.phrases.stampOf(line.title, amountInWords(words, line)));
  return amounts.length === 0 ? [] : [{ text: words.phrases.stamps(amounts) }];
}

/** What the stamp that falls due at collection must be worth. */
function laterStamp(words: Words, { fee }: Assessment): readonly Item[] {
  const amounts = fee.later.map((due) =>
    words.phrases.stampOf(due.title, laterAmount(words, due) ?? words.phrases.noAmount),
  );
  return amounts.length === 0 ? [] : [{ text: words.phrases.stamps(amounts) }];
}
