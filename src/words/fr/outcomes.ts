import type { Sentences } from "../lists.js";

/** What is done, step by step. */
export const steps: Sentences["step"] = {
  "update-the-birth-record":
    "Faites d’abord mettre à jour [votre acte de naissance|l’acte de naissance de ~] : un nom changé par décret n’y est pas inscrit d’office. Demandez-le à la mairie de naissance, ou à Nantes pour une naissance à l’étranger, avec le formulaire cerfa 17585. Joignez la copie officielle (ampliation) du décret. Joignez aussi un certificat de non-opposition, ou la décision qui rejette l’opposition. Les 3 mois pour renouveler les titres partent de cette mise à jour.",
  "gather-papers": "Réunissez les papiers de cette liste.",
  "pre-apply-online": {
    "on-paper": "",
    abroad:
      "Demandez au consulat s’il veut une pré-demande en ligne. Si oui, faites-la sur passeport.ants.gouv.fr, et gardez son numéro.",
    otherwise:
      "Faites la pré-demande en ligne sur passeport.ants.gouv.fr, et gardez le numéro ou le QR code que vous recevez.",
  },
  "collect-the-form": {
    abroad: "Demandez au consulat s’il faut un formulaire : c’est lui qui le remet.",
    otherwise: "Retirez le formulaire au guichet : il ne se télécharge pas.",
  },
  "declare-the-theft": "Déclarez le vol à la police ou à la gendarmerie, et gardez le récépissé.",
  "declare-the-theft-abroad":
    "Déclarez le vol à la police du pays, puis au consulat de France le plus proche, et gardez les récépissés.",
  "buy-the-stamp": {
    "stamp-in-doubt": "Avant d’acheter un timbre fiscal, demandez au guichet comment le prix se paie.",
    otherwise: "Achetez le timbre fiscal.",
  },
  "buy-the-paper-stamp":
    "Achetez le timbre fiscal sur papier de ce territoire : le timbre électronique national n’y est pas valable.",
  "book-an-appointment": {
    abroad: "Prenez rendez-vous à l’ambassade ou au consulat : beaucoup l’exigent.",
    "in-france":
      "Prenez rendez-vous dans une mairie équipée : beaucoup l’exigent. Le site rendezvouspasseport.ants.gouv.fr aide à en trouver une.",
    otherwise:
      "Prenez rendez-vous dans une mairie équipée ou, à l’étranger, au consulat : beaucoup l’exigent. Pour une mairie, le site rendezvouspasseport.ants.gouv.fr aide à en trouver une.",
  },
  "ask-for-the-temporary-passport": {
    abroad: "Demandez le passeport temporaire à l’ambassade ou au consulat.",
    "in-france":
      "Demandez le passeport temporaire. À Paris, dans toute mairie d’arrondissement, sans rendez-vous. Ailleurs en Île-de-France, à la préfecture de votre choix, qui envoie parfois d’abord à une mairie. Dans une autre région, demandez d’abord à la mairie. Elle vous dira si c’est à elle, à la sous-préfecture ou à la préfecture de le faire.",
    otherwise:
      "Demandez le passeport temporaire. À Paris, dans toute mairie d’arrondissement, sans rendez-vous. Ailleurs en Île-de-France, à la préfecture de votre choix, qui envoie parfois d’abord à une mairie. Dans une autre région, demandez d’abord à la mairie. Elle vous dira si c’est à elle, à la sous-préfecture ou à la préfecture de le faire. À l’étranger, allez à l’ambassade ou au consulat.",
  },
  deposit: "Déposez le dossier au guichet.",
  track: "Suivez la demande en ligne avec le numéro remis au dépôt.",
  collect: "Retirez le titre là où le dossier a été déposé.",
};

/** Where to ask what is not known here. */
export const referrals: Sentences["referral"] = {
  "foreign-civil-status-record":
    "[Votre acte de naissance|L’acte de naissance de ~] vient d’une autorité étrangère : demandez au guichet sous quelle forme l’apporter, et s’il doit être légalisé. Des mairies veulent toujours voir l’original, avec sa traduction par un traducteur assermenté.",
  "certificate-of-nationality":
    "Si vous n’avez aucun papier qui prouve [votre|la] nationalité française, vous pouvez en demander un certificat (CNF). La fiche F18713 de Service Public dit comment faire.",
  "fee-not-published":
    "Aucune source nationale consultée ne donne ce prix. Au guichet où vous déposerez la demande, demandez combien payer, et comment.",
  "home-visit": {
    abroad:
      "[Vous ne pouvez pas|~ ne peut pas] venir : demandez au consulat si un agent peut venir. Demandez aussi s’il prend la photo, et comment le titre sera remis.",
    "in-france":
      "[Vous ne pouvez pas|~ ne peut pas] venir : demandez à une mairie équipée si un agent peut venir. Demandez aussi s’il prend la photo, et comment le titre sera remis.",
    otherwise:
      "[Vous ne pouvez pas|~ ne peut pas] venir : demandez à une mairie équipée, ou à l’étranger au consulat, si un agent peut venir. Demandez aussi s’il prend la photo, et comment le titre vous sera remis.",
  },
  "other-family-situation":
    "Les parents vivent séparés, et la page de cette mairie n’en dit rien : demandez-lui quels papiers elle veut. En attendant, cette liste suit les règles nationales.",
  "protected-adult":
    "Pour une tutelle ou une curatelle, demandez d’abord à cette mairie, avec une copie du jugement. En attendant, cette liste suit les règles nationales.",
  "limited-capacity":
    "Le juge de l’habilitation familiale a limité ce que [vous pouvez|~ peut] faire sans aide. Demandez à la mairie si la demande en fait partie, et montrez-lui la décision.",
  "emancipated-minor":
    "Un mineur émancipé agit comme un adulte, mais aucune fiche consultée ne dit qui fait la demande. Demandez à la mairie, et montrez-lui la décision du juge. Le prix et la durée du titre restent ceux de son âge.",
  detained:
    "[Vous êtes|~ est] en prison : demandez au greffe de la prison, ou à la préfecture, comment faire la demande et quelle adresse donner. Des agents peuvent venir avec de quoi prendre la photo.",
  "laissez-passer":
    "Le passeport a été perdu ou volé en voyage. Pour rentrer en France, demandez au consulat un laissez-passer, ou un passeport temporaire. Pour le laissez-passer, il faut deux photos et toute preuve [de votre identité|de l’identité de ~]. Il se paie en espèces{ : # au tarif de 2016}.",
  "temporary-passport-of-a-minor": {
    abroad:
      "Pour un mineur, la fiche cite surtout des raisons médicales ou humanitaires. Pour une autre raison, demandez au consulat.",
    "in-france":
      "Pour un mineur, la fiche cite surtout des raisons médicales ou humanitaires. Pour une autre raison, demandez à la préfecture.",
    otherwise:
      "Pour un mineur, la fiche cite surtout des raisons médicales ou humanitaires. Pour une autre raison, demandez à la préfecture ou, à l’étranger, au consulat.",
  },
};

/** Why an application is refused. */
export const refusals: Sentences["refusal"] = {
  "not-french": "Ce titre est réservé aux Français.",
  "never-held":
    "Aucun titre de ce genre n’a encore été reçu, donc il n’y a rien à renouveler ni à remplacer.",
  "already-held": "[Vous avez|~ a] déjà un titre de ce genre, donc ce n’est pas une première demande.",
  "title-in-hand":
    "Ce titre est dit perdu ou volé, mais il est entre vos mains : ce n’est ni une perte ni un vol.",
  "title-not-in-hand": "Le titre à remplacer est perdu ou volé : le motif de la demande doit le dire.",
  "pages-full-of-a-card": "Une carte d’identité n’a pas de pages : ce motif ne vaut que pour un passeport.",
  "digital-identity-not-yet":
    "On ne change une carte encore valable pour l’identité numérique que depuis le 31 mars 2025.",
  "digital-identity-of-a-minor": "Ce motif est réservé aux majeurs.",
  "digital-identity-without-laminated-card":
    "Pour ce motif, il faut avoir une carte plastifiée encore valable.",
  "digital-identity-on-paper":
    "Pour ce motif, il faut faire la pré-demande en ligne : le formulaire papier n’est pas admis.",
  "digital-identity-for-a-passport": "Ce motif ne vaut que pour la carte d’identité, pas pour un passeport.",
  "digital-identity-abroad": "Ce motif n’est pas ouvert dans les ambassades ni les consulats.",
  "digital-identity-under-guardianship": "Aucun texte consulté n’ouvre ce motif à une personne sous tutelle.",
  "renewal-too-early":
    "La carte est encore valable pour plus d’un an : le guichet peut trouver que c’est trop tôt.",
  "no-parental-authority":
    "[Le parent qui fait la demande n’a|Vous n’avez] pas l’autorité parentale : sans mariage avec l’autre parent, [il a|vous avez] reconnu l’enfant après son premier anniversaire. Aucune déclaration conjointe ni décision de justice ne la [lui|vous] donne.",
  "private-proxy":
    "Pour un mineur, la demande est faite par un parent ou par son tuteur. Elle peut l’être par l’aide sociale à l’enfance (ASE), si un juge lui a confié le mineur. Toute autre personne doit avoir une décision de justice : l’autorisation écrite d’un parent n’y suffit pas.",
  "opposed-by-the-other-parent":
    "L’autre parent s’est opposé par écrit à ce titre : son accord ne peut plus être supposé.",
  "use-name-ended-by-remarriage":
    "Un remariage a mis fin au droit de porter le nom du précédent époux ou de la précédente épouse.",
  "use-name-needs-both-parents":
    "Un parent seul ne peut pas demander ce nom d’usage. Depuis le 1er juillet 2022, il peut faire ajouter un nom, et rien de plus. Remplacer le nom, ou inverser l’ordre, demande l’accord des deux.",
  "guardian-must-file": "Une personne sous tutelle ne peut pas demander seule un passeport.",
  "guardian-not-informed":
    "Une personne sous tutelle ne peut demander seule sa carte d’identité que si son tuteur en est informé.",
  "urgency-not-accepted":
    "Un passeport temporaire n’est fait que pour une raison médicale ou humanitaire, ou pour un voyage de travail qui ne peut pas attendre.",
};

/** What to do instead. */
export const remedies: Sentences["remedy"] = {
  "certificate-of-nationality":
    "Si vous pensez que [vous l’êtes|~ l’est], demandez un certificat de nationalité française.",
  "ask-for-a-first-title": "Faites une première demande.",
  "ask-for-a-renewal": "Demandez à le renouveler. S’il est perdu, volé ou abîmé, demandez à le remplacer.",
  "ask-after-the-loss": "Choisissez le motif « perte » ou « vol ».",
  "ask-for-a-passport-renewal": "Faites cette demande pour un passeport.",
  "ask-when-it-expires": "Attendez que la carte soit périmée, ou près de l’être, pour la renouveler.",
  "ask-for-a-card-renewal": "Demandez à renouveler la carte d’identité.",
  "pre-apply-online": "Faites la pré-demande en ligne sur passeport.ants.gouv.fr.",
  "let-the-other-parent-file": "C’est à l’autre parent de faire la demande.",
  "let-a-parent-file": "C’est à un parent ou au tuteur de faire la demande, et de venir avec [le mineur|~].",
  "obtain-both-parents-consent": "Obtenez l’accord écrit de l’autre parent.",
  "let-the-guardian-file": "C’est au tuteur de faire la demande. La personne vient avec lui.",
  "inform-the-guardian":
    "Prévenez le tuteur, et demandez-lui l’attestation signée qui montre qu’il en est informé.",
  "ask-for-an-ordinary-passport": "Demandez un passeport ordinaire.",
  "ask-without-that-use-name": "Faites la demande sans ce nom d’usage.",
};

/** On what a demand rests. */
export const bases: Sentences["basis"] = {
  law: "Une règle nationale le demande.",
  instruction: "Une instruction de l’administration le demande.",
  "local-practice": "La loi ne le demande pas, cette mairie oui.",
};
