import type { Questions } from "../lists.js";

/** How to ask for each fact, in one line. */
export const questions: Questions = {
  situation: {
    requests: "Que demandez-vous : une carte d’identité, un passeport ou les deux ?",
    "requests.cni.reason": "Pourquoi demandez-vous une carte d’identité ?",
    "requests.passport.reason": "Pourquoi demandez-vous un passeport ?",
    depositOn: "Quel jour déposez-vous la demande ?",
    territory: "Où déposez-vous la demande : en métropole, outre-mer ou à l’étranger ?",
    channel: "Préparez-vous la demande en ligne, ou sur le formulaire papier ?",
    photo: "Apportez-vous la photo, ou la faites-vous prendre au guichet ?",
    "applicant.french": "[Avez-vous|Est-ce que ~ a] la nationalité française ?",
    "applicant.bornOn": "Quelle est [votre date de naissance|la date de naissance de ~] ?",
    "applicant.ageOnDeposit": "Quel âge [aurez-vous|aura ~] le jour du dépôt ?",
    "applicant.adult": "[Aurez-vous|Est-ce que ~ aura] 18 ans ou plus le jour du dépôt ?",
    "applicant.birthplace": "Quel est [votre lieu de naissance|le lieu de naissance de ~] ?",
    "heldTitles.titles":
      "Quelles cartes d’identité et quels passeports français [avez-vous reçus|ont été délivrés à ~] ?",
    "heldTitles.complete":
      "Avez-vous cité toutes les cartes d’identité et tous les passeports français déjà reçus ?",
    "requests.cni.replaces": "Quelle carte la nouvelle carte d’identité remplace-t-elle ?",
    "requests.passport.replaces": "Quel passeport le nouveau passeport remplace-t-il ?",
    "applicant.parentBornInFrance": "L’un au moins [de vos parents|des parents de ~] est-il né en France ?",
    "applicant.birthRecord.heldBy": "Quel service garde [votre acte de naissance|l’acte de naissance de ~] ?",
    "applicant.birthRecord.nationalityInMargin":
      "[Votre acte de naissance|L’acte de naissance de ~] porte-t-il en marge une mention de nationalité française ?",
    "applicant.birthRecord.showsNationality":
      "[Votre acte de naissance|L’acte de naissance de ~] suffit-il à prouver la nationalité française ?",
    "applicant.birthRecord.inForeignLanguage":
      "[Votre acte de naissance|L’acte de naissance de ~] est-il écrit dans une langue étrangère ?",
    "applicant.birthRecord.multilingualForm":
      "[Votre acte de naissance|L’acte de naissance de ~] vient-il d’un autre pays de l’Union européenne, avec son formulaire multilingue ?",
    "circumstances.nationalityAcquired": "La nationalité française a-t-elle été acquise après la naissance ?",
    "circumstances.birthRecordUnobtainable":
      "Est-il impossible de fournir [votre acte de naissance|l’acte de naissance de ~] ?",
    "circumstances.registerMention":
      "[Votre acte de naissance|L’acte de naissance de ~] porte-t-il la mention « RC » (répertoire civil) ?",
    "circumstances.foreignIdHeld":
      "[Avez-vous|Est-ce que ~ a] un titre de séjour, ou une pièce d’identité d’un autre pays ?",
    "home.lodging":
      "Où [habitez-vous|habite ~] : dans un logement à [votre|son] nom, chez quelqu’un, à l’hôtel… ?",
    "home.territory": "Dans quelle partie de la France [habitez-vous|habite ~], ou est-ce à l’étranger ?",
    "home.justifAdresse": "L’adresse a-t-elle été vérifiée en ligne par Justif’Adresse ?",
    "circumstances.emancipated": "Un juge a-t-il émancipé [le mineur|~] ?",
    "minor.filedBy": "Qui fait la demande pour [le mineur|~] ?",
    "minor.parents": "Les parents [du mineur|de ~] vivent-ils ensemble ou séparés ?",
    "minor.residence": "Chez lequel de ses parents vit [le mineur|~], ou est-ce en résidence alternée ?",
    "minor.settledBy": "Qui a fixé où vit [le mineur|~] : un juge, ou les parents par un accord ?",
    "minor.bothAddresses": "Faut-il inscrire sur le titre les adresses des deux parents ?",
    "circumstances.lateRecognition":
      "Le parent qui fait la demande a-t-il reconnu l’enfant après son premier anniversaire ?",
    "minor.parentsMarried": "Les parents [du mineur|de ~] sont-ils mariés ensemble ?",
    "minor.recognisedInFirstYear":
      "Le parent qui fait la demande a-t-il reconnu l’enfant avant son premier anniversaire ?",
    "minor.authorityGranted":
      "Une déclaration conjointe ou un juge donne-t-il à ce parent l’autorité parentale ?",
    "circumstances.parentDeceased": "L’un des parents [du mineur|de ~] est-il décédé ?",
    "circumstances.courtDecision":
      "Un juge a-t-il décidé de l’autorité parentale, ou du lieu où vit [le mineur|~] ?",
    "circumstances.parentOpposes": "L’autre parent s’est-il opposé par écrit à ce titre pour [le mineur|~] ?",
    "circumstances.protectedAdult":
      "[Avez-vous|Est-ce que ~ a] une mesure de protection des adultes : tutelle, curatelle… ?",
    "protection.measure": "De quelle mesure de protection s’agit-il ?",
    "protection.filedBy": "Qui fait la demande : la personne sous tutelle elle-même, ou son tuteur ?",
    "protection.guardianInformed": "Le tuteur est-il informé de la demande ?",
    "protection.capacityLimited":
      "Le juge qui a donné l’habilitation familiale a-t-il limité [votre capacité|la capacité de ~] ?",
    "circumstances.stolenAbroad": "Le titre a-t-il été volé à l’étranger ?",
    "circumstances.nameChanged": "Le nom de famille ou un prénom a-t-il changé à l’état civil ?",
    "names.changeRecordedOn":
      "Quel jour le nouveau nom ou prénom a-t-il été inscrit à [votre acte de naissance|l’acte de naissance de ~] ?",
    "names.changed": "Qu’est-ce qui a changé à l’état civil ?",
    "names.changedBy": "Comment le nom ou le prénom a-t-il changé ?",
    "circumstances.useNameAsked": "Faut-il inscrire un nom d’usage sur le titre, ou en ôter un ?",
    "names.useName": "Quel nom d’usage demandez-vous ?",
    "names.onTitleAlready": "Ce nom d’usage figure-t-il déjà sur le titre à remplacer ?",
    "names.marriageOnBirthRecord":
      "[Votre acte de naissance|L’acte de naissance de ~] mentionne-t-il [votre|le] mariage ?",
    "names.endOfMarriageOnBirthRecord":
      "[Votre acte de naissance|L’acte de naissance de ~] mentionne-t-il la fin du mariage (divorce ou décès) ?",
    "names.remarried": "Y a-t-il eu un remariage depuis le divorce ou le décès ?",
    "names.judgmentAllows":
      "Le jugement de divorce permet-il de garder le nom de l’ex-époux ou de l’ex-épouse ?",
    "names.widowedMention": "Faut-il la mention « veuf » ou « veuve » devant le nom d’usage ?",
    "names.consent": "Les parents sont-ils d’accord sur le nom d’usage [du mineur|de ~] ?",
    "names.form": "Le nom de l’autre parent s’ajoute-t-il à celui [du mineur|de ~], ou le remplace-t-il ?",
    "circumstances.temporaryPassport":
      "Demandez-vous un passeport temporaire, pour un voyage qui ne peut pas attendre ?",
    urgency: "Pourquoi le voyage est-il urgent ?",
    "circumstances.largePassport": "Demandez-vous un passeport grand format, de 48 pages ?",
    "circumstances.passportByPost": "À l’étranger, voulez-vous recevoir le passeport par la poste ?",
    "circumstances.onAJourney":
      "Faites-vous la demande pendant un voyage à l’étranger, dans un pays où [vous n’habitez|~ n’habite] pas ?",
    "circumstances.detained": "[Êtes-vous|Est-ce que ~ est] en prison ?",
    "circumstances.unableToCome":
      "Une maladie ou une infirmité [vous empêche-t-elle|empêche-t-elle ~] de venir au guichet ?",
    "circumstances.visaInOldPassport": "L’ancien passeport porte-t-il un visa encore valide ?",
    "circumstances.lostBeforeCollection":
      "L’ancien titre a-t-il été perdu ou volé depuis le dépôt, avant le retrait du nouveau ?",
    "circumstances.destitute": "Demandez-vous à ne pas payer, faute de ressources ?",
    collectOn: "Quel jour retirerez-vous le titre ?",
  },
  title: {
    kind: (title) => `${title} : est-ce une carte, un passeport, ou un passeport de service ?`,
    format: (title) => `${title} : de quel modèle est-ce ?`,
    issuedOn: (title) => `${title} : quelle date de délivrance y est inscrite ?`,
    printedExpiry: (title) => `${title} : quelle date de fin de validité y est inscrite ?`,
    adultWhenIssued: (title) =>
      `${title} : [aviez-vous|est-ce que ~ avait] 18 ans ou plus le jour de sa délivrance ?`,
    where: (title) => `${title} : l’avez-vous en main ?`,
    atCollection: (title) => `${title} : pourrez-vous rendre ce titre au retrait du nouveau ?`,
  },
  someTitle: "un des titres détenus",
  thisTitle: "Ce titre",
};
