import { abroadRules } from "./abroad.js";
import { proofKinds } from "../documents/kinds.js";
import { addressRules } from "./address.js";
import { admissibilityRules } from "./admissibility.js";
import { applicationFormRules } from "./application-form.js";
import { civilStatusRules } from "./civil-status.js";
import { feeAtCollection, fees } from "./fees.js";
import { heldTitleRules, isHandedBack, isShown } from "./held-titles.js";
import { lossAndTheftRules } from "./loss-and-theft.js";
import { minorRules } from "./minors.js";
import { nameRules } from "./names.js";
import { nationalityRules } from "./nationality.js";
import { paymentRules } from "./payment.js";
import { photoRules } from "./photo.js";
import { presenceRules } from "./presence.js";
import { protectionRules } from "./protection.js";
import { rulebook, type Rulebook } from "./rule.js";
import { stepRules } from "./steps.js";
import { largePassportRules } from "./large-passport.js";
import { temporaryPassportRules } from "./temporary-passport.js";
import { validities, validityRules } from "./validity.js";

/** The law and the national sheets, for deposits from 2 August 2021 on. */
export const national: Rulebook = rulebook({
  id: "national",
  version: "2026.3",
  lastVerifiedOn: "2026-11-28",
  newestWordingOn: "2026-05-11",
  rules: [
    applicationFormRules,
    photoRules,
    addressRules,
    heldTitleRules,
    civilStatusRules,
    nationalityRules,
    lossAndTheftRules,
    minorRules,
    nameRules,
    protectionRules,
    paymentRules,
    presenceRules,
    abroadRules,
    validityRules,
    temporaryPassportRules,
    largePassportRules,
    stepRules,
    admissibilityRules,
  ].flat(),
  fees,
  feeAtCollection,
  validities,
  proofKinds,
  heldTitle: { isShown, isHandedBack },
});
