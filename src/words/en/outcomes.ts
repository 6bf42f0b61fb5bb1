import type { Sentences } from "../lists.js";

/** What is done, step by step. */
export const steps: Sentences["step"] = {
  "update-the-birth-record":
    "First have [your birth record|the birth record of ~] updated: a surname changed by decree is not entered on it unless you ask. Ask the town hall of birth, or Nantes for a birth abroad, with form cerfa 17585. Add the official copy (ampliation) of the decree and a certificate of non-opposition, or the decision that rejects the opposition. The 3 months to renew the titles run from that update.",
  "gather-papers": "Gather the papers on this list.",
  "pre-apply-online": {
    "on-paper": "",
    abroad:
      "Ask the consulate whether it wants an online pre-application. If so, complete it on passeport.ants.gouv.fr, and keep its number.",
    otherwise:
      "Complete the online pre-application on passeport.ants.gouv.fr, and keep the number or the QR code that you receive.",
  },
  "collect-the-form": {
    abroad: "Ask the consulate whether a form is needed: it hands the form out.",
    otherwise: "Collect the form at the counter: it cannot be downloaded.",
  },
  "declare-the-theft": "Report the theft to the police or the gendarmerie, and keep the receipt.",
  "declare-the-theft-abroad":
    "Report the theft to the local police, then to the nearest French consulate, and keep the receipts.",
  "buy-the-stamp": {
    "stamp-in-doubt": "Before you buy a fiscal stamp, ask the counter how the fee is paid.",
    otherwise: "Buy the fiscal stamp.",
  },
  "buy-the-paper-stamp":
    "Buy the paper fiscal stamp of this territory: the national electronic stamp cannot be used there.",
  "book-an-appointment": {
    abroad: "Book an appointment at the embassy or consulate: many require one.",
    "in-france":
      "Book an appointment at an equipped town hall: many require one. The site rendezvouspasseport.ants.gouv.fr helps you find one.",
    otherwise:
      "Book an appointment at an equipped town hall or, abroad, at the embassy or consulate: many require one. For a town hall, the site rendezvouspasseport.ants.gouv.fr helps you find one.",
  },
  "ask-for-the-temporary-passport": {
    abroad: "Ask for the temporary passport (‘passeport temporaire’) at the embassy or consulate.",
    "in-france":
      "Ask for the temporary passport (‘passeport temporaire’). In Paris, at any district town hall, without an appointment. Elsewhere in Île-de-France, at the prefecture of your choice, which may first send you to a town hall. In another region, ask the town hall first. It will tell you whether to go to the town hall, the sub-prefecture or the prefecture.",
    otherwise:
      "Ask for the temporary passport (‘passeport temporaire’). In Paris, at any district town hall, without an appointment. Elsewhere in Île-de-France, at the prefecture of your choice, which may first send you to a town hall. In another region, ask the town hall first. It will tell you whether to go to the town hall, the sub-prefecture or the prefecture. Abroad, go to the embassy or consulate.",
  },
  deposit: "Hand in the application at the counter.",
  track: "Track the application online with the number given to you at the counter.",
  collect: "Collect the title where the application was handed in.",
};

/** Where to ask what is not known here. */
export const referrals: Sentences["referral"] = {
  "foreign-civil-status-record":
    "[Your birth certificate|The birth certificate of ~] comes from a foreign authority. Ask the counter in which form to bring it, and whether it must be legalised. Some town halls always want the original and a translation by a sworn translator.",
  "certificate-of-nationality":
    "If no paper proves that [you are|~ is] French, apply for a certificate of French nationality (‘certificat de nationalité française’). Sheet F18713 of Service Public says how.",
  "fee-not-published":
    "No national source consulted gives this fee. Ask the counter where you will hand in the application how much to pay, and how.",
  "home-visit": {
    abroad:
      "[You|~] cannot come to the counter: ask the consulate whether an officer can come. Ask too whether the photo is taken then, and how the title will be handed over.",
    "in-france":
      "[You|~] cannot come to the counter: ask an equipped town hall whether an officer can come. Ask too whether the photo is taken then, and how the title will be handed over.",
    otherwise:
      "[You|~] cannot come to the counter: ask an equipped town hall or, abroad, the consulate whether an officer can come. Ask too whether the photo is taken then, and how the title will be handed over.",
  },
  "other-family-situation":
    "The parents live apart, and the page of this town hall says nothing of that: ask it which papers it wants. Until then, this list follows the national rules.",
  "protected-adult":
    "For guardianship (tutelle) or curatorship (curatelle), ask this town hall first, with a copy of the judgment. Until then, this list follows the national rules.",
  "limited-capacity":
    "The judge of the family authorisation (habilitation familiale) limited what [you|~] can do without help. Ask the town hall whether this application is part of that, and show it the decision.",
  "emancipated-minor":
    "An emancipated minor acts like an adult, but no sheet consulted says who applies for the title. Ask the town hall, and show it the court’s decision. The fee and the length still go by age.",
  detained:
    "[You are|~ is] in prison: ask the prison’s registry (‘greffe’), or the prefecture, how to apply and which address to give. Officers may come with what is needed to take the photo.",
  "laissez-passer":
    "The passport was lost or stolen on a journey. To return to France, ask the consulate for a travel permit (‘laissez-passer’), or for a temporary passport. The permit takes two photos and any proof of identity. It is paid in cash{: # on the tariff of 2016}.",
  "temporary-passport-of-a-minor": {
    abroad:
      "For a minor, the sheet names medical or humanitarian reasons above all. For another reason, ask the consulate.",
    "in-france":
      "For a minor, the sheet names medical or humanitarian reasons above all. For another reason, ask the prefecture.",
    otherwise:
      "For a minor, the sheet names medical or humanitarian reasons above all. For another reason, ask the prefecture or, abroad, the consulate.",
  },
};

/** Why an application is refused. */
export const refusals: Sentences["refusal"] = {
  "not-french": "Only French nationals may have this title.",
  "never-held": "No title of this kind was ever received, so there is nothing to renew or to replace.",
  "already-held":
    "[You already have|~ already has] a title of this kind, so this is not a first application.",
  "title-in-hand":
    "You say that this title is lost or stolen, but also that you have it: this is neither a loss nor a theft.",
  "title-not-in-hand": "The title to be replaced is lost or stolen: the reason for applying must say so.",
  "pages-full-of-a-card": "An identity card has no pages: this reason is for passports only.",
  "digital-identity-not-yet":
    "A card still valid can be exchanged for the digital identity only since 31 March 2025.",
  "digital-identity-of-a-minor": "This reason is for adults only.",
  "digital-identity-without-laminated-card":
    "This reason is only for those who have a laminated card that is still valid.",
  "digital-identity-on-paper":
    "For this reason the online pre-application is compulsory: the paper form is not accepted.",
  "digital-identity-for-a-passport": "This reason is for identity cards only, not for a passport.",
  "digital-identity-abroad": "This reason is not open at embassies or consulates.",
  "digital-identity-under-guardianship":
    "No text consulted opens this reason to a person under guardianship (tutelle).",
  "renewal-too-early": "The card is still valid for more than a year: the counter may find it too early.",
  "no-parental-authority":
    "[The parent who applies has|You have] no parental authority. Not married to the other parent, [they|you] recognised the child after its first birthday. Neither a joint declaration nor a court decision gives it to [them|you].",
  "private-proxy":
    "For a minor, a parent or the guardian applies. The child welfare service (aide sociale à l’enfance) may, if a judge entrusted the minor to it. Anyone else needs a court decision: a parent’s written permission is not enough.",
  "opposed-by-the-other-parent":
    "The other parent has opposed this title in writing: their agreement can no longer be assumed.",
  "use-name-ended-by-remarriage":
    "A new marriage has ended the right to use the name of the previous spouse.",
  "use-name-needs-both-parents":
    "One parent alone cannot ask for this name. Since 1 July 2022 one parent can have a name added, and no more. To replace the surname, or to invert the order, both must agree.",
  "guardian-must-file": "A person under guardianship (tutelle) cannot apply for a passport alone.",
  "guardian-not-informed":
    "A person under guardianship (tutelle) can apply alone for an identity card only if the guardian has been informed.",
  "urgency-not-accepted":
    "A temporary passport is made only for a medical or humanitarian reason, or for a trip for work that cannot be put off.",
};

/** What to do instead. */
export const remedies: Sentences["remedy"] = {
  "certificate-of-nationality":
    "If you believe that [you are|~ is] French, apply for a certificate of French nationality.",
  "ask-for-a-first-title": "Make a first application.",
  "ask-for-a-renewal": "Apply for a renewal. If the title is lost, stolen or damaged, apply to replace it.",
  "ask-after-the-loss": "Choose loss or theft as the reason.",
  "ask-for-a-passport-renewal": "Make this application for a passport.",
  "ask-when-it-expires": "Apply for a renewal when the card has expired or is about to.",
  "ask-for-a-card-renewal": "Apply for the renewal of an identity card.",
  "pre-apply-online": "Complete the online pre-application on passeport.ants.gouv.fr.",
  "let-the-other-parent-file": "The other parent must apply.",
  "let-a-parent-file": "A parent or the guardian must apply, and come with [the minor|~].",
  "obtain-both-parents-consent": "Obtain the written agreement of the other parent.",
  "let-the-guardian-file": "The guardian must apply, and the person comes too.",
  "inform-the-guardian": "Tell the guardian, and ask for the signed statement that shows it.",
  "ask-for-an-ordinary-passport": "Apply for an ordinary passport.",
  "ask-without-that-use-name": "Apply without that name.",
};

/** On what a demand rests. */
export const bases: Sentences["basis"] = {
  law: "A national rule requires it.",
  instruction: "An instruction of the administration requires it.",
  "local-practice": "The law does not require it; this town hall does.",
};
