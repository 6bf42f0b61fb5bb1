import { weekdays, type Weekday } from "../hours.js";

/** The French names of the days, Monday first. */
export const dayNames: Readonly<Record<Weekday, string>> = {
  mon: "lundi",
  tue: "mardi",
  wed: "mercredi",
  thu: "jeudi",
  fri: "vendredi",
  sat: "samedi",
  sun: "dimanche",
};

/**
 * The day a folded word names: in full, in the plural, or with one slip of the pen (one letter wrong, missing, too many,
 * or two swapped), which no two days share.
 */
export function dayMeantBy(
  folded: string,
): { readonly day: Weekday; readonly misspelt: boolean } | undefined {
  const singular = folded.endsWith("s") ? folded.slice(0, -1) : folded;
  for (const day of weekdays) {
    if (singular === dayNames[day]) return { day, misspelt: false };
  }
  // Shorter words are a slip away from too much: "mari", "jeu".
  if (singular.length < 4) return undefined;
  const day = weekdays.find(
    (candidate) =>
      singular.startsWith(dayNames[candidate].slice(0, 1)) && isOneSlip(singular, dayNames[candidate]),
  );
  return day === undefined ? undefined : { day, misspelt: true };
}

/** The day that an abbreviation such as `lun`, `vend` or an initial stands for. */
export function dayAbbreviatedBy(start: string): Weekday | undefined {
  return weekdays.find((day) => dayNames[day].startsWith(start));
}

const initials = "lmmjvsd";

/** The days that initials such as `lmmjv` stand for, in their order; nothing where an M may be either of two days. */
export function daysInitialledBy(letters: string): readonly Weekday[] | undefined {
  const start = initials.indexOf(letters);
  const isOne = start >= 0 && (letters.startsWith("mm") || !letters.startsWith("m"));
  return isOne ? weekdays.slice(start, start + letters.length) : undefined;
}

function isOneSlip(word: string, name: string): boolean {
  let start = 0;
  while (start < name.length && word[start] === name[start]) start += 1;
  const rest = word.slice(start);
  const due = name.slice(start);
  const swapped = due.slice(1, 2) + due.slice(0, 1) + due.slice(2);
  return rest.slice(1) === due.slice(1) || rest.slice(1) === due || rest === due.slice(1) || rest === swapped;
}
