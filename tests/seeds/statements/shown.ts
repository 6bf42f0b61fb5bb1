import type { Application, Assessment, DocumentId, ProofKindId } from "titres-identite";
import type { Expected } from "../../lines/expected.js";

/** What shows that a statement of a document holds in this library. */
export type Shown =
  /** An answer, of which something must follow; what is left out is not judged. */
  | { readonly in: "the answer"; readonly given: Application; readonly expected: Expected }
  /** An answer, of which one part must be so. */
  | {
      readonly in: "the answer";
      readonly given: Application;
      readonly part: (answer: Assessment) => unknown;
      readonly meant: unknown;
    }
  /** The sheet that a person reads, in both languages. */
  | { readonly in: "the sheet"; readonly given: Application; readonly fr: string; readonly en: string }
  /** What is known of counters. */
  | { readonly in: "the counters"; readonly found: () => unknown; readonly meant: unknown };

/** The statements of a document: for each line, each thing that it says in our own words, and what shows it. */
export type Statements = Readonly<Record<string, Readonly<Record<string, Shown | readonly Shown[]>>>>;

/** The kinds of paper that will do as a document, and those that will not. */
export type KindsShown = Readonly<Record<"accepted" | "refused", readonly ProofKindId[]>>;

/** Something follows in an answer. */
export function answers(given: Application, expected: Expected): Shown {
  return { in: "the answer", given, expected };
}

/** One part of an answer is so. */
export function partOf(given: Application, part: (answer: Assessment) => unknown, meant: unknown): Shown {
  return { in: "the answer", given, part, meant };
}

/** The sheet says so, in French and in English. */
export function sheet(given: Application, fr: string, en: string): Shown {
  return { in: "the sheet", given, fr, en };
}

/** The kinds that are accepted as a document that an answer asks for, and those that are refused. */
export function kindsOf({ requirements }: Assessment, document: DocumentId): KindsShown {
  const paper = requirements.flatMap(({ anyOf }) => anyOf.flat()).find((one) => one.document === document);
  return {
    accepted: paper?.kinds?.accepted ?? [],
    refused: (paper?.kinds?.refused ?? []).map(({ kind }) => kind),
  };
}

/** Counters are so. */
export function counters(found: () => unknown, meant: unknown): Shown {
  return { in: "the counters", found, meant };
}
