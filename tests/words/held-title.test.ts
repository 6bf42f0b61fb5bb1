import { describe, expect, test } from "vitest";
import type { HeldTitle } from "../../src/application/application.js";
import { titleStatusText } from "../../src/fr.js";
import { titleStatus, type Holder } from "../../src/answers/title-status.js";

const on = "2026-11-25";
const said = (title: Omit<HeldTitle, "id">, holder?: Holder): string =>
  titleStatusText(titleStatus(title, on, holder));

const laminated = { kind: "cni", format: "laminated", adultWhenIssued: true } as const;
const biometric = { kind: "passport", format: "biometric", adultWhenIssued: true } as const;

describe("what is said of a held title", () => {
  test.each<[string, Omit<HeldTitle, "id">, string]>([
    [
      "in force",
      { ...biometric, printedExpiry: "2030-03-01" },
      "Ce titre est en cours de validité jusqu’au 1er mars 2030. Jusqu’au 28 février 2035, ce titre prouve votre état civil et votre nationalité.",
    ],
    [
      "looks expired and is in force",
      { ...laminated, printedExpiry: "2022-09-11" },
      "Ce titre est en cours de validité jusqu’au 11 septembre 2027. La date de fin imprimée, le 11 septembre 2022, a été repoussée de 5 ans par la loi, sans démarche. Rien n’oblige à le renouveler maintenant. Jusqu’au 10 septembre 2032, ce titre prouve votre état civil et votre nationalité.",
    ],
    [
      "expired for less than five years",
      { ...biometric, printedExpiry: "2022-10-01" },
      "Ce titre est périmé depuis le 2 octobre 2022. Jusqu’au 30 septembre 2027, ce titre prouve votre état civil et votre nationalité.",
    ],
    [
      "expired for more than five years",
      { ...biometric, printedExpiry: "2017-10-01" },
      "Ce titre est périmé depuis le 2 octobre 2017. Depuis le 1er octobre 2022, ce titre ne prouve plus ni votre état civil ni votre nationalité.",
    ],
    [
      "declared lost",
      { ...biometric, printedExpiry: "2030-03-01", where: "lost" },
      "Ce titre est annulé, comme tout titre déclaré perdu ou volé. Ce titre ne prouve ni votre état civil ni votre nationalité.",
    ],
    [
      "of which nothing is known",
      { kind: "passport" },
      "Ce titre est peut-être valable : on ne peut pas encore le dire.",
    ],
  ])("%s", (_, title, sentences) => {
    expect(said(title)).toBe(sentences.replaceAll(/ (?=[:;])/g, "\u00a0"));
  });

  test("T8 an end that two readings place a day apart shows both days", () => {
    expect(said({ ...laminated, printedExpiry: "2023-02-28" })).toContain(
      "jusqu’au 28 février 2028 (29 février 2028 selon une autre lecture des textes)",
    );
  });
  test("T11 a proof that two readings place on either side of the day", () => {
    const sentences = said({ ...biometric, printedExpiry: "2021-11-25" });
    expect(sentences).toContain("ce titre ne prouve plus ni votre état civil ni votre nationalité");
    expect(sentences).toContain(
      "Selon une autre lecture des textes, ce titre prouve encore votre état civil et votre nationalité.",
    );
  });
  test("T21 void after a change of first name", () => {
    expect(
      said(
        { ...laminated, issuedOn: "2019-01-01", printedExpiry: "2033-12-31" },
        { nameChangeRecordedOn: "2026-08-01" },
      ),
    ).toMatch(/^Ce titre est annulé depuis le 1er novembre 2026/);
  });
});
