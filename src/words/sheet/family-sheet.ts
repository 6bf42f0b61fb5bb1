import type { Assessment } from "../../answers/assessment.js";
import type { FamilyAssessment, FamilyComer, FamilyPaper } from "../../answers/family/family.js";
import { familyAnswered } from "../../application/answered/family.js";
import { onOneLine } from "../../vocabulary/shown.js";
import { idsOf, idsOfPage } from "../ids.js";
import { checkedFullOptions, checkedSheetOptions } from "../given.js";
import type { FamilyWords } from "../family-phrases.js";
import type { PageWords } from "../page-words.js";
import type { Words } from "../words.js";
import { closingOf } from "./around.js";
import { contextOf, type Context } from "./context.js";
import { doubtItems, doubtsIn } from "./doubts.js";
import type { FullSheetOptions, SheetOptions } from "./options.js";
import { citedIn, notesOf } from "./notes.js";
import { concerns } from "./page-sheet.js";
import { paperDetails } from "./paper-details.js";
import { paperItem, type PaperDetails } from "./paper-sections.js";
import { papersOf, type Papers } from "./papers.js";
import { amountInWords } from "./price.js";
import { questionItems as questionsOf } from "./questions.js";
import { refusalItems } from "./request.js";
import { onlyCited, saidOnce } from "./said-once.js";
import type { Sheet, SheetItem, SheetLine, SheetSection } from "./sheet.js";
import { referralItems, toKnow } from "./to-know.js";
import { listSources, worthCiting } from "./source-list.js";

/** The most questions that are named of one person. */
const mostQuestions = 8;

/** One of the people, spoken of by name. */
interface Member {
  readonly id: string;
  readonly name: string;
  readonly context: Context;
  readonly details?: PaperDetails;
}

/** Writes what fits on a page for several people: the papers that serve several first, then those of each. */
export function writeFamilyPage(words: FamilyWords, given: FamilyAssessment, options: SheetOptions): Sheet {
  const read = checkedSheetOptions(options);
  return familyAnswered(given, idsOfPage(words), (family) => {
    const members = Object.entries(family.people).map(([id, answer]) => memberOf(words, id, answer, read));
    return familySheet(words, family, members, "page", []);
  });
}

/** Writes the same, with why each paper is asked for, the days that matter, the doubts and, where asked for, the sources. */
export function writeFamilyFull(words: Words, given: FamilyAssessment, options: FullSheetOptions): Sheet {
  const { sources = false, ...read } = checkedFullOptions(options);
  return familyAnswered(given, idsOf(words), (family) => {
    const people = Object.entries(family.people).map(([id, answer]) => {
      const member = memberOf(words, id, answer, read);
      const context: Context<Words> = { ...member.context, words };
      return { ...member, context, papers: papersIn(context) };
    });
    const doubts = [
      ...new Set(people.flatMap(({ context, papers }) => doubtsIn(context, papers, openIn(context)))),
    ];
    const cited = people.flatMap(({ context, papers }) => citedIn(context, papers));
    const list = listSources(words, sources ? cited.flatMap((some) => worthCiting(some)) : []);
    const members = people.map(({ papers, ...member }) => {
      const notes = notesOf(member.context, papers, openIn(member.context), sources, [], { list, doubts });
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
    const more: readonly SheetSection[] =
      first === undefined
        ? []
        : [
            section(words, "days", "point", dayItems(words, family, members)),
            ...toKnowSections(words, members),
            section(words, "doubts", "point", doubtItems(first.context, { doubts })),
            section(words, "sources", "number", first.notes.sources),
          ].flat();
    const sheet = saidOnce(familySheet(words, family, members, "full", more));
    return sources ? onlyCited(sheet) : sheet;
  });
}

function memberOf(
  words: FamilyWords,
  id: string,
  answer: Assessment,
  { titleNames, personNames = {} }: SheetOptions,
): Member {
  const given = Object.hasOwn(personNames, id) ? personNames[id] : undefined;
  const name = words.typeset(onOneLine(given ?? id).trim());
  // Everyone is spoken of by name: whoever reads may be any of them, or none.
  const context = contextOf(words, answer, { reader: "representative", titleNames }, name);
  const named = (text: string): string => words.familyPhrases.named(text, name);
  const titleName: Context["titleName"] = (title) => {
    const { within, first } = context.titleName(title);
    return { within: named(within), first: named(first) };
  };
  return {
    id,
    name,
    context: {
      ...context,
      titleName,
      say: (text) => named(context.say(text)),
      sayOf: (text, of) => named(context.sayOf(text, of)),
    },
  };
}

function familySheet(
  words: FamilyWords,
  family: FamilyAssessment,
  members: readonly Member[],
  length: Sheet["length"],
  more: readonly SheetSection[],
): Sheet {
  const { familyPhrases: phrases, pagePhrases, date, typeset } = words;
  const [first] = members;
  const say = (text: string): string => typeset(onOneLine(text));
  const refused = members.filter(({ context }) => isRefused(context));
  const questions = questionItems(words, members);
  const shared = family.papers.filter((paper) => paper.for.length > 1);
  const line = (id: string, text: string): SheetLine => ({ id, says: "note", text: say(text) });
  return {
    language: words.language,
    length,
    status:
      refused.length === members.length && members.length > 0
        ? "refused"
        : questions.length > 0
          ? "with-questions"
          : "complete",
    title: say(phrases.heading(family.files.length)),
    introduction: [
      line("deposit-on", pagePhrases.depositOn(date(family.depositOn), refused.length < members.length)),
      ...(family.files.length === 0 ? [] : [line("files", phrases.files(family.files.length))]),
    ],
    sections: [
      ...section(words, "questions", "point", questions),
      ...section(
        words,
        "shared",
        "box",
        shared.flatMap((paper) => paperOf(words, paper, members, "shared")),
      ),
      ...members.flatMap(({ name, id, context }, index): readonly SheetSection[] => {
        const own = family.papers.filter(
          ({ for: grounds }) => grounds.length === 1 && grounds[0]?.person === id,
        );
        const refusals = refusalItems(context);
        const items = [
          ...refusals.map((item) => ({ ...item, id: `person/${String(index + 1)}/${item.id}` })),
          ...own.flatMap((paper) => paperOf(words, paper, members, `person/${String(index + 1)}`)),
        ];
        return items.length === 0 ? [] : [{ id: "person", heading: name, marker: "box", items }];
      }),
      ...section(words, "price", "point", priceItems(words, family, members)),
      ...section(words, "who-comes", "point", comingItems(words, family, members)),
      ...more,
    ],
    closing: first === undefined ? [] : closingOf(first.context),
  };
}

function section(
  { pagePhrases, typeset }: PageWords,
  id: Exclude<keyof PageWords["pagePhrases"]["sections"], "person">,
  marker: SheetSection["marker"],
  items: readonly SheetItem[],
): readonly SheetSection[] {
  const heading = pagePhrases.sections[id];
  return items.length === 0
    ? []
    : [{ id, heading: typeset(typeof heading === "string" ? heading : heading.otherwise), marker, items }];
}

/** A paper in the words of the first for whom it is brought, and for whom else. */
function paperOf(
  words: FamilyWords,
  paper: FamilyPaper,
  members: readonly Member[],
  part: string,
): readonly SheetItem[] {
  const { familyPhrases: phrases, typeset } = words;
  const [ground] = paper.for;
  const member = members.find(({ id }) => id === ground?.person);
  if (ground === undefined || member === undefined) return [];
  const { context, details } = member;
  const grounds = context.answer.requirements.filter(({ id }) => ground.requirements.includes(id));
  const item = paperItem(context, part, { paper, grounds });
  const lines: readonly SheetLine[] = [
    ...(paper.for.length > 1
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
      id: paper.for.length > 1 ? `${item.id}/${places.join("+")}/${paper.form}` : `${item.id}/${paper.form}`,
      ...(lines.length === 0 ? {} : { lines }),
    },
  ];
}

function priceItems(
  words: FamilyWords,
  { fees, unknownFees }: FamilyAssessment,
  members: readonly Member[],
): readonly SheetItem[] {
  const { familyPhrases: phrases, pagePhrases, money, typeset } = words;
  const lines = fees.flatMap(({ currency, lines: own }) =>
    own.map((line): SheetItem => {
      const place = members.findIndex(({ id }) => id === line.person) + 1;
      const amount = amountInWords(words, line);
      return {
        id: `price/${String(place)}/${line.title ?? "all"}/${currency}`,
        text: typeset(phrases.feeOf(nameOf(members, line.person), line.title, amount)),
        ...(line.title === undefined ? {} : { titles: [line.title] }),
      };
    }),
  );
  const totals = fees.map(({ from, to }) =>
    from.units === to.units ? money(from) : pagePhrases.between(money(from), money(to)),
  );
  return [
    ...lines,
    ...(totals.length === 0
      ? []
      : [{ id: "price/total", name: typeset(phrases.total(totals)), text: "" } as const]),
    ...(unknownFees.length === 0
      ? []
      : [
          {
            id: "price/unknown",
            text: typeset(phrases.unknownFees(unknownFees.map((id) => nameOf(members, id)))),
          } as const,
        ]),
  ];
}

function comingItems(
  words: FamilyWords,
  { presence }: FamilyAssessment,
  members: readonly Member[],
): readonly SheetItem[] {
  const { familyPhrases: phrases, pagePhrases, typeset } = words;
  return (["deposit", "collection"] as const).map((visit) => {
    const having = (status: FamilyComer["status"]): readonly string[] =>
      presence[visit]
        .filter((comer) => comer.status === status)
        .map((comer) => comerOf(words, comer, members));
    return {
      id: `who-comes/${visit}`,
      name: typeset(pagePhrases.at[visit]),
      text: ` ${typeset(phrases.comes(having("must-come"), having("undecided")))}`,
    };
  });
}

function comerOf(
  { familyPhrases: phrases }: FamilyWords,
  { person, as }: FamilyComer,
  members: readonly Member[],
): string {
  if (person !== undefined) return nameOf(members, person);
  const names = as.map((part) => nameOf(members, part.person));
  return as.every(({ role }) => role === "guardian")
    ? phrases.guardianOf(names)
    : phrases.representativeOf(names);
}

function questionItems(words: FamilyWords, members: readonly Member[]): readonly SheetItem[] {
  return members.flatMap(({ context, name }, index): readonly SheetItem[] => {
    const named = isRefused(context) ? [] : questionsOf(context).map(({ text }) => text);
    if (named.length === 0) return [];
    const more = named.length - mostQuestions;
    // One question more is named rather than counted.
    const shown = more > 1 ? named.slice(0, mostQuestions) : named;
    const text = words.familyPhrases.questionsOf(name, shown, named.length - shown.length);
    return [{ id: `questions/${String(index + 1)}`, text: words.typeset(text) }];
  });
}

function dayItems(
  words: FamilyWords,
  { days }: FamilyAssessment,
  members: readonly Member[],
): readonly SheetItem[] {
  const { familyPhrases: phrases, date, typeset } = words;
  return days.map(({ day, what, people, document }, index) => {
    const names = people.map((id) => nameOf(members, id));
    const member = members.find(({ id }) => id === people[0]);
    const label =
      document === undefined || member === undefined
        ? ""
        : member.context.say(words.labels.document[document]);
    const text =
      what === "title-ends"
        ? phrases.titleEnds(date(day), names)
        : phrases.issuedFrom(date(day), label, names);
    return { id: `days/${String(index + 1)}`, text: typeset(text) };
  });
}

/** What there is to know for one who is refused: nothing. */
const noneKnown = { before: [], "at-the-counter": [], after: [] } as const;

/** What there is to know, each once; where it is not for all of them, for whom. */
function toKnowSections(
  words: FamilyWords,
  members: readonly (Member & { readonly known: ReturnType<typeof toKnow> })[],
): readonly (readonly SheetSection[])[] {
  const { familyPhrases: phrases, typeset } = words;
  return (["before", "at-the-counter", "after"] as const).map((when) => {
    const told = new Map<string, { readonly item: SheetItem; readonly names: readonly string[] }>();
    for (const { known, name } of members)
      for (const item of known[when]) {
        const key = `${item.name ?? ""}${item.text}`;
        const before = told.get(key);
        told.set(key, { item: before?.item ?? item, names: [...(before?.names ?? []), name] });
      }
    const items = [...told.values()].map(({ item, names }, index): SheetItem => ({
      ...item,
      id: `${item.id}/${String(index + 1)}`,
      ...(names.length === members.length
        ? {}
        : {
            lines: [
              ...(item.lines ?? []),
              { id: `for/${item.id}`, says: "note", text: typeset(phrases.forPeople(names)) },
            ],
          }),
    }));
    return section(words, `to-know-${when}`, "point", items);
  });
}

function nameOf(members: readonly Member[], id: string): string {
  return members.find((member) => member.id === id)?.name ?? "";
}

function isRefused({ titles, refused }: Context): boolean {
  return titles.length > 0 && titles.length === refused.length;
}

function openIn({ titles, refused }: Context): Context["titles"] {
  return titles.filter((title) => !refused.includes(title));
}

function papersIn(context: Context): Papers {
  const { answer, titles } = context;
  return papersOf(answer.requirements.filter((ground) => concerns(ground.titles, openIn(context), titles)));
}
