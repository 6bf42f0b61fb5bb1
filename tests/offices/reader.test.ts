import { describe, expect, it } from "vitest";
import type { Hours } from "../../src/offices/hours.js";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { writeFrenchHours } from "../../src/offices/french/write-french-hours.js";
import { week } from "./world/week.js";

/** The hours alone: what is in doubt has tests of its own. */
function withoutDoubts(hours: Hours): Hours {
  if (!hours.published) return hours;
  const { published, weekly, monthly } = hours;
  return { published, weekly, monthly };
}

describe("hours for both purposes", () => {
  it.each<[text: string, hours: string]>([
    ["Lundi : 09h00 - 12h00", "mon 09:00-12:00"],
    ["Lundi : 9h-12h", "mon 09:00-12:00"],
    ["LUNDI 9H00–12H00", "mon 09:00-12:00"],
    ["lundi : 09h00 — 11 h 45", "mon 09:00-11:45"],
    ["lundi de 8h30 à 12h et de 13h à 17h30", "mon 08:30-12:00 13:00-17:30"],
    ["lundi : 8:30 - 12:00", "mon 08:30-12:00"],
    ["lundi : 8 heures - 12 heures", "mon 08:00-12:00"],
    ["lundi : 9h - midi, 14h - 24h", "mon 09:00-12:00 14:00-24:00"],
    ["lundi 9h-12h 14h-17h", "mon 09:00-12:00 14:00-17:00"],
    ["lundi 9h-12h/14h-17h", "mon 09:00-12:00 14:00-17:00"],
    ["Lundi 9h30/12h - 13h30/17h", "mon 09:30-12:00 13:30-17:00"],
    ["Lundi/jeudi : 9h/12h et 14h/17h", "mon,thu 09:00-12:00 14:00-17:00"],
    [
      "Lundi 9h-12h/14h-18h - Mardi 9h/12h 14h/17h",
      "mon 09:00-12:00 14:00-18:00; tue 09:00-12:00 14:00-17:00",
    ],
    [
      "Jeudi : 9h-19h sans interruption Vendredi : journée continue de 8h30 à 16h30",
      "thu 09:00-19:00; fri 08:30-16:30",
    ],
    ["Lundi, mardi, vendredi : 9h-12h", "mon,tue,fri 09:00-12:00"],
    ["Mardi, mercredi, jeudi et vendredi : 9h-12h", "tue-fri 09:00-12:00"],
    ["Du lundi au vendredi : 9h-12h", "mon-fri 09:00-12:00"],
    ["Mercredi à vendredi : 9h-12h", "wed-fri 09:00-12:00"],
    ["Lundi - vendredi : 9h-12h", "mon-fri 09:00-12:00"],
    ["Lun-ven 9h-12h, sam. 10h-12h", "mon-fri 09:00-12:00; sat 10:00-12:00"],
    ["Du samedi au lundi : 9h-12h", "sat-sun,mon 09:00-12:00"],
    ["Les lundis et jeudis : 9h-12h", "mon,thu 09:00-12:00"],
    ["Du lundi au vendredi sauf le mercredi : 9h-12h", "mon,tue,thu,fri 09:00-12:00"],
    ["Du lundi au vendredi (sauf jours fériés) : 9h-12h", "mon-fri 09:00-12:00"],
    ["Jeudi matin : 8h30-11h30 Jeudi après-midi : 14h-16h", "thu 08:30-11:30 14:00-16:00"],
    [
      "Du lundi au vendredi : 8h30-12h Lundi et jeudi : 14h-17h",
      "mon,thu 08:30-12:00 14:00-17:00; tue,wed,fri 08:30-12:00",
    ],
    [
      "Du lundi au jeudi de 8h30 à 12h et le vendredi de de 8h30 à 11h",
      "mon-thu 08:30-12:00; fri 08:30-11:00",
    ],
    ["Lundi : 9h-12h Mardi : fermé", "mon 09:00-12:00"],
    ["Lundi : 9h-12h 1er lundi de chaque mois : fermé", "mon 09:00-12:00; mon[1]"],
    ["1er mercredi de chaque mois : 14h-19h", "wed[1] 14:00-19:00"],
    ["Le premier et le troisième samedi du mois : 9h-12h", "sat[1] 09:00-12:00; sat[3] 09:00-12:00"],
    ["2ème et 4e samedis de chaque mois 9h-12h", "sat[2] 09:00-12:00; sat[4] 09:00-12:00"],
    ["Dernier vendredi du mois : 9h-12h", "fri[-1] 09:00-12:00"],
    ["Lundi : 10h-12h Lundi : 9h-11h", "mon 09:00-12:00"],
    ["Lundi : 9h-12h (dépôts et remises)", "mon 09:00-12:00"],
    ["Lundi mardi : 9h-12h", "mon,tue 09:00-12:00"],
    ["Du lundi au mardi sauf 1er lundi : 9h-12h", "mon,tue 09:00-12:00; mon[1]"],
    ["Lundi et mardi sauf mardi et 1er lundi : 9h-12h", "mon 09:00-12:00; mon[1]"],
    ["Samedi : 9h-12h sauf 1er samedi du mois", "sat 09:00-12:00; sat[1]"],
    ["Lundi : 9h-12h sans rendez-vous", "mon 09:00-12:00"],
  ])("%s", (text, hours) => {
    const parsed = parseFrenchHours(text);
    expect(parsed.unread).toEqual([]);
    expect(parsed.hours).toEqual({ deposit: week(hours), collection: week(hours) });
  });
});

describe("public holidays", () => {
  it.each(["Dimanche et fêtes : 10h-13h", "Dimanches et jours fériés : 10h-13h"])(
    "are opened by %s",
    (text) => {
      const { deposit } = parseFrenchHours(text).hours;
      expect(deposit).toEqual({ ...week("sun 10:00-13:00"), publicHolidays: [["10:00", "13:00"]] });
    },
  );

  it("are not opened by a room for feasts", () => {
    const { deposit } = parseFrenchHours("Salle des fêtes : lundi 9h-12h").hours;
    expect(deposit).toEqual(week("mon 09:00-12:00"));
  });
});

describe("collection apart", () => {
  it.each<[text: string, deposit: string, collection: string]>([
    ["Lundi : 9h-12h Samedi : 9h-12h (Remises)", "mon 09:00-12:00", "mon,sat 09:00-12:00"],
    ["Lundi : 9h-12h Lundi : 14h-15h (Remises)", "mon 09:00-12:00", "mon 14:00-15:00"],
    ["Lundi 14h-17h et samedi 8h-11h (Remises)", "?", "mon 14:00-17:00; sat 08:00-11:00"],
    ["Lundi 14h-17h, samedi 8h-11h (Remises)", "mon 14:00-17:00", "mon 14:00-17:00; sat 08:00-11:00"],
    ["Lundi 14h-17h et 18h-19h (Remises)", "?", "mon 14:00-17:00 18:00-19:00"],
    ["Samedi (Remises) : 9h-12h", "?", "sat 09:00-12:00"],
    [
      "Lundi : 9h-12h Dimanche et vendredi : fermé vendredi : 9h-10h (Remises)",
      "mon 09:00-12:00",
      "mon 09:00-12:00; fri 09:00-10:00",
    ],
    ["Samedi : 9h-12h [remise des titres]", "?", "sat 09:00-12:00"],
    ["Samedi : 9h-12h (retraits)", "?", "sat 09:00-12:00"],
    ["Lundi : 9h-12h (Dépôts)", "mon 09:00-12:00", "?"],
    ["Remises : lundi 9h-12h", "?", "mon 09:00-12:00"],
    ["(Remises) lundi : 9h-12h", "?", "mon 09:00-12:00"],
    ["DÉPÔT\nLundi : 9h-12h\nRETRAIT\nMercredi : 14h-17h", "mon 09:00-12:00", "wed 14:00-17:00"],
    [
      "Mercredi 9h-12h Dépôts, Retraits - Vendredi, 7h15 à 12h Retrait uniquement",
      "wed 09:00-12:00",
      "wed 09:00-12:00; fri 07:15-12:00",
    ],
    [
      "Dépôt du lundi au jeudi de 9h à 11h, retrait sans rendez-vous le samedi de 9h à 12h",
      "mon-thu 09:00-11:00",
      "sat 09:00-12:00",
    ],
    ["Lundi et jeudi : 9h-11h (Dépôts) 14h-16h (Remises)", "mon,thu 09:00-11:00", "mon,thu 14:00-16:00"],
    [
      "Lundi de 9h à 11h (Dépôts) et de 14h à 15h, 16h à 17h (Remises)",
      "mon 09:00-11:00",
      "mon 14:00-15:00 16:00-17:00",
    ],
    ["Lundi : 9h-12h Lundi : fermé (Remises)", "mon 09:00-12:00", ""],
    [
      "Samedi : 9h-12h 1er samedi du mois : 9h-17h 1er samedi du mois : 9h-10h (Remises)",
      "sat 09:00-12:00; sat[1] 09:00-17:00",
      "sat 09:00-12:00; sat[1] 09:00-10:00",
    ],
    ["1er samedi du mois : 9h-12h Samedi : 10h-11h (Remises)", "sat[1] 09:00-12:00", "sat 10:00-11:00"],
  ])("%s", (text, deposit, collection) => {
    const parsed = parseFrenchHours(text);
    expect(parsed.unread).toEqual([]);
    expect(withoutDoubts(parsed.hours.deposit)).toEqual(week(deposit));
    expect(withoutDoubts(parsed.hours.collection)).toEqual(week(collection));
  });
});

describe("what is not published is unknown, never closed", () => {
  it.each<[text: string, hours: Hours]>([
    ["", { published: false }],
    ["sur rendez-vous", { published: false }],
    [
      "Sur rendez-vous, du lundi au vendredi",
      { published: false, days: ["mon", "tue", "wed", "thu", "fri"] },
    ],
    ["Samedi et lundi", { published: false, days: ["mon", "sat"] }],
    ["Du lundi au dimanche : fermé", week("")],
  ])("%j", (text, hours) => {
    expect(parseFrenchHours(text).hours).toEqual({ deposit: hours, collection: hours });
  });
});

describe("what is not understood is reported by its place, and the rest still comes back", () => {
  it.each<[text: string, unread: readonly string[], hours: string]>([
    ["Lundi xyz : 9h-12h", ["xyz"], "mon 09:00-12:00"],
    ["Lundi : 9h-12h, 35h", ["35h"], "mon 09:00-12:00"],
    ["Lundi : 8h5 - 12h et 14h-17h", ["8h5", "12h"], "mon 14:00-17:00"],
    ["Lundi : 12h-9h et 14h-17h", ["12h-9h"], "mon 14:00-17:00"],
    ["Lundi : 9h-12h à partir de 14h", ["à partir", "14h"], "mon 09:00-12:00"],
    ["9h-12h lundi : 14h-17h", ["9h-12h"], "mon 14:00-17:00"],
    ["Lundi : mardi : 9h-12h", ["Lundi"], "tue 09:00-12:00"],
    ["Lundi : 9h/12h - 14h", ["14h"], "mon 09:00-12:00"],
    ["Lundi : 9h-12h (Dépôts) 14h-16h", ["14h-16h"], "mon 09:00-12:00"],
    ["Lundi : 9h-12h (Remises uniquement le 1er)", ["Remises", "1er"], "mon 09:00-12:00"],
    ["Lundi : 9h-12h Tél. 03.21.95.40.40", ["Tél", "03.21.95.40.40"], "mon 09:00-12:00"],
    ["Lundi : 9h-12h 🎉🎉 mardi : 9h-12h", ["🎉🎉"], "mon,tue 09:00-12:00"],
  ])("%s", (text, unread, hours) => {
    const parsed = parseFrenchHours(text);
    expect(parsed.unread.map(({ start, end }) => text.slice(start, end))).toEqual(unread);
    expect(withoutDoubts(parsed.hours.deposit)).toEqual(week(hours));
  });
});

describe("what could be taken otherwise is reported with both readings", () => {
  it("two groups joined by `et` before a mark", () => {
    const text = "Du mardi au vendredi : 9h-12h Lundi 14h-17h et samedi 8h-11h (Remises)";
    const [unmarked, scope] = parseFrenchHours(text).ambiguities;
    expect(scope).toMatchObject({
      code: "tag-scope",
      reading: "all-joined-groups",
      otherReading: "last-group",
    });
    expect(text.slice(scope!.span.start, scope!.span.end)).toBe("Lundi 14h-17h et samedi 8h-11h (Remises)");
    expect(scope!.otherHours).toEqual({
      deposit: week("mon 14:00-17:00; tue-fri 09:00-12:00"),
      collection: week("mon 14:00-17:00; tue-fri 09:00-12:00; sat 08:00-11:00"),
    });
    expect(unmarked).toMatchObject({
      code: "unmarked-day",
      reading: "both-purposes",
      otherReading: "deposit-only",
    });
    expect(unmarked!.otherHours).toEqual({
      deposit: week("tue-fri 09:00-12:00"),
      collection: week("mon 14:00-17:00; sat 08:00-11:00"),
    });
  });

  it.each<[text: string, code: string, span: string, otherDeposit: string | undefined]>([
    ["Du lundi au vendred : 9h-12h", "misspelt-day", "vendred", "mon-thu 09:00-12:00"],
    ["Mecredi : 9h-12h", "misspelt-day", "Mecredi", ""],
    ["Lundi : 9h-12h Lundi : 9h-12h", "repeated-group", "Lundi : 9h-12h", undefined],
    ["Lundi : 9h-12h Lundi : 9h-12h Mardi : 9h-10h (Remises)", "repeated-group", "Lundi : 9h-12h", undefined],
    ["Lundi : 9h-12h Lundi : 10h-13h", "overlapping-windows", "Lundi : 10h-13h", "mon 10:00-13:00"],
    [
      "Lundi : 9h-12h 1er lundi du mois : 14h-17h",
      "monthly-day",
      "1er lundi du mois : 14h-17h",
      "mon 09:00-12:00; mon[1] 09:00-12:00 14:00-17:00",
    ],
  ])("%s: %s", (text, code, span, otherDeposit) => {
    const found = parseFrenchHours(text).ambiguities.find((each) => each.code === code);
    expect(text.slice(found!.span.start, found!.span.end)).toBe(span);
    if (otherDeposit !== undefined && found!.otherHours !== undefined) {
      expect(found!.otherHours.deposit).toEqual(week(otherDeposit));
    } else expect(found!.otherHours).toBe(otherDeposit);
  });

  it("hours of a day of the month that stand before its ordinary hours", () => {
    const { ambiguities } = parseFrenchHours("1er lundi du mois : 14h-17h Lundi : 9h-12h");
    expect(ambiguities.map(({ code }) => code)).toEqual(["monthly-day"]);
  });

  it.each([
    "Lundi : 9h-12h 1er lundi du mois : 9h-17h",
    "Du lundi au vendredi : 9h-12h Mardi : 14h-17h",
    "Lundi : 9h-12h",
  ])("nothing: %s", (text) => {
    expect(parseFrenchHours(text).ambiguities).toEqual([]);
  });
});

describe("its own sentence", () => {
  it.each<[deposit: string, collection: string, sentence: string]>([
    [
      "mon-fri 09:00-12:00 14:00-17:00",
      "mon-fri 09:00-12:00 14:00-17:00",
      "Du lundi au vendredi : 09h00 - 12h00 et 14h00 - 17h00",
    ],
    [
      "mon,tue 09:00-12:00",
      "mon,tue,sat 09:00-12:00",
      "Lundi et mardi : 09h00 - 12h00 ; samedi : 09h00 - 12h00 (Remises)",
    ],
    [
      "mon 09:00-12:00; wed[1] 14:00-19:00",
      "",
      "Lundi : 09h00 - 12h00 ; 1er mercredi de chaque mois : 14h00 - 19h00 ; lundi et mercredi : fermé (Remises)",
    ],
    [
      "mon,wed,fri 09:00-12:00; fri[-1]",
      "mon,wed,fri 09:00-12:00; fri[-1]",
      "Lundi, mercredi et vendredi : 09h00 - 12h00 ; dernier vendredi de chaque mois : fermé",
    ],
    ["", "", "Du lundi au dimanche : fermé"],
  ])("%s | %s", (deposit, collection, sentence) => {
    const hours = { deposit: week(deposit), collection: week(collection) };
    if (!hours.deposit.published || !hours.collection.published) throw new Error("these hours are published");
    expect(writeFrenchHours({ deposit: hours.deposit, collection: hours.collection })).toBe(sentence);
    expect(parseFrenchHours(sentence).hours).toEqual(hours);
  });
});

it("a whole hour before another that is written out is not read as hour and minutes", () => {
  const { hours, unread } = parseFrenchHours("lundi : 00h03-5h 10 heures-10h01");
  expect(unread).toEqual([]);
  expect(hours.deposit).toMatchObject({
    weekly: {
      mon: [
        ["00:03", "05:00"],
        ["10:00", "10:01"],
      ],
    },
  });
});
