/** Patterns that are tried in turn at one place. */
export interface Sticky {
  readonly pattern: RegExp;
  readonly names: readonly string[];
}

export function sticky(list: readonly (readonly [name: string, pattern: string])[], end = ""): Sticky {
  const pattern = new RegExp(`(?:${list.map(([, each]) => `(${each})`).join("|")})${end}`, "y");
  return { pattern, names: list.map(([name]) => name) };
}

/** Which of some patterns finds something at a place, and what. */
export function findAt(
  { pattern, names: list }: Sticky,
  text: string,
  place: number,
): { readonly name: string; readonly piece: string } | undefined {
  pattern.lastIndex = place;
  const found = pattern.exec(text);
  if (found === null) return undefined;
  let index = 1;
  while (found[index] === undefined) index += 1;
  return { name: list[index - 1] ?? "noise", piece: found[0] };
}
