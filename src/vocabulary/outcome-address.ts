import type { NoticeId, PaymentWay, Person, ReferralId, RefusalId, StepId, Visit } from "./outcomes.js";
import type { RequirementId } from "./requirements.js";
import type { TitleKind } from "./situation.js";

/**
 * What an outcome of an answer is called, wherever it is spoken of: among the outcomes that wait for a missing fact, to
 * `explain`, among those that a later day changes.
 *
 * A ground on which papers are asked for goes by its own id. `admissible/cni`: whether a card may be asked for;
 * `admissible/cni/not-french`: one reason why not. `fee`: what is due at deposit in all, `fee/cni` for one title, and
 * `fee/cni/collection` what may fall due then. `held-title/…`: what a held title is worth and what becomes of it, by the
 * caller's own id of it.
 */
export type OutcomeAddress =
  | RequirementId
  | `admissible/${TitleKind}`
  | `admissible/${TitleKind}/${RefusalId}`
  | "fee"
  | `fee/${TitleKind}`
  | `fee/${TitleKind}/collection`
  | `validity/${TitleKind}`
  | `presence/${Person}/${Visit}`
  | `held-title/${string}`
  | `step/${StepId}`
  | `notice/${NoticeId}`
  | `payment/${PaymentWay}`
  | `referral/${ReferralId}`;
