import type { Nth } from "../hours.js";
import { withNths } from "./day-items.js";
import type { Phrase } from "./phrases.js";
import { readAppointment, readStranger } from "./read-aside.js";
import { readBreak } from "./read-break.js";
import { readClosed, readExcept, readHalf } from "./read-closure.js";
import { readDays } from "./read-days.js";
import { readTag } from "./read-tag.js";
import { readWhen } from "./read-when.js";
import { readEdge, readUntil, readWindow } from "./read-window.js";
import { finish, isAfter, isTold, stray, toldInSentence, type Draft, type Reading } from "./reading.js";
import type { Token } from "./token.js";

/** Reads one phrase into what was found before. */
export function readPhrase(reading: Reading, phrases: readonly Phrase[], place: number): void {
  const phrase = phrases[place];
  if (phrase === undefined) return;
  switch (phrase.kind) {
    case "days":
      return readDays(reading, phrase, phrases, place);
    case "window":
      return readWindow(reading, phrase, phrases, place);
    case "when":
      return readWhen(reading, phrase, phrases, place);
    case "nth":
      return readNth(reading, phrase.nths, phrase.pieces);
    case "until":
      return readUntil(reading, phrase);
    case "after":
      return readEdge(reading, phrase.pieces, { from: phrase.minute, until: 24 * 60 });
    case "before":
      return readEdge(reading, phrase.pieces, { from: 0, until: phrase.minute });
    case "tag":
      return readTag(reading, phrase.pieces, phrases, place);
    case "piece":
      return readPiece(reading, phrase.piece, phrases, place);
  }
}

function readPiece(reading: Reading, piece: Token, phrases: readonly Phrase[], place: number): void {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- whatever else has no place here
  switch (piece.kind) {
    case "stop":
    case "line":
      return readBreak(reading, piece.kind, phrases, place);
    case "opening":
      reading.outside.push(reading.mode);
      return;
    case "ending":
      reading.mode = reading.outside.pop() ?? "open";
      reading.closure = undefined;
      return;
    case "open":
      // *Pas d'ouverture le mercredi*.
      if (!isAfter(phrases, place, "closed")) reading.mode = "open";
      return;
    case "warning":
      // *Fermeture exceptionnelle le 15 mai*: the closure says the rest.
      if (reading.mode === "closing") reading.unread.add(piece);
      else stray(reading, [piece]);
      return;
    case "dash":
    case "slash":
      reading.joints += "-";
      return;
    case "colon":
      reading.joints += ":";
      return;
    case "comma":
      reading.joints += ",";
      return;
    case "to":
    case "and":
    case "only":
    case "between":
      return;
    case "noise":
      return;
    case "but":
      reopen(reading.current);
      return;
    case "same":
      return readSame(reading, piece);
    case "half":
      return readHalf(reading, piece.half, phrases, place);
    case "closed":
      return readClosed(reading, piece, phrases, place);
    case "except":
      return startExcept(reading, piece, phrases, place);
    case "appointment":
      return readAppointment(reading, piece, phrases, place);
    case "stranger":
      return readStranger(reading, piece, phrases, place);
    case "others":
      if (reading.mode === "open") stray(reading, [piece]);
      return;
    case "rest":
      finish(reading);
      reading.heading = { ...reading.heading, when: undefined };
      reading.clause = { ...reading.clause, when: undefined };
      return;
    case "alternate":
      return stray(reading, [piece], "alternate");
    case "number":
    case "year":
    case "monthly":
    case "week":
    case "month":
      reading.unread.add(piece);
      return;
    case "time":
      // *(16h30 le vendredi)*: in doubt is that day alone.
      if (reading.outside.length > 0 && phrases[place + 1]?.kind === "days") {
        reading.unread.add(piece);
        return;
      }
      return stray(reading, [piece]);
    default:
      return stray(reading, [piece]);
  }
}

/** *Fermé au public, mais sur rendez-vous de 9h à 12h*. */
function reopen(current: Draft | undefined): void {
  if (current === undefined || current.windows.length > 0 || !(current.closed || current.isClosure)) return;
  current.isClosure = false;
  current.closed = true;
  current.mayReopen = true;
}

/** *Samedi 9h-12h, le 2e du mois*. */
function readNth(reading: Reading, nths: readonly Nth[], pieces: readonly Token[]): void {
  const { current } = reading;
  if (current === undefined || current.isClosure || current.items.some(({ nth }) => nth !== undefined))
    return stray(reading, pieces);
  current.items = withNths(
    current.items.map(({ day }) => day),
    nths,
  );
}

/** *Mardi : idem*. */
function readSame(reading: Reading, piece: Token): void {
  const { current, drafts } = reading;
  const last = drafts.at(-1);
  if (current === undefined || isTold(current) || last === undefined || last.isClosure)
    return stray(reading, [piece]);
  for (const window of last.windows) current.windows.push(window);
  current.closed = last.closed;
}

/** *Sauf* with something to except after it; before anything else it is not understood. */
function startExcept(reading: Reading, piece: Token, phrases: readonly Phrase[], place: number): void {
  const next = phrases[place + 1];
  reading.excepting = piece;
  if (next?.kind === "when" && isOpening(reading) && next.when.periods[0]?.kind === "school-holidays") {
    // *Hors vacances scolaires : lundi 9h-12h*.
    reading.heading = { ...reading.heading, when: { periods: [], isOutside: true } };
    reading.mode = "heading";
  } else if (piece.kind === "except" && (next?.kind === "days" || next?.kind === "when" || isHalf(next)))
    reading.mode = "except";
  else if (isExcluded(reading, phrases, place)) {
    // *Du lundi au samedi 9h-12h, mercredi excepté*.
    const excluded = reading.current;
    reading.current = undefined;
    if (excluded !== undefined) readExcept(reading, excluded.items, excluded.named);
  } else stray(reading, [piece], "exception");
}

/** Whether nothing is said yet in a sentence that begins. */
function isOpening({ current, hasSaid, pending }: Reading): boolean {
  return current === undefined && !hasSaid && pending.length === 0;
}

/** Whether the days just before are all that is said up to the end of the sentence. */
function isExcluded(reading: Reading, phrases: readonly Phrase[], place: number): boolean {
  const next = phrases[place + 1];
  const ends = next === undefined || (next.kind === "piece" && sentenceEnds.has(next.piece.kind));
  return phrases[place - 1]?.kind === "days" && ends && isPartOfTold(reading);
}

/** Whether the days at hand wait for hours, and others have some in their sentence. */
function isPartOfTold(reading: Reading): boolean {
  const { current } = reading;
  if (current === undefined || isTold(current)) return false;
  const days = new Set(toldInSentence(reading).flatMap(({ items }) => items.map(({ day }) => day)));
  return current.items.every(({ day }) => days.has(day));
}

const sentenceEnds: ReadonlySet<Token["kind"]> = new Set(["stop", "line", "ending"]);

function isHalf(phrase: Phrase | undefined): boolean {
  return phrase?.kind === "piece" && phrase.piece.kind === "half";
}
