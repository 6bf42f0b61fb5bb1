import { refuse } from "../accepted.js";
import { nameKey } from "./name-key.js";

/**
 * The code of a département or overseas collectivity that is asked for by its code or its name.
 *
 * Source: INSEE, code officiel géographique 2026.
 *
 * @throws {InvalidInputError} if it is neither: a query that nothing can answer is an error, not an empty list.
 *
 * @example
 * ```ts
 * departmentCode("Pas-de-Calais", "department"); // "62"
 * ```
 */
export function departmentCode(text: string, where: string): string {
  const code = departmentNamed(text);
  return (
    code ??
    refuse(where, text, "the code or the name of a département is, such as 62, 2A, 974 or Pas-de-Calais")
  );
}

/** The code of a département by its code or its name, or nothing. */
export function departmentNamed(text: unknown): string | undefined {
  if (typeof text !== "string" || text.length > 100) return undefined;
  byName ??= new Map(list.split("|").flatMap(withCode));
  return byName.get(text.toUpperCase()) ?? byName.get(nameKey(text)) ?? byName.get(`la ${nameKey(text)}`);
}

let byName: ReadonlyMap<string, string> | undefined;

/** The code and the name of an entry: one without a code has the number of its place, and an empty one is none. */
function withCode(entry: string, place: number): [string, string][] {
  const found = /^(?:(\d\S+) )?(.+)/.exec(entry);
  if (found === null) return [];
  const [, code = String(place + 1).padStart(2, "0"), name = ""] = found;
  return [
    [code, code],
    [name, code],
  ];
}

/** From 01 to 95 in order, 20 left out; then Corse and overseas. */
const list =
  "ain|aisne|allier|alpes de haute provence|hautes alpes|alpes maritimes|ardeche|ardennes|ariege|aube|" +
  "aude|aveyron|bouches du rhone|calvados|cantal|charente|charente maritime|cher|correze||cote d or|" +
  "cotes d armor|creuse|dordogne|doubs|drome|eure|eure et loir|finistere|gard|haute garonne|gers|" +
  "gironde|herault|ille et vilaine|indre|indre et loire|isere|jura|landes|loir et cher|loire|" +
  "haute loire|loire atlantique|loiret|lot|lot et garonne|lozere|maine et loire|manche|marne|" +
  "haute marne|mayenne|meurthe et moselle|meuse|morbihan|moselle|nievre|nord|oise|orne|pas de calais|" +
  "puy de dome|pyrenees atlantiques|hautes pyrenees|pyrenees orientales|bas rhin|haut rhin|rhone|" +
  "haute saone|saone et loire|sarthe|savoie|haute savoie|paris|seine maritime|seine et marne|yvelines|" +
  "deux sevres|somme|tarn|tarn et garonne|var|vaucluse|vendee|vienne|haute vienne|vosges|yonne|" +
  "territoire de belfort|essonne|hauts de seine|seine saint denis|val de marne|val d oise|" +
  "2A corse du sud|2B haute corse|971 guadeloupe|972 martinique|973 guyane|974 la reunion|976 mayotte|" +
  "975 saint pierre et miquelon|977 saint barthelemy|978 saint martin|986 wallis et futuna|" +
  "987 polynesie francaise|988 nouvelle caledonie";
