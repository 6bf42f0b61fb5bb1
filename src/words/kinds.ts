import type { Assessment, Paper, ProofKinds } from "../answers/assessment.js";
import type { NoticeId } from "../vocabulary/outcomes.js";
import type { DocumentId } from "../vocabulary/documents.js";
import { proofsOfAddress } from "../documents/kinds.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import type { Words } from "./words.js";

/** What is said with each proof of address, where it is told at all. */
export const saidWithProofsOfAddress: readonly NoticeId[] = ["tax-notices-refused-by-the-state"];

/** What the parent's identity document may be is all that its own sentence says, and the list of a page says it. */
export function isSaidByItsKinds({ document, kinds }: Paper): boolean {
  return document === "parent-id" && kinds?.basis !== undefined;
}

/** The kinds of paper that will do as one, and those that will not: by the town hall or by the State, certainly or in doubt. */
export function kindItems(
  words: Words,
  answer: Assessment,
  noted: Notes,
  { document, kinds }: Paper,
): readonly Item[] {
  if (kinds === undefined) return [];
  const isProofOfAddress = proofsOfAddress.includes(document);
  const told = answer.notices.filter(({ id }) => isProofOfAddress && saidWithProofsOfAddress.includes(id));
  return [
    ...acceptedKinds(words, document, kinds),
    ...refusedKinds(words, noted, kinds),
    ...told.map(({ id, sources }) => `${words.sentences.notice[id]}${noted.refs(sources)}`),
  ].map((text): Item => ({ text }));
}

function acceptedKinds(
  { labels, phrases }: Words,
  document: DocumentId,
  { accepted, basis }: ProofKinds,
): readonly string[] {
  const named = accepted.map((kind) => labels.proofKind[kind]);
  // The first that can be obtained of these will do, so that their order is told.
  if (document === "nationality-proof" || named.length === 0) return named;
  return [
    basis === undefined ? phrases.accepted(named) : phrases.acceptedHere(named, document !== "parent-id"),
  ];
}

function refusedKinds({ labels, phrases }: Words, noted: Notes, { refused }: ProofKinds): readonly string[] {
  const here = refused.filter(({ basis }) => basis !== undefined);
  const named = here.map(({ kind }) => labels.proofKind[kind]);
  return [
    ...(here.length === 0
      ? []
      : [`${phrases.refusedHere(named)}${noted.refs(here.flatMap(({ sources }) => sources))}`]),
    ...refused
      .filter(({ basis }) => basis === undefined)
      .map(({ kind, doubt, sources }) =>
        [
          `${phrases.refusedKind(labels.proofKind[kind])}${noted.refs(sources)}`,
          ...(doubt === undefined ? [] : [noted.seeDoubts([doubt])]),
        ].join(" "),
      ),
  ];
}
