import type { Case, Situation } from "./format.js";

/** An adult who renews a card, of whom nothing more is said. */
export const plainSituation: Situation = {
  title: "cni",
  applicant: "adult",
  age: null,
  motive: "renewal",
  heldTitles: [{ kind: "cni", format: "unknown", status: "valid", expiredForYears: null, presented: true }],
  birthplace: { where: "unknown", comedec: null },
  frenchNationalityEvident: null,
  housing: null,
  nameRequest: null,
  guardianship: null,
  territory: "metropole",
  other: "",
  facts: {},
  depositOn: "2026-11-25",
  gradable: true,
};

/** The same, as a case that expects nothing. */
export const plainCase: Case = {
  id: "plain",
  source: { url: "https://example.org", title: "Example", pageDate: null, kind: "town-hall" },
  situation: plainSituation,
  expects: { requires: [], doesNotRequire: [], mayRequire: [] },
  confidence: "high",
  national: "agrees",
};
