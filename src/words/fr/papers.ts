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
    "Pour une naissance en France, c’est la mairie du lieu de naissance qui le délivre : demandez-le en ligne ou auprès d’elle. Une naissance dans une clinique compte pour la commune où est la clinique. Un extrait sans filiation ne suffit pas.",
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
  "other-photo-id":
    "Selon l’âge, par exemple : carte d’étudiant, permis de conduire ou de chasser, carte professionnelle, carte Vitale avec photo, ou passeport périmé.",
  "no-photo-id-statement": "Vous y écrivez que vous n’avez aucun document avec photo à montrer.",
  "foreign-id": "Le document lui-même : titre de séjour, ou carte d’identité ou passeport d’un autre pays.",
  "parent-death-record": "L’état civil le délivre.",
  "family-record-book": "Il doit être à jour : le décès y figure.",
  "ex-spouse-id-copy": "Demandez à cette personne une photocopie de sa carte d’identité ou de son passeport.",
  "parents-use-name-letters":
    "Chaque parent écrit la sienne à la main : il y demande le nom d’usage et donne l’ordre des deux noms, le même que dans la demande.",
  "parents-residence-statement":
    "Les deux parents y déclarent l’adresse qui doit seule figurer sur le titre.",
  "court-decisions":
    "Toutes celles prises sur l’autorité parentale ou sur le lieu où vit le mineur (divorce, séparation, ordonnance d’une procédure en cours, tutelle, délégation), avec l’accord des parents s’il y en a un.",
  "notarial-deed":
    "Celui qui a changé votre régime matrimonial, c’est-à-dire les règles sur les biens des époux.",
  "deposit-receipt": "Le guichet vous le remet au dépôt. Il porte le numéro qui sert à suivre la demande.",
};
