import { frozen } from "../../../vocabulary/frozen.js";
import { proofsOfAddress, type ProofKind } from "../../../documents/kinds.js";
import { accepts } from "../builders.js";
import { reims as page } from "../../../sources/citation.js";

/**
 * The kinds of proof of address on the page of Reims, which says of none that it is refused.
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
 */
export const reimsParentIdKinds: readonly ProofKind[] = frozen(
  accepts(["parent-id"], [page("RE-34")], "identity-card", "passport", "residence-permit"),
);

/**
 * The kinds of document with a photo that the page of Reims names, as examples, for whoever has no recent title to show; for a
 * minor, the passport and the student card.
 */
export const reimsPhotoIdKinds: readonly ProofKind[] = frozen([
  ...accepts(
    ["other-photo-id"],
    [page("RE-09")],
    "driving-licence",
    "hunting-licence",
    "professional-card",
    "health-card-with-photo",
  ),
  ...accepts(["other-photo-id"], [page("RE-09"), page("RE-27")], "student-card", "out-of-date-passport"),
]);
