/** A value as it can be shown in a message: short, on one line, and never failing. */
export function shown(value: unknown): string {
  if (typeof value === "string") return `"${visible(cut(value, 40))}"`;
  if (typeof value === "object")
    return Array.isArray(value) ? "a list" : value === null ? "null" : "an object";
  return value === undefined ||
    typeof value === "number" ||
    typeof value === "boolean" ||
    typeof value === "bigint"
    ? cut(String(value), 40)
    : `a ${typeof value}`;
}

/** A text that is cut after so many characters. */
export function cut(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters)}…` : text;
}

/**
 * A text of someone else's in which every character can be seen: one that ends a line, moves the text around it, or is not
 * there to the eye is written as its code, `\u202e`. Whoever sends it can forge no line of a log with it, and no other text.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
    Array.from(
      { length: character.length },
      (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`,
    ).join(""),
  );
}
