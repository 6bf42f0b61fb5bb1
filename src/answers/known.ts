import type { Evaluation } from "./evaluation.js";
import type { Known } from "./assessment.js";

/** The facts of a situation with which the words of an answer must agree; a fact that is not known is left out. */
export function knownOf({ application, age }: Evaluation): Known {
  const { channel, territory, applicant, home, minor, protection } = application;
  const ageOnDeposit = yearsOf(application);
  const known: Known = {
    channel,
    territory,
    adult: age === undefined ? undefined : age === "adult",
    ageOnDeposit,
    birthplace: applicant?.birthplace,
    birthRecordHeldBy: applicant?.birthRecord?.heldBy,
    lodging: home?.lodging,
    minorFiledBy: minor?.filedBy,
    protectedFiledBy: protection?.filedBy,
  };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
}

/** Completed years on the day of deposit; on a 29 February's birthday in a common year, those of the eve. */
function yearsOf({ applicant, depositOn }: Evaluation["application"]): number | undefined {
  if (applicant?.bornOn === undefined) return applicant?.ageOnDeposit;
  const hadBirthday = depositOn.slice(5) >= applicant.bornOn.slice(5);
  return Number(depositOn.slice(0, 4)) - Number(applicant.bornOn.slice(0, 4)) - (hadBirthday ? 0 : 1);
}
