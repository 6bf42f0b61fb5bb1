import { ambiguity, cellReadings, type Ambiguity } from "../ambiguity.js";

/** Where a counter is, as one cell of a table says it. */
export interface Place {
  readonly commune: string;
  readonly site?: string;
  readonly address?: string;
}

const capitals = /^(?:[^\sa-zß-öø-ÿœ]+(?:\s+|$))*/;
const street =
  /(?<!\S)(?:\d{1,4}(?:bis|ter)?,?\s)?(?:rue|av(?:enue)?|b(?:oulevar)?d|place|chemin|route|all[ée]e|impasse|quai)(?![a-z\u00c0-\u036f]).*/is;
const twice = /(?<!\S)(\S+)\s\1(?!\S)/i;

/**
 * Splits a cell such as `ARRAS Annexe MSP Lenoir 1 rue Charles Péguy` into commune, site and address.
 *
 * The commune is the words in capitals that begin the cell; failing that, all that stands before the address. The address
 * begins at a street, or at the number before it. A word written twice in the name of the site counts once.
 */
export function splitPlace(cell: string): {
  readonly place: Place;
  readonly ambiguities: readonly Ambiguity[];
} {
  const addressAt = street.exec(cell)?.index ?? cell.length;
  const inCapitals = capitals.exec(cell.slice(0, addressAt))?.[0].length ?? 0;
  const communeEnd = inCapitals > 0 ? inCapitals : addressAt;
  const named = cell.slice(communeEnd, addressAt);
  const repeated = twice.exec(named);
  const site = named.replace(twice, "$1").trim();
  const address = cell.slice(addressAt).trim();
  const ambiguities: Ambiguity[] = [];
  if (communeEnd < cell.length)
    ambiguities.push(
      ambiguity("commune-and-site", cellReadings["commune-and-site"], { start: 0, end: cell.length }),
    );
  if (repeated !== null) {
    const start = communeEnd + repeated.index;
    ambiguities.push(
      ambiguity("repeated-word", cellReadings["repeated-word"], { start, end: start + repeated[0].length }),
    );
  }
  const commune = cell.slice(0, communeEnd).trim();
  return { place: { commune, ...(site && { site }), ...(address && { address }) }, ambiguities };
}
