import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import { describe, expect, test } from "vitest";
import { citationText, citationUrl, dateText, issueText, moneyText, periodText } from "../../src/fr.js";
import {
  appealCourtNancy,
  assemblyAnswer,
  circular2010,
  consularDutiesOnline,
  decree,
  defenderOfRights,
  euRegulation,
  fiche,
  ministryBriefing,
  polynesianTaxCode,
  reims,
  senate,
  type Citation,
  taxCode,
  townHallPage,
} from "../../src/sources/citation.js";
import { list, typeset } from "../../src/words/fr/writing.js";
import type { Money } from "../../src/vocabulary/money.js";

describe("values written out", () => {
  test.each([
    ["2026-08-26", "26 août 2026"],
    ["2027-03-01", "1er mars 2027"],
    ["2024-02-29", "29 février 2024"],
    ["2031-12-11", "11 décembre 2031"],
  ])("day %s", (day, written) => {
    expect(dateText(day)).toBe(written);
  });
  test.each([
    [0, "0\u00a0€"],
    [2500, "25\u00a0€"],
    [8600, "86\u00a0€"],
    [1250, "12,50\u00a0€"],
    [805, "8,05\u00a0€"],
    [5, "0,05\u00a0€"],
    [123_456_789, "1\u00a0234\u00a0567,89\u00a0€"],
    [-50, "-0,50\u00a0€"],
    [-4400, "-44\u00a0€"],
  ])("%i cents", (units, written) => {
    expect(moneyText({ currency: "EUR", units })).toBe(written);
  });
  test.each([
    [0, "0\u00a0F\u00a0CFP"],
    [1500, "1\u00a0500\u00a0F\u00a0CFP"],
    [12_000, "12\u00a0000\u00a0F\u00a0CFP"],
    [-5, "-5\u00a0F\u00a0CFP"],
  ])("%i CFP francs", (units, written) => {
    expect(moneyText({ currency: "XPF", units })).toBe(written);
  });
  const accepted = 'give { currency: "EUR" or "XPF", units } with a whole number of cents or of francs';
  test.each<[value: unknown, said: string]>([
    [8600, "8600"],
    [null, "null"],
    ["86 €", '"86 €"'],
    [{ currency: "EUR", units: 8.5 }, '{ currency: "EUR", units: 8.5 }'],
    [{ currency: "EUR", units: NaN }, '{ currency: "EUR", units: NaN }'],
    [{ currency: "EUR", units: 2 ** 53 }, '{ currency: "EUR", units: 9007199254740992 }'],
    [{ currency: "EUR", units: "8600" }, '{ currency: "EUR", units: "8600" }'],
    [{ currency: "CHF", units: 8600 }, '{ currency: "CHF", units: 8600 }'],
    [{ currency: "EUR" }, '{ currency: "EUR", units: undefined }'],
  ])("%o is no amount", (value, said) => {
    const write = (): string => moneyText(value as Money);
    expect(write).toThrow(InvalidInputError);
    expect(write).toThrow(`amount: ${said} is not an amount; ${accepted}`);
  });
  test.each([
    [{ unit: "month", count: 3 }, "3 mois"],
    [{ unit: "month", count: 1 }, "un mois"],
    [{ unit: "year", count: 1 }, "un an"],
    [{ unit: "year", count: 10 }, "10 ans"],
    [{ unit: "day", count: 40 }, "40 jours"],
  ] as const)("period %o", (period, written) => {
    expect(periodText(period)).toBe(written);
  });
  test.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a ou b"],
    [["a", "b", "c"], "a, b ou c"],
  ])("list %j", (items, written) => {
    expect(list(items, "or")).toBe(written);
  });
  test("French spaces do not break", () => {
    expect(typeset("Ça : « oui » ; non ? 86 € ! n° 5")).toBe(
      "Ça\u00a0: «\u00a0oui\u00a0»\u00a0; non\u00a0? 86\u00a0€\u00a0! n°\u00a05",
    );
    expect(typeset("https://www.service-public.gouv.fr")).toBe("https://www.service-public.gouv.fr");
  });
  test("a fault", () => {
    expect(issueText({ path: "requests", code: "empty", message: "" })).toBe(
      "Titres demandés\u00a0: cette réponse ne peut pas être vide.",
    );
    expect(issueText({ path: "", code: "null", message: "" })).toMatch(/^Une réponse vide/);
  });
});

describe("sources", () => {
  test.each([
    [
      fiche("F1341", "2025-09-29"),
      "Service Public, fiche F1341 (version du 29 septembre 2025)",
      "https://www.service-public.gouv.fr/particuliers/vosdroits/F1341",
    ],
    [
      decree("55-1397", "4-1", "2014"),
      "Décret n°\u00a055-1397 du 22 octobre 1955, article 4-1 (version de 2014)",
      "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000000848756",
    ],
    [
      decree("2005-1726", "12"),
      "Décret n°\u00a02005-1726, article 12",
      "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000006286501",
    ],
    [
      decree("2024-689", "1", "2024-07-05"),
      "Décret n°\u00a02024-689 du 5 juillet 2024, article 1",
      undefined,
    ],
    [
      taxCode("1628 bis"),
      "Code général des impôts, article 1628 bis",
      "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000020548838",
    ],
    [
      assemblyAnswer("11-43377", "2000-05-15"),
      "Réponse ministérielle à l’Assemblée nationale, question n°\u00a011-43377 du 15 mai 2000",
      "https://questions.assemblee-nationale.fr/q11/11-43377QE.htm",
    ],
    [circular2010(), "Circulaire NOR IOCK1002582C du 1er mars 2010", undefined],
    [senate("06275", "2025-10"), "Sénat, question n°\u00a006275 (octobre 2025)", undefined],
    [senate("06448", "2025-10-30"), "Sénat, question n°\u00a006448 (30 octobre 2025)", undefined],
    [defenderOfRights("RA-2022-066"), "Défenseure des droits, décision RA-2022-066", undefined],
    [
      appealCourtNancy(),
      "Cour administrative d’appel de Nancy, arrêt n°\u00a019NC00492 du 21 octobre 2021",
      undefined,
    ],
    [townHallPage("Nouméa"), "Page d’une mairie d’outre-mer, Nouméa", undefined],
    [polynesianTaxCode("LP 335-2"), "Code des impôts de la Polynésie française, article LP 335-2", undefined],
    [euRegulation(), "Règlement (UE) 2025/1208", undefined],
    [
      consularDutiesOnline(),
      "Arrêté sur le paiement en ligne des droits consulaires, du 8 avril 2025",
      undefined,
    ],
    [
      ministryBriefing(),
      "Ministère de l’intérieur, présentation aux maires de la nouvelle carte d’identité (version du 18 juin 2021)",
      undefined,
    ],
    [
      reims("RE-05"),
      "Mairie de Reims, page sur la carte d’identité, ligne RE-05 (version du 12 décembre 2023)",
      undefined,
    ],
  ])("%o", (citation, text, url) => {
    expect(citationText(citation)).toBe(text);
    expect(citationUrl(citation)).toBe(url);
  });
});

describe("the wording of a text that was read", () => {
  const sheet = (date: string): Citation => ({ text: "service-public", place: "F1341", date });

  test.each([
    ["2025-09-29", "du 29 septembre 2025"],
    ["2024-02-29", "du 29 février 2024"],
    ["2025-02", "de février 2025"],
    ["2025-04", "d’avril 2025"],
    ["2025-08", "d’août 2025"],
    ["2025-10", "d’octobre 2025"],
    ["2016", "de 2016"],
  ])("of %s is said as « %s »", (date, said) => {
    expect(citationText(sheet(date))).toBe(`Service Public, fiche F1341 (version ${said})`);
  });

  test.each([
    "2025-13",
    "2025-00",
    "2025-02-30",
    "2023-02-29",
    "0000",
    "25",
    "2025-1",
    "2025-09-29T00:00",
    "",
  ])("is of no such day, month or year as %j", (date) => {
    expect(() => citationText(sheet(date))).toThrow(
      `citation.date: "${date}" is not a day, a month or a year; write it YYYY-MM-DD, YYYY-MM or YYYY`,
    );
  });
});
