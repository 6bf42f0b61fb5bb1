import type { OwnId } from "../sources/own-id.js";
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
import { frozen } from "./frozen.js";

// Each question of law, and each thing left to the administration, is declared here and nowhere else; a rule names it by its
// id, and the words say it by the same.

const doubts = frozen([
  // The day on which someone born on 29 February comes of age in a common year. 28 February or 1 March, for someone
  // born on 29 February: no text read decides.
  { id: "leap-day-birthday", sources: [decree("2013-1188", "10", "2013-12-18")] },
  // Whether a title that ended exactly five (or two) years ago has ended "less than" that ago. "Less than five years"
  // on the very day: counted from the last valid day, or from the first day no longer valid.
  { id: "exactly-at-the-limit", sources: [decree("55-1397", "4-1", "2014"), fiche("F21091", "2025-09-29")] },
  // Whether a birth record exactly three months old still serves: "three months at most" on one sheet, "less than" on
  // others. "Three months at most" on the sheet about records, "less than three months" on those about titles.
  { id: "exactly-three-months-old", sources: [fiche("F10449", "2025-06-16"), fiche("F21089", "2025-09-29")] },
  // The end of an extended card whose printed end is 28 February. Five years added to a printed 28 February, or fifteen
  // years counted from the day of issue.
  {
    id: "extension-at-the-end-of-february",
    sources: [decree("2013-1188", "10", "2013-12-18"), fiche("F35005", "2025-05-14")],
  },
  // The last good day of a title void three months after a change of name. "At the end of three months": whether the
  // day that bears the same number is still a good one.
  { id: "last-day-before-voiding", sources: [decree("2024-689", "1", "2024-07-05")] },
  // The end of a passport whose printed end cannot be read. No text read says whether a passport's first year begins on
  // the day of issue.
  { id: "last-day-of-a-computed-passport", sources: [decree("2005-1726", "4")] },
  // Whether a temporary passport spares civil-status papers for a passport. The national sheet calls the temporary
  // passport electronic, the decree gives it no chip.
  {
    id: "temporary-passport-as-proof",
    sources: [fiche("F1373", "2025-10-06"), decree("2005-1726", "17-1", "2008-04-30")],
  },
  // Whether civil status is proved again after the theft (until 28 September 2025 also the loss) of a biometric
  // passport. Service Public asks for no civil-status paper after the theft of a biometric passport; the agency does,
  // as do the sheets on loss of 29 September 2025.
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
  // Whether the record kept in Nantes is enough for someone born in a territory independent since. The sheet takes a
  // record from Nantes as it is; the minister lets a certificate be asked for once the title is too old.
  {
    id: "born-in-a-former-territory",
    sources: [fiche("F18713", "2021-03-02"), senate("03309", "2023-02-16")],
  },
  // Whether a child is twelve on the day of collection or on that of deposit. The sheet puts the age of twelve in its
  // chapter on collection, without a day; Reims counts on the day of deposit.
  { id: "day-that-counts-for-twelve", sources: [fiche("F556", "2024-03-01"), reims("RE-24")] },
  // Whether the guardian of an adult who filed alone must come to collect. The wording of 2016 hands the title to the
  // legal representative; that of 2021 was not read.
  { id: "guardian-at-collection", sources: [decree("55-1397", "5", "2016"), protectedPersons()] },
  // Whether a guardian who files for an adult shows a copy of an identity document. The list of papers read is that of
  // a person who files alone.
  { id: "papers-of-a-filing-guardian", sources: [fiche("F12883", "2025-04-08"), protectedPersons()] },
  // Whether the written opposition of a parent stops an application made in France by the other. The minister for
  // Europe answers for consulates; no text read says what a town hall does.
  { id: "written-opposition-of-a-parent", sources: [civilCode("372-2"), senate("06867", "2025-12-18")] },
  // Whether a statement on honour proves that the other parent was told of a minor's use name. The sheet asks for a
  // proof that the other parent was told, and names none.
  {
    id: "statement-as-proof-of-information",
    sources: [civilCode("311-24-2", "2022-07-01"), fiche("F36441", "2025-08-07")],
  },
  // Whether the agreement of the other parent comes with a copy of an identity document. Town halls ask for it; the
  // sheet of 2025 does not list it.
  {
    id: "copy-of-the-other-parents-id",
    sources: [townHallPage("Saint-Médard-en-Jalles"), fiche("F36441", "2025-08-07")],
  },
  // Whether the right to an ex-spouse's name that stands on the title already is proved again. No new paper where the
  // use name stays; elsewhere on the sheet, divorce ends the right to it.
  {
    id: "unchanged-name-of-an-ex-spouse",
    sources: [fiche("F868", "2025-10-29"), fiche("F1091", "2020-10-16")],
  },
  // Whether the mention "widowed" still takes a death record. The sheet of 2025 has a box ticked, and names no record.
  {
    id: "death-record-for-the-widowed-mention",
    sources: [fiche("F33250"), fiche("F12521", "2020-08-18"), fiche("F868", "2025-10-29")],
  },
  // Until when tax notices are refused as a proof of address. "Provisionally" refused; no text read says until when.
  {
    id: "tax-notice-as-proof-of-address",
    sources: [fiche("F14807", "2025-09-10"), fiche("F14807", "2025-10-07")],
  },
  // Whether Justif'Adresse is open in the overseas departments. The newest sheet closes it in the overseas
  // collectivities alone; the agency's undated page in the departments too.
  {
    id: "justif-adresse-in-the-overseas-departments",
    sources: [fiche("F14807", "2025-10-07"), ants("justif-adresse")],
  },
  // Whether, until 6 August 2025, a consulate had an application filled in on paper. No form at a consulate, but for
  // Canada and Portugal, of which the sheet said nothing more until 7 August 2025.
  { id: "form-at-a-consulate", sources: [fiche("F33640", "2024-03-13"), fiche("F33640", "2025-08-07")] },
  // Whether a consulate asks for the number of a pre-application. The lists of papers abroad no longer name the number;
  // no text read drops it in so many words.
  {
    id: "pre-application-at-a-consulate",
    sources: [fiche("F14929", "2025-07-31"), fiche("F21246", "2025-09-29"), fiche("F21089", "2025-09-29")],
  },
  // Whether a consulate takes the photo, and at what price. 99 € where the post takes the photo, on a sheet still
  // served; no such post and one price on the newer ones.
  {
    id: "photo-taken-by-a-consulate",
    sources: [
      fiche("F21247", "2022-11-23"),
      fiche("F34752", "2020-05-12"),
      fiche("F1357", "2025-07-30"),
      fiche("F34752", "2025-07-29"),
    ],
  },
  // Whether a consulate renews a card still valid for the digital identity. Two questions of October 2025 say that
  // consulates refuse it; no answer and nothing later was found.
  {
    id: "digital-identity-at-a-consulate",
    sources: [senate("06275", "2025-10"), senate("06448", "2025-10-30")],
  },
  // Whether an adult under guardianship may ask for that renewal. "Legally capable" in the press alone.
  { id: "digital-identity-under-guardianship", sources: [fiche("F21089", "2025-09-29"), maireInfo()] },
  // Whether, before 31 March 2025, a laminated card could be renewed long before its end. Counters refused it; the
  // Defender of Rights and a court of appeal say that they may not.
  {
    id: "early-renewal-of-a-laminated-card",
    sources: [
      fiche("F21089", "2020-10-01"),
      defenderOfRights("RA-2022-066"),
      defenderOfRights("RA-2023-002"),
      appealCourtNancy(),
    ],
  },
  // From what day on a bank-card CNI still valid may be renewed. In the year before its end on the sheet of 2020; the
  // newer ones give no window.
  {
    id: "early-renewal-of-a-bank-card",
    sources: [fiche("F21089", "2020-10-01"), fiche("F21089", "2025-09-29"), fiche("F21090", "2026-05-11")],
  },
  // Whether a card made again after an error or a change of name lasts ten years, or until the end of the former one.
  // Passports made again so keep the former end; no sheet read says it of cards.
  {
    id: "length-of-a-corrected-card",
    sources: [decree("55-1397", "1", "2024-03-19"), fiche("F1709", "2025-04-02")],
  },
  // Whether a passport void after a change of name is still replaced for free. No text read says whether the new
  // passport is still free once the former one is void.
  {
    id: "free-reissue-after-voiding",
    sources: [fiche("F1709", "2025-04-02"), decree("2024-689", "1", "2024-07-05")],
  },
  // Whether a passport is made again for free where the former one cannot be shown. The papers of a free re-issue are
  // those of a renewal, the old passport among them.
  { id: "free-reissue-of-an-unavailable-passport", sources: [fiche("F1709", "2025-04-02"), taxCode("953")] },
  // Whether a passport is still made again for free after a change of address. The list of 2025 leaves the change of
  // address out, and still points to the article that makes it free.
  {
    id: "free-reissue-after-a-move",
    sources: [fiche("F1709", "2025-04-02"), fiche("F1709", "2021-10-15"), taxCode("953")],
  },
  // Whether the fee of a temporary passport is halved there, like that of an ordinary one. The code halves stamp duties
  // in Guyane; the prefecture's page asks for the full one.
  { id: "temporary-passport-in-guyane", sources: [taxCode("1043 A"), prefecture("Guyane", "2017-01-10")] },
  // What a temporary passport cost at a consulate until 5 October 2025. 45 € on the tariff of 2016, 90 € on the sheets
  // of 2025; the tariff changed in between, on a day not read.
  {
    id: "temporary-passport-abroad",
    sources: [consularTariff(), fiche("F1373", "2025-10-06"), fiche("F1035", "2025-10-06")],
  },
  // The fees of New Caledonia, of which one undated page speaks. One town hall's page, undated; the local tax code was
  // not read.
  { id: "fees-in-new-caledonia", sources: [townHallPage("Nouméa")] },
  // Whether a stamp pays the fee in a territory whose fee no source gives. No source read gives the fee, nor how it is
  // paid.
  {
    id: "stamp-where-no-source-gives-the-fee",
    sources: [fiche("F34752", "2025-07-29"), fiche("F33805", "2026-03-27")],
  },
  // Whether "over twelve", on the page of a town hall, takes in a child of twelve. "Over twelve" on the pages of two
  // town halls; from twelve on, on the national sheet.
  { id: "over-twelve", sources: [reims("RE-24"), saintPaul("SP-55"), fiche("F556", "2024-03-01")] },
] as const satisfies readonly Open[]);

const grants = frozen([
  // The administration may waive the duty; it decides case by case.
  { id: "waiver-for-the-destitute", sources: [taxCode("955"), fiche("F1709", "2025-04-02")] },
  // An agent may come, exceptionally; no text read says how the title is then handed over.
  { id: "home-visit", sources: [fiche("F556", "2024-03-01"), decree("2021-279", "1")] },
  // Agents may come with a mobile kit, and take the photo.
  { id: "visit-in-prison", sources: [decree("2021-279", "1")] },
] as const satisfies readonly Open[]);

/** What the texts leave open, or free, and the texts. */
interface Open {
  readonly id: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A question of law that the texts leave open: `sentence("doubt", id)` of a language says which, and what is answered. */
export type DoubtId = (typeof doubts)[number]["id"] | OwnId;
/** The questions of law that the texts leave open. */
export const doubtIds: readonly DoubtId[] = idsOf(doubts);

/** An open question of law, with the texts that leave it open. */
export interface LegalDoubt {
  readonly id: DoubtId;
  readonly sources: readonly [Citation, ...Citation[]];
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
export const legalDoubts: readonly LegalDoubt[] = doubts;

/**
 * What the administration may grant or refuse, case by case: no doubt of law, and nobody's right. `waiver-for-the-destitute`:
 * the exemption of someone destitute from the fee. `home-visit`: the visit of an agent to someone whom illness or infirmity
 * keeps from coming. `visit-in-prison`: the visit of an agent to someone in prison.
 */
export type DiscretionId = (typeof grants)[number]["id"];
/** What the administration may grant or refuse, case by case. */
export const discretionIds: readonly DiscretionId[] = idsOf(grants);

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
export const discretions: readonly Discretion[] = grants;

function idsOf<Id extends string>(records: readonly { readonly id: Id }[]): readonly Id[] {
  return frozen(records.map(({ id }) => id));
}
