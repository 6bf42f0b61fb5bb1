import type { Questions } from "../lists.js";
import { quoted } from "./writing.js";

/** How to ask for each fact. */
export const questions: Questions = {
  situation: {
    requests: "Que demandez-vous : une carte nationale d’identité, un passeport ou les deux ?",
    "requests.cni.reason":
      "Pourquoi demandez-vous une carte nationale d’identité : première demande, renouvellement, perte, vol, carte abîmée, changement d’état civil ou d’adresse, erreur de l’administration ou identité numérique ?",
    "requests.passport.reason":
      "Pourquoi demandez-vous un passeport : première demande, renouvellement, perte, vol, passeport abîmé, changement d’état civil ou d’adresse, plus de page libre ou erreur de l’administration ?",
    depositOn: "Quel jour déposez-vous la demande ?",
    territory: "Où déposez-vous la demande : en France métropolitaine, outre-mer (et où), ou à l’étranger ?",
    channel: "Préparez-vous la demande en ligne (pré-demande) ou sur le formulaire papier du guichet ?",
    photo: "Apportez-vous la photo, ou la faites-vous prendre au guichet ?",
    "applicant.french": "[Êtes-vous|S’agit-il d’une personne] de nationalité française ?",
    "applicant.bornOn": "Quelle est [votre date de naissance|la date de naissance de ~] ?",
    "applicant.ageOnDeposit": "Quel âge [aurez-vous|aura ~] le jour du dépôt ?",
    "applicant.adult":
      "[Aurez-vous|Le titre est-il pour une personne qui aura] 18 ans ou plus le jour du dépôt ?",
    "applicant.birthplace":
      "Où [êtes-vous né|a eu lieu la naissance de ~] : en France, dans un territoire alors français et indépendant depuis (par exemple l’Algérie avant le 3 juillet 1962), ou à l’étranger ?",
    "heldTitles.titles":
      "Quelles cartes nationales d’identité et quels passeports français [avez-vous reçus|ont été délivrés à ~] ?",
    "heldTitles.complete":
      "Les titres indiqués sont-ils tous ceux qui ont été reçus et pas encore rendus, même périmés, perdus ou volés ?",
    "requests.cni.replaces": "Quelle carte la nouvelle carte nationale d’identité remplace-t-elle ?",
    "requests.passport.replaces": "Quel passeport le nouveau passeport remplace-t-il ?",
    "applicant.parentBornInFrance":
      "L’un au moins [de vos parents|des parents de ~] est-il né en France ? Si la naissance a eu lieu en France depuis 1963, un parent né en Algérie avant le 3 juillet 1962 compte comme né en France.",
    "applicant.birthRecord.heldBy":
      "Qui détient [votre acte de naissance|l’acte de naissance de ~] : une commune à l’état civil dématérialisé, une autre commune, le service central d’état civil de Nantes, un consulat de France, ou une autorité étrangère ? La mairie de naissance vous dira si son état civil est dématérialisé.",
    "applicant.birthRecord.nationalityInMargin":
      "Une mention en marge de [votre acte de naissance|l’acte de naissance de ~] dit-elle que [vous êtes|~ est] de nationalité française ?",
    "applicant.birthRecord.showsNationality":
      "[Votre acte de naissance|L’acte de naissance de ~] suffit-il à prouver que [vous êtes|~ est] de nationalité française ? C’est le cas pour une naissance en France d’un parent lui-même né en France (ou en Algérie avant le 3 juillet 1962, pour une naissance depuis 1963), si l’acte porte une mention de la nationalité, ou s’il vient du service central d’état civil de Nantes ou d’un consulat.",
    "applicant.birthRecord.inForeignLanguage":
      "[Votre acte de naissance|L’acte de naissance de ~] est-il écrit dans une langue étrangère ?",
    "applicant.birthRecord.multilingualForm":
      "[Votre acte de naissance|L’acte de naissance de ~] vient-il d’un autre pays de l’Union européenne, avec son formulaire multilingue ?",
    "circumstances.nationalityAcquired":
      "La nationalité française a-t-elle été acquise après la naissance, par décret ou par déclaration ?",
    "circumstances.birthRecordUnobtainable":
      "Est-il impossible de fournir [votre acte de naissance|l’acte de naissance de ~] ?",
    "circumstances.registerMention":
      "[Votre acte de naissance|L’acte de naissance de ~] porte-t-il une mention du répertoire civil (« RC ») ? Elle signale par exemple un changement de régime matrimonial, une tutelle ou une curatelle.",
    "circumstances.foreignIdHeld":
      "[Avez-vous|Y a-t-il] un titre de séjour, ou une pièce d’identité d’un autre pays ?",
    "home.lodging":
      "Où [habitez-vous|habite ~] : dans un logement dont un justificatif est à [votre nom|votre nom ou à celui du parent], chez [vos|ses] parents, chez quelqu’un qui vous héberge, à l’hôtel, dans une caravane, ou sans domicile fixe ? Pour un mineur que représente un tuteur, une autre personne ou l’aide sociale à l’enfance, répondez pour cette personne.",
    "home.territory":
      "Dans quelle partie de la France [habitez-vous, ou habitez-vous|habite ~, ou est-ce] à l’étranger ?",
    "home.justifAdresse":
      "L’adresse a-t-elle été vérifiée en ligne par Justif’Adresse, pendant la pré-demande ?",
    "circumstances.emancipated": "Le mineur est-il émancipé par une décision de justice ?",
    "minor.filedBy":
      "Qui fait la demande pour le mineur : son père ou sa mère, son tuteur, une autre personne à qui un juge a confié l’autorité parentale, l’aide sociale à l’enfance (ASE), ou quelqu’un d’autre, sans décision de justice ?",
    "minor.parents": "Les parents du mineur vivent-ils ensemble ou séparés ?",
    "minor.residence":
      "Le mineur vit-il chez le parent qui fait la demande, chez l’autre parent, ou en résidence alternée ?",
    "minor.settledBy":
      "Comment a-t-on fixé où vit le mineur : par une décision de justice, ou par un accord entre les parents ?",
    "minor.bothAddresses": "Faut-il inscrire sur le titre les adresses des deux parents ?",
    "circumstances.lateRecognition":
      "Le parent qui fait la demande, non marié à l’autre, a-t-il reconnu l’enfant après son premier anniversaire ?",
    "minor.parentsMarried": "Les parents du mineur sont-ils mariés ensemble ?",
    "minor.recognisedInFirstYear":
      "Le parent qui fait la demande a-t-il reconnu l’enfant avant son premier anniversaire ?",
    "minor.authorityGranted":
      "Une déclaration conjointe ou une décision de justice donne-t-elle l’autorité parentale à ce parent ?",
    "circumstances.parentDeceased": "L’un des parents du mineur est-il décédé ?",
    "circumstances.courtDecision":
      "La justice a-t-elle pris une décision sur l’autorité parentale, ou sur le lieu où vit le mineur ?",
    "circumstances.parentOpposes":
      "L’autre parent s’est-il opposé par écrit à ce qu’un titre soit délivré au mineur ?",
    "circumstances.protectedAdult":
      "S’agit-il d’un adulte protégé : tutelle, curatelle, habilitation familiale ou sauvegarde de justice ?",
    "protection.measure":
      "Quelle est cette mesure : tutelle, curatelle, habilitation familiale ou sauvegarde de justice ?",
    "protection.filedBy": "Qui fait la demande : la personne sous tutelle elle-même, ou son tuteur ?",
    "protection.guardianInformed": "Le tuteur est-il informé de la demande ?",
    "protection.capacityLimited":
      "Le juge qui a donné l’habilitation familiale a-t-il limité votre capacité ?",
    "circumstances.stolenAbroad": "Le titre a-t-il été volé à l’étranger ?",
    "circumstances.nameChanged":
      "Le nom de famille ou un prénom a-t-il changé à l’état civil ? Un nom d’usage, par exemple celui d’un conjoint, n’en est pas un.",
    "names.changeRecordedOn":
      "Quel jour [votre acte de naissance|l’acte de naissance de ~] a-t-il été mis à jour avec le nouveau nom ou prénom ?",
    "names.changed":
      "Qu’est-ce qui a changé à l’état civil : le nom de famille, un prénom, la mention du sexe, ou seulement le nom d’usage ?",
    "names.changedBy":
      "Par quoi le nom ou le prénom a-t-il changé : procédure simplifiée (nom choisi parmi ceux des parents), décret, changement de prénom à la mairie, adoption, filiation ou francisation ?",
    "circumstances.useNameAsked":
      "Demandez-vous un nom d’usage, par exemple celui d’un époux ou d’une épouse, ou faut-il ôter celui du titre ?",
    "names.useName":
      "Quel nom d’usage demandez-vous : celui de l’époux ou épouse, de l’ex-époux ou ex-épouse, de l’époux décédé ou épouse décédée, un nom formé de ceux des deux parents, un nom d’usage porté avant, ou plus aucun ?",
    "names.onTitleAlready": "Ce nom d’usage figure-t-il déjà sur le titre à remplacer ?",
    "names.marriageOnBirthRecord":
      "[Votre acte de naissance|L’acte de naissance de ~] mentionne-t-il [votre|le] mariage ?",
    "names.endOfMarriageOnBirthRecord":
      "[Votre acte de naissance|L’acte de naissance de ~] mentionne-t-il la fin du mariage (divorce ou décès) ? Un divorce n’y est inscrit que si on le demande.",
    "names.remarried": "[Vous êtes-vous remarié|Y a-t-il eu remariage] depuis le divorce ou le décès ?",
    "names.judgmentAllows":
      "Le jugement de divorce permet-il de garder le nom de l’ex-époux ou de l’ex-épouse ?",
    "names.widowedMention": "Faut-il la mention « veuf » ou « veuve » devant le nom d’usage ?",
    "names.consent":
      "Pour le nom d’usage du mineur, les deux parents sont-ils d’accord ? Ou un seul le demande-t-il, après avoir informé l’autre, ou parce qu’il a seul l’autorité parentale ?",
    "names.form":
      "Le nom de l’autre parent doit-il être ajouté après le nom de famille du mineur, ou le remplacer, ou l’ordre être inversé ?",
    "circumstances.temporaryPassport":
      "Demandez-vous un passeport temporaire, valable un an, pour un voyage qui ne peut pas attendre ?",
    urgency:
      "Pourquoi le voyage est-il urgent : raison médicale, raison humanitaire, déplacement professionnel qui ne peut pas être remis, ou autre chose ?",
    "circumstances.largePassport": "Demandez-vous un passeport grand format, de 48 pages ?",
    "circumstances.passportByPost": "À l’étranger, voulez-vous recevoir le passeport par la poste ?",
    "circumstances.onAJourney":
      "La demande se fait-elle en voyage à l’étranger, dans un pays où l’on n’habite pas ?",
    "circumstances.detained": "S’agit-il d’une personne détenue dans une prison ?",
    "circumstances.unableToCome": "Une maladie ou une infirmité empêche-t-elle [|~ ]de venir au guichet ?",
    "circumstances.visaInOldPassport": "L’ancien passeport porte-t-il un visa encore valide ?",
    "circumstances.lostBeforeCollection":
      "L’ancien titre a-t-il été perdu ou volé depuis le dépôt, avant le retrait du nouveau ?",
    "circumstances.destitute":
      "[Êtes-vous|S’agit-il d’une personne] sans ressources, et demandez-vous à ne pas payer ?",
    collectOn: "Quel jour retirerez-vous le titre ?",
  },
  title: {
    kind: (title) =>
      `${title} : est-ce une carte nationale d’identité, un passeport, ou un passeport de service ou de mission ?`,
    format: (title) =>
      `${title} : de quel modèle est-ce ? Une carte est plastifiée ou au format carte bancaire ; un passeport est biométrique (mot « passeport » souligné), électronique, sans puce ou temporaire.`,
    issuedOn: (title) => `${title} : quelle date de délivrance y est inscrite ?`,
    printedExpiry: (title) => `${title} : quelle date de fin de validité y est inscrite ?`,
    adultWhenIssued: (title) =>
      `${title} : [aviez-vous|l’âge était-il de] 18 ans ou plus le jour de sa délivrance ?`,
    where: (title) =>
      `${title} : avez-vous ce titre en votre possession ? Sinon, est-il perdu, volé, retrouvé après une déclaration, ou impossible à présenter ?`,
    atCollection: (title) => `${title} : pourrez-vous rendre ce titre au retrait du nouveau ?`,
  },
  titleNamed: (id) => `Titre ${quoted(id)}`,
  thisTitle: "Ce titre",
};
