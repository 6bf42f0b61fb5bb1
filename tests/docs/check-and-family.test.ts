import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "titres-identite";
import { checkText } from "../../examples/check/main.js";
import { familyCheckText, familyText } from "../../examples/family/main.js";
import * as french from "../../src/fr.js";
import * as main from "../../src/index.js";
import { runSample } from "./samples.js";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const json = (path: string): unknown => JSON.parse(read(path));
const plain = (text: string): string => text.replaceAll(/[\s\u00a0]+/g, " ");

describe("the demo's --check", () => {
  it("says that the birth record was too old before it was looked at, and which one to get by which day", () => {
    const text = plain(checkText(json("examples/check/stale-birth-record.json")));
    expect(text).toContain("Dossier incomplet : il manque quelque chose.");
    expect(text).toContain(
      "délivré à partir du 26 août 2026, à obtenir d’ici le 25 novembre 2026 Acte de naissance du 1er juillet 2026 : trop ancien depuis le 1er octobre 2026",
    );
  });

  it("says every fault of a file that is none", () => {
    expect(() => checkText({ application: { depositOn: "soon" } })).toThrow(InvalidInputError);
    expect(() => checkText(5)).toThrow(InvalidInputError);
  });
});

describe("the demo's --family", () => {
  it("says what four people bring once, 103 € in all, and that they take four slots", () => {
    const text = plain(familyText(json("examples/family/four.json")));
    expect(text).toContain("UN RENDEZ-VOUS, 4 DEMANDES");
    expect(text).toContain("Le passeport d’Anne, valable jusqu’au 9 janvier 2027 Pour Anne, Emma et Louis");
    expect(text).toContain("Total : 103 €");
  });
});

describe("the demo's --check-family", () => {
  it("says what to get for whom, and which papers serve whom", () => {
    const dossier = json("examples/family/four-papers.json");
    const text = plain(familyCheckText({ family: json("examples/family/four.json"), dossier }));
    expect(text).toContain("VÉRIFICATION DES PAPIERS : UN RENDEZ-VOUS, 4 DEMANDES");
    expect(text).toContain(
      "Photo d’identité du 2 mars 2026 : trop ancien depuis le 2 septembre 2026 Ce papier sert pendant 6 mois à compter de sa date Pour Emma",
    );
    expect(text).toContain("Le passeport d’Anne, valable jusqu’au 9 janvier 2027 Pour Anne, Emma et Louis");
  });

  it("says every fault of files that are none", () => {
    expect(() => familyCheckText({ family: { people: {} }, dossier: 5 })).toThrow(InvalidInputError);
    expect(() => familyCheckText(5)).toThrow(InvalidInputError);
  });
});

describe.each(["at-the-counter", "family"])("the guide %s says what the code does", (name) => {
  const guide = read(`docs/guides/${name}.md`);
  const samples = [...guide.matchAll(/## (.*)\n[^#]*?```ts\n([\s\S]*?)```/g)];

  it.each(samples.map(([, title = "", sample = ""]) => [title, sample] as const))("%s", (_, sample) => {
    const scope = {
      ...main,
      ...french,
      four: json("examples/family/four.json"),
      papers: json("examples/family/four-papers.json"),
      ...objectOf("examples/check/stale-birth-record.json"),
    };
    expect(runSample(sample, scope).length).toBeGreaterThan(1);
  });

  it("in every section but the last", () => {
    expect(samples).toHaveLength((guide.match(/^## /gm) ?? []).length - 1);
  });
});

/** The parts of a file by their names. */
function objectOf(path: string): Record<string, unknown> {
  return json(path) as Record<string, unknown>;
}
