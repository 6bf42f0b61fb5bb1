import type { Application, PlainDate, Requests } from "titres-identite";
import { adult, bestRecord, worstRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";

/** A minor born on 29 February; the parents, who are married, live together, and one of them files. */
const bornOn = (
  day: PlainDate,
  requests: Requests,
  depositOn: PlainDate,
  said: Partial<Application> = {},
): Application =>
  adult(requests, [], {
    depositOn,
    applicant: { bornOn: day, french: true, birthplace: "france", birthRecord: bestRecord },
    home: { lodging: "with-parents", justifAdresse: false },
    minor: { filedBy: "parent", parents: "together", parentsMarried: true },
    ...said,
  });
const card = { cni: { reason: "first" } } as const;
const passport = { passport: { reason: "first" } } as const;
const name = {
  applicant: { bornOn: "2012-02-29", french: true, birthplace: "france", birthRecord: worstRecord },
  names: { useName: "both-parents", onTitleAlready: false, consent: "both-parents" },
  circumstances: { ...adult({}).circumstances, useNameAsked: true },
} as const;

/**
 * Whoever was born on 29 February reaches an age on 28 February or on 1 March of a common year: no text read decides (passport
 * 9.5). The cautious reading is the later day.
 */
export const birthdayCases: readonly LineCase[] = [
  {
    title:
      "presence/applicant/collection F556 of 2024-03-01: eleven on 28 February 2023 or the day after, and twelve when the card is collected",
    given: bornOn("2012-02-29", card, "2023-02-28", { collectOn: "2024-02-29" }),
    expected: {
      collection: ["applicant?", "legal-representative"],
      cautiously: { "presence/applicant/collection": false },
    },
  },
  {
    title:
      "notice/fingerprints-from-twelve decree 55-1397, article 4-3: twelve on 28 February 2100 or the day after, which is no leap year",
    given: bornOn("2088-02-29", card, "2100-02-28"),
    expected: {
      told: ["fingerprints-from-twelve", "no-fingerprints-under-twelve"],
      cautiously: {
        "notice/fingerprints-from-twelve": false,
        "notice/no-fingerprints-under-twelve": true,
      },
    },
  },
  {
    title:
      "presence/applicant/collection F556 of 2024-03-01: the same child, when the card is collected on that day",
    given: bornOn("2088-02-29", card, "2100-01-10", { collectOn: "2100-02-28" }),
    expected: {
      collection: ["applicant?", "legal-representative"],
      cautiously: { "presence/applicant/collection": false },
    },
  },
  {
    title:
      "notice/signature-from-thirteen, notice/signature-of-the-adult F1342 of 2025-09-29: thirteen on 28 February 2025 or the day after",
    given: bornOn("2012-02-29", card, "2025-02-28"),
    expected: {
      told: ["signature-from-thirteen", "signature-of-the-adult"],
      cautiously: { "notice/signature-from-thirteen": false, "notice/signature-of-the-adult": true },
    },
  },
  {
    title:
      "minor-use-name-consent/from-thirteen Civil Code, article 311-24-2: more than thirteen on 1 March 2025 or the day after",
    given: bornOn("2012-02-29", card, "2025-03-01", name),
    expected: {
      contested: { "minor-use-name-consent/from-thirteen": "leap-day-birthday" },
      cautiously: { "minor-use-name-consent/from-thirteen": false },
    },
  },
  {
    title:
      "minor-use-name-consent/from-thirteen Civil Code, article 311-24-2: on 28 February 2025 in neither reading",
    given: bornOn("2012-02-29", card, "2025-02-28", name),
    expected: { spares: ["minor-use-name-consent/from-thirteen"] },
  },
  {
    title:
      "fiscal-stamp/paper-stamp page of Nouméa: fifteen on 28 February 2027, and a paper stamp to buy, or the day after",
    given: bornOn("2012-02-29", passport, "2027-02-28", {
      territory: "nouvelle-caledonie",
      photo: "brought",
    }),
    expected: { francs: [0, 1500], cautiously: { "fiscal-stamp/paper-stamp": false } },
  },
  {
    title:
      "fee/passport/ordinary/from-15 passport 9.5: in France 17 or 42 € on that day, and 42 € on the next",
    given: bornOn("2012-02-29", passport, "2027-02-28"),
    expected: { euros: [17, 42], valid: 5 },
  },
  {
    title:
      "notice/minor-passport-length F21092 of 2025-09-29: seventeen on 28 February 2029 or the day after",
    given: bornOn("2012-02-29", passport, "2029-02-28"),
    expected: {
      told: ["minor-passport-length"],
      cautiously: { "notice/minor-passport-length": false },
    },
  },
];
