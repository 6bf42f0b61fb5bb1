import type { Sentences } from "../words.js";

/** What each paper is, and how to come by it. */
export const documentSentences: Sentences["document"] = {
  "application-form":
    "Le guichet vous le remet : il ne se télécharge pas. Remplissez-le à l’encre noire et en majuscules.",
  "pre-application-number": "Vous recevez son numéro en la faisant sur passeport.ants.gouv.fr.",
  photo:
    "Faite par un photographe ou dans une cabine agréés. Un fond blanc est refusé. Les règles de la photo sont plus bas.",
  "proof-of-address":
    "Un seul suffit. Le nom et le prénom doivent y figurer. C’est le fournisseur, l’agence ou l’administration qui l’envoie.",
  "host-proof-of-address": "Un seul suffit. Les nom et prénom de cette personne doivent y figurer.",
  "host-id-copy": "Demandez-lui une photocopie.",
  "host-statement":
    "Cette personne y certifie, et signe, que vous habitez chez elle de façon stable ou depuis plus de 3 mois.",
  "birth-record":
    "Pour une naissance en France, c’est la mairie du lieu de naissance qui le délivre : demandez-le en ligne ou à cette mairie. Une naissance dans une clinique compte pour la commune où est la clinique. Un extrait sans filiation ne suffit pas. À sa place : une carte d’identité ou un passeport valide ou périmé depuis moins de 5 ans ; pour une personne mariée qui ne peut pas obtenir l’acte, la copie intégrale de son acte de mariage.",
  "marriage-record":
    "L’état civil de la commune du mariage le délivre. Demandez la copie intégrale : un extrait ne suffit pas.",
  "spouse-death-record": "L’état civil le délivre.",
  "divorce-judgment": "C’est celui qui permet de garder le nom de l’ex-époux ou de l’ex-épouse.",
  "ex-spouse-authorisation":
    "Cette personne y écrit et signe qu’elle accepte que vous gardiez son nom. L’accord peut être donné pour un temps.",
  "nationality-proof":
    "Une seule de ces preuves suffit : la première que vous pouvez obtenir dans cette liste.",
  "sworn-translation":
    "Par un traducteur inscrit sur la liste d’une cour d’appel, ou par le consul de France du pays. Un acte d’un pays de l’Union européenne peut être accompagné d’un formulaire multilingue à la place ; le guichet peut quand même demander la traduction.",
  "held-cni": "La carte elle-même, même si elle est périmée ou abîmée.",
  "held-passport": "Le passeport lui-même, même s’il est périmé ou abîmé.",
  "loss-declaration": "Vous la remplissez au guichet, en même temps que la nouvelle demande.",
  "theft-declaration": "C’est le récépissé remis quand vous avez déclaré le vol.",
  "fiscal-stamp":
    "En vente à la fin de la pré-demande en ligne, sur timbres.impots.gouv.fr ou chez un buraliste agréé.",
  "parent-id": "Sa propre carte d’identité ou son propre passeport.",
  "second-parent-proof-of-address":
    "Un seul suffit. Le nom et le prénom de l’autre parent doivent y figurer.",
  "alternating-residence-proof": "L’accord des parents, ou la décision de justice.",
  "parental-authority-decision": "La décision du tribunal qui donne l’autorité parentale.",
  "joint-authority-declaration": "La déclaration que les deux parents ont faite ensemble.",
  "other-parent-id-copy": "Demandez-lui une photocopie.",
  "other-parent-use-name-agreement": "L’autre parent y écrit, date et signe qu’il est d’accord.",
  "other-parent-information-statement":
    "Le parent y atteste sur l’honneur qu’il a prévenu l’autre à temps. Celui-ci peut saisir le juge aux affaires familiales.",
  "minor-use-name-consent": "Le mineur y écrit et signe qu’il est d’accord.",
  "guardianship-judgment": "Le dernier jugement, ou la décision du conseil de famille pour un mineur.",
  "guardian-statement":
    "Le tuteur y certifie, et signe, qu’il est informé de la demande, avec ses nom, date de naissance et adresse, et vos nom et date de naissance.",
  "guardian-id-copy": "Demandez-lui une photocopie.",
  "domicile-election":
    "Un centre d’action sociale (CCAS ou CIAS) ou un organisme agréé la donne. Son adresse sera inscrite sur le titre, sans son nom.",
  "hotel-statement": "Le gérant y certifie que vous habitez l’hôtel.",
  "pitch-deed-or-lease": "Il montre que le terrain de la caravane est à vous, ou que vous le louez.",
  "official-document-with-address": "Il porte la même adresse que l’autre papier sur votre logement.",
  "urgency-proof":
    "Tout papier qui prouve la raison du voyage, et qu’il ne peut pas attendre. Demandez à la préfecture ou au consulat ce qu’il accepte.",
  "large-passport-letter": "Expliquez, sur papier libre, pourquoi vous voyagez si souvent.",
  "medical-certificate": "Le médecin y certifie la raison grave qui vous empêche de vous déplacer.",
};
