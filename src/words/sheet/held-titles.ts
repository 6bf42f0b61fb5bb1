import type { HeldTitleOutcome } from "../../answers/assessment.js";
import { sentencesOnTitle } from "../held-title.js";
import type { Text } from "../saying.js";
import type { Words } from "../words.js";
import { unbroken, type Context } from "./context.js";
import type { Notes } from "./notes.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** What each held title is worth, and what becomes of it where the lists of papers do not say so. */
export function heldTitleItems(
  { words, answer, say, titleName }: Context<Words>,
  notes: Notes,
): readonly SheetItem[] {
  const { phrases } = words;
  return Object.entries(answer.heldTitles).map(([id, outcome]): SheetItem => {
    const { titleStatus, shown, atCollection } = outcome;
    const { first: name, within } = titleName(id);
    const note = (about: string, text: Text): SheetLine => ({
      id: `held-title/${about}`,
      says: "note",
      text: say(text),
    });
    const gone = goneOf(outcome);
    if (gone !== undefined)
      return {
        id: `held-title/${id}`,
        name,
        text: "",
        lines: [note(gone, phrases.gone[gone])],
      };
    // The name says how the title stands; it is said again only where the law is read in two ways.
    const worth = sentencesOnTitle(words, titleStatus, { standingIsSaid: isSaidIn(within, words, outcome) });
    const isLost = atCollection !== "handed-back" && shown === "yes" && isDeclaredLater(answer.requirements);
    return {
      id: `held-title/${id}`,
      name,
      text: "",
      lines: [
        ...(worth.length === 0
          ? []
          : [{ ...note("worth", worth.join(" ")), ...notes.refs(titleStatus.sources) }]),
        ...notes.depends(titleStatus.needs),
        ...notes.inDoubt(titleStatus.contested?.doubts ?? []),
        ...(shown === "yes" ? [] : [note(`shown/${shown}`, phrases.shown[shown])]),
        ...(isLost
          ? [note("lost-since", phrases.lostSince)]
          : atCollection === "handed-back" || (atCollection === "kept" && shown !== "yes")
            ? []
            : [note(`at-collection/${atCollection}`, phrases.atCollection[atCollection])]),
      ],
    };
  });
}

/** A title that is not in hand: what became of it. */
function goneOf({ where }: HeldTitleOutcome): "lost" | "stolen" | "found-again" | "unavailable" | undefined {
  return where === undefined || where === "in-hand" ? undefined : where;
}

function isSaidIn(name: string, { date }: Words, { titleStatus }: HeldTitleOutcome): boolean {
  const { standing, since, legalEnd, contested } = titleStatus;
  const day = standing === "in-force" ? legalEnd : since;
  return contested === undefined && day !== undefined && name.includes(unbroken(date(day)));
}

function isDeclaredLater(requirements: Context["answer"]["requirements"]): boolean {
  return requirements.some(
    ({ id, status }) => id === "loss-declaration/before-collection" && status === "required",
  );
}
