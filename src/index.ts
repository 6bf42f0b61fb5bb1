/**
 * What to bring, what it costs, who must come, where and when, and why, for a French identity card (CNI) or passport.
 *
 * @module titres-identite
 */
export { assess, type AssessOptions } from "./answers/assess.js";
export type * from "./answers/assessment.js";
export {
  decisions,
  type Decisions,
  type HeldTitleDecision,
  type PresenceDecision,
  type RequirementDecision,
} from "./answers/decisions.js";
export { explain, type Explanation } from "./answers/explain.js";
export type { Change, Changes, Turnover } from "./answers/changes.js";
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
export { InvalidApplicationError, issueCodes, type Issue, type IssueCode } from "./application/issue.js";
export { currencies, type Currency, type Money } from "./application/money.js";
export * from "./application/outcomes.js";
export { parseApplication, type ParsedApplication } from "./application/parse.js";
export * from "./application/vocabulary.js";
export type { Period } from "./calendar/period.js";
export { isPlainDate, type PlainDate } from "./calendar/plain-date.js";
export * from "./documents/documents.js";
export { proofKindIds, proofKinds, type ProofKind, type ProofKindId } from "./documents/kinds.js";
export * from "./documents/requirements.js";
export type { NodeKind } from "./graph/node.js";
export type { Reason as Because } from "./evaluation/reason.js";
export { discretions, legalDoubts, type Discretion, type LegalDoubt } from "./rulebook/legal-doubts.js";
export { collectBy } from "./rulebook/collection.js";
export { registryOf, type KnownRegistries } from "./rulebook/registry-of.js";
export { national } from "./rulebook/national.js";
export type { Basis, Rulebook, Visit } from "./rulebook/rule.js";
export type { Citation, TextId } from "./sources/citation.js";
export {
  titleStatus,
  type ExplainedTitleStatus,
  type Holder,
  type Proof,
  type TitleStanding,
  type TitleStatus,
} from "./answers/title-status.js";
