import type { DoubtId } from "../application/outcomes.js";

// The open questions of law about an application, by their ids; legal-doubts.ts has the texts that leave them open.

export const lossOfABiometricPassport: DoubtId = "loss-of-a-biometric-passport";
export const dayThatCountsForTwelve: DoubtId = "day-that-counts-for-twelve";
export const consentAtThirteen: DoubtId = "consent-at-thirteen";
export const guardianAtCollection: DoubtId = "guardian-at-collection";
export const papersOfAFilingGuardian: DoubtId = "papers-of-a-filing-guardian";
export const photoTakenByAConsulate: DoubtId = "photo-taken-by-a-consulate";
export const stampWhereNoSourceGivesTheFee: DoubtId = "stamp-where-no-source-gives-the-fee";
export const freeReissueAfterVoiding: DoubtId = "free-reissue-after-voiding";
export const waiverForTheDestitute: DoubtId = "waiver-for-the-destitute";
export const temporaryPassportInGuyane: DoubtId = "temporary-passport-in-guyane";
export const homeVisit: DoubtId = "home-visit";
export const formAtAConsulate: DoubtId = "form-at-a-consulate";
export const overTwelve: DoubtId = "over-twelve";
