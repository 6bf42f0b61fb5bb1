import type { Ambiguity, HoursByPurpose, Span } from "../ambiguity.js";
import { purposes, weekdays, type Purpose, type UnpublishedHours, type Weekday } from "../hours.js";
import { ambiguitiesOf } from "./ambiguities.js";
import { combine } from "./combine.js";
import { groupsIn } from "./grouping.js";
import { tokensOf, type Token } from "./tokens.js";

/** What a French text of hours says. */
export interface FrenchHours {
  readonly hours: HoursByPurpose;
  /** The purposes that have hours of their own, marked *(Remises)* or *(Dépôts)*. */
  readonly marked: readonly Purpose[];
  /** What could be taken otherwise, in the order of the text. */
  readonly ambiguities: readonly Ambiguity[];
  /** What was not understood, in the order of the text. Where it says *sauf en août*, the hours read are too wide. */
  readonly unread: readonly Span[];
}

/**
 * Reads opening hours as French town halls write them.
 *
 * Groups of days and windows add up; *1er mercredi de chaque mois* replaces that day; hours marked *(Remises)* are that
 * day's hours for collecting titles, and a mark covers all groups joined by *et*. A text that names days and no hours
 * gives unpublished hours with these days; one that names neither gives unpublished hours. Nothing is guessed in
 * silence: what could be meant otherwise is in `ambiguities`, what means nothing here is in `unread`, and the rest is
 * read all the same. No text makes it throw.
 *
 * @param text one counter's hours, of any length; 100 KB take well under a second.
 *
 * @example
 * ```ts
 * const { hours } = parseFrenchHours("Lundi et mercredi : 10h - 12h Samedi : 9h à 11 h 45 (Remises)");
 * hours.deposit; // { published: true, … }
 * hours.collection.published && hours.collection.weekly.sat; // [["09:00", "11:45"]]
 * ```
 */
export function parseFrenchHours(text: string): FrenchHours {
  const tokens = tokensOf(text);
  const { groups, bareDays, slips, unread } = groupsIn(tokens);
  const hours = groups.length > 0 ? combine(groups) : unpublished(bareDays);
  return {
    hours,
    marked: purposes.filter((purpose) => groups.some((group) => group.purpose === purpose)),
    ambiguities: ambiguitiesOf(groups, slips, hours, text.length),
    unread: spansOf(tokens, unread),
  };
}

function unpublished(days: readonly Weekday[]): HoursByPurpose {
  const named = weekdays.filter((day) => days.includes(day));
  const hours: UnpublishedHours = { published: false, ...(named.length > 0 && { days: named }) };
  return { deposit: hours, collection: hours };
}

/** The stretches of pieces not understood; only white space joins two pieces to one stretch. */
function spansOf(tokens: readonly Token[], unread: ReadonlySet<Token>): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const token of tokens) {
    if (!unread.has(token)) open = undefined;
    else if (open !== undefined) open.end = token.end;
    else spans.push((open = { start: token.start, end: token.end }));
  }
  return spans;
}
