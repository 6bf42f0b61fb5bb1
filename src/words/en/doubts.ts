import type { Sentences } from "../lists.js";

/** What the texts leave open, and which answer is given meanwhile. */
export const doubts: Sentences["doubt"] = {
  "leap-day-birthday":
    "For someone born on 29 February, no text says whether the birthday falls on 28 February or 1 March in an ordinary year. To be safe, this list takes the day that makes the title end sooner.",
  "exactly-at-the-limit":
    "A title still serves as proof if it ended less than 5 years ago (2 years for a passport without a chip). No text says whether to count from the last day of validity or from the day after. To be safe, this list counts from the last day.",
  "exactly-three-months-old":
    "One sheet accepts a birth certificate exactly 3 months old (‘3 months at most’), others do not (‘less than 3 months’). To be safe, get a more recent one.",
  "extension-at-the-end-of-february":
    "A card that ended on 28 February is extended by 5 years: the texts can be read as up to 28 or 29 February. To be safe, this list takes the 28th.",
  "last-day-before-voiding":
    "After a change of surname or first name, the old title becomes void at the end of 3 months. No text says whether the last of those days still counts. To be safe, do not use the title on that day.",
  "last-day-of-a-computed-passport":
    "The end date of this passport cannot be read. Counted from the day of issue, it falls on the anniversary or on the day before: the texts do not say which. To be safe, this list takes the day before.",
  "temporary-passport-as-proof":
    "For a passport, the sources disagree about temporary passports. It is not known whether one spares you a birth certificate. To be safe, bring the certificate.",
  "biometric-passport-gone":
    "[Your biometric passport|The biometric passport of ~] is gone: it is not known whether you must prove [your civil status|the civil status of ~] again. Sheets of 2022 ask for nothing more. France Titres (ANTS) asks for a recent identity card or, failing that, a birth certificate. To be safe, this list follows France Titres. For a loss, the sheet of September 2025 says the same as France Titres.",
  "born-in-a-former-territory":
    "The birth was in a French territory that has since become independent. According to one sheet, the record kept in Nantes proves that you are French. According to the ministry, you may be asked for more if your title has been out of date for over 5 years. To be safe, also bring another proof of nationality.",
  "day-that-counts-for-twelve":
    "From the age of 12 the child also comes to collect. The texts can be read in two ways: the age counts on the day of collection, or on the day the application is handed in. To be safe, this list counts on the day of collection: a child who turned 12 in between must come.",
  "guardian-at-collection":
    "When a person under guardianship has applied alone for a card, the decree of 2016 has the card handed to the guardian. Since 2021 the person may act alone, and perhaps collect the card alone too. To be safe, this list has the guardian come to collect.",
  "papers-of-a-filing-guardian":
    "The list of papers consulted is that of a person under guardianship who applies alone. When the guardian applies, it is not known whether a copy of the guardian’s identity document is asked for too. To be safe, bring one.",
  "written-opposition-of-a-parent":
    "A parent who applies is taken to have the other’s agreement, but the other’s opposition in writing ends that. No text consulted says whether the counter must then refuse the application. To be safe, expect a refusal.",
  "statement-as-proof-of-information":
    "Service Public wants proof that the other parent was told of the name used. One embassy is content with a statement on honour; it is not known whether that will do everywhere. To be safe, bring another proof.",
  "copy-of-the-other-parents-id":
    "Some town halls want a copy of the other parent’s identity document with their agreement. The sheet of August 2025 does not list it. To be safe, bring it.",
  "unchanged-name-of-an-ex-spouse":
    "For a name that the title bears already, one sheet asks for no new paper. It also says that a divorce ends the right to the name, unless agreed or ordered otherwise. It is not known whether that must be proved again. To be safe, bring this paper.",
  "death-record-for-the-widowed-mention":
    "For the word ‘widowed’ (veuf, veuve), the recent sheet has you tick a box and names no paper. An older sheet, since withdrawn, asked for the death certificate. To be safe, bring it.",
  "tax-notice-as-proof-of-address":
    "Since 10 September 2025 income tax and non-taxation notices are refused for the time being as a proof of address. No source consulted says that this has ended. To be safe, bring another proof.",
  "justif-adresse-in-the-overseas-departments":
    "The newest sheet closes Justif’Adresse only in the overseas collectivities. An undated page of France Titres (ANTS) closes it in the overseas departments too. To be safe, bring a proof of address.",
  "form-at-a-consulate":
    "Before 7 August 2025, a sheet said that there was no form to fill in at an embassy or a consulate. It set two countries apart, without saying what held there. To be safe, ask the consulate whether it wants one.",
  "pre-application-at-a-consulate":
    "The lists of papers for consulates do not name the online pre-application, which is made for town halls in France. No text consulted says that a consulate never asks for its number. To be safe, bring it.",
  "photo-taken-by-a-consulate":
    "The sheet of 2025 knows no consulate that takes the photo. A sheet of 2022, still online, names two that do, for a supplement. Ask the consulate, or bring a photo.",
  "digital-identity-at-a-consulate":
    "Since 31 March 2025 consulates have refused to exchange a card still valid for the digital identity. Senators pointed this out in October 2025. No source consulted says what has held since 5 December 2025. To be safe, expect a refusal.",
  "digital-identity-under-guardianship":
    "No source consulted says whether a person under guardianship (tutelle) may exchange a card still valid for the digital identity. To be safe, expect a refusal, and ask the town hall.",
  "early-renewal-of-a-laminated-card":
    "Before 31 March 2025, counters refused to renew laminated cards still valid. The Defender of Rights and the administrative court of appeal of Nancy say that they were wrong to. To be safe, expect a refusal.",
  "early-renewal-of-a-bank-card":
    "The recent sheets do not say from what day on a card the size of a bank card can be renewed. That of 2020 allowed it in the year before its end. To be safe, count on one year before the end.",
  "length-of-a-corrected-card":
    "A card made again after a mistake or a change of name lasts 10 years, or ends with the former one. The texts do not say clearly. To be safe, count on the nearer date.",
  "free-reissue-after-voiding":
    "A passport still valid is made again free of charge after a change of name. Once that change has made the former one void, no text says whether the new one is still free or must be paid for. To be safe, plan to pay.",
  "free-reissue-of-an-unavailable-passport":
    "In some cases a passport is made again free of charge, on a file that includes the former one. No text says whether it is still free where the former one cannot be shown. To be safe, plan to pay.",
  "free-reissue-after-a-move":
    "The sheet of 2025 on free passports no longer names a change of address. The tax code named it, and no source consulted says that this has changed. To be safe, plan to pay, and ask the counter.",
  "temporary-passport-in-guyane":
    "In French Guiana the tax code halves stamp duties, but in 2017 the prefecture asked for the full price of a temporary passport. To be safe, plan for the full price, and ask the prefecture.",
  "temporary-passport-abroad":
    "At a consulate, a temporary passport costs more according to the sheets of 6 October 2025 than on the tariff of 2016. No source consulted says on which day the price changed. To be safe, plan for the higher price.",
  "fees-in-new-caledonia":
    "The fees of New Caledonia stand only on an undated page of the town hall of Nouméa. No source consulted says whether they still hold. Ask the counter before you pay.",
  "stamp-where-no-source-gives-the-fee":
    "No source consulted gives the fee in this territory, nor says whether it is paid by fiscal stamp or otherwise. To be safe, this list counts a stamp: ask the counter before you buy one.",
  "over-twelve":
    "The page of this town hall has a child of ‘over 12’ come to collect. It does not say whether that includes a child aged 12. The national rule has them come from the age of 12. To be safe, bring them.",
};
