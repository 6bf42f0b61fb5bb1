import type { FamilyAssessment, FamilyComer, FamilyDay } from "../../answers/family/family.js";
import type { FamilyWords } from "../family-phrases.js";
import { isRefused, nameOf, section, type Member } from "./family-members.js";
import { amountInWords } from "./price.js";
import { questionItems as questionsOf } from "./questions.js";
import type { SheetItem, SheetSection } from "./sheet.js";
import type { toKnow } from "./to-know.js";

/** The most questions that are named of one person. */
const mostQuestions = 8;

/** What each title costs, and all of them. */
export function priceItems(
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

/** Who comes to each visit. */
export function comingItems(
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

/** What is not known of each of them. */
export function questionItems(words: FamilyWords, members: readonly Member[]): readonly SheetItem[] {
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

/** The days that matter. */
export function dayItems(
  words: FamilyWords,
  { days }: FamilyAssessment,
  members: readonly Member[],
): readonly SheetItem[] {
  const { familyPhrases: phrases, date, typeset } = words;
  return days.map((each, index) => {
    const names = each.people.map((id) => nameOf(members, id));
    return { id: `days/${String(index + 1)}`, text: typeset(textOf(each, names)) };
  });

  function textOf(each: FamilyDay, names: readonly string[]): string {
    const day = date(each.day);
    switch (each.what) {
      case "issued-on-or-after": {
        const member = members.find(({ id }) => id === each.people[0]);
        return phrases.issuedFrom(
          day,
          member?.context.say(words.labels.document[each.document]) ?? "",
          names,
        );
      }
      case "title-ends":
        return phrases.titleEnds(day, names);
      case "fee-changes": {
        const [before, after] = [each.before, each.after].map((amount) => amountInWords(words, amount));
        return phrases.feeChanges(day, each.title, before ?? "", after ?? "", names);
      }
    }
  }
}

/** What there is to know, each once; where it is not for all of them, for whom. */
export function toKnowSections(
  words: FamilyWords,
  members: readonly (Member & { readonly known: ReturnType<typeof toKnow> })[],
): readonly (readonly SheetSection[])[] {
  return (["before", "at-the-counter", "after"] as const).map((when) => {
    const said = members.map(({ known, ...member }) => ({ member, items: known[when] }));
    return section(words, `to-know-${when}`, "point", toldOnce(words, said, members.length));
  });
}

/** What is said of several people, each once; where it is not for all of them, for whom. */
export function toldOnce(
  { familyPhrases: phrases, typeset }: FamilyWords,
  said: readonly { readonly member: Member; readonly items: readonly SheetItem[] }[],
  people: number,
): readonly SheetItem[] {
  const told = new Map<string, { readonly item: SheetItem; readonly names: readonly string[] }>();
  for (const { member, items } of said)
    for (const item of items) {
      const key = JSON.stringify([item.name ?? "", item.text, item.lines?.map(({ text }) => text)]);
      const before = told.get(key);
      told.set(key, { item: before?.item ?? item, names: [...(before?.names ?? []), member.name] });
    }
  return [...told.values()].map(({ item, names }, index): SheetItem => ({
    ...item,
    id: `${item.id}/${String(index + 1)}`,
    ...(names.length === people
      ? {}
      : {
          lines: [
            ...(item.lines ?? []),
            { id: `for/${item.id}`, says: "note", text: typeset(phrases.forPeople(names)) },
          ],
        }),
  }));
}
