import type { Application, Question } from "../library/first.js";
import type { Relation } from "../library/family.js";
import type { PaperInHand } from "../library/papers.js";

/** By which rules: the law alone, or a town hall's page beside it. */
export const rulebookNames = ["national", "reims", "saint-paul"] as const;
export type RulebookName = (typeof rulebookNames)[number];

/** What is known, which questions are left out, and by which rules. */
export interface Situation {
  readonly application: Application;
  readonly skip: readonly string[];
  readonly rulebook: RulebookName;
}

/** What goes on from the page. */
export type ToolName = "papers" | "family" | "counter";

/** A question that was put, and what was answered. */
export interface Given {
  readonly question: Question;
  /** As whoever answered reads it. */
  readonly said: string;
}

/** Somebody else who comes to the same appointment. */
export interface Person {
  readonly name: string;
  readonly application: Application;
}

/** All that the form remembers of one person, between two screens and no longer. */
export interface State extends Situation {
  /** What was answered; where it is absent, the questions are those that lead to the situation. */
  readonly given?: readonly Given[] | undefined;
  /** The lines of the page that are ticked. */
  readonly ticked: readonly string[];
  /** The question that is answered again, by its id. */
  readonly again?: string | undefined;
  /** What is open below the page. */
  readonly tool?: ToolName | undefined;
  readonly papers?: readonly PaperInHand[] | undefined;
  readonly family?: readonly Person[] | undefined;
  readonly relations?: readonly Relation[] | undefined;
  /** A counter, by its id. */
  readonly office?: string | undefined;
}

/** The same with each question that was put. */
export type Answered = State & { readonly given: readonly Given[] };

/** Where everybody begins. */
export function beginning(today: string): State {
  return { application: { depositOn: today }, skip: [], rulebook: "national", given: [], ticked: [] };
}
