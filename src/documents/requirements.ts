import type { DocumentId } from "./documents.js";

/** Every ground on which the national rules ask for a paper, as `document/ground`. */
export const requirementIds = /* @__PURE__ */ Object.freeze([
  "application-form/paper-channel",
  "pre-application-number/online-channel",
  "photo/every-application",
  "proof-of-address/own-name",
  "host-proof-of-address/hosted",
  "host-id-copy/hosted",
  "host-statement/hosted",
  "held-cni/replaced",
  "held-cni/proves-civil-status",
  "held-cni/handed-back",
  "held-passport/replaced",
  "held-passport/proves-civil-status",
  "held-passport/handed-back",
  "birth-record/no-title-shown",
  "marriage-record/no-birth-record",
  "nationality-proof/record-silent",
  "loss-declaration/lost",
  "theft-declaration/stolen",
  "fiscal-stamp/fee-due",
] as const satisfies readonly `${DocumentId}/${string}`[]);
/** A paper and the ground on which it is asked for, as `document/ground`. */
export type RequirementId = (typeof requirementIds)[number];
