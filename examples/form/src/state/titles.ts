import { heldTitleKindLabels, type Application } from "../library/first.js";

/** Each title held by its kind, with a number where there are several of a kind. */
export function titleNames({ heldTitles }: Application): Readonly<Record<string, string>> {
  const titles = heldTitles?.titles ?? [];
  return Object.fromEntries(
    titles.map(({ id, kind }) => {
      const alike = titles.filter((other) => other.kind === kind);
      const number = alike.length < 2 ? "" : ` ${String(alike.findIndex((other) => other.id === id) + 1)}`;
      return [id, `${heldTitleKindLabels[kind]}${number}`];
    }),
  );
}
