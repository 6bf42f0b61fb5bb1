import type { Plan } from "../../planning/plan.js";
import { writePlan } from "../plan/plan-sheet.js";
import type { PlanPhrases } from "../plan/plan-phrases.js";
import type { SheetOptions } from "../sheet/options.js";
import type { Sheet } from "../sheet/sheet.js";
import { english } from "./english.js";
import { counterPhrases } from "./offices.js";
import { whyPhrases } from "./why.js";
import { list } from "./writing.js";

/** What a plan says. */
export const planPhrases: PlanPhrases = {
  title: "Your calendar",
  sections: {
    booking: "Book an appointment",
    "day-by-day": "Day by day",
    collection: "Collect the title",
    trip: "Your trip",
  },
  bookBy: (way) => `Book ${way}.`,
  cannotBook: "This appointment cannot be booked on that day.",
  maybeBook: "It is not known whether this appointment can be booked on that day.",
  bookFrom: (day) => `Try again from ${day} on.`,
  bookUpTo: (day) => `Appointments are given up to ${day}.`,
  slots: (count) => `Ask for ${String(count)} times, one for each title.`,
  lateOrIncomplete: "If you come late, or a paper is missing, you need a new appointment.",
  onDay: (texts) => `: ${texts.join(" ")}`,
  fromThen: (changes) => `if you apply on that day or later, ${list(changes, "and")}.`,
  otherChange: "the list changes in other points",
  titleEnded: (kind) => `your ${kind === "cni" ? "identity card" : "passport"} is no longer valid.`,
  getPapers: (papers) => `from this day on, get: ${list(papers, "and")}.`,
  deposit: "your appointment.",
  titleEnds: (title) => `the last day on which ${title} is valid.`,
  expectedFrom: "the new title may come from this day on.",
  expectedUntil: "the new title should have come.",
  collectBy: "the last day to collect the title, if it came as early as it can.",
  trip: "you leave.",
  expected: (from, until, by) =>
    from === until
      ? `The title is expected on ${from}, ${byWhom[by]}.`
      : `The title is expected between ${from} and ${until}, ${byWhom[by]}.`,
  canTakeLonger: "Before the summer holidays it can take much longer.",
  notSaidWhen: "The town hall does not publish how long it takes: ask when you hand in the application.",
  comesToCollect: (who, day) => `To collect${ifOn(day)}, this person must come: ${list(who, "and")}.`,
  mayHaveToCome: (who, day) => `To collect${ifOn(day)}, this person may have to come: ${list(who, "and")}.`,
  people: {
    applicant: "the person the title is for",
    "legal-representative": "a parent or legal representative",
    guardian: "the guardian",
  },
  counterOpen: (appointment, hours) => `To collect: ${appointment}; ${hours.join("; ")}.`,
  deadline: (availableOn, by, lastOpenDay) =>
    `If the title comes on ${availableOn}, collect it by ${by}` +
    `${lastOpenDay === undefined ? "" : ` (the counter is last open on ${lastOpenDay})`}. After that it is destroyed.`,
  serves: (title, serves) => `${title}: ${serving[serves]}.`,
  newTitle: {
    "in-time": "The new title should come before you leave.",
    perhaps: "The new title may come before you leave, or after.",
    "too-late": "The new title should not come before you leave.",
    unknown: "Nobody can say whether the new title will come before you leave.",
  },
  temporaryPassport: (price) =>
    `If the trip cannot wait, ask the prefecture for a temporary passport (${price}).`,
  askTheCountry: "Each country says which titles it accepts: check with the foreign ministry.",
};

const byWhom = { office: "by what the town hall says", caller: "by the time that you gave" } as const;

const serving = {
  yes: "still valid on the day you leave",
  no: "cannot be used",
  undecided: "it is not known yet whether it will be valid on the day you leave",
} as const;

function ifOn(day: string | undefined): string {
  return day === undefined ? "" : ` on ${day}`;
}

/**
 * A plan on one page, as data: how to book, what to do on which day, how to collect, and what becomes of a trip.
 *
 * @param made - What `plan` says.
 * @param options - Who reads, and what to call the held titles.
 * @throws InvalidInputError when it is no plan, or an option is none.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02" });
 * planSheet(made).sections.map(({ heading }) => heading); // ["Book an appointment", "Day by day", "Collect the title"]
 * ```
 */
export function planSheet(made: Plan, options: SheetOptions = {}): Sheet {
  return writePlan(
    { words: english, why: whyPhrases, counters: counterPhrases, phrases: planPhrases },
    made,
    options,
  );
}
