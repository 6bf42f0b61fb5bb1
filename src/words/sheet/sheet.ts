import type { TitleKind } from "../../vocabulary/situation.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { Bearer, Form } from "../../vocabulary/documents.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { ProofKindId } from "../../vocabulary/proof-kinds.js";

/** The parts of the sheet of a plan: how to book, the papers at hand, what to do on which day, how to collect, what becomes of a trip. */
export type PlanSectionId = "booking" | "papers" | "day-by-day" | "collection" | "trip";

/** The parts of a sheet. */
export type SectionId =
  | PlanSectionId
  /** Why an application is refused, and what to do instead. */
  | "refusals"
  | "questions"
  /** What must be got for a dossier, what nobody has said to be there, what is not known of a paper, what is brought instead. */
  | "to-get"
  | "unsaid"
  | "to-say"
  | "instead"
  /** The papers of a dossier that do, and those that nothing asks for. */
  | "ready"
  | "not-needed"
  /** The papers that serve several people of a family, those of each of them, and the days that matter. */
  | "shared"
  | "person"
  | "days"
  | "bring"
  | "fill-in"
  | "buy"
  | "price"
  | "who-comes"
  /** What is shown or handed back when the new title is collected. */
  | "hand-back"
  /** What may have to be brought, as long as questions are open. */
  | "perhaps"
  | "held-titles"
  | "steps"
  | "to-know-before"
  | "to-know-at-the-counter"
  | "to-know-after"
  | "doubts"
  | "sources";

/** A sheet that a person can take to the counter, as data: what to show, in which order, in the words of one language. */
export interface Sheet {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  readonly length: "page" | "full";
  /**
   * Whether it is complete, leaves questions open, or no title that is asked for may be had; of a dossier, also whether something
   * lacks, or is complete if what is not said of its papers is so.
   */
  readonly status: "complete" | "with-questions" | "refused" | "incomplete" | "complete-if";
  readonly title: string;
  readonly introduction: readonly SheetLine[];
  readonly sections: readonly SheetSection[];
  /** By which rules, and what they are worth. */
  readonly closing: readonly SheetLine[];
}

/** A part of a sheet. */
export interface SheetSection {
  readonly id: SectionId;
  readonly heading: string;
  /** How its items begin: a box to tick, a point, or their number; `inline`, they follow one another on a line. */
  readonly marker: "box" | "point" | "number" | "inline";
  readonly items: readonly SheetItem[];
}

/** One thing to bring, to pay, to answer, to know. */
export interface SheetItem {
  /** Stable: the same thing has the same id on each sheet, such as `bring/birth-record` or `notice/told-when-ready`. */
  readonly id: string;
  /** What stands out, such as the name of a paper. */
  readonly name?: string;
  /** The rest of the line, which goes on from the name. */
  readonly text: string;
  readonly document?: DocumentId;
  readonly form?: Form;
  /** How many photocopies beside the paper. */
  readonly copies?: number;
  /** Whose paper it is, where it is not the applicant's. */
  readonly whose?: Bearer;
  /** For which titles, where not for all that are asked for. */
  readonly titles?: readonly TitleKind[];
  /** The first day of issue that will do. */
  readonly dayLimit?: PlainDate;
  /** Kinds of paper that will do. */
  readonly accepted?: readonly ProofKindId[];
  /** Kinds of paper that will not. */
  readonly refused?: readonly ProofKindId[];
  /** What is said of it below. */
  readonly lines?: readonly SheetLine[];
  /** Sets of papers of which any one will do. */
  readonly oneOf?: readonly SheetChoice[];
  /** Where it leads. */
  readonly link?: string;
  /** The numbers of its sources, on a sheet that lists them. */
  readonly sources?: readonly number[];
}

/** One of several sets of papers. */
export interface SheetChoice {
  /** As in « Choix 1 ». */
  readonly name: string;
  readonly papers: readonly SheetItem[];
}

/** A line, and what it says. */
export interface SheetLine {
  /** Stable: what is said, such as `requirement/held-cni/replaced`. */
  readonly id: string;
  readonly says: LineKind;
  readonly text: string;
  /** The numbers of its sources, on a sheet that lists them. */
  readonly sources?: readonly number[];
}

/** What a line says of a thing. */
export type LineKind =
  /** How a paper of a dossier does. */
  | "finding"
  /** What it is, and how to come by it. */
  | "what"
  /** The days between which it was issued. */
  | "day-limit"
  /** What will do as it. */
  | "accepted"
  /** What will not. */
  | "refused"
  /** Why it is asked for. */
  | "why"
  /** On what the demand rests, where no law makes it. */
  | "basis"
  | "titles"
  /** What is not known yet on which it depends. */
  | "depends"
  /** What the texts leave open. */
  | "doubt"
  /** What the administration may grant. */
  | "discretion"
  | "note";
