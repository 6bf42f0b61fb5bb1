import { nothingSpecial, type Application } from "titres-identite";

/** Who renews a card of 2011, prolonged to 7 December 2026, whose record a paper registry holds. */
export const renewal: Application = {
  depositOn: "2026-12-16",
  territory: "metropole",
  channel: "online-pre-application",
  photo: "brought",
  requests: { cni: { reason: "renewal" } },
  applicant: {
    bornOn: "1990-04-12",
    french: true,
    birthplace: "france",
    birthRecord: { heldBy: "paper-registry" },
  },
  heldTitles: {
    complete: true,
    titles: [
      {
        id: "old",
        kind: "cni",
        format: "laminated",
        issuedOn: "2011-12-08",
        printedExpiry: "2021-12-07",
        adultWhenIssued: true,
        where: "in-hand",
      },
    ],
  },
  home: { lodging: "own-name" },
  circumstances: nothingSpecial,
};
