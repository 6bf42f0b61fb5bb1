import type { Collecting, FamilyCollecting } from "../../planning/collection.js";
import type { PlanDay } from "../../planning/days.js";
import type { PaperOutlook } from "../../planning/papers.js";
import type { FamilyPlan, Plan } from "../../planning/plan.js";
import { readBack } from "../../vocabulary/invalid-input.js";
import { persons } from "../../vocabulary/outcomes.js";
import { onOneLine } from "../../vocabulary/shown.js";
import { appointmentText, bookingReasonText, channelText, hoursLines, weekdayText } from "../counters.js";
import { checkedSheetOptions } from "../given.js";
import { withOwn } from "../own.js";
import { capital } from "../saying.js";
import { closingOf } from "../sheet/around.js";
import type { SheetOptions } from "../sheet/options.js";
import type { PlanSectionId, Sheet, SheetItem, SheetLine } from "../sheet/sheet.js";
import { afterTheFirst, eventText, isOfTheTextsAlone, paperText, timeOf } from "./event-text.js";
import { isFamilyPlan, ofWhom, spokenAs, spokenOf, type PlanWords, type Spoken } from "./members.js";
import { tripItems } from "./trip-items.js";

/** Writes a plan on one page: how to book, what to do on which day, how to collect, what becomes of the trip. */
export function writePlan(language: PlanWords, given: Plan | FamilyPlan, options: SheetOptions): Sheet {
  const read = checkedSheetOptions(options);
  const words = withOwn(language.words, read.words);
  return readBack("plan", given, "what plan answers", () => sheetOf({ ...language, words }, given, read));
}

function sheetOf(language: PlanWords, made: Plan | FamilyPlan, options: SheetOptions): Sheet {
  const { words, phrases } = language;
  const people = spokenOf(language, made, options);
  const sections: Readonly<Record<PlanSectionId, readonly SheetItem[]>> = {
    booking: bookingItems(language, made),
    papers: people.flatMap((who) => paperItems(language, who)),
    "day-by-day": made.days.flatMap((day) => dayItems(language, people, day)),
    collection: collectionItems(language, people, made),
    trip: tripItems(language, people),
  };
  const isRefused = people.every(
    ({ context: { titles, refused } }) => titles.length > 0 && refused.length === titles.length,
  );
  const isOpen = people.some(({ part }) => part.answer.undecided.length > 0);
  const [first] = people;
  return {
    language: words.language,
    length: "page",
    status: isRefused ? "refused" : isOpen ? "with-questions" : "complete",
    title: words.typeset(phrases.title),
    introduction: introductionOf(language, made),
    sections: (Object.keys(sections) as PlanSectionId[])
      .filter((id) => sections[id].length > 0)
      .map((id) => ({
        id,
        heading: words.typeset(phrases.sections[id]),
        marker: "point",
        items: sections[id],
      })),
    closing: first === undefined ? [] : closingOf(first.context),
  };
}

/** Where and when the appointment is, and how old what is said of the counter is. */
function introductionOf(language: PlanWords, made: Plan | FamilyPlan): readonly SheetLine[] {
  const { words, phrases } = language;
  const { dataDate } = made.office.source;
  const line = (id: string, text: string): SheetLine => ({
    id,
    says: "note",
    text: words.typeset(onOneLine(text)),
  });
  return [
    line("appointment", phrases.appointment(counterName(made), whenOf(language, made))),
    line("hours-of", phrases.hoursOf(dataDate === "undated" ? undefined : words.date(dataDate))),
  ];
}

/** What the counter is called, and where it stands. */
export function counterName({ office }: Pick<Plan, "office">): string {
  const { site, commune, address } = office;
  return [site, commune, address].filter((part) => part !== undefined).join(", ");
}

/** The day of the appointment, and its time where that is known. */
function whenOf({ phrases, counters }: PlanWords, { depositOn, at }: Pick<Plan, "depositOn" | "at">): string {
  const day = weekdayText(counters, depositOn);
  return at === undefined ? day : phrases.atTime(day, counters.time(timeOf(at)));
}

/** An item of one sentence. */
function item({ words }: PlanWords, id: string, text: string): SheetItem {
  return { id, text: words.typeset(onOneLine(text)) };
}

function bookingItems(
  language: PlanWords,
  { booking, depositOn, titlesNotSaid }: Plan | FamilyPlan,
): readonly SheetItem[] {
  const { phrases, counters } = language;
  const { answer, reasons, channels, nextDay, lastDay, slots, lateOrIncomplete } = booking;
  const ways = channels.filter((channel) => channel.answer !== "no");
  return [
    ...(answer === "yes"
      ? []
      : [item(language, "booking/answer", answer === "no" ? phrases.cannotBook : phrases.maybeBook)]),
    ...reasons.map((reason, index) =>
      item(language, `booking/reason/${String(index + 1)}`, finished(bookingReasonText(counters, reason))),
    ),
    ...ways.map(({ channel }, index) =>
      item(
        language,
        `booking/${channel.kind}/${String(index + 1)}`,
        phrases.bookBy(channelText(counters, channel)),
      ),
    ),
    ...(nextDay === undefined
      ? []
      : [item(language, "booking/from", phrases.bookFrom(weekdayText(counters, nextDay)))]),
    ...(lastDay === undefined || lastDay >= depositOn
      ? []
      : [item(language, "booking/up-to", phrases.bookUpTo(weekdayText(counters, lastDay)))]),
    ...(slots < 2 ? [] : [item(language, "booking/slots", phrases.slots(slots))]),
    ...titlesNotSaid.map((title) => item(language, `booking/not-said/${title}`, phrases.titleNotSaid(title))),
    ...(lateOrIncomplete === undefined ? [] : [item(language, "booking/late", phrases.lateOrIncomplete)]),
  ];
}

function finished(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}

function paperItems(language: PlanWords, who: Spoken): readonly SheetItem[] {
  return who.part.papers.inHand.map((outlook) =>
    item(
      language,
      `papers/${who.prefix}${outlook.paper.id}`,
      ofWhom(language, who, outlookText(language, who, outlook)),
    ),
  );
}

function outlookText(language: PlanWords, who: Spoken, { paper, standing, goodUntil }: PaperOutlook): string {
  const { words, phrases } = language;
  const name = capital(paperText(language, who, paper));
  if (goodUntil === "unknown" && standing !== "fails")
    return paper.issuedOn === undefined ? phrases.stampOfUnknownDay(name) : phrases.stampOfUnknownLife(name);
  const until = goodUntil === undefined || goodUntil === "unknown" ? undefined : words.date(goodUntil);
  switch (standing) {
    case "serves":
      return phrases.serves(name, until);
    case "fails":
      return phrases.fails(name, until);
    case "undecided":
      return phrases.undecided(name);
    case "not-needed":
      return phrases.notNeeded(name);
  }
}

/** A day, where there is something to do on it or to know. */
function dayItems(
  language: PlanWords,
  people: readonly Spoken[],
  { on, events }: PlanDay,
): readonly SheetItem[] {
  const { words, counters, phrases } = language;
  const texts = events
    .filter((event) => !isOfTheTextsAlone(language, event))
    .map((event) => eventText(language, people, on, event));
  if (texts.length === 0) return [];
  return [
    {
      id: `day/${on}`,
      name: capital(words.typeset(weekdayText(counters, on))),
      text: words.typeset(onOneLine(phrases.onDay(texts.map(afterTheFirst)))),
    },
  ];
}

function collectionItems(
  language: PlanWords,
  people: readonly Spoken[],
  made: Plan | FamilyPlan,
): readonly SheetItem[] {
  const { words, phrases, counters } = language;
  const { ready } = made;
  const { service, deadlines } = made.collection;
  const day = (on: string): string => weekdayText(counters, on);
  return [
    ready.kind === "expected"
      ? item(language, "ready", phrases.expected(words.date(ready.from), words.date(ready.until), ready.by))
      : item(language, "ready", phrases.notSaidWhen),
    ...(ready.kind === "expected" && ready.longer !== undefined
      ? [item(language, "ready/longer", phrases.canTakeLonger)]
      : []),
    ...(isFamilyPlan(made)
      ? made.collection.people.flatMap((on) =>
          familyComing(language, people, on, made.collection.people.length > 1),
        )
      : made.collection.people.flatMap((on) => coming(language, on, made.collection.people.length > 1))),
    item(
      language,
      "collection/hours",
      phrases.counterOpen(appointmentText(counters, service), hoursLines(counters, service.hours)),
    ),
    ...(deadlines.length === 0
      ? []
      : [
          item(
            language,
            "collect-by",
            phrases.deadlines(
              deadlines.map(({ availableOn, by, lastOpenDay }) =>
                phrases.deadline(
                  words.date(availableOn),
                  day(by),
                  lastOpenDay === "none" || lastOpenDay === "unknown" || lastOpenDay === by
                    ? undefined
                    : day(lastOpenDay),
                ),
              ),
            ),
          ),
        ]),
  ];
}

function coming(language: PlanWords, { on, presence }: Collecting, isDated: boolean): readonly SheetItem[] {
  const named = (status: string): readonly string[] =>
    persons
      .filter((person) => presence[person].status === status)
      .map((person) => language.phrases.people[person]);
  return comingItems(language, on, named("must-come"), named("undecided"), isDated);
}

function familyComing(
  language: PlanWords,
  people: readonly Spoken[],
  { on, comers }: FamilyCollecting,
  isDated: boolean,
): readonly SheetItem[] {
  const { familyPhrases } = language.words;
  const called = (person: string): string => spokenAs(people, person)?.name ?? person;
  const named = (status: string): readonly string[] =>
    comers
      .filter((comer) => comer.status === status)
      .map(({ person, as }) => {
        if (person !== undefined) return called(person);
        const names = as.map((part) => called(part.person));
        return as.every(({ role }) => role === "guardian")
          ? familyPhrases.guardianOf(names)
          : familyPhrases.representativeOf(names);
      });
  return comingItems(language, on, named("must-come"), named("undecided"), isDated);
}

function comingItems(
  language: PlanWords,
  on: string | undefined,
  must: readonly string[],
  perhaps: readonly string[],
  isDated: boolean,
): readonly SheetItem[] {
  const { words, phrases } = language;
  const day = isDated && on !== undefined ? words.date(on) : undefined;
  const id = `collection/${on ?? "any-day"}`;
  return [
    ...(must.length === 0 ? [] : [item(language, id, phrases.comesToCollect(must, day))]),
    ...(perhaps.length === 0 ? [] : [item(language, `${id}/perhaps`, phrases.mayHaveToCome(perhaps, day))]),
  ];
}
