import { weekdays, type MinuteWindow } from "../hours.js";
import type { Phrase } from "./phrases.js";
import { close, readClosed, readExcept, readHalf } from "./read-closure.js";
import { readTag } from "./read-tag.js";
import { begun, dropPending, finish, isTold, note, stray, type Reading } from "./reading.js";
import type { Token } from "./tokens.js";

/** Reads one phrase into what was found before. */
export function readPhrase(reading: Reading, phrases: readonly Phrase[], place: number): void {
  const phrase = phrases[place];
  if (phrase === undefined) return;
  switch (phrase.kind) {
    case "days":
      return readDays(reading, phrase, phrases, place);
    case "window":
      return readWindow(reading, phrase, phrases, place);
    case "when":
      return readWhen(reading, phrase, phrases, place);
    case "until":
      return readUntil(reading, phrase);
    case "after":
      return readEdge(reading, phrase.pieces, { from: phrase.minute, until: 24 * 60 });
    case "before":
      return readEdge(reading, phrase.pieces, { from: 0, until: phrase.minute });
    case "tag":
      return readTag(reading, phrase.pieces, phrases, place);
    case "piece":
      return readPiece(reading, phrase.piece, phrases, place);
  }
}

function readDays(
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
  const isReversed = reading.pending.length > 0 && endsWithDays(phrases, place);
  const chain =
    isAfter(phrases, place, "and") && current !== undefined && isTold(current) && !current.isClosure
      ? current.chain
      : [];
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
  if (items.some(({ alternate }) => alternate)) note(reading, "alternate", pieces, false);
  if (holidays)
    note(
      reading,
      "period",
      pieces.filter(({ kind }) => kind === "holiday"),
      true,
    );
}

/** Whether the days at a place are what *sauf* excepts, rather than the next ones with hours of their own. */
function isExcepted(phrases: readonly Phrase[], place: number): boolean {
  const before = phrases[place - 1];
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

/** Whether a piece of a kind stands just before. */
export function isAfter(
  phrases: readonly Phrase[],
  place: number,
  ...kinds: readonly Token["kind"][]
): boolean {
  const before = phrases[place - 1];
  return before?.kind === "piece" && kinds.includes(before.piece.kind);
}

function readWindow(
  reading: Reading,
  phrase: Extract<Phrase, { kind: "window" }>,
  phrases: readonly Phrase[],
  place: number,
): void {
  const { pieces, window, isShaky } = phrase;
  takeUpAgain(reading, pieces, phrases, place);
  const { current } = reading;
  reading.hasSaid = true;
  if (window.until <= window.from) return stray(reading, pieces);
  if (isShaky) note(reading, "unread", pieces.slice(-1), true);
  if (
    reading.mode === "closing" &&
    reading.closure !== undefined &&
    !isAfter(phrases, place, "comma", "dash", "colon")
  ) {
    // *Fermé le mercredi de 12h à 14h*.
    reading.closure.windows.push(window);
    return;
  }
  reading.mode = "open";
  if (current === undefined || current.isReversed) {
    finish(reading);
    reading.pending.push(phrase);
    return;
  }
  if (current.closed) return stray(reading, pieces);
  const turn = isTold(current) ? turnBefore(phrases, place) : undefined;
  if (turn !== undefined) {
    // *De 14h à 18h en été, de 10h à 12h en hiver*: the same days at another time of the year, or by appointment.
    const { items, purpose, chain, when } = current;
    const byAppointment =
      turn.kind === "piece" && turn.piece.kind === "appointment" ? reading.turn : undefined;
    finish(reading);
    reading.turn = undefined;
    reading.current = begun(reading, items, pieces, {
      purpose,
      chain,
      windows: [window],
      byAppointment,
      ...(turn.kind !== "when" && { when }),
    });
    return;
  }
  current.windows.push(window);
  current.end = pieces.at(-1)?.end ?? current.end;
}

/** A part of the year or a word on appointments that stands between the last window and this one. */
function turnBefore(phrases: readonly Phrase[], place: number): Phrase | undefined {
  for (let before = place - 1; before >= Math.max(0, place - 4); before -= 1) {
    const phrase = phrases[before];
    if (phrase?.kind === "when") return phrase;
    if (phrase?.kind !== "piece") return undefined;
    if (phrase.piece.kind === "appointment" && phrase.piece.by !== undefined) return phrase;
  }
  return undefined;
}

/** `Lundi : 9h-11h (Dépôts) 14h-16h (Remises)`: what is marked in its turn is about the same days. */
function takeUpAgain(
  reading: Reading,
  pieces: readonly Token[],
  phrases: readonly Phrase[],
  place: number,
): void {
  const { current, marked } = reading;
  if (current === undefined && marked !== undefined) {
    let next = place;
    const isPart = (phrase: Phrase | undefined): boolean =>
      phrase?.kind === "window" ||
      (phrase?.kind === "piece" && ["and", "comma", "slash", "opening"].includes(phrase.piece.kind));
    while (next < place + 40 && isPart(phrases[next])) next += 1;
    if (phrases[next]?.kind === "tag")
      reading.current = begun(reading, marked.items, pieces, { purpose: undefined });
  }
  reading.marked = undefined;
}

function readWhen(
  reading: Reading,
  { when, pieces }: Extract<Phrase, { kind: "when" }>,
  phrases: readonly Phrase[],
  place: number,
): void {
  const { current } = reading;
  const isPlaced = when.periods.length > 0;
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

type EdgePhrase = Extract<Phrase, { readonly minute: number }>;

/** `Jeudi jusqu'à 21h30`: the last window of the day ends later, or earlier. */
function readUntil(reading: Reading, { pieces, minute }: EdgePhrase): void {
  const { current } = reading;
  if (reading.mode === "closing") return readEdge(reading, pieces, { from: 0, until: minute });
  if (current === undefined || isTold(current)) return stray(reading, pieces);
  current.until = minute;
  note(reading, "unread", [...current.named, ...pieces], true);
}

/** `Après 16h`: where it is closed; what opens then is not said to close. */
function readEdge(reading: Reading, pieces: readonly Token[], window: MinuteWindow): void {
  if (reading.mode === "closing" && reading.closure !== undefined) reading.closure.windows.push(window);
  else stray(reading, pieces);
}

function readPiece(reading: Reading, piece: Token, phrases: readonly Phrase[], place: number): void {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- whatever else has no place here
  switch (piece.kind) {
    case "stop":
    case "line":
      return readBreak(reading, piece.kind, phrases, place);
    case "opening":
      reading.outside.push(reading.mode);
      return;
    case "ending":
      reading.mode = reading.outside.pop() ?? "open";
      reading.closure = undefined;
      return;
    case "open":
      reading.mode = "open";
      return;
    case "warning":
      // *Fermeture exceptionnelle le 15 mai*: the closure says the rest.
      if (reading.mode === "closing") reading.unread.add(piece);
      else stray(reading, [piece]);
      return;
    case "dash":
    case "slash":
      reading.joints += "-";
      return;
    case "colon":
      reading.joints += ":";
      return;
    case "comma":
      reading.joints += ",";
      return;
    case "to":
    case "and":
    case "only":
    case "between":
      return;
    case "noise":
      return;
    case "same":
      return readSame(reading, piece);
    case "half":
      return readHalf(reading, piece.half, phrases, place);
    case "closed":
      return readClosed(reading, piece, phrases, place);
    case "except":
      return startExcept(reading, piece, phrases, place);
    case "appointment":
      return readAppointment(reading, piece, phrases, place);
    case "stranger":
      return readStranger(reading, piece, phrases, place);
    case "others":
      if (reading.mode === "open") stray(reading, [piece]);
      return;
    case "rest":
      finish(reading);
      reading.heading = { ...reading.heading, when: undefined };
      reading.clause = { ...reading.clause, when: undefined };
      return;
    case "alternate":
      return stray(reading, [piece], "alternate");
    case "number":
    case "year":
    case "monthly":
    case "week":
    case "month":
      reading.unread.add(piece);
      return;
    case "time":
      // *(16h30 le vendredi)*: in doubt is that day alone.
      if (reading.outside.length > 0 && phrases[place + 1]?.kind === "days") {
        reading.unread.add(piece);
        return;
      }
      return stray(reading, [piece]);
    default:
      return stray(reading, [piece]);
  }
}

/** *Mardi : idem*. */
function readSame(reading: Reading, piece: Token): void {
  const { current, drafts } = reading;
  const last = drafts.at(-1);
  if (current === undefined || isTold(current) || last === undefined || last.isClosure)
    return stray(reading, [piece]);
  for (const window of last.windows) current.windows.push(window);
  current.closed = last.closed;
}

/** *Sauf* with something to except after it; before anything else it is not understood. */
function startExcept(reading: Reading, piece: Token, phrases: readonly Phrase[], place: number): void {
  const next = phrases[place + 1];
  if (piece.kind === "except" && (next?.kind === "days" || next?.kind === "when" || isHalf(next)))
    reading.mode = "except";
  else stray(reading, [piece], "exception");
}

function isHalf(phrase: Phrase | undefined): boolean {
  return phrase?.kind === "piece" && phrase.piece.kind === "half";
}

function readBreak(reading: Reading, kind: "stop" | "line", phrases: readonly Phrase[], place: number): void {
  const { current } = reading;
  const next = phrases[place + 1];
  const isStop = kind === "stop";
  reading.mode = "open";
  reading.closure = undefined;
  reading.outside.length = 0;
  if (current !== undefined && !isTold(current) && /[-/]$/.test(reading.joints) && next?.kind !== "window")
    current.closed = true;
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
  if (!isStop && hasSaid) {
    const { stranger, ...rest } = reading.heading;
    reading.heading = stranger === undefined ? reading.heading : rest;
  }
  reading.headingBefore = reading.heading;
  reading.clause = {};
  reading.sentence += 1;
  reading.hasSaid = false;
}

function readAppointment(
  reading: Reading,
  piece: Extract<Token, { kind: "appointment" }>,
  phrases: readonly Phrase[],
  place: number,
): void {
  const { by } = piece;
  const { current } = reading;
  const next = phrases[place + 1];
  if (next?.kind === "piece" && next.piece.kind === "others") {
    reading.mode = "closing";
    return note(reading, "by-appointment", [piece, next.piece], false, "others");
  }
  if (by === undefined || reading.mode !== "open") return;
  if (current !== undefined && isTold(current) && next?.kind === "window") {
    // *9h-12h et sur rendez-vous de 14h à 17h*.
    reading.turn = by;
    return;
  }
  if (isAfter(phrases, place, "and")) return;
  if (current !== undefined && reading.outside.length > 0 && next?.kind === "days") {
    // *(sur rendez-vous le mercredi)*.
    reading.mode = "asking";
    reading.turn = by;
    return;
  }
  if (current !== undefined) for (const draft of current.chain) draft.byAppointment ??= by;
  else {
    // *Le matin sans, l'après-midi sur rendez-vous*, before the days they are about: which is which is not kept.
    const { byAppointment = by } = reading.clause;
    reading.clause = { ...reading.clause, byAppointment: byAppointment === by ? by : undefined };
  }
}

function readStranger(
  reading: Reading,
  piece: Extract<Token, { kind: "stranger" }>,
  phrases: readonly Phrase[],
  place: number,
): void {
  const { current } = reading;
  const { stranger } = piece;
  if (stranger === "online") {
    // A site that takes bookings day and night: no counter does.
    const isAlways = phrases
      .slice(Math.max(0, place - 6), place + 7)
      .some((phrase) => phrase.kind === "window" && phrase.pieces[0]?.kind === "always");
    if (!isAlways) reading.unread.add(piece);
    else {
      reading.clause = { ...reading.clause, stranger };
      note(
        reading,
        "other-channel",
        phrases.slice(Math.max(0, place - 6), place + 7).flatMap(({ pieces }) => pieces),
        true,
      );
    }
    return;
  }
  const isTrailing =
    current !== undefined && (!isTold(current) || !isAfter(phrases, place, "comma", "colon", "stop", "line"));
  note(reading, `other-${stranger}`, [piece], true, isTrailing ? current : undefined);
  if (isTrailing) current.stranger = stranger;
  else if (reading.hasSaid) {
    finish(reading);
    reading.clause = { ...reading.clause, stranger };
  } else reading.heading = { ...reading.heading, stranger };
}
