import type { Plan } from "../../planning/plan.js";
import type { DayEvent, PlanDay } from "../../planning/days.js";
import type { Collecting } from "../../planning/collection.js";
import { persons } from "../../vocabulary/outcomes.js";
import { readable } from "../../vocabulary/invalid-input.js";
import { onOneLine } from "../../vocabulary/shown.js";
import type { CounterPhrases } from "../counters.js";
import { appointmentText, bookingReasonText, channelText, hoursLines, weekdayText } from "../counters.js";
import { checkedSheetOptions } from "../given.js";
import { contextOf, type Context } from "../sheet/context.js";
import { closingOf } from "../sheet/around.js";
import { capital } from "../saying.js";
import type { SheetOptions } from "../sheet/options.js";
import { amountInWords } from "../sheet/price.js";
import type { PlanSectionId, Sheet, SheetItem } from "../sheet/sheet.js";
import { pricesAndPapers, type WhyPhrases } from "../why.js";
import type { Words } from "../words.js";
import type { PlanPhrases } from "./plan-phrases.js";

/** What a language has for a plan. */
export interface PlanWords {
  readonly words: Words;
  readonly why: WhyPhrases;
  readonly counters: CounterPhrases;
  readonly phrases: PlanPhrases;
}

/** Writes a plan on one page: how to book, what to do on which day, how to collect, what becomes of the trip. */
export function writePlan(language: PlanWords, given: Plan, options: SheetOptions): Sheet {
  const read = checkedSheetOptions(options);
  return readable("plan", () => sheetOf(language, given, read));
}

function sheetOf(language: PlanWords, made: Plan, options: SheetOptions): Sheet {
  const { words, phrases } = language;
  const context = contextOf(words, made.answer, options);
  const sections: Readonly<Record<PlanSectionId, readonly SheetItem[]>> = {
    booking: bookingItems(language, made),
    "day-by-day": made.days.map((day) => dayItem(language, context, day)),
    collection: collectionItems(language, made),
    trip: tripItems(language, context, made),
  };
  const isRefused = context.titles.length > 0 && context.refused.length === context.titles.length;
  return {
    language: words.language,
    length: "page",
    status: isRefused ? "refused" : made.answer.undecided.length > 0 ? "with-questions" : "complete",
    title: words.typeset(phrases.title),
    introduction: [],
    sections: (Object.keys(sections) as PlanSectionId[])
      .filter((id) => sections[id].length > 0)
      .map((id) => ({
        id,
        heading: words.typeset(phrases.sections[id]),
        marker: "point",
        items: sections[id],
      })),
    closing: closingOf(context),
  };
}

/** An item of one sentence. */
function item({ words }: PlanWords, id: string, text: string): SheetItem {
  return { id, text: words.typeset(onOneLine(text)) };
}

function bookingItems(language: PlanWords, { booking, depositOn }: Plan): readonly SheetItem[] {
  const { phrases, counters } = language;
  const { answer, reasons, channels, nextDay, lastDay, slots, lateOrIncomplete } = booking;
  const ways = channels.filter((channel) => channel.answer !== "no");
  return [
    ...(answer === "yes"
      ? []
      : [item(language, "booking/answer", answer === "no" ? phrases.cannotBook : phrases.maybeBook)]),
    ...reasons.map((reason, index) =>
      item(language, `booking/reason/${String(index + 1)}`, bookingReasonText(counters, reason)),
    ),
    ...ways.map(({ channel }) =>
      item(language, `booking/${channel.kind}`, phrases.bookBy(channelText(counters, channel))),
    ),
    ...(nextDay === undefined
      ? []
      : [item(language, "booking/from", phrases.bookFrom(weekdayText(counters, nextDay)))]),
    ...(lastDay === undefined || lastDay >= depositOn
      ? []
      : [item(language, "booking/up-to", phrases.bookUpTo(weekdayText(counters, lastDay)))]),
    ...(slots < 2 ? [] : [item(language, "booking/slots", phrases.slots(slots))]),
    ...(lateOrIncomplete === undefined ? [] : [item(language, "booking/late", phrases.lateOrIncomplete)]),
  ];
}

function dayItem(language: PlanWords, context: Context<Words>, { on, events }: PlanDay): SheetItem {
  const { words, counters, phrases } = language;
  const texts = events.map((event) => eventText(language, context, event));
  return {
    id: `day/${on}`,
    name: capital(words.typeset(weekdayText(counters, on))),
    text: words.typeset(onOneLine(phrases.onDay(texts))),
  };
}

function eventText(
  { words, why, phrases }: PlanWords,
  { answer, say, titleName }: Context<Words>,
  event: DayEvent,
): string {
  switch (event.kind) {
    case "paper-recent-enough": {
      const papers = event.papers.map(({ document }) => say(words.labels.document[document]));
      return phrases.getPapers([...new Set(papers)]);
    }
    case "answer-changes": {
      const ended = Object.entries(event.changes.heldTitles ?? {}).flatMap(([id, change]) => {
        const ends = change?.before?.standing === "in-force" && change.after?.standing !== "in-force";
        return ends ? [phrases.titleEnded(answer.heldTitles[id]?.kind ?? "cni")] : [];
      });
      const changed = pricesAndPapers(words, why, event.before, event.after);
      if (ended.length > 0 && changed.length === 0) return ended.join(" ");
      return [...ended, phrases.fromThen(changed.length === 0 ? [phrases.otherChange] : changed)].join(" ");
    }
    case "title-ends":
      return phrases.titleEnds(titleName(event.title).within);
    case "deposit":
      return phrases.deposit;
    case "expected-from":
      return phrases.expectedFrom;
    case "expected-until":
      return phrases.expectedUntil;
    case "collect-by":
      return phrases.collectBy;
    case "trip":
      return phrases.trip;
  }
}

function collectionItems(language: PlanWords, { ready, collection }: Plan): readonly SheetItem[] {
  const { words, phrases, counters } = language;
  const { people, service, deadlines } = collection;
  const day = (on: string): string => weekdayText(counters, on);
  return [
    ready.kind === "expected"
      ? item(language, "ready", phrases.expected(words.date(ready.from), words.date(ready.until), ready.by))
      : item(language, "ready", phrases.notSaidWhen),
    ...(ready.kind === "expected" && ready.longer !== undefined
      ? [item(language, "ready/longer", phrases.canTakeLonger)]
      : []),
    ...people.flatMap((collecting) => comingItems(language, collecting, people.length > 1)),
    item(
      language,
      "collection/hours",
      phrases.counterOpen(appointmentText(counters, service), hoursLines(counters, service.hours)),
    ),
    ...deadlines.map(({ availableOn, by, lastOpenDay }) =>
      item(
        language,
        `collect-by/${availableOn}`,
        phrases.deadline(
          words.date(availableOn),
          day(by),
          lastOpenDay === "none" || lastOpenDay === "unknown" || lastOpenDay === by
            ? undefined
            : day(lastOpenDay),
        ),
      ),
    ),
  ];
}

function comingItems(
  language: PlanWords,
  { on, presence }: Collecting,
  isDated: boolean,
): readonly SheetItem[] {
  const { words, phrases } = language;
  const named = (status: string): readonly string[] =>
    persons.filter((person) => presence[person].status === status).map((person) => phrases.people[person]);
  const day = isDated && on !== undefined ? words.date(on) : undefined;
  const [must, perhaps] = [named("must-come"), named("undecided")];
  const id = `collection/${on ?? "any-day"}`;
  return [
    ...(must.length === 0 ? [] : [item(language, id, phrases.comesToCollect(must, day))]),
    ...(perhaps.length === 0 ? [] : [item(language, `${id}/perhaps`, phrases.mayHaveToCome(perhaps, day))]),
  ];
}

function tripItems(language: PlanWords, { titleName }: Context, { trip }: Plan): readonly SheetItem[] {
  if (trip === undefined) return [];
  const { words, phrases } = language;
  const { titles, newTitle, temporaryPassport } = trip;
  return [
    ...titles.map(({ id, serves }) =>
      item(language, `trip/${id}`, phrases.serves(titleName(id).first, serves)),
    ),
    item(language, "trip/new-title", phrases.newTitle[newTitle]),
    ...(temporaryPassport === undefined
      ? []
      : [
          item(
            language,
            "trip/temporary-passport",
            phrases.temporaryPassport(amountInWords(words, temporaryPassport.fee)),
          ),
        ]),
    item(language, "trip/country", phrases.askTheCountry),
  ];
}
