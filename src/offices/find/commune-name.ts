import { fold } from "../french/words.js";

/** A commune's name so that two spellings of it are the same: `St-Étienne au Mont`, `SAINT-ETIENNE-AU-MONT`. */
export function communeKey(name: string): string {
  return fold(name)
    .replaceAll("œ", "oe")
    .replaceAll(/\bs\//g, "sur ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .map((word) => abbreviations.get(word) ?? word)
    .join(" ");
}

/** A place that is asked for: a commune, and where its département is said, that too. */
export interface PlaceAsked {
  readonly key: string;
  readonly department?: string;
}

/** Reads `62000 Arras`, `Arras (62)`, `Boulogne s/Mer`. */
export function placeAsked(text: string): PlaceAsked {
  const [, postcode = "", name = "", code] =
    /^\s*(\d{5}(?=\s))?\s*([^(]*)(?:\(\s*(\w{2,5})\s*\)\s*)?$/.exec(text) ?? [];
  const department = code?.slice(0, /^9[78]/.test(code) ? 3 : 2) ?? departmentOf(postcode);
  return { key: communeKey(name === "" ? text : name), ...(department !== undefined && { department }) };
}

/** Corsica's postcodes begin with 20, and do not tell its two départements apart. */
function departmentOf(postcode: string): string | undefined {
  const code = postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
  return code === "" || code === "20" ? undefined : code;
}

const abbreviations: ReadonlyMap<string, string> = new Map([
  ["st", "saint"],
  ["ste", "sainte"],
]);
