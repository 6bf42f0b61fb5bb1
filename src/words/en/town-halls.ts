import type { Labels, Sentences } from "../lists.js";

/** Why the page of a town hall asks for papers. */
export const townHallSentences = {
  "held-cni/only-title-held": "A French title already received is to be shown, even out of date.",
  "held-cni/both-held":
    "[You also have|~ also has] a passport: showing both may make the application easier.",
  "held-passport/only-title-held": "A French title already received is to be shown, even out of date.",
  "held-passport/both-held":
    "[You also have|~ also has] an identity card: showing both may make the application easier.",
  "held-passport/copied":
    "It proves [your civil status and nationality|the civil status and nationality of ~], so a birth certificate may not be needed. This town hall also wants a photocopy of the identity page.",
  "other-photo-id/never-held":
    "[You have|~ has] never had an identity card, and no recent title proves who [you are|~ is].",
  "other-photo-id/minor":
    "[You have|~ has] never had an identity card, and no recent title proves who [you are|~ is]. Bring this paper if you have one.",
  "other-photo-id/lost-or-stolen":
    "The title to be replaced is lost or stolen, and no other recent title proves who [you are|~ is].",
  "other-photo-id/title-not-shown":
    "You cannot show the title to be replaced. The statement will do only if you have no document with a photo.",
  "foreign-id/held": "[You have one|There is one], and this is a first application for a French title.",
  "birth-record/born-abroad":
    "The birth was abroad, and no recent title proves [your civil status|the civil status of ~].",
  "birth-record/passport-before-2008":
    "For a first application, this town hall does without it only for a card, or a passport issued on or after 30 April 2008. [Yours|This one] is older.",
  "birth-record/minor": "The title is for a minor.",
  "birth-record/lost-or-stolen": "The title to be replaced is lost or stolen.",
  "birth-record/extract":
    "It proves [your civil status|the civil status of ~], as no recent title does. This town hall asks for the extract that names the parents, up to date, with the dates and places of their births. The national rule also accepts the full copy.",
  "birth-record/full-copy":
    "It proves [your civil status|the civil status of ~] and parental authority, as no recent title of the minor’s does. This town hall asks for the full copy, up to date, with the dates and places of the parents’ births. The national rule also accepts the extract that names the parents.",
  "proof-of-address/original":
    "It proves [your address|the address of ~]. This town hall asks for the original. The national rule also accepts a printed electronic bill.",
  "proof-of-address/who-comes":
    "It proves the minor’s address. This town hall wants it in the name of whoever comes with the minor to hand in the application. The national rule, where a parent comes, wants it in that of the parent with whom the minor lives.",
  "host-statement/three-months":
    "It proves [that you live|the stay] at this address. This town hall wants the original, dated and signed. It must say that you have lived there for more than 3 months. The national rule also accepts a permanent stay that began later.",
  "host-statement/with-address":
    "It proves [that you live|the stay] at this address. This town hall wants it on honour, dated and signed, with the host’s address. It must say that you have lived there for more than 3 months: for a minor, the parent and the child. The national rule also accepts a permanent stay that began later.",
  "second-parent-proof-of-address/alternating":
    "The minor lives with each parent in turn: it proves the other parent’s address.",
  "other-parent-id-copy/agreement":
    "The minor lives with each parent in turn by their agreement, and the other parent does not come to the counter. The page of this town hall speaks of their identity card.",
  "other-parent-id-copy/one-home":
    "It goes with the statement by both parents on the minor’s address. The page of this town hall speaks of the identity card of the parent who does not apply.",
  "other-parent-id-copy/use-name": "It goes with what the other parent writes about the name used.",
  "parents-residence-statement/one-home":
    "The minor lives with each parent in turn, and one address alone is to be printed on the title.",
  "parent-death-record/parent-deceased": "One of the minor’s parents has died.",
  "court-decisions/minor": "A court has decided on parental authority or on where the minor lives.",
  "parents-use-name-letters/both-parents": "The name the minor is to use is made of both parents’ names.",
  "other-parent-use-name-agreement/any-case":
    "The name the minor is to use is made of both parents’ names. This town hall wants this agreement even if one parent asks alone.",
  "divorce-judgment/or-authorisation-with-identity":
    "[You keep your|~ keeps the] former spouse’s name: the judgment or the former spouse must allow it. With their agreement, this town hall also wants a copy of their identity document.",
  "ex-spouse-id-copy/not-in-judgment":
    "It goes with your former spouse’s agreement, as the divorce judgment does not allow you to keep this name.",
  "spouse-death-record/widowed":
    "[You want|~ wants] the word ‘widowed’ (veuf, veuve) on it: either justifies it here. The national rule knows only the death certificate.",
  "spouse-death-record/without-mention":
    "[You keep your|~ keeps the] late spouse’s name, without the word ‘widowed’ (veuf, veuve).",
  "notarial-deed/register-mention":
    "[Your birth record|The birth record of ~] bears the note ‘RC’ (répertoire civil). This town hall wants to see where it comes from, for example a change of matrimonial regime.",
  "guardianship-judgment/register-mention":
    "[Your birth record|The birth record of ~] bears the note ‘RC’ (répertoire civil), and [you are|~ is] under guardianship (tutelle) or curatorship (curatelle). This town hall wants a copy of the judgment.",
  "deposit-receipt/collection":
    "It bears the number with which to track the application online, and helps to find your title. Bring it if you can.",
} as const satisfies Partial<Sentences["requirement"]>;

/** What it tells. */
export const townHallNotices = {
  "originals-and-copies":
    "Of each paper, bring the original and a photocopy, except where this list says otherwise. The additional papers of a minor are to be brought complete.",
  "whole-photo-sheet": "Do not cut the photos out: bring the whole sheet.",
  "form-numbers-of-the-page":
    "The page of this town hall gives the paper form the numbers 12101 (adult) and 12102 (minor). The national numbers are 12100 (adult) and 12101 (minor). Take the form that the counter gives you, and check that it is the one for your age. It is filled in at an annexe, and this town hall reserves it for people who find computers difficult.",
  "tax-notices-refused-by-the-state":
    "The page of this town hall still accepts notices of income tax and of housing tax (taxe d’habitation). But the State has provisionally refused tax and non-taxation notices since 10 September 2025, without saying until when: bring another proof of address.",
  "where-to-ask-for-the-record": {
    "foreign-record": "",
    otherwise:
      "Ask for the birth certificate online, or at the town hall of the place of birth, by post if need be.",
  },
  "connected-communes-listed": {
    "foreign-record": "",
    otherwise:
      "Before you ask for the birth certificate, look for the commune of birth among those that send civil status electronically (COMEDEC). The list is on the site of France Titres (ants.gouv.fr). If it is there, no certificate is needed: it sends civil status itself.",
  },
  "born-at-the-courlancy-clinic":
    "For a birth at the Courlancy clinic, ask the town hall of Bezannes for the birth certificate, not that of Reims.",
  "law-asks-for-the-record-abroad":
    "For a first application, a loss or a theft, the page of this town hall asks no birth certificate of anyone born abroad. The law does where no title proves civil status: bring it, to be safe.",
  "twelve-before-collection":
    "To know whether the child comes to collect, this town hall looks at their age on the day the application is handed in. If they turn 12 before collection, bring them, to be safe: the national rule does not say which day counts.",
  "use-name-is-not-the-family-name":
    "The name used does not replace the surname, the only one that civil-status records know. It is neither automatic nor compulsory, and may change in the course of life. In some cases it is printed on a title, when the person asks for it.",
  "help-with-the-pre-application":
    "This town hall prefers the online pre-application. The France Services advisers in the annexes of Tan Rouge and Bellemène help you with it.",
  "photo-sheet-in-colour":
    "The sheet of photos is best in colour. The standard of the photo is ISO/IEC 19794-5:2005.",
  "nantes-record-as-proof":
    "This town hall gives an example of a proof of nationality. It is a birth record from Nantes which says in its margin that French nationality was obtained.",
  "foreign-record-in-original":
    "Of a foreign civil-status record, this town hall wants the original, with a translation by a sworn translator.",
  "loss-form-number":
    "At this town hall the declaration of loss is filled in on the spot. It is form Cerfa 14011 (version 02), which can also be downloaded.",
  "collected-without-appointment":
    "You collect without an appointment, at the town hall where you handed in the application. It keeps the title for 3 months from the day on which it receives it.",
  "form-online-or-on-paper":
    "The online pre-application is not compulsory. It is made on the site of France Titres, where you must register. The paper form, on card, is collected at the Hôtel de ville or at a neighbourhood office.",
  "photo-face-and-light":
    "The photo is taken from the front, eyes open, face uncovered, with no cast shadow and no fold. This town hall refuses a home-made digital photo.",
  "loss-form-after-the-file":
    "This town hall gives you the declaration of loss after you have handed in the complete file, and you fill it in.",
  "stamps-in-reims":
    "In Reims, fiscal stamps are bought online, at some tobacconists or at the public finance centre, 130 rue Gambetta.",
  "card-not-made-here":
    "The card is not made on the spot: it is never handed over at once. The time it takes depends on the place and the period, and can rise sharply before the summer holidays: apply ahead.",
} as const satisfies Partial<Sentences["notice"]>;

/** The kinds of papers that it names. */
export const townHallKinds = {
  "internet-bill": "internet bill",
  "payment-schedule-for-energy-or-water": "payment schedule for electricity, gas or water",
  "home-insurance-certificate-or-receipt":
    "home insurance certificate or receipt (fire, tenant’s risks or liability)",
  "home-insurance-signed-by-the-insurer":
    "home insurance certificate signed by the insurer (a stamp will do, except in the full file of an adult)",
  "rent-receipt-not-handwritten": "rent receipt that is not handwritten",
  "rent-receipt-from-a-housing-body": "rent receipt from a housing body",
  "housing-aid-certificate-for-apl-only": "certificate from the CAF (for the housing aid APL only)",
  "reminder-letter": "reminder letter",
  "bank-statement": "bank statement",
  chequebook: "chequebook",
  "car-insurance": "car insurance",
  "property-tax-notice": "property tax notice (taxe foncière)",
  payslip: "payslip",
  "income-tax-declaration": "income tax declaration",
  "subscription-certificate-for-a-bill":
    "subscription certificate in place of an electricity, gas or water bill",
  "subscription-certificate-without-2d-doc": "subscription certificate without a 2D-Doc code",
  "identity-card": "identity card",
  passport: "passport",
  "residence-permit": "residence permit",
  "out-of-date-passport": "passport that is out of date",
  "hunting-licence": "hunting licence",
  "professional-card": "professional card",
  "health-card-with-photo": "health card (carte Vitale) with a photo",
  "student-card": "student card",
} as const satisfies Partial<Labels["proofKind"]>;
