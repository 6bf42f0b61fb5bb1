import type { TitleKind } from "../vocabulary/situation.js";
import type { PageWords } from "./page-words.js";

/** What a language must say on the page of a family. */
export interface FamilyWords extends PageWords {
  readonly familyPhrases: FamilyPhrases;
}

/** The turns of phrase of a sheet for several people. Days, amounts and names are given written out. */
export interface FamilyPhrases {
  /** How many applications are made, and so how many slots are booked. */
  readonly heading: (files: number) => string;
  /** The same of a check of their papers. */
  readonly checkHeading: (files: number) => string;
  readonly files: (files: number) => string;
  /** A text in which a person is named, as the language joins the name to what stands before it. */
  readonly named: (text: string, name: string) => string;
  /** For whom a paper is brought. */
  readonly forPeople: (names: readonly string[]) => string;
  /** How many of a paper there must be, one for each person. */
  readonly oneEach: (count: number) => string;
  readonly feeOf: (name: string, title: TitleKind | undefined, amount: string) => string;
  readonly total: (amounts: readonly string[]) => string;
  /** Of whose titles no source gives the price. */
  readonly unknownFees: (names: readonly string[]) => string;
  /** Whoever files for somebody, or the guardian of somebody, who is none of the people. */
  readonly representativeOf: (names: readonly string[]) => string;
  readonly guardianOf: (names: readonly string[]) => string;
  readonly comes: (must: readonly string[], perhaps: readonly string[]) => string;
  readonly questionsOf: (name: string, questions: readonly string[], more: number) => string;
  readonly issuedFrom: (day: string, document: string, names: readonly string[]) => string;
  readonly titleEnds: (day: string, names: readonly string[]) => string;
  /** From which day of deposit on a title costs something else. */
  readonly feeChanges: (
    day: string,
    title: TitleKind,
    before: string,
    after: string,
    names: readonly string[],
  ) => string;
}
