import { textIds } from "../../sources/citation.js";
import { countries } from "../../vocabulary/countries.js";
import { documentIds } from "../../vocabulary/documents.js";
import { discretionIds, doubtIds } from "../../vocabulary/doubts.js";
import { noticeIds, referralIds, refusalIds, remedyIds, stepIds } from "../../vocabulary/outcomes.js";
import { proofKindIds } from "../../vocabulary/proof-kinds.js";
import { localRequirementIds, requirementIds } from "../../vocabulary/requirements.js";
import type { IdKind, KnownIds } from "./parts.js";

/** Every id there is, of each kind, and whatever the rulebook of a town hall has of its own. */
export const knownIds: Readonly<Record<IdKind, object>> & KnownIds = {
  own: true,
  country: keyed(countries),
  discretion: keyed(discretionIds),
  document: keyed(documentIds),
  doubt: keyed(doubtIds),
  notice: keyed(noticeIds),
  proofKind: keyed(proofKindIds),
  referral: keyed(referralIds),
  refusal: keyed(refusalIds),
  remedy: keyed(remedyIds),
  requirement: keyed([...requirementIds, ...localRequirementIds]),
  step: keyed(stepIds),
  text: keyed(textIds),
};

function keyed(ids: readonly string[]): object {
  return Object.fromEntries(ids.map((id) => [id, true]));
}
