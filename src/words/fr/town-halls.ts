import type { Sentences, Words } from "../words.js";

/** Why the page of a town hall asks for papers, and when. */
export const atTownHalls = {
  sentences: {
    "held-cni/only-title-held": "Un titre français que vous avez est à montrer, même périmé.",
    "held-cni/both-held": "Vous avez aussi un passeport : montrer les deux peut faciliter la demande.",
    "held-passport/only-title-held": "Un titre français que vous avez est à montrer, même périmé.",
    "held-passport/both-held":
      "Vous avez aussi une carte d’identité : montrer les deux peut faciliter la demande.",
    "held-passport/copied":
      "Il prouve votre état civil et votre nationalité, et peut vous éviter un acte de naissance. Cette mairie veut aussi la photocopie de la page d’identité.",
    "held-passport/minor-without-chip":
      "Pour un mineur, cette mairie accepte comme preuve de l’état civil un passeport sans puce périmé depuis moins de 5 ans.",
    "other-photo-id/never-held":
      "Vous n’avez jamais eu de carte d’identité, et aucun titre récent ne prouve qui vous êtes.",
    "other-photo-id/minor":
      "Vous n’avez jamais eu de carte d’identité, et aucun titre récent ne prouve qui vous êtes. Apportez ce document si vous en avez un.",
    "other-photo-id/lost-or-stolen":
      "Le titre à remplacer est perdu ou volé, et aucun autre titre récent ne prouve qui vous êtes.",
    "other-photo-id/title-not-shown":
      "Vous ne pouvez pas montrer le titre à remplacer. La déclaration ne sert que si vous n’avez aucun document avec photo.",
    "foreign-id/held": "Vous en avez un, et vous demandez un titre français pour la première fois.",
    "birth-record/born-abroad":
      "Vous êtes né à l’étranger, et aucun titre récent ne prouve votre état civil.",
    "birth-record/passport-before-2008":
      "Pour une première demande, cette mairie ne s’en passe que si vous montrez une carte, ou un passeport délivré à partir du 30 avril 2008. Le vôtre est plus ancien.",
    "birth-record/minor": "Le titre est pour un mineur.",
    "birth-record/lost-or-stolen": "Le titre à remplacer est perdu ou volé.",
    "birth-record/extract":
      "Il prouve votre état civil, puisqu’aucun titre récent ne le fait. Cette mairie demande l’extrait avec filiation ; la règle nationale admet aussi la copie intégrale.",
    "birth-record/full-copy":
      "Il prouve votre état civil et l’autorité parentale, puisqu’aucun titre récent du mineur ne le fait. Cette mairie demande la copie intégrale ; la règle nationale admet aussi l’extrait avec filiation.",
    "birth-record/without-chip":
      "Votre seul titre récent est un passeport sans puce : cette mairie l’accepte jusqu’à 5 ans après sa fin, la loi 2 ans seulement.",
    "proof-of-address/original":
      "Il prouve votre adresse. Cette mairie demande l’original ; la règle nationale admet aussi une facture électronique imprimée.",
    "proof-of-address/who-comes":
      "Il prouve l’adresse du mineur. Cette mairie le veut au nom du parent qui vient au dépôt ; la règle nationale, au nom du parent chez qui vit le mineur.",
    "host-proof-of-address/original":
      "Vous n’avez pas de justificatif à votre nom : il prouve l’adresse où vous vivez. Cette mairie demande l’original ; la règle nationale admet aussi une facture électronique imprimée.",
    "host-statement/three-months":
      "Elle prouve que vous vivez à cette adresse. Cette mairie veut y lire que c’est depuis plus de 3 mois ; la règle nationale admet aussi un hébergement stable plus récent.",
    "second-parent-proof-of-address/alternating":
      "Le mineur est en résidence alternée : il prouve l’adresse de l’autre parent.",
    "other-parent-id-copy/agreement":
      "La résidence alternée repose sur un accord des parents, et l’autre parent ne vient pas au dépôt.",
    "other-parent-id-copy/one-home":
      "Elle accompagne la déclaration des deux parents sur l’adresse du mineur.",
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
      "Vous gardez le nom de votre ex-époux ou ex-épouse : il faut que le jugement ou cette personne le permette. Avec son accord, cette mairie veut aussi une copie de sa pièce d’identité.",
    "ex-spouse-id-copy/not-in-judgment":
      "Elle accompagne l’accord de cette personne, puisque le jugement de divorce ne permet pas de garder ce nom.",
    "spouse-death-record/widowed":
      "Vous voulez la mention « veuf » ou « veuve » : l’un d’eux la justifie ici. La règle nationale ne connaît que l’acte de décès.",
    "spouse-death-record/without-mention":
      "Vous gardez le nom de votre époux décédé ou épouse décédée, sans la mention « veuf » ou « veuve ».",
    "notarial-deed/register-mention":
      "Votre acte de naissance porte la mention « RC » (répertoire civil) : cette mairie veut voir d’où elle vient, par exemple d’un changement de régime matrimonial.",
    "guardianship-judgment/register-mention":
      "Votre acte de naissance porte la mention « RC » (répertoire civil), et vous êtes sous tutelle ou curatelle.",
    "deposit-receipt/collection": "Il porte le numéro de la demande, et aide à retrouver votre titre.",
  },
  conditions: {
    "held-cni/only-title-held": "elle est le seul titre français que vous avez",
    "held-cni/both-held": "vous avez aussi un passeport",
    "held-passport/only-title-held": "il est le seul titre français que vous avez",
    "held-passport/both-held": "vous avez aussi une carte d’identité",
    "held-passport/copied": "il est le seul de vos titres à prouver votre état civil",
    "held-passport/minor-without-chip":
      "c’est le passeport sans puce d’un mineur, périmé depuis moins de 5 ans, et si aucun autre titre ne prouve son état civil",
    "other-photo-id/never-held":
      "vous êtes majeur, si vous demandez votre première carte d’identité et si aucun titre ne prouve votre état civil",
    "other-photo-id/minor":
      "un mineur demande sa première carte d’identité, et si aucun titre ne prouve son état civil",
    "other-photo-id/lost-or-stolen":
      "le titre à remplacer est perdu ou volé, et si aucun autre titre ne prouve votre état civil",
    "other-photo-id/title-not-shown": "le titre à remplacer ne peut pas être montré, sans être perdu ni volé",
    "foreign-id/held": "c’est une première demande, et si vous avez un tel document",
    "birth-record/born-abroad":
      "vous êtes né à l’étranger, pour une première demande, une perte ou un vol, si aucun titre ne prouve votre état civil et si le guichet ne peut pas obtenir l’acte lui-même",
    "birth-record/passport-before-2008":
      "c’est une première demande, si un passeport délivré avant le 30 avril 2008 est votre seul titre qui prouve votre état civil et si le guichet ne peut pas obtenir l’acte lui-même",
    "birth-record/minor": "le titre est pour un mineur",
    "birth-record/lost-or-stolen":
      "le titre à remplacer est perdu ou volé, si vous êtes né en France et si le guichet ne peut pas obtenir l’acte lui-même",
    "birth-record/extract":
      "vous êtes majeur, si aucune carte et aucun passeport que vous présentez ne prouve votre état civil et si le guichet ne peut pas obtenir l’acte lui-même",
    "birth-record/full-copy":
      "le titre est pour un mineur, si aucun de ses titres ne prouve son état civil et si le guichet ne peut pas obtenir l’acte lui-même",
    "birth-record/without-chip":
      "un passeport sans puce, périmé depuis moins de 5 ans, est le seul titre du mineur, et si le guichet ne peut pas obtenir l’acte lui-même",
    "proof-of-address/original": "vous avez un justificatif à votre nom",
    "proof-of-address/who-comes": "le titre est pour un mineur qui vit chez un de ses parents",
    "host-proof-of-address/original": "vous vivez chez quelqu’un, par exemple chez vos parents",
    "host-statement/three-months": "vous vivez chez quelqu’un, par exemple chez vos parents",
    "second-parent-proof-of-address/alternating": "le titre est pour un mineur en résidence alternée",
    "other-parent-id-copy/agreement":
      "un accord des parents a fixé la résidence alternée du mineur, et si le titre doit porter les deux adresses",
    "other-parent-id-copy/one-home":
      "le titre d’un mineur en résidence alternée ne doit porter qu’une adresse",
    "other-parent-id-copy/use-name":
      "un nom d’usage formé de ceux des deux parents est demandé pour un mineur",
    "parents-residence-statement/one-home":
      "le titre d’un mineur en résidence alternée ne doit porter qu’une adresse",
    "parent-death-record/parent-deceased": "un des parents du mineur est décédé",
    "court-decisions/minor":
      "la justice s’est prononcée sur l’autorité parentale ou sur le lieu où vit le mineur",
    "parents-use-name-letters/both-parents":
      "un nom d’usage formé de ceux des deux parents est demandé pour un mineur",
    "other-parent-use-name-agreement/any-case":
      "un nom d’usage formé de ceux des deux parents est demandé pour un mineur",
    "divorce-judgment/or-authorisation-with-identity": "vous gardez le nom de votre ex-époux ou ex-épouse",
    "ex-spouse-id-copy/not-in-judgment":
      "vous gardez le nom de votre ex-époux ou ex-épouse, et si le jugement ne le permet pas",
    "spouse-death-record/widowed":
      "vous portez le nom de votre époux décédé ou épouse décédée, avec la mention « veuf » ou « veuve »",
    "spouse-death-record/without-mention":
      "vous portez le nom de votre époux décédé ou épouse décédée, sans la mention « veuf » ou « veuve »",
    "notarial-deed/register-mention":
      "votre acte de naissance porte la mention « RC » (répertoire civil), sans que vous soyez sous tutelle ni sous curatelle",
    "guardianship-judgment/register-mention":
      "votre acte de naissance porte la mention « RC » (répertoire civil), et si vous êtes sous tutelle ou curatelle",
    "deposit-receipt/collection": "vous l’avez encore",
  },
} as const satisfies {
  readonly sentences: Partial<Sentences["requirement"]>;
  readonly conditions: Partial<Words["conditions"]>;
};
