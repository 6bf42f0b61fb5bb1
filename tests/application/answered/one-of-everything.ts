import type { Assessment, Fee, Paper, PresenceOutcome } from "../../../src/answers/assessment.js";
import type { DossierCheck } from "../../../src/answers/dossier/check.js";
import type { FamilyCheck } from "../../../src/answers/family/check.js";
import type { FamilyAssessment, FamilyPaper } from "../../../src/answers/family/family.js";
import type { TitleStanding, TitleStatus } from "../../../src/answers/title-status.js";
import type { Citation } from "../../../src/sources/citation.js";
import type { Money } from "../../../src/vocabulary/money.js";

// Answers in which there is one of everything. None is that of anybody: only their shape is that of what is answered.

const sources: readonly Citation[] = [{ text: "decree-55-1397", place: "4", date: "2026-03-01" }];
const money: Money = { currency: "EUR", units: 2500 };
const grants = { grants: ["home-visit"], otherwise: [money] } as const;
const exact = { kind: "exact", amount: money, discretion: grants } as const;
const range = {
  kind: "range",
  spans: [{ from: money, to: { currency: "XPF", units: 3000 } }],
  orUnknown: true,
  dependsOn: ["applicant.adult"],
  discretion: grants,
} as const;
const unsettled = {
  kind: "unsettled",
  amounts: [money],
  doubts: ["leap-day-birthday"],
  discretion: grants,
} as const;

export const paper: Paper = {
  document: "birth-record",
  whose: "applicant",
  form: "full-copy",
  copies: 1,
  freshness: { unit: "month", count: 3 },
  issuedOnOrAfter: "2026-08-25",
  freshnessDoubt: "leap-day-birthday",
  kinds: {
    basis: "local-practice",
    accepted: ["water-bill"],
    refused: [{ kind: "phone-bill", basis: "local-practice", doubt: "leap-day-birthday", sources }],
  },
  at: "deposit",
  obtain: "bring",
};

const fee: Fee = {
  ...exact,
  payBy: ["stamp"],
  lines: [
    { ...exact, title: "cni", sources },
    { ...range, title: "passport", sources },
    { ...unsettled, title: "passport", sources },
  ],
  later: [{ title: "cni", amounts: [money], status: "unless-handed-back", sources }],
};

const standing: TitleStanding = {
  standing: "in-force",
  since: "2026-09-11",
  printedEnd: "2022-09-11",
  legalEnd: "2027-09-11",
  extended: true,
  proves: {
    identity: { status: "yes", until: "2027-09-11" },
    civilStatus: { status: "yes", until: "2027-09-11" },
    nationality: { status: "no", until: "2027-09-11" },
  },
  noNeedToRenew: true,
};

export const titleStatus: TitleStatus = {
  ...standing,
  contested: { doubts: ["leap-day-birthday"], otherwise: [standing] },
  needs: ["holder.bornOn"],
  notices: ["no-need-to-renew"],
  sources,
};

const presence: PresenceOutcome = {
  status: "must-come",
  contested: { doubts: ["leap-day-birthday"], otherwise: ["need-not-come"] },
  discretion: { grants: ["home-visit"], otherwise: ["need-not-come"] },
  needs: ["minor.filedBy"],
  sources,
};
const people = { applicant: presence, "legal-representative": presence, guardian: presence };

export const answer = {
  rulebook: {
    id: "national",
    version: "2026.3",
    lastVerifiedOn: "2026-11-20",
    newestWordingOn: "2026-05-01",
    stale: false,
    nationalFor: ["passport"],
  },
  depositOn: "2026-11-25",
  known: { adult: true, ageOnDeposit: 40, minorFiledBy: "parent" },
  admissible: {
    cni: {
      status: "inadmissible",
      contested: { doubts: ["leap-day-birthday"], otherwise: ["admissible"] },
      refusals: [
        { id: "not-french", instead: "certificate-of-nationality", doubts: ["leap-day-birthday"], sources },
      ],
      needs: ["heldTitles.complete"],
    },
    passport: { status: "admissible", refusals: [], needs: [] },
  },
  requirements: [
    {
      id: "photo/every-application",
      document: "photo",
      status: "required",
      contested: { doubts: ["leap-day-birthday"], otherwise: ["not-required"] },
      discretion: { grants: ["home-visit"], otherwise: ["not-required"] },
      titles: ["cni"],
      anyOf: [[paper]],
      basis: "law",
      needs: ["photo"],
      sources,
    },
  ],
  documents: { photo: { status: "required", contested: false } } as Assessment["documents"],
  fee,
  heldTitles: {
    card: {
      kind: "cni",
      where: "in-hand",
      titleStatus,
      shown: "yes",
      atCollection: "handed-back",
    },
  },
  presence: { deposit: people, collection: people },
  validity: {
    cni: {
      years: [10],
      keepsFormerEnd: "no",
      until: "2036-11-25",
      contested: { doubts: ["leap-day-birthday"], otherwise: ["former-end"] },
      needs: ["applicant.adult"],
      sources,
    },
    passport: { years: [10], keepsFormerEnd: "no", needs: [], sources: [] },
  },
  steps: ["deposit"],
  notices: [{ id: "originals", amount: money, countries: ["AE"], sources }],
  referrals: [{ id: "detained", amount: money, countries: ["AE"], bring: ["photo"], sources }],
  undecided: [{ fact: "photo", outcomes: ["fee"] }],
} as const satisfies Assessment;

/** As little as an answer can have. */
const briefly: Assessment = {
  ...answer,
  admissible: {},
  requirements: [],
  documents: {} as Assessment["documents"],
  heldTitles: {},
  validity: {},
  notices: [],
  referrals: [],
};

const toGet = { ...paper, inPlaceOf: ["old"], staysGoodFor: { unit: "month", count: 3 } } as const;

export const check: DossierCheck = {
  answer: briefly,
  checkedOn: "2026-11-20",
  status: "incomplete",
  requirements: [
    {
      id: "photo/every-application",
      document: "photo",
      status: "required",
      finding: "too-old",
      sets: [
        {
          finding: "too-old",
          papers: [
            { asked: paper, paper: "a", finding: "ready", goodUntil: "2027-02-25" },
            { asked: paper, paper: "a", finding: "undecided", needs: ["form"] },
            { asked: paper, paper: "a", finding: "too-old", since: "2026-10-01", doubt: "leap-day-birthday" },
            {
              asked: paper,
              paper: "a",
              finding: "wrong-form",
              form: "print",
              accepted: ["original"],
              sources,
            },
            { asked: paper, paper: "a", finding: "wrong-holder", whose: "host" },
            {
              asked: paper,
              paper: "a",
              finding: "refused-kind",
              kind: "phone-bill",
              reason: "refused",
              doubt: "leap-day-birthday",
              sources,
            },
            { asked: paper, paper: "a", finding: "too-few-copies", copies: 1, needed: 2 },
          ],
        },
      ],
    },
  ],
  papers: {
    a: {
      paper: {
        id: "a",
        document: "birth-record",
        whose: "applicant",
        issuedOn: "2026-05-01",
        nameOnIt: "applicant",
        title: "card",
      },
      standing: "fails",
      serves: ["photo/every-application"],
      fails: [
        { requirement: "photo/every-application", paper: "a", finding: "too-old", since: "2026-10-01" },
      ],
    },
  },
  toGet: [{ ...toGet, serves: ["photo/every-application"] }],
  toSay: [{ paper: "a", facts: ["issuedOn"] }],
  questions: ["applicant.adult"],
  instead: [
    {
      document: "birth-record",
      ways: [
        {
          bring: [paper],
          fee,
          referrals: [{ id: "detained", bring: [], sources: [] }],
          questions: [],
          sources,
        },
      ],
    },
  ],
};

const grounds = [{ person: "Alix", requirements: ["photo/every-application"] }] as const;
const familyPaper: FamilyPaper = { ...paper, count: 2, holder: "Alix", for: grounds };

export const family = {
  depositOn: "2026-11-25",
  people: { Alix: briefly },
  papers: [familyPaper],
  fees: [
    {
      currency: "EUR",
      from: money,
      to: money,
      lines: [
        { ...exact, person: "Alix", title: "cni", sources },
        { ...range, person: "Alix", title: "cni", sources },
        { ...unsettled, person: "Alix", title: "cni", sources },
      ],
    },
  ],
  unknownFees: ["Alix"],
  files: [{ person: "Alix", title: "cni" }],
  presence: {
    deposit: [{ person: "Alix", status: "must-come", as: [{ person: "Alix", role: "applicant" }] }],
    collection: [{ person: "Alix", status: "undecided", as: [{ person: "Alix", role: "guardian" }] }],
  },
  days: [
    { day: "2026-12-01", people: ["Alix"], what: "issued-on-or-after", document: "birth-record" },
    { day: "2026-12-01", people: ["Alix"], what: "title-ends" },
    { day: "2026-12-01", people: ["Alix"], what: "fee-changes", title: "cni", before: exact, after: range },
  ],
} as const satisfies FamilyAssessment;

export const familyCheck: FamilyCheck = {
  answer: { ...family, papers: [], fees: [], days: [] },
  checkedOn: "2026-11-20",
  status: "incomplete",
  people: { Alix: { ...check, requirements: [], papers: {}, toGet: [], instead: [] } },
  papers: {
    a: {
      paper: { id: "a", document: "birth-record", whose: "applicant", person: "Alix" },
      standing: "fails",
      serves: grounds,
      fails: [
        {
          person: "Alix",
          requirement: "photo/every-application",
          paper: "a",
          finding: "too-old",
          since: "2026-10-01",
        },
      ],
    },
  },
  toGet: [{ ...familyPaper, inPlaceOf: ["old"], staysGoodFor: { unit: "month", count: 3 } }],
  unsaid: [familyPaper],
  toSay: [{ paper: "a", facts: ["issuedOn"] }],
};
