import type { FamilyPlan, Plan } from "../../planning/plan.js";
import { plusDays } from "../../calendar/plain-date.js";
import { readBack } from "../../vocabulary/invalid-input.js";
import { onOneLine } from "../../vocabulary/shown.js";
import { checkedSheetOptions } from "../given.js";
import { withOwn } from "../own.js";
import type { PicturePhrases, PictureStretch, TimelinePicture } from "../picture/timeline-picture.js";
import { capital } from "../saying.js";
import type { SheetOptions } from "../sheet/options.js";
import { eventText } from "./event-text.js";
import { spokenOf, type PlanWords } from "./members.js";

/** The line of time of a plan: a stretch from each of its days to the eve of the next, and what is to be done on the first of it. */
export function picturePlan(
  given: PlanWords,
  { fromTo, on: onDay }: PicturePhrases,
  made: Plan | FamilyPlan,
  options: SheetOptions,
): TimelinePicture {
  const read = checkedSheetOptions(options);
  const language: PlanWords = { ...given, words: withOwn(given.words, read.words) };
  return readBack("plan", made, "what plan answers", () => {
    const { words, phrases } = language;
    const people = spokenOf(language, made, read);
    const { bookedOn, days } = made;
    const [first] = days;
    const told = first?.on === bookedOn ? days : [{ on: bookedOn, events: [] }, ...days];
    const stretches = told.map(({ on, events }, index): PictureStretch => {
      const next = told[index + 1]?.on;
      const until = next === undefined ? on : plusDays(next, -1);
      const said = [
        ...(index === 0 ? [phrases.booked] : []),
        ...events.map((event) => eventText(language, people, on, event)),
      ];
      const span = on === until ? onDay(words.date(on)) : fromTo(words.date(on), words.date(until));
      return {
        from: on,
        until,
        days: words.typeset(span),
        says: said.map((text) => capital(words.typeset(onOneLine(text)))),
      };
    });
    const last = told.at(-1)?.on ?? bookedOn;
    return {
      language: words.language,
      label: words.typeset(phrases.pictureLabel(words.date(bookedOn), words.date(last))),
      stretches,
    };
  });
}
