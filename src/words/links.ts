import type { Citation, TextId } from "../sources/citation.js";
import { checkedCitation } from "./given.js";

const law = "https://www.legifrance.gouv.fr";

/** The number that each article bears on Légifrance, in the wording that was read; those alone that were seen. */
const articles: Readonly<Partial<Record<TextId, Readonly<Record<string, string>>>>> = {
  "decree-55-1397": {
    "2": "LEGIARTI000035977535",
    "4-3": "LEGIARTI000034729482",
    "5": "LEGIARTI000033333772",
  },
  "decree-2005-1726": {
    "4": "LEGIARTI000018763637",
    "11": "LEGIARTI000006286500",
    "12": "LEGIARTI000006286501",
    "17-1": "LEGIARTI000018763673",
  },
};

/** The number that an article of a code bears, or the part of the code that it stands in. */
const codes: Readonly<Partial<Record<TextId, Readonly<Record<string, string>>>>> = {
  "general-tax-code": {
    "953": "id/LEGISCTA000006179981",
    "955": "id/LEGISCTA000006179981",
    "1043 A": "article_lc/LEGIARTI000006305785",
    "1628 bis": "article_lc/LEGIARTI000020548838",
  },
  "civil-code": { "311-24-2": "article_lc/LEGIARTI000045289223" },
};

/** The number of a whole text on Légifrance. */
const wholeTexts: Readonly<Partial<Record<TextId, string>>> = {
  "decree-55-1397": "loda/id/JORFTEXT000000848756",
  "decree-2021-279": "jorf/id/JORFTEXT000043246707",
  "decree-81-778": "loda/id/JORFTEXT000000335104",
  "order-2017-04-27": "loda/id/JORFTEXT000034518557",
};

/**
 * The address of a source, built from its number: a sheet of Service Public, an article or a text on Légifrance. Nothing
 * where the source has no such number, or where its number was not seen.
 *
 * @example
 * ```ts
 * citationUrl({ text: "service-public", place: "F1341" }); // "https://www.service-public.gouv.fr/particuliers/vosdroits/F1341"
 * citationUrl({ text: "reims", place: "RE-05" }); // undefined
 * ```
 */
export function citationUrl(citation: Citation): string | undefined {
  const { text, place } = checkedCitation(citation);
  // Nothing but such a number is put into an address.
  if (text === "service-public")
    return /^[FR]\d+$/.test(place)
      ? `https://www.service-public.gouv.fr/particuliers/vosdroits/${place}`
      : undefined;
  if (text === "national-assembly") {
    const [, legislature] = /^(\d+)-\d+$/.exec(place) ?? [];
    return legislature === undefined
      ? undefined
      : `https://questions.assemblee-nationale.fr/q${legislature}/${place}QE.htm`;
  }
  const article = own(own(articles, text), place);
  if (article !== undefined) return `${law}/loda/article_lc/${article}`;
  const inCode = own(own(codes, text), place);
  if (inCode !== undefined) return `${law}/codes/${inCode}`;
  const whole = own(wholeTexts, text);
  return whole === undefined ? undefined : `${law}/${whole}`;
}

/** What a record holds itself: what every object inherits is no address. */
function own<T>(record: Readonly<Partial<Record<string, T>>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}
