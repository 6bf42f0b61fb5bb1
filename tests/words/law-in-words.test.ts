import { readdirSync, readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { nothingSpecial, type Application } from "titres-identite";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { renewal } from "./reading.js";
import { full, inEnglish } from "./sheet/saying.js";

const words = new URL("../../src/words/", import.meta.url);

/** Each text that stands in the words, without the comments: what the tables of countries name, and what texts are called. */
const texts = readdirSync(words, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .filter((file) => !/^(?:fr|en)\/(?:countries|sources)\.ts$/.test(file))
  .flatMap((file) => textsIn(file).map((text): readonly [string, string] => [file, text]));

function textsIn(file: string): readonly string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(new URL(file, words), "utf8"),
    ts.ScriptTarget.Latest,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteral(node) || ts.isTemplateLiteralToken(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Every country of the world by its name, as the standard library knows them, but France and its territories. */
const french = ["FR", "GP", "MQ", "GF", "RE", "YT", "PM", "BL", "MF", "WF", "PF", "NC", "TF"];
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
const names = ["fr", "en"].flatMap((language) => {
  const regions = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
  return letters
    .flatMap((one) => letters.map((other) => `${one}${other}`))
    .filter((code) => !french.includes(code) && !["EU", "EZ", "UN", "ZZ", "XA", "XB"].includes(code))
    .flatMap((code) => regions.of(code) ?? [])
    .filter((name) => name !== "France");
});
const aCountry = new RegExp(`(?<![\\p{L}-])(?:${names.map(escaped).join("|")})(?![\\p{L}-])`, "u");
const anAmount = /\d\s*(?:€|euros?\b|F\s?CFP|CFP|francs?\b)|€\s*\d/;

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

describe("no law stands in a sentence: the rulebook says what is paid, and where something holds", () => {
  test.each([
    ["an amount", anAmount, ["Un consul prend 8 € de plus.", "It costs €12.50.", "1 500 F CFP"]],
    ["a country", aCountry, ["Il faut vivre au Canada.", "to the United States", "né en Algérie"]],
  ] as const)("%s", (_, pattern, seen) => {
    for (const sentence of seen) expect(sentence).toMatch(pattern);
    expect(texts.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
  test("the territories of France may be named", () => {
    for (const label of Object.values({ ...fr.territoryLabels, ...en.territoryLabels }))
      expect(label).not.toMatch(aCountry);
  });
});

describe("what a notice or a referral speaks of is written out", () => {
  const abroad: Application = { ...renewal, territory: "abroad", photo: "brought" };
  test("of a passport asked for abroad: what an honorary consul takes, and where it comes by post or is renewed online", () => {
    for (const said of [
      /un consul honoraire prend 8 € de plus pour un passeport\./,
      /C’est possible dans l’Union européenne, en Norvège, au Royaume-Uni, en Suisse, .* en Thaïlande ou au Vietnam\./,
      /Il faut vivre en Australie, au Canada, en Espagne ou au Portugal\./,
    ])
      expect(full(abroad)).toMatch(said);
    for (const said of [
      /an honorary consul takes €8 more for a passport\./,
      /It can in the European Union, Norway, .* Thailand or Vietnam\./,
      /You must live in Australia, Canada, Spain or Portugal\./,
    ])
      expect(inEnglish(abroad)).toMatch(said);
  });
  test("of a passport lost on a journey: what the travel permit costs", () => {
    const lost: Application = {
      ...abroad,
      requests: { passport: { reason: "lost" } },
      heldTitles: { complete: true, titles: [{ id: "lost", kind: "passport", where: "lost" }] },
      circumstances: { ...nothingSpecial, onAJourney: true },
    };
    expect(full(lost)).toContain("Il se paie en espèces : 55 € au tarif de 2016.");
    expect(inEnglish(lost)).toContain("It is paid in cash: €55 on the tariff of 2016.");
  });
  test("of a student in French Polynesia: the lower fee", () => {
    const student: Application = { ...abroad, territory: "polynesie-francaise" };
    expect(full(student)).toContain("paient le passeport moins cher : 1 500 F CFP.");
    expect(inEnglish(student)).toContain("pay less for a passport: 1,500 CFP francs.");
  });
});
