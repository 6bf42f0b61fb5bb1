import { weekdays } from "../hours.js";
import { keyOf, type DayItem } from "./groups.js";
import type { When } from "./periods.js";
import type { Phrase } from "./phrases.js";
import {
  begun,
  finish,
  isAfter,
  isTold,
  note,
  stray,
  toldInSentence,
  type Draft,
  type Reading,
} from "./reading.js";
import type { Token } from "./token.js";
import type { Half } from "./words.js";

/**
 * *Fermé*: of the days before it, as in *Mardi : fermé*, or of what comes after, as in *fermé le mercredi* or *fermé en
 * août*.
 */
export function readClosed(reading: Reading, piece: Token, phrases: readonly Phrase[], place: number): void {
  const { current, heading, clause } = reading;
  const next = nextTelling(phrases, place);
  const isBare = current !== undefined && !isTold(current);
  // *L'après-midi fermé*: the half before it has said so.
  if (reading.closure !== undefined && reading.mode === "closing") return;
  reading.closure = undefined;
  reading.closedAt = piece.start;
  const isPart =
    next?.kind === "days" &&
    !isAfter(phrases, place, "colon") &&
    current !== undefined &&
    isStrictPart(next.items, current.items);
  if (isBare && reading.outside.length === 0 && !isPart) {
    if (next?.kind === "piece" && next.piece.kind === "half") {
      // *Le mardi, fermé l'après-midi*.
      reading.mode = "closing";
      current.isClosure = true;
      reading.closure = current;
      return;
    }
    if (current.items.some(({ half }) => half !== undefined)) current.isClosure = true;
    else current.closed = true;
    if (isCell(phrases, place + 2)) current.mayReopen = true;
    current.end = piece.end;
    return;
  }
  if (next?.kind === "window" && current !== undefined && !isBare) {
    // *De 8h30 à 17h30, fermé de 12h à 13h30*.
    const { items, purpose } = current;
    reading.closure = begun(reading, items, [piece], { isClosure: true, purpose, scope: [current] });
    reading.drafts.push(reading.closure);
    reading.mode = "closing";
    return;
  }
  if (!isBare && current !== undefined && isCell(phrases, place) && saysOneHalf(current)) return;
  const isWhen = next?.kind === "when";
  const isHalf = next?.kind === "piece" && next.piece.kind === "half";
  const isTag = next?.kind === "tag";
  const isAhead = next?.kind === "window" && reading.pending.length === 0;
  if (next?.kind === "days" || isWhen || isTag || isHalf || isAhead) {
    reading.mode = "closing";
    return;
  }
  const when = clause.when ?? heading.when;
  if (when !== undefined && !reading.hasSaid) {
    // *En août : fermé*.
    reading.hasSaid = true;
    close(
      reading,
      weekdays.map((day) => ({ day })),
      [piece],
    );
    return;
  }
  stray(reading, [piece], "closure");
}

/** Whether a bar or a dash stands before, as between the cells of a table. */
function isCell(phrases: readonly Phrase[], place: number): boolean {
  return isAfter(phrases, place, "colon", "dash");
}

/** Whether all windows of a group lie in one half of the day. */
function saysOneHalf({ windows }: Draft): boolean {
  return windows.every(({ until }) => until <= 13 * 60) || windows.every(({ from }) => from >= 12 * 60);
}

/**
 * A closure of some days. Where the group at hand waits for its hours, as in *du lundi au vendredi (fermé le mercredi) :
 * 9h-12h*, it is taken from that group.
 */
export function close(reading: Reading, items: readonly DayItem[], pieces: readonly Token[]): void {
  const { current, clause } = reading;
  const isWaiting = current !== undefined && !isTold(current) && !current.isOptional;
  if (!isWaiting) finish(reading);
  reading.closure = begun(reading, items, pieces, {
    isClosure: true,
    start: reading.closedAt ?? pieces[0]?.start ?? 0,
    windows: reading.closedWindows.flatMap((each) => (each.kind === "window" ? each.window : [])),
    purpose: clause.purpose ?? reading.heading.purpose ?? current?.purpose,
    ...(isWaiting && { scope: [current] }),
  });
  reading.closedWindows = [];
  reading.drafts.push(reading.closure);
}

/** The next phrase that is no joint. */
function nextTelling(phrases: readonly Phrase[], place: number): Phrase | undefined {
  for (let next = place + 1; next < Math.min(phrases.length, place + 4); next += 1) {
    const phrase = phrases[next];
    const isJoint =
      phrase?.kind === "piece" &&
      ["to", "and", "colon", "dash", "only", "warning", "opening", "open"].includes(phrase.piece.kind);
    if (!isJoint) return phrase;
  }
  return undefined;
}

function isStrictPart(items: readonly DayItem[], whole: readonly DayItem[]): boolean {
  const keys = new Set(whole.map(keyOf));
  return items.length > 0 && items.length < whole.length && items.every((item) => keys.has(keyOf(item)));
}

/** *Matin* that stands by itself: a closed half of the days before it, or the name of a window that says it again. */
export function readHalf(reading: Reading, half: Half, phrases: readonly Phrase[], place: number): void {
  const { current } = reading;
  const next = phrases[place + 1];
  const [piece] = phrases[place]?.pieces ?? [];
  const pieces = piece === undefined ? [] : [piece];
  const isClosedNext = nextTelling(phrases, place)?.pieces[0]?.kind === "closed";
  if (reading.mode === "closing" || isClosedNext) {
    if (reading.closure !== undefined && reading.mode === "closing")
      reading.closure.items = reading.closure.items.map((item) => ({ ...item, half }));
    else if (current !== undefined) closeHalf(reading, half, pieces);
    else stray(reading, pieces, "closure");
    return;
  }
  if (reading.mode === "except" && current !== undefined) return closeHalf(reading, half, pieces);
  const isLabel =
    next?.kind === "window" || next?.kind === "piece" || (current !== undefined && isTold(current));
  if (isLabel && current !== undefined && isTold(current) && !current.isClosure) {
    // *Lundi matin : 9h-12h, après-midi : 14h-17h*.
    current.items = current.items.map(wholeDay);
  }
  if (!isLabel && current !== undefined) current.items = current.items.map((item) => ({ ...item, half }));
}

function wholeDay({ half, ...item }: DayItem): DayItem {
  return half === undefined ? item : { ...item };
}

/** Takes a half of the days of the group at hand, and keeps that group at hand. */
function closeHalf(reading: Reading, half: Half, pieces: readonly Token[]): void {
  const { current } = reading;
  if (current === undefined) return;
  const items = current.items.map((item) => ({ ...item, half }));
  const { purpose } = current;
  reading.closure = begun(reading, items, pieces, { isClosure: true, purpose, scope: [current] });
  reading.drafts.push(reading.closure);
  reading.mode = "closing";
}

/** What `sauf` takes from the group at hand or the sentence: days, halves of them, or a part of the year. */
export function readExcept(
  reading: Reading,
  items: readonly DayItem[],
  pieces: readonly Token[],
  when?: When,
): void {
  const { current } = reading;
  if (when !== undefined) return exceptPeriod(reading, pieces, when);
  // Public holidays are closed in any case.
  if (items.length === 0) return;
  if (items.some(({ alternate }) => alternate)) note(reading, "alternate", pieces, false);
  const whole = items.filter(
    ({ nth, half, alternate }) => nth === undefined && half === undefined && alternate === undefined,
  );
  const isBare = current !== undefined && !isTold(current);
  if (isBare && !current.isOptional) {
    const taken = new Set(whole.map(keyOf));
    current.items = current.items.filter((item) => !taken.has(keyOf(item)) && !taken.has(item.day));
    const rest = items.filter((item) => !whole.includes(item));
    if (rest.length > 0)
      reading.drafts.push(begun(reading, rest, pieces, { isClosure: true, scope: [current] }));
    return;
  }
  const { closure } = reading;
  if (closure !== undefined) {
    // *Fermé tous les jours sauf le lundi de 9h à 12h*.
    const taken = new Set(whole.map(keyOf));
    closure.items = closure.items.filter((item) => !taken.has(keyOf(item)));
    finish(reading);
    reading.current = begun(reading, items, pieces, { isOptional: true, purpose: closure.purpose });
    return;
  }
  const told = toldInSentence(reading);
  if (told.length > 0 && told.every((draft) => takesAll(whole, draft.items))) {
    // *Le samedi, sauf le samedi de Pâques*: not every one.
    return stray(
      reading,
      reading.excepting === undefined ? pieces : [reading.excepting, ...pieces],
      "exception",
    );
  }
  const days = new Set(items.map(({ day }) => day));
  const scope = told.filter((draft) => draft.items.some(({ day }) => days.has(day)));
  const purpose = current?.purpose;
  finish(reading);
  reading.drafts.push(
    begun(reading, items, pieces, { isClosure: true, purpose, ...(scope.length > 0 && { scope }) }),
  );
  // *… sauf le mardi : 14h-17h*: hours in place of those taken.
  reading.current = begun(reading, items, pieces, { isOptional: true, purpose });
}

function takesAll(taken: readonly DayItem[], items: readonly DayItem[]): boolean {
  const keys = new Set(taken.map(keyOf));
  return items.every((item) => keys.has(keyOf(item)));
}

function exceptPeriod(reading: Reading, pieces: readonly Token[], when: When): void {
  const { current } = reading;
  const last = reading.drafts.at(-1);
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
  const scope = current !== undefined && !isTold(current) ? [...told, current] : told;
  const target = current ?? told.at(-1);
  const items = target?.items ?? weekdays.map((day) => ({ day }));
  const isInside = reading.outside.length > 0 && current !== undefined;
  const about = isInside ? [current] : scope;
  const closure = begun(reading, isInside ? items : allItems(about, items), pieces, {
    isClosure: true,
    when,
    purpose: target?.purpose,
    windows: isInside ? [...current.windows] : [],
    ...(about.length > 0 && { scope: about }),
  });
  if (current !== undefined && !isTold(current)) {
    reading.drafts.push(closure);
    return;
  }
  finish(reading);
  reading.drafts.push(closure);
  reading.current = begun(reading, items, pieces, { isOptional: true, when, purpose: target?.purpose });
}

function allItems(
  drafts: readonly { readonly items: readonly DayItem[] }[],
  otherwise: readonly DayItem[],
): readonly DayItem[] {
  return drafts.length > 0 ? drafts.flatMap(({ items }) => items) : otherwise;
}
