import { readChecked } from "../application/answered/parts.js";
import { townHallWords } from "../application/answered/town-hall-words.js";
import { InvalidInputError } from "../vocabulary/invalid-input.js";
import type { Called, OwnSentences, TownHallWords } from "../vocabulary/town-hall-words.js";
import type { Words } from "./words.js";

/** Words of a language, or some of them. */
interface SomeWords {
  readonly language: string;
  readonly labels: object;
}

/** The words of a language, with the sentences of a town hall for what its rulebook alone has. */
export function withOwn<W extends SomeWords>(words: W, given: TownHallWords | undefined): W {
  if (given === undefined) return words;
  return readChecked(townHallWords, "words", given, {}, (own) => {
    const said = own[words.language as "fr" | "en"];
    if (said !== undefined) return joined(words, own.id, said);
    const message = `the words of ${own.id} say nothing in this language, "${words.language}"`;
    throw new InvalidInputError([{ path: `words.${words.language}`, code: "missing", message }]);
  });
}

function joined<W extends SomeWords>(words: W, id: string, own: OwnSentences): W {
  const { labels, sentences, doubtNames, townHalls, texts, cited } = words as W & Partial<Words>;
  const page = `${id}:page`;
  const document = { ...labels?.document, ...partOf(own.document, "name") };
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
