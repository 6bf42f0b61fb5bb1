import type { Labels, Sentences } from "../lists.js";

/** Why the page of a town hall asks for papers. */
export const townHallSentences = {
  "held-cni/only-title-held": "Un titre français déjà reçu est à montrer, même périmé.",
  "held-cni/both-held": "[Vous avez|~ a] aussi un passeport : montrer les deux peut faciliter la demande.",
  "held-passport/only-title-held": "Un titre français déjà reçu est à montrer, même périmé.",
  "held-passport/both-held":
    "[Vous avez|~ a] aussi une carte d’identité : montrer les deux peut faciliter la demande.",
  "held-passport/copied":
    "Il prouve [votre état civil et votre nationalité|l’état civil et la nationalité de ~], et peut éviter un acte de naissance. Cette mairie veut aussi la photocopie de la page d’identité.",
  "other-photo-id/never-held":
    "[Vous n’avez|~ n’a] jamais eu de carte d’identité, et aucun titre récent ne prouve [qui vous êtes|qui est ~].",
  "other-photo-id/minor":
    "[Vous n’avez|~ n’a] jamais eu de carte d’identité, et aucun titre récent ne prouve [qui vous êtes|qui est ~]. Apportez ce document si vous en avez un.",
  "other-photo-id/lost-or-stolen":
    "Le titre à remplacer est perdu ou volé, et aucun autre titre récent ne prouve [qui vous êtes|qui est ~].",
  "other-photo-id/title-not-shown":
    "Vous ne pouvez pas montrer le titre à remplacer. La déclaration ne sert que si vous n’avez aucun document avec photo.",
  "foreign-id/held": "[Vous en avez un|Il y en a un], et c’est une première demande de titre français.",
  "birth-record/born-abroad":
    "La naissance a eu lieu à l’étranger, et aucun titre récent ne prouve [votre état civil|l’état civil de ~].",
  "birth-record/passport-before-2008":
    "Pour une première demande, cette mairie ne s’en passe que si vous montrez une carte, ou un passeport délivré à partir du 30 avril 2008. Le vôtre est plus ancien.",
  "birth-record/minor": "Le titre est pour un mineur.",
  "birth-record/lost-or-stolen": "Le titre à remplacer est perdu ou volé.",
  "birth-record/extract":
    "Il prouve [votre état civil|l’état civil de ~], puisqu’aucun titre récent ne le fait. Cette mairie demande l’extrait avec filiation, à jour, avec les dates et lieux de naissance des parents. La règle nationale admet aussi la copie intégrale.",
  "birth-record/full-copy":
    "Il prouve [votre état civil|l’état civil de ~] et l’autorité parentale, puisqu’aucun titre récent du mineur ne le fait. Cette mairie demande la copie intégrale, à jour, avec les dates et lieux de naissance des parents. La règle nationale admet aussi l’extrait avec filiation.",
  "proof-of-address/original":
    "Il prouve [votre adresse|l’adresse de ~]. Cette mairie demande l’original. La règle nationale admet aussi une facture électronique imprimée.",
  "proof-of-address/who-comes":
    "Il prouve l’adresse du mineur. Cette mairie le veut au nom de la personne qui vient au dépôt avec lui. La règle nationale, si c’est un parent, le veut au nom de celui chez qui vit le mineur.",
  "host-statement/three-months":
    "Elle prouve [que vous vivez|l’hébergement] à cette adresse. Cette mairie la veut en original, datée et signée, et veut y lire que c’est depuis plus de 3 mois. La règle nationale admet aussi un hébergement stable plus récent.",
  "host-statement/with-address":
    "Elle prouve [que vous vivez|l’hébergement] à cette adresse. Cette mairie la veut sur l’honneur, datée et signée, avec l’adresse de cette personne. Il faut y lire que vous y vivez depuis plus de 3 mois : pour un mineur, le parent et l’enfant. La règle nationale admet aussi un hébergement stable plus récent.",
  "second-parent-proof-of-address/alternating":
    "Le mineur est en résidence alternée : il prouve l’adresse de l’autre parent.",
  "other-parent-id-copy/agreement":
    "La résidence alternée repose sur un accord des parents, et l’autre parent ne vient pas au dépôt. La page de cette mairie parle de sa carte d’identité.",
  "other-parent-id-copy/one-home":
    "Elle accompagne la déclaration des deux parents sur l’adresse du mineur. La page de cette mairie parle de la carte d’identité du parent qui ne fait pas la demande.",
  "other-parent-id-copy/use-name": "Elle accompagne ce que l’autre parent écrit sur le nom d’usage.",
  "parents-residence-statement/one-home":
    "Le mineur est en résidence alternée, et une seule adresse doit figurer sur le titre.",
  "parent-death-record/parent-deceased": "L’un des parents du mineur est décédé.",
  "court-decisions/minor":
    "La justice s’est prononcée sur l’autorité parentale ou sur le lieu où vit le mineur.",
  "parents-use-name-letters/both-parents":
    "Le nom d’usage demandé pour le mineur est formé de ceux des deux parents.",
  "other-parent-use-name-agreement/any-case":
    "Le nom d’usage demandé pour le mineur est formé de ceux des deux parents. Cette mairie veut cet accord même si un parent le demande seul.",
  "divorce-judgment/or-authorisation-with-identity":
    "[Vous gardez le nom de votre|~ garde le nom de son] ex-époux ou ex-épouse : il faut que le jugement ou cette personne le permette. Avec son accord, cette mairie veut aussi une copie de sa pièce d’identité.",
  "ex-spouse-id-copy/not-in-judgment":
    "Elle accompagne l’accord de cette personne, puisque le jugement de divorce ne permet pas de garder ce nom.",
  "spouse-death-record/widowed":
    "[Vous voulez|~ veut] la mention « veuf » ou « veuve » : l’un d’eux la justifie ici. La règle nationale ne connaît que l’acte de décès.",
  "spouse-death-record/without-mention":
    "[Vous gardez le nom de votre|~ garde le nom de son] époux décédé ou épouse décédée, sans la mention « veuf » ou « veuve ».",
  "notarial-deed/register-mention":
    "[Votre acte de naissance|L’acte de naissance de ~] porte la mention « RC » (répertoire civil). Cette mairie veut voir d’où elle vient, par exemple d’un changement de régime matrimonial.",
  "guardianship-judgment/register-mention":
    "[Votre acte de naissance|L’acte de naissance de ~] porte la mention « RC » (répertoire civil), et [vous êtes|~ est] sous tutelle ou curatelle. Cette mairie veut une copie du jugement.",
  "deposit-receipt/collection":
    "Il porte le numéro qui sert à suivre la demande en ligne, et aide à retrouver votre titre. Apportez-le si possible.",
} as const satisfies Partial<Sentences["requirement"]>;

/** What it tells. */
export const townHallNotices = {
  "originals-and-copies":
    "De chaque papier, apportez l’original et une photocopie, sauf là où cette liste dit autre chose. Les papiers supplémentaires d’un mineur s’apportent en entier.",
  "whole-photo-sheet": "Ne découpez pas les photos : apportez la planche entière.",
  "form-numbers-of-the-page":
    "La page de cette mairie donne au formulaire papier les numéros 12101 (majeur) et 12102 (mineur). Les numéros nationaux sont 12100 (majeur) et 12101 (mineur). Prenez le formulaire que remet le guichet, et vérifiez qu’il convient à votre âge. Il se remplit dans une mairie annexe, et cette mairie le réserve aux personnes en difficulté avec l’informatique.",
  "tax-notices-refused-by-the-state":
    "La page de cette mairie accepte encore les avis d’impôt sur le revenu et de taxe d’habitation. Mais l’État refuse provisoirement les avis d’imposition et de non-imposition depuis le 10 septembre 2025, sans dire jusqu’à quand : apportez un autre justificatif.",
  "where-to-ask-for-the-record": {
    "foreign-record": "",
    otherwise:
      "L’acte de naissance se demande en ligne, ou à la mairie du lieu de naissance, par courrier s’il le faut.",
  },
  "connected-communes-listed": {
    "foreign-record": "",
    otherwise:
      "Avant de demander l’acte de naissance, cherchez la commune de naissance parmi celles à l’état civil dématérialisé (COMEDEC). La liste est sur le site de France Titres (ants.gouv.fr). Si cette commune y est, l’acte est inutile : elle envoie elle-même l’état civil.",
  },
  "born-at-the-courlancy-clinic":
    "Pour une naissance à la polyclinique Courlancy, l’acte de naissance se demande à la mairie de Bezannes, pas à celle de Reims.",
  "law-asks-for-the-record-abroad":
    "Pour une première demande, une perte ou un vol, la page de cette mairie dispense d’acte de naissance toute personne née à l’étranger. La loi, elle, le demande quand aucun titre ne prouve l’état civil : apportez-le par prudence.",
  "twelve-before-collection":
    "Pour savoir si l’enfant vient au retrait, cette mairie regarde son âge le jour du dépôt. S’il a 12 ans entre les deux, faites-le venir, par prudence : la règle nationale ne dit pas quel jour compte.",
  "use-name-is-not-the-family-name":
    "Le nom d’usage ne remplace pas le nom de famille, le seul que connaît l’état civil. Il n’est ni automatique ni obligatoire, et peut changer au cours de la vie. Dans certains cas, il figure sur un titre, à la demande de la personne.",
  "help-with-the-pre-application":
    "Cette mairie préfère la pré-demande en ligne. Les conseillers France Services des mairies annexes de Tan Rouge et de Bellemène aident à la faire.",
  "photo-sheet-in-colour":
    "La planche de photos est de préférence en couleur. La norme de la photo est ISO/IEC 19794-5:2005.",
  "nantes-record-as-proof":
    "Cette mairie donne un exemple de preuve de la nationalité. C’est un acte de naissance de Nantes qui dit, en marge, que la nationalité française a été obtenue.",
  "foreign-record-in-original":
    "D’un acte d’état civil étranger, cette mairie veut l’original, avec la traduction d’un traducteur assermenté.",
  "loss-form-number":
    "Cette mairie fait remplir sur place la déclaration de perte. C’est le formulaire Cerfa n° 14011 (version 02), qui peut aussi se télécharger.",
  "collected-without-appointment":
    "Le retrait se fait sans rendez-vous, dans la mairie du dépôt. Elle garde le titre 3 mois à partir du jour où elle le reçoit.",
  "form-online-or-on-paper":
    "La pré-demande en ligne n’est pas obligatoire. Elle se fait sur le site de France Titres, où il faut s’inscrire. Le formulaire papier, cartonné, se retire à l’hôtel de ville ou dans une mairie de proximité.",
  "photo-face-and-light":
    "La photo est prise de face, les yeux ouverts, le visage dégagé, sans ombre portée ni pli. Cette mairie refuse une photo numérique faite soi-même.",
  "loss-form-after-the-file":
    "Cette mairie vous remet la déclaration de perte après le dépôt du dossier complet, et vous la remplissez.",
  "stamps-in-reims":
    "À Reims, les timbres fiscaux s’achètent en ligne, dans certains bureaux de tabac ou au centre des finances publiques, 130 rue Gambetta.",
  "card-not-made-here":
    "La carte n’est pas fabriquée sur place : elle n’est jamais remise tout de suite. Le délai dépend du lieu et de la période, et peut beaucoup augmenter avant les vacances d’été : faites la demande à l’avance.",
} as const satisfies Partial<Sentences["notice"]>;

/** The kinds of papers that it names. */
export const townHallKinds = {
  "internet-bill": "facture d’accès à internet",
  "payment-schedule-for-energy-or-water": "échéancier de paiement d’électricité, de gaz ou d’eau",
  "home-insurance-certificate-or-receipt":
    "attestation ou quittance d’assurance du logement (incendie, risques locatifs ou responsabilité civile)",
  "home-insurance-signed-by-the-insurer":
    "attestation d’assurance du logement signée par l’assureur (son cachet suffit, sauf dans le dossier complet d’un majeur)",
  "rent-receipt-not-handwritten": "quittance de loyer non manuscrite",
  "rent-receipt-from-a-housing-body": "quittance de loyer d’un organisme logeur",
  "housing-aid-certificate-for-apl-only": "attestation de la CAF (pour l’APL seulement)",
  "reminder-letter": "lettre de relance",
  "bank-statement": "relevé de compte bancaire",
  chequebook: "chéquier",
  "car-insurance": "assurance automobile",
  "property-tax-notice": "avis de taxe foncière",
  payslip: "fiche de paie",
  "income-tax-declaration": "déclaration de revenus",
  "subscription-certificate-for-a-bill":
    "attestation d’abonnement à la place d’une facture d’électricité, de gaz ou d’eau",
  "subscription-certificate-without-2d-doc": "attestation d’abonnement sans code 2D-Doc",
  "identity-card": "carte d’identité",
  passport: "passeport",
  "residence-permit": "titre de séjour",
  "out-of-date-passport": "passeport périmé",
  "hunting-licence": "permis de chasser",
  "professional-card": "carte professionnelle",
  "health-card-with-photo": "carte Vitale avec photo",
  "student-card": "carte d’étudiant",
} as const satisfies Partial<Labels["proofKind"]>;
