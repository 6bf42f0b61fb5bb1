import type { Phrase } from "./phrases.js";
import { finish, isTold, stray, type Draft, type Reading } from "./reading.js";
import type { Purpose } from "../hours.js";
import type { Token } from "./token.js";

/**
 * *Remises*, *dépôts*: in parentheses it is a mark of the group before it, or of all groups that *et* joins to that one;
 * so it is at the end of a line or before the next item of a list. Before any days it is a heading.
 */
export function readTag(
  reading: Reading,
  pieces: readonly Token[],
  phrases: readonly Phrase[],
  place: number,
): void {
  const purposes = new Set(pieces.flatMap((piece) => (piece.kind === "tag" ? piece.purpose : [])));
  const purpose = purposes.size === 1 ? [...purposes][0] : undefined;
  const { current } = reading;
  const before =
    kindAt(phrases, place - 1) === "and" ? kindAt(phrases, place - 2) : kindAt(phrases, place - 1);
  const isOnly = kindAt(phrases, place + 1) === "only";
  const after = kindAt(phrases, isOnly ? place + 2 : place + 1);
  if (reading.mode === "except") return stray(reading, pieces, "purpose");
  if (reading.mode === "closing") {
    reading.clause = { ...reading.clause, purpose };
    if (current?.isClosure) current.purpose = purpose;
    return;
  }
  if (before === "opening" && (after === "ending" || after === undefined)) {
    const closing = phrases[isOnly ? place + 2 : place + 1]?.pieces ?? [];
    if (current !== undefined) {
      current.isForBoth = purposes.size > 1;
      return mark(reading, current, purpose, [...pieces, ...closing]);
    }
  } else if (before === "opening" || reading.outside.length > 0) {
    if (current !== undefined) return stray(reading, pieces, "purpose");
    if (before !== "opening") {
      // *(entre deux rendez-vous de dépôt)*: said by the way.
      pieces.forEach((piece) => reading.unread.add(piece));
      return;
    }
  }
  if (current !== undefined && !isTold(current)) {
    current.purpose = purpose;
    return;
  }
  const isApart = kindAt(phrases, place - 1) === "and" || after === "colon";
  const isNext = joins.has(before ?? "") && after !== undefined && !ends.has(after) && !isOnly;
  if (current !== undefined && !isApart && !isNext) {
    if (isOnly || after === undefined || ends.has(after)) return mark(reading, current, purpose, pieces);
    // It may be about what follows: neither side is sure to be meant.
    stray(reading, pieces, "purpose");
    finish(reading);
    return;
  }
  finish(reading);
  if (reading.hasSaid) reading.clause = { ...reading.clause, purpose };
  reading.heading = { ...reading.heading, purpose };
}

const joins: ReadonlySet<string> = new Set(["comma", "dash", "slash"]);
const ends: ReadonlySet<string> = new Set(["ending", "line", "stop", "comma", "dash", "slash"]);

function kindAt(phrases: readonly Phrase[], place: number): string | undefined {
  const phrase = phrases[place];
  return phrase?.kind === "piece" ? phrase.piece.kind : phrase?.kind;
}

function mark(
  reading: Reading,
  current: Draft,
  purpose: Purpose | undefined,
  pieces: readonly Token[],
): void {
  const { drafts, slips } = reading;
  current.purpose = purpose;
  // `Samedi (Remises) : 9h - 12h`: its hours are still to come.
  if (!isTold(current)) return;
  const [head = current, ...rest] = current.chain;
  for (const draft of current.chain) draft.purpose ??= purpose;
  if (rest.length > 0) {
    const span = { start: head.start, end: pieces.at(-1)?.end ?? head.end };
    const earlier = { first: drafts.length - rest.length, last: drafts.length - 1 };
    slips.push({ code: "tag-scope", span, ...earlier, change: () => ({ purpose: undefined }) });
  }
  finish(reading);
  reading.marked = current;
}
