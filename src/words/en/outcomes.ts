import type { Sentences } from "../words.js";

/** What is done, step by step. */
export const steps: Sentences["step"] = {
  "gather-papers": "Gather the papers on this list.",
  "pre-apply-online":
    "Complete the online pre-application on passeport.ants.gouv.fr, and keep the number you receive.",
  "collect-the-form": "Collect the form at the counter: it cannot be downloaded.",
  "declare-the-theft": "Report the theft to the police or the gendarmerie, and keep the receipt.",
  "declare-the-theft-abroad":
    "Report the theft to the local police, then to the nearest French consulate, and keep the receipts.",
  "buy-the-stamp":
    "Buy the fiscal stamp: at the end of the pre-application, on timbres.impots.gouv.fr or at an approved tobacconist’s.",
  "book-an-appointment":
    "Book an appointment at an equipped town hall: many require one. The site rendezvouspasseport.ants.gouv.fr helps you find one.",
  deposit: "Hand in the application at the counter, in person: your fingerprints are taken there.",
  track: "Track the application online with the number given to you at the counter.",
  collect: "Collect the document in person, where you handed in the application.",
};

/** What is said beside the papers. */
export const notices: Sentences["notice"] = {
  "any-equipped-town-hall": "You may go to any town hall equipped for identity documents, wherever you live.",
  originals: "Bring originals, except where this list says otherwise.",
  "photo-standard":
    "The photo: 35 × 45 mm, face 32 to 36 mm high, plain light background but not white, head bare, mouth closed, neutral expression. It must look like you on both visits, to hand in the application and to collect.",
  "one-photo-for-both":
    "For two documents applied for together, some town halls are content with a single photo. Ask yours.",
  "told-when-ready":
    "You are told when the document is ready, by text message if you gave a mobile number. Check that number with the counter officer.",
  "stamp-life":
    "The fiscal stamp can be used for 1 year after purchase. If it has not been used, you can ask for a refund online within 18 months of purchase.",
  "collect-within-three-months":
    "Once the document is available, you have 3 months to collect it. After that it is destroyed, and you have to start again.",
  "old-title-handed-back-at-collection":
    "The counter gives the old document back to you when you hand in the application: keep it, as you must hand it back when you collect the new one.",
  "fee-if-not-handed-back":
    "If you do not hand back the old card when you collect the new one, a fee is due for the new one.",
  "loss-declared-at-the-counter":
    "You declare the loss at the counter, together with the new application. Declare it to the police or the gendarmerie only if you are not applying for a new document straight away.",
  "lost-title-is-void":
    "A document declared lost or stolen is void for good. If you find it again, do not use it: give it to a prefecture.",
  "no-need-to-renew":
    "The date printed on your card has passed, but the card remains valid: the law has extended it by 5 years. Nothing obliges you to renew it now.",
  "extended-card-abroad":
    "Not every country accepts a card extended by 5 years. Before you travel, check the site of the French Ministry of Foreign Affairs (diplomatie.gouv.fr), or travel with a passport.",
  "old-name-titles-void":
    "Your surname or first name has changed: documents in the former name become void 3 months after your birth record is updated. Renew them before then.",
  "old-name-titles-void-on-notice":
    "Your surname or first name changed before 7 July 2024: documents in the former name become void 3 months after the notice that the administration sends you.",
  "record-requested-by-the-counter":
    "You have no birth certificate to bring: the counter obtains your civil status itself, electronically (COMEDEC).",
};

/** Where to ask what is not known here. */
export const referrals: Sentences["referral"] = {
  "foreign-civil-status-record":
    "Your birth certificate comes from a foreign authority: ask the counter in which form to bring it. Some town halls want the original and a translation by a sworn translator.",
  "certificate-of-nationality":
    "If you have no paper that proves you are French, apply for a certificate of French nationality (‘certificat de nationalité française’). Sheet F18713 of Service Public says how.",
};

/** Why an application is refused. */
export const refusals: Sentences["refusal"] = {
  "not-french": "Only French nationals may have this document.",
  "never-held":
    "You have never had an identity document of this kind: there is nothing to renew or to replace.",
  "already-held": "You already have an identity document of this kind: this is not a first application.",
};

/** What to do instead. */
export const remedies: Sentences["remedy"] = {
  "certificate-of-nationality":
    "If you believe that you are French, apply for a certificate of French nationality.",
  "ask-for-a-first-title": "Make a first application.",
  "ask-for-a-renewal":
    "Apply for a renewal; or for a replacement, if the document is lost, stolen or damaged.",
};

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
};

/** On what a demand rests. */
export const bases: Sentences["basis"] = {
  law: "A national rule requires it.",
  instruction: "An instruction of the administration requires it.",
  "local-practice": "The law does not require it; this town hall does.",
};
