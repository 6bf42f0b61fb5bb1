import type { Application, BirthRecord, Lodging } from "titres-identite";
import { adult, bestRecord, withRecord, worstRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only } from "../people.js";

const first = (said: Partial<Application> = {}): Application => adult({ cni: { reason: "first" } }, [], said);
const living = (lodging: Lodging, said: Partial<Application> = {}): Application =>
  first({ home: { lodging, justifAdresse: false }, ...said });
const withThe = (birthRecord: BirthRecord): Partial<Application> => ({ applicant: withRecord(birthRecord) });
const paperRecord = { heldBy: "paper-registry", showsNationality: true } as const;
/** A child of nine, of whom a parent files; the record is kept on paper. */
const child = (said: Partial<Application> = {}): Partial<Application> => ({
  applicant: { bornOn: "2017-01-10", french: true, birthRecord: paperRecord },
  home: { lodging: "with-parents", justifAdresse: false },
  minor: { filedBy: "parent", parents: "together" },
  ...said,
});

/** The form, the photo and the home (CNI 2.2 and 2.3, passport 2.1 and 2.4). */
const everyFile: readonly LineCase[] = [
  {
    title:
      "pre-application-number/online-channel, step pre-apply-online F33640 of 2024-03-13: its number is enough",
    given: first(),
    expected: {
      documents: { "pre-application-number": "required", "application-form": "not-required" },
      how: { "pre-application-number": { form: "number-or-print" } },
      steps: ["gather-papers", "pre-apply-online", "book-an-appointment", "deposit", "track", "collect"],
    },
  },
  {
    title:
      "application-form/paper-channel, step collect-the-form F33640 of 2024-03-13: or the form of the counter",
    given: first({ channel: "paper-form" }),
    expected: {
      documents: { "pre-application-number": "not-required", "application-form": "required" },
      how: { "application-form": { obtain: "filled-in-there" } },
      steps: ["collect-the-form"],
    },
  },
  {
    title:
      "notice no-form-abroad, application-form/paper-channel CNI 2.2, F33640 of 2024-03-13: a consulate hands out no form, but for two countries set apart",
    given: first({ channel: "paper-form", territory: "abroad", photo: "brought" }),
    expected: {
      told: ["no-form-abroad"],
      contested: { "application-form/paper-channel": "form-at-a-consulate" },
    },
  },
  {
    title: "photo/every-application, notice photo-standard F10619 of 2024-10-18: under six months old",
    given: first(),
    expected: { issuedFrom: { photo: "2026-05-23" }, told: ["photo-standard"] },
  },
  {
    title: "notice photo-at-the-counter ANTS of 2024-09-30: taken at the counter in Mayotte",
    given: first({ territory: "mayotte", photo: "taken-at-the-counter" }),
    expected: { told: ["photo-at-the-counter"], documents: { photo: "not-required" } },
  },
  {
    title: "notice photo-not-taken-here F1357 of 2019-07-01: never in metropolitan France",
    given: first({ photo: "taken-at-the-counter" }),
    expected: { told: ["photo-not-taken-here"], documents: { photo: "required" } },
  },
  {
    title:
      "proof-of-address/own-name, notice 2d-doc-cannot-be-refused, notice originals F14807 of 2023-03-20: under a year old",
    given: living("own-name"),
    expected: {
      asks: ["proof-of-address/own-name"],
      issuedFrom: { "proof-of-address": "2025-11-23" },
      how: { "proof-of-address": { form: "original-or-print", whose: "applicant" } },
      told: ["2d-doc-cannot-be-refused", "originals"],
    },
  },
  {
    title:
      "proof-of-address/own-name passport 7.4: Justif'Adresse spares it for a home in metropolitan France",
    given: first({ home: { lodging: "own-name", justifAdresse: true, territory: "metropole" } }),
    expected: { documents: { "proof-of-address": "not-required" } },
  },
  {
    title: "proof-of-address/own-name passport 7.4: and not overseas",
    given: first({ home: { lodging: "own-name", justifAdresse: true, territory: "reunion" } }),
    expected: { documents: { "proof-of-address": "required" } },
  },
  {
    title:
      "host-proof-of-address/hosted, host-id-copy/hosted, host-statement/hosted F14807 of 2023-03-20: three papers of the host",
    given: living("hosted"),
    expected: {
      asks: ["host-proof-of-address/hosted", "host-id-copy/hosted", "host-statement/hosted"],
      issuedFrom: { "host-proof-of-address": "2025-11-23" },
      how: { "host-id-copy": { form: "photocopy", whose: "host" }, "host-statement": { form: "original" } },
      documents: { "proof-of-address": "not-required" },
    },
  },
  {
    title: "host-statement/hosted F14807 of 2023-03-20: an adult who lives with the parents is hosted",
    given: living("with-parents"),
    expected: { asks: ["host-statement/hosted"] },
  },
  {
    title: "domicile-election/no-fixed-address decree 55-1397, article 2, of 2017-11-05",
    given: living("no-fixed-address"),
    expected: {
      asks: ["domicile-election/no-fixed-address"],
      documents: { "proof-of-address": "not-required" },
    },
  },
  {
    title: "hotel-statement/hotel, official-document-with-address/hotel-or-mobile-home F14807 of 2020-09-22",
    given: living("hotel"),
    expected: { asks: ["hotel-statement/hotel", "official-document-with-address/hotel-or-mobile-home"] },
  },
  {
    title:
      "pitch-deed-or-lease/mobile-home, official-document-with-address/hotel-or-mobile-home F14807 of 2020-09-22",
    given: living("mobile-home"),
    expected: {
      asks: ["pitch-deed-or-lease/mobile-home", "official-document-with-address/hotel-or-mobile-home"],
    },
  },
  {
    title: "proof-of-address/parent F1342 of 2026-04-27: a child's is that of the parent who files",
    given: first(child()),
    expected: {
      asks: ["proof-of-address/parent"],
      how: { "proof-of-address": { whose: "representative" } },
    },
  },
];

/** Civil status and nationality, where no title proves them (CNI 2.2 and 2.4, passport P8 and P9). */
const civilStatus: readonly LineCase[] = [
  {
    title: "birth-record/no-title-shown decree 55-1397, article 4, of 2014: under three months old",
    given: first(),
    expected: {
      papers: ["birth-record"],
      asks: ["birth-record/no-title-shown"],
      how: { "birth-record": { form: "full-copy-or-extract-with-parentage" } },
      issuedFrom: { "birth-record": "2026-08-23" },
    },
  },
  {
    title:
      "notice record-requested-by-the-counter F21089 of 2025-04-16: a connected registry sends it itself",
    given: first(withThe(bestRecord)),
    expected: { papers: [], told: ["record-requested-by-the-counter"] },
  },
  {
    title:
      "marriage-record/no-birth-record decree 55-1397, article 4, of 2014: no birth record can be produced",
    given: first(only({ birthRecordUnobtainable: true })),
    expected: {
      papers: ["marriage-record"],
      how: { "marriage-record": { form: "full-copy" } },
    },
  },
  {
    title:
      "sworn-translation/foreign-record, referral foreign-civil-status-record assembly answer 11-43377: a foreign record in a foreign language",
    given: first(withThe({ heldBy: "foreign-registry", showsNationality: true, inForeignLanguage: true })),
    expected: {
      papers: ["birth-record", "sworn-translation"],
      referrals: ["foreign-civil-status-record"],
    },
  },
  {
    title: "nationality-proof/record-silent, referral certificate-of-nationality F18713 of 2021-03-02",
    given: first(withThe(worstRecord)),
    expected: {
      papers: ["birth-record", "nationality-proof"],
      asks: ["nationality-proof/record-silent"],
      referrals: ["certificate-of-nationality"],
    },
  },
  {
    title:
      "nationality-proof/acquired-nationality, birth-record/acquired-nationality F18713: nationality acquired, and the record does not say so",
    given: first({ ...withThe(worstRecord), ...only({ nationalityAcquired: true }) }),
    expected: {
      asks: ["nationality-proof/acquired-nationality", "birth-record/acquired-nationality"],
    },
  },
  {
    title:
      "birth-record/parental-authority F18605 of 2023-04-12: it also proves by what right a parent files",
    given: first(child()),
    expected: {
      papers: ["birth-record", "parent-id"],
      asks: ["birth-record/parental-authority", "birth-record/no-title-shown", "parent-id/minor"],
    },
  },
];

/** The papers of an application. */
export const paperCases: readonly LineCase[] = [...everyFile, ...civilStatus];
