import type { Group } from "./groups.js";
import type { Purpose } from "../hours.js";
import {
  announce,
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
import type { Stranger, Token } from "./token.js";

/**
 * *Remises*, *dépôts*: in parentheses it is a mark of the group before it, or of all groups that *et* joins to that one;
 * so it is at the end of a line or before the next item of a list. Before any days it is a heading.
 */
export function readTag(reading: Reading, pieces: readonly Token[]): void {
  const { current, mode, hasSaid } = reading;
  const purposes = new Set(pieces.flatMap((piece) => (piece.kind === "r" ? piece.value : [])));
  const purpose = purposes.size === 1 ? [...purposes][0] : undefined;
  if (mode === "except") return stray(reading, pieces, "purpose");
  if (mode === "closing") {
    reading.clause = { ...reading.clause, purpose };
    if (current?.isClosure) current.purpose = purpose;
    return;
  }
  const opensHere = isAfter(reading, /\(&?$/);
  if (opensHere || reading.outside.length > 0) {
    if (current !== undefined) {
      if (!opensHere || !isNext(reading, /u?(?:\)|$)/y)) return stray(reading, pieces, "purpose");
      current.isForBoth = purposes.size > 1;
      return mark(reading, current, purpose, pieces);
    }
    // *(entre deux rendez-vous de dépôt)*: said by the way.
    if (!opensHere) return setAside(reading, pieces);
  }
  if (current !== undefined && !isTold(current)) {
    current.purpose = purpose;
    return;
  }
  const isApart = isAfter(reading, /&$/) || isNext(reading, /u?:/y);
  const isNextOne = isAfter(reading, /[-,/]&?$/) && isNext(reading, /[^u).;N,/-]/y);
  if (current !== undefined && !isApart && !isNextOne) {
    if (isNext(reading, /u|$|[).;N,/-]/y)) return mark(reading, current, purpose, pieces);
    // It may be about what follows: neither side is sure to be meant.
    stray(reading, pieces, "purpose");
    return finish(reading);
  }
  finish(reading);
  if (hasSaid) reading.clause = { ...reading.clause, purpose };
  reading.heading = { ...reading.heading, purpose };
}

function mark(
  reading: Reading,
  current: Group,
  purpose: Purpose | undefined,
  pieces: readonly Token[],
): void {
  const { chain } = current;
  current.purpose = purpose;
  // `Samedi (Remises) : 9h - 12h`: its hours are still to come.
  if (!isTold(current)) return;
  // *Du lundi au vendredi (fermé le mercredi) : 9h-12h (remise)*: what is taken from it is for the same.
  for (const group of [...chain, ...takenFrom(reading, current)]) group.purpose ??= purpose;
  if (chain.length > 1) {
    const closing = isNext(reading, /\)/y) ? (reading.phrases[reading.place + 1]?.pieces ?? []) : [];
    const span = { start: chain[0]?.start ?? 0, end: [...pieces, ...closing].at(-1)?.end ?? current.end };
    reading.slips.push({
      code: "tag-scope",
      span,
      groups: chain.slice(0, -1),
      change: () => ({ purpose: undefined }),
    });
  }
  finish(reading);
  reading.marked = current;
}

/** *Sur rendez-vous*, *sans rendez-vous*, or the word alone: of the group at hand, the next windows, or what follows. */
export function readAppointment(reading: Reading, pieces: readonly Token[], by: boolean | undefined): void {
  const { current, mode, phrases, place } = reading;
  const isOpenNow = current !== undefined && isTold(current);
  if (isNext(reading, /q/y)) {
    reading.mode = "closing";
    const others = phrases[place + 1]?.pieces ?? [];
    return note(reading, "by-appointment", [...pieces, ...others], false, "others");
  }
  // *Du lundi au vendredi 9h-12h, l'après-midi sur rendez-vous*: open then too, at hours that are not said.
  const isHalf = isAfter(reading, /(?:^|[^d])h>?$/) && !isNext(reading, /[wd,:]/y);
  if (isHalf && mode === "open" && (current === undefined || isOpenNow)) {
    const said = phrases.slice(Math.max(0, place - 2), place + 1).flatMap((phrase) => phrase.pieces);
    return note(reading, "by-appointment", said, false, current);
  }
  if (by === undefined || mode !== "open") return;
  // *9h-12h et sur rendez-vous de 14h à 17h*.
  if (isOpenNow && isNext(reading, /w/y)) reading.turn = by;
  else if (isAfter(reading, /&$/)) return;
  else if (current !== undefined && reading.outside.length > 0 && isNext(reading, /d/y)) {
    // *(sur rendez-vous le mercredi)*.
    reading.mode = "asking";
    reading.turn = by;
  } else if (current !== undefined) for (const group of current.chain) group.byAppointment ??= by;
  else {
    // *Le matin sans, l'après-midi sur rendez-vous*, before the days they are about: which is which is not kept.
    const { byAppointment = by } = reading.clause;
    reading.clause = { ...reading.clause, byAppointment: byAppointment === by ? by : undefined };
  }
}

/** Another counter, public or channel: hours that are not those of the counter itself for everybody. */
export function readStranger(reading: Reading, pieces: readonly Token[], stranger: Stranger): void {
  const { current, phrases, place } = reading;
  if (stranger === "online") {
    // A site that takes bookings day and night: no counter does.
    const near = phrases.slice(Math.max(0, place - 6), place + 7).flatMap((phrase) => phrase.pieces);
    if (!near.some(({ kind }) => kind === "W")) return setAside(reading, pieces);
    reading.clause = { ...reading.clause, stranger };
    return note(reading, "other-channel", near, true);
  }
  // *(entreprises : jeudi 9h-12h)*: about what follows.
  const isTrailing =
    current !== undefined && !isNext(reading, /:d/y) && (!isTold(current) || !isAfter(reading, /[,:.;N]$/));
  note(reading, `other-${stranger}`, pieces, true, isTrailing ? current : undefined);
  if (isTrailing) current.stranger = stranger;
  else announce(reading, { stranger });
}
