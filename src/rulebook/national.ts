import { addressRules } from "./address.js";
import { admissibilityRules } from "./admissibility.js";
import { applicationFormRules } from "./application-form.js";
import { civilStatusRules } from "./civil-status.js";
import { feeRules, fees } from "./fees.js";
import { heldTitleRules, isHandedBack, isShown } from "./held-titles.js";
import { lossAndTheftRules } from "./loss-and-theft.js";
import { photoRules } from "./photo.js";
import { presenceRules } from "./presence.js";
import { rulebook, type Rulebook } from "./rule.js";
import { stepRules } from "./steps.js";
import { validities } from "./validity.js";

/** The law and the national sheets, for deposits from 2 August 2021 on. */
export const national: Rulebook = /* @__PURE__ */ rulebook({
  id: "national",
  version: "2026.1",
  lastVerifiedOn: "2026-11-22",
  rules: /* @__PURE__ */ [
    applicationFormRules,
    photoRules,
    addressRules,
    heldTitleRules,
    civilStatusRules,
    lossAndTheftRules,
    feeRules,
    presenceRules,
    stepRules,
    admissibilityRules,
  ].flat(),
  fees,
  validities,
  heldTitle: { isShown, isHandedBack },
});
