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
