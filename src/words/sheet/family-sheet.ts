import type { FamilyAssessment } from "../../answers/family/family.js";
import { familyAnswered } from "../../application/answered/family.js";
import { onOneLine } from "../../vocabulary/shown.js";
import { checkedFullOptions, checkedSheetOptions } from "../given.js";
import { idsOf, idsOfPage } from "../ids.js";
import { withOwn } from "../own.js";
import type { FamilyWords } from "../family-phrases.js";
import type { Words } from "../words.js";
import { closingOf } from "./around.js";
import { membersInFull } from "./family-full.js";
import { isRefused, memberOf, section, type Member } from "./family-members.js";
import { paperOf } from "./family-papers.js";
import { comingItems, priceItems, questionItems } from "./family-parts.js";
import type { FullSheetOptions, SheetOptions } from "./options.js";
import { refusalItems } from "./request.js";
import { onlyCited, saidOnce } from "./said-once.js";
import type { Sheet, SheetItem, SheetLine, SheetSection } from "./sheet.js";

/** Writes what fits on a page for several people: the papers that serve several first, then those of each. */
export function writeFamilyPage(
  language: FamilyWords,
  given: FamilyAssessment,
  options: SheetOptions,
): Sheet {
  const read = checkedSheetOptions(options);
  const words = withOwn(language, read.words);
  return familyAnswered(given, idsOfPage(words), (family) => {
    const members = Object.entries(family.people).map(([id, answer]) => memberOf(words, id, answer, read));
    return familySheet(words, family, members, "page", []);
  });
}

/** Writes the same, with why each paper is asked for, the days that matter, the doubts and, where asked for, the sources. */
export function writeFamilyFull(language: Words, given: FamilyAssessment, options: FullSheetOptions): Sheet {
  const { sources = false, ...read } = checkedFullOptions(options);
  const words = withOwn(language, read.words);
  return familyAnswered(given, idsOf(words), (family) => {
    const { members, more } = membersInFull(words, family, read, sources);
    const sheet = saidOnce(familySheet(words, family, members, "full", more));
    return sources ? onlyCited(sheet) : sheet;
  });
}

function familySheet(
  words: FamilyWords,
  family: FamilyAssessment,
  members: readonly Member[],
  length: Sheet["length"],
  more: readonly SheetSection[],
): Sheet {
  const questions = questionItems(words, members);
  const shared = family.papers.filter((paper) => paper.for.length > 1);
  return sheetFor(words, family, members, {
    length,
    status: questions.length > 0 ? "with-questions" : "complete",
    heading: words.familyPhrases.heading(family.files.length),
    introduction: [],
    sections: [
      ...section(words, "questions", "point", questions),
      ...section(
        words,
        "shared",
        "box",
        shared.flatMap((paper) => paperOf(words, paper, members, "shared")),
      ),
      ...members.flatMap((member, index): readonly SheetSection[] => {
        const part = `person/${String(index + 1)}`;
        const own = family.papers.filter(
          ({ for: grounds }) => grounds.length === 1 && grounds[0]?.person === member.id,
        );
        return personSection(
          member,
          part,
          own.flatMap((paper) => paperOf(words, paper, members, part)),
        );
      }),
      ...section(words, "price", "point", priceItems(words, family, members)),
      ...section(words, "who-comes", "point", comingItems(words, family, members)),
      ...more,
    ],
  });
}

/** What is said under the name of one of them: why they are refused, and something else. */
export function personSection(
  { name, context }: Member,
  part: string,
  others: readonly SheetItem[],
): readonly SheetSection[] {
  const refusals = refusalItems(context).map((item) => ({ ...item, id: `${part}/${item.id}` }));
  const items = [...refusals, ...others];
  return items.length === 0 ? [] : [{ id: "person", heading: name, marker: "box", items }];
}

/** A sheet for several people, with what stands before and after its parts. */
export function sheetFor(
  words: FamilyWords,
  { depositOn, files }: FamilyAssessment,
  members: readonly Member[],
  {
    heading,
    introduction,
    ...sheet
  }: Pick<Sheet, "length" | "status" | "introduction" | "sections"> & { readonly heading: string },
): Sheet {
  const { familyPhrases: phrases, pagePhrases, date, typeset } = words;
  const [first] = members;
  const say = (text: string): string => typeset(onOneLine(text));
  const areAllRefused = first !== undefined && members.every(({ context }) => isRefused(context));
  const line = (id: string, text: string): SheetLine => ({ id, says: "note", text: say(text) });
  return {
    ...sheet,
    language: words.language,
    status: areAllRefused ? "refused" : sheet.status,
    title: say(heading),
    introduction: [
      line("deposit-on", pagePhrases.depositOn(date(depositOn), !areAllRefused)),
      ...(files.length === 0 ? [] : [line("files", phrases.files(files.length))]),
      ...introduction,
    ],
    closing: first === undefined ? [] : closingOf(first.context),
  };
}
