import { frozen } from "../application/frozen.js";
import type { DiscretionId, DoubtId } from "../application/outcomes.js";
import {
  ants,
  appealCourtNancy,
  civilCode,
  consularTariff,
  decree,
  defenderOfRights,
  fiche,
  maireInfo,
  prefecture,
  protectedPersons,
  reims,
  saintPaul,
  senate,
  taxCode,
  townHallPage,
  type Citation,
} from "../sources/citation.js";
import { renewalOfACard } from "./sheets.js";

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
 * legalDoubts.find(({ id }) => id === "last-day-before-voiding")?.sources[0]; // { text: "decree-2024-689", place: "1", date: "2024-07-05" }
 * ```
 */
export const legalDoubts: readonly LegalDoubt[] = frozen([
  // 28 February or 1 March, for someone born on 29 February: no text read decides.
  { id: "leap-day-birthday", sources: [decree("2013-1188", "10", "2013-12-18")] },
  // "Less than five years" on the very day: counted from the last valid day, or from the first day no longer valid.
  { id: "exactly-at-the-limit", sources: [decree("55-1397", "4-1", "2014"), fiche("F21091", "2025-09-29")] },
  // "Three months at most" on the sheet about records, "less than three months" on those about titles.
  { id: "exactly-three-months-old", sources: [fiche("F10449", "2025-06-16"), fiche("F21089", "2025-09-29")] },
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
    sources: [fiche("F1373", "2025-10-06"), decree("2005-1726", "17-1", "2008-04-30")],
  },
  // Service Public asks for no civil-status paper after the theft of a biometric passport; the agency does, as do the sheets
  // on loss of 29 September 2025.
  {
    id: "biometric-passport-gone",
    sources: [
      fiche("F21247", "2022-11-23"),
      fiche("F21245", "2022-11-23"),
      fiche("F11603", "2022-12-12"),
      ants("renew-passport"),
      fiche("F21246", "2025-09-29"),
      fiche("F21244", "2025-09-29"),
    ],
  },
  // The sheet takes a record from Nantes as it is; the minister lets a certificate be asked for once the title is too old.
  {
    id: "born-in-a-former-territory",
    sources: [fiche("F18713", "2021-03-02"), senate("03309", "2023-02-16")],
  },
  // The sheet puts the age of twelve in its chapter on collection, without a day; Reims counts on the day of deposit.
  { id: "day-that-counts-for-twelve", sources: [fiche("F556", "2024-03-01"), reims("RE-24")] },
  // The wording of 2016 hands the title to the legal representative; that of 2021 was not read.
  { id: "guardian-at-collection", sources: [decree("55-1397", "5", "2016"), protectedPersons()] },
  // The list of papers read is that of a person who files alone.
  { id: "papers-of-a-filing-guardian", sources: [fiche("F12883", "2025-04-08"), protectedPersons()] },
  // The minister for Europe answers for consulates; no text read says what a town hall does.
  { id: "written-opposition-of-a-parent", sources: [civilCode("372-2"), senate("06867", "2025-12-18")] },
  // The sheet asks for a proof that the other parent was told, and names none.
  {
    id: "statement-as-proof-of-information",
    sources: [civilCode("311-24-2", "2022-07-01"), fiche("F36441", "2025-08-07")],
  },
  // Town halls ask for it; the sheet of 2025 does not list it.
  {
    id: "copy-of-the-other-parents-id",
    sources: [townHallPage("Saint-Médard-en-Jalles"), fiche("F36441", "2025-08-07")],
  },
  // No new paper where the use name stays; elsewhere on the sheet, divorce ends the right to it.
  {
    id: "unchanged-name-of-an-ex-spouse",
    sources: [fiche("F868", "2025-10-29"), fiche("F1091", "2020-10-16")],
  },
  // The sheet of 2025 has a box ticked, and names no record.
  {
    id: "death-record-for-the-widowed-mention",
    sources: [fiche("F33250"), fiche("F12521", "2020-08-18"), fiche("F868", "2025-10-29")],
  },
  // "Provisionally" refused; no text read says until when.
  {
    id: "tax-notice-as-proof-of-address",
    sources: [fiche("F14807", "2025-09-10"), fiche("F14807", "2025-10-07")],
  },
  // The newest sheet closes it in the overseas collectivities alone; the agency's undated page in the departments too.
  {
    id: "justif-adresse-in-the-overseas-departments",
    sources: [fiche("F14807", "2025-10-07"), ants("justif-adresse")],
  },
  // No form at a consulate, but for Canada and Portugal, of which the sheet said nothing more until 7 August 2025.
  { id: "form-at-a-consulate", sources: [fiche("F33640", "2024-03-13"), fiche("F33640", "2025-08-07")] },
  // The lists of papers abroad no longer name the number; no text read drops it in so many words.
  {
    id: "pre-application-at-a-consulate",
    sources: [fiche("F14929", "2025-07-31"), fiche("F21246", "2025-09-29"), fiche("F21089", "2025-09-29")],
  },
  // 99 € where the post takes the photo, on a sheet still served; no such post and one price on the newer ones.
  {
    id: "photo-taken-by-a-consulate",
    sources: [
      fiche("F21247", "2022-11-23"),
      fiche("F34752", "2020-05-12"),
      fiche("F1357", "2025-07-30"),
      fiche("F34752", "2025-07-29"),
    ],
  },
  // Two questions of October 2025 say that consulates refuse it; no answer and nothing later was found.
  {
    id: "digital-identity-at-a-consulate",
    sources: [senate("06275", "2025-10"), senate("06448", "2025-10-30")],
  },
  // "Legally capable" in the press alone.
  { id: "digital-identity-under-guardianship", sources: [fiche("F21089", "2025-09-29"), maireInfo()] },
  // Counters refused it; the Defender of Rights and a court of appeal say that they may not.
  {
    id: "early-renewal-of-a-laminated-card",
    sources: [
      fiche("F21089", "2020-10-01"),
      defenderOfRights("RA-2022-066"),
      defenderOfRights("RA-2023-002"),
      appealCourtNancy(),
    ],
  },
  // In the year before its end on the sheet of 2020; the newer ones give no window.
  {
    id: "early-renewal-of-a-bank-card",
    sources: [fiche("F21089", "2020-10-01"), ...renewalOfACard],
  },
  // Passports made again so keep the former end; no sheet read says it of cards.
  {
    id: "length-of-a-corrected-card",
    sources: [decree("55-1397", "1", "2024-03-19"), fiche("F1709", "2025-04-02")],
  },
  // No text read says whether the new passport is still free once the former one is void.
  {
    id: "free-reissue-after-voiding",
    sources: [fiche("F1709", "2025-04-02"), decree("2024-689", "1", "2024-07-05")],
  },
  // The papers of a free re-issue are those of a renewal, the old passport among them.
  { id: "free-reissue-of-an-unavailable-passport", sources: [fiche("F1709", "2025-04-02"), taxCode("953")] },
  // The list of 2025 leaves the change of address out, and still points to the article that makes it free.
  {
    id: "free-reissue-after-a-move",
    sources: [fiche("F1709", "2025-04-02"), fiche("F1709", "2021-10-15"), taxCode("953")],
  },
  // The code halves stamp duties in Guyane; the prefecture's page asks for the full one.
  { id: "temporary-passport-in-guyane", sources: [taxCode("1043 A"), prefecture("Guyane", "2017-01-10")] },
  // 45 € on the tariff of 2016, 90 € on the sheets of 2025; the tariff changed in between, on a day not read.
  {
    id: "temporary-passport-abroad",
    sources: [consularTariff(), fiche("F1373", "2025-10-06"), fiche("F1035", "2025-10-06")],
  },
  // One town hall's page, undated; the local tax code was not read.
  { id: "fees-in-new-caledonia", sources: [townHallPage("Nouméa")] },
  // No source read gives the fee, nor how it is paid.
  {
    id: "stamp-where-no-source-gives-the-fee",
    sources: [fiche("F34752", "2025-07-29"), fiche("F33805", "2026-03-27")],
  },
  // "Over twelve" on the pages of two town halls; from twelve on, on the national sheet.
  { id: "over-twelve", sources: [reims("RE-24"), saintPaul("SP-55"), fiche("F556", "2024-03-01")] },
]);

/** What the administration may grant or refuse case by case, with the texts that leave it free to. */
export interface Discretion {
  readonly id: DiscretionId;
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * Everything that the law leaves to the administration, with its texts.
 *
 * @example
 * ```ts
 * discretions.map(({ id }) => id); // ["waiver-for-the-destitute", "home-visit", "visit-in-prison"]
 * ```
 */
export const discretions: readonly Discretion[] = frozen([
  // The administration may waive the duty; it decides case by case.
  { id: "waiver-for-the-destitute", sources: [taxCode("955"), fiche("F1709", "2025-04-02")] },
  // An agent may come, exceptionally; no text read says how the title is then handed over.
  { id: "home-visit", sources: [fiche("F556", "2024-03-01"), decree("2021-279", "1")] },
  // Agents may come with a mobile kit, and take the photo.
  { id: "visit-in-prison", sources: [decree("2021-279", "1")] },
]);
