import type { CalendarEntry, PlanCalendar } from "../../planning/calendar.js";
import type { DayEvent } from "../../planning/days.js";
import type { FamilyPlan, Plan } from "../../planning/plan.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { readBack } from "../../vocabulary/invalid-input.js";
import { titleKinds } from "../../vocabulary/situation.js";
import { weekdayText } from "../counters.js";
import { checkedCalendarOptions } from "../given.js";
import { withOwn } from "../own.js";
import { capital } from "../saying.js";
import type { PlanCalendarOptions } from "../sheet/options.js";
import { eventText, namedPapers } from "./event-text.js";
import { spokenOf, type PlanWords, type Spoken } from "./members.js";
import { counterName } from "./plan-sheet.js";

/** What of a plan belongs into a calendar: the papers to get, those that do no more, the appointment, the last day to collect. */
export function calendarOf(
  given: PlanWords,
  made: Plan | FamilyPlan,
  options: PlanCalendarOptions,
): PlanCalendar {
  const { id, ...read } = checkedCalendarOptions(options);
  const language: PlanWords = { ...given, words: withOwn(given.words, read.words) };
  return readBack("plan", made, "what plan answers", () => {
    const { words, phrases } = language;
    const people = spokenOf(language, made, read);
    const of = id ?? identityOf(made, people);
    return {
      language: words.language,
      name: words.typeset(phrases.title),
      madeOn: made.bookedOn,
      entries: made.days.flatMap(({ on, events }) =>
        events.flatMap((event) => {
          const found = entriesOf(language, people, made, on, event);
          return found.map((entry) => ({ ...entry, id: `${entry.id}/${of}` }));
        }),
      ),
    };
  });
}

/** What tells one plan from another, on whatever day it is made: its counter, its day, its titles. */
function identityOf({ office, depositOn }: Plan | FamilyPlan, people: readonly Spoken[]): string {
  const titles = people.flatMap(({ id = "", part }) =>
    titleKinds.filter((title) => part.answer.admissible[title] !== undefined).map((title) => `${id}${title}`),
  );
  return [office.id, depositOn, ...titles].join("/");
}

function entriesOf(
  language: PlanWords,
  people: readonly Spoken[],
  made: Plan | FamilyPlan,
  on: PlainDate,
  event: DayEvent,
): readonly CalendarEntry[] {
  const { words, counters, phrases } = language;
  const said = (text: string): string => capital(words.typeset(text));
  const whole = eventText(language, people, on, event);
  switch (event.kind) {
    case "get-papers":
      // A paper each: on whatever day one looks again, and whatever is at hand then, it is known again.
      return event.papers.map((paper) => ({
        id: ["get-paper", paper.document, paper.whose, ...(paper.for ?? [])].join("/"),
        on,
        summary: said(phrases.getPapersEntry(namedPapers(language, people, [paper], false))),
        description: said(eventText(language, people, on, { ...event, papers: [paper] })),
      }));
    case "paper-too-old":
      return [
        { id: ["paper-too-old", event.person ?? "", event.paper.id].join("/"), on, summary: said(whole) },
      ];
    case "deposit":
      return [
        {
          id: "deposit",
          on: event.at ?? on,
          summary: said(phrases.depositEntry),
          location: counterName(made),
        },
      ];
    case "collect-by": {
      const last = made.collection.deadlines[0]?.lastOpenDay;
      const open =
        last === undefined || last === "none" || last === "unknown"
          ? []
          : [said(phrases.lastOpenDay(weekdayText(counters, last)))];
      return [
        {
          id: "collect-by",
          on,
          summary: said(phrases.collectByEntry),
          description: [said(whole), ...open].join("\n"),
          location: counterName(made),
        },
      ];
    }
    case "answer-changes":
    case "title-ends":
    case "expected-from":
    case "expected-until":
    case "trip":
      return [];
  }
}
