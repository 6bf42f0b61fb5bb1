import type { Sentences } from "../lists.js";
import { together } from "../together.js";
import { townHallSentences } from "./town-halls.js";

/** Why each paper is asked for. */
export const requirementSentences: Sentences["requirement"] = together(
  {
    "application-form/paper-channel": "You are applying on paper.",
    "pre-application-number/online-channel": "You are preparing the application online.",
    "photo/every-application": "Every application for a title needs one.",
    "proof-of-address/own-name": "It proves [your address|the address of ~].",
    "proof-of-address/parent": "[You live with this parent|~ lives with you]: it proves that address.",
    "proof-of-address/who-files":
      "It proves [the address of the person who applies|your address, as you are applying].",
    "second-parent-proof-of-address/usual-residence":
      "[You live|~ lives] with the other parent: that parent’s address counts, even though they do not apply.",
    "second-parent-proof-of-address/both-addresses":
      "Both addresses are to be printed on the title: it proves the second.",
    "alternating-residence-proof/both-addresses":
      "Both addresses are printed only for a child who lives with each parent in turn.",
    "host-proof-of-address/hosted":
      "[You have no proof of address in your own name: it proves the address where you live|It proves the host’s address].",
    "host-id-copy/hosted": "It proves who [hosts you|the host is].",
    "host-statement/hosted": "It proves [that you live|the stay] at this address.",
    "domicile-election/no-fixed-address": "It stands for a proof of address.",
    "hotel-statement/hotel": "Together with an official document, it stands for a proof of address.",
    "pitch-deed-or-lease/mobile-home":
      "Together with an official document, it stands for a proof of address.",
    "official-document-with-address/hotel-or-mobile-home":
      "It confirms the address of the hotel or of the plot.",
    "held-cni/replaced": "The new card replaces it.",
    "held-cni/proves-civil-status":
      "It proves [your civil status and nationality|the civil status and nationality of ~], so a birth certificate may not be needed.",
    "held-cni/handed-back": "You hand back the old card when you receive the new one.",
    "held-passport/replaced": "The new passport replaces it.",
    "held-passport/proves-civil-status":
      "It proves [your civil status and nationality|the civil status and nationality of ~], so a birth certificate may not be needed.",
    "held-passport/handed-back":
      "You hand back the old passport when you receive the new one. If it contains a visa that is still valid, you may keep it for as long as that visa lasts.",
    "birth-record/no-title-shown": {
      "void-in-a-former-name":
        "It proves [your civil status|the civil status of ~]: no title that you are showing does. A title that is void proves nothing any more.",
      otherwise:
        "It proves [your civil status|the civil status of ~]: no card or passport that you are showing does. A title that is void, or has been out of date for too long, proves nothing.",
    },
    "birth-record/acquired-nationality":
      "[You|~] acquired French nationality: if a note in its margin says so, it proves it.",
    "birth-record/parental-authority":
      "It proves that the parent holds parental authority, as no title proves [your civil status|the civil status of ~].",
    "birth-record/civil-status-change": "Once updated, it proves the change.",
    "birth-record/both-parents-names": "It shows the names of both parents.",
    "birth-record/earlier-use-name":
      "The name you use changes after a divorce or a death: the updated certificate shows that.",
    "marriage-record/no-birth-record":
      "It proves [your civil status, as your birth certificate|the civil status of ~, as the birth certificate] cannot be provided.",
    "marriage-record/spouse-name":
      "The spouse’s name is requested for the first time: this paper proves the marriage. A birth certificate will do only if it mentions the marriage.",
    "marriage-record/not-on-birth-record":
      "[Your birth certificate|The birth certificate of ~] does not mention the marriage: only the marriage certificate proves it.",
    "divorce-judgment/ex-spouse-name":
      "[You keep your|~ keeps the] former spouse’s name: the judgment or the former spouse must allow it.",
    "ex-spouse-authorisation/not-in-judgment":
      "The divorce judgment does not allow this name to be kept: the former spouse must agree.",
    "spouse-death-record/widowed-mention":
      "[You want|~ wants] the word ‘widowed’ (veuf, veuve): this certificate shows why. To keep the name without that word, no paper is needed.",
    "nationality-proof/record-silent":
      "Neither a recent title nor [your birth certificate proves that you are|the birth certificate of ~ proves that ~ is] French.",
    "nationality-proof/acquired-nationality":
      "[You acquired French nationality, and your birth certificate|~ acquired French nationality, and the birth certificate] does not show it.",
    "sworn-translation/foreign-record":
      "[Your birth certificate|The birth certificate of ~] is written in a foreign language.",
    "loss-declaration/lost": "The title to be replaced is lost.",
    "loss-declaration/before-collection":
      "The old title has been lost or stolen since you handed in the application: it must be declared, as you cannot hand it back.",
    "theft-declaration/stolen": "The title to be replaced was stolen.",
    "fiscal-stamp/fee-due": "There is a fee for this application.",
    "fiscal-stamp/paper-stamp": "There is a fee for this application, paid by a fiscal stamp on paper.",
    "fiscal-stamp/not-handed-back": "The old card is not handed back: a fee is due for the new one.",
    "parent-id/minor": "[It proves who comes with the minor.|You come with ~: it proves who you are.]",
    "parental-authority-decision/third-party":
      "Whoever is neither parent nor guardian must prove that a court gave them parental authority.",
    "joint-authority-declaration/late-recognition":
      "Not married to the other parent, [the parent who applies|you] recognised the child after its first birthday: it proves [their|your] parental authority.",
    "other-parent-use-name-agreement/both-parents":
      "To add, change or remove the name a minor uses, both parents must agree.",
    "other-parent-id-copy/both-parents": "It goes with their agreement to the name used.",
    "other-parent-information-statement/one-parent":
      "One parent acts alone for the name used: they must have told the other.",
    "other-parent-information-proof/one-parent":
      "One parent acts alone for the name used: it shows that they have told the other.",
    "minor-use-name-consent/from-thirteen": "A minor who is over 13 agrees about the name they are to use.",
    "guardianship-judgment/minor": "It proves [the guardian’s right|your right, as the guardian,] to apply.",
    "guardian-id-copy/minor": "It proves who [the guardian is|you are].",
    "educational-assistance-judgment/child-welfare-service":
      "The child welfare service applies: it proves that the minor is entrusted to it.",
    "parents-failure-record/child-welfare-service":
      "The child welfare service acts only where the parents cannot be reached, or refuse: it proves that.",
    "agent-capacity-proof/child-welfare-service":
      "It proves that [the officer acts|you act] for the child welfare service.",
    "agent-id-copy/child-welfare-service": "It proves who [the officer is|you are].",
    "guardianship-judgment/filed-alone":
      "[You are|~ is] under guardianship (tutelle), and the application is made without [your|the] guardian.",
    "guardianship-judgment/guardian-files": "It proves [the guardian’s|your] right to apply.",
    "guardian-statement/filed-alone": "It proves that the guardian has been informed.",
    "guardian-id-copy/filed-alone": "It goes with the guardian’s statement.",
    "guardian-id-copy/guardian-files": "It proves who [the guardian is|you are].",
    "urgency-proof/temporary-passport": "A temporary passport is made only for an urgent trip.",
    "temporary-passport-receipt/temporary-passport": "It must be shown to receive the temporary passport.",
    "large-passport-letter/large-passport": "A passport of 48 pages is made for frequent travellers only.",
    "medical-certificate/visit-for-a-card":
      "For a card, an officer may come if an illness or a disability keeps [you|~] from coming.",
    "medical-certificate/visit-for-a-passport":
      "For a passport, an officer may come only if the title is essential and urgent. The certificate says that the illness is serious and cannot improve.",
    "prepaid-envelope/by-post": "You want to receive the passport by post.",
    "travel-proof/extended-card":
      "The law has extended the card: this paper says why it is renewed before its end.",
  },
  townHallSentences,
);
