import type { OwnId } from "./own-id.js";

/** The texts that rules rest on. */
export const textIds = Object.freeze([
  "decree-55-1397",
  "decree-2005-1726",
  "decree-2013-1188",
  "decree-2015-701",
  "decree-2021-279",
  "decree-2024-689",
  "decree-2025-1138",
  "decree-81-778",
  "general-tax-code",
  "civil-code",
  "regulation-2025-1208",
  "circular-IOCK1002582C",
  "consular-tariff",
  "order-2017-04-27",
  "order-2025-04-08",
  "order-2021-03-13",
  "polynesian-tax-code",
  "national-assembly",
  "senate",
  "defender-of-rights",
  "appeal-court-nancy",
  "town-hall",
  "maire-info",
  "service-public",
  "ants",
  "ministry-briefing-2021",
  "prefecture",
  "pas-de-calais",
  "saint-paul",
  "reims",
] as const);
/** A text that rules rest on. */
export type TextId = (typeof textIds)[number] | OwnId;

/**
 * Where a rule is written.
 *
 * `place` is the article, the number of the sheet, the title of the page or the line of the document. `date` is the day
 * (or year) of the wording that was read: a sheet's own date, or the version of an article. It is absent where the page
 * bears none. Addresses are built from numbers by the words, never stored.
 */
export interface Citation {
  readonly text: TextId;
  readonly place: string;
  readonly date?: string | undefined;
}

/** An article of a decree. */
export function decree(
  number:
    "55-1397" | "2005-1726" | "2013-1188" | "2015-701" | "2021-279" | "2024-689" | "2025-1138" | "81-778",
  article: string,
  date?: string,
): Citation {
  return cite(`decree-${number}`, article, date);
}

/** An article of the general tax code (CGI). */
export function taxCode(article: string, date?: string): Citation {
  return cite("general-tax-code", article, date);
}

/** An article of the Civil Code. */
export function civilCode(article: string, date?: string): Citation {
  return cite("civil-code", article, date);
}

/** Regulation (EU) 2025/1208, which took the place of Regulation (EU) 2019/1157. */
export function euRegulation(article = ""): Citation {
  return cite("regulation-2025-1208", article);
}

/** An article of the tax code of French Polynesia, in an undated copy. */
export function polynesianTaxCode(article: `LP ${string}`): Citation {
  return cite("polynesian-tax-code", article);
}

/** The order of 8 April 2025 on consular duties paid online. */
export function consularDutiesOnline(): Citation {
  return cite("order-2025-04-08", "", "2025-04-08");
}

/** The circular of 1 March 2010, which made a secure title of one kind do for the other. */
export function circular2010(): Citation {
  return cite("circular-IOCK1002582C", "", "2010-03-01");
}

/** A national sheet (fiche) of Service Public, by its number. */
export function fiche(number: `F${number}`, date?: string): Citation {
  return cite("service-public", number, date);
}

/** A page of the agency that makes the titles (ANTS, France Titres). */
export function ants(page: AntsPage, date?: string): Citation {
  return cite("ants", page, date);
}

/** The pages of the agency that rules rest on. */
export type AntsPage =
  | "renew-card"
  | "renew-passport"
  | "photo"
  | "justif-adresse"
  | "change-address"
  | "suspended-address-changes";

/** The consulates' tariff, in force since 5 March 2016, as the embassy in Italy publishes it. */
export function consularTariff(): Citation {
  return cite("consular-tariff", "", "2016-03-05");
}

/** The order on passports sent by post abroad, as amended in 2023. */
export function passportsByPost(): Citation {
  return cite("order-2017-04-27", "", "2023");
}

/** The page of a prefecture on the temporary passport, by its department. */
export function prefecture(department: "Guyane" | "Hauts-de-Seine", date?: string): Citation {
  return cite("prefecture", department, date);
}

/** The page of a tutor's guide that sums up article 4-4 of decree 55-1397 and the order of 13 March 2021. */
export function protectedPersons(): Citation {
  return cite("order-2021-03-13", "", "2021-03-13");
}

/** A minister's written answer to a member of the National Assembly, by the number of the question. */
export function assemblyAnswer(question: string, date: string): Citation {
  return cite("national-assembly", question, date);
}

/** A minister's written answer to a member of the Senate, or the question itself, by its number. */
export function senate(question: string, date: string): Citation {
  return cite("senate", question, date);
}

/** A decision of the Defender of Rights, by its number. */
export function defenderOfRights(decision: `RA-${string}`): Citation {
  return cite("defender-of-rights", decision);
}

/** The judgment of the administrative court of appeal of Nancy on the renewal of an extended card. */
export function appealCourtNancy(): Citation {
  return cite("appeal-court-nancy", "19NC00492", "2021-10-21");
}

/** The undated page of a town hall. */
export function townHallPage(commune: "Nouméa" | "Teva I Uta" | "Saint-Médard-en-Jalles"): Citation {
  return cite("town-hall", commune);
}

/** The notice in the press of mayors of the renewal for the digital identity, of 2 April 2025. */
export function maireInfo(): Citation {
  return cite("maire-info", "29567", "2025-04-02");
}

/** The ministry's briefing to mayors on the bank-card format, of June 2021. */
export function ministryBriefing(): Citation {
  return cite("ministry-briefing-2021", "", "2021-06-18");
}

/** A line of the list of counters of Pas-de-Calais. */
export function pasDeCalais(line: `PC-${number}`): Citation {
  return cite("pas-de-calais", line);
}

/** A line of the page of Saint-Paul (La Réunion). */
export function saintPaul(line: `SP-${number}`): Citation {
  return cite("saint-paul", line);
}

/** A line of the page of Reims, of 12 December 2023. */
export function reims(line: `RE-${number}`): Citation {
  return cite("reims", line, "2023-12-12");
}

/** Whether places in a text are articles: of a decree, a code or a regulation. */
export function isInArticles(text: string): boolean {
  return /^(?:decree|regulation)-|-code$/.test(text);
}

function cite(text: TextId, place: string, date?: string): Citation {
  return date === undefined ? { text, place } : { text, place, date };
}
