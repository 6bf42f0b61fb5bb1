import type { Decisions } from "../../answers/decisions.js";
import type { Stretch } from "../../answers/timeline.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { InvalidInputError, readBack } from "../../vocabulary/invalid-input.js";
import { checkedNames } from "../given.js";
import { capital } from "../saying.js";
import { amountInWords } from "../sheet/price.js";
import { partsThatChange, titlesRefusedIn, type WhyPhrases } from "../why.js";
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
    const [first, ...later] = untilItMayBeAskedFor(stretches);
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
          stateIn(words, phrases, first.decisions),
          ...(later.length === 0 ? [phrases.nothingChanges] : []),
        ]),
        ...later.map((stretch, index) => {
          const before = (later[index - 1] ?? first).decisions;
          const after = stretch.decisions;
          return stretchOf(words, phrases, stretch, [
            ...partsThatChange(words, why, before, after, names).map((part) => `${capital(part)}.`),
            ...(titlesRefusedIn(before).length > 0 && titlesRefusedIn(after).length === 0
              ? [stateIn(words, phrases, after)]
              : []),
          ]);
        }),
      ],
    };
  });
}

/** What an application costs, or that it cannot be made. */
function stateIn(words: PageWords, phrases: PicturePhrases, decisions: Decisions): string {
  const refused = titlesRefusedIn(decisions);
  return refused.length > 0
    ? words.pagePhrases.refused(refused, "inadmissible")
    : phrases.fee(amountInWords(words, decisions.fee));
}

/** The stretches, those in a row in which nothing may be asked for as one. */
function untilItMayBeAskedFor(stretches: readonly Stretch[]): readonly Stretch[] {
  const isRefused = ({ decisions }: Stretch): boolean => {
    const asked = Object.keys(decisions.admissible).length;
    return asked > 0 && titlesRefusedIn(decisions).length === asked;
  };
  return stretches.reduce<readonly Stretch[]>((drawn, stretch) => {
    const last = drawn.at(-1);
    return last !== undefined && isRefused(last) && isRefused(stretch)
      ? [...drawn.slice(0, -1), { ...last, until: stretch.until }]
      : [...drawn, stretch];
  }, []);
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
