import type { Paper } from "../answers/assessment.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import type { Words } from "./words.js";

/** The kinds of paper that will do as one, and those that will not: certainly, or in doubt. */
export function kindItems(words: Words, noted: Notes, { document, kinds }: Paper): readonly Item[] {
  if (kinds === undefined) return [];
  const { labels, phrases } = words;
  const named = kinds.accepted.map((kind) => labels.proofKind[kind]);
  // The first that can be obtained of these will do, so that their order is told.
  const isInOrder = document === "nationality-proof";
  const accepted = isInOrder
    ? named.map((text): Item => ({ text }))
    : named.length === 0
      ? []
      : [{ text: phrases.accepted(named) }];
  const refused = kinds.refused.map(({ kind, doubt, sources }): Item => ({
    text: [
      `${phrases.refusedKind(labels.proofKind[kind])}${noted.refs(sources)}`,
      ...(doubt === undefined ? [] : [noted.seeDoubts([doubt])]),
    ].join(" "),
  }));
  return [...accepted, ...refused];
}
