/** A value as it can be shown in a message: short, on one line, and never failing. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `"${visible(cut(value, 40))}"`;
    case "object":
      return value === null ? "null" : isList(value) ? "a list" : "an object";
    case "undefined":
    case "number":
    case "boolean":
    case "bigint":
      return cut(String(value), 40);
    case "symbol":
    case "function":
      return `a ${typeof value}`;
  }
}

/** An id as it can be shown in a message: longer than other values, since it is looked for by its whole name. */
export function shownId(id: string): string {
  return `"${visible(cut(id, 100))}"`;
}

/** Of some proxies not even that can be asked. */
function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
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

/**
 * A text of someone else's as it can stand in a rendering: on one line, without the characters that move the text around
 * them or are not there to the eye. The two that join letters are left, since some scripts are written with them.
 */
export function onOneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp} ]+/gu, " ")
    .replace(/(?![\u200c\u200d])\p{Cf}/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}
