import type { MinuteWindow } from "../hours.js";
import type { Phrase } from "./phrases.js";
import { begun, finish, isAfter, isTold, note, stray, type Reading } from "./reading.js";
import type { Token } from "./token.js";

/** A window of the group at hand, or of one whose days come after it. */
export function readWindow(
  reading: Reading,
  phrase: Extract<Phrase, { kind: "window" }>,
  phrases: readonly Phrase[],
  place: number,
): void {
  const { pieces, window, isShaky } = phrase;
  takeUpAgain(reading, pieces, phrases, place);
  const { current } = reading;
  reading.hasSaid = true;
  if (window.until <= window.from) return stray(reading, pieces);
  if (isShaky) note(reading, "unread", pieces.slice(-1), true);
  if (
    reading.mode === "closing" &&
    reading.closure !== undefined &&
    !isAfter(phrases, place, "comma", "dash", "colon")
  ) {
    // *Fermé le mercredi de 12h à 14h*.
    reading.closure.windows.push(window);
    return;
  }
  if (reading.mode === "closing" && reading.closure === undefined && current === undefined) {
    // *Fermé de 12h à 14h du lundi au jeudi*.
    reading.closedWindows.push(phrase);
    return;
  }
  reading.mode = "open";
  if (current?.mayReopen) {
    current.closed = false;
    current.mayReopen = false;
  } else if (current?.isClosure) {
    // *Mardi fermé l'après-midi, 9h-12h*.
    const items = current.items.map(({ day, nth }) => (nth === undefined ? { day } : { day, nth }));
    finish(reading);
    reading.current = begun(reading, items, pieces, { windows: [window] });
    return;
  }
  if (current === undefined || current.isReversed) {
    finish(reading);
    reading.pending.push(phrase);
    return;
  }
  if (current.closed) return stray(reading, pieces);
  const turn = isTold(current) ? turnBefore(phrases, place) : undefined;
  if (turn !== undefined) {
    // *De 14h à 18h en été, de 10h à 12h en hiver*: the same days at another time of the year, or by appointment.
    const { items, purpose, chain, when } = current;
    const byAppointment =
      turn.kind === "piece" && turn.piece.kind === "appointment" ? reading.turn : undefined;
    finish(reading);
    reading.turn = undefined;
    reading.current = begun(reading, items, pieces, {
      purpose,
      chain,
      windows: [window],
      byAppointment,
      ...(turn.kind !== "when" && { when }),
    });
    return;
  }
  current.windows.push(window);
  current.end = pieces.at(-1)?.end ?? current.end;
}

/** A part of the year or a word on appointments that stands between the last window and this one. */
function turnBefore(phrases: readonly Phrase[], place: number): Phrase | undefined {
  for (let before = place - 1; before >= Math.max(0, place - 4); before -= 1) {
    const phrase = phrases[before];
    if (phrase?.kind === "when") return phrase;
    if (phrase?.kind !== "piece") return undefined;
    if (phrase.piece.kind === "appointment" && phrase.piece.by !== undefined) return phrase;
  }
  return undefined;
}

/** `Lundi : 9h-11h (Dépôts) 14h-16h (Remises)`: what is marked in its turn is about the same days. */
function takeUpAgain(
  reading: Reading,
  pieces: readonly Token[],
  phrases: readonly Phrase[],
  place: number,
): void {
  const { current, marked } = reading;
  if (current === undefined && marked !== undefined) {
    let next = place;
    const isPart = (phrase: Phrase | undefined): boolean =>
      phrase?.kind === "window" ||
      (phrase?.kind === "piece" && ["and", "comma", "slash", "opening"].includes(phrase.piece.kind));
    while (next < place + 40 && isPart(phrases[next])) next += 1;
    if (phrases[next]?.kind === "tag")
      reading.current = begun(reading, marked.items, pieces, { purpose: undefined });
  }
  reading.marked = undefined;
}

type EdgePhrase = Extract<Phrase, { readonly minute: number }>;

/** `Jeudi jusqu'à 21h30`: the last window of the day ends later, or earlier. */
export function readUntil(reading: Reading, { pieces, minute }: EdgePhrase): void {
  const { current } = reading;
  if (reading.mode === "closing") return readEdge(reading, pieces, { from: 0, until: minute });
  if (current === undefined || isTold(current)) return stray(reading, pieces);
  current.until = minute;
  note(reading, "unread", [...current.named, ...pieces], true);
}

/** `Après 16h`: where it is closed; what opens then is not said to close. */
export function readEdge(reading: Reading, pieces: readonly Token[], window: MinuteWindow): void {
  if (reading.mode === "closing" && reading.closure !== undefined) reading.closure.windows.push(window);
  else stray(reading, pieces);
}
