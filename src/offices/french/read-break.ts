import type { Phrase } from "./phrases.js";
import { dropPending, finish, isTold, stray, type Reading } from "./reading.js";

/** The end of a sentence or of a line. */
export function readBreak(
  reading: Reading,
  kind: "stop" | "line",
  phrases: readonly Phrase[],
  place: number,
): void {
  const { current } = reading;
  const next = phrases[place + 1];
  const isStop = kind === "stop";
  reading.mode = "open";
  reading.closedAt = undefined;
  reading.closure = undefined;
  reading.outside.length = 0;
  if (current !== undefined && !isTold(current) && /[-/]$/.test(reading.joints) && next?.kind !== "window")
    current.closed = true;
  for (const { pieces } of reading.closedWindows) stray(reading, pieces, "closure");
  reading.closedWindows = [];
  const awaitsMark =
    next?.kind === "piece" && next.piece.kind === "opening" && phrases[place + 2]?.kind === "tag";
  if (current !== undefined && isTold(current) && !awaitsMark) finish(reading);
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

function saysClosuresOnly({ drafts, sentence }: Reading): boolean {
  let place = drafts.length - 1;
  while (drafts[place]?.sentence === sentence && drafts[place]?.isClosure) place -= 1;
  return place < drafts.length - 1 && drafts[place]?.sentence !== sentence;
}
