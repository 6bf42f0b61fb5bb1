import { ageOn } from "../calendar/age.js";
import type { Evaluation } from "./evaluation.js";
import type { Known } from "./assessment.js";
import { withoutUnknown } from "./without-unknown.js";

/** The facts of a situation with which the words of an answer must agree; a fact that is not known is left out. */
export function knownOf({ application, age }: Evaluation): Known {
  const { depositOn, channel, territory, applicant, home, minor, protection } = application;
  const bornOn = applicant?.bornOn;
  return withoutUnknown<Known>({
    channel,
    territory,
    adult: age === undefined ? undefined : age === "adult",
    ageOnDeposit: bornOn === undefined ? applicant?.ageOnDeposit : ageOn(bornOn, depositOn),
    birthplace: applicant?.birthplace,
    birthRecordHeldBy: applicant?.birthRecord?.heldBy,
    lodging: home?.lodging,
    minorFiledBy: minor?.filedBy,
    protectedFiledBy: protection?.filedBy,
  });
}
