import type { Refusal } from "../../answers/assessment.js";
import type { FirstNotice } from "../page-words.js";
import type { Context } from "./context.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** Of each title that may not be had, or perhaps not: every reason why, and what to do instead. */
export function refusalItems(
  { words, answer, titles, say }: Context,
  more: (refusal: Refusal) => readonly [Pick<SheetLine, "sources">, readonly SheetLine[]] = () => [{}, []],
): readonly SheetItem[] {
  const { sentences, pagePhrases } = words;
  return titles.flatMap((title) => {
    const { status = "admissible", contested, refusals = [] } = answer.admissible[title] ?? {};
    if (status === "admissible" && contested === undefined) return [];
    if (status === "undecided" && refusals.length === 0) return [];
    return [
      {
        id: `refusals/${title}`,
        name: say(
          pagePhrases.refused(title, contested === undefined ? (status as "inadmissible") : "contested"),
        ),
        text: "",
        lines: refusals.flatMap((refusal): readonly SheetLine[] => {
          const [sources, below] = more(refusal);
          const why = say(sentences.refusal[refusal.id]);
          const instead = say(sentences.remedy[refusal.instead]);
          return [
            { id: `refusal/${refusal.id}`, says: "why", text: `${why} ${instead}`, ...sources },
            ...below,
          ];
        }),
      },
    ];
  });
}

const first: readonly FirstNotice[] = [
  "no-need-to-renew",
  "old-name-titles-void",
  "old-name-titles-void-on-notice",
];

/** Whether a notice is worth reading before anything else. */
export function isFirst(id: string): id is FirstNotice {
  return (first as readonly string[]).includes(id);
}

/** What is worth reading before anything else. */
export function firstNotices({ words, answer, say }: Context): readonly SheetItem[] {
  return answer.notices.flatMap(({ id }) => {
    const text = isFirst(id) ? say(words.sentences.first[id]) : "";
    return text === "" ? [] : [{ id: `notice/${id}`, text }];
  });
}
