import { z } from "zod";

// The format of the files of cases that others write; the words of the files, not ours. Reading is loud: a field or a
// value that is not known fails, so that nothing that a case says is passed over.

/** The documents that cases name. */
export const caseDocuments = [
  "application-form",
  "online-pre-application",
  "photo",
  "fiscal-stamp",
  "current-title",
  "other-photo-id",
  "no-photo-id-attestation",
  "birth-record",
  "nationality-proof",
  "livret-de-famille",
  "loss-declaration",
  "theft-declaration",
  "proof-of-address",
  "second-parent-proof-of-address",
  "host-proof-of-address",
  "host-id-copy",
  "host-attestation",
  "hotel-attestation",
  "land-deed-or-lease",
  "domiciliation-attestation",
  "official-document-with-address",
  "parent-id",
  "custody-decision",
  "parental-authority-decision",
  "other-parent-consent",
  "other-parent-id-copy",
  "other-parent-consent-use-name",
  "other-parent-information-attestation",
  "minor-consent-use-name",
  "guardianship-judgment",
  "guardian-id",
  "guardian-attestation",
  "marriage-record",
  "spouse-death-record",
  "divorce-judgment",
  "ex-spouse-authorisation",
  "ex-spouse-id-copy",
  "travel-proof",
  "travel-intention-attestation",
  "medical-certificate",
  "disability-proof",
  "placement-decision",
] as const;
/** A document that a case names. */
export type CaseDocument = (typeof caseDocuments)[number];

/** The persons that cases name. */
export const casePersons = ["applicant", "legal-representative", "guardian", "ase-agent"] as const;
/** A person that a case names. */
export type CasePerson = (typeof casePersons)[number];

const documents = z.array(z.enum(caseDocuments)).nullish();
const persons = z.array(z.enum(casePersons)).nullish();
const flag = z.boolean().nullish();
const whole = z.int().nullish();

const heldTitle = z.strictObject({
  kind: z.enum(["cni", "passport"]),
  format: z.enum(["old", "new", "biometric", "pre-electronic", "unknown"]),
  status: z.enum(["valid", "expired", "unknown"]),
  expiredForYears: whole,
  presented: z.boolean(),
  issuedYear: whole,
  printedExpiryYear: whole,
  holderAdultAtIssue: flag,
});

/** Everything else that matters to a case, by the names of the format. */
export const factsSchema = z.strictObject({
  channel: z.enum(["paper-form", "online-pre-application"]).nullish(),
  reason: z.enum(["digital-identity"]).nullish(),
  photoTaken: z.enum(["brought", "counter"]).nullish(),
  justifAdresse: flag,
  home: z.enum(["hotel", "caravan", "no-fixed-home"]).nullish(),
  proofOffered: z.enum(["tax-notice", "2d-doc"]).nullish(),
  heldTitlesComplete: flag,
  titleMonthsLeft: whole,
  oldTitleAtPickup: z.enum(["lost", "not-presented"]).nullish(),
  visaInOldPassport: flag,
  foundAgain: flag,
  stolenAbroad: flag,
  noOtherPhotoDocument: flag,
  indigent: flag,
  travel: z.enum(["none", "country-refusing-extended-card", "country-accepting-card"]).nullish(),
  filedBy: z
    .enum(["applicant", "guardian", "parent", "resident-parent", "non-resident-parent", "third-party"])
    .nullish(),
  guardianInformed: flag,
  custody: z.enum(["together", "separated-one-home", "alternating"]).nullish(),
  custodyBasis: z.enum(["court-decision", "agreement"]).nullish(),
  wantsBothAddresses: flag,
  parentsAttending: z.enum(["one", "both"]).nullish(),
  parentsMarried: flag,
  recognisedInFirstYear: flag,
  authorityGranted: flag,
  useNameAgreement: z.enum(["both-parents", "one-parent-informed"]).nullish(),
  useNameForm: z.enum(["added", "substituted"]).nullish(),
  nameAlreadyOnTitle: flag,
  useNameWanted: flag,
  marriageOnBirthRecord: flag,
  judgmentAllowsName: flag,
  wantsWidowedMention: flag,
  changeOf: z.enum(["first-name", "surname"]).nullish(),
  birthRecordUpdatedOn: z.iso.date().nullish(),
  nationalityAcquired: flag,
  nationalityShownBy: z.enum(["parent-born-in-france", "marginal-mention"]).nullish(),
  bornAbroadOfParentsBornAbroad: flag,
  recordHeldBy: z.enum(["scec"]).nullish(),
  cannotTravel: flag,
  fosterCare: flag,
});

const situation = z.strictObject({
  title: z.enum(["cni", "passport", "both"]),
  applicant: z.enum(["adult", "minor"]),
  age: whole,
  motive: z.enum([
    "first",
    "renewal",
    "loss",
    "theft",
    "damaged",
    "civil-status-change",
    "address-change",
    "pages-full",
    "admin-error",
  ]),
  heldTitles: z.array(heldTitle).readonly(),
  birthplace: z.strictObject({ where: z.enum(["france", "abroad", "unknown"]), comedec: flag }),
  frenchNationalityEvident: flag,
  housing: z
    .enum([
      "own-name",
      "parents-home",
      "hosted",
      "alternating-custody-two-homes",
      "alternating-custody-one-home",
    ])
    .nullish(),
  nameRequest: z.enum(["spouse-name", "divorced-keeps-name", "widow", "both-parents-names"]).nullish(),
  guardianship: z.enum(["tutelle", "curatelle"]).nullish(),
  territory: z.enum([
    "metropole",
    "guadeloupe",
    "martinique",
    "guyane",
    "reunion",
    "mayotte",
    "polynesie",
    "abroad",
  ]),
  other: z.string().nullish(),
  facts: factsSchema,
  depositOn: z.iso.date(),
  gradable: z.boolean(),
  gradableWhy: z.string().nullish(),
});

const expects = z.strictObject({
  requires: documents,
  doesNotRequire: documents,
  mayRequire: documents,
  localExtras: documents,
  requiresOneOf: z.array(z.array(z.enum(caseDocuments))).nullish(),
  feeEuros: z.number().nullish(),
  // The same in any currency, in its smallest units: cents, or CFP francs.
  fee: z.strictObject({ currency: z.enum(["EUR", "XPF"]), units: z.int() }).nullish(),
  validityYears: whole,
  presence: z
    .strictObject({
      deposit: persons,
      pickup: persons,
      notNeededAtDeposit: persons,
      notNeededAtPickup: persons,
    })
    .nullish(),
  heldTitleValidUntilYear: whole,
  requestAdmissible: flag,
  renewalNeeded: flag,
  deadlineMonths: whole,
  oldTitleReturned: flag,
  newTitleKeepsOldExpiry: flag,
  other: z.string().nullish(),
});

const caseSchema = z.strictObject({
  id: z.string(),
  source: z.strictObject({
    url: z.string(),
    title: z.string(),
    pageDate: z.string().nullish(),
    kind: z.enum([
      "service-public",
      "service-public-mirror",
      "ants",
      "prefecture",
      "town-hall",
      "consulate",
      "press-or-professional",
    ]),
    mirrorsFiche: z.string().nullish(),
  }),
  quote: z.string().nullish(),
  situation,
  expects,
  confidence: z.enum(["high", "medium", "low"]),
  national: z.enum(["agrees", "stricter-locally", "differs"]),
});

/** One case: a situation, and what a public page says must follow. */
export type Case = z.infer<typeof caseSchema>;
export type Situation = Case["situation"];
export type CaseHeldTitle = Situation["heldTitles"][number];
export type Expects = Case["expects"];

/** A case as it was read, or why it cannot be. */
export type ReadCase = { readonly case: Case } | { readonly id: string; readonly fault: Error };

/** Reads a file of cases; an unknown field or value is a fault of its case alone. */
export function readCases(json: unknown): readonly ReadCase[] {
  return z
    .array(z.looseObject({ id: z.string() }))
    .parse(json)
    .map((each) => {
      const { data, error } = caseSchema.safeParse(each);
      return error === undefined ? { case: data } : { id: each.id, fault: error };
    });
}

/** The cases that a national rulebook is judged on. */
export function isJudged({ national, confidence, situation: { gradable } }: Case): boolean {
  return national === "agrees" && confidence !== "low" && gradable;
}
