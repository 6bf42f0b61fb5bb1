import type { Refusal } from "../../answers/assessment.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { FirstNotice } from "../page-words.js";
import type { Context } from "./context.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** Of each title that may not be had, or perhaps not: every reason why, and what to do instead. */
export function refusalItems(
  { words, answer, titles, say }: Context,
  more: (refusal: Refusal) => readonly [Pick<SheetLine, "sources">, readonly SheetLine[]] = () => [{}, []],
): readonly SheetItem[] {
  const { sentences, pagePhrases } = words;
  const alike = new Map<"inadmissible" | "undecided" | "contested", TitleKind[]>();
  for (const title of titles) {
    const { status = "admissible", contested, refusals = [] } = answer.admissible[title] ?? {};
    const how = contested === undefined ? status : "contested";
    if (how === "admissible" || (how === "undecided" && refusals.length === 0)) continue;
    alike.set(how, [...(alike.get(how) ?? []), title]);
  }
  // A reason that several titles share is said once, of all of them.
  const reasons = new Map<string, { readonly refusal: Refusal; readonly of: TitleKind[] }>();
  for (const title of [...alike.values()].flat())
    for (const refusal of answer.admissible[title]?.refusals ?? [])
      reasons.set(refusal.id, { refusal, of: [...(reasons.get(refusal.id)?.of ?? []), title] });
  return [...alike].map(([how, some]): SheetItem => {
    const own = [...reasons.values()].filter(({ of: [firstOf] }) => some.some((title) => title === firstOf));
    return {
      id: `refusals/${some.join("+")}`,
      name: say(pagePhrases.refused(some, how)),
      text: "",
      titles: some,
      lines: own.flatMap(({ refusal, of }): readonly SheetLine[] => {
        const [sources, below] = more(refusal);
        const text = `${say(sentences.refusal[refusal.id])} ${say(sentences.remedy[refusal.instead])}`;
        return [
          {
            id: `refusal/${refusal.id}`,
            says: "why",
            text: of.join() === some.join() ? text : say(pagePhrases.ofTitles(of, text)),
            ...sources,
          },
          ...below,
        ];
      }),
    };
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
