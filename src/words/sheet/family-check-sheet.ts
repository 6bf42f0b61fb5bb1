import type { FamilyCheck, FamilyPaperToGet } from "../../answers/family/check.js";
import type { FamilyAssessment, FamilyPaper } from "../../answers/family/family.js";
import { familyCheckAnswered } from "../../application/answered/family-check.js";
import type { Citation } from "../../sources/citation.js";
import { checkedFullOptions, checkedSheetOptions } from "../given.js";
import { idsOf, idsOfPage } from "../ids.js";
import { withOwn } from "../own.js";
import type { EveryPageWords, Words } from "../words.js";
import { faultLine, missingOr, nameOfPaper, staysGood } from "./check-faults.js";
import { checkParts, type CheckDetails } from "./check-parts.js";
import { askingWhatItAsks, citedIn } from "./check-sheet.js";
import type { Context } from "./context.js";
import { membersInFull } from "./family-full.js";
import { isRefused, memberOf, nameOf, section, type Member } from "./family-members.js";
import { paperOf } from "./family-papers.js";
import { comingItems, priceItems, questionItems, toldOnce } from "./family-parts.js";
import { personSection, sheetFor } from "./family-sheet.js";
import type { FullSheetOptions, SheetOptions } from "./options.js";
import { onlyCited, saidOnce } from "./said-once.js";
import type { Sheet, SheetItem, SheetLine, SheetSection } from "./sheet.js";

/** Writes what fits on a page of how the papers of several people stand. */
export function writeFamilyCheckPage(
  language: EveryPageWords,
  given: FamilyCheck,
  options: SheetOptions,
): Sheet {
  const read = checkedSheetOptions(options);
  const words = withOwn(language, read.words);
  return familyCheckAnswered(given, idsOfPage(words), (check) => {
    const { people } = familyOf(check);
    const members = Object.entries(people).map(([id, answer]) => memberOf(words, id, answer, read));
    return checkSheet(words, check, members, "page", []);
  });
}

/** Writes the same, with why each paper is asked for, the days that matter, the doubts and, where asked for, the sources. */
export function writeFamilyCheckFull(language: Words, given: FamilyCheck, options: FullSheetOptions): Sheet {
  const { sources = false, ...read } = checkedFullOptions(options);
  const words = withOwn(language, read.words);
  return familyCheckAnswered(given, idsOf(words), (check) => {
    const cited: readonly (readonly Citation[])[] = Object.values(check.people).flatMap(citedIn);
    const { members, more } = membersInFull(words, familyOf(check), read, sources, cited);
    const sheet = saidOnce(checkSheet(words, check, members, "full", more, words));
    return sources ? onlyCited(sheet) : sheet;
  });
}

/** The answer to a family, each of whom is asked what the check asks alone. */
function familyOf({ answer, people }: FamilyCheck): FamilyAssessment {
  const asking = Object.entries(people).map(([id, check]) => [id, askingWhatItAsks(check)] as const);
  return { ...answer, people: Object.fromEntries(asking) };
}

function checkSheet(
  words: EveryPageWords,
  check: FamilyCheck,
  members: readonly Member[],
  length: Sheet["length"],
  more: readonly SheetSection[],
  allWords?: Words,
): Sheet {
  const { checkPhrases: phrases, familyPhrases, date, typeset } = words;
  const { answer } = check;
  const [first] = members;
  const parts = partsOf(words, check, members, allWords);
  const line = (id: string, text: string): SheetLine => ({ id, says: "note", text: typeset(text) });
  return sheetFor(words, answer, members, {
    length,
    status: check.status === "undecided" ? "with-questions" : check.status,
    heading: familyPhrases.checkHeading(answer.files.length),
    introduction: [
      ...(check.checkedOn === answer.depositOn
        ? []
        : [line("checked-on", phrases.checkedOn(date(check.checkedOn)))]),
      ...(check.status === "refused" || first === undefined
        ? []
        : [line("check", first.context.say(phrases.status[check.status]))]),
    ],
    sections: [
      ...members.flatMap((member, index) => personSection(member, `person/${String(index + 1)}`, [])),
      ...section(words, "to-get", "box", parts.toGet),
      ...section(words, "unsaid", "box", parts.unsaid),
      ...section(words, "to-say", "point", parts.toSay),
      ...section(words, "questions", "point", questionItems(words, members)),
      ...section(words, "instead", "point", parts.instead),
      ...section(words, "ready", "box", parts.ready),
      ...section(words, "fill-in", "box", parts.fillIn),
      ...section(words, "not-needed", length === "page" ? "inline" : "point", parts.notNeeded),
      ...section(words, "price", "point", priceItems(words, answer, members)),
      ...section(words, "who-comes", "point", comingItems(words, answer, members)),
      ...more,
    ],
  });
}

interface Parts {
  readonly toGet: readonly SheetItem[];
  readonly unsaid: readonly SheetItem[];
  readonly toSay: readonly SheetItem[];
  readonly instead: readonly SheetItem[];
  readonly ready: readonly SheetItem[];
  readonly fillIn: readonly SheetItem[];
  readonly notNeeded: readonly SheetItem[];
}

/** The parts of a sheet on the papers of several people; each says for whom. */
function partsOf(
  words: EveryPageWords,
  check: FamilyCheck,
  members: readonly Member[],
  allWords: Words | undefined,
): Parts {
  const { checkPhrases: phrases, familyPhrases, date, typeset } = words;
  const open = members.filter(({ context }) => !isRefused(context));
  const each = open.flatMap((member) => {
    const own = check.people[member.id];
    return own === undefined
      ? []
      : [{ member, parts: checkParts(contextOf(member), own, detailsOf(member)) }];
  });
  const papers = Object.entries(check.papers);
  return {
    toGet: severalFirst(check.toGet).flatMap((paper) => toGetItem(paper)),
    unsaid: severalFirst(check.unsaid).flatMap((paper) => paperOf(words, paper, members, "unsaid", true)),
    toSay: check.toSay.map(({ paper, facts }, index) => {
      const { person } = check.papers[paper]?.paper ?? {};
      return withFor(
        {
          id: `to-say/${String(index + 1)}`,
          name: nameOfIt(paper),
          text: typeset(phrases.facts(facts.map((fact) => phrases.fact[fact]))),
        },
        person === undefined ? [] : [person],
      );
    }),
    instead: each.flatMap(({ member, parts }) =>
      parts.instead.map((item) =>
        withFor({ ...item, id: `${item.id}/${String(members.indexOf(member) + 1)}` }, [member.id]),
      ),
    ),
    ready: papers
      .filter(([, { standing }]) => standing === "serves")
      .map(([id, { serves }], index) => {
        const last = goodUntil(id);
        const text = last === undefined ? "" : typeset(phrases.goodUntil(date(last)));
        return withFor(
          { id: `ready/${String(index + 1)}`, name: nameOfIt(id), text },
          serves.map(({ person }) => person),
        );
      }),
    fillIn: toldOnce(
      words,
      each.map(({ member, parts }) => ({ member, items: parts["fill-in"] })),
      members.length,
    ),
    notNeeded: papers
      .filter(([, { standing }]) => standing === "not-needed")
      .map(([id], index) => ({ id: `not-needed/${String(index + 1)}`, text: nameOfIt(id) })),
  };

  function detailsOf({ notes, details }: Member): CheckDetails | undefined {
    return allWords === undefined || notes === undefined || details === undefined
      ? undefined
      : { words: allWords, notes, papers: details };
  }

  function contextOf({ context }: Member): Context<EveryPageWords> {
    return { ...context, words };
  }

  /** What a paper is called, where it is spoken of in whose file it is. */
  function nameOfIt(id: string): string {
    const paper = check.papers[id]?.paper;
    const member = members.find((one) => one.id === paper?.person) ?? members[0];
    return member === undefined ? "" : nameOfPaper(contextOf(member), paper);
  }

  function withFor(item: SheetItem, people: readonly string[]): SheetItem {
    if (people.length === 0) return item;
    const text = typeset(familyPhrases.forPeople(people.map((id) => nameOf(members, id))));
    return { ...item, lines: [...(item.lines ?? []), { id: `for/${item.id}`, says: "note", text }] };
  }

  function toGetItem(paper: FamilyPaperToGet): readonly SheetItem[] {
    const member = members.find(({ id }) => id === paper.for[0]?.person);
    if (member === undefined) return [];
    return paperOf(words, paper, members, "to-get", true).map((item) => ({
      ...item,
      text: `${item.text}${typeset(phrases.getBy(date(check.answer.depositOn)))}`,
      lines: [
        ...missingOr(contextOf(member), paper.document, faultsOf(paper)),
        ...staysGood(contextOf(member), paper),
        ...(item.lines ?? []).filter(({ says }) => says !== "day-limit"),
      ],
    }));
  }

  function faultsOf({ inPlaceOf, for: grounds }: FamilyPaperToGet): readonly SheetLine[] {
    return inPlaceOf.flatMap((id) => {
      const fails = check.papers[id]?.fails.find(
        ({ person, requirement, finding }) =>
          finding !== "undecided" &&
          grounds.some((ground) => ground.person === person && ground.requirements.includes(requirement)),
      );
      const member = members.find((one) => one.id === fails?.person);
      return fails === undefined || member === undefined
        ? []
        : [faultLine(contextOf(member), nameOfIt(id), fails, member.notes)];
    });
  }

  /** The last day of deposit on which a paper does for all that it serves. */
  function goodUntil(id: string): string | undefined {
    const [last] = Object.values(check.people)
      .flatMap(({ requirements }) => requirements.flatMap(({ sets }) => sets.flatMap((set) => set.papers)))
      .flatMap((found) =>
        found.finding === "ready" && found.paper === id && found.goodUntil !== undefined
          ? [found.goodUntil]
          : [],
      )
      .sort();
    return last;
  }
}

/** The papers that serve several people first. */
function severalFirst<Paper extends FamilyPaper>(papers: readonly Paper[]): readonly Paper[] {
  return [...papers].sort((one, other) => Number(other.for.length > 1) - Number(one.for.length > 1));
}
