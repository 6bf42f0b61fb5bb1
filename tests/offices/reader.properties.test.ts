import { cpuUsage } from "node:process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCounterRow } from "../../src/offices/counter-row/parse-counter-row.js";
import type { HoursByPurpose } from "../../src/offices/ambiguity.js";
import type { Hours, PublishedHours } from "../../src/offices/hours.js";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { writeFrenchHours } from "../../src/offices/french/write-french-hours.js";
import { parseFrenchPhone } from "../../src/offices/phone.js";
import { runs } from "../properties/runs.js";
import { frenchHours, noisyFrenchHours } from "./world/french.js";
import { bothHours } from "./world/hours.js";

/** The hours without what is said of them in doubt; those of a purpose that is never open may not be said at all. */
function asSaid(read: HoursByPurpose, said: HoursByPurpose): HoursByPurpose {
  const one = (hours: Hours, other: Hours): Hours => {
    if (!hours.published) return other.published && isNeverOpen(other) ? other : hours;
    const { published, weekly, monthly } = hours;
    return { published, weekly, monthly };
  };
  return { deposit: one(read.deposit, said.deposit), collection: one(read.collection, said.collection) };
}

function isNeverOpen({ weekly, monthly }: PublishedHours): boolean {
  return [...Object.values(weekly), ...monthly.map(({ windows }) => windows)].flat().length === 0;
}

describe("hours of a random grammar", () => {
  it("read back equal, with nothing left over", () => {
    fc.assert(
      fc.property(frenchHours, ({ text, hours }) => {
        const parsed = parseFrenchHours(text);
        expect({ text, ...asSaid(parsed.hours, hours), unread: parsed.unread }).toEqual({
          text,
          ...hours,
          unread: [],
        });
      }),
      { numRuns: runs() },
    );
  });

  it("read back equal through noise, and all of the noise, and nothing but noise, is reported", () => {
    fc.assert(
      fc.property(noisyFrenchHours, ({ text, hours, noise }) => {
        const parsed = parseFrenchHours(text);
        expect({ text, ...asSaid(parsed.hours, hours) }).toEqual({ text, ...hours });
        for (const { start, end } of parsed.unread) {
          expect(noise.some((each) => each.start <= start && end <= each.end)).toBe(true);
        }
        for (const each of noise) {
          expect(parsed.unread.some(({ start, end }) => each.start <= start && end <= each.end)).toBe(true);
        }
      }),
      { numRuns: runs() },
    );
  });
});

it("its own sentence reads back equal, with nothing left over", () => {
  fc.assert(
    fc.property(bothHours, (hours) => {
      const sentence = writeFrenchHours(hours);
      const parsed = parseFrenchHours(sentence);
      expect({ sentence, ...parsed.hours, unread: parsed.unread }).toEqual({
        sentence,
        ...hours,
        unread: [],
      });
    }),
    { numRuns: runs() },
  );
});

describe("text of any kind", () => {
  const vocabulary = fc.constantFrom(
    ...[
      "lundi",
      "mardi",
      "vendred",
      "du",
      "au",
      "et",
      ",",
      "1er",
      "3e",
      "mois",
      "9h",
      "12h",
      "14h30",
      "-",
      "–",
      "à",
      ":",
    ],
    ...[
      "(",
      ")",
      "(Remises)",
      "remises",
      "fermé",
      "sauf",
      "hors",
      "35h",
      "8h5",
      "midi",
      "\t",
      "\n",
      ".",
      "xyz",
      "☎",
      "0",
    ],
    ...[
      "sur RDV",
      "sans RDV",
      "Téléphone :",
      "03.21.95.40.40",
      "a@b.fr",
      "uniquement",
      "en ligne",
      "LENS",
      "rue",
      "\ud800",
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(vocabulary, { maxLength: 80 }).map((words) => words.join(" ")),
    fc.array(vocabulary, { maxLength: 80 }).map((words) => words.join("")),
  );

  it("never throws, and its spans lie in the text, in order", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { unread, ambiguities } = parseFrenchHours(text);
        let end = 0;
        for (const span of unread) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { span } of ambiguities) expect(text.slice(span.start, span.end)).not.toBe("");
      }),
      { numRuns: runs() },
    );
  });

  it("never throws as a row either, nor as a telephone number", () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 5, maxLength: 5 }), texts, (cells, text) => {
        for (const row of [cells.map((cell) => cell.replaceAll("\t", " ")).join("\t"), text]) {
          const parsed = parseCounterRow(row);
          for (const { start, end } of parsed.ok ? parsed.row.unread : []) {
            expect(row.slice(start, end).trim()).not.toBe("");
          }
        }
        parseFrenchPhone(text);
      }),
      { numRuns: runs() },
    );
  });

  // `.ci/run` reads texts five times as long, in no more than five times the time.
  const share = runs() >= 1000 ? 1 : 1 / 5;
  const size = 100_000 * share;
  const repeated = (piece: string): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

  it.each([
    ...[
      "a",
      " ",
      "9",
      "9 ",
      "9h",
      "9h ",
      "(",
      "((((",
      "((Remises",
      "lundi ",
      "lundi, ",
      "lundi et ",
      "1er ",
      "1er, ",
      "1er lundi ",
    ],
    ...[
      "sauf ",
      "sauf lundi ",
      "lundi sauf mardi ",
      "fermé ",
      "9h-12h ",
      "9h-",
      "lundi : 9h-12h ",
      "lundi : 9h-12h et ",
      "- ",
    ],
    ...[
      "lundi : 9h-12h (Remises) ",
      "lundi : 9h-12h et (Remises) ",
      "et ",
      "uniquement ",
      "uniquement lundi ",
      "0",
      "a@",
      "a.",
      "☎",
    ],
    ...[
      "AB ",
      "AB",
      "a a ",
      "12 rue ",
      "rue ",
      "012",
      "03.21.95.40.40 ",
      "é",
      "e\u0301",
      "\ud83c",
      "apres-midi ",
      "remise ",
    ],
  ])(`${String(100 * share)} KB of %j take under ${String(5 * share)} s, in a cell of any kind`, (piece) => {
    const text = repeated(piece);
    const start = cpuUsage();
    parseFrenchHours(text);
    parseCounterRow([text, text, text, text, text].join("\t"));
    parseFrenchPhone(text);
    // The processor's own time: others may be at work beside.
    expect(cpuUsage(start).user / 1000).toBeLessThan(5000 * share);
  });

  it.each(["Du lundi au vendredi 9h-12h ", "fermé le lundi matin ", "1er, ", "9h ", "(", "( "])(
    `${String(1000 * share)} KB of %j take under ${String(2 * share)} s of the processor`,
    (piece) => {
      const text = piece.repeat((1_000_000 * share) / piece.length);
      parseFrenchHours(piece.repeat(1000));
      // One of three tries: others may be at work beside.
      const times: number[] = [];
      while (times.length < 3 && !times.some((time) => time < 2000 * share)) times.push(cpuTimeOf(text));
      expect(Math.min(...times)).toBeLessThan(2000 * share);
    },
  );

  it.each([
    "Lens : lundi 9h-12h. Avion : mardi 14h-17h. ",
    "lundi 9h 12h ",
    "lundi\n9h-12h\n",
    "Fermé de 12h à 14h ",
    "Tous les jours sauf le mardi : 9h-12h. ",
  ])("a text of %j four times as long takes no more than eight times as long", (piece) => {
    const [short, long] = [30_000, 120_000].map((length) => piece.repeat(length / piece.length)) as [
      string,
      string,
    ];
    // One of four tries: others may be at work beside. What grew with the square would take sixteen times as long in each.
    const ratios: number[] = [];
    while (ratios.length < 4 && !ratios.some((ratio) => ratio < 8))
      ratios.push(cpuTimeOf(long) / Math.max(cpuTimeOf(short), 5));
    expect(Math.min(...ratios)).toBeLessThan(8);
  });

  it("100 KB of groups that all differ take under five seconds", () => {
    const days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
    let text = "";
    for (let index = 0; text.length < size; index += 1) {
      const opens = `${String(index % 12)}h${String(index % 60).padStart(2, "0")}`;
      text += `${days[index % 7]!}, ${String((index % 5) + 1)}e ${days[(index * 3) % 7]!} : ${opens} - 2${String(index % 4)}h et `;
    }
    const start = cpuUsage();
    parseFrenchHours(text);
    expect(cpuUsage(start).user / 1000).toBeLessThan(5000);
  });
});

/** Milliseconds of the processor's own time. */
function cpuTimeOf(text: string): number {
  const start = cpuUsage();
  parseFrenchHours(text);
  return cpuUsage(start).user / 1000;
}
