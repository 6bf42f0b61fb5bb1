import { answered } from "../application/answered/answer.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Citation } from "../sources/citation.js";
import { readOn } from "../sources/read-on.js";
import type { Assessment } from "./assessment.js";

/** How old the law is on which an answer rests. */
export interface Staleness {
  /** The day on which the texts of the rulebook were last read. */
  readonly readOn: PlainDate;
  /** Whether the deposit is more than a year after that day. */
  readonly stale: boolean;
  /** The texts that the answer rests on, each once: those first that were read longest ago, then those of the oldest wording. */
  readonly texts: readonly ReadText[];
}

/** A text, and when it was read. */
export interface ReadText extends Citation {
  /** The day on which it was last read; absent where nobody noted it. */
  readonly readOn?: PlainDate;
}

/**
 * Says how old the law is on which an answer rests: when its texts were last read, each of them too, and of which day each
 * wording is, the oldest first. A text of which a day is not known stands before all others: nobody can tell how old it is.
 *
 * @param answer - What `assess` says, or a copy of it.
 * @throws InvalidInputError when it is not an answer of `assess`, or a copy of one.
 *
 * @example
 * ```ts
 * const answer = assess({ depositOn: "2028-01-10", requests: { cni: { reason: "first" } } });
 * const { readOn, stale, texts } = stalenessOf(answer);
 * readOn; // "2026-11-28"
 * stale; // true
 * texts.find(({ place }) => place === "F1341"); // { text: "service-public", place: "F1341", date: "2025-09-29", readOn: "2026-11-28" }
 * ```
 */
export function stalenessOf(answer: Assessment): Staleness {
  return answered(answer, {}, stalenessIn);
}

function stalenessIn(answer: Assessment): Staleness {
  const { lastVerifiedOn, stale } = answer.rulebook;
  const texts = new Map(sourcesOf(answer).map((citation) => [JSON.stringify(citation), citation]));
  const byAge = [...texts.values()]
    .map((citation) => readText(citation, answer))
    .sort((one, other) => (ageOf(one) < ageOf(other) ? -1 : 1));
  return { readOn: lastVerifiedOn, stale, texts: byAge };
}

/** A text with the day of its reading: the page of a town hall was read when its rulebook was. */
function readText(citation: Citation, { rulebook: { id, lastVerifiedOn } }: Assessment): ReadText {
  const day = citation.text === id || citation.text === `${id}:page` ? lastVerifiedOn : readOn(citation);
  return day === undefined ? citation : { ...citation, readOn: day };
}

function ageOf({ readOn: day = "", date = "" }: ReadText): string {
  return `${day.padEnd(10)} ${date}`;
}

/** The texts of everything that an answer says to be so. */
function sourcesOf({
  admissible,
  requirements,
  fee,
  presence,
  validity,
  heldTitles,
  notices,
  referrals,
}: Assessment): readonly Citation[] {
  const cited = [
    ...Object.values(admissible).flatMap(({ refusals }) => refusals),
    ...requirements.filter(({ status }) => status !== "not-required"),
    ...fee.lines,
    ...fee.later,
    ...Object.values(presence)
      .flatMap((people) => Object.values(people))
      .filter(({ status }) => status !== "need-not-come"),
    ...Object.values(validity),
    ...Object.values(heldTitles).map(({ titleStatus }) => titleStatus),
    ...notices,
    ...referrals,
  ];
  return cited.flatMap(({ sources }) => sources);
}
