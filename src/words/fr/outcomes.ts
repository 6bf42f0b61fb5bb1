import type { Sentences } from "../words.js";

/** What is done, step by step. */
export const steps: Sentences["step"] = {
  "gather-papers": "Réunissez les papiers de cette liste.",
  "pre-apply-online":
    "Faites la pré-demande en ligne sur passeport.ants.gouv.fr, et gardez le numéro que vous recevez.",
  "collect-the-form": "Retirez le formulaire au guichet : il ne se télécharge pas.",
  "declare-the-theft": "Déclarez le vol à la police ou à la gendarmerie, et gardez le récépissé.",
  "declare-the-theft-abroad":
    "Déclarez le vol à la police du pays, puis au consulat de France le plus proche, et gardez les récépissés.",
  "buy-the-stamp":
    "Achetez le timbre fiscal : à la fin de la pré-demande, sur timbres.impots.gouv.fr ou chez un buraliste agréé.",
  "book-an-appointment":
    "Prenez rendez-vous dans une mairie équipée : beaucoup l’exigent. Le site rendezvouspasseport.ants.gouv.fr aide à en trouver une.",
  deposit: "Déposez le dossier au guichet, en personne : vos empreintes y sont prises.",
  track: "Suivez la demande en ligne avec le numéro remis au dépôt.",
  collect: "Retirez le titre en personne, là où vous avez déposé la demande.",
};

/** What is said beside the papers. */
export const notices: Sentences["notice"] = {
  "any-equipped-town-hall":
    "Vous pouvez aller dans n’importe quelle mairie équipée pour les titres d’identité, où que vous habitiez.",
  originals: "Apportez les originaux, sauf là où cette liste dit autre chose.",
  "photo-standard":
    "La photo : 35 × 45 mm, visage haut de 32 à 36 mm, fond clair et uni mais pas blanc, tête nue, bouche fermée, expression neutre. Elle doit vous ressembler au dépôt et au retrait.",
  "one-photo-for-both":
    "Pour deux titres demandés ensemble, des mairies se contentent d’une seule photo. Demandez à la vôtre.",
  "told-when-ready":
    "On vous prévient quand le titre est prêt, par SMS si vous avez donné un numéro de mobile. Vérifiez ce numéro avec l’agent du guichet.",
  "stamp-life":
    "Le timbre fiscal peut servir pendant 1 an après l’achat. S’il n’a pas servi, vous pouvez en demander le remboursement en ligne dans les 18 mois qui suivent l’achat.",
  "collect-within-three-months":
    "Une fois le titre disponible, vous avez 3 mois pour le retirer. Ensuite il est détruit, et tout est à refaire.",
  "old-title-handed-back-at-collection":
    "Au dépôt, l’ancien titre vous est rendu : gardez-le, car il faut le remettre au retrait du nouveau.",
  "fee-if-not-handed-back":
    "Si vous ne rendez pas l’ancienne carte au retrait de la nouvelle, la nouvelle devient payante.",
  "loss-declared-at-the-counter":
    "La perte se déclare au guichet, avec la nouvelle demande. N’allez la déclarer à la police ou à la gendarmerie que si vous ne redemandez pas de titre tout de suite.",
  "lost-title-is-void":
    "Un titre déclaré perdu ou volé est annulé pour toujours. Si vous le retrouvez, ne l’utilisez pas : rendez-le à une préfecture.",
  "no-need-to-renew":
    "La date inscrite sur votre carte est passée, mais la carte reste valable : la loi l’a prolongée de 5 ans. Rien ne vous oblige à la renouveler maintenant.",
  "extended-card-abroad":
    "À l’étranger, tous les pays n’acceptent pas une carte prolongée de 5 ans. Avant de partir, vérifiez sur le site du ministère des affaires étrangères (diplomatie.gouv.fr), ou voyagez avec un passeport.",
  "old-name-titles-void":
    "Votre nom ou votre prénom a changé : les titres à l’ancien nom sont annulés 3 mois après la mise à jour de votre acte de naissance. Renouvelez-les avant.",
  "old-name-titles-void-on-notice":
    "Votre nom ou votre prénom a changé avant le 7 juillet 2024 : les titres à l’ancien nom sont annulés 3 mois après l’avis que l’administration vous adresse.",
  "record-requested-by-the-counter":
    "Vous n’avez pas d’acte de naissance à apporter : le guichet obtient votre état civil lui-même, de façon dématérialisée (COMEDEC).",
};

/** Where to ask what is not known here. */
export const referrals: Sentences["referral"] = {
  "foreign-civil-status-record":
    "Votre acte de naissance vient d’une autorité étrangère : demandez au guichet sous quelle forme l’apporter. Des mairies veulent l’original et sa traduction par un traducteur assermenté.",
  "certificate-of-nationality":
    "Si vous n’avez aucun papier qui prouve votre nationalité française, demandez un certificat de nationalité française. La fiche F18713 de Service Public dit comment faire.",
};

/** Why an application is refused. */
export const refusals: Sentences["refusal"] = {
  "not-french": "Ce titre est réservé aux personnes de nationalité française.",
  "never-held": "Vous n’avez jamais eu de titre de ce genre : il n’y a rien à renouveler ni à remplacer.",
  "already-held": "Vous avez déjà un titre de ce genre : ce n’est pas une première demande.",
};

/** What to do instead. */
export const remedies: Sentences["remedy"] = {
  "certificate-of-nationality":
    "Si vous pensez être de nationalité française, demandez un certificat de nationalité française.",
  "ask-for-a-first-title": "Faites une première demande.",
  "ask-for-a-renewal":
    "Demandez un renouvellement ; ou un remplacement, si ce titre est perdu, volé ou abîmé.",
};

/** What the texts leave open, and which answer is given meanwhile. */
export const doubts: Sentences["doubt"] = {
  "leap-day-birthday":
    "Pour qui est né un 29 février, aucun texte ne dit si, une année ordinaire, l’anniversaire tombe le 28 février ou le 1er mars. Par prudence, cette liste retient la date qui fait finir le titre plus tôt.",
  "exactly-at-the-limit":
    "Un titre sert encore de preuve s’il est périmé depuis moins de 5 ans (2 ans pour un passeport sans puce). Aucun texte ne dit si l’on compte depuis le dernier jour de validité ou depuis le lendemain. Par prudence, cette liste compte depuis le dernier jour.",
  "extension-at-the-end-of-february":
    "Une carte qui finissait le 28 février est prolongée de 5 ans : les textes se lisent jusqu’au 28 ou jusqu’au 29 février. Par prudence, cette liste retient le 28.",
  "last-day-before-voiding":
    "Après un changement de nom ou de prénom, l’ancien titre est annulé au bout de 3 mois : aucun texte ne dit si le dernier de ces jours compte encore. Par prudence, cette liste dit que non.",
  "last-day-of-a-computed-passport":
    "La date de fin de ce passeport est illisible : comptée depuis la délivrance, elle tombe le jour anniversaire ou la veille, les textes ne le disent pas. Par prudence, cette liste retient la veille.",
  "temporary-passport-as-proof":
    "Les sources nationales ne s’accordent pas sur le passeport temporaire : on ne sait pas s’il évite d’apporter un acte de naissance. Par prudence, cette liste dit que non.",
  "loss-of-a-biometric-passport":
    "Après la perte ou le vol d’un passeport biométrique, Service Public ne demande rien de plus pour prouver l’état civil, mais France Titres (ANTS) demande une carte d’identité récente ou, sinon, un acte de naissance. Par prudence, cette liste suit France Titres.",
};

/** On what a demand rests. */
export const bases: Sentences["basis"] = {
  law: "Une règle nationale le demande.",
  instruction: "Une instruction de l’administration le demande.",
  "local-practice": "La loi ne le demande pas ; cette mairie le demande.",
};
