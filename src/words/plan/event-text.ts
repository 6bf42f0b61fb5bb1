import type { DatedPaper, DayEvent } from "../../planning/days.js";
import type { PaperInHand } from "../../answers/dossier/dossier.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { pricesAndPapers } from "../why.js";
import { ofWhom, spokenAs, type PlanWords, type Spoken } from "./members.js";

/** What is said of something that is to be done or known on a day. */
export function eventText(
  language: PlanWords,
  people: readonly Spoken[],
  on: PlainDate,
  event: DayEvent,
): string {
  const { phrases, counters } = language;
  switch (event.kind) {
    case "get-papers":
      return papersText(language, people, on, event.papers);
    case "paper-too-old": {
      const who = spokenAs(people, event.person);
      if (who === undefined) return "";
      const { paper } = event;
      const said = paperText(language, who, paper);
      return ofWhom(
        language,
        who,
        paper.document === "fiscal-stamp" ? phrases.stampEnded(said) : phrases.tooOld(said),
      );
    }
    case "answer-changes":
      return changeText(language, people, event);
    case "title-ends": {
      const who = spokenAs(people, event.person);
      return who === undefined
        ? ""
        : ofWhom(language, who, phrases.titleEnds(who.context.titleName(event.title).within));
    }
    case "deposit": {
      const time = event.at === undefined ? undefined : timeOf(event.at);
      return time === undefined
        ? `${phrases.deposit}.`
        : `${phrases.atTime(phrases.deposit, counters.time(time))}.`;
    }
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

/** The time on the counter's clock, as an instant of its own zone shows it. */
export function timeOf(instant: string): string {
  return instant.slice("2026-11-25T".length, "2026-11-25T14:30".length);
}

/** A paper at hand, with the day that it bears. */
export function paperText(
  { words, phrases }: PlanWords,
  { context }: Spoken,
  { document, issuedOn }: PaperInHand,
): string {
  const name = context.say(words.labels.document[document]);
  if (issuedOn === undefined) return name;
  const day = words.date(issuedOn);
  return document === "fiscal-stamp" ? phrases.stampBoughtOn(name, day) : phrases.paperOf(name, day);
}

/** The papers to get, each once: those of whoever they are got for. */
export function namedPapers(
  { words, phrases }: PlanWords,
  people: readonly Spoken[],
  papers: readonly DatedPaper[],
  withDay: boolean,
): readonly string[] {
  const said = papers.map(({ document, issuedOnOrAfter, for: names = [] }) => {
    const who = spokenAs(people, names[0]);
    const name = who?.context.say(words.labels.document[document]) ?? "";
    const dated = withDay ? phrases.paperFrom(name, words.date(issuedOnOrAfter)) : name;
    const called = names.map((id) => spokenAs(people, id)?.name ?? id);
    return called.length === 0 ? dated : phrases.paperFor(dated, called);
  });
  return [...new Set(said)];
}

function papersText(
  language: PlanWords,
  people: readonly Spoken[],
  on: PlainDate,
  papers: readonly DatedPaper[],
): string {
  const { phrases } = language;
  const now = papers.filter(({ issuedOnOrAfter }) => issuedOnOrAfter < on);
  const from = papers.filter(({ issuedOnOrAfter }) => issuedOnOrAfter >= on);
  return [
    ...(from.length === 0 ? [] : [phrases.getPapers(namedPapers(language, people, from, false))]),
    ...(now.length === 0 ? [] : [phrases.preparePapers(namedPapers(language, people, now, true))]),
  ].join(" ");
}

function changeText(
  language: PlanWords,
  people: readonly Spoken[],
  event: DayEvent & { readonly kind: "answer-changes" },
): string {
  const { words, why, phrases } = language;
  const { before, after, changes } = event;
  const who = spokenAs(people, event.person);
  if (who === undefined) return "";
  const { context, part } = who;
  const ended = Object.entries(changes.heldTitles ?? {}).flatMap(([id, change]) => {
    const ends = change?.before?.standing === "in-force" && change.after?.standing !== "in-force";
    return ends ? [`${context.say(phrases.titleEnded[part.answer.heldTitles[id]?.kind ?? "cni"])}.`] : [];
  });
  const changed = pricesAndPapers(words, why, before, after);
  const told =
    ended.length > 0 && changed.length === 0
      ? ended
      : [...ended, phrases.fromThen(changed.length === 0 ? [phrases.otherChange] : changed)];
  return ofWhom(language, who, told.join(" "));
}
