import type { DifferenceId } from "../vocabulary/differences.js";
import type { NoticeId, PaymentWay, Person, ReferralId, RefusalId, StepId } from "../vocabulary/outcomes.js";
import type { DocumentId } from "../vocabulary/documents.js";
import type { RequirementId } from "../vocabulary/requirements.js";

/** How a rule, a row of a table or a list of kinds is called among all those of a rulebook. */
export type RuleKey =
  | RequirementId
  | `kinds/${DocumentId}`
  | `presence/${Person}/${"deposit" | "collection"}`
  | `refusal/${RefusalId}`
  | `step/${StepId}`
  | `notice/${NoticeId}`
  | `payment/${PaymentWay}`
  | `referral/${ReferralId}`
  | `fee/${string}`
  | `validity/${string}`;

/** Where the page of a town hall departs from the law by one rule. */
export interface Conflict {
  /** The rulebook of the town hall. */
  readonly rulebook: string;
  /** What becomes of the rule. */
  readonly change: "added" | "replaced" | "removed";
  /** The rule of the page; none where it only removes one of the law. */
  readonly rule?: RuleKey;
  /** The rules of the law that are replaced or removed. */
  readonly law: readonly RuleKey[];
  /** The lines of the page that say so. */
  readonly lines: readonly string[];
  /** In what they differ. */
  readonly differs: DifferenceId;
  /** What an applicant is safer to follow: the page, which asks for more, or the law. */
  readonly safer: "page" | "law";
}
