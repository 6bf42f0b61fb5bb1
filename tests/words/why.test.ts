import { describe, expect, test } from "vitest";
import { explain } from "../../src/answers/explain.js";
import { nextChange } from "../../src/answers/timeline.js";
import { nothingSpecial, type Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";

const girl: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { passport: { reason: "first" } },
  applicant: { bornOn: "2012-02-11", birthRecord: { heldBy: "paper-registry" } },
  heldTitles: { complete: true, titles: [] },
  circumstances: nothingSpecial,
};
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("why, in words", () => {
  test("an outcome rests on facts, called as the form calls them", () => {
    const why = explain(girl, "pre-application-number/online-channel");
    expect(plain(fr.explanationText(why))).toContain("Manière de préparer la demande : Pré-demande en ligne");
    expect(en.explanationText(why)).toContain("How the application is prepared: Online pre-application");
  });
  test("an open outcome says what is not known yet", () => {
    const why = explain({ depositOn: "2026-11-25", requests: { cni: {} } }, "application-form/paper-channel");
    expect(plain(fr.explanationText(why))).toMatch(/^Formulaire de demande : .*pas encore connu/);
    expect(en.explanationText(why)).toMatch(/^Application form: .*not yet known/);
  });
  test("at 15 a passport costs 42 € instead of 17 €", () => {
    const change = nextChange(girl);
    if (change === undefined) throw new Error("it changes at 15");
    expect(plain(fr.changeText(change))).toBe(
      "À partir d’un dépôt le 11 février 2027 : le prix n’est plus 17 €, mais 42 €.",
    );
    expect(en.changeText(change)).toBe(
      "For an application handed in from 11 February 2027 on: the fee is no longer €17, but €42.",
    );
  });
  test("of two titles of which one may not be asked for, no price of both is said to change", () => {
    // CNI 3: a lost card costs 25 €. A card that was never held is not made again.
    const two: Application = { ...girl, requests: { ...girl.requests, cni: { reason: "lost" } } };
    const change = nextChange(two);
    if (change === undefined) throw new Error("it changes at 15");
    expect(change.before.admissible["cni"]?.status).toBe("inadmissible");
    expect(change.before.fee).toMatchObject({ kind: "exact", amount: { units: 1700 + 2500 } });
    expect(fr.changeText(change)).not.toMatch(/€/);
    expect(en.changeText(change)).not.toMatch(/€/);
  });
  test("a refusal, and what to do instead", () => {
    expect(fr.refusalText({ id: "not-french", instead: "certificate-of-nationality" })).toBe(
      "Ce titre est réservé aux Français. Si vous pensez que vous l’êtes, demandez un certificat de nationalité française.",
    );
  });
});

describe("a fault is told to whoever fills in the form", () => {
  const told = (value: unknown): readonly string[] => {
    const parsed = parseApplication(value);
    return parsed.ok ? [] : parsed.issues.map((issue) => plain(fr.issueText(issue)));
  };
  test("by the name of the field, what was given and what is accepted", () => {
    expect(told({ depositOn: "2026-11-25", photo: "drawn" })).toEqual([
      "Photo apportée ou prise au guichet : cette réponse n’est pas l’une des réponses possibles. Valeur donnée : « drawn ». Réponses possibles : Photo apportée ; Photo prise au guichet.",
    ]);
    expect(told({ depositOn: "2026-02-30" })[0]).toMatch(
      /^Jour du dépôt : .* Valeur donnée : « 2026-02-30 »\./,
    );
  });
  test("of a held title too, wherever it stands in the list", () => {
    const [said = ""] = told({
      depositOn: "2026-11-25",
      heldTitles: { titles: [{ id: "a", kind: "cni", issuedOn: "2026-02-30" }] },
    });
    expect(said).toMatch(/^Date de délivrance : /);
    expect(said).not.toMatch(/heldTitles|issuedOn/);
  });
});
