// The fields of a record, in whichever of the three shapes it comes: with lists and objects, with these as JSON in strings, or
// as the interface that came before named them.

export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text that says something. */
export function textIn(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields[name];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return undefined;
}

/** A list of objects, perhaps as JSON in a string; empty where it is none. */
export function listIn(fields: Fields, ...names: readonly string[]): readonly Fields[] {
  for (const name of names) {
    const value = parsed(fields[name]);
    if (Array.isArray(value)) return value.filter(isFields);
  }
  return [];
}

/** A list of texts, perhaps as JSON in a string, or one text. */
export function textsIn(fields: Fields, ...names: readonly string[]): readonly string[] {
  for (const name of names) {
    const value = parsed(fields[name]);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const texts = list.filter((each) => typeof each === "string").filter((each) => each.trim() !== "");
    if (texts.length > 0) return texts;
  }
  return [];
}

function parsed(value: unknown): unknown {
  if (typeof value !== "string" || !/^\s*\[/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
