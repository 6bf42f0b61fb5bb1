import type { DiscretionId, DoubtId } from "../application/outcomes.js";

// The open questions of law about an application, by their ids; legal-doubts.ts has the texts that leave them open.

export const exactlyThreeMonthsOld: DoubtId = "exactly-three-months-old";
export const biometricPassportGone: DoubtId = "biometric-passport-gone";
export const dayThatCountsForTwelve: DoubtId = "day-that-counts-for-twelve";
export const guardianAtCollection: DoubtId = "guardian-at-collection";
export const papersOfAFilingGuardian: DoubtId = "papers-of-a-filing-guardian";
export const writtenOppositionOfAParent: DoubtId = "written-opposition-of-a-parent";
export const statementAsProofOfInformation: DoubtId = "statement-as-proof-of-information";
export const copyOfTheOtherParentsId: DoubtId = "copy-of-the-other-parents-id";
export const unchangedNameOfAnExSpouse: DoubtId = "unchanged-name-of-an-ex-spouse";
export const deathRecordForTheWidowedMention: DoubtId = "death-record-for-the-widowed-mention";
export const justifAdresseOverseas: DoubtId = "justif-adresse-in-the-overseas-departments";
export const formAtAConsulate: DoubtId = "form-at-a-consulate";
export const preApplicationAtAConsulate: DoubtId = "pre-application-at-a-consulate";
export const photoTakenByAConsulate: DoubtId = "photo-taken-by-a-consulate";
export const digitalIdentityAtAConsulate: DoubtId = "digital-identity-at-a-consulate";
export const digitalIdentityUnderGuardianship: DoubtId = "digital-identity-under-guardianship";
export const earlyRenewalOfALaminatedCard: DoubtId = "early-renewal-of-a-laminated-card";
export const earlyRenewalOfABankCard: DoubtId = "early-renewal-of-a-bank-card";
export const lengthOfACorrectedCard: DoubtId = "length-of-a-corrected-card";
export const freeReissueAfterVoiding: DoubtId = "free-reissue-after-voiding";
export const freeReissueOfAnUnavailablePassport: DoubtId = "free-reissue-of-an-unavailable-passport";
export const freeReissueAfterAMove: DoubtId = "free-reissue-after-a-move";
export const temporaryPassportInGuyane: DoubtId = "temporary-passport-in-guyane";
export const temporaryPassportAbroad: DoubtId = "temporary-passport-abroad";
export const feesInNewCaledonia: DoubtId = "fees-in-new-caledonia";
export const stampWhereNoSourceGivesTheFee: DoubtId = "stamp-where-no-source-gives-the-fee";
export const overTwelve: DoubtId = "over-twelve";

// What the administration may grant or refuse.

export const waiverForTheDestitute: DiscretionId = "waiver-for-the-destitute";
export const homeVisit: DiscretionId = "home-visit";
export const visitInPrison: DiscretionId = "visit-in-prison";
