import { fold } from "../fold.js";

/** A name so that two spellings of it are the same: `St-Étienne au Mont`, `SAINT-ETIENNE-AU-MONT`. */
export function nameKey(name: string): string {
  return fold(name)
    .replaceAll("œ", "oe")
    .replaceAll(/\bs\//g, "sur ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => abbreviations.get(word) ?? word)
    .join(" ");
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);
