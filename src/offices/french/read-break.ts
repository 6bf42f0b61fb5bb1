import { dropPending, finish, isNext, isTold, said, stray, toldInSentence, type Reading } from "./reading.js";

/** The end of a sentence or of a line. */
export function readBreak(reading: Reading, kind: "." | ";" | "N"): void {
  const { current } = reading;
  // *Lundi : 9h-12h ; 14h-17h*, or a line a window: more hours of the same days, not of days that come after them.
  const goesOn =
    current !== undefined && current.windows.length > 0 && !current.isReversed && !current.isClosure;
  if (goesOn && kind !== "." && isNext(reading, /w{1,7}:?(?:$|[.;N])/y)) return;
  const isLine = kind === "N";
  reading.mode = "open";
  reading.word = [];
  reading.closure = undefined;
  reading.outside = [];
  for (const { pieces } of reading.closedWindows) stray(reading, pieces, "closure");
  reading.closedWindows = [];
  const isEmpty = (isLine ? /[-/]:*$/ : /:.*[-/]:*$/).test(reading.joints) && !isNext(reading, /w/y);
  if (current !== undefined && !isTold(current) && isEmpty) current.closed = true;
  // *… le lundi. De 9h à 12h le mardi*: the windows that follow have days of their own after them.
  const isNextReversed = isNext(reading, /w[w&,/]{0,10}d(?:$|[.;N])/y);
  // Unless a mark of the group follows.
  if (
    current !== undefined &&
    !isNext(reading, /\(r/y) &&
    (isTold(current) || isNextReversed || current.isOptional)
  )
    finish(reading);
  if (!isLine) dropPending(reading);
  const { clause, hasSaid } = reading;
  if (clause.byAppointment !== undefined && !hasSaid)
    reading.appointments.push({ by: clause.byAppointment, purpose: said(reading, "purpose") });
  // A heading that ends with its sentence, with no hours in it, was none; *en août : fermé.* holds for that closure alone.
  const isClosure =
    reading.groups.at(-1)?.sentence === reading.sentence && toldInSentence(reading).length === 0;
  if (hasSaid ? isClosure : !isLine) reading.heading = reading.headingBefore;
  if (isLine && hasSaid) reading.heading = { ...reading.heading, stranger: undefined };
  reading.headingBefore = reading.heading;
  reading.clause = {};
  reading.sentence += 1;
  reading.hasSaid = false;
}
