import type { FamilyAssessment } from "../../answers/family/family.js";
import type { Citation } from "../../sources/citation.js";
import type { Words } from "../words.js";
import type { Context } from "./context.js";
import { doubtItems, doubtsIn } from "./doubts.js";
import { isRefused, memberOf, openIn, papersIn, section, type Member } from "./family-members.js";
import { dayItems, toKnowSections } from "./family-parts.js";
import { citedIn, notesOf } from "./notes.js";
import type { SheetOptions } from "./options.js";
import { paperDetails } from "./paper-details.js";
import type { SheetSection } from "./sheet.js";
import { listSources, worthCiting } from "./source-list.js";
import { referralItems, toKnow } from "./to-know.js";

/** The people of a full sheet, and what it says of them all beside their papers: days, what there is to know, doubts and sources. */
export function membersInFull(
  words: Words,
  family: FamilyAssessment,
  options: SheetOptions,
  areListed: boolean,
  others: readonly (readonly Citation[])[] = [],
): { readonly members: readonly Member[]; readonly more: readonly SheetSection[] } {
  const people = Object.entries(family.people).map(([id, answer]) => {
    const member = memberOf(words, id, answer, options);
    const context: Context<Words> = { ...member.context, words };
    return { ...member, context, papers: papersIn(context) };
  });
  const doubts = [
    ...new Set(people.flatMap(({ context, papers }) => doubtsIn(context, papers, openIn(context)))),
  ];
  const cited = [...people.flatMap(({ context, papers }) => citedIn(context, papers)), ...others];
  const list = listSources(words, areListed ? cited.flatMap((some) => worthCiting(some)) : []);
  const members = people.map(({ papers, ...member }) => {
    const notes = notesOf(member.context, papers, openIn(member.context), areListed, [], { list, doubts });
    const known = toKnow(member.context, notes, papers, openIn(member.context));
    const referrals = referralItems(member.context, notes);
    return {
      ...member,
      notes,
      details: paperDetails(member.context, notes),
      known: isRefused(member.context) ? noneKnown : { ...known, before: [...referrals, ...known.before] },
    };
  });
  const [first] = members;
  if (first === undefined) return { members, more: [] };
  return {
    members,
    more: [
      section(words, "days", "point", dayItems(words, family, members)),
      ...toKnowSections(words, members),
      section(words, "doubts", "point", doubtItems(first.context, { doubts })),
      section(words, "sources", "number", first.notes.sources),
    ].flat(),
  };
}

/** What there is to know for one who is refused: nothing. */
const noneKnown = { before: [], "at-the-counter": [], after: [] } as const;
