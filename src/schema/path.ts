/**
 * The steps of an issue's path, as zod and form libraries name them: `heldTitles.titles[0].id` is
 * `["heldTitles", "titles", 0, "id"]`.
 */
export function stepsOf(path: string): (string | number)[] {
  return Array.from(path.matchAll(/\[(\d+|"(?:[^"\\]|\\.)*")\]|[^.[\]]+/g), ([name, bracketed]) =>
    bracketed === undefined ? name : (JSON.parse(bracketed) as string | number),
  );
}
