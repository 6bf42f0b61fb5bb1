import type { MinuteWindow } from "../hours.js";
import type { DayItem, Group } from "./groups.js";
import type { Half } from "./token.js";

const noon = 12 * 60;
const evening = 17 * 60;

/** Whether a window of some windows shares time with one of others. */
export function overlaps(some: readonly MinuteWindow[], others: readonly MinuteWindow[]): boolean {
  return some.some((one) => others.some((other) => one.from < other.until && other.from < one.until));
}

/** The windows that begin in a half of the day; all of them where none does. */
export function inHalf(windows: readonly MinuteWindow[], half: Half | undefined): readonly MinuteWindow[] {
  if (half === undefined) return windows;
  const kept = windows.filter(({ from }) => beginsIn(from, half));
  return kept.length > 0 ? kept : windows;
}

function beginsIn(from: number, half: Half): boolean {
  return half === "morning" ? from < noon : from >= (half === "evening" ? evening : noon);
}

/** What closures leave of the windows that a group gives a day. */
export function afterClosures(
  windows: readonly MinuteWindow[],
  item: DayItem,
  group: Group,
  closures: readonly Group[],
): readonly MinuteWindow[] {
  let left = windows;
  for (const closure of closures) {
    if (!isAbout(closure, group)) continue;
    for (const { day, nth, half, alternate } of closure.items) {
      const isMeant =
        day === item.day && (nth === item.nth || (nth === undefined && closure.scope !== undefined));
      if (isMeant && !alternate) left = closed(left, closure.windows, half);
    }
  }
  return left;
}

/** What is left of a day of which a closure takes some windows, a half or all. */
export function closed(
  windows: readonly MinuteWindow[],
  taken: readonly MinuteWindow[],
  half: Half | undefined,
): readonly MinuteWindow[] {
  return taken.length > 0 ? minus(windows, taken) : withoutHalf(windows, half);
}

/** A closure of the whole text spares what a later group says of fewer days. */
function isAbout({ scope, place, items }: Group, group: Group): boolean {
  if (scope !== undefined) return scope[0] <= group.place && group.place <= scope[1];
  return group.place < place || group.items.length >= items.length;
}

function withoutHalf(windows: readonly MinuteWindow[], half: Half | undefined): readonly MinuteWindow[] {
  if (half === undefined) return [];
  // A morning may run over noon, and is still one.
  const kept =
    half === "morning" ? windows.filter(({ until, from }) => from >= noon || until > noon + 120) : windows;
  return minus(kept, [
    half === "morning"
      ? { from: 0, until: noon }
      : { from: half === "evening" ? evening : noon, until: 24 * 60 },
  ]);
}

/** Windows without the time that others take. */
function minus(windows: readonly MinuteWindow[], taken: readonly MinuteWindow[]): readonly MinuteWindow[] {
  return taken.reduce(
    (left, { from, until }) =>
      left.flatMap((window) =>
        [
          { from: window.from, until: Math.min(window.until, from) },
          { from: Math.max(window.from, until), until: window.until },
        ].filter((part) => part.from < part.until),
      ),
    windows,
  );
}
