import type { Sentences, Words } from "../words.js";

/** What each paper is, and how to come by it. */
export const documentSentences: Sentences["document"] = {
  "application-form":
    "Le guichet vous le remet : il ne se télécharge pas. Remplissez-le à l’encre noire et en majuscules.",
  "pre-application-number": "Vous recevez son numéro en la faisant sur passeport.ants.gouv.fr.",
  photo: "Faite par un photographe ou dans une cabine agréés. Les règles de la photo sont plus bas.",
  "proof-of-address": "Un seul suffit. Vos nom et prénom doivent y figurer.",
  "host-proof-of-address": "Un seul suffit. Les nom et prénom de cette personne doivent y figurer.",
  "host-id-copy": "Demandez-lui une photocopie.",
  "host-statement":
    "Cette personne y certifie, et signe, que vous habitez chez elle de façon stable ou depuis plus de 3 mois.",
  "birth-record": "Pour une naissance en France, demandez-le en ligne ou à la mairie du lieu de naissance.",
  "marriage-record": "Demandez la copie intégrale : un extrait ne suffit pas.",
  "nationality-proof":
    "Une seule de ces preuves suffit : la première que vous pouvez obtenir dans cette liste.",
  "held-cni": "La carte elle-même, même si elle est périmée ou abîmée.",
  "held-passport": "Le passeport lui-même, même s’il est périmé ou abîmé.",
  "loss-declaration": "Vous la remplissez au guichet, en même temps que la nouvelle demande.",
  "theft-declaration": "C’est le récépissé remis quand vous avez déclaré le vol.",
  "fiscal-stamp":
    "En vente à la fin de la pré-demande en ligne, sur timbres.impots.gouv.fr ou chez un buraliste agréé.",
};

/** Why each paper is asked for. */
export const requirementSentences: Sentences["requirement"] = {
  "application-form/paper-channel": "Vous faites la demande sur papier.",
  "pre-application-number/online-channel":
    "Vous préparez la demande en ligne : elle remplace le formulaire papier.",
  "photo/every-application": "Toute demande de titre en comporte une.",
  "proof-of-address/own-name": "Il prouve votre adresse.",
  "host-proof-of-address/hosted":
    "Vous n’avez pas de justificatif à votre nom : il prouve l’adresse où vous vivez.",
  "host-id-copy/hosted": "Elle prouve qui vous héberge.",
  "host-statement/hosted": "Elle prouve que vous vivez à cette adresse.",
  "held-cni/replaced": "La nouvelle carte la remplace.",
  "held-cni/proves-civil-status":
    "Elle prouve votre état civil et votre nationalité, et peut vous éviter un acte de naissance.",
  "held-cni/handed-back": "Vous rendez l’ancienne carte en recevant la nouvelle.",
  "held-passport/replaced": "Le nouveau passeport le remplace.",
  "held-passport/proves-civil-status":
    "Il prouve votre état civil et votre nationalité, et peut vous éviter un acte de naissance.",
  "held-passport/handed-back":
    "Vous rendez l’ancien passeport en recevant le nouveau. S’il porte un visa encore valide, vous pouvez le garder tant que dure ce visa.",
  "birth-record/no-title-shown":
    "Il prouve votre état civil : vous ne présentez ni carte ni passeport qui le prouve, c’est-à-dire valide ou périmé depuis moins de 5 ans.",
  "marriage-record/no-birth-record":
    "Il prouve votre état civil, votre acte de naissance ne pouvant être fourni.",
  "nationality-proof/record-silent":
    "Ni un titre récent ni votre acte de naissance ne prouvent que vous êtes de nationalité française.",
  "loss-declaration/lost": "Le titre à remplacer est perdu.",
  "theft-declaration/stolen": "Le titre à remplacer a été volé.",
  "fiscal-stamp/fee-due": "Cette demande est payante.",
};

/** When each paper is asked for. */
export const conditions: Words["conditions"] = {
  "application-form/paper-channel": "vous faites la demande sur papier",
  "pre-application-number/online-channel": "vous faites la pré-demande en ligne",
  "photo/every-application": "vous demandez un titre",
  "proof-of-address/own-name": "vous avez un justificatif à votre nom",
  "host-proof-of-address/hosted": "vous vivez chez quelqu’un, par exemple chez vos parents",
  "host-id-copy/hosted": "vous vivez chez quelqu’un, par exemple chez vos parents",
  "host-statement/hosted": "vous vivez chez quelqu’un, par exemple chez vos parents",
  "held-cni/replaced": "la nouvelle carte remplace celle que vous avez",
  "held-cni/proves-civil-status": "elle est le seul de vos titres à prouver votre état civil",
  "held-cni/handed-back": "vous l’avez présentée au dépôt pour la remplacer",
  "held-passport/replaced": "le nouveau passeport remplace celui que vous avez",
  "held-passport/proves-civil-status": "il est le seul de vos titres à prouver votre état civil",
  "held-passport/handed-back": "vous l’avez présenté au dépôt pour le remplacer",
  "birth-record/no-title-shown":
    "aucune carte et aucun passeport que vous présentez ne prouve votre état civil, et si le guichet ne peut pas obtenir l’acte lui-même",
  "marriage-record/no-birth-record": "il faut un acte de naissance et que vous ne pouvez pas le fournir",
  "nationality-proof/record-silent":
    "ni un titre récent ni votre acte de naissance ne prouvent votre nationalité française",
  "loss-declaration/lost": "le titre à remplacer est perdu",
  "theft-declaration/stolen": "le titre à remplacer a été volé",
  "fiscal-stamp/fee-due": "la demande est payante",
};
