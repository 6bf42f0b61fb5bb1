import type { Citation, TextId } from "../../sources/citation.js";
import { citationUrl } from "../links.js";
import type { Words } from "../words.js";

/** The sources of a page, each listed once and numbered. */
export interface SourceList {
  readonly sources: readonly Source[];
  /** The numbers of some citations. */
  readonly refs: (citations: readonly Citation[]) => readonly number[];
}

interface Source {
  readonly text: string;
  readonly link?: string;
}

/** The pages of the town halls. */
const townHalls: readonly TextId[] = ["saint-paul", "reims"];

function isOfATownHall(text: TextId): boolean {
  return text.includes(":") || townHalls.includes(text);
}

/** Whether all lines of a page are one source. */
function isOnePage(text: TextId): boolean {
  return text === "pas-de-calais" || isOfATownHall(text);
}

/**
 * What an applicant is shown: where the law or a national page says it, the towns that repeat it are left out, but for the
 * town hall whose page is followed.
 */
export function worthCiting(citations: readonly Citation[], followed?: TextId): readonly Citation[] {
  const worth = citations.filter(({ text }) => text === followed || !isOnePage(text));
  return worth.length > 0 ? worth : citations;
}

/** Lists citations once each: the law first, then the national sheets, then pages of towns. */
export function listSources(words: Words, citations: readonly Citation[], followed?: TextId): SourceList {
  const grouped = new Map<string, Citation[]>();
  for (const citation of citations) {
    const key = keyOf(citation);
    grouped.set(key, [...(grouped.get(key) ?? []), citation]);
  }
  const order = Object.keys(words.texts);
  const ranked = [...grouped].sort(
    ([, [a]], [, [b]]) =>
      order.indexOf(a?.text ?? "") - order.indexOf(b?.text ?? "") || numbersIn(a?.place, b?.place),
  );
  const numbers = new Map(ranked.map(([key], index) => [key, index + 1]));
  return {
    sources: ranked.flatMap(([, group]) => {
      const [first] = group;
      if (first === undefined) return [];
      // A page has no numbered lines for whoever opens it: those are the library's own.
      const places = isOfATownHall(first.text)
        ? []
        : distinct(group.map(({ place }) => place)).sort(numbersIn);
      const dates = distinct(group.flatMap(({ date }) => date ?? [])).sort();
      const link = citationUrl(first);
      return [{ text: words.cited(first.text, places, dates), ...(link === undefined ? {} : { link }) }];
    }),
    refs: (some) =>
      distinct(worthCiting(some, followed).map((citation) => numbers.get(keyOf(citation)) ?? 0)).sort(
        (a, b) => a - b,
      ),
  };
}

function keyOf({ text, place }: Citation): string {
  return isOnePage(text) ? text : `${text} ${place}`;
}

/** Orders places by the numbers in them: article 4 before 4-1 and 12, sheet F1341 before F21089. */
function numbersIn(a = "", b = ""): number {
  const left = a.match(/\d+/g) ?? [];
  const right = b.match(/\d+/g) ?? [];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = Number(left[index] ?? -1) - Number(right[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return a < b ? -1 : a > b ? 1 : 0;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
