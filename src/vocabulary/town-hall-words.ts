import type { OwnId } from "../sources/own-id.js";

/** What something is called, as it stands in a list, and what is said of it in a sentence. */
export interface Called {
  readonly name: string;
  readonly text: string;
}

/**
 * What a town hall says in one language of what its rulebook alone has, each under its id. What is said to the applicant and to
 * whoever files for them stands in brackets, the person being called `~`: « [Présentez|Présentez pour ~] votre ticket. »
 */
export interface OwnSentences {
  /** What the town hall is called within a sentence, as in « mairie de Reims ». */
  readonly townHall: string;
  /** What its page is called in a list of sources. */
  readonly page: string;
  /** Its own papers: their names, what they are and how to come by them. */
  readonly document?: Readonly<Record<OwnId, Called>>;
  /** Its own doubts: their names in a few words, what is open and which answer is given meanwhile. */
  readonly doubt?: Readonly<Record<OwnId, Called>>;
  /** Why a paper is asked for, on each of its own grounds. */
  readonly requirement?: Readonly<Record<string, string>>;
  /** What is told before the deposit. */
  readonly notice?: Readonly<Record<OwnId, string>>;
  /** Where to ask what the page does not say. */
  readonly referral?: Readonly<Record<OwnId, string>>;
  /** What its page says, and what the law says instead. */
  readonly difference?: Readonly<Record<OwnId, string>>;
}

/** The sentences of a town hall for what its rulebook alone has, in one language or in both. */
export interface TownHallWords {
  /** The id of its rulebook. */
  readonly id: string;
  readonly fr?: OwnSentences;
  readonly en?: OwnSentences;
}
