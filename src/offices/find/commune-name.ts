import { departmentNamed } from "./departments.js";
import { nameKey } from "./name-key.js";

/** A place that is asked for: a commune, and where its département is said, that too. */
export interface PlaceAsked {
  readonly key: string;
  readonly department?: string;
}

/** Longer texts name no commune. */
const longest = 200;

/** Reads `62000 Arras`, `Arras (62)`, `Arras (Pas-de-Calais)`, `Boulogne s/Mer`, `62000 Arras Cedex`. */
export function placeAsked(text: string): PlaceAsked {
  const [, postcode = "", name = "", inParentheses] =
    /^\s*(\d{5}(?=\s))?\s*([^(]*)(?:\(([^()]*)\)\s*)?$/.exec(text.slice(0, longest)) ?? [];
  const department = departmentSaid(inParentheses?.trim()) ?? departmentOf(postcode);
  const key = nameKey((name === "" ? text.slice(0, longest) : name).replace(/\scedex(?:\s+\d+)?\s*$/i, ""));
  return { key, ...(department !== undefined && { department }) };
}

/** A département by code or name, or by a postcode. */
function departmentSaid(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  return departmentNamed(text) ?? (/^\d{5}$/.test(text) ? departmentOf(text) : undefined);
}

/** Corsica's postcodes begin with 20, and do not tell its two départements apart. */
function departmentOf(postcode: string): string | undefined {
  const code = postcode.slice(0, /^9[78]/.test(postcode) ? 3 : 2);
  return code === "" || code === "20" ? undefined : code;
}
