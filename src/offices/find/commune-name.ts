import { fold } from "../french/words.js";

/** A commune's name so that two spellings of it are the same: `St-Étienne au Mont`, `SAINT-ETIENNE-AU-MONT`. */
export function communeKey(name: string): string {
  return fold(name)
    .replaceAll("œ", "oe")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => abbreviations.get(word) ?? word)
    .join(" ");
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);
