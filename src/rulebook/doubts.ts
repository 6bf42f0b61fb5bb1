import { frozen } from "../application/frozen.js";
import {
  ants,
  civilCode,
  decree,
  fiche,
  prefecture,
  protectedPersons,
  reims,
  saintPaul,
  taxCode,
} from "../sources/citation.js";
import {
  leapDayBirthday,
  exactlyAtTheLimit,
  extensionAtTheEndOfFebruary,
  lastDayBeforeVoiding,
  lastDayOfAComputedPassport,
  temporaryPassportAsProof,
  type LegalDoubt,
} from "../titles/doubts.js";

/** Service Public asks for no civil-status paper after the loss of a biometric passport; the agency does. */
export const lossOfABiometricPassport: LegalDoubt = {
  id: "loss-of-a-biometric-passport",
  sources: [fiche("F21246", "2022-11-23"), fiche("F11603", "2022-12-12"), ants("renew-passport")],
};

/** The sheet puts the age of twelve in its chapter on collection, without a day; Reims counts on the day of deposit. */
export const dayThatCountsForTwelve: LegalDoubt = {
  id: "day-that-counts-for-twelve",
  sources: [fiche("F556", "2024-03-01"), reims("RE-24")],
};

/** "More than thirteen" in the code, "thirteen or older" on the sheet. */
export const consentAtThirteen: LegalDoubt = {
  id: "consent-at-thirteen",
  sources: [civilCode("311-24-2", "2022-07-01"), fiche("F36441", "2025-08-07")],
};

/** The wording of 2016 hands the title to the legal representative; that of 2021 was not read. */
export const guardianAtCollection: LegalDoubt = {
  id: "guardian-at-collection",
  sources: [decree("55-1397", "5", "2016"), protectedPersons()],
};

/** The list of papers read is that of a person who files alone. */
export const papersOfAFilingGuardian: LegalDoubt = {
  id: "papers-of-a-filing-guardian",
  sources: [fiche("F12883", "2022-12-12"), protectedPersons()],
};

/** 99 € on the sheet of 2020, gone from that of 2025. */
export const photoTakenByAConsulate: LegalDoubt = {
  id: "photo-taken-by-a-consulate",
  sources: [fiche("F34752", "2020-05-12"), fiche("F34752", "2025-07-29")],
};

/** No source read gives the fee, nor how it is paid. */
export const stampWhereNoSourceGivesTheFee: LegalDoubt = {
  id: "stamp-where-no-source-gives-the-fee",
  sources: [fiche("F34752", "2025-07-29"), fiche("F33805", "2026-03-27")],
};

/** No text read says whether the new passport is still free once the former one is void. */
export const freeReissueAfterVoiding: LegalDoubt = {
  id: "free-reissue-after-voiding",
  sources: [fiche("F1709", "2021-10-15"), decree("2024-689", "1", "2024-07-05")],
};

/** The administration may waive the duty; it decides case by case. */
export const waiverForTheDestitute: LegalDoubt = {
  id: "waiver-for-the-destitute",
  sources: [taxCode("955"), fiche("F1709", "2021-10-15")],
};

/** The code halves stamp duties in Guyane; the prefecture's page asks for the full one. */
export const temporaryPassportInGuyane: LegalDoubt = {
  id: "temporary-passport-in-guyane",
  sources: [taxCode("1043 A"), prefecture("Guyane", "2017-01-10")],
};

/** An agent may come, exceptionally; no text read says how the title is then handed over. */
export const homeVisit: LegalDoubt = {
  id: "home-visit",
  sources: [fiche("F556", "2024-03-01"), fiche("F556", "2020-08-24")],
};

/** No form at a consulate, but for Canada and Portugal, of which the sheet says nothing more. */
export const formAtAConsulate: LegalDoubt = {
  id: "form-at-a-consulate",
  sources: [fiche("F33640", "2024-03-13")],
};

/** "Over twelve" on the pages of two town halls; from twelve on, on the national sheet. */
export const overTwelve: LegalDoubt = {
  id: "over-twelve",
  sources: [reims("RE-24"), saintPaul("SP-55"), fiche("F556", "2024-03-01")],
};

/**
 * Every question of law that the texts leave open, with the texts: whatever an answer calls contested, or unsettled between
 * two amounts, names one of these.
 *
 * @example
 * ```ts
 * legalDoubts.find(({ id }) => id === "consent-at-thirteen")?.sources[0]; // { text: "civil-code", place: "311-24-2", date: "2022-07-01" }
 * ```
 */
export const legalDoubts: readonly LegalDoubt[] = /* @__PURE__ */ frozen([
  leapDayBirthday,
  exactlyAtTheLimit,
  extensionAtTheEndOfFebruary,
  lastDayBeforeVoiding,
  lastDayOfAComputedPassport,
  temporaryPassportAsProof,
  lossOfABiometricPassport,
  dayThatCountsForTwelve,
  consentAtThirteen,
  guardianAtCollection,
  papersOfAFilingGuardian,
  photoTakenByAConsulate,
  stampWhereNoSourceGivesTheFee,
  freeReissueAfterVoiding,
  waiverForTheDestitute,
  temporaryPassportInGuyane,
  homeVisit,
  formAtAConsulate,
  overTwelve,
]);
