import type { Questions } from "../words.js";

/** How to ask for each fact. */
export const questions: Questions = {
  situation: {
    requests: "Que demandez-vous : une carte nationale d’identité, un passeport ou les deux ?",
    "requests.cni.reason":
      "Pourquoi demandez-vous une carte nationale d’identité : première demande, renouvellement, perte, vol ou carte abîmée ?",
    "requests.passport.reason":
      "Pourquoi demandez-vous un passeport : première demande, renouvellement, perte, vol ou passeport abîmé ?",
    depositOn: "Quel jour déposez-vous la demande ?",
    territory: "Où déposez-vous la demande : en France métropolitaine ou ailleurs ?",
    channel: "Préparez-vous la demande en ligne (pré-demande) ou sur le formulaire papier du guichet ?",
    "applicant.french": "Êtes-vous de nationalité française ?",
    "applicant.bornOn": "Quelle est votre date de naissance ?",
    "applicant.ageOnDeposit": "Quel âge aurez-vous le jour du dépôt ?",
    "applicant.adult": "Aurez-vous 18 ans ou plus le jour du dépôt ?",
    "applicant.birthplace": "Votre lieu de naissance est-il en France ou à l’étranger ?",
    "heldTitles.titles":
      "Quelles cartes nationales d’identité et quels passeports français avez-vous reçus ?",
    "heldTitles.complete":
      "Les titres indiqués sont-ils tous ceux que vous avez reçus et pas encore rendus, même périmés, perdus ou volés ?",
    "requests.cni.replaces": "Quelle carte la nouvelle carte nationale d’identité remplace-t-elle ?",
    "requests.passport.replaces": "Quel passeport le nouveau passeport remplace-t-il ?",
    "applicant.birthRecord.heldBy":
      "Qui détient votre acte de naissance : une commune à l’état civil dématérialisé (ou le service central d’état civil de Nantes), une autre commune, ou une autorité étrangère ? La mairie de naissance vous dira si son état civil est dématérialisé.",
    "applicant.birthRecord.showsNationality":
      "Votre acte de naissance suffit-il à prouver que vous êtes de nationalité française ? C’est le cas pour une naissance en France d’un parent lui-même né en France, si l’acte porte une mention de la nationalité, ou s’il vient du service central d’état civil de Nantes ou d’un consulat.",
    "circumstances.birthRecordUnobtainable": "Vous est-il impossible de fournir votre acte de naissance ?",
    "home.lodging":
      "Où habitez-vous : dans un logement dont un justificatif est à votre nom, chez quelqu’un qui vous héberge, ou chez vos parents ?",
    "circumstances.stolenAbroad": "Le titre a-t-il été volé à l’étranger ?",
    "circumstances.nameChanged":
      "Avez-vous changé de nom de famille ou de prénom à l’état civil ? Un nom d’usage, par exemple celui de votre conjoint, n’en est pas un.",
    "names.changeRecordedOn":
      "Quel jour votre acte de naissance a-t-il été mis à jour avec le nouveau nom ou prénom ?",
    collectOn: "Quel jour retirerez-vous le titre ?",
  },
  title: {
    kind: (title) => `${title} : est-ce une carte nationale d’identité ou un passeport ?`,
    format: (title) =>
      `${title} : de quel modèle est-ce ? Une carte est plastifiée ou au format carte bancaire ; un passeport est biométrique (mot « passeport » souligné), électronique, sans puce ou temporaire.`,
    issuedOn: (title) => `${title} : quelle date de délivrance y est inscrite ?`,
    printedExpiry: (title) => `${title} : quelle date de fin de validité y est inscrite ?`,
    adultWhenIssued: (title) => `${title} : aviez-vous 18 ans ou plus le jour de sa délivrance ?`,
    where: (title) =>
      `${title} : avez-vous ce titre en votre possession ? Sinon, est-il perdu, volé ou impossible à présenter ?`,
    atCollection: (title) => `${title} : pourrez-vous le rendre au retrait du nouveau titre ?`,
  },
  thisTitle: "Ce titre",
};
