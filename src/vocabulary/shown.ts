/** A value as it can be shown in a message: short, on one line, and never failing. */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return `"${visible(cut(value, 40))}"`;
    case "object":
      return calledByKind(value);
    case "symbol":
    case "function":
      return `a ${typeof value}`;
    case "undefined":
    case "number":
    case "boolean":
    case "bigint":
      return cut(String(value), 40);
  }
}

/** An id as it can be shown in a message: longer than other values, since it is looked for by its whole name. */
export function shownId(id: string): string {
  return `"${visible(cut(id, 100))}"`;
}

function calledByKind(value: object | null): string {
  const kind = kindOf(value);
  if (value === null) return "null";
  return kind === "Array" ? "a list" : /^[^AEIO]\w+$/.test(kind) ? `a ${kind}` : "an object";
}

/** What is often given by mistake in the place of something else, by its kind: the code of that fault, and what to do. */
export const mistakes: Readonly<Partial<Record<string, string | null>>> = {
  __proto__: null,
  Undefined: "missing: this must be given",
  Null: "null: leave out what is unknown",
  JSON: "json-text: JSON.parse it",
  Date: "date: its day depends on the time zone",
  Promise: "promise: await it",
};

/** What JavaScript calls the kind of a value, as in `Date`; of some proxies not even that can be asked. */
export function kindOf(value: unknown): string {
  try {
    return Object.prototype.toString.call(value).slice("[object ".length, -1);
  } catch {
    return "";
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
    // Each of its units, where it has two.
    character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
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
