import type { PresenceOutcome } from "../../answers/assessment.js";
import { persons, type Person } from "../../vocabulary/outcomes.js";

import type { Comer } from "../page-words.js";
import type { Context } from "./context.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** What is said of who must come, and its sources. */
export interface ComingDetails {
  readonly lines: (person: Person, outcome: PresenceOutcome) => readonly SheetLine[];
  readonly refs: (outcomes: readonly PresenceOutcome[]) => Pick<SheetItem, "sources">;
}

const visits = ["deposit", "collection"] as const;

/** Who must come, at deposit and at collection; of a parent or guardian who need not, nothing. */
export function comingItems(
  context: Context,
  more: ComingDetails = { lines: () => [], refs: () => ({}) },
): readonly SheetItem[] {
  const { words, answer, say } = context;
  const { at, coming, comer } = words.pagePhrases;
  const [deposit, collection] = visits.map((visit): SheetItem => {
    const outcomes = answer.presence[visit];
    const having = (status: PresenceOutcome["status"]): readonly string[] =>
      inOrder(context)
        .filter((person) => outcomes[person].status === status)
        .map((person) => say(comer[comerOf(context, person)]));
    const isNotNeeded = outcomes.applicant.status === "need-not-come";
    const shown = persons.filter((person) => person === "applicant" || !isSpared(outcomes[person]));
    const lines = shown.flatMap((person) => more.lines(person, outcomes[person]));
    return {
      id: `who-comes/${visit}`,
      name: say(at[visit]),
      text: ` ${say(
        coming(having("must-come"), having("undecided"), isNotNeeded ? [say(comer.applicant)] : []),
      )}`,
      ...more.refs(shown.map((person) => outcomes[person])),
      ...(lines.length === 0 ? {} : { lines }),
    };
  });
  if (deposit === undefined || collection === undefined) return [];
  const isAlike =
    deposit.text === collection.text && JSON.stringify(deposit.lines) === JSON.stringify(collection.lines);
  const sources = [...new Set([...(deposit.sources ?? []), ...(collection.sources ?? [])])].sort(
    (a, b) => a - b,
  );
  return isAlike
    ? [{ ...deposit, ...(sources.length === 0 ? {} : { sources }), id: "who-comes/both", name: say(at.both) }]
    : [deposit, collection];
}

/** Whoever reads comes first. */
function inOrder({ reader }: Context): readonly Person[] {
  return reader === "applicant" ? persons : [...persons].sort((person) => (person === "applicant" ? 1 : -1));
}

/** How a person is called: whoever files for a minor, by what right. */
function comerOf({ answer }: Context, person: Person): Comer {
  return person === "legal-representative" ? (answer.known.minorFiledBy ?? "representative") : person;
}

function isSpared({ status, contested }: PresenceOutcome): boolean {
  return status === "need-not-come" && contested === undefined;
}
