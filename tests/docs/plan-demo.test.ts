import { readFileSync } from "node:fs";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "titres-identite";
import { calendarOf, planText } from "../../examples/plan/main.js";

const trip: unknown = JSON.parse(
  readFileSync(new URL("../../examples/plan/trip.json", import.meta.url), "utf8"),
);
const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, " ");

describe("the demo's --plan", () => {
  const text = plain(planText(trip));

  it("F21258 says that the stamp bought in February 2026 pays no more on the day of the appointment", () => {
    expect(text).toContain(
      "Lundi 15 février 2027 : ne peut plus servir, achetez-en un autre : timbre fiscal",
    );
  });

  it("says that the passport of 2012 proves nothing any more five years after its end, and what that asks for", () => {
    expect(text).toContain(
      "Samedi 20 février 2027 : votre passeport ne prouve plus l’état civil ni la nationalité. Si la demande est déposée ce jour-là ou plus tard, il faut aussi ce papier : acte de naissance.",
    );
  });

  it("F1373 says that the new passport may come after the departure, and what a temporary one costs", () => {
    expect(text).toContain("Le nouveau titre arrivera peut-être avant votre départ, peut-être après.");
    expect(text).toContain("un passeport temporaire (prix : 30 €) peut être accordé");
  });

  it("draws the same on the line of time", () => {
    expect(text).toContain("● Du 3 mars 2027 au 6 avril 2027 │ Votre rendez-vous à 10 h 30.");
  });

  it("writes a calendar that an independent parser reads", () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarOf(trip)) as unknown[]);
    expect(calendar.getAllSubcomponents("vevent")).toHaveLength(5);
  });

  it.each([undefined, 5, {}, { application: {}, appointment: { office: "nowhere" } }])(
    "says every fault of %j, which is no plan",
    (given) => {
      expect(() => planText(given)).toThrow(InvalidInputError);
    },
  );
});
