import { isInArticles, type AntsPage, type TextId } from "../../sources/citation.js";
import type { TextFor } from "../lists.js";
import type { Words } from "../words.js";
import { date, list, month, quoted } from "./writing.js";

/** What each text is called. */
export const texts: Words["texts"] = {
  "decree-55-1397": "Decree no. 55-1397 of 22 October 1955",
  "decree-2005-1726": "Decree no. 2005-1726",
  "decree-2013-1188": "Decree no. 2013-1188 of 18 December 2013",
  "decree-2015-701": "Decree no. 2015-701 of 19 June 2015",
  "decree-2021-279": "Decree no. 2021-279",
  "decree-2024-689": "Decree no. 2024-689 of 5 July 2024",
  "decree-2025-1138": "Decree no. 2025-1138 of 28 November 2025",
  "decree-81-778": "Decree no. 81-778",
  "general-tax-code": "General Tax Code",
  "civil-code": "Civil Code",
  "regulation-2025-1208": "Regulation (EU) 2025/1208",
  "circular-IOCK1002582C": "Circular NOR IOCK1002582C",
  "consular-tariff": "Tariff of the consulates, as published by the French embassy in Italy",
  "order-2017-04-27": "Order of 27 April 2017 on passports sent by post",
  "order-2025-04-08": "Order on the payment of consular duties online, of 8 April 2025",
  "order-2021-03-13":
    "Guide for guardians, on article 4-4 of decree no. 55-1397 and the order of 13 March 2021",
  "polynesian-tax-code": "Tax code of French Polynesia",
  "national-assembly": "Minister’s answer in the National Assembly",
  senate: "Senate",
  "defender-of-rights": "Defender of Rights",
  "appeal-court-nancy": "Administrative court of appeal of Nancy",
  "town-hall": "Page of a town hall overseas",
  "maire-info": "Maire-info, article of 2 April 2025",
  "service-public": "Service Public",
  ants: "France Titres (ANTS)",
  "ministry-briefing-2021": "Ministry of the Interior, briefing to mayors on the new identity card",
  prefecture: "Prefecture, page on the urgent passport",
  "pas-de-calais": "List of counters in Pas-de-Calais",
  "saint-paul": "Saint-Paul town hall (Réunion), page on identity cards and passports",
  reims: "Reims town hall, page on the identity card",
};

/** What each page of the agency is about. */
export const antsPages: TextFor<AntsPage> = {
  "renew-card": "renewing an identity card",
  "renew-passport": "renewing a passport",
  photo: "the identity photo",
  "justif-adresse": "Justif’Adresse",
  "change-address": "changing the address on an identity card",
  "suspended-address-changes": "renewals for a change of address suspended",
};

/** As in "Decree no. 55-1397 of 22 October 1955, article 4 (version of 2014)". */
export function cited(
  text: TextId,
  places: readonly string[],
  dates: readonly string[],
  called = texts[text] ?? text,
): string {
  const named = places.filter((place) => place !== "");
  const where = named.length === 0 ? "" : `, ${placeIn(text, named)}`;
  return `${called}${where}${read(text, called, dates)}`;
}

function placeIn(text: TextId, places: readonly string[]): string {
  const many = places.length > 1 ? "s" : "";
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- of any other, and of a rulebook’s own, it is an article or a line
  switch (text) {
    case "service-public":
      return `sheet${many} ${list(places, "and")}`;
    case "ants":
      return `page${many} ${list(
        places.map((place) => quoted(isAntsPage(place) ? antsPages[place] : place)),
        "and",
      )}`;
    case "national-assembly":
    case "senate":
      return `question${many} ${list(places, "and")}`;
    case "maire-info":
      return `no. ${list(places, "and")}`;
    case "defender-of-rights":
      return `decision${many} ${list(places, "and")}`;
    case "appeal-court-nancy":
      return `judgment ${list(places, "and")}`;
    case "town-hall":
    case "prefecture":
      return list(places, "and");
    default:
      return `${isInArticles(text) ? "article" : "line"}${many} ${list(places, "and")}`;
  }
}

function isAntsPage(place: string): place is AntsPage {
  return Object.hasOwn(antsPages, place);
}

function read(text: TextId, called: string, dates: readonly string[]): string {
  if (dates.length === 0) return "";
  if (text === "senate") return ` (${list(dates.map(written), "and")})`;
  if (text === "circular-IOCK1002582C" || text === "national-assembly" || text === "appeal-court-nancy")
    return ` of ${list(dates.map(written), "and")}`;
  // The name of a decree says the day on which it was signed: its articles are read as signed.
  if (dates.every((day) => called.endsWith(` of ${written(day)}`))) return "";
  return ` (version${dates.length > 1 ? "s" : ""} of ${list(dates.map(written), "and")})`;
}

function written(day: string): string {
  return day.length === 4 ? day : day.length === 7 ? month(day) : date(day);
}
