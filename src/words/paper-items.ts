import type { Assessment, Paper, Requirement } from "../answers/assessment.js";
import type { NoticeId } from "../application/outcomes.js";
import {
  documents,
  nationalityProofs,
  proofsOfAddress,
  refusedProofsOfAddress,
  type DocumentId,
} from "../documents/documents.js";
import { kindsListOf, type PaperKind } from "../documents/paper-kinds.js";
import type { RequirementId } from "../documents/requirements.js";
import { amountInWords, laterAmount } from "./fees.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import type { AskedPaper } from "./papers.js";
import type { Phrases } from "./phrases.js";
import type { TextFor, Words } from "./words.js";

/** What is said with each proof of address, where it is told at all. */
export const saidWithProofsOfAddress: readonly NoticeId[] = ["tax-notices-refused-by-the-state"];

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
      ...(isOpen ? dateLimit(words, paper) : detailsOf(words, answer, noted, paper)),
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

function headOf(words: Words, { document, form, whose, copies }: Paper): Item {
  const { labels, phrases } = words;
  return {
    strong: labels.document[document],
    text: [
      form === "filled-in" ? "" : phrases.inForm(document, labels.form[form]),
      whose === documents[document].whose ? "" : phrases.whose(whose),
      copies > 0 ? phrases.copies(copies) : "",
    ].join(""),
  };
}

/** The first day of issue that is recent enough. */
function dateLimit(words: Words, { document, issuedOnOrAfter, freshness }: Paper): readonly Item[] {
  if (issuedOnOrAfter === undefined || freshness === undefined) return [];
  const { phrases, date, period } = words;
  return [{ text: phrases.issuedOnOrAfter(document, date(issuedOnOrAfter), period(freshness)) }];
}

/** What a paper is and what will do. */
function detailsOf(words: Words, answer: Assessment, noted: Notes, paper: Paper): readonly Item[] {
  const { document, at } = paper;
  const limit = dateLimit(words, paper);
  if (at === "collection")
    return [...(document === "fiscal-stamp" ? laterStamp(words, answer) : []), ...limit];
  if (document === "nationality-proof") return [...limit, nationalityKinds(words)];
  return [
    ...(document === "fiscal-stamp" ? stampAmounts(words, answer) : []),
    ...limit,
    ...kindsOf(words, answer, noted, document),
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

/** The grounds on which a town hall never does more than advise a paper. */
const advice: readonly RequirementId[] = [
  "held-cni/both-held",
  "held-passport/both-held",
  "other-photo-id/minor",
  "birth-record/born-abroad",
  "birth-record/without-chip",
  "deposit-receipt/collection",
];

/** When it will be asked for, and what must be known to say so; and that the law does not ask for it, where it does not. */
function openDetails(words: Words, noted: Notes, grounds: readonly Requirement[]): readonly Item[] {
  const { phrases, conditions, sentences } = words;
  const details: Item[] = grounds.map((ground) => ({
    text: `${phrases.onlyIf(conditions[ground.id], needOf(ground))} ${noted.see(ground.needs)}${noted.refs(ground.sources)}`,
  }));
  const isLocal = grounds.every((ground) => needOf(ground) === "here");
  return isLocal ? [...details, { text: sentences.basis["local-practice"] }] : details;
}

function needOf({ id, basis }: Requirement): Parameters<Phrases["onlyIf"]>[1] {
  if (advice.includes(id)) return "advice";
  return basis === "local-practice" ? "here" : "everywhere";
}

/** A paper is in doubt where every ground for it is; what another reading says is told where it differs. */
function doubtDetails(words: Words, noted: Notes, grounds: readonly Requirement[]): readonly Item[] {
  if (grounds.some(({ contested }) => contested === undefined)) return [];
  const otherwise = grounds.flatMap(({ status, contested }) =>
    (contested?.otherwise ?? []).filter((other) => other !== status),
  );
  const said = [...new Set(otherwise)].map((status) => words.phrases.otherwisePaper[status]);
  const doubts = new Set(grounds.flatMap(({ contested }) => contested?.doubts ?? []));
  return [{ text: [...said, noted.seeDoubts([...doubts])].join(" ") }];
}

/** What the stamp must be worth: one amount for each title that costs something. */
function stampAmounts(words: Words, { fee }: Assessment): readonly Item[] {
  const amounts = fee.lines
    .filter((line) => line.kind !== "exact" || line.cents > 0)
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

/** What a paper is, and which kinds will do: by the page of the town hall where it has a list, else by the law. */
function kindsOf(words: Words, answer: Assessment, noted: Notes, document: DocumentId): readonly Item[] {
  const { labels, phrases, list, sentences } = words;
  const what = { text: sentences.document[document] };
  const of = kindsListOf(document);
  const here = of === undefined ? undefined : answer.kinds?.[of];
  if (here !== undefined) {
    const names = kindNames(labels);
    const accepted = here.accepted.map((kind) => names[kind]);
    const refused = here.refused.map((kind) => names[kind]);
    const isOfAddress = of === "proof-of-address";
    const told = answer.notices.filter(({ id }) => isOfAddress && saidWithProofsOfAddress.includes(id));
    return [
      // What the parent's identity document may be is all that its own sentence says.
      ...(isOfAddress ? [what] : []),
      { text: phrases.acceptedHere(list(accepted, "or"), isOfAddress) },
      ...(refused.length > 0 ? [{ text: phrases.refusedHere(list(refused, "or")) }] : []),
      ...told.map(({ id, sources }) => ({ text: `${sentences.notice[id]}${noted.refs(sources)}` })),
    ];
  }
  if (of !== "proof-of-address") return [what];
  const accepted = proofsOfAddress.map((kind) => labels.proofOfAddress[kind]);
  const refused = refusedProofsOfAddress.map((kind) => labels.refusedProofOfAddress[kind]);
  return [
    what,
    { text: phrases.accepted(list(accepted, "or")) },
    { text: phrases.refusedKinds(list(refused, "or")) },
  ];
}

/** What every kind of paper is called. */
function kindNames(labels: Words["labels"]): TextFor<PaperKind> {
  return { ...labels.proofOfAddress, ...labels.refusedProofOfAddress, ...labels.localPaperKind };
}

function nationalityKinds({ labels, sentences }: Words): Item {
  return {
    text: sentences.document["nationality-proof"],
    details: nationalityProofs.map((kind) => ({ text: labels.nationalityProof[kind] })),
  };
}
