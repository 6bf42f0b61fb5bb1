import type { DocumentId } from "../../../src/vocabulary/documents.js";
import type { RequirementId } from "../../../src/vocabulary/requirements.js";
import type { DoubtId } from "../../../src/vocabulary/doubts.js";
import type { NoticeId, ReferralId, StepId } from "../../../src/vocabulary/outcomes.js";

/** Something that a sheet may say, by its id. */
export type SaidId =
  | `notice/${NoticeId}`
  | `step/${StepId}`
  | `referral/${ReferralId}`
  | `requirement/${RequirementId}`
  | `document/${DocumentId}`
  | `doubt/${DoubtId}`
  | `bring/${DocumentId}`
  | `fill-in/${DocumentId}`
  | `buy/${DocumentId}`
  | `hand-back/${DocumentId}`
  | `held-title/${"lost-since" | "at-collection/handed-back" | "at-collection/kept"}`;

/** What no sheet says together, and why not. */
export const exclusions: readonly (readonly [one: SaidId, other: SaidId, why: string])[] = [
  ["step/pre-apply-online", "step/collect-the-form", "an application is prepared in one way"],
  ["bring/pre-application-number", "fill-in/application-form", "an application is prepared in one way"],
  ["notice/no-form-abroad", "fill-in/application-form", "there is a form, or there is none"],
  ["step/buy-the-stamp", "step/buy-the-paper-stamp", "a territory has stamps of one kind"],
  [
    "bring/birth-record",
    "notice/record-requested-by-the-counter",
    "the counter obtains the record, or it is brought",
  ],
  ["bring/photo", "notice/photo-at-the-counter", "the photo is brought, or taken there"],
  ["notice/fingerprints-from-twelve", "notice/no-fingerprints-under-twelve", "one is twelve, or not yet"],
  ["notice/signature-from-thirteen", "notice/signature-of-the-adult", "one is thirteen, or not yet"],
  ["notice/2d-doc-cannot-be-refused", "notice/2d-doc-but-tax-notices", "the exception holds, or not"],
  ["step/declare-the-theft", "step/declare-the-theft-abroad", "a theft happened in one place"],
  ["bring/proof-of-address", "bring/host-proof-of-address", "one lives in one's own name, or is hosted"],
  ["bring/proof-of-address", "bring/domicile-election", "one has an address of one's own, or none"],
];
