import { nothingSpecial, type Application } from "titres-identite";

const there = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  home: { lodging: "own-name", justifAdresse: false },
  circumstances: nothingSpecial,
} as const satisfies Application;

/** A mother who renews her passport, which is valid for six weeks more. */
export const mother: Application = {
  ...there,
  requests: { passport: { reason: "renewal" } },
  applicant: { bornOn: "1986-05-04", french: true },
  heldTitles: {
    complete: true,
    titles: [
      {
        id: "passport",
        kind: "passport",
        format: "biometric",
        issuedOn: "2017-01-10",
        printedExpiry: "2027-01-09",
        where: "in-hand",
      },
    ],
  },
};

/** A father who renews a card that ended a year ago. */
export const father: Application = {
  ...there,
  requests: { cni: { reason: "renewal" } },
  applicant: { bornOn: "1984-11-30", french: true },
  heldTitles: {
    complete: true,
    titles: [
      {
        id: "card",
        kind: "cni",
        format: "laminated",
        issuedOn: "2010-10-04",
        printedExpiry: "2020-10-03",
        where: "in-hand",
      },
    ],
  },
};

const child = {
  ...there,
  heldTitles: { complete: true, titles: [] },
  minor: { filedBy: "parent", parents: "together", parentsMarried: true },
} as const satisfies Application;

const record = { heldBy: "connected-registry", showsNationality: true } as const;

/** A girl of 14 who has never had a title, and asks for a passport. */
export const girl: Application = {
  ...child,
  requests: { passport: { reason: "first" } },
  applicant: { bornOn: "2012-02-11", french: true, birthplace: "france", birthRecord: record },
};

/** A boy of 6 who asks for a card. */
export const boy: Application = {
  ...child,
  requests: { cni: { reason: "first" } },
  applicant: { bornOn: "2020-09-01", french: true, birthplace: "france", birthRecord: record },
};
