import type { FeeLine, PresenceOutcome } from "../../answers/assessment.js";
import type { Person } from "../../vocabulary/outcomes.js";
import type { Words } from "../words.js";
import type { Context } from "./context.js";
import type { Notes } from "./notes.js";
import type { ComingDetails } from "./who-comes.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** The sources of an amount, and the questions or the open points of law that it depends on. */
export function priceDetails(
  { words, say }: Context<Words>,
  notes: Notes,
): (line: FeeLine) => Pick<SheetItem, "lines" | "sources"> {
  return (line) => {
    const grants = (line.discretion?.grants ?? []).map((grant): SheetLine => ({
      id: `discretion/${grant}/why`,
      says: "discretion",
      text: say(words.sentences.discretion[grant]),
    }));
    const open =
      line.kind === "range"
        ? notes.depends(line.dependsOn)
        : line.kind === "unsettled"
          ? notes.inDoubt(line.doubts)
          : [];
    return { ...notes.refs(line.sources), lines: [...grants, ...open] };
  };
}

/** What is said of who must come: on what it depends, what another reading of the law says, what may be granted. */
export function comingDetails({ words, say }: Context<Words>, notes: Notes): ComingDetails {
  const { phrases, sentences } = words;
  const lines = (person: Person, { contested, discretion, needs }: PresenceOutcome): readonly SheetLine[] => {
    const otherwise = (contested?.otherwise ?? []).map((status) => phrases.otherwiseComing[status][person]);
    return [
      ...notes.depends(needs),
      ...(contested === undefined ? [] : notes.inDoubt(contested.doubts, otherwise.join(" "))),
      ...(discretion?.grants ?? []).map((grant): SheetLine => ({
        id: `discretion/${grant}`,
        says: "discretion",
        text: say(sentences.discretion[grant]),
      })),
    ];
  };
  return { lines, refs: (outcomes) => notes.refs(outcomes.flatMap(({ sources }) => sources)) };
}
