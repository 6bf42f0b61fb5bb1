import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minuteOf, weekdays, type Hours, type Weekday, type WeeklyHours } from "../../src/offices/hours.js";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { runs } from "../properties/runs.js";
import { anyWeek, styles } from "./world/styles.js";

const style = fc.constantFrom(...Object.keys(styles));

describe("a week in any of twenty styles", () => {
  it("there are twenty", () => {
    expect(Object.keys(styles)).toHaveLength(20);
  });

  it.each(Object.entries(styles))("%s: reads back equal, with nothing in doubt", (_, write) => {
    fc.assert(
      fc.property(anyWeek, (weekly) => {
        const text = write(weekly);
        const { hours } = parseFrenchHours(text);
        const read = { published: true, weekly, monthly: [] };
        expect({ text, ...hours }).toEqual({ text, deposit: read, collection: read });
      }),
      { numRuns: runs() },
    );
  });
});

/** Nothing here is an hour or a day: it may narrow what is said, and open nothing. */
const noise = fc.constantFrom(
  ...[
    "bienvenue",
    "xyz",
    "☎",
    "n°",
    "§",
    "🎉",
    "é",
    "12345",
    "03 21 00 00 00",
    "a@b.fr",
    "(",
    ")",
    "*",
    "…",
    "Mme Durand",
  ],
  ...["sauf", "hors", "sauf urgence", "exceptionnellement", "uniquement", "sur RDV", "sans rendez-vous"],
  ...[
    "vacances scolaires",
    "hors vacances scolaires",
    "en août",
    "semaines paires",
    "une semaine sur deux",
    "1er du mois",
  ],
  ...[
    "annexe",
    "Annexe de Vimy",
    "groupes",
    "standard",
    "sous réserve",
    "jours fériés",
    "été",
    "le 15 mai",
    "2024",
  ],
  ...[
    "(Remises)",
    "retrait",
    "dépôt",
    "matin",
    "après-midi",
    "mais",
    "par mois",
    "autres jours",
    "et",
    ",",
    ".",
    ";",
    "/",
    "-",
  ],
);

describe("noise thrown in anywhere", () => {
  it("never turns closed into open without a flag", () => {
    fc.assert(
      fc.property(anyWeek, style, noise, fc.nat(), (weekly, name, word, dice) => {
        // After *sauf* they make less of what is excepted: that opens by its meaning.
        fc.pre(
          name !== "all days, then what each has instead" ||
            !["matin", "après-midi", "1er du mois"].includes(word),
        );
        const text = styles[name]!(weekly);
        const gaps = [...text.matchAll(/(?<![\d:.h])\s|\n|$/g)].map(({ index }) => index);
        const place = gaps[dice % gaps.length]!;
        const noisy = `${text.slice(0, place)} ${word} ${text.slice(place)}`;
        const { hours } = parseFrenchHours(noisy);
        for (const purpose of ["deposit", "collection"] as const)
          expect({ noisy, opened: openedIn(hours[purpose], weekly) }).toEqual({ noisy, opened: [] });
      }),
      { numRuns: runs() * 20 },
    );
  });
});

/** The days that have time in them, not in doubt, in which the week is closed. */
function openedIn(hours: Hours, weekly: WeeklyHours): readonly Weekday[] {
  if (!hours.published) return [];
  const doubtful = new Set((hours.doubts ?? []).flatMap(({ days }) => days));
  return weekdays.filter((day) => {
    const own = weekly[day].map(([opens, closes]) => [minuteOf(opens), minuteOf(closes)] as const);
    const all = [
      ...hours.weekly[day],
      ...hours.monthly.filter((each) => each.weekday === day).flatMap(({ windows }) => windows),
    ];
    const isWithin = all.every(([opens, closes]) =>
      own.some(([from, until]) => from <= minuteOf(opens) && minuteOf(closes) <= until),
    );
    return !doubtful.has(day) && !isWithin;
  });
}
