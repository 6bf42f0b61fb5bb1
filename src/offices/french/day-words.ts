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
 * The day a folded word names: in full, in the plural, by its first three letters, or with one slip of the pen (one
 * letter wrong, missing, too many, or two swapped), which no two days share.
 */
export function dayMeantBy(
  folded: string,
): { readonly day: Weekday; readonly misspelt: boolean } | undefined {
  const singular = folded.endsWith("s") ? folded.slice(0, -1) : folded;
  for (const day of weekdays) {
    const name = dayNames[day];
    if (singular === name || folded === name.slice(0, 3)) return { day, misspelt: false };
  }
  // Shorter words are a slip away from too much: "mari", "jeu".
  if (singular.length < 4) return undefined;
  const day = weekdays.find(
    (candidate) =>
      singular.startsWith(dayNames[candidate].slice(0, 1)) && isOneSlip(singular, dayNames[candidate]),
  );
  return day === undefined ? undefined : { day, misspelt: true };
}

function isOneSlip(word: string, name: string): boolean {
  let start = 0;
  while (start < name.length && word[start] === name[start]) start += 1;
  const rest = word.slice(start);
  const due = name.slice(start);
  const swapped = due.slice(1, 2) + due.slice(0, 1) + due.slice(2);
  return rest.slice(1) === due.slice(1) || rest.slice(1) === due || rest === due.slice(1) || rest === swapped;
}
