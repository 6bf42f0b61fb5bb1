import { withEach } from "./day-items.js";
import { daysOf, type Group } from "./groups.js";
import type { Phrase } from "./phrases.js";
import { readBreak } from "./read-break.js";
import { exceptDays, readClosed, readHalf } from "./read-closure.js";
import { readDays, readEdge, readWhen, readWindow } from "./read-days.js";
import { readAppointment, readStranger, readTag } from "./read-mark.js";
import {
  announce,
  isAfter,
  isNext,
  isTold,
  setAside,
  stray,
  toldInSentence,
  type Reading,
} from "./reading.js";
import type { Token } from "./token.js";

/** Reads the phrase at hand into what was found before. */
export function readPhrase(reading: Reading, phrase: Phrase): void {
  const { pieces } = phrase;
  const { current } = reading;
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- whatever else has no place here
  switch (phrase.kind) {
    case "d":
      return readDays(reading, phrase.items, pieces);
    case "w":
      return readWindow(reading, phrase);
    case "p":
      return readWhen(reading, phrase);
    case "D":
      // *Samedi 9h-12h, le 2e du mois*.
      if (current === undefined || current.isClosure || current.items.some(({ nth }) => nth !== undefined))
        return stray(reading, pieces);
      current.items = withEach(
        current.items.map(({ day }) => day),
        phrase.nths,
      );
      return;
    case "J":
    case "A":
    case "B":
      return readEdge(reading, phrase.kind, pieces, phrase.minute);
    case "r":
      return readTag(reading, pieces);
    case "N":
    case ".":
    case ";":
      return readBreak(reading, phrase.kind);
    case "(":
      reading.outside.push(reading.mode);
      return;
    case ")":
      reading.mode = reading.outside.pop() ?? "open";
      reading.closure = undefined;
      return;
    case "O":
      // *Pas d'ouverture le mercredi*.
      if (!isAfter(reading, /c$/)) reading.mode = "open";
      return;
    case "-":
    case "/":
    case ":":
    case ",":
      reading.joints += phrase.kind;
      return;
    case "!":
      // *Fermé au public, mais sur rendez-vous de 9h à 12h*.
      if (current?.windows.length === 0 && (current.closed || current.isClosure))
        Object.assign(current, { isClosure: false, closed: true, mayReopen: true });
      return;
    case "=":
      return readSame(reading, pieces);
    case "h":
      return readHalf(reading, phrase.value, pieces);
    case "c":
      return readClosed(reading, pieces);
    case "x":
      return readExcept(reading, pieces);
    case "a":
      return readAppointment(reading, pieces, phrase.value === "by");
    case "T":
      return readAppointment(reading, pieces, undefined);
    case "G":
      return readStranger(reading, pieces, phrase.value);
    case "R":
      announce(reading, { when: undefined });
      reading.heading = { ...reading.heading, when: undefined };
      return;
    case "q":
      return reading.mode === "open" ? stray(reading, pieces) : undefined;
    case "k":
      return stray(reading, pieces, "alternate");
    case "z":
      // *Fermeture exceptionnelle le 15 mai*: the closure says the rest.
      return reading.mode === "closing" ? setAside(reading, pieces) : stray(reading, pieces);
    case "t":
      // *(16h30 le vendredi)*: in doubt is that day alone.
      return reading.outside.length > 0 && isNext(reading, /d/y)
        ? setAside(reading, pieces)
        : stray(reading, pieces);
    case "n":
    case "Y":
    case "M":
    case "m":
    case "s":
      return setAside(reading, pieces);
    case "~":
    case ">":
    case "&":
    case "u":
    case "E":
      return;
    default:
      return stray(reading, pieces);
  }
}

/** *Mardi : idem*. */
function readSame(reading: Reading, pieces: readonly Token[]): void {
  const { current, groups } = reading;
  const last = groups.at(-1);
  if (current === undefined || isTold(current) || last === undefined || last.isClosure)
    return stray(reading, pieces);
  for (const window of last.windows) current.windows.push(window);
  current.closed = last.closed;
}

/** *Sauf* with something to except after it; before anything else it is not understood. */
function readExcept(reading: Reading, pieces: readonly Token[]): void {
  const { current, phrases, place } = reading;
  const next = phrases[place + 1];
  reading.word = pieces;
  const isOpening = current === undefined && !reading.hasSaid && reading.pending.length === 0;
  if (isOpening && next?.kind === "p" && next.when.periods[0]?.kind === "school-holidays") {
    // *Hors vacances scolaires : lundi 9h-12h*.
    reading.heading = { ...reading.heading, when: { periods: [], isOutside: true } };
    reading.mode = "heading";
  } else if (isNext(reading, /[dph]/y)) reading.mode = "except";
  else if (
    current !== undefined &&
    isAfter(reading, /d$/) &&
    isNext(reading, /$|[.;N)]/y) &&
    isToldElsewhere(reading, current)
  ) {
    // *Du lundi au samedi 9h-12h, mercredi excepté*.
    reading.current = undefined;
    exceptDays(reading, current.items, current.named);
  } else stray(reading, pieces, "exception");
}

/** Whether the days of a group wait for hours, and all have some in their sentence. */
function isToldElsewhere(reading: Reading, group: Group): boolean {
  const days = daysOf(toldInSentence(reading));
  return !isTold(group) && group.items.every(({ day }) => days.includes(day));
}
