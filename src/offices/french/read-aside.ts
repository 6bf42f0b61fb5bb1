import type { Phrase } from "./phrases.js";
import { finish, isAfter, isTold, note, type Reading } from "./reading.js";
import type { Token } from "./token.js";

/** *Sur rendez-vous*, *sans rendez-vous*: of the group at hand, the next windows, or what follows. */
export function readAppointment(
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
  if (isAfternoon(reading, phrases, place))
    return note(reading, "by-appointment", piecesOf(phrases, place), false, reading.current);
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

/** Another counter, public or channel: hours that are not those of the counter itself for everybody. */
export function readStranger(
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
    current !== undefined &&
    !isTitle(phrases, place) &&
    (!isTold(current) || !isAfter(phrases, place, "comma", "colon", "stop", "line"));
  note(reading, `other-${stranger}`, [piece], true, isTrailing ? current : undefined);
  if (isTrailing) current.stranger = stranger;
  else if (reading.hasSaid) {
    finish(reading);
    reading.clause = { ...reading.clause, stranger };
  } else reading.heading = { ...reading.heading, stranger };
}

/** *(entreprises : jeudi 9h-12h)*: about what follows. */
function isTitle(phrases: readonly Phrase[], place: number): boolean {
  const next = phrases[place + 1];
  return next?.kind === "piece" && next.piece.kind === "colon" && phrases[place + 2]?.kind === "days";
}

/** *Du lundi au vendredi 9h-12h, l'après-midi sur rendez-vous*: open then too, at hours that are not said. */
function isAfternoon({ current, mode }: Reading, phrases: readonly Phrase[], place: number): boolean {
  const before = isAfter(phrases, place, "to") ? place - 2 : place - 1;
  const next = phrases[place + 1];
  const isHours =
    next?.kind === "window" || next?.kind === "days" || isPiece(next, "comma") || isPiece(next, "colon");
  if (!isPiece(phrases[before], "half") || mode !== "open" || isHours) return false;
  return (current === undefined || isTold(current)) && phrases[before - 1]?.kind !== "days";
}

function isPiece(phrase: Phrase | undefined, kind: Token["kind"]): boolean {
  return phrase?.kind === "piece" && phrase.piece.kind === kind;
}

function piecesOf(phrases: readonly Phrase[], place: number): readonly Token[] {
  return phrases.slice(Math.max(0, place - 2), place + 1).flatMap(({ pieces }) => pieces);
}
