import type { DoubtId } from "../../vocabulary/doubts.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import { letter } from "../numbering.js";
import { capital } from "../saying.js";
import type { Words } from "../words.js";
import type { Context } from "./context.js";
import type { Papers } from "./papers.js";
import type { SheetItem } from "./sheet.js";

/** The open questions of law on which this answer depends, in the order in which a sheet comes to them. */
export function doubtsIn(
  { answer, refused }: Context,
  papers: Papers,
  open: readonly TitleKind[],
): readonly DoubtId[] {
  const asked = [
    ...papers.asked,
    ...papers.choices.map((ground) => ({ paper: undefined, grounds: [ground] })),
  ];
  const shown = [
    ...papers.asked.map(({ paper }) => paper),
    ...papers.choices.flatMap(({ anyOf }) => anyOf.flat()),
  ];
  const titles = [...open, ...refused];
  return [
    ...new Set([
      ...titles.flatMap((title) => answer.admissible[title]?.refusals.flatMap(({ doubts }) => doubts) ?? []),
      ...asked.flatMap(({ grounds }) =>
        grounds.every(({ contested }) => contested !== undefined)
          ? grounds.flatMap(({ contested }) => contested?.doubts ?? [])
          : [],
      ),
      ...shown.flatMap(({ freshnessDoubt, kinds }) => [
        ...(freshnessDoubt === undefined ? [] : [freshnessDoubt]),
        ...(kinds?.refused ?? []).flatMap(({ doubt }) => doubt ?? []),
      ]),
      ...answer.fee.lines
        .filter(({ title }) => open.includes(title))
        .flatMap((line) => (line.kind === "unsettled" ? line.doubts : [])),
      ...Object.values(answer.presence).flatMap((people) =>
        Object.values(people).flatMap(({ contested }) => contested?.doubts ?? []),
      ),
      ...open.flatMap((title) => answer.validity[title]?.contested?.doubts ?? []),
      ...Object.values(answer.heldTitles).flatMap(({ titleStatus }) => titleStatus.contested?.doubts ?? []),
    ]),
  ];
}

/** The same, each explained. */
export function doubtItems(
  { words, say }: Context<Words>,
  { doubts }: { readonly doubts: readonly DoubtId[] },
): readonly SheetItem[] {
  return doubts.map((doubt, index) => ({
    id: `doubt/${doubt}`,
    name: say(words.phrases.doubt(letter(index + 1))),
    text: ` ${say(words.sentences.doubt[doubt])}`,
  }));
}

/** The same in a few words each. */
export function doubtsNamed(
  context: Context,
  papers: Papers,
  open: readonly TitleKind[],
): readonly SheetItem[] {
  return doubtsIn(context, papers, open).map((doubt, index) => ({
    id: `doubt/${doubt}`,
    text: (index === 0 ? capital : String)(context.say(context.words.doubtNames[doubt])),
  }));
}
