import { minutesInDay } from "../hours.js";
import { everyDay, type DayItem } from "./groups.js";
import type { Phrase } from "./phrases.js";
import { close, exceptDays, exceptPeriod, halves } from "./read-closure.js";
import {
  announce,
  begun,
  closeDays,
  dropPending,
  finish,
  isAfter,
  isNext,
  isTold,
  note,
  setAside,
  stray,
  takenFrom,
  type Reading,
} from "./reading.js";
import { lettersOf, type Token } from "./token.js";

/** Days: the next group begins, unless they are what is closed, excepted or asked for. */
export function readDays(reading: Reading, items: readonly DayItem[], pieces: readonly Token[]): void {
  const { current, mode } = reading;
  if (mode === "except" && isExcepted(reading)) return exceptDays(reading, items, pieces);
  if (mode === "asking") {
    const by = reading.turn ?? true;
    reading.appointments.push({ by, purpose: current?.purpose, days: items.map(({ day }) => day) });
    return;
  }
  if (reading.pending.length > 0 && isAfter(reading, /[tJ]$/)) {
    // *9h-17h (jusqu'à 18h le jeudi)*: of which days the others are is not said.
    dropPending(reading);
    return setAside(reading, pieces);
  }
  reading.hasSaid = true;
  // Public holidays are closed in any case.
  if (mode === "closing") return items.length > 0 ? close(reading, items, pieces) : undefined;
  reading.mode = "open";
  const isWaiting = current !== undefined && !isTold(current);
  const isJoined = isAfter(reading, /&$/) && current !== undefined && !isWaiting && !current.isClosure;
  const isReversed = reading.pending.length > 0 && !isNext(reading, /:/y) && !isNext(reading, windowsLast);
  // *Lundi (groupes) - mercredi - samedi*: no range, perhaps, but the rest of a list.
  const letters = lettersOf(pieces);
  const isRest = isWaiting && /[-/]$/.test(reading.joints) && letters.includes("-");
  finish(reading);
  reading.joints = "";
  if (!isReversed) dropPending(reading);
  const [first] = reading.pending;
  const holidays = pieces.filter(({ kind }) => kind === "f");
  reading.current = begun(reading, items, pieces, {
    ...(isJoined && { chain: current.chain }),
    windows: reading.pending.map(({ window }) => window),
    holidays: holidays.length > 0,
    isReversed,
    start: (first?.pieces ?? pieces)[0]?.start ?? 0,
  });
  reading.pending = [];
  reading.marked = undefined;
  // *Lundi/mardi - jeudi/vendredi*: perhaps two pairs.
  if (isRest || /d\/dh?-d/.test(letters)) note(reading, "unread", pieces, false);
  if (items.some(({ alternate }) => alternate)) note(reading, "alternate", pieces, false);
  if (holidays.length > 0) note(reading, "period", holidays, true);
}

/** Of the days and windows of the rest of the sentence the last are windows: these stand after their days. */
const windowsLast = /[^.;Ncx(]{0,39}w[^.;Ncx(d]{0,39}(?:[.;Ncx(]|$)/y;

/** Whether the days are what *sauf* excepts, rather than the next ones with hours of their own. */
function isExcepted(reading: Reading): boolean {
  return isAfter(reading, /[^dwpDJAB,&]$/) || (isAfter(reading, /[,&]$/) && !isNext(reading, /[w:]/y));
}

/** A window of the group at hand, or of one whose days come after it. */
export function readWindow(reading: Reading, phrase: Extract<Phrase, { readonly kind: "w" }>): void {
  const { pieces, window, isShaky } = phrase;
  // `Lundi : 9h-11h (Dépôts) 14h-16h (Remises)`: what is marked in its turn is about the same days.
  if (reading.current === undefined && reading.marked !== undefined && isNext(reading, /[w&,/(]{0,38}r/y)) {
    const { marked } = reading;
    const again = begun(reading, marked.items, pieces, { purpose: undefined });
    for (const { items, windows } of takenFrom(reading, marked))
      closeDays(reading, items, pieces, [again], { windows, purpose: undefined });
    reading.current = again;
  }
  reading.marked = undefined;
  const { current, closure } = reading;
  reading.hasSaid = true;
  if (window.until <= window.from) return stray(reading, pieces);
  if (isShaky) note(reading, "unread", pieces.slice(-1), true);
  if (reading.mode === "closing") {
    // *Fermé le mercredi de 12h à 14h*.
    if (closure !== undefined && !isAfter(reading, /[-,:]$/)) return void closure.windows.push(window);
    // *Fermé de 12h à 14h du lundi au jeudi*.
    if (closure === undefined && current === undefined) return void reading.closedWindows.push(phrase);
  }
  reading.mode = "open";
  if (current === undefined || current.isReversed) {
    finish(reading);
    reading.pending.push(phrase);
    return;
  }
  if (current.mayReopen) {
    current.closed = false;
    current.mayReopen = false;
  } else if (current.isClosure) {
    // *Mardi fermé l'après-midi, 9h-12h*.
    const items = halves(current.items, undefined);
    finish(reading);
    reading.current = begun(reading, items, pieces, { windows: [window] });
    return;
  }
  if (current.closed) return stray(reading, pieces);
  if (!isTold(current) || !isAfter(reading, /[ap][^apdwDrJAB]{0,3}$/)) {
    current.windows.push(window);
    current.end = pieces.at(-1)?.end ?? current.end;
    return;
  }
  // *De 14h à 18h en été, de 10h à 12h en hiver*: the same days at another time of the year, or by appointment.
  const isAsked = isAfter(reading, /a[^apdwDrJAB]{0,3}$/);
  const { items, purpose, chain, when } = current;
  finish(reading);
  reading.current = begun(reading, items, pieces, {
    purpose,
    chain,
    windows: [window],
    byAppointment: isAsked ? reading.turn : undefined,
    ...(isAsked && { when }),
  });
  reading.turn = undefined;
}

/** A part of the year: of the group at hand, of the closure that is being read, or of what follows. */
export function readWhen(reading: Reading, phrase: Extract<Phrase, { readonly kind: "p" }>): void {
  const { when, pieces } = phrase;
  const { current, mode, phrases, place } = reading;
  const isPlaced = when.periods.length > 0;
  if (mode === "heading") {
    reading.mode = "open";
    return note(reading, "period", pieces, true);
  }
  if (mode === "except") return exceptPeriod(reading, when, pieces);
  // *Horaires d'été (juillet et août)*: the second says which days the first means.
  const next = phrases[place + (isNext(reading, /[^dpwDrJAB]/y) ? 2 : 1)];
  if (!isPlaced && next?.kind === "p" && next.when.periods.length > 0) return;
  if (!isPlaced && !when.isOutside) setAside(reading, pieces);
  const isAttached =
    current !== undefined && (current.isReversed || !isTold(current) || !isAfter(reading, /[,:.;N]$/));
  note(reading, "period", pieces, isPlaced || when.isOutside, isAttached ? current : undefined);
  if (mode === "closing") {
    reading.hasSaid = true;
    if (reading.closure === undefined) close(reading, everyDay(), pieces);
    if (reading.closure !== undefined) reading.closure.when = when;
  } else if (isAttached) {
    const { when: before } = current;
    const isMore = before !== undefined && isAfter(reading, /&$/);
    current.when = isMore ? { ...when, periods: [...before.periods, ...when.periods] } : when;
  } else announce(reading, { when });
}

/**
 * *Jusqu'à 21h30*: the last window of the day ends later, or earlier; of a closure it is the end, as *après 16h* is the
 * beginning. What opens after an hour is not said to close.
 */
export function readEdge(
  reading: Reading,
  kind: "J" | "A" | "B",
  pieces: readonly Token[],
  minute: number | undefined,
): void {
  const { current, closure } = reading;
  if (minute === undefined) stray(reading, pieces);
  else if (reading.mode === "closing" && closure !== undefined)
    closure.windows.push(kind === "A" ? { from: minute, until: minutesInDay } : { from: 0, until: minute });
  else if (kind === "J" && reading.mode !== "closing" && current !== undefined && !isTold(current)) {
    current.until = minute;
    note(reading, "unread", [...current.named, ...pieces], true);
  } else stray(reading, pieces);
}
