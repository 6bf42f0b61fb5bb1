import { describe, expect, it } from "vitest";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import { reims } from "titres-identite/local";
import { officeOf } from "titres-identite/offices/data";
import { plan, type Plan } from "titres-identite/plan";
import { renewal } from "../planning/renewal.js";

const atReims = plan(
  renewal,
  { office: officeOf("reims-orgeval"), bookedOn: "2026-11-02", travelOn: "2027-01-10", fileComplete: true },
  { rulebook: reims },
);

/** A section of a plan, each of its items on a line. */
function linesOf(words: typeof fr | typeof en, made: Plan, id: string): readonly string[] {
  const section = words.planSheet(made).sections.find((each) => each.id === id);
  return (section?.items ?? []).map(({ name = "", text }) =>
    `${name}${text}`.replaceAll(/[\u00a0\u202f]/g, " "),
  );
}

describe("a plan in words", () => {
  it("says in French what to do on which day", () => {
    expect(linesOf(fr, atReims, "day-by-day")).toEqual([
      "Lundi 2 novembre 2026 : préparez : photo d’identité (du 17 juin 2026 ou après).",
      "Mardi 8 décembre 2026 : votre carte d’identité n’est plus valable.",
      "Mercredi 16 décembre 2026 : votre rendez-vous.",
      "Dimanche 10 janvier 2027 : votre départ.",
      "Mercredi 20 janvier 2027 : le nouveau titre peut arriver à partir de ce jour.",
      "Mercredi 27 janvier 2027 : le nouveau titre devrait être arrivé.",
      "Mardi 20 avril 2027 : dernier jour pour retirer le titre, s’il est arrivé au plus tôt.",
    ]);
  });

  it("says the same in English", () => {
    expect(linesOf(en, atReims, "day-by-day")).toEqual([
      "Monday 2 November 2026: get ready: Identity photo (of 17 June 2026 or later).",
      "Tuesday 8 December 2026: your identity card is no longer valid.",
      "Wednesday 16 December 2026: your appointment.",
      "Sunday 10 January 2027: you leave.",
      "Wednesday 20 January 2027: the new title may come from this day on.",
      "Wednesday 27 January 2027: the new title should have come.",
      "Tuesday 20 April 2027: the last day to collect the title, if it came as early as it can.",
    ]);
  });

  it("RE-39 says how to book, by what number and at which hours", () => {
    expect(linesOf(fr, atReims, "booking")[0]).toMatch(
      /^Prenez rendez-vous par téléphone au 03 26 77 78 79 \(/,
    );
    expect(linesOf(en, atReims, "booking")[0]).toMatch(/03 26 77 78 79/);
  });

  it("RE-47 says when the title is expected, who comes and until when it is kept", () => {
    const said = linesOf(fr, atReims, "collection");
    expect(said[0]).toBe(
      "Le titre est attendu entre le 20 janvier 2027 et le 27 janvier 2027, d’après la mairie.",
    );
    expect(said).toContain("Pour le retrait, doit venir : la personne dont c’est le titre.");
    expect(said.at(-1)).toBe(
      "Retirez le titre au plus tard le mardi 20 avril 2027 s’il arrive le 20 janvier 2027 et au plus tard le mardi 27 avril 2027 s’il arrive le 27 janvier 2027. Ensuite, il est détruit.",
    );
  });

  it("says what becomes of a trip, without a promise that a country takes a title", () => {
    expect(linesOf(fr, atReims, "trip").slice(1)).toEqual([
      "Le nouveau titre ne devrait pas arriver avant votre départ.",
      "Il n’existe pas de carte d’identité faite en urgence : seul le passeport peut l’être.",
      "Chaque pays dit quels titres il accepte : vérifiez auprès du ministère des Affaires étrangères.",
    ]);
  });

  it("SP-12 says what another day costs", () => {
    const girl = plan(
      {
        ...renewal,
        depositOn: "2027-03-03",
        requests: { passport: { reason: "first" } },
        applicant: { bornOn: "2012-02-11" },
        heldTitles: { complete: true, titles: [] },
      },
      { office: officeOf("lens"), bookedOn: "2027-01-04" },
    );
    expect(linesOf(fr, girl, "day-by-day")[1]).toBe(
      "Jeudi 11 février 2027 : anniversaire, 15 ans. Si la demande est déposée ce jour-là ou plus tard, le prix n’est plus 17 €, mais 42 €.",
    );
  });

  it("where nobody says how long it takes, it says so and names no day to collect", () => {
    const lens = plan(renewal, { office: officeOf("lens"), bookedOn: "2026-11-02" });
    expect(linesOf(fr, lens, "collection")[0]).toBe(
      "La mairie ne publie pas de délai : demandez-le au dépôt.",
    );
    expect(linesOf(fr, lens, "day-by-day").at(-1)).toBe("Mercredi 16 décembre 2026 : votre rendez-vous.");
  });

  it.each([[undefined], [{}], [{ answer: {} }]])("%j is no plan", (made) => {
    expect(() => fr.planSheet(made as never)).toThrow(/plan/);
  });
});
