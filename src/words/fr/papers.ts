import type { Sentences } from "../lists.js";

/** What each paper is, and how to come by it. */
export const documentSentences: Sentences["document"] = {
  "application-form": {
    abroad:
      "Demandez au consulat s’il en veut un : c’est lui qui le remet. Remplissez-le à l’encre noire et en majuscules.",
    otherwise:
      "Le guichet vous le remet : il ne se télécharge pas. Remplissez-le à l’encre noire et en majuscules.",
  },
  "pre-application-number": "Vous recevez son numéro en la faisant sur passeport.ants.gouv.fr.",
  photo:
    "Faite par un photographe ou dans une cabine agréés. Un fond blanc est refusé. Les règles de la photo sont plus bas.",
  "proof-of-address":
    "Un seul suffit. Le nom et le prénom doivent y figurer. Il vient d’un fournisseur, d’une agence ou d’une administration.",
  "host-proof-of-address": {
    "with-parents":
      "Un seul suffit. Le nom et le prénom de [l’un de vos parents|la personne qui héberge] doivent y figurer.",
    otherwise: "Un seul suffit. Le nom et le prénom de cette personne doivent y figurer.",
  },
  "host-id-copy": {
    "with-parents": "[Demandez-leur une photocopie.|]",
    otherwise: "Demandez-lui une photocopie.",
  },
  "host-statement": {
    "with-parents":
      "[Vos parents y certifient|Les parents y certifient] sur l’honneur que [vous habitez|~ habite] chez eux de façon stable ou depuis plus de 3 mois. Ils la datent et la signent.",
    otherwise:
      "Cette personne y certifie sur l’honneur [que vous habitez|l’hébergement] chez elle de façon stable ou depuis plus de 3 mois. Elle la date et la signe.",
  },
  "birth-record": "Demandez-le au service d’état civil qui garde l’acte.",
  "marriage-record": "L’état civil de la commune du mariage le délivre.",
  "spouse-death-record": "L’état civil le délivre.",
  "divorce-judgment": "Celui qui permet de garder le nom de l’ex-époux ou de l’ex-épouse.",
  "ex-spouse-authorisation":
    "Cette personne y écrit et signe qu’elle accepte que vous gardiez son nom. L’accord peut être donné pour un temps.",
  "nationality-proof":
    "Une seule de ces preuves suffit : la première que vous pouvez obtenir dans cette liste.",
  "sworn-translation":
    "En France, elle est faite par un traducteur inscrit sur la liste d’une cour d’appel. À l’étranger, par un traducteur de la liste du consulat, qui certifie sa signature. Un acte d’un autre pays de l’Union européenne n’en a pas besoin avec son formulaire multilingue, à demander à qui l’a délivré.",
  "held-cni": "La carte elle-même, pas une copie.",
  "held-passport": "Le passeport lui-même, pas une copie.",
  "loss-declaration": "Vous la remplissez au guichet, en même temps que la nouvelle demande.",
  "theft-declaration": "C’est le récépissé remis quand vous avez déclaré le vol.",
  "fiscal-stamp": {
    "stamp-in-doubt": "Ne l’achetez pas avant d’avoir demandé au guichet comment ce prix se paie.",
    otherwise: "Il est électronique.",
  },
  "parent-id":
    "[Sa propre carte d’identité ou son propre passeport|Votre propre carte d’identité ou votre propre passeport].",
  "second-parent-proof-of-address":
    "Un seul suffit. Le nom et le prénom de l’autre parent doivent y figurer.",
  "alternating-residence-proof": "L’accord des parents, ou la décision de justice.",
  "parental-authority-decision": "La décision du tribunal qui donne l’autorité parentale.",
  "joint-authority-declaration":
    "La déclaration que les deux parents ont faite ensemble (formulaire cerfa 12785).",
  "other-parent-id-copy": "Demandez-lui une photocopie.",
  "other-parent-use-name-agreement": "L’autre parent y écrit, date et signe qu’il est d’accord.",
  "other-parent-information-statement":
    "Le parent y atteste sur l’honneur qu’il a prévenu l’autre à temps. L’autre parent peut s’adresser au juge aux affaires familiales.",
  "minor-use-name-consent": "[Vous y écrivez votre|~ y écrit son] accord, et signe[z|].",
  "guardianship-judgment": "Le dernier jugement ou, pour un mineur, la décision qui lui a donné son tuteur.",
  "guardian-statement":
    "Le tuteur y certifie, et signe, qu’il est informé de la demande. Elle porte son nom, sa date de naissance et son adresse, puis [votre nom et votre date de naissance|le nom et la date de naissance de ~].",
  "guardian-id-copy": "[Demandez-lui une photocopie.|]",
  "domicile-election":
    "Un centre d’action sociale (CCAS ou CIAS) ou un organisme agréé la donne. Son adresse sera inscrite sur le titre, sans son nom.",
  "hotel-statement": "Le gérant y certifie que [vous habitez|~ habite] l’hôtel.",
  "pitch-deed-or-lease":
    "Il montre [que le terrain de la caravane est à vous, ou que vous le louez|à qui est le terrain de la caravane, ou qui le loue].",
  "official-document-with-address": "Il porte la même adresse que l’autre papier sur [votre|le] logement.",
  "urgency-proof":
    "Tout papier qui prouve la raison du voyage, et qu’il ne peut pas attendre. Demandez à la préfecture ou au consulat ce qui est accepté.",
  "large-passport-letter": "Expliquez, sur papier libre, pourquoi vous voyagez si souvent.",
  "medical-certificate": "Un médecin y certifie la maladie ou l’infirmité qui empêche [|~ ]de venir.",
  "other-photo-id": "Il doit porter [votre photo|la photo de ~].",
  "no-photo-id-statement": "Vous y écrivez que vous n’avez aucun document avec photo à montrer.",
  "foreign-id": "Le document lui-même : titre de séjour, ou carte d’identité ou passeport d’un autre pays.",
  "parent-death-record": "L’état civil le délivre.",
  "family-record-book": "Il doit être à jour : le décès y figure.",
  "ex-spouse-id-copy": "Demandez à cette personne une photocopie de sa carte d’identité ou de son passeport.",
  "parents-use-name-letters":
    "Chaque parent écrit la sienne à la main. Il y demande le nom d’usage et donne l’ordre des deux noms, le même que dans la demande.",
  "parents-residence-statement":
    "Les deux parents y déclarent l’adresse qui doit seule figurer sur le titre.",
  "court-decisions":
    "Toutes celles sur l’autorité parentale ou sur le lieu où vit le mineur : divorce, séparation, ordonnance d’une procédure en cours, tutelle, délégation. Joignez l’accord des parents, s’il y en a un.",
  "notarial-deed":
    "Celui qui a changé votre régime matrimonial, c’est-à-dire les règles sur les biens des époux.",
  "deposit-receipt": "Le guichet vous le remet au dépôt. Il porte le numéro qui sert à suivre la demande.",
  "inability-proof": "Tout papier qui montre que [vous ne pouvez|~ ne peut] pas venir.",
  "travel-proof": "Tout papier qui prouve un voyage à venir dans un pays qui accepte la carte.",
  "prepaid-envelope":
    "Elle s’achète auprès du transporteur agréé : le consulat dit lequel, et de quelle taille.",
  "temporary-passport-receipt": "Le guichet vous le remet quand vous déposez la demande.",
  "educational-assistance-judgment":
    "Le jugement, ou un certificat, qui confie l’enfant à l’aide sociale à l’enfance.",
  "parents-failure-record":
    "Le département y constate que les parents ne peuvent pas être joints, ou refusent d’agir.",
  "agent-capacity-proof": "La carte professionnelle de l’agent, ou un certificat du département.",
  "agent-id-copy": "Une photocopie suffit.",
  "other-parent-information-proof":
    "Tout papier qui montre que l’autre parent a été prévenu avant la demande.",
  "emancipation-decision": "L’état civil ne mentionne pas l’émancipation : seule la décision la prouve.",
};
