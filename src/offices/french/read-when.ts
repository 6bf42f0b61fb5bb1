import { weekdays } from "../hours.js";
import type { Phrase } from "./phrases.js";
import { close, readExcept } from "./read-closure.js";
import { finish, isAfter, isTold, note, type Reading } from "./reading.js";

/** A part of the year: of the group at hand, of the closure that is being read, or of what follows. */
export function readWhen(
  reading: Reading,
  { when, pieces }: Extract<Phrase, { kind: "when" }>,
  phrases: readonly Phrase[],
  place: number,
): void {
  const { current } = reading;
  const isPlaced = when.periods.length > 0;
  if (reading.mode === "heading") {
    reading.mode = "open";
    return note(reading, "period", pieces, true);
  }
  if (reading.mode === "except") return readExcept(reading, [], pieces, when);
  // *Horaires d'été (juillet et août)*: the second says which days the first means.
  const next = phrases[place + 1]?.kind === "piece" ? phrases[place + 2] : phrases[place + 1];
  if (!isPlaced && next?.kind === "when" && next.when.periods.length > 0) return;
  if (!isPlaced && !when.isOutside) pieces.forEach((piece) => reading.unread.add(piece));
  note(reading, "period", pieces, isPlaced || when.isOutside, isAttached() ? current : undefined);
  if (reading.mode === "closing") {
    reading.hasSaid = true;
    if (reading.closure === undefined)
      close(
        reading,
        weekdays.map((day) => ({ day })),
        pieces,
      );
    if (reading.closure !== undefined) reading.closure.when = when;
    return;
  }
  if (current !== undefined && isAttached()) {
    const isMore = current.when !== undefined && isAfter(phrases, place, "and");
    current.when = isMore ? { ...when, periods: [...(current.when?.periods ?? []), ...when.periods] } : when;
    return;
  }
  finish(reading);
  if (reading.hasSaid) reading.clause = { ...reading.clause, when };
  else reading.heading = { ...reading.heading, when };

  function isAttached(): boolean {
    if (current === undefined || current.isReversed) return current?.isReversed === true;
    return !isTold(current) || !isAfter(phrases, place, "comma", "colon", "stop", "line");
  }
}
