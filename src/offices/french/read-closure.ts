import { daysOf, everyDay, keyOf, keysOf, opens, type DayItem, type Group } from "./groups.js";
import type { When } from "./periods.js";
import type { Phrase } from "./phrases.js";
import {
  begun,
  closeDays,
  finish,
  isAfter,
  isNext,
  isTold,
  note,
  said,
  stray,
  toldInSentence,
  type Reading,
} from "./reading.js";
import type { Half, Token } from "./token.js";

/**
 * *Fermé*: of the days before it, as in *Mardi : fermé*, or of what comes after, as in *fermé le mercredi* or *fermé en
 * août*.
 */
export function readClosed(reading: Reading, pieces: readonly Token[]): void {
  const { current } = reading;
  // *L'après-midi fermé*: the half before it has said so.
  if (reading.closure !== undefined && reading.mode === "closing") return;
  reading.closure = undefined;
  reading.word = pieces;
  const next = nextTelling(reading);
  if (current !== undefined && !isTold(current)) {
    const isPart =
      next?.kind === "d" &&
      !isAfter(reading, /:$/) &&
      isStrictPart(next.items, current.items) &&
      !isNamedIn(current, next.items);
    if (reading.outside.length === 0 && !isPart) return closeCurrent(reading, current, pieces, next);
  } else if (current !== undefined) {
    // *De 8h30 à 17h30, fermé de 12h à 13h30*.
    if (next?.kind === "w") return closeItems(reading, current, current.items, pieces);
    // A cell of a table, for the other half of the day.
    if (isAfter(reading, /[-:/]$/) && saysOneHalf(current)) return;
  }
  const isAhead = next?.kind === "w" && reading.pending.length === 0;
  if (isAhead || /[dprh]/.test(next?.kind ?? "")) reading.mode = "closing";
  else if (said(reading, "when") !== undefined && !reading.hasSaid) {
    // *En août : fermé*.
    reading.hasSaid = true;
    close(reading, everyDay(), pieces);
  } else stray(reading, pieces, "closure");
}

/** *Mardi : fermé*, *le mardi, fermé l'après-midi*. */
function closeCurrent(
  reading: Reading,
  current: Group,
  pieces: readonly Token[],
  next: Phrase | undefined,
): void {
  current.isClosure = next?.kind === "h" || current.items.some(({ half }) => half !== undefined);
  if (next?.kind === "h") {
    reading.mode = "closing";
    reading.closure = current;
    return;
  }
  current.closed = !current.isClosure;
  if (isNext(reading, /[-:/]/y)) current.mayReopen = true;
  current.end = pieces.at(-1)?.end ?? current.end;
}

/** Whether all windows of a group lie in one half of the day. */
function saysOneHalf({ windows }: Group): boolean {
  return windows.every(({ until }) => until <= 13 * 60) || windows.every(({ from }) => from >= 12 * 60);
}

/**
 * A closure of some days. Where the group at hand waits for its hours, as in *du lundi au vendredi (fermé le mercredi) :
 * 9h-12h*, it is taken from that group.
 */
export function close(reading: Reading, items: readonly DayItem[], pieces: readonly Token[]): void {
  const { current, word } = reading;
  const isWaiting = current !== undefined && !isTold(current) && !current.isOptional;
  if (!isWaiting) finish(reading);
  reading.closure = closeDays(reading, items, pieces, isWaiting ? [current] : [], {
    start: (word[0] ?? pieces[0])?.start ?? 0,
    windows: reading.closedWindows.map(({ window }) => window),
    purpose: said(reading, "purpose") ?? current?.purpose,
  });
  reading.closedWindows = [];
}

/** Takes some of the days of a group, or halves of them, and keeps that group at hand. */
function closeItems(
  reading: Reading,
  group: Group,
  items: readonly DayItem[],
  pieces: readonly Token[],
): void {
  reading.closure = closeDays(reading, items, pieces, [group], { purpose: group.purpose });
  reading.mode = "closing";
}

/** The next phrase that is no joint. */
function nextTelling({ line, phrases, place }: Reading): Phrase | undefined {
  const [joints = ""] = /^[->&:uz(O]{0,2}/.exec(line.slice(place + 1, place + 3)) ?? [];
  return phrases[place + 1 + joints.length];
}

function isStrictPart(items: readonly DayItem[], whole: readonly DayItem[]): boolean {
  const keys = keysOf(whole);
  return items.length > 0 && items.length < whole.length && items.every((item) => keys.has(keyOf(item)));
}

/** Whether a list names one of the days for itself, as no list does that goes on to take it away: *mercredi & mardi fermé*. */
function isNamedIn({ named }: Group, items: readonly DayItem[]): boolean {
  const isRun = named.some(({ kind }) => /[->]/.test(kind));
  const alone = named.flatMap((piece) => (piece.kind === "d" && piece.days.length === 1 ? piece.days : []));
  return !isRun && items.some(({ day }) => alone.includes(day));
}

/** *Matin* that stands by itself: a closed half of the days before it, or the name of a window that says it again. */
export function readHalf(reading: Reading, half: Half, pieces: readonly Token[]): void {
  const { current, closure, mode } = reading;
  if (mode === "closing" && closure !== undefined) closure.items = halves(closure.items, half);
  else if (mode === "closing" || nextTelling(reading)?.kind === "c" || (mode === "except" && current)) {
    if (current === undefined) stray(reading, pieces, "closure");
    else closeItems(reading, current, halves(current.items, half), pieces);
  } else if (current !== undefined) {
    const isLabel = isTold(current) || isNext(reading, /[^dpDrJAB]/y);
    if (!isLabel) current.items = halves(current.items, half);
    // *Lundi matin : 9h-12h, après-midi : 14h-17h*.
    else if (isTold(current) && !current.isClosure) current.items = halves(current.items, undefined);
  }
}

/** Halves of some days, or the whole of them. */
export function halves(items: readonly DayItem[], half: Half | undefined): readonly DayItem[] {
  return items.map((item) => ({ ...item, half }));
}

/** What *sauf* takes from the group at hand or the sentence: days, or halves of them. */
export function exceptDays(reading: Reading, items: readonly DayItem[], pieces: readonly Token[]): void {
  const { current, closure } = reading;
  // Public holidays are closed in any case.
  if (items.length === 0) return;
  if (items.some(({ alternate }) => alternate)) note(reading, "alternate", pieces, false);
  const isWhole = ({ nth, half, alternate }: DayItem): boolean => (nth ?? half ?? alternate) === undefined;
  const taken = keysOf(items.filter(isWhole));
  const days = daysOf([{ items }]);
  const isAbout = (group: Group): boolean => group.items.some(({ day }) => days.includes(day));
  const told = toldInSentence(reading);
  // *9h-12h sauf jeudi, 14h-17h sauf mercredi*: the hours after an exception are not that day's.
  if (current?.isOptional && isTold(current) && !isAbout(current))
    told.forEach((group) => note(reading, "exception", pieces, false, group));
  if (current !== undefined && !isTold(current) && !current.isOptional) {
    // *Samedi sur rendez-vous (sauf mercredi matin)* is about what was said before.
    const before = told.some(isAbout) ? told : reading.groups.slice(-40).filter(opens);
    const others = isAbout(current) ? [] : before.filter(isAbout);
    const isAside = others.length > 0 && reading.outside.length > 0;
    const rest = items.filter((item) => isAside || !isWhole(item));
    if (rest.length > 0) closeDays(reading, rest, pieces, others.length > 0 ? others : [current]);
    current.items = current.items.filter((item) => !taken.has(keyOf(item)) && !taken.has(item.day));
    return;
  }
  let purpose = current?.purpose;
  if (closure !== undefined) {
    // *Fermé tous les jours sauf le lundi de 9h à 12h*.
    closure.items = closure.items.filter((item) => !taken.has(keyOf(item)));
    purpose = closure.purpose;
    finish(reading);
  } else {
    // *Le samedi, sauf le samedi de Pâques*: not every one.
    if (told.length > 0 && told.every((group) => group.items.every((item) => taken.has(keyOf(item)))))
      return stray(reading, [...reading.word, ...pieces], "exception");
    finish(reading);
    closeDays(reading, items, pieces, told.filter(isAbout), { purpose });
  }
  // *… sauf le mardi : 14h-17h*: hours in place of those taken.
  reading.current = begun(reading, items, pieces, { isOptional: true, purpose });
}

/** What *sauf* takes from the group at hand or the sentence in a part of the year. */
export function exceptPeriod(reading: Reading, when: When, pieces: readonly Token[]): void {
  const { current } = reading;
  const last = reading.groups.at(-1);
  note(reading, "period", pieces, when.periods.length > 0);
  if (
    current?.isOptional &&
    last?.isClosure &&
    last.sentence === reading.sentence &&
    last.when === undefined
  ) {
    // *Sauf le samedi en août*.
    last.when = when;
    current.when = when;
    return;
  }
  const told = toldInSentence(reading);
  const isWaiting = current !== undefined && !isTold(current);
  const { purpose, items = everyDay() } = current ?? told.at(-1) ?? {};
  const isInside = reading.outside.length > 0 && current !== undefined;
  const about = isInside ? [current] : isWaiting ? [...told, current] : told.slice(-1);
  if (!isWaiting) finish(reading);
  if (!isInside && !isWaiting)
    // *Lundi 9h-12h, samedi 9h-12h sauf en août*: of the days before, perhaps.
    for (const group of told.slice(0, -1))
      closeDays(
        reading,
        group.items.map((item) => ({ ...item, alternate: true })),
        pieces,
        [group],
        { when, purpose },
      );
  closeDays(reading, about.length > 0 ? about.flatMap((group) => group.items) : items, pieces, about, {
    when,
    purpose,
    windows: isInside ? [...current.windows] : [],
  });
  if (!isWaiting) reading.current = begun(reading, items, pieces, { isOptional: true, when, purpose });
}
