import type { PlainDate } from "../../calendar/plain-date.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { Assessment, Paper } from "../assessment.js";
import { distinct } from "../distinct.js";
import type { Evaluation } from "../evaluation.js";
import type { Dossier, PaperInHand } from "./dossier.js";
import { isShownAs } from "./read.js";

/** What is known when papers are held against what is asked for of one person. */
export interface AtTheCounter extends Beside {
  readonly depositOn: PlainDate;
  readonly checkedOn: PlainDate;
  /** Whether a held title is shown at deposit; `unsaid` where it is not told which one it is. */
  readonly isShown: (paper: PaperInHand) => "yes" | "no" | "undecided" | "unsaid";
  /** Whether it is open which kinds are accepted as a document, as long as the place of deposit is. */
  readonly kindsAreOpen: (document: DocumentId) => boolean;
}

/** How a person's papers stand among those of others, where several come together. */
export interface Beside {
  /** Whether a paper is in another's file: then it is this person's only where it is of the holder that is asked for. */
  readonly isAnothers: (paper: PaperInHand) => boolean;
  /** What must be known first: of the paper, the person in whose file it is; or the situation of another. */
  readonly opens: (paper: PaperInHand) => "person" | "situation" | undefined;
  /** In how many files a paper must do, this person's the last, if it is to do as what is asked for. */
  readonly files: (paper: PaperInHand, asked: Paper) => number;
}

/** Of one person alone. */
export const aloneAtTheCounter: Beside = {
  isAnothers: () => false,
  opens: () => undefined,
  files: () => 1,
};

/** What is known at the counter of one person and of their dossier. */
export function counterOf(
  { application, kinds }: Evaluation,
  answer: Assessment,
  { checkedOn = application.depositOn }: Dossier,
  beside: Beside,
): AtTheCounter {
  const { depositOn, territory, heldTitles } = application;
  return {
    ...beside,
    depositOn,
    checkedOn,
    kindsAreOpen: (document) => territory === undefined && kinds.dependOnPlace(document),
    isShown: (paper) => {
      if (paper.title !== undefined) return answer.heldTitles[paper.title]?.shown ?? "undecided";
      const possible = (heldTitles?.titles ?? []).filter(
        (title) => isShownAs(title, paper.document) && (title.where ?? "in-hand") === "in-hand",
      );
      if (heldTitles?.complete !== true) return "unsaid";
      const [first, ...others] = distinct(possible.map(({ id }) => answer.heldTitles[id]?.shown ?? "no"));
      if (first === undefined) return "no";
      return others.length === 0 ? first : "unsaid";
    },
  };
}
