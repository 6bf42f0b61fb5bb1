import { all, any, not } from "../../graph/condition.js";
import { saintPaul as page } from "../../sources/citation.js";
import { isInHand } from "../../titles/law.js";
import { isShown } from "../held-titles.js";
import { national } from "../national.js";
import type { Rulebook } from "../rule.js";
import { townHall, type Page } from "./town-hall.js";
import { addresses, saintPaulProofKinds } from "./saint-paul/addresses.js";
import { civilStatus } from "./saint-paul/civil-status.js";
import { families } from "./saint-paul/families.js";
import { names } from "./saint-paul/names.js";
import { papersInGeneral } from "./saint-paul/papers.js";
import { holdsACard, holdsAPassport, titlesHeld } from "./saint-paul/titles-held.js";

type Line = Parameters<typeof page>[0];

/** The rules of the law that the page states, by its lines. */
const agrees: Page<Line>["agrees"] = {
  "SP-02": [
    "step/gather-papers",
    "step/pre-apply-online",
    "step/buy-the-stamp",
    "step/deposit",
    "step/track",
    "step/collect",
  ],
  "SP-04": ["step/pre-apply-online"],
  "SP-05": ["application-form/paper-channel", "step/collect-the-form"],
  "SP-07": ["photo/every-application", "notice/photo-standard"],
  "SP-11": ["host-proof-of-address/hosted", "host-id-copy/hosted"],
  "SP-12": ["fee/passport/ordinary/adult", "fee/passport/ordinary/from-15", "fee/passport/ordinary/under-15"],
  "SP-13": ["fee/cni/first", "fee/cni/former-card-shown", "notice/fee-if-not-handed-back"],
  "SP-14": ["fee/cni/not-shown/france"],
  "SP-18": ["nationality-proof/record-silent", "nationality-proof/acquired-nationality"],
  "SP-20": ["referral/foreign-civil-status-record", "sworn-translation/foreign-record"],
  "SP-21": ["marriage-record/spouse-name", "marriage-record/not-on-birth-record"],
  "SP-22": ["presence/applicant/deposit"],
  "SP-24": ["held-cni/replaced", "held-passport/replaced"],
  "SP-27": ["second-parent-proof-of-address/both-addresses", "alternating-residence-proof/both-addresses"],
  "SP-30": ["parental-authority-decision/third-party", "guardianship-judgment/minor"],
  "SP-33": ["parent-id/minor"],
  "SP-35": ["held-cni/replaced", "held-passport/replaced"],
  "SP-37": ["marriage-record/spouse-name", "marriage-record/not-on-birth-record"],
  "SP-39": ["theft-declaration/stolen", "step/declare-the-theft"],
  "SP-40": ["theft-declaration/stolen", "step/declare-the-theft-abroad"],
  "SP-41": ["loss-declaration/lost", "notice/loss-declared-at-the-counter"],
  "SP-42": ["birth-record/acquired-nationality"],
  "SP-44": ["marriage-record/spouse-name", "marriage-record/not-on-birth-record"],
  "SP-45": ["ex-spouse-authorisation/not-in-judgment"],
  "SP-48": [
    "presence/applicant/deposit",
    "presence/legal-representative/deposit",
    "notice/who-may-accompany",
  ],
  "SP-52": ["pre-application-number/online-channel"],
  "SP-53": ["step/track"],
  "SP-54": ["step/collect"],
  "SP-55": ["held-cni/handed-back", "held-passport/handed-back", "presence/legal-representative/collection"],
  "SP-56": ["notice/collect-within-three-months"],
  "SP-57": ["validity/cni/bank-card"],
  "SP-58": ["refusal/not-french"],
  "SP-59": ["notice/no-need-to-renew"],
  "SP-60": ["notice/extended-card-abroad"],
  "SP-61": ["validity/passport/adult", "validity/passport/minor"],
  "SP-62": ["fiscal-stamp/fee-due", "step/buy-the-stamp"],
  "SP-63": ["notice/record-requested-by-the-counter"],
  "SP-66": ["notice/told-when-ready"],
  "SP-67": ["photo/every-application", "fiscal-stamp/fee-due", "notice/one-photo-for-both"],
};

/**
 * The town hall of Saint-Paul (La Réunion), whose page speaks of both titles. It bears no day. For a deposit elsewhere the
 * national answer stands.
 *
 * @example
 * ```ts
 * const child = { depositOn: "2026-11-25", requests: { cni: { reason: "renewal" } }, applicant: { adult: false } } as const;
 * assess(child, { rulebook: saintPaul }).documents["birth-record"].status; // "required"
 * assess({ ...child, territory: "metropole" }, { rulebook: saintPaul }).rulebook.nationalFor; // ["cni"]
 * ```
 */
export const saintPaul: Rulebook = townHall(national, {
  id: "saint-paul",
  version: "read 2026-11-22",
  lastVerifiedOn: "2026-11-22",
  titles: ["cni", "passport"],
  territory: "reunion",
  cite: page,
  proofKinds: [
    {
      of: "proof-of-address",
      kinds: saintPaulProofKinds,
      differs: "kinds-of-proof-of-address",
      safer: "page",
    },
  ],
  copiesOfOriginals: true,
  isShown: any(isShown, all(isInHand, not(all(holdsACard, holdsAPassport)))),
  agrees,
  changes: [...titlesHeld, ...civilStatus, ...addresses, ...families, ...names, ...papersInGeneral],
});
