import { readChecked } from "../application/answered/parts.js";
import { townHallWords } from "../application/answered/town-hall-words.js";
import { InvalidInputError } from "../vocabulary/invalid-input.js";
import type { Called, OwnSentences, TownHallWords } from "../vocabulary/town-hall-words.js";
import { madeOwn, type OwnWords, type SomeWords } from "./own.js";
import type { Words } from "./words.js";

/** What a town hall says in one language of what its rulebook alone has. */
export function ownWordsIn(language: "fr" | "en", given: TownHallWords): OwnWords {
  return readChecked(townHallWords, "words", given, {}, ({ id, [language]: own }) => {
    if (own === undefined)
      throw missing(`words.${language}`, `the words of ${id} say nothing in this language`);
    return madeOwn((words) => {
      if (words.language === language) return joined(words, id, own);
      throw missing("words", `these are the words in "${language}", not in "${words.language}"`);
    });
  });
}

function missing(path: string, message: string): InvalidInputError {
  return new InvalidInputError([{ path, code: "missing", message }]);
}

function joined<W extends SomeWords>(words: W, id: string, own: OwnSentences): W {
  const { labels, sentences, doubtNames, townHalls, texts, cited } = words as W & Partial<Words>;
  const page = `${id}:page`;
  const document = { ...labels.document, ...partOf(own.document, "name") };
  return {
    ...words,
    labels: { ...labels, document },
    ...(doubtNames && { doubtNames: { ...doubtNames, ...partOf(own.doubt, "name") } }),
    ...(townHalls && { townHalls: { ...townHalls, [id]: own.townHall } }),
    ...(sentences && { sentences: { ...sentences, ...sentencesBeside(sentences, own) } }),
    ...(texts && { texts: { ...texts, [page]: own.page } }),
    ...(cited && {
      cited: (...[text, places, dates]: Parameters<typeof cited>) =>
        cited(text, places, dates, text === page ? own.page : undefined),
    }),
  };
}

/** Those of the full sheet: a page says none of them. */
function sentencesBeside(sentences: Partial<Words["sentences"]>, own: OwnSentences): object {
  const all = {
    document: partOf(own.document, "text"),
    doubt: partOf(own.doubt, "text"),
    requirement: own.requirement,
    notice: own.notice,
    referral: own.referral,
  };
  return Object.fromEntries(
    Object.entries(all)
      .filter(([list]) => list in sentences)
      .map(([list, some]) => [list, { ...sentences[list as keyof typeof all], ...some }]),
  );
}

function partOf(all: Readonly<Record<string, Called>> | undefined, part: keyof Called): object {
  return Object.fromEntries(Object.entries(all ?? {}).map(([id, called]) => [id, called[part]]));
}
