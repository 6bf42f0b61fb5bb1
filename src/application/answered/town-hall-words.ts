import { onOneLine } from "../../vocabulary/shown.js";
import { map, record, text, wrong, type Check } from "./parts.js";

const sentence: Check = wrong(
  "a text on one line that says something",
  (value) => typeof value === "string" && value !== "" && value === onOneLine(value).trim(),
);
const called = map(record({ name: sentence, text: sentence }));
const sentences = map(sentence);
/** Checks the sentences of a town hall in one language. */
export const sentencesOfATownHall: Check = record(
  { townHall: sentence, page: sentence },
  {
    document: called,
    doubt: called,
    requirement: sentences,
    notice: sentences,
    referral: sentences,
    difference: sentences,
  },
);

/** Checks the sentences of a town hall for what its rulebook alone has. */
export const townHallWords: Check = record(
  { id: text },
  { fr: sentencesOfATownHall, en: sentencesOfATownHall },
);
