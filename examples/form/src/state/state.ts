import type { Application, Question } from "../library/first.js";

/** By which rules: the law alone, or a town hall's page beside it. */
export const rulebookNames = ["national", "reims", "saint-paul"] as const;
export type RulebookName = (typeof rulebookNames)[number];

/** What is known, which questions are left out, and by which rules. */
export interface Situation {
  readonly application: Application;
  readonly skip: readonly string[];
  readonly rulebook: RulebookName;
}

/** A question that was put, and what was answered. */
export interface Given {
  readonly question: Question;
  /** As whoever answered reads it. */
  readonly said: string;
}

/** All that the form remembers of one person, between two screens and no longer. */
export interface State extends Situation {
  readonly given: readonly Given[];
  /** The lines of the page that are ticked. */
  readonly ticked: readonly string[];
  /** The question that is answered again, by its id. */
  readonly again?: string | undefined;
}

/** Where everybody begins. */
export function beginning(today: string): State {
  return { application: { depositOn: today }, skip: [], rulebook: "national", given: [], ticked: [] };
}
