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

/** The day that a folded word names: in full, in the plural, or with one slip of the pen, which no two days share. */
export function dayMeantBy(
  folded: string,
): { readonly kind: "d"; readonly days: readonly Weekday[]; readonly misspelt: boolean } | undefined {
  const singular = folded.replace(/s$/, "");
  const day = weekdays.find(
    (each) =>
      singular === dayNames[each] ||
      // Shorter words are a slip away from too much: "mari", "jeu".
      (singular.length > 3 &&
        singular.startsWith(dayNames[each].charAt(0)) &&
        isOneSlip(singular, dayNames[each])),
  );
  return day && { kind: "d", days: [day], misspelt: singular !== dayNames[day] };
}

/** The days that `lun`, `vend` or initials stand for. */
export function daysShortFor(letters: string): readonly Weekday[] | undefined {
  const day = weekdays.find((each) => dayNames[each].startsWith(letters));
  return day === undefined ? daysInitialledBy(letters) : [day];
}

/** The days that initials such as `lmmjv` stand for, in their order; nothing where an M may be either of two days. */
export function daysInitialledBy(letters: string): readonly Weekday[] | undefined {
  const start = /^m(?!m)/.test(letters) ? -1 : "lmmjvsd".indexOf(letters);
  return start < 0 ? undefined : weekdays.slice(start, start + letters.length);
}

/** Whether one letter is wrong, missing or too many, or two are swapped. */
function isOneSlip(word: string, name: string): boolean {
  let start = 0;
  while (start < name.length && word[start] === name[start]) start += 1;
  const rest = word.slice(start);
  const due = name.slice(start);
  const swapped = due.slice(1, 2) + due.slice(0, 1) + due.slice(2);
  return [due, due.slice(1)].includes(rest.slice(1)) || rest === due.slice(1) || rest === swapped;
}
