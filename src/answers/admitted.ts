import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import type { Assessment } from "./assessment.js";

/** The titles asked for that are not refused for certain; nothing where those asked for are unknown. */
export function titlesToBeHad({ admissible }: Assessment): readonly TitleKind[] | undefined {
  const asked = titleKinds.filter((title) => admissible[title] !== undefined);
  if (asked.length === 0) return undefined;
  return asked.filter((title) => {
    const { status, contested } = admissible[title] ?? {};
    return status !== "inadmissible" || contested !== undefined;
  });
}

/** Whether something said of some titles is said of one that may be had; of all, where those asked for are unknown. */
export function isToBeHad(open: readonly TitleKind[] | undefined, titles: readonly TitleKind[]): boolean {
  return open === undefined || titles.length === 0 || titles.some((title) => open.includes(title));
}
