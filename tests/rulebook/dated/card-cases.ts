import { nothingSpecial, type Application, type BirthRecord, type HeldTitle } from "titres-identite";
import { adult, bestRecord, card, ends, passport, withRecord, worstRecord } from "../adult.js";
import type { LineCase } from "../../lines/expected.js";
import { titled, type DatedCase } from "./dated-case.js";

const lostCard = card(ends.valid, { where: "lost" });
const laminated = card("2030-05-01", { issuedOn: "2015-05-02", adultWhenIssued: true });

function lost(titles: readonly HeldTitle[], birthRecord: BirthRecord): Application {
  return adult({ cni: { reason: "lost" } }, [lostCard, ...titles], { applicant: withRecord(birthRecord) });
}

function minor(
  bornOn: string,
  reason: "first" | "renewal" | "stolen",
  titles: readonly HeldTitle[],
  said: Partial<Application> = {},
  heldBy: BirthRecord["heldBy"] = "paper-registry",
): Application {
  return adult({ cni: { reason } }, titles, {
    applicant: {
      bornOn,
      french: true,
      birthplace: "france",
      birthRecord: { heldBy, showsNationality: true },
    },
    home: { lodging: "own-name", justifAdresse: false },
    minor: { filedBy: "parent", parents: "together" },
    ...said,
  });
}

/** Asks for the digital identity, holding a laminated card printed to 1 May 2030. */
function forDigitalIdentity(said: Partial<Application>): Application {
  return adult({ cni: { reason: "digital-identity" } }, [laminated], said);
}

/** A child whose card was stolen in Guyane. */
function stolenInGuyane(titles: readonly HeldTitle[], heldBy: BirthRecord["heldBy"]): Application {
  const stolen = card("2031-10-04", { format: "card", issuedOn: "2021-10-05", where: "stolen" });
  return minor(
    "2012-03-01",
    "stolen",
    [stolen, ...titles],
    { territory: "guyane", photo: "brought" },
    heldBy,
  );
}

/** A first name was changed, the birth record updated on 20 August 2026; the card is printed to 2031. */
function firstNameChanged(depositOn: string): Application {
  const former = card("2031-08-31", { format: "card", issuedOn: "2021-09-01", adultWhenIssued: true });
  return adult({ cni: { reason: "civil-status-change" } }, [former], {
    depositOn,
    names: { changed: "first-name", changedBy: "first-name-procedure", changeRecordedOn: "2026-08-20" },
    circumstances: { ...nothingSpecial, nameChanged: true },
  });
}

function underGuardianship(kind: "cni" | "passport"): Application {
  const title = kind === "cni" ? card(ends.valid) : passport(ends.valid);
  return adult({ [kind]: { reason: "renewal" } }, [title], {
    protection: { measure: "guardianship", filedBy: "applicant", guardianInformed: true },
    circumstances: { ...nothingSpecial, protectedAdult: true },
  });
}

const cases: readonly DatedCase[] = [
  [
    "T14",
    "a lost card, a passport expired on 10 January 2022",
    lost([passport("2022-01-10")], worstRecord),
    {
      papers: ["held-passport", "loss-declaration", "fiscal-stamp"],
      asks: ["held-passport/proves-civil-status", "loss-declaration/lost"],
      spares: ["birth-record/no-title-shown", "nationality-proof/record-silent"],
      euros: 25,
    },
  ],
  [
    "T15",
    "a lost card, a passport expired on 1 November 2021, the record on paper and silent",
    lost([passport("2021-11-01")], worstRecord),
    {
      papers: ["birth-record", "nationality-proof", "loss-declaration", "fiscal-stamp"],
      asks: ["birth-record/no-title-shown", "nationality-proof/record-silent"],
      issuedFrom: { "birth-record": "2026-08-23" },
      euros: 25,
    },
  ],
  [
    "T15",
    "the same, the registry connected",
    lost([passport("2021-11-01")], bestRecord),
    { papers: ["loss-declaration", "fiscal-stamp"], euros: 25 },
  ],
  [
    "T16",
    "a first card, a passport without a chip expired on 30 April 2015: the two years are long over",
    adult({ cni: { reason: "first" } }, [passport("2015-04-30", { format: "pre-electronic" })]),
    {
      papers: ["birth-record"],
      asks: ["birth-record/no-title-shown"],
      spares: ["held-passport/proves-civil-status"],
      euros: 0,
    },
  ],
  [
    "T17",
    "a laminated card printed to 1 May 2030, the digital identity asked for on paper",
    forDigitalIdentity({ channel: "paper-form" }),
    { refused: ["digital-identity-on-paper"], notTold: ["digital-identity"] },
  ],
  [
    "T18",
    "the same, online, on the eve of 31 March 2025",
    forDigitalIdentity({ depositOn: "2025-03-30" }),
    { refused: ["digital-identity-not-yet"], notTold: ["digital-identity"] },
  ],
  [
    "T18",
    "the same, on 31 March 2025",
    forDigitalIdentity({ depositOn: "2025-03-31" }),
    { refused: [], papers: ["held-cni"], euros: 0, told: ["digital-identity"] },
  ],
  [
    "T19",
    "a minor's card stolen in Guyane, no passport, the record on paper",
    stolenInGuyane([], "paper-registry"),
    {
      papers: ["theft-declaration", "parent-id", "fiscal-stamp", "birth-record"],
      asks: ["theft-declaration/stolen", "parent-id/minor", "birth-record/no-title-shown"],
      euros: 12.5,
      deposit: ["applicant", "legal-representative"],
      held: { card: { standing: "void", atCollection: "not-in-hand" } },
    },
  ],
  [
    "T19",
    "the same, the registry connected",
    stolenInGuyane([], "connected-registry"),
    { papers: ["theft-declaration", "parent-id", "fiscal-stamp"], euros: 12.5 },
  ],
  [
    "T19",
    "the same, with a valid passport",
    stolenInGuyane([passport(ends.valid)], "paper-registry"),
    { papers: ["theft-declaration", "parent-id", "fiscal-stamp", "held-passport"], euros: 12.5 },
  ],
  [
    "T20",
    "a card shown at deposit, lost before the collection",
    adult({ cni: { reason: "renewal" } }, [card(ends.valid, { atCollection: "lost" })], {
      circumstances: { ...nothingSpecial, lostBeforeCollection: true },
    }),
    {
      papers: ["held-cni"],
      asks: ["fiscal-stamp/not-handed-back", "loss-declaration/before-collection"],
      spares: ["fiscal-stamp/fee-due", "held-cni/handed-back"],
      euros: 0,
      later: ["25 due"],
    },
  ],
  [
    "T21",
    "a first name changed on 20 August 2026, on 19 November",
    firstNameChanged("2026-11-19"),
    {
      papers: ["held-cni", "birth-record"],
      asks: ["birth-record/civil-status-change"],
      spares: ["birth-record/no-title-shown"],
      euros: 0,
      held: { card: { standing: "in-force" } },
    },
  ],
  [
    "T21",
    "the same, on 20 November: void, or on its last good day",
    firstNameChanged("2026-11-20"),
    {
      contested: { "birth-record/no-title-shown": "last-day-before-voiding" },
      euros: 0,
      held: { card: { standing: "void", otherwise: { standing: "in-force" } } },
    },
  ],
  [
    "T21",
    "the same, on 22 November: void, though printed to 2031; free, as it is shown",
    firstNameChanged("2026-11-22"),
    {
      papers: ["held-cni", "birth-record"],
      asks: ["birth-record/no-title-shown", "birth-record/civil-status-change"],
      euros: 0,
      refused: [],
      told: ["old-name-titles-void"],
      held: { card: { standing: "void", legalEnd: "2031-08-31", atCollection: "handed-back" } },
    },
  ],
  [
    "T22",
    "a child of 11, twelve on 5 December, the card collected on 20 December",
    minor("2014-12-05", "first", [], { collectOn: "2026-12-20" }),
    {
      told: ["no-fingerprints-under-twelve"],
      deposit: ["applicant", "legal-representative"],
      collection: ["applicant?", "legal-representative"],
    },
  ],
  [
    "T23",
    "the mother alone asks to add her name for a child who turns 13 today, the father informed",
    minor("2013-11-22", "renewal", [card("2027-05-01")], {
      names: {
        useName: "both-parents",
        onTitleAlready: false,
        consent: "one-parent-informed",
        form: "added",
      },
      circumstances: { ...nothingSpecial, useNameAsked: true },
    }),
    {
      refused: [],
      spares: ["other-parent-use-name-agreement/both-parents", "minor-use-name-consent/from-thirteen"],
      contested: {
        "other-parent-information-proof/one-parent": "statement-as-proof-of-information",
        "other-parent-information-statement/one-parent": "statement-as-proof-of-information",
      },
      cautiously: { "other-parent-information-statement/one-parent": false },
    },
  ],
  [
    "T24",
    "an adult under guardianship files for a card alone: a statement of exactly three months is too old",
    underGuardianship("cni"),
    {
      refused: [],
      asks: [
        "guardian-statement/filed-alone",
        "guardian-id-copy/filed-alone",
        "guardianship-judgment/filed-alone",
      ],
      issuedFrom: { "guardian-statement": "2026-08-23" },
      deposit: ["applicant"],
    },
  ],
  [
    "T24",
    "the same for a passport: the guardian files",
    underGuardianship("passport"),
    { refused: ["guardian-must-file"], deposit: ["applicant", "guardian"] },
  ],
  [
    "T+",
    "a bill dated 22 November 2025, exactly one year old: too old",
    adult({ cni: { reason: "first" } }, [passport(ends.valid)]),
    { asks: ["proof-of-address/own-name"], issuedFrom: { "proof-of-address": "2025-11-23" } },
  ],
  [
    "T+",
    "a birth record dated 22 August 2026, exactly three months old: too old",
    adult({ cni: { reason: "first" } }),
    { asks: ["birth-record/no-title-shown"], issuedFrom: { "birth-record": "2026-08-23" } },
  ],
  [
    "T+",
    "a new card left uncollected for three months, the old one kept: it is shown again, and the next is free",
    adult({ cni: { reason: "renewal" } }, [card(ends.recent)]),
    { papers: ["held-cni"], euros: 0, told: ["collect-within-three-months"] },
  ],
  [
    "T+",
    "a change of address on a card that ends on 1 May 2027",
    adult({ cni: { reason: "address-change" } }, [card("2027-05-01")]),
    { papers: ["held-cni"], euros: 0, valid: "2027-05-01", told: ["keeps-the-former-end"] },
  ],
  [
    "T+",
    "an extended card and a trip to Belgium: valid in France, refused there",
    adult({ cni: { reason: "renewal" } }, [
      card("2022-09-11", { issuedOn: "2012-09-12", adultWhenIssued: true }),
    ]),
    { told: ["extended-card-abroad"], held: { card: { standing: "in-force", legalEnd: "2027-09-11" } } },
  ],
];

export const datedCardCases: readonly LineCase[] = titled(cases);
