import type { Phrase } from "./phrases.js";
import { close, readExcept } from "./read-closure.js";
import { begun, dropPending, finish, isAfter, isPieceAt, isTold, note, type Reading } from "./reading.js";

/** Days: the next group begins, unless they are what is closed, excepted or asked for. */
export function readDays(
  reading: Reading,
  phrase: Extract<Phrase, { kind: "days" }>,
  phrases: readonly Phrase[],
  place: number,
): void {
  const { items, holidays, pieces } = phrase;
  if (reading.mode === "except" && isExcepted(phrases, place)) return readExcept(reading, items, pieces);
  const { current } = reading;
  if (reading.mode === "asking") {
    const by = reading.turn ?? true;
    reading.appointments.push({ by, purpose: current?.purpose, days: items.map(({ day }) => day) });
    return;
  }
  reading.hasSaid = true;
  // Public holidays are closed in any case.
  if (reading.mode === "closing") return items.length > 0 ? close(reading, items, pieces) : undefined;
  reading.mode = "open";
  const isTitle = isPieceAt(phrases, place + 1, "colon");
  const isReversed = reading.pending.length > 0 && !isTitle && endsWithDays(phrases, place);
  const chain =
    isAfter(phrases, place, "and") && current !== undefined && isTold(current) && !current.isClosure
      ? current.chain
      : [];
  // *Lundi (groupes) - mercredi - samedi*: no range, perhaps, but the rest of a list.
  const isRest = isBroken(reading) && pieces.some(({ kind }) => kind === "dash");
  finish(reading);
  reading.joints = "";
  if (!isReversed) dropPending(reading);
  const windows = reading.pending.flatMap((each) => (each.kind === "window" ? each.window : []));
  const first = reading.pending[0]?.pieces ?? pieces;
  reading.pending = [];
  reading.marked = undefined;
  reading.current = begun(reading, items, pieces, {
    chain,
    windows,
    holidays,
    isReversed,
    start: first[0]?.start ?? 0,
  });
  if (isRest) note(reading, "unread", pieces, false);
  if (items.some(({ alternate }) => alternate)) note(reading, "alternate", pieces, false);
  if (holidays)
    note(
      reading,
      "period",
      pieces.filter(({ kind }) => kind === "holiday"),
      true,
    );
}

/** Whether the days at hand have no hours, and a dash leads on from them. */
function isBroken({ current, joints }: Reading): boolean {
  return current !== undefined && !isTold(current) && joints.endsWith("-");
}

/** Whether the days at a place are what *sauf* excepts, rather than the next ones with hours of their own. */
function isExcepted(phrases: readonly Phrase[], place: number): boolean {
  const before = phrases[place - 1];
  if (before?.kind === "tag") return true;
  if (before?.kind !== "piece") return false;
  if (before.piece.kind !== "comma" && before.piece.kind !== "and") return true;
  const next = phrases[place + 1];
  return next?.kind !== "window" && !(next?.kind === "piece" && next.piece.kind === "colon");
}

/** Whether of the days and windows of the rest of the sentence the last are days: then windows stand before their days. */
function endsWithDays(phrases: readonly Phrase[], place: number): boolean {
  let last = "days";
  for (let next = place + 1; next < Math.min(phrases.length, place + 40); next += 1) {
    const phrase = phrases[next];
    if (
      phrase?.kind === "piece" &&
      ["stop", "line", "closed", "except", "opening"].includes(phrase.piece.kind)
    )
      break;
    if (phrase?.kind === "days" || phrase?.kind === "window") last = phrase.kind;
  }
  return last === "days";
}
