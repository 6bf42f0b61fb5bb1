import { frozen } from "../application/frozen.js";
import type { DoubtId } from "../application/outcomes.js";
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
  type Citation,
} from "../sources/citation.js";

/** An open question of law, with the texts that leave it open. */
export interface LegalDoubt {
  readonly id: DoubtId;
  readonly sources: readonly Citation[];
}

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
  // 28 February or 1 March, for someone born on 29 February: no text read decides.
  { id: "leap-day-birthday", sources: [decree("2013-1188", "10", "2013-12-18")] },
  // "Less than five years" on the very day: counted from the last valid day, or from the first day no longer valid.
  { id: "exactly-at-the-limit", sources: [decree("55-1397", "4-1", "2014"), fiche("F21091", "2024-09-27")] },
  // Five years added to a printed 28 February, or fifteen years counted from the day of issue.
  {
    id: "extension-at-the-end-of-february",
    sources: [decree("2013-1188", "10", "2013-12-18"), fiche("F35005", "2025-05-14")],
  },
  // "At the end of three months": whether the day that bears the same number is still a good one.
  { id: "last-day-before-voiding", sources: [decree("2024-689", "1", "2024-07-05")] },
  // No text read says whether a passport's first year begins on the day of issue.
  { id: "last-day-of-a-computed-passport", sources: [decree("2005-1726", "4")] },
  // The national sheet calls the temporary passport electronic, the decree gives it no chip.
  {
    id: "temporary-passport-as-proof",
    sources: [fiche("F1373", "2019-09-11"), decree("2005-1726", "17-1", "2008-04-30")],
  },
  // Service Public asks for no civil-status paper after the loss of a biometric passport; the agency does.
  {
    id: "loss-of-a-biometric-passport",
    sources: [fiche("F21246", "2022-11-23"), fiche("F11603", "2022-12-12"), ants("renew-passport")],
  },
  // The sheet puts the age of twelve in its chapter on collection, without a day; Reims counts on the day of deposit.
  { id: "day-that-counts-for-twelve", sources: [fiche("F556", "2024-03-01"), reims("RE-24")] },
  // "More than thirteen" in the code, "thirteen or older" on the sheet.
  {
    id: "consent-at-thirteen",
    sources: [civilCode("311-24-2", "2022-07-01"), fiche("F36441", "2025-08-07")],
  },
  // The wording of 2016 hands the title to the legal representative; that of 2021 was not read.
  { id: "guardian-at-collection", sources: [decree("55-1397", "5", "2016"), protectedPersons()] },
  // The list of papers read is that of a person who files alone.
  { id: "papers-of-a-filing-guardian", sources: [fiche("F12883", "2022-12-12"), protectedPersons()] },
  // 99 € on the sheet of 2020, gone from that of 2025.
  {
    id: "photo-taken-by-a-consulate",
    sources: [fiche("F34752", "2020-05-12"), fiche("F34752", "2025-07-29")],
  },
  // No source read gives the fee, nor how it is paid.
  {
    id: "stamp-where-no-source-gives-the-fee",
    sources: [fiche("F34752", "2025-07-29"), fiche("F33805", "2026-03-27")],
  },
  // No text read says whether the new passport is still free once the former one is void.
  {
    id: "free-reissue-after-voiding",
    sources: [fiche("F1709", "2021-10-15"), decree("2024-689", "1", "2024-07-05")],
  },
  // The administration may waive the duty; it decides case by case.
  { id: "waiver-for-the-destitute", sources: [taxCode("955"), fiche("F1709", "2021-10-15")] },
  // The code halves stamp duties in Guyane; the prefecture's page asks for the full one.
  { id: "temporary-passport-in-guyane", sources: [taxCode("1043 A"), prefecture("Guyane", "2017-01-10")] },
  // An agent may come, exceptionally; no text read says how the title is then handed over.
  { id: "home-visit", sources: [fiche("F556", "2024-03-01"), fiche("F556", "2020-08-24")] },
  // No form at a consulate, but for Canada and Portugal, of which the sheet says nothing more.
  { id: "form-at-a-consulate", sources: [fiche("F33640", "2024-03-13")] },
  // "Over twelve" on the pages of two town halls; from twelve on, on the national sheet.
  { id: "over-twelve", sources: [reims("RE-24"), saintPaul("SP-55"), fiche("F556", "2024-03-01")] },
]);
