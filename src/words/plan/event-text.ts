import type { DatedPaper, DayEvent } from "../../planning/days.js";
import type { PaperInHand } from "../../answers/dossier/dossier.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { capital } from "../saying.js";
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
      const kind = who?.part.answer.heldTitles[event.title]?.kind;
      return who === undefined || kind === undefined
        ? ""
        : ofWhom(language, who, `${who.context.say(phrases.titleEnds[kind])}.`);
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

/** The papers to get, each once, and for whom of several people. */
export function namedPapers(
  { words, phrases }: PlanWords,
  people: readonly Spoken[],
  papers: readonly DatedPaper[],
  withDay: boolean,
): readonly string[] {
  const said = new Map<string, string[]>();
  for (const { document, issuedOnOrAfter, for: ids = [] } of papers) {
    const name = spokenAs(people, ids[0])?.context.say(words.labels.document[document]) ?? "";
    const dated = withDay ? phrases.paperFrom(name, words.date(issuedOnOrAfter)) : name;
    const called = ids.map((id) => spokenAs(people, id)?.name ?? id);
    said.set(dated, [...(said.get(dated) ?? []), ...called]);
  }
  return [...said].map(([paper, names]) =>
    names.length === 0 ? paper : phrases.paperFor(paper, [...new Set(names)]),
  );
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
  const { before, after, birthday } = event;
  const who = spokenAs(people, event.person);
  if (who === undefined) return "";
  const causes = [
    ...(birthday === undefined ? [] : [phrases.birthday(birthday)]),
    ...titlesIn(language, who, event),
  ];
  const changed = pricesAndPapers(words, why, before, after);
  const doubt = doubtIn(language, event);
  const effects =
    changed.length > 0
      ? [phrases.fromThen(changed)]
      : doubt !== undefined
        ? [doubt]
        : causes.length > 0
          ? []
          : [phrases.fromThen([phrases.otherChange])];
  return ofWhom(language, who, [...causes, ...effects].map(afterTheFirst).join(" "));
}

/** Whether there is nothing to do or to choose on a day: only what the texts leave open differs. */
export function isOfTheTextsAlone(language: PlanWords, event: DayEvent): boolean {
  return event.kind === "answer-changes" && doubtIn(language, event) !== undefined;
}

/** What the titles that somebody holds are no longer from that day on. */
function titlesIn(
  { phrases }: PlanWords,
  { context, part }: Spoken,
  { changes }: DayEvent & { readonly kind: "answer-changes" },
): readonly string[] {
  return Object.entries(changes.heldTitles ?? {}).flatMap(([id, change]) => {
    const { before, after } = change ?? {};
    const kind = part.answer.heldTitles[id]?.kind ?? "cni";
    if (before?.standing === "in-force" && after?.standing !== "in-force")
      return [`${context.say(phrases.titleEnded[kind])}.`];
    const isProof = (proves: Readonly<Record<string, string>> | undefined): boolean =>
      proves?.["civilStatus"] === "yes";
    return isProof(before?.proves) && !isProof(after?.proves)
      ? [`${context.say(phrases.proofEnded[kind])}.`]
      : [];
  });
}

/** That nothing differs but what the texts leave open. */
function doubtIn(
  { phrases }: PlanWords,
  { before, after }: DayEvent & { readonly kind: "answer-changes" },
): string | undefined {
  const settled = (decided: unknown): string =>
    JSON.stringify(decided, (key, value: unknown) => (key === "contested" ? undefined : value));
  if (settled(before) !== settled(after)) return undefined;
  return JSON.stringify(before).length < JSON.stringify(after).length
    ? phrases.doubtBegins
    : phrases.doubtEnds;
}

/** A sentence that follows another. */
export function afterTheFirst(text: string, index: number): string {
  return index === 0 ? text : capital(text);
}
