import type { Numbers } from "./numbers.js";

const days = [
  "lundi",
  "mardi",
  "mercredi",
  "jeudi",
  "vendredi",
  "samedi",
  "dimanche",
  "Lun",
  "Mar.",
  "mer",
  "JEUDI",
  "ven.",
  "sam",
];
const joins = [
  " ",
  ", ",
  " et ",
  " - ",
  " au ",
  "/",
  " à ",
  " : ",
  " ; ",
  "\n",
  " – ",
  " ou ",
  "(",
  ")",
  ".",
];
const marks = [
  "fermé",
  "sauf",
  "sur RDV",
  "sans rendez-vous",
  "(remises)",
  "dépôt",
  "retrait",
  "matin",
  "après-midi",
  "tous les jours",
  "1er",
  "premier",
  "dernier",
  "du mois",
  "vacances scolaires",
  "hors vacances scolaires",
  "juillet",
  "en août",
  "du 1er juin au 15 septembre",
  "fermeture",
  "journée continue",
  "de",
  "le",
  "les",
  "jusqu'à",
  "à partir de",
  "uniquement",
  "toute l'année",
  "jours fériés",
  "semaines paires",
];
const odd = [
  "\u202e",
  "\u0000",
  "é",
  "🎉",
  "x",
  "§",
  "03 21 00 00 00",
  "a@b.fr",
  "http://x.y",
  "12345",
  "\t",
  "",
  "99h99",
  "24h",
  "00h00",
  "h",
  "-",
];

function someTime(numbers: Numbers): string {
  const hour = numbers.below(25);
  const minute = numbers.of([0, 0, 15, 30, 45, numbers.below(60)]);
  const two = (number: number): string => String(number).padStart(2, "0");
  return numbers.of([
    `${hour}h`,
    `${hour}h${two(minute)}`,
    `${two(hour)}:${two(minute)}`,
    `${hour} h ${two(minute)}`,
    `${two(hour)}H${two(minute)}`,
  ]);
}

/** A line of hours as town halls write them, or nearly. */
export function someFrenchHours(numbers: Numbers): string {
  const parts = Array.from({ length: 1 + numbers.below(14) }, () => {
    switch (numbers.below(8)) {
      case 0:
      case 1:
      case 2:
        return numbers.of(days);
      case 3:
      case 4:
        return `${someTime(numbers)}${numbers.of(["-", " - ", " à ", "–"])}${someTime(numbers)}`;
      case 5:
        return numbers.of(marks);
      case 6:
        return numbers.happens(0.1) ? numbers.of(odd) : numbers.of(marks);
      default:
        return someTime(numbers);
    }
  });
  return parts.reduce((text, part) => `${text}${numbers.of(joins)}${part}`, "");
}

/** Any text at all: of figures, letters, signs and what is not seen. */
export function someText(numbers: Numbers): string {
  const length = numbers.of([0, 1, 3, 8, 20, 60]);
  return Array.from({ length }, () =>
    numbers.happens(0.8)
      ? String.fromCodePoint(32 + numbers.below(95))
      : String.fromCodePoint(numbers.below(0x2100)),
  ).join("");
}
