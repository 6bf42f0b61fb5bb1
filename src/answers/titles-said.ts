import type { Application, HeldTitle } from "../application/application.js";
import type { HeldTitleKind, TitleKind } from "../vocabulary/situation.js";

/** The application with the whole list of the titles asked for; what is known of each is kept. */
export function withTitlesAsked(application: Application, titles: readonly TitleKind[]): Application {
  const requests = Object.fromEntries(titles.map((title) => [title, application.requests?.[title] ?? {}]));
  return { ...application, requests };
}

/** The application with more titles held, by their kinds, beside those listed: there are no others. */
export function withTitlesHeld(application: Application, kinds: readonly HeldTitleKind[]): Application {
  const titles = kinds.reduce<readonly HeldTitle[]>(
    (listed, kind) => [...listed, { id: freeId(kind, listed), kind }],
    application.heldTitles?.titles ?? [],
  );
  return { ...application, heldTitles: { titles, complete: true } };
}

/** The kind itself, or with a number after it where a title is called so already. */
function freeId(kind: HeldTitleKind, listed: readonly HeldTitle[]): string {
  const isTaken = (id: string): boolean => listed.some((title) => title.id === id);
  if (!isTaken(kind)) return kind;
  let number = 2;
  while (isTaken(`${kind}-${number}`)) number++;
  return `${kind}-${number}`;
}
