import { ambiguity, textReadings, type Ambiguity, type HoursByPurpose, type Span } from "../ambiguity.js";
import { tidy, type MinuteWindow } from "../hours.js";
import { combine } from "./combine.js";
import { changed, keyOf, opens, spanOf, type Group, type Slip } from "./groups.js";
import { overlaps } from "./windows.js";

type Doubt = readonly [code: keyof typeof textReadings, span: Span, otherHours: HoursByPurpose];

/** Beyond this a text is no counter's hours, and comparing each group with each other one takes too long. */
const mostGroups = 100;
const mostWindows = 400;

/**
 * What in the ordinary groups could be taken otherwise than as `hours`. Of a text of more than 100 groups or 400 windows nothing
 * is said.
 */
export function ambiguitiesOf(
  all: readonly Group[],
  slips: readonly Slip[],
  hours: HoursByPurpose,
  textLength: number,
): readonly Ambiguity[] {
  const groups = all.filter(({ when }) => when === undefined);
  const windowCount = groups.reduce((sum, { windows }) => sum + windows.length, 0);
  if (groups.length > mostGroups || windowCount > mostWindows) return [];
  const met = slips.map((slip): Doubt => [
    slip.code,
    slip.span,
    combine(changed(all, slip.groups, slip.change)),
  ]);
  return [
    ...met,
    ...unmarkedDays(all, hours, textLength),
    ...narrowerGroups(all, hours),
    ...groups.flatMap((_, index) => comparisons(groups, index)),
  ]
    .map(([code, span, otherHours]) =>
      ambiguity(code, textReadings[code], spanOf(span), isSameAs(hours, otherHours) ? undefined : otherHours),
    )
    .sort((one, other) => one.span.start - other.span.start || one.span.end - other.span.end);
}

function isSameAs(hours: HoursByPurpose, others: HoursByPurpose): boolean {
  return JSON.stringify(hours) === JSON.stringify(others);
}

/** Days that keep their ordinary hours for collecting, though others have hours marked for it. */
function unmarkedDays(groups: readonly Group[], hours: HoursByPurpose, textLength: number): readonly Doubt[] {
  if (!groups.some(({ purpose }) => purpose === "collection")) return [];
  const otherHours = combine(groups, false);
  if (isSameAs(hours, otherHours)) return [];
  return [["unmarked-day", { start: 0, end: textLength }, otherHours]];
}

/** Later hours for fewer days that take the place of earlier ones. */
function narrowerGroups(groups: readonly Group[], hours: HoursByPurpose): readonly Doubt[] {
  const otherHours = combine(groups, true, true, false);
  if (isSameAs(hours, otherHours)) return [];
  const ordinary = groups.filter(({ isClosure, when }) => !isClosure && when === undefined);
  return ordinary
    .filter((group, index) =>
      ordinary
        .slice(0, index)
        .some(
          (earlier) =>
            earlier.purpose === group.purpose &&
            group.items.length < earlier.items.length &&
            isAboutSome(earlier, group) &&
            overlaps(group.windows, earlier.windows),
        ),
    )
    .map((group) => ["narrower-group", group, otherHours]);
}

function isAboutSome(one: Group, other: Group): boolean {
  const keys = new Set(one.items.map(keyOf));
  return other.items.some((item) => keys.has(keyOf(item)));
}

/** How a group fits with those before it that serve the same purpose. */
function comparisons(groups: readonly Group[], index: number): readonly Doubt[] {
  const group = groups[index];
  if (group === undefined || !opens(group) || group.items.length === 0) return [];
  const { items, windows, purpose } = group;
  const before = groups.slice(0, index).filter((each) => each.purpose === purpose && !each.isClosure);
  const doubts: Doubt[] = [];
  const said = items.map((item) => windowsFor(before, keyOf(item)));
  if (said.every((each) => windows.every((window) => each.some((old) => isSame(old, window))))) {
    // The mark of the next group may have been meant for this one too.
    const change = (): Partial<Group> => ({ purpose: groups[index + 1]?.purpose ?? purpose });
    doubts.push(["repeated-group", group, combine(changed(groups, [group], change))]);
  } else if (said.some((each) => each.some((old) => windows.some((window) => isClash(old, window))))) {
    const keys = new Set(items.map(keyOf));
    const change = (each: Group): Partial<Group> =>
      each.purpose === purpose ? { items: each.items.filter((item) => !keys.has(keyOf(item))) } : {};
    doubts.push(["overlapping-windows", group, combine(changed(groups, groups.slice(0, index), change))]);
  }
  const alike = groups.filter((each) => each.purpose === purpose || each.purpose === undefined);
  if (items.some(({ day, nth }) => nth !== undefined && !covers(windows, windowsFor(alike, day)))) {
    doubts.push(["monthly-day", group, combine(groups, true, false)]);
  }
  return doubts;
}

function windowsFor(groups: readonly Group[], key: string): readonly MinuteWindow[] {
  return groups
    .filter(({ items }) => items.some((item) => keyOf(item) === key))
    .flatMap(({ windows }) => windows);
}

function covers(windows: readonly MinuteWindow[], others: readonly MinuteWindow[]): boolean {
  const wide = tidy(windows);
  return others.every((other) =>
    wide.some((window) => window.from <= other.from && other.until <= window.until),
  );
}

function isSame(one: MinuteWindow, other: MinuteWindow): boolean {
  return one.from === other.from && one.until === other.until;
}

function isClash(one: MinuteWindow, other: MinuteWindow): boolean {
  return one.from < other.until && other.from < one.until && !isSame(one, other);
}
