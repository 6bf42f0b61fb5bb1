import { isInArticles, type AntsPage, type TextId } from "../../sources/citation.js";
import type { TextFor } from "../lists.js";
import type { Words } from "../words.js";
import { date, list, month } from "./writing.js";

/** What each text is called. */
export const texts: Words["texts"] = {
  "decree-55-1397": "Décret n° 55-1397 du 22 octobre 1955",
  "decree-2005-1726": "Décret n° 2005-1726",
  "decree-2013-1188": "Décret n° 2013-1188 du 18 décembre 2013",
  "decree-2015-701": "Décret n° 2015-701 du 19 juin 2015",
  "decree-2021-279": "Décret n° 2021-279",
  "decree-2024-689": "Décret n° 2024-689 du 5 juillet 2024",
  "decree-2025-1138": "Décret n° 2025-1138 du 28 novembre 2025",
  "decree-81-778": "Décret n° 81-778",
  "general-tax-code": "Code général des impôts",
  "civil-code": "Code civil",
  "regulation-2025-1208": "Règlement (UE) 2025/1208",
  "circular-IOCK1002582C": "Circulaire NOR IOCK1002582C",
  "consular-tariff": "Tarif des consulats, publié par l’ambassade de France en Italie",
  "order-2017-04-27": "Arrêté du 27 avril 2017 sur l’envoi des passeports par la poste",
  "order-2025-04-08": "Arrêté sur le paiement en ligne des droits consulaires, du 8 avril 2025",
  "order-2021-03-13":
    "Guide pour les tuteurs, sur l’article 4-4 du décret n° 55-1397 et l’arrêté du 13 mars 2021",
  "polynesian-tax-code": "Code des impôts de la Polynésie française",
  "national-assembly": "Réponse ministérielle à l’Assemblée nationale",
  senate: "Sénat",
  "defender-of-rights": "Défenseure des droits",
  "appeal-court-nancy": "Cour administrative d’appel de Nancy",
  "town-hall": "Page d’une mairie d’outre-mer",
  "maire-info": "Maire-info, article du 2 avril 2025",
  "service-public": "Service Public",
  ants: "France Titres (ANTS)",
  "ministry-briefing-2021":
    "Ministère de l’intérieur, présentation aux maires de la nouvelle carte d’identité",
  prefecture: "Préfecture, page sur le passeport d’urgence",
  "pas-de-calais": "Liste des guichets du Pas-de-Calais",
  "saint-paul": "Mairie de Saint-Paul (La Réunion), page sur les titres d’identité",
  reims: "Mairie de Reims, page sur la carte d’identité",
};

/** What each page of the agency is about. */
export const antsPages: TextFor<AntsPage> = {
  "renew-card": "renouveler la carte d’identité",
  "renew-passport": "renouveler le passeport",
  photo: "la photo d’identité",
  "justif-adresse": "Justif’Adresse",
  "change-address": "changer l’adresse de la carte d’identité",
  "suspended-address-changes": "la suspension des renouvellements pour changement d’adresse",
};

/** As in « Décret n° 55-1397 du 22 octobre 1955, article 4 (version de 2014) ». */
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
      return `fiche${many} ${list(places, "and")}`;
    case "ants":
      return `page${many} ${list(
        places.map((place) => `« ${isAntsPage(place) ? antsPages[place] : place} »`),
        "and",
      )}`;
    case "national-assembly":
    case "senate":
      return `question${many} n° ${list(places, "and")}`;
    case "maire-info":
      return `n° ${list(places, "and")}`;
    case "defender-of-rights":
      return `décision${many} ${list(places, "and")}`;
    case "appeal-court-nancy":
      return `arrêt n° ${list(places, "and")}`;
    case "town-hall":
    case "prefecture":
      return list(places, "and");
    default:
      return `${isInArticles(text) ? "article" : "ligne"}${many} ${list(places, "and")}`;
  }
}

function isAntsPage(place: string): place is AntsPage {
  return Object.hasOwn(antsPages, place);
}

function read(text: TextId, called: string, dates: readonly string[]): string {
  if (dates.length === 0) return "";
  if (text === "senate") return ` (${list(dates.map(written), "and")})`;
  if (text === "circular-IOCK1002582C" || text === "national-assembly" || text === "appeal-court-nancy")
    return ` ${list(dates.map(of), "and")}`;
  // The name of a decree says the day on which it was signed: its articles are read as signed.
  if (dates.every((day) => called.endsWith(` du ${written(day)}`))) return "";
  return ` (version${dates.length > 1 ? "s" : ""} ${list(dates.map(of), "and")})`;
}

/** « du 3 mars 2025 », « de mars 2025 », « d’avril 2025 », « de 2025 ». */
function of(day: string): string {
  return `${day.length === 10 ? "du" : "de"} ${written(day)}`.replace(/^de (?=[ao])/, "d’");
}

function written(day: string): string {
  return day.length === 4 ? day : day.length === 7 ? month(day) : date(day);
}
