/**
 * What to bring, what it costs, who must come, where and when, and why, for a French identity card (CNI) or passport.
 *
 * @module titres-identite
 */
export type { Act } from "./answers/acts.js";
export { assess, type AssessOptions } from "./answers/assess.js";
export { assessFamily } from "./answers/assess-family.js";
export { checkFamily } from "./answers/check-family.js";
export type * from "./answers/family/check.js";
export type { FamilyDossier, FamilyPaperInHand, PaperNotHad } from "./answers/family/dossier.js";
export type * from "./answers/family/family.js";
export type * from "./answers/assessment.js";
export { checkDossier } from "./answers/check-dossier.js";
export type * from "./answers/dossier/check.js";
export type { Dossier, PaperInHand } from "./answers/dossier/dossier.js";
export {
  decisions,
  type AdmissibilityDecision,
  type Decisions,
  type PaperDecision,
  type HeldTitleDecision,
  type LaterFeeDecision,
  type PresenceDecision,
  type RequirementDecision,
} from "./answers/decisions.js";
export { stalenessOf, type ReadText, type Staleness } from "./answers/staleness.js";
export { explain, type Explanation } from "./answers/explain.js";
export type { Change, Changes, Turnover } from "./answers/changes.js";
export type { FactPath, FactValue } from "./answers/fact-place.js";
export type { Gain } from "./answers/gains.js";
export {
  nextQuestion,
  openQuestions,
  type AskedPart,
  type Question,
  type QuestionOptions,
} from "./answers/next-question.js";
export { screens, sections, type FactAnswer, type QuestionPath, type Section } from "./answers/questions.js";
export {
  whatWouldChange,
  type WhatWouldChange,
  type Way,
  type WayOptions,
} from "./answers/what-would-change.js";
export { withAnswer, type FactReply, type Reply } from "./answers/with-answer.js";
export { withFact } from "./answers/with-fact.js";
export {
  nextChange,
  timeline,
  type NextChange,
  type Stretch,
  type TimelineOptions,
} from "./answers/timeline.js";
export { firstDay, nothingSpecial } from "./application/application.js";
export type {
  Applicant,
  Application,
  BirthRecord,
  Circumstance,
  Circumstances,
  HeldTitle,
  HeldTitles,
  Home,
  Minor,
  Names,
  Protection,
  Requests,
  TitleRequest,
} from "./application/application.js";
export { InvalidApplicationError } from "./application/invalid-application.js";
export { InvalidInputError, issueCodes, type Issue, type IssueCode } from "./vocabulary/invalid-input.js";
export { countries, type Country } from "./vocabulary/countries.js";
export { currencies, type Currency, type Money } from "./vocabulary/money.js";
export type { OutcomeAddress } from "./vocabulary/outcome-address.js";
export * from "./vocabulary/outcomes.js";
export { parseApplication, type ParsedApplication, type ReadingOptions } from "./application/parse.js";
export { actIds, type ActId } from "./vocabulary/acts.js";
export { parseDossier, type ParsedDossier } from "./answers/parse-dossier.js";
export { parseFamily, type ParsedFamily } from "./answers/parse-family.js";
export { parseFamilyDossier, type ParsedFamilyDossier } from "./answers/parse-family-dossier.js";
export { isOneOf } from "./vocabulary/one-of.js";
export * from "./vocabulary/situation.js";
export type { Period } from "./calendar/period.js";
export { isPlainDate, type PlainDate } from "./calendar/plain-date.js";
export { documents, type DocumentKind } from "./documents/documents.js";
export * from "./vocabulary/documents.js";
export * from "./vocabulary/dossier.js";
export { formsThatDo, type FormsThatDo } from "./documents/forms.js";
export { otherNames, type OtherName } from "./documents/holders.js";
export { proofKindIds, type ProofKindId } from "./vocabulary/proof-kinds.js";
export { proofKinds, type ProofKind } from "./documents/kinds.js";
export * from "./vocabulary/relations.js";
export * from "./vocabulary/requirements.js";
export { sharedDocuments, type SharedDocument } from "./documents/shared.js";
export type { NodeKind } from "./graph/node.js";
export type { Reason as Because } from "./evaluation/reason.js";
export * from "./vocabulary/doubts.js";
export { collectBy } from "./rulebook/collection.js";
export { registryOf, type KnownRegistries } from "./rulebook/registry-of.js";
export { national } from "./rulebook/national.js";
export type { Rulebook } from "./rulebook/rule.js";
export type { Citation, TextId } from "./sources/citation.js";
export {
  titleStatus,
  type ExplainedTitleStatus,
  type Holder,
  type Proof,
  type TitleStanding,
  type TitleStatus,
} from "./answers/title-status.js";
