import { describe, expect, it } from "vitest";
import { countersText } from "../../examples/where.js";

const told = (where: string, on: string): string => countersText(["--where", where, "--on", on]);

describe("the demo's --where", () => {
  it("PC-08 at Arras a Saturday's question is answered for Monday, at both sites", () => {
    const text = told("Arras", "2026-11-28");
    expect(text).toContain(
      "ARRAS, Mairie\n  Dépôt : sur rendez-vous ; ouvert le lundi 30 novembre 2026 : 08h00 - 12h15",
    );
    expect(text).toContain("ARRAS, Annexe MSP Lenoir, 1 rue Charles Péguy\n");
    expect(text).toContain(
      "Rendez-vous : en ligne sur le site de la commune ; par téléphone au 03 21 50 50 50\n",
    );
    expect(text).toContain(
      "Retrait : sans rendez-vous ; le lundi, le mercredi, le jeudi et le vendredi de 13 h 30 à 17 h 30",
    );
  });

  it("PC-05 at Le Touquet the first Saturday of the month is the day itself", () => {
    expect(told("le touquet", "2026-12-05")).toContain("ouvert le samedi 5 décembre 2026 : 09h00 - 12h00");
  });

  it("PC-06 names the extension at Berck, the days at Wingles, the opening hours at Étaples", () => {
    expect(told("Berck-sur-Mer", "2026-11-28")).toContain("par téléphone au 03 21 89 90 00, poste 8017");
    expect(told("Wingles", "2026-11-28")).toContain("(seulement le mardi et le vendredi)");
    expect(told("Etaples sur mer", "2026-11-28")).toContain("sur place, aux heures d’ouverture");
  });

  it("SP-03 SP-49 at Saint-Paul the hours are said to be unpublished, and the number to be asked for", () => {
    const text = told("Saint-Paul", "2026-11-28");
    expect(text).toContain("au plus tôt le lundi 30 novembre 2026, à des heures qui ne sont pas publiées");
    expect(text).toContain("avec le numéro de pré-demande");
    expect(text).toContain("Retrait : sans rendez-vous ; heures non publiées");
  });

  it.each([
    [["--where", "Paris", "--on", "2026-11-28"], "Aucun guichet de cette liste à « Paris »."],
    [["--where", "Arras"], 'Dites où et quel jour : --where "Arras" --on 2026-11-28'],
    [["--where", "Arras", "--on", "2026-11-31"], "Dites où et quel jour"],
  ])("%j is answered with what to write instead", (args, message) => {
    expect(() => countersText(args)).toThrow(message);
  });
});
