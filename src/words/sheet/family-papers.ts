import type { FamilyPaper } from "../../answers/family/family.js";
import type { FamilyWords } from "../family-phrases.js";
import { nameOf, type Member } from "./family-members.js";
import { paperItem } from "./paper-sections.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** A paper in the words of the first for whom it is brought, and for whom else. */
export function paperOf(
  words: FamilyWords,
  paper: FamilyPaper,
  members: readonly Member[],
  part: string,
  isNamedAlways = false,
): readonly SheetItem[] {
  const { familyPhrases: phrases, typeset } = words;
  const [ground] = paper.for;
  const member = members.find(({ id }) => id === ground?.person);
  if (ground === undefined || member === undefined) return [];
  const { context, details } = member;
  const grounds = context.answer.requirements.filter(({ id }) => ground.requirements.includes(id));
  const item = paperItem(context, part, { paper, grounds });
  const lines: readonly SheetLine[] = [
    ...(paper.for.length > 1 || isNamedAlways
      ? [
          {
            id: `for/${paper.document}`,
            says: "titles",
            text: typeset(phrases.forPeople(paper.for.map(({ person }) => nameOf(members, person)))),
          } as const,
        ]
      : []),
    ...(paper.count > 1
      ? [
          {
            id: `count/${paper.document}`,
            says: "note",
            text: typeset(phrases.oneEach(paper.count)),
          } as const,
        ]
      : []),
    ...(details?.paper({ paper, grounds }) ?? []),
  ];
  const places = paper.for.map(({ person }) => members.findIndex(({ id }) => id === person) + 1);
  return [
    {
      ...item,
      id:
        paper.for.length > 1 || isNamedAlways
          ? `${item.id}/${places.join("+")}/${paper.form}`
          : `${item.id}/${paper.form}`,
      ...(lines.length === 0 ? {} : { lines }),
    },
  ];
}
