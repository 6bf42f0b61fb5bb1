import type { Phrase } from "./phrases.js";
import { dropPending, finish, isPieceAt, isTold, stray, type Draft, type Reading } from "./reading.js";

/** The end of a sentence or of a line. */
export function readBreak(
  reading: Reading,
  kind: "stop" | "line",
  phrases: readonly Phrase[],
  place: number,
): void {
  const { current } = reading;
  if (current !== undefined && goesOn(current, phrases, place)) return;
  const next = phrases[place + 1];
  const isStop = kind === "stop";
  reading.mode = "open";
  reading.closedAt = undefined;
  reading.closure = undefined;
  reading.outside.length = 0;
  if (
    current !== undefined &&
    !isTold(current) &&
    (isStop ? /:.*[-/]:*$/ : /[-/]:*$/).test(reading.joints) &&
    next?.kind !== "window"
  )
    current.closed = true;
  for (const { pieces } of reading.closedWindows) stray(reading, pieces, "closure");
  reading.closedWindows = [];
  const awaitsMark =
    next?.kind === "piece" && next.piece.kind === "opening" && phrases[place + 2]?.kind === "tag";
  if (current !== undefined && !awaitsMark && (isTold(current) || isNextReversed(phrases, place)))
    finish(reading);
  if (isStop) dropPending(reading);
  const { clause, hasSaid } = reading;
  if (clause.byAppointment !== undefined && !hasSaid) {
    const purpose = clause.purpose ?? reading.heading.purpose;
    reading.appointments.push({ by: clause.byAppointment, purpose });
  }
  // A heading that ends with its sentence, with no hours in it, was none.
  if (isStop && !hasSaid) reading.heading = reading.headingBefore;
  // *En août : fermé.* holds for that closure alone.
  if (hasSaid && saysClosuresOnly(reading)) reading.heading = reading.headingBefore;
  if (!isStop && hasSaid) {
    const { stranger, ...rest } = reading.heading;
    reading.heading = stranger === undefined ? reading.heading : rest;
  }
  reading.headingBefore = reading.heading;
  reading.clause = {};
  reading.sentence += 1;
  reading.hasSaid = false;
}

/** *Lundi : 9h-12h ; 14h-17h*, or a line a window: more hours of the same days, not of days that come after them. */
function goesOn(current: Draft, phrases: readonly Phrase[], place: number): boolean {
  const [piece] = phrases[place]?.pieces ?? [];
  if (piece?.kind === "stop" && piece.isSoft !== true) return false;
  if (current.windows.length === 0 || current.isReversed || current.isClosure) return false;
  let next = place + 1;
  while (next < place + 8 && phrases[next]?.kind === "window") next += 1;
  if (isPieceAt(phrases, next, "colon")) next += 1;
  return next > place + 1 && (phrases[next] === undefined || isPieceAt(phrases, next, "stop", "line"));
}

/** *… le lundi. De 9h à 12h le mardi*: the windows that follow have days of their own after them. */
function isNextReversed(phrases: readonly Phrase[], place: number): boolean {
  let next = place + 1;
  while (
    next < place + 12 &&
    (phrases[next]?.kind === "window" || isPieceAt(phrases, next, "and", "comma", "slash"))
  )
    next += 1;
  if (next === place + 1 || phrases[next]?.kind !== "days") return false;
  return phrases[next + 1] === undefined || isPieceAt(phrases, next + 1, "stop", "line");
}

function saysClosuresOnly({ drafts, sentence }: Reading): boolean {
  let place = drafts.length - 1;
  while (drafts[place]?.sentence === sentence && drafts[place]?.isClosure) place -= 1;
  return place < drafts.length - 1 && drafts[place]?.sentence !== sentence;
}
