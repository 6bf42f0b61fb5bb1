import type { Application } from "titres-identite";
import type { Expected, LineCase } from "../../lines/expected.js";

/*
 * The dated cases of the research: T1 to T25 are section 8 of that on the CNI (T+ what it adds to them), P1 to P25 section
 * 9 of that on the passport. A case says what is given and what must follow; its title is made of the two.
 */

/** A case: its number and facts, the situation, and what must follow. */
export type DatedCase = readonly [
  number: `${"T" | "P"}${number}` | "T+",
  facts: string,
  given: Application,
  expected: Expected,
];

/** The cases with their titles: the number, the facts, and what must follow by which rules. */
export function titled(cases: readonly DatedCase[]): readonly LineCase[] {
  return cases.map(([number, facts, given, expected]) => {
    const said = Object.entries(expected).map(([part, value]) => inWords(part, value));
    return { title: `${number} ${facts} — ${said.join("; ")}`, given, expected };
  });
}

/** What must follow, with the rules as a rulebook calls them. */
function inWords(part: string, value: unknown): string {
  const ids = Array.isArray(value) ? (value as readonly string[]) : [];
  switch (part) {
    case "told":
      return ids.map((id) => `notice ${id}`).join(", ");
    case "notTold":
      return ids.map((id) => `no notice ${id}`).join(", ");
    case "refused":
      return ids.length === 0 ? "admissible" : ids.map((id) => `refusal ${id}`).join(", ");
    case "deposit":
    case "collection":
      return ids.map((person) => `presence ${person.replace("?", "")}/${part}`).join(", ");
    case "cautiously":
      return `by the cautious reading ${listed(value)}`;
    default:
      return `${part} ${listed(value)}`;
  }
}

function listed(value: unknown): string {
  if (Array.isArray(value)) return value.map(listed).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]) => `${key} ${listed(inner)}`)
    .join(", ");
}
