import type { Sentences } from "../words.js";

/** What the texts leave open, and which answer is given meanwhile. */
export const doubts: Sentences["doubt"] = {
  "leap-day-birthday":
    "For someone born on 29 February, no text says whether the birthday falls on 28 February or 1 March in an ordinary year. To be safe, this list takes the day that makes the document end sooner.",
  "exactly-at-the-limit":
    "A document still serves as proof if it has been out of date for less than 5 years (2 years for a passport without a chip). No text says whether to count from the last day of validity or from the day after. To be safe, this list counts from the last day.",
  "extension-at-the-end-of-february":
    "A card that ended on 28 February is extended by 5 years: the texts can be read as up to 28 or 29 February. To be safe, this list takes the 28th.",
  "last-day-before-voiding":
    "After a change of surname or first name, the old document becomes void at the end of 3 months: no text says whether the last of those days still counts. To be safe, this list says that it does not.",
  "last-day-of-a-computed-passport":
    "The end date of this passport cannot be read: counted from the day of issue, it falls on the anniversary or on the day before, and the texts do not say which. To be safe, this list takes the day before.",
  "temporary-passport-as-proof":
    "The national sources disagree about temporary passports: it is not known whether one spares you a birth certificate. To be safe, this list says that it does not.",
  "loss-of-a-biometric-passport":
    "After the loss or theft of a biometric passport, Service Public asks for nothing more to prove civil status, but France Titres (ANTS) asks for a recent identity card or, failing that, a birth certificate. To be safe, this list follows France Titres.",
  "day-that-counts-for-twelve":
    "From the age of 12 the child also comes to collect. The texts can be read in two ways: the age counts on the day of collection, or on the day the application is handed in. To be safe, this list counts on the day of collection: a child who turned 12 in between must come.",
  "consent-at-thirteen":
    "For a name to be used, the Civil Code asks for the agreement of a minor of ‘more than 13’, and Service Public for that of a minor aged 13 or more: on the thirteenth birthday itself the two differ. To be safe, this list asks for the agreement from that day.",
  "guardian-at-collection":
    "When a person under guardianship has applied alone for a card, the decree in its wording of 2016 hands the card to the guardian; since 2021 the person may act alone, and perhaps collect the card alone too. To be safe, this list has the guardian come to collect.",
  "papers-of-a-filing-guardian":
    "The list of papers that was read is that of a person under guardianship who applies alone: when the guardian applies, the judgment and the guardian’s identity document may be asked for too, or may not. To be safe, this list asks for them.",
  "photo-taken-by-a-consulate":
    "For an adult, a sheet of 2020 adds €3 when the consulate takes the photo (€99 instead of €96); that of 2025 no longer mentions it. Plan for €99 and ask the consulate.",
  "stamp-where-no-source-gives-the-fee":
    "No source that was read gives the fee in this territory, nor says whether it is paid by fiscal stamp or otherwise. To be safe, this list counts a stamp: ask the counter before you buy one.",
  "free-reissue-after-voiding":
    "A passport still valid is made again free of charge after a change of name. Once that change has made the former one void, no text says whether the new one is still free or must be paid for. To be safe, plan to pay, or apply before it becomes void.",
  "waiver-for-the-destitute":
    "The administration may exempt a person who truly cannot pay. It decides case by case: the document is free if it agrees, and must be paid for if not. To be safe, plan for the full fee, and ask the counter for the exemption.",
  "temporary-passport-in-guyane":
    "In French Guiana the tax code halves stamp duties, but in 2017 the prefecture asked for the full price, €30, for a temporary passport. To be safe, plan for €30 and ask the prefecture.",
  "form-at-a-consulate":
    "A Service Public sheet says that there is no form to fill in at an embassy or a consulate, but sets Canada and Portugal apart, without saying what holds there. To be safe, this list counts the form: ask the consulate.",
  "home-visit":
    "Exceptionally, an officer may come to a person who is seriously ill or infirm and whose document is essential and urgent. The administration decides case by case, and no text that was read says how the document is then handed over. To be safe, this list has you come as long as no visit is granted.",
  "over-twelve":
    "The page of this town hall has a child of ‘over 12’ come to collect: it does not say whether that includes a child aged 12. The national rule has them come from the age of 12. To be safe, so does this list.",
};
