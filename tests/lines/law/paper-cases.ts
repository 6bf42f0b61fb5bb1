import type { Application, BirthRecord, Channel, Lodging, PlainDate, Territory } from "titres-identite";
import { adult, bestRecord, card, ends, withRecord, worstRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only } from "../people.js";

export const first = (said: Partial<Application> = {}): Application =>
  adult({ cni: { reason: "first" } }, [], said);
export const living = (lodging: Lodging, said: Partial<Application> = {}): Application =>
  first({ home: { lodging, justifAdresse: false }, ...said });
export const withThe = (birthRecord: BirthRecord): Partial<Application> => ({
  applicant: withRecord(birthRecord),
});
const paperRecord = { heldBy: "paper-registry", showsNationality: true } as const;
/** A child of nine, of whom a parent files; the record is kept on paper. */
export const child = (said: Partial<Application> = {}): Partial<Application> => ({
  applicant: { bornOn: "2017-01-10", french: true, birthplace: "france", birthRecord: paperRecord },
  home: { lodging: "with-parents", justifAdresse: false },
  minor: { filedBy: "parent", parents: "together" },
  ...said,
});

const atAConsulate = (channel: Channel, depositOn: PlainDate): Application =>
  first({ channel, territory: "abroad", photo: "brought", depositOn });
const checkedIn = (territory: Territory, depositOn: PlainDate): Application =>
  first({ home: { lodging: "own-name", justifAdresse: true, territory }, depositOn });
const foreignRecord = {
  heldBy: "foreign-registry",
  showsNationality: true,
  inForeignLanguage: true,
} as const;
const recordedAbroad: Partial<Application> = {
  applicant: { ...withRecord({ heldBy: "consulate" }), birthplace: "abroad" },
};
const bornInAlgeria = (record: BirthRecord = {}): Partial<Application> => ({
  applicant: {
    bornOn: "1955-06-15",
    french: true,
    birthplace: "former-territory",
    birthRecord: { heldBy: "central-service", ...record },
  },
});

/** The form, the photo and the home (CNI 2.2 and 2.3, passport 2.1 and 2.4). */
const everyFile: readonly LineCase[] = [
  {
    title:
      "pre-application-number/online-channel, step/pre-apply-online F33640 of 2025-08-07: its number is enough",
    given: first(),
    expected: {
      documents: { "pre-application-number": "required", "application-form": "not-required" },
      how: { "pre-application-number": { form: "number-or-print" } },
      steps: ["gather-papers", "pre-apply-online", "book-an-appointment", "deposit", "track", "collect"],
    },
  },
  {
    title:
      "application-form/paper-channel, step/collect-the-form F33640 of 2025-08-07: or the form of the counter",
    given: first({ channel: "paper-form" }),
    expected: {
      documents: { "pre-application-number": "not-required", "application-form": "required" },
      how: { "application-form": { obtain: "filled-in-there" } },
      steps: ["collect-the-form"],
    },
  },
  {
    title:
      "notice/no-form-abroad, application-form/paper-channel F33640 of 2024-03-13: a consulate hands out no form, but for two countries set apart",
    given: atAConsulate("paper-form", "2025-08-06"),
    expected: {
      told: ["no-form-abroad"],
      contested: { "application-form/paper-channel": "form-at-a-consulate" },
    },
  },
  {
    title:
      "notice/no-form-abroad, application-form/paper-channel F33640 of 2025-08-07: no form in any country",
    given: atAConsulate("paper-form", "2025-08-07"),
    expected: { told: ["no-form-abroad"], spares: ["application-form/paper-channel"] },
  },
  {
    title:
      "pre-application-number/online-channel F14929 of 2025-07-31: abroad, no sheet names the number any more",
    given: atAConsulate("online-pre-application", "2025-07-31"),
    expected: {
      contested: { "pre-application-number/online-channel": "pre-application-at-a-consulate" },
    },
  },
  {
    title: "pre-application-number/online-channel F14929 of 2025-07-31: on its eve it was on the list",
    given: atAConsulate("online-pre-application", "2025-07-30"),
    expected: { asks: ["pre-application-number/online-channel"] },
  },
  {
    title: "photo/every-application, notice/photo-standard F10619 of 2025-07-02: under six months old",
    given: first(),
    expected: { issuedFrom: { photo: "2026-05-23" }, told: ["photo-standard"] },
  },
  {
    title: "notice/photo-at-the-counter ANTS of 2024-09-30: taken at the counter in Mayotte",
    given: first({ territory: "mayotte", photo: "taken-at-the-counter" }),
    expected: { told: ["photo-at-the-counter"], documents: { photo: "not-required" } },
  },
  {
    title: "notice/photo-not-taken-here F1357 of 2025-07-30: never in metropolitan France",
    given: first({ photo: "taken-at-the-counter" }),
    expected: { told: ["photo-not-taken-here"], documents: { photo: "required" } },
  },
  {
    title:
      "photo/every-application, notice/photo-not-taken-here F1357 of 2025-07-30: a consulate takes none, but perhaps two of them (F21247 of 2022-11-23)",
    given: adult({ cni: { reason: "first" } }, [], {
      territory: "abroad",
      photo: "taken-at-the-counter",
      channel: "paper-form",
    }),
    expected: {
      contested: { "photo/every-application": "photo-taken-by-a-consulate" },
      told: ["photo-not-taken-here"],
      notTold: ["photo-at-the-counter"],
    },
  },
  {
    title: "proof-of-address/own-name, notice/originals F14807 of 2025-10-07: under a year old",
    given: living("own-name"),
    expected: {
      asks: ["proof-of-address/own-name"],
      issuedFrom: { "proof-of-address": "2025-11-23" },
      how: { "proof-of-address": { form: "original-or-print", whose: "applicant" } },
      told: ["originals"],
    },
  },
  {
    title:
      "notice/2d-doc-but-tax-notices F14807, banner of 2025-09-10: a 2D-Doc cannot be refused, but for tax notices",
    given: living("own-name", { depositOn: "2025-09-10" }),
    expected: { told: ["2d-doc-but-tax-notices"], notTold: ["2d-doc-cannot-be-refused"] },
  },
  {
    title: "notice/2d-doc-cannot-be-refused F14807 of 2023-03-20: on its eve, none",
    given: living("own-name", { depositOn: "2025-09-09" }),
    expected: { told: ["2d-doc-cannot-be-refused"], notTold: ["2d-doc-but-tax-notices"] },
  },
  {
    title: "notice/2d-doc-but-tax-notices F14807: nothing of it is said to whom another houses",
    given: living("hosted"),
    expected: { notTold: ["2d-doc-but-tax-notices", "2d-doc-cannot-be-refused"] },
  },
  {
    title:
      "proof-of-address/own-name passport 7.4: Justif'Adresse spares it for a home in metropolitan France",
    given: first({ home: { lodging: "own-name", justifAdresse: true, territory: "metropole" } }),
    expected: { documents: { "proof-of-address": "not-required" } },
  },
  {
    title: "proof-of-address/own-name F14807 of 2023-03-20: and not overseas",
    given: checkedIn("reunion", "2025-10-06"),
    expected: { asks: ["proof-of-address/own-name"] },
  },
  ...(["guadeloupe", "martinique", "guyane", "reunion", "mayotte"] as const).map(
    (territory) =>
      ({
        title: `proof-of-address/own-name F14807 of 2025-10-07: ${territory} is no collectivity, and the agency's page leaves it out`,
        given: checkedIn(territory, "2025-10-07"),
        expected: {
          contested: { "proof-of-address/own-name": "justif-adresse-in-the-overseas-departments" },
        },
      }) satisfies LineCase,
  ),
  {
    title: "proof-of-address/own-name F14807 of 2025-10-07: a collectivity is left out by both",
    given: checkedIn("saint-martin", "2025-10-07"),
    expected: { asks: ["proof-of-address/own-name"] },
  },
  {
    title:
      "host-proof-of-address/hosted, host-id-copy/hosted, host-statement/hosted F14807 of 2025-10-07: three papers of the host",
    given: living("hosted"),
    expected: {
      asks: ["host-proof-of-address/hosted", "host-id-copy/hosted", "host-statement/hosted"],
      issuedFrom: { "host-proof-of-address": "2025-11-23" },
      how: {
        "host-proof-of-address": { form: "original", whose: "host" },
        "host-id-copy": { form: "photocopy", whose: "host" },
        "host-statement": { form: "original" },
      },
      documents: { "proof-of-address": "not-required" },
    },
  },
  {
    title: "notice/nothing-else-from-the-hosted F14807 of 2025-10-07: nothing else may be asked",
    given: living("hosted", { depositOn: "2025-10-07" }),
    expected: { told: ["nothing-else-from-the-hosted"] },
  },
  {
    title: "notice/nothing-else-from-the-hosted F14807 of 2025-10-07: not on its eve",
    given: living("hosted", { depositOn: "2025-10-06" }),
    expected: { notTold: ["nothing-else-from-the-hosted"] },
  },
  {
    title: "host-statement/hosted F14807 of 2025-10-07: an adult who lives with the parents is hosted",
    given: living("with-parents"),
    expected: { asks: ["host-statement/hosted"] },
  },
  {
    title:
      "domicile-election/no-fixed-address, notice/domicile-election-lasts-a-year decree 55-1397, article 2, of 2017-11-05, F17317",
    given: living("no-fixed-address"),
    expected: {
      told: ["domicile-election-lasts-a-year"],
      asks: ["domicile-election/no-fixed-address"],
      documents: { "proof-of-address": "not-required" },
    },
  },
  {
    title: "hotel-statement/hotel, official-document-with-address/hotel-or-mobile-home F14807 of 2025-10-07",
    given: living("hotel"),
    expected: { asks: ["hotel-statement/hotel", "official-document-with-address/hotel-or-mobile-home"] },
  },
  {
    title:
      "pitch-deed-or-lease/mobile-home, official-document-with-address/hotel-or-mobile-home F14807 of 2025-10-07",
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
      how: {
        "birth-record": {
          form: "full-copy-or-extract-with-parentage",
          // "Three months at most" in F10449 of 2025-06-16.
          freshnessDoubt: "exactly-three-months-old",
        },
      },
      issuedFrom: { "birth-record": "2026-08-23" },
    },
  },
  {
    title:
      "notice/record-requested-by-the-counter F21089 of 2025-09-29: a connected registry sends it itself",
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
      "sworn-translation/foreign-record, referral/foreign-civil-status-record assembly answer 11-43377: a foreign record in a foreign language",
    given: first(withThe({ ...foreignRecord, multilingualForm: false })),
    expected: {
      papers: ["birth-record", "sworn-translation"],
      referrals: ["foreign-civil-status-record"],
      notTold: ["translation-may-be-asked"],
    },
  },
  {
    title:
      "sworn-translation/foreign-record, notice/translation-may-be-asked F12956 of 2024-05-06: the multilingual form of the EU spares it, unless the counter asks",
    given: first({ ...withThe({ ...foreignRecord, multilingualForm: true }), depositOn: "2024-05-06" }),
    expected: { spares: ["sworn-translation/foreign-record"], told: ["translation-may-be-asked"] },
  },
  {
    title: "sworn-translation/foreign-record F12956 of 2024-05-06: not on its eve",
    given: first({ ...withThe({ ...foreignRecord, multilingualForm: true }), depositOn: "2024-05-05" }),
    expected: { asks: ["sworn-translation/foreign-record"], notTold: ["translation-may-be-asked"] },
  },
  {
    title: "notice/where-to-get-the-record F1427 of 2025-09-09: free, from the commune of birth",
    given: first({ depositOn: "2025-09-09" }),
    expected: {
      told: ["where-to-get-the-record"],
      notTold: ["where-to-get-a-record-from-abroad"],
    },
  },
  {
    title: "notice/where-to-get-the-record F1427 of 2025-09-09: not on its eve",
    given: first({ depositOn: "2025-09-08" }),
    expected: { notTold: ["where-to-get-the-record"] },
  },
  {
    title: "notice/where-to-get-a-record-from-abroad F1427 of 2025-09-09: of a birth abroad, from Nantes",
    given: first({ ...recordedAbroad, depositOn: "2025-09-09" }),
    expected: {
      told: ["where-to-get-a-record-from-abroad"],
      notTold: ["where-to-get-the-record"],
    },
  },
  {
    title: "notice/where-to-get-a-record-from-abroad F1427 of 2025-09-09: not on its eve",
    given: first({ ...recordedAbroad, depositOn: "2025-09-08" }),
    expected: { notTold: ["where-to-get-a-record-from-abroad"] },
  },
  {
    title:
      "nationality-proof/record-silent F18713 of 2021-03-02: a record from Nantes proves nationality, wherever the birth was",
    given: first({ ...bornInAlgeria({ nationalityInMargin: false }), depositOn: "2023-02-15" }),
    expected: { papers: [], spares: ["nationality-proof/record-silent"] },
  },
  {
    title:
      "nationality-proof/record-silent Senate 03309 of 2023-02-16: the minister lets more be asked of those born where France no longer is",
    given: first({ ...bornInAlgeria({ nationalityInMargin: false }), depositOn: "2023-02-16" }),
    expected: {
      contested: { "nationality-proof/record-silent": "born-in-a-former-territory" },
    },
  },
  {
    title: "nationality-proof/record-silent F18713 of 2021-03-02: not where the margin says it",
    given: first(bornInAlgeria({ nationalityInMargin: true })),
    expected: { papers: [], spares: ["nationality-proof/record-silent"] },
  },
  {
    title:
      "nationality-proof/record-silent decree 55-1397, article 4-1: nor of whoever shows a card ended under five years ago",
    given: adult({ cni: { reason: "renewal" } }, [card(ends.recent)], bornInAlgeria()),
    expected: { papers: ["held-cni"], spares: ["nationality-proof/record-silent"] },
  },
  {
    title: "nationality-proof/record-silent, referral/certificate-of-nationality F18713 of 2021-03-02",
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
      "birth-record/parental-authority F18605 of 2025-05-13: it also proves by what right a parent files",
    given: first(child()),
    expected: {
      papers: ["birth-record", "parent-id"],
      asks: ["birth-record/parental-authority", "birth-record/no-title-shown", "parent-id/minor"],
    },
  },
];

/** The papers of an application. */
export const paperCases: readonly LineCase[] = [...everyFile, ...civilStatus];
