import type { Sentences } from "../lists.js";
import { together } from "../together.js";
import { firstNotices } from "./first-notices.js";
import { noUrgentCard } from "./urgent-notice.js";
import { townHallNotices } from "./town-halls.js";

/** What is said beside the papers. */
export const notices: Sentences["notice"] = together(
  {
    "any-equipped-town-hall": {
      abroad: "",
      otherwise:
        "In France you may go to any town hall equipped for identity cards and passports, wherever you live.",
    },
    originals: "Bring originals, except where this list says otherwise.",
    "photo-standard": {
      "small-child":
        "The photo: 35 × 45 mm, face 32 to 36 mm high, preferably in colour, on a plain light background but not white. Head bare, ears clear, eyes fully visible. For a very small child, ask the approved photographer what the standard allows. The photo must be a good likeness on both visits, to hand in the application and to collect. If it does not follow these rules, it is rejected.",
      otherwise:
        "The photo: 35 × 45 mm, face 32 to 36 mm high, preferably in colour, on a plain light background but not white. Head bare and straight, ears clear, eyes open and fully visible, mouth closed, neutral expression. Glasses may be kept on if the frame is thin, without tinted lenses or glare. The photo must [look like you|be a good likeness] on both visits, to hand in the application and to collect. If it does not follow these rules, it is rejected.",
    },
    "one-photo-for-both":
      "For two titles applied for together, some town halls are content with a single photo. Ask yours.",
    "told-when-ready":
      "You are told when the title is ready, by text message if you gave a mobile number. Check that number with the counter officer.",
    "stamp-life":
      "The fiscal stamp can be used for 1 year after purchase. If it has not been used, you can ask for a refund online within 18 months of purchase.",
    "collect-within-three-months":
      "Once the title is available, you have 3 months to collect it. After that it is destroyed, and you have to start again.",
    "old-title-handed-back-at-collection":
      "The counter gives the old title back when you hand in the application. Keep it: it must be handed back when you collect the new one.",
    "fee-if-not-handed-back":
      "If you do not hand back the old card when you collect the new one, a fee is due for the new one.",
    "loss-declared-at-the-counter": {
      abroad: "A title lost abroad is declared to the local police, then to the consulate.",
      otherwise:
        "You declare the loss at the counter, together with the new application. Declare it to the police or the gendarmerie only if you are not applying for a new title straight away. If you lost it abroad, declare it to the local police, then to the consulate.",
    },
    "lost-title-is-void": {
      abroad:
        "A title declared lost or stolen is void for good, and reported to Interpol and in the Schengen area. If you find it again, do not use it: ask the consulate.",
      "in-france":
        "A title declared lost or stolen is void for good, and reported to Interpol and in the Schengen area. If you find it again, do not use it: give it to a prefecture.",
      otherwise:
        "A title declared lost or stolen is void for good, and reported to Interpol and in the Schengen area. If you find it again, do not use it: give it to a prefecture or, abroad, ask the consulate.",
    },
    "no-need-to-renew": firstNotices["no-need-to-renew"],
    "extended-card-abroad":
      "Not every country accepts a card extended by 5 years. Before you travel, check the site of the French Ministry of Foreign Affairs (diplomatie.gouv.fr), or travel with a passport.",
    "old-name-titles-void": firstNotices["old-name-titles-void"],
    "old-name-titles-void-on-notice": firstNotices["old-name-titles-void-on-notice"],
    "record-requested-by-the-counter":
      "The counter obtains [your civil status|the civil status of ~] itself, electronically (COMEDEC): the law requires no birth certificate.",
    "photo-at-the-counter":
      "You have no photo to bring: it is taken at the counter. Before you come, check that your counter does so, and whether it costs more.",
    "photo-not-taken-here":
      "No photo is taken at the counter where you hand in the application: bring one, taken by an approved photographer or in an approved booth.",
    "fingerprints-from-twelve":
      "Fingerprints are taken when you hand in the application: this is compulsory from the age of 12.",
    "no-fingerprints-under-twelve": "Under the age of 12, fingerprints are not taken.",
    "signature-from-thirteen":
      "The card is signed at the counter. From the age of 13 the minor may sign, if the adult who comes too agrees.",
    "signature-of-the-adult":
      "The card is signed at the counter. Under the age of 13 the adult signs, and adds ‘le père’ (father), ‘la mère’ (mother) or ‘le tuteur’ (guardian).",
    "minor-passport-after-majority":
      "A minor’s passport remains valid until the date printed on it, even past the age of 18.",
    "stamp-for-the-age-on-deposit":
      "The fee for a passport depends on the age on the day the application is handed in.",
    "no-other-parents-consent": {
      "filed-by-a-guardian": "",
      opposed: "",
      "name-agreed-in-writing":
        "The other parent’s written agreement is about the name used only. For the application itself, one parent is enough.",
      otherwise:
        "For the application itself, one parent is enough: neither the other parent’s agreement nor the family record book (livret de famille) can be required. This is different if the other parent has opposed it in writing, or for a name to be used.",
    },
    "keeps-the-former-end":
      "A card made again for a change of address keeps the end date of the former one: it does not start another 10 years.",
    "found-title-is-void": {
      abroad:
        "A title declared lost or stolen stays void even when it is found again. It is reported to Interpol and in the Schengen area, proves nothing and cannot be used to travel. Ask the consulate whom to give it to.",
      "in-france":
        "A title declared lost or stolen stays void even when it is found again. It is reported to Interpol and in the Schengen area, proves nothing and cannot be used to travel. Give or send it to the prefecture of your choice. In Paris: to the prefecture of police, to a service of the town hall or to a prefecture.",
      otherwise:
        "A title declared lost or stolen stays void even when it is found again. It is reported to Interpol and in the Schengen area, proves nothing and cannot be used to travel. Give or send it to the prefecture of your choice. In Paris: to the prefecture of police, to a service of the town hall or to a prefecture. Abroad, ask the consulate.",
    },
    "visa-keeps-the-old-passport": {
      "lost-before-collection": "",
      otherwise:
        "The old passport contains a visa that is still valid. It may be kept for as long as that visa lasts, then it must be handed back.",
    },
    "laminated-card-in-the-eu-2031":
      "A laminated card can no longer be used to travel in the European Union after 2 August 2031, even if it bears a later date. In France it will still prove your identity.",
    "who-may-accompany":
      "A minor comes with the father, the mother or the guardian. Failing them, with someone to whom a court gave parental authority. Or with an officer of the child welfare service (aide sociale à l’enfance), if a judge entrusted the minor to it. Nobody else, even in the family, may come with the minor without a court decision.",
    "2d-doc-cannot-be-refused":
      "A proof of address that bears a 2D-Doc code (a square of dots) cannot be refused.",
    "address-change-optional":
      "You need not have the address on a title changed: it remains valid until its end date.",
    "digital-identity":
      "This application is for a card the size of a bank card, for the digital identity. It is not dealt with before others.",
    "nobody-collects-for-an-adult":
      "Adults collect their title in person: nobody can collect it for them, even with a written authorisation.",
    "handed-over-abroad":
      "Abroad, the title can also be handed over by an authorised honorary consul, or by another embassy or consulate. Say so when you hand in the application: otherwise you collect it where you applied.{ On the tariff of 2016, an honorary consul takes # more for a passport.}",
    "passport-by-post-abroad":
      "Abroad, the passport can come by post in some countries, if you are on the register of French nationals of that country.{ It can in #.} Say so when you hand in the application, and bring a prepaid envelope. Declare online that you received it, and return the old one: otherwise the new one becomes void 40 days after it is sent.",
    "passport-renewed-online-abroad":
      "Until 30 November 2027 an adult on the register of French nationals abroad can, in some countries, renew a passport online without coming. There are conditions.{ You must live in #.} Ask the consulate.",
    "temporary-passport-is-no-right":
      "A temporary passport is never a right: the administration judges how urgent the trip is. If it is granted, it is handed over at once or after a few days.",
    "temporary-passport-to-the-usa":
      "A temporary passport is not enough for every journey.{ You cannot go to # with it without a visa.}",
    "no-urgent-card": noUrgentCard,
    "large-passport-may-be-refused":
      "A large passport costs no more and lasts no longer than an ordinary one. The prefecture may refuse it, for instance if the old one ends soon.",
    "minor-passport-length":
      "A passport asked for before the age of 18 is valid for 5 years. No text consulted says what holds for someone who turns 18 before it is made: in that case, ask the counter.",
    "no-form-abroad": {
      "form-asked": "",
      otherwise:
        "At an embassy or a consulate there is no form to fill in: your details are taken at the counter.",
    },
    "pre-apply-to-be-safe":
      "One sheet can be read in this way: whoever still has a laminated card must prepare the application online. To be safe, do so: the number then takes the place of the form.",
    "address-change-suspended":
      "From 12 April 2023 renewals for a change of address alone were suspended, except in special cases. No source consulted says when that ended. Ask the counter before you book.",
    "2d-doc-but-tax-notices":
      "A proof of address that bears a 2D-Doc code (a square of dots) cannot be refused, except an income tax or non-taxation notice.",
    "nothing-else-from-the-hosted": {
      "with-parents":
        "About the address, the counter may ask for nothing else than these three papers of the parents.",
      otherwise:
        "[If someone hosts you|Where there is a host], the counter may ask for nothing else about the address than [your|the] host’s three papers.",
    },
    "domicile-election-lasts-a-year":
      "The address (élection de domicile) is given for 1 year: ask to renew it 2 months before its end. Where the commune has neither a social action centre nor an approved body, the town hall gives it. The certificate is form cerfa 16030.",
    "one-address-printed":
      "Without proof that the child lives with each parent in turn, the minor’s title bears only the address given by the parent who applies.",
    "loss-declared-beforehand":
      "You can also prepare the declaration of loss before you come: fill in, sign and print form cerfa 14011.",
    "no-declaration-after-the-return":
      "A title stolen abroad is reported there: once back in France, you can no longer ask the consulate for the declaration.",
    "where-to-get-the-record": {
      "foreign-record": "",
      "born-abroad": "The birth certificate is free: there is no need to pay a site for it.",
      "born-in-france":
        "The birth certificate is free. Ask for it online (with a Service Public account or FranceConnect), by letter, or at the town hall of the place of birth. For a birth in a clinic, that is the commune where the clinic is. Asked for online, it comes by post in a few days: allow for that. There is no need to pay a site for it.",
      otherwise:
        "The birth certificate is free: there is no need to pay a site for it. For a birth in France, ask online (Service Public account or FranceConnect), by letter, or at the town hall of the place of birth. Asked for online, it comes by post in a few days: allow for that.",
    },
    "where-to-get-a-record-from-abroad": {
      "foreign-record": "",
      "born-in-france": "",
      "born-abroad":
        "Ask the central civil-status service for the birth certificate. Do so online or by letter: 11 rue de la Maison-Blanche, 44941 Nantes Cedex 09. It receives nobody.",
      otherwise:
        "For a birth abroad, or in a territory that has since become independent, ask the central civil-status service for the record. Do so online or by letter: 11 rue de la Maison-Blanche, 44941 Nantes Cedex 09. It receives nobody.",
    },
    "translation-may-be-asked":
      "A record from another country of the European Union needs no translation if its multilingual form comes with it. The counter may still ask for one if it needs it, by a sworn translator.",
    "renew-after-a-name-change": {
      "void-in-a-former-name":
        "After a change of surname or first name, the titles must be renewed. A title that is void already serves no more. The sheets say that this is free if the old title is handed over. Do not use a title in the former name{: it is punishable, up to 5 years in prison and a fine of #}. Then have the driving licence and the health card (carte Vitale) changed.",
      otherwise:
        "After a change of surname or first name, the titles must be renewed, even if they are still valid. You have 3 months from the update of the birth record. The sheets say that this is free if the old title is handed over. Do not use a title in the former name{: it is punishable, up to 5 years in prison and a fine of #}. Then have the driving licence and the health card (carte Vitale) changed.",
    },
    "recorded-sex-optional":
      "If only the recorded sex has changed, the titles may be made again. It is not compulsory, and there is no time limit.",
    "divorce-not-noted-by-itself":
      "A divorce is noted on the birth record only if you or your lawyer ask for it, at the town hall of the marriage. A marriage is noted automatically.",
    "consent-may-be-limited":
      "Your former spouse’s agreement, or the judge’s permission, may be for a time only, or for work only. It ends if you marry again.",
    "widowed-mention-needs-the-name":
      "The word ‘widowed’ (veuf, veuve) is printed only where the name used is that of the late spouse.",
    "minor-card-after-majority":
      "A minor’s card remains valid until the date printed on it, even past the age of 18.",
    "signature-of-the-passport":
      "A minor’s passport is signed when it is collected. Under the age of 13 the adult signs, and adds ‘le père’ (father), ‘la mère’ (mother) or ‘le tuteur’ (guardian). From the age of 13 the minor signs if the adult agrees.",
    "buy-the-stamp-last": {
      "stamp-in-doubt": "",
      otherwise: "It is best to buy the fiscal stamp only once the file is ready.",
    },
    "pay-at-the-post":
      "At an embassy or a consulate you can pay in two ways. Before the appointment: buy an electronic stamp on timbres.impots.gouv.fr, by bank card. On the spot: in cash and, in some places, by card, cheque or transfer. The site of the embassy or consulate says which.",
    "papers-of-the-temporary-passport":
      "For a temporary passport, bring originals. Neither a form nor an online pre-application is needed.",
    "extended-card-renewed-early":
      "A card extended by 5 years can be renewed early, to travel without a passport to a country that accepts the card. The counter may ask for proof of that trip. If you have a valid passport, it is better to travel with it.",
    "reduced-fee-for-students":
      "In French Polynesia students under 30 pay less for a passport{: #}. They show their student card or a certificate.",
  },
  townHallNotices,
);
