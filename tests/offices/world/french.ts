import fc from "fast-check";
import {
  weekdays,
  type PublishedHours,
  type Nth,
  type TimeWindow,
  type Weekday,
} from "../../../src/offices/hours.js";
import { bothHours } from "./hours.js";

/** Hours as some town hall might write them, and the stretches of the text that mean nothing. */
export interface Written {
  readonly text: string;
  readonly noise: readonly { readonly start: number; readonly end: number }[];
  readonly hours: { readonly deposit: PublishedHours; readonly collection: PublishedHours };
}

/** Texts of a random grammar: dashes, spaces, case, order and shape of the groups vary. */
export const frenchHours: fc.Arbitrary<Written> = writtenWith(() => "");

const words = [
  "accueil",
  "xyz",
  "élus",
  "☎",
  "n°",
  "§§",
  "sous réserve",
  "Ω",
  "parking gratuit",
  "🎉",
] as const;
const phrases = [...words, "12345", "Tél. 03.21.95.40.40"] as const;

/** The same with things thrown in that have nothing to do with hours. */
export const noisyFrenchHours: fc.Arbitrary<Written> = writtenWith((pick, isBetweenGroups) =>
  pick(true, false, false) ? (isBetweenGroups ? pick(...phrases) : pick(...words)) : "",
);

type Choose = <T>(...choices: readonly [T, ...T[]]) => T;
type Noise = (pick: Choose, isBetweenGroups: boolean) => string;

interface Group {
  readonly weekdays: readonly Weekday[];
  readonly days: string;
  readonly windows: readonly TimeWindow[];
  readonly isMarked: boolean;
}

function writtenWith(noise: Noise): fc.Arbitrary<Written> {
  return fc.tuple(bothHours, fc.array(fc.nat(), { minLength: 400, maxLength: 400 })).map(([hours, dice]) => {
    let thrown = 0;
    const pick: Choose = (...choices) => choices[dice[(thrown += 1) % dice.length]! % choices.length]!;
    const groups = closuresFirst(shuffled(groupsOf(hours, pick), pick), hours.collection);
    return { ...write(groups, pick, noise), hours };
  });
}

/**
 * A day that is closed but for collection is said closed before it is said when it is open: the other way round,
 * "Tuesday 9-12 (collection). Tuesday closed. Tuesday 14-16 (collection)" contradicts itself, and its hours are in doubt.
 */
function closuresFirst(groups: readonly Group[], collection: PublishedHours): readonly Group[] {
  const staysInPlace = ({ isMarked, windows, weekdays: closed }: Group): boolean =>
    isMarked ||
    windows.length > 0 ||
    closed.every(
      (day) =>
        collection.weekly[day].length === 0 && !collection.monthly.some(({ weekday }) => weekday === day),
    );
  return [...groups.filter((group) => !staysInPlace(group)), ...groups.filter(staysInPlace)];
}

function shuffled<T>(list: readonly T[], pick: Choose): readonly T[] {
  return list
    .map((item) => ({ item, place: pick(0, 1, 2, 3, 4, 5, 6, 7, 8, 9) }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

function groupsOf({ deposit, collection }: Written["hours"], pick: Choose): readonly Group[] {
  const apart = weekdays.filter((day) => hoursOf(deposit, day) !== hoursOf(collection, day));
  const groups = [
    ...weeklyGroups(
      deposit,
      weekdays.filter((day) => deposit.weekly[day].length > 0 || pick(true, false, false)),
      false,
      pick,
    ),
    ...monthlyGroups(deposit, weekdays, false, pick),
    ...weeklyGroups(collection, apart, true, pick),
    ...monthlyGroups(collection, apart, true, pick),
  ];
  const twice = groups.filter(() => pick(true, false, false, false, false, false));
  return groups.length > 0
    ? [...groups, ...twice]
    : [{ weekdays, days: "du lundi au dimanche", windows: [], isMarked: false }];
}

function hoursOf({ weekly, monthly }: PublishedHours, day: Weekday): string {
  return JSON.stringify([weekly[day], monthly.filter(({ weekday }) => weekday === day)]);
}

/** Days with the same hours share a group, or do not; windows of one day may stand in two groups. */
function weeklyGroups(
  { weekly }: PublishedHours,
  days: readonly Weekday[],
  isMarked: boolean,
  pick: Choose,
): readonly Group[] {
  const sharing = new Map<string, Weekday[]>();
  for (const day of days) {
    const key = `${JSON.stringify(weekly[day])} ${String(pick(0, 0, 0, 1))}`;
    sharing.set(key, [...(sharing.get(key) ?? []), day]);
  }
  return [...sharing.values()].flatMap((named) => {
    const windows = weekly[named[0]!];
    return split(windows, pick).map((part) => ({
      weekdays: named,
      days: dayList(named, pick),
      windows: part,
      isMarked,
    }));
  });
}

function monthlyGroups(
  { monthly }: PublishedHours,
  days: readonly Weekday[],
  isMarked: boolean,
  pick: Choose,
): readonly Group[] {
  return monthly
    .filter(({ weekday }) => days.includes(weekday))
    .flatMap(({ weekday, nth, windows }) => {
      const name = pick(...nthNames[nth]);
      const day = `${pick("", "le ")}${name} ${names[weekday]}${pick(" de chaque mois", " du mois", "")}`;
      return split(windows, pick).map((part) => ({
        weekdays: [weekday],
        days: day,
        windows: part,
        isMarked,
      }));
    });
}

const nthNames: Readonly<Record<Nth, readonly [string, string]>> = {
  1: ["1er", "premier"],
  2: ["2e", "deuxième"],
  3: ["3ème", "troisième"],
  4: ["4e", "quatrième"],
  5: ["5 ème", "cinquième"],
  [-1]: ["dernier", "Dernier"],
};

function split(windows: readonly TimeWindow[], pick: Choose): readonly (readonly TimeWindow[])[] {
  const cut = windows.length > 1 && pick(true, false) ? 1 : windows.length;
  return [windows.slice(0, cut), windows.slice(cut)].filter((part, index) => index === 0 || part.length > 0);
}

const names: Readonly<Record<Weekday, string>> = {
  mon: "lundi",
  tue: "mardi",
  wed: "mercredi",
  thu: "jeudi",
  fri: "vendredi",
  sat: "samedi",
  sun: "dimanche",
};

function dayList(days: readonly Weekday[], pick: Choose): string {
  const first = names[days[0]!];
  const last = names[days.at(-1)!];
  const isRun = weekdays.indexOf(days.at(-1)!) - weekdays.indexOf(days[0]!) === days.length - 1;
  if (days.length > 1 && isRun && pick(true, true, false)) {
    return pick(
      `du ${first} au ${last}`,
      `${first} à ${last}`,
      `${first} - ${last}`,
      `de ${first} jusqu'à ${last}`,
    );
  }
  const list = (pick(true, false) ? [...days].reverse() : days).map((day) => names[day]);
  if (list.length === 1) return pick("", "le ", "les ") + list[0]!;
  return `${list.slice(0, -1).join(pick(", ", ",", " / "))}${pick(" et ", ", ", " & ", " et le ")}${list.at(-1)!}`;
}

function windowText([opens, closes]: TimeWindow, pick: Choose): string {
  const dash = pick("-", " - ", " – ", "–", " — ", "\u2011", " − ", " à ", "\u00a0-\u00a0");
  return `${timeText(opens, pick)}${dash}${timeText(closes, pick)}`;
}

function timeText(time: string, pick: Choose): string {
  const [hours = "", minutes = ""] = time.split(":");
  const short = String(Number(hours));
  const full = pick(
    `${hours}h${minutes}`,
    `${short}h${minutes}`,
    `${hours} h ${minutes}`,
    `${short}H${minutes}`,
    time,
  );
  return minutes === "00" ? pick(full, `${short}h`, `${short} h`, `${short} heures`) : full;
}

function write(groups: readonly Group[], pick: Choose, noise: Noise): Pick<Written, "text" | "noise"> {
  let text = "";
  const spans: { readonly start: number; readonly end: number }[] = [];
  const add = (more: string): void => void (text += more);
  const addNoise = (isBetweenGroups: boolean): void => {
    const word = noise(pick, isBetweenGroups);
    if (word === "") return;
    add(" ");
    spans.push({ start: text.length, end: text.length + word.length });
    add(`${word} `);
  };
  addNoise(true);
  for (const [index, group] of groups.entries()) {
    const before = groups[index - 1];
    const isJoined = before?.isMarked === group.isMarked && pick(true, false, false, false);
    if (isJoined) add(" et ");
    else if (before !== undefined) {
      if (before.isMarked) addMark();
      addNoise(true);
      // *Du lundi au mercredi fermé le mardi : 9h-12h* can be read in two ways: a closure ends its sentence.
      add(before.windows.length === 0 ? pick(" ; ", ". ", "\n") : pick(" ", " ; ", ". ", "\n", ", "));
    }
    addGroup(group);
  }
  if (groups.at(-1)?.isMarked === true) addMark();
  addNoise(true);
  return { text, noise: spans };

  function addMark(): void {
    addNoise(false);
    add(pick(" (Remises)", "(Remises)", " (remise)", " (REMISES )", " [retraits]"));
  }

  function addGroup({ days, windows }: Group): void {
    const spell = pick(
      (word: string) => word,
      (word: string) => word.toUpperCase(),
      (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1),
    );
    add(spell(days));
    addNoise(false);
    add(pick(" : ", ": ", " ", " :"));
    if (windows.length === 0) add(spell("fermé"));
    for (const [index, window] of windows.entries()) {
      if (index > 0) {
        addNoise(false);
        add(pick(" et ", ", ", " / ", " & ", " et de ", " "));
      }
      add(spell(windowText(window, pick)));
    }
  }
}
