import type { AntsPage, TextId } from "../../sources/citation.js";
import type { TextFor, Words } from "../words.js";
import { date, list, quoted } from "./writing.js";

/** What each text is called. */
export const texts: Words["texts"] = {
  "decree-55-1397": "Decree no. 55-1397 of 22 October 1955",
  "decree-2005-1726": "Decree no. 2005-1726",
  "decree-2013-1188": "Decree no. 2013-1188 of 18 December 2013",
  "decree-2021-279": "Decree no. 2021-279",
  "decree-2024-689": "Decree no. 2024-689 of 5 July 2024",
  "decree-2025-1138": "Decree no. 2025-1138 of 28 November 2025",
  "decree-81-778": "Decree no. 81-778",
  "general-tax-code": "General Tax Code",
  "civil-code": "Civil Code",
  "regulation-2019-1157": "Regulation (EU) 2019/1157",
  "circular-IOCK1002582C": "Circular NOR IOCK1002582C",
  "consular-tariff": "Tariff of the consulates, as published by the French embassy in Italy",
  "order-2017-04-27": "Order of 27 April 2017 on passports sent by post",
  "order-2021-03-13":
    "Guide for guardians, on article 4-4 of decree no. 55-1397 and the order of 13 March 2021",
  "national-assembly": "Minister’s answer in the National Assembly",
  "maire-info": "Maire-info, article of 2 April 2025",
  "service-public": "Service Public",
  ants: "France Titres (ANTS)",
  "ministry-briefing-2021": "Ministry of the Interior, briefing to mayors on the new identity card",
  prefecture: "Prefecture, page on the urgent passport",
  "pas-de-calais": "List of counters in Pas-de-Calais",
  "saint-paul": "Saint-Paul town hall (Réunion), page on identity documents",
  reims: "Reims town hall, page on the identity card",
};

/** What each page of the agency is about. */
export const antsPages: TextFor<AntsPage> = {
  "renew-card": "renewing an identity card",
  "renew-passport": "renewing a passport",
  photo: "the identity photo",
  "change-address": "changing the address on an identity card",
  "suspended-address-changes": "renewals for a change of address suspended",
};

/** What each town hall is called. */
export const townHalls: Words["townHalls"] = {
  "saint-paul": "Saint-Paul town hall (Réunion)",
  reims: "Reims town hall",
};

/** As in "Decree no. 55-1397 of 22 October 1955, article 4 (version of 2014)". */
export function cited(text: TextId, places: readonly string[], dates: readonly string[]): string {
  const named = places.filter((place) => place !== "");
  const where = named.length === 0 ? "" : `, ${placeIn(text, named)}`;
  return `${texts[text]}${where}${read(text, dates)}`;
}

function placeIn(text: TextId, places: readonly string[]): string {
  const many = places.length > 1 ? "s" : "";
  switch (text) {
    case "service-public":
      return `sheet${many} ${list(places, "and")}`;
    case "ants":
      return `page${many} ${list(
        places.map((place) => quoted(isAntsPage(place) ? antsPages[place] : place)),
        "and",
      )}`;
    case "national-assembly":
      return `question${many} ${list(places, "and")}`;
    case "maire-info":
      return `no. ${list(places, "and")}`;
    case "prefecture":
      return list(places, "and");
    case "consular-tariff":
    case "order-2017-04-27":
    case "order-2021-03-13":
    case "ministry-briefing-2021":
    case "circular-IOCK1002582C":
    case "pas-de-calais":
    case "saint-paul":
    case "reims":
      return `line${many} ${list(places, "and")}`;
    case "decree-55-1397":
    case "decree-2005-1726":
    case "decree-2013-1188":
    case "decree-2021-279":
    case "decree-2024-689":
    case "decree-2025-1138":
    case "decree-81-778":
    case "general-tax-code":
    case "civil-code":
    case "regulation-2019-1157":
      return `article${many} ${list(places, "and")}`;
  }
}

function isAntsPage(place: string): place is AntsPage {
  return Object.hasOwn(antsPages, place);
}

function read(text: TextId, dates: readonly string[]): string {
  if (dates.length === 0) return "";
  if (text === "circular-IOCK1002582C" || text === "national-assembly")
    return ` of ${list(dates.map(written), "and")}`;
  // The name of a decree says the day on which it was signed: its articles are read as signed.
  if (dates.every((day) => texts[text].endsWith(` of ${written(day)}`))) return "";
  return ` (version${dates.length > 1 ? "s" : ""} of ${list(dates.map(written), "and")})`;
}

function written(day: string): string {
  return day.length === 4 ? day : date(day);
}
