import type { Decisions } from "../../answers/decisions.js";
import type { Stretch } from "../../answers/timeline.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { InvalidInputError, readBack } from "../../vocabulary/invalid-input.js";
import { checkedNames } from "../given.js";
import { capital } from "../saying.js";
import { amountInWords } from "../sheet/price.js";
import { partsThatChange, type WhyPhrases } from "../why.js";
import { withGiven, type OwnWords } from "../own.js";
import type { PageWords } from "../page-words.js";

/** Some days of deposit in a row, on each of which the same is decided, in words. */
export interface PictureStretch {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** From when to when. */
  readonly days: string;
  /** Of the first stretch what holds; of each later one what changes on its first day. */
  readonly says: readonly string[];
}

/** The line of time of an answer, to be drawn. */
export interface TimelinePicture {
  /** The language of its words, as a BCP 47 tag. */
  readonly language: string;
  /** What it shows, in one sentence. */
  readonly label: string;
  readonly stretches: readonly PictureStretch[];
}

/** What a line of time says beside what changes. Days are given written out. */
export interface PicturePhrases {
  readonly label: (from: string, until: string) => string;
  readonly fromTo: (from: string, until: string) => string;
  readonly on: (day: string) => string;
  readonly fee: (amount: string) => string;
  readonly nothingChanges: string;
}

/** The line of time of some stretches. */
export function pictureOf(
  language: PageWords,
  phrases: PicturePhrases,
  why: WhyPhrases,
  stretches: readonly Stretch[],
  titleNames?: Readonly<Record<string, string>>,
  own?: OwnWords,
): TimelinePicture {
  const words = withGiven(language, own);
  const names = checkedNames(titleNames);
  return readBack("stretches", stretches, "what timeline answers", () => {
    const [first, ...later] = stretches;
    const last = stretches.at(-1);
    if (first === undefined || last === undefined)
      throw new InvalidInputError([
        { path: "stretches", code: "empty", message: "there is none; give those of timeline" },
      ]);
    return {
      language: words.language,
      label: words.typeset(phrases.label(words.date(first.from), words.date(last.until))),
      stretches: [
        stretchOf(words, phrases, first, [
          phrases.fee(amountInWords(words, first.decisions.fee)),
          ...(later.length === 0 ? [phrases.nothingChanges] : []),
        ]),
        ...later.map((stretch, index) => {
          const before = stretches[index]?.decisions ?? first.decisions;
          return stretchOf(words, phrases, stretch, changesIn(words, why, before, stretch.decisions, names));
        }),
      ],
    };
  });
}

function changesIn(
  words: PageWords,
  why: WhyPhrases,
  before: Decisions,
  after: Decisions,
  names: Readonly<Record<string, string>>,
): readonly string[] {
  return partsThatChange(words, why, before, after, names).map((part) => `${capital(part)}.`);
}

function stretchOf(
  words: PageWords,
  phrases: PicturePhrases,
  { from, until }: Stretch,
  says: readonly string[],
): PictureStretch {
  const days =
    from === until ? phrases.on(words.date(from)) : phrases.fromTo(words.date(from), words.date(until));
  return { from, until, days: words.typeset(days), says: says.map((each) => words.typeset(each)) };
}
