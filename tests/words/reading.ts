import type { Assessment } from "../../src/answers/assessment.js";
import { nothingSpecial, type Application } from "../../src/application/application.js";
import { checklist } from "../../src/fr.js";

/** An adult who renews a passport expired for four years, and has a valid card; everything is known. */
export const renewal: Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { passport: { reason: "renewal" } },
  applicant: {
    bornOn: "1988-05-04",
    french: true,
    birthRecord: { heldBy: "paper-registry", showsNationality: true },
  },
  home: { lodging: "own-name", territory: "metropole", justifAdresse: false },
  heldTitles: {
    complete: true,
    titles: [
      {
        id: "old",
        kind: "passport",
        format: "biometric",
        issuedOn: "2012-10-02",
        printedExpiry: "2022-10-01",
        adultWhenIssued: true,
        where: "in-hand",
      },
    ],
  },
  circumstances: nothingSpecial,
};

/** The plain text of a checklist on one line, its unbreakable spaces made plain, to look for sentences in. */
export function flat(answer: Assessment): string {
  return checklist(answer, { as: "text", sources: true })
    .replaceAll(/[\s\u00a0]+/g, " ")
    .trim();
}

/** What stands under one heading of the plain text. */
export function section(answer: Assessment, heading: string): string {
  const parts = checklist(answer, { as: "text", sources: true }).split(/^(?=\p{Lu}[\p{Lu}’ -]+$)/mu);
  const found = parts.find((part) => part.startsWith(`${heading}\n`)) ?? "";
  return found.replaceAll(/[\s\u00a0]+/g, " ").trim();
}
