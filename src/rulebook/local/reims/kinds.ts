import { frozen } from "../../../vocabulary/frozen.js";
import { proofsOfAddress, type ProofKind } from "../../../documents/kinds.js";
import { reims as page } from "../../../sources/citation.js";
import { accepts } from "../kinds.js";

/**
 * The kinds of proof of address on the page of Reims, which says of none that it is refused.
 *
 * @example
 * ```ts
 * reimsProofKinds.map(({ kind }) => kind).includes("rent-receipt-from-a-housing-body"); // true
 * ```
 */
export const reimsProofKinds: readonly ProofKind[] = frozen(
  accepts(
    proofsOfAddress,
    [page("RE-13")],
    "water-bill",
    "electricity-or-gas-bill",
    "phone-bill",
    "home-insurance-signed-by-the-insurer",
    "rent-receipt-from-a-housing-body",
    "tax-or-non-taxation-notice",
    "housing-tax-notice",
  ),
);

/**
 * The kinds of identity document that the page of Reims accepts of the parent who files.
 *
 * @example
 * ```ts
 * reimsParentIdKinds.map(({ kind }) => kind); // ["identity-card", "passport", "residence-permit"]
 * ```
 */
export const reimsParentIdKinds: readonly ProofKind[] = frozen(
  accepts(["parent-id"], [page("RE-34")], "identity-card", "passport", "residence-permit"),
);
