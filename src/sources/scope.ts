import type { Citation, TextId } from "./citation.js";

/** Of which title, and of people of which age, a text speaks; absent, of both. */
export interface Scope {
  readonly title?: "cni" | "passport";
  readonly age?: "adult" | "minor";
}

const card: Scope = { title: "cni" };
const passport: Scope = { title: "passport" };
const cardOfAnAdult: Scope = { title: "cni", age: "adult" };
const cardOfAMinor: Scope = { title: "cni", age: "minor" };
const passportOfAnAdult: Scope = { title: "passport", age: "adult" };
const passportOfAMinor: Scope = { title: "passport", age: "minor" };
const minor: Scope = { age: "minor" };
const adult: Scope = { age: "adult" };

const texts: Readonly<Partial<Record<TextId, Scope>>> = {
  "decree-55-1397": card,
  "decree-2013-1188": card,
  "decree-2021-279": card,
  "decree-2005-1726": passport,
  "decree-2015-701": passport,
  "decree-2025-1138": passportOfAnAdult,
  "order-2017-04-27": passport,
  "regulation-2025-1208": card,
  "ministry-briefing-2021": card,
};

const sheets: Readonly<Record<string, Scope>> = {
  F1341: cardOfAnAdult,
  F1342: cardOfAMinor,
  F21089: cardOfAnAdult,
  F21090: cardOfAMinor,
  F1344: cardOfAnAdult,
  F1153: cardOfAMinor,
  F1759: cardOfAnAdult,
  F1794: cardOfAMinor,
  F33805: card,
  F35005: card,
  F32303: card,
  F1887: card,
  F14929: passportOfAnAdult,
  F14930: passportOfAMinor,
  F21091: passportOfAnAdult,
  F21092: passportOfAMinor,
  F21246: passportOfAnAdult,
  F21244: passportOfAMinor,
  F21247: passportOfAnAdult,
  F21245: passportOfAMinor,
  F1373: passportOfAnAdult,
  F1035: passportOfAMinor,
  F1709: passport,
  F34752: passport,
  F31413: passport,
  F21258: passport,
  F11603: passport,
  F32675: minor,
  F18605: minor,
  F36441: minor,
  F942: minor,
  F1343: adult,
  F868: adult,
  F12883: adult,
};

/** Of what a text speaks. */
export function scopeOf({ text, place }: Citation): Scope {
  return (text === "service-public" ? sheets[place] : texts[text]) ?? {};
}

/** What is given of a case: of the titles that it speaks of, and of people of an age where it is known. */
export type InCase<T> = (titles: readonly Required<Scope>["title"][], age: Scope["age"] | undefined) => T;

const ages: readonly (Scope["age"] | undefined)[] = [undefined, "adult", "minor"];

/** The same, made when a case is first asked for, once for each that there is. */
export function inEachCase<T>(make: InCase<T>): InCase<T> {
  const known: (T | undefined)[] = [];
  return (titles, age) => {
    const which = (titles.includes("cni") ? 1 : 0) + (titles.includes("passport") ? 2 : 0);
    return (known[which + 4 * ages.indexOf(age)] ??= make(titles, age));
  };
}

/** Those of several texts that speak of a case, as {@link speakingOf} gives them. */
export function speakers(citations: readonly Citation[]): InCase<readonly Citation[]> {
  return inEachCase((titles, age) => Object.freeze(speakingOf(citations, titles, age)));
}

/**
 * Those of several texts that speak of a case: one title or several, and people of an age where it is known. Where none of
 * them speaks of it in particular, all of them are given.
 */
export function speakingOf(
  citations: readonly Citation[],
  titles: readonly string[],
  age: Scope["age"] | undefined,
): readonly Citation[] {
  const speaking = citations.filter((citation) => {
    const scope = scopeOf(citation);
    return (
      (scope.title === undefined || titles.includes(scope.title)) &&
      (scope.age === undefined || age === undefined || scope.age === age)
    );
  });
  return speaking.length > 0 ? speaking : citations;
}
