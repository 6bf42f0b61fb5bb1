import type { Sentences } from "../words.js";
import { atTownHalls } from "./town-halls.js";

/** What is said beside the papers. */
export const notices: Sentences["notice"] = {
  "any-equipped-town-hall":
    "In France you may go to any town hall equipped for identity documents, wherever you live.",
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
    "You declare the loss at the counter, together with the new application. Declare it to the police or the gendarmerie only if you are not applying for a new document straight away. If you lost it abroad, declare it to the local police, then to the consulate.",
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
    "The counter obtains your civil status itself, electronically (COMEDEC): the law requires no birth certificate of you.",
  "photo-at-the-counter":
    "You have no photo to bring: it is taken at the counter. Before you come, check that your counter does so, and whether it costs more.",
  "photo-not-taken-here":
    "No photo is taken at the counter where you hand in the application: bring one, taken by an approved photographer or in an approved booth.",
  "fingerprints-from-twelve":
    "Fingerprints are taken when you hand in the application: this is compulsory from the age of 12.",
  "no-fingerprints-under-twelve": "Under the age of 12, fingerprints are not taken.",
  "signature-from-thirteen":
    "From the age of 13 the minor may sign the application, if the adult who comes too agrees.",
  "signature-of-the-adult": "Under the age of 13, the adult signs the application.",
  "minor-passport-after-majority":
    "A minor’s passport remains valid until the date printed on it, even past the age of 18.",
  "stamp-for-the-age-on-deposit":
    "The fee for a passport depends on the age on the day the application is handed in.",
  "no-other-parents-consent":
    "One parent is enough: neither the other parent’s agreement nor the family record book (livret de famille) can be required for the application.",
  "keeps-the-former-end":
    "A card made again for a change of address keeps the end date of the former one: it does not start another 10 years.",
  "found-title-is-void":
    "A document declared lost or stolen stays void even when it is found again: it proves nothing and cannot be used to travel. Give it to a prefecture.",
  "visa-keeps-the-old-passport":
    "Your old passport contains a visa that is still valid: you may keep it for as long as that visa lasts, then it must be handed back.",
  "laminated-card-in-the-eu-2031":
    "A laminated card can no longer be used to travel in the European Union after 2 August 2031, even if it bears a later date. In France it will still prove your identity.",
  "who-may-accompany":
    "Only those who hold parental authority may come with a minor: father, mother or guardian. Anyone else, even in the family, needs a court decision.",
  "2d-doc-cannot-be-refused":
    "A proof of address that bears a 2D-Doc code (a square of dots) cannot be refused.",
  "address-change-optional":
    "Nothing obliges you to have the address on a document changed: it remains valid until its end date.",
  "digital-identity":
    "This application is for a card the size of a bank card, for the digital identity. It is not dealt with before others.",
  "nobody-collects-for-an-adult":
    "Adults collect their document in person: nobody can collect it for them, even with a written authorisation.",
  "handed-over-abroad":
    "Abroad, the document can also be handed over during a consular tour, or by an authorised honorary consul (€8 more for a passport): ask when you hand in the application.",
  "passport-by-post-abroad":
    "In some countries, those on the register of French nationals abroad can receive their passport by post. It becomes void 40 days after it is sent if you do not declare online that you received it, or do not return the old one. Ask the consulate.",
  "passport-renewed-online-abroad":
    "Until 30 November 2027, an adult on the register of French nationals who lives in Australia, Canada, Spain or Portugal can, on certain conditions, renew a passport online without coming. Ask the consulate.",
  "temporary-passport-is-no-right":
    "A temporary passport is never a right: the administration judges how urgent the trip is. If it is granted, it is usually made the same day.",
  "temporary-passport-to-the-usa":
    "With a temporary passport you cannot go to the United States without a visa.",
  "no-urgent-card": "No identity card can be made urgently: only a passport can.",
  "large-passport-may-be-refused":
    "A large passport costs no more and lasts no longer than an ordinary one. The prefecture may refuse it, for instance if the old one ends soon.",
  "minor-passport-length":
    "A passport asked for before the age of 18 is valid for 5 years. No text that was read says so of someone who turns 18 before it is made: if you do soon, ask the counter.",
  "no-form-abroad":
    "At an embassy or a consulate there is no form to fill in: your details are taken at the counter. In Canada and Portugal it may be otherwise: ask the consulate.",
  "pre-apply-to-be-safe":
    "One sheet can be read to require preparing the application online from everyone who still has a laminated card. To be safe, do so: the number then takes the place of the form.",
  "address-change-suspended":
    "From 12 April 2023 renewals for a change of address alone were suspended, except in special cases; no source that was read says when that ended. Ask the counter before you book.",
  ...atTownHalls.notices,
};
