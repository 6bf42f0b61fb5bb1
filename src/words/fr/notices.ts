import type { Sentences } from "../words.js";
import { atTownHalls } from "./town-halls.js";

/** What is said beside the papers. */
export const notices: Sentences["notice"] = {
  "any-equipped-town-hall":
    "En France, vous pouvez aller dans n’importe quelle mairie équipée pour les titres d’identité, où que vous habitiez.",
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
    "La perte se déclare au guichet, avec la nouvelle demande. N’allez la déclarer à la police ou à la gendarmerie que si vous ne redemandez pas de titre tout de suite. Perdu à l’étranger, le titre se déclare à la police locale, puis au consulat.",
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
    "Le guichet obtient votre état civil lui-même, de façon dématérialisée (COMEDEC) : la loi ne vous demande pas d’acte de naissance.",
  "photo-at-the-counter":
    "Vous n’avez pas de photo à apporter : elle est prise au guichet. Vérifiez avant de venir que votre guichet le fait, et s’il demande un supplément.",
  "photo-not-taken-here":
    "La photo ne se prend pas au guichet là où vous déposez la demande : apportez-en une, faite par un photographe ou dans une cabine agréés.",
  "fingerprints-from-twelve":
    "Les empreintes digitales sont prises au dépôt : c’est obligatoire à partir de 12 ans.",
  "no-fingerprints-under-twelve": "Avant 12 ans, les empreintes digitales ne sont pas prises.",
  "signature-from-thirteen":
    "À partir de 13 ans, le mineur peut signer lui-même la demande, si l’adulte qui l’accompagne est d’accord.",
  "signature-of-the-adult": "Avant 13 ans, c’est l’adulte qui signe la demande.",
  "minor-passport-after-majority":
    "Le passeport d’un mineur reste valable jusqu’à la date qui y est inscrite, même après ses 18 ans.",
  "stamp-for-the-age-on-deposit": "Le prix du passeport dépend de l’âge le jour du dépôt.",
  "no-other-parents-consent":
    "Un seul parent suffit : ni l’accord de l’autre parent ni le livret de famille ne peuvent être exigés pour faire la demande.",
  "keeps-the-former-end":
    "Une carte refaite pour un changement d’adresse garde la date de fin de l’ancienne : elle ne repart pas pour 10 ans.",
  "found-title-is-void":
    "Un titre déclaré perdu ou volé reste annulé, même retrouvé : il ne prouve plus rien et ne permet pas de voyager. Rendez-le à une préfecture.",
  "visa-keeps-the-old-passport":
    "Votre ancien passeport porte un visa encore valide : vous pouvez le garder tant que dure ce visa, puis il faut le rendre.",
  "laminated-card-in-the-eu-2031":
    "Une carte plastifiée ne servira plus à voyager dans l’Union européenne après le 2 août 2031, même si elle porte une date plus tardive. En France, elle prouvera encore votre identité.",
  "who-may-accompany":
    "Seules peuvent accompagner un mineur les personnes qui ont l’autorité parentale : père, mère ou tuteur. Pour toute autre personne, même de la famille, il faut une décision de justice.",
  "2d-doc-cannot-be-refused":
    "Un justificatif de domicile qui porte un code 2D-Doc (un carré de points) ne peut pas être refusé.",
  "address-change-optional":
    "Rien n’oblige à faire changer l’adresse inscrite sur un titre : il reste valable jusqu’à sa date de fin.",
  "digital-identity":
    "Cette demande sert à obtenir une carte au format carte bancaire, pour l’identité numérique. Elle ne passe pas avant les autres.",
  "nobody-collects-for-an-adult":
    "Un adulte retire son titre en personne : personne ne peut le retirer à sa place, même avec une procuration.",
  "handed-over-abroad":
    "À l’étranger, le titre peut aussi être remis lors d’une tournée consulaire, ou par un consul honoraire habilité (8 € de plus pour un passeport) : demandez-le au dépôt.",
  "passport-by-post-abroad":
    "Dans certains pays, les Français inscrits au registre peuvent recevoir leur passeport par la poste. Il est annulé 40 jours après l’envoi si vous n’en déclarez pas la réception en ligne ou ne rendez pas l’ancien. Demandez au consulat.",
  "passport-renewed-online-abroad":
    "Jusqu’au 30 novembre 2027, un adulte inscrit au registre des Français qui vit en Australie, au Canada, en Espagne ou au Portugal peut, à certaines conditions, renouveler son passeport en ligne sans venir. Demandez au consulat.",
  "temporary-passport-is-no-right":
    "Le passeport temporaire n’est jamais un droit : l’administration juge de l’urgence. S’il est accordé, il est en général fait le jour même.",
  "temporary-passport-to-the-usa":
    "Avec un passeport temporaire, on ne peut pas aller aux États-Unis sans visa.",
  "no-urgent-card": "Il n’existe pas de carte d’identité faite en urgence : seul le passeport peut l’être.",
  "large-passport-may-be-refused":
    "Un passeport grand format ne coûte pas plus cher et ne dure pas plus longtemps qu’un autre. La préfecture peut le refuser, par exemple si l’ancien finit bientôt.",
  "minor-passport-length":
    "Un passeport demandé avant 18 ans est valable 5 ans. Aucun texte lu ne le dit de qui a 18 ans avant qu’il ne soit fait : si c’est bientôt votre cas, demandez au guichet.",
  "no-form-abroad":
    "Dans une ambassade ou un consulat, il n’y a pas de formulaire à remplir : vos informations sont saisies au guichet. Au Canada et au Portugal, il peut en être autrement : demandez au consulat.",
  "pre-apply-to-be-safe":
    "Une fiche peut se lire comme obligeant quiconque a encore une carte plastifiée à préparer sa demande en ligne. Par prudence, faites-le : le numéro remplace alors le formulaire.",
  "address-change-suspended":
    "À partir du 12 avril 2023, les renouvellements pour un simple changement d’adresse ont été suspendus, sauf cas particuliers ; aucune source lue ne dit jusqu’à quand. Demandez au guichet avant de prendre rendez-vous.",
  ...atTownHalls.notices,
};
