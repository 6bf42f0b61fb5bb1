import { describe, expect, it } from "vitest";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { weekdays, type Hours } from "../../src/offices/hours.js";

/** The days on which a counter is open. */
function openDays(hours: Hours): string {
  if (!hours.published) return "not published";
  return weekdays.filter((day) => hours.weekly[day].length > 0).join(" ");
}

describe("a day that is closed is closed for whatever the hours around it are marked", () => {
  it.each<[text: string, deposit: string, collection: string]>([
    ["Du lundi au vendredi fermé le mercredi : 9h-12h (remise)", "not published", "mon tue thu fri"],
    [
      "Du lundi au vendredi, fermé le mercredi, de 9h à 12h (dépôts) et de 14h à 15h (remises)",
      "mon tue thu fri",
      "mon tue thu fri",
    ],
    [
      "Du lundi au vendredi (fermé le mercredi après-midi) : 9h-12h (dépôts), 14h-16h (remises)",
      "mon tue wed thu fri",
      "mon tue thu fri",
    ],
    ["Tous les jours fermé le mercredi : 9h-12h", "mon tue thu fri sat sun", "mon tue thu fri sat sun"],
    ["Du lundi au vendredi fermé le mercredi : 9h-12h", "mon tue thu fri", "mon tue thu fri"],
  ])("%s", (text, deposit, collection) => {
    const { hours } = parseFrenchHours(text);
    expect([openDays(hours.deposit), openDays(hours.collection)]).toEqual([deposit, collection]);
  });
});

describe("a list that names a day before it says closed is closed, and what comes after is of its own days", () => {
  it.each<[text: string, deposit: string, collection: string]>([
    ["vendredi, mercredi & mardi fermé Les mardi : 9h24 - 15h23", "tue", "tue"],
    ["vendredi, mercredi & mardi fermé Les mardi : 9h24 - 15h23 (Remises)", "not published", "tue"],
    ["Lundi et mardi fermé le mardi : 9h-12h", "tue", "tue"],
  ])("%s", (text, deposit, collection) => {
    const { hours } = parseFrenchHours(text);
    expect([openDays(hours.deposit), openDays(hours.collection)]).toEqual([deposit, collection]);
  });
});

describe("seasons that follow each other all the year round leave no day in doubt", () => {
  const inDoubt = (text: string): boolean => {
    const { deposit } = parseFrenchHours(text).hours;
    return deposit.published && deposit.doubts !== undefined;
  };

  it.each([
    "Du 1er septembre au 30 juin : lundi au vendredi 9h-17h. Du 1er juillet au 31 août : lundi au vendredi 9h-12h.",
    "De septembre à juin : mardi 9h-17h. En juillet et août : mardi 9h-12h.",
    "De mars à octobre : jeudi 9h-18h. De novembre à février : jeudi 9h-17h.",
  ])("%s", (text) => {
    expect(inDoubt(text)).toBe(false);
  });

  it.each([
    ["some days are in no season", "De mars à octobre : jeudi 9h-18h. De janvier à février : jeudi 9h-17h."],
    [
      "a day is named in one alone",
      "D'avril à septembre : lundi et samedi 9h-17h. D'octobre à mars : lundi 9h-12h.",
    ],
    ["there is one alone", "De septembre à juin : mardi 9h-17h."],
    [
      "one is of a year",
      "Du 1er juillet 2026 au 31 août 2026 : lundi 9h-12h. De septembre à juin : lundi 9h-17h.",
    ],
  ])("but do where %s", (_, text) => {
    expect(inDoubt(text)).toBe(true);
  });
});

it.each([
  ["De novembre à février : lundi 9h-12h", "11-01", "02-29"],
  ["D'avril à juin : lundi 9h-12h", "04-01", "06-30"],
  ["Septembre : lundi 9h-12h", "09-01", "09-30"],
])("a season ends on the last day of its month: %s", (text, from, until) => {
  const { deposit } = parseFrenchHours(text).hours;
  expect(deposit).toMatchObject({ periods: [{ period: { kind: "season", from, until } }] });
});

it("a season whose end is on no calendar is in doubt", () => {
  const { hours, conditions } = parseFrenchHours("Lundi 9h-12h. Du 1er avril au 31 juin : lundi 9h-17h.");
  expect(hours.deposit).not.toHaveProperty("periods");
  expect(conditions.filter(({ applied }) => !applied).map(({ code }) => code)).toContain("period");
});

describe("an exception for a part of the year is of the last days of a list for sure, and of the others perhaps", () => {
  const august = (text: string): unknown => {
    const { deposit } = parseFrenchHours(text).hours;
    return deposit.published && deposit.periods?.map(({ days, windows }) => [days.join(" "), windows]);
  };

  it.each<[text: string, august: unknown]>([
    [
      "Lundi 14h-18h, mardi au vendredi 9h-12h, samedi 9h-12h sauf août",
      [
        ["mon tue wed thu fri", "unknown"],
        ["sat", []],
      ],
    ],
    [
      "Mardi 9h-12h, jeudi 14h-17h hors vacances scolaires",
      [
        ["tue", "unknown"],
        ["thu", []],
      ],
    ],
    ["Du lundi au vendredi 9h-12h sauf août", [["mon tue wed thu fri", []]]],
    ["Lundi 9h-12h, samedi 9h-12h (sauf août)", [["sat", []]]],
    ["Lundi 9h-12h. Samedi 9h-12h sauf août", [["sat", []]]],
  ])("%s", (text, closed) => {
    expect(august(text)).toEqual(closed);
  });
});

describe("an hour for one day leaves hours without days in no day's place", () => {
  it.each([
    "Accueil : 8h-12h et 13h-17h (16h le vendredi)",
    "Guichet : 9h-17h (jusqu’à 18h le jeudi)",
    "8h30-12h, 13h30-17h (19h le mardi)",
  ])("%s", (text) => {
    const { hours, conditions } = parseFrenchHours(text);
    expect(hours.deposit).toEqual({ published: false });
    expect(conditions.map(({ code, days }) => [code, days.length])).toContainEqual(["days-missing", 7]);
  });

  it("but days in parentheses alone are theirs", () => {
    const { deposit } = parseFrenchHours("9h-12h (lundi et mardi)").hours;
    expect(deposit).toMatchObject({
      weekly: { mon: [["09:00", "12:00"]], tue: [["09:00", "12:00"]], wed: [] },
    });
    expect(deposit).not.toHaveProperty("doubts");
  });
});

describe("what comes after an exception and a full stop is of its own", () => {
  const doubted = (text: string): unknown => {
    const { deposit } = parseFrenchHours(text).hours;
    return deposit.published && deposit.doubts?.map(({ code, days }) => [code, days.length]);
  };

  it("afternoons by appointment, at hours that are not said", () => {
    expect(
      doubted("Du lundi au vendredi de 9h à 12h sauf le mercredi. L’après-midi sur rendez-vous."),
    ).toEqual([["by-appointment", 7]]);
  });

  it("but hours in the same sentence take the place of those excepted", () => {
    const { deposit } = parseFrenchHours("Du lundi au vendredi 9h-12h sauf le mercredi : 14h-17h").hours;
    expect(deposit).toMatchObject({ weekly: { tue: [["09:00", "12:00"]], wed: [["14:00", "17:00"]] } });
    expect(deposit).not.toHaveProperty("doubts");
  });
});

it.each(["Permanence retraite : mardi 9h-12h", "Retraites : mardi 9h-12h"])(
  "pensions are not the collection of a title: %s",
  (text) => {
    expect(parseFrenchHours(text).marked).toEqual([]);
  },
);
