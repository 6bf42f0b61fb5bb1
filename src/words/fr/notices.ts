import type { Sentences } from "../lists.js";
import { together } from "../together.js";
import { firstNotices } from "./first-notices.js";
import { noUrgentCard } from "./urgent-notice.js";
import { townHallNotices } from "./town-halls.js";

/** What is said beside the papers. */
export const notices: Sentences["notice"] = together(
  {
    "any-equipped-town-hall": {
      abroad: "",
      otherwise:
        "En France, vous pouvez aller dans n’importe quelle mairie équipée pour les titres d’identité, où que vous habitiez.",
    },
    originals: "Apportez les originaux, sauf là où cette liste dit autre chose.",
    "photo-standard": {
      "small-child":
        "La photo : 35 × 45 mm, visage haut de 32 à 36 mm, de préférence en couleurs, sur un fond clair et uni mais pas blanc. Tête nue, oreilles dégagées, yeux bien visibles. Pour un tout-petit, demandez au photographe agréé ce que la norme admet. La photo doit être ressemblante au dépôt et au retrait. Si elle ne suit pas ces règles, elle est refusée.",
      otherwise:
        "La photo : 35 × 45 mm, visage haut de 32 à 36 mm, de préférence en couleurs, sur un fond clair et uni mais pas blanc. Tête nue et droite, oreilles dégagées, yeux ouverts et bien visibles, bouche fermée, expression neutre. Des lunettes peuvent être gardées si la monture est fine, sans verres teintés ni reflet. La photo doit [vous ressembler|être ressemblante] au dépôt et au retrait. Si elle ne suit pas ces règles, elle est refusée.",
    },
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
    "loss-declared-at-the-counter": {
      abroad: "Un titre perdu à l’étranger se déclare à la police locale, puis au consulat.",
      otherwise:
        "La perte se déclare au guichet, avec la nouvelle demande. N’allez la déclarer à la police ou à la gendarmerie que si vous ne redemandez pas de titre tout de suite. Perdu à l’étranger, le titre se déclare à la police locale, puis au consulat.",
    },
    "lost-title-is-void": {
      abroad:
        "Un titre déclaré perdu ou volé est annulé pour toujours, et signalé à Interpol et dans l’espace Schengen. Si vous le retrouvez, ne l’utilisez pas : demandez au consulat.",
      "in-france":
        "Un titre déclaré perdu ou volé est annulé pour toujours, et signalé à Interpol et dans l’espace Schengen. Si vous le retrouvez, ne l’utilisez pas : rendez-le à une préfecture.",
      otherwise:
        "Un titre déclaré perdu ou volé est annulé pour toujours, et signalé à Interpol et dans l’espace Schengen. Si vous le retrouvez, ne l’utilisez pas : rendez-le à une préfecture ou, à l’étranger, demandez au consulat.",
    },
    "no-need-to-renew": firstNotices["no-need-to-renew"],
    "extended-card-abroad":
      "À l’étranger, certains pays n’acceptent pas une carte prolongée de 5 ans. Avant de partir, vérifiez sur le site du ministère des affaires étrangères (diplomatie.gouv.fr), ou voyagez avec un passeport.",
    "old-name-titles-void": firstNotices["old-name-titles-void"],
    "old-name-titles-void-on-notice": firstNotices["old-name-titles-void-on-notice"],
    "record-requested-by-the-counter":
      "Le guichet obtient [votre état civil|l’état civil de ~] lui-même, de façon dématérialisée (COMEDEC) : la loi ne vous demande pas d’acte de naissance.",
    "photo-at-the-counter":
      "Vous n’avez pas de photo à apporter : elle est prise au guichet. Vérifiez avant de venir que votre guichet le fait, et s’il demande un supplément.",
    "photo-not-taken-here":
      "La photo ne se prend pas au guichet là où vous déposez la demande : apportez-en une, faite par un photographe ou dans une cabine agréés.",
    "fingerprints-from-twelve":
      "Les empreintes digitales sont prises au dépôt : c’est obligatoire à partir de 12 ans.",
    "no-fingerprints-under-twelve": "Avant 12 ans, les empreintes digitales ne sont pas prises.",
    "signature-from-thirteen":
      "La signature de la carte se fait au guichet. À partir de 13 ans, le mineur peut signer lui-même, si l’adulte qui l’accompagne est d’accord.",
    "signature-of-the-adult":
      "La signature de la carte se fait au guichet. Avant 13 ans, c’est l’adulte qui signe, avec la mention « le père », « la mère » ou « le tuteur ».",
    "minor-passport-after-majority":
      "Le passeport d’un mineur reste valable jusqu’à la date qui y est inscrite, même après ses 18 ans.",
    "stamp-for-the-age-on-deposit": "Le prix du passeport dépend de l’âge le jour du dépôt.",
    "no-other-parents-consent": {
      "filed-by-a-guardian": "",
      opposed: "",
      "name-agreed-in-writing":
        "L’accord écrit de l’autre parent ne porte que sur le nom d’usage. Pour la demande de titre elle-même, un seul parent suffit.",
      otherwise:
        "Pour la demande elle-même, un seul parent suffit : ni l’accord de l’autre parent ni le livret de famille ne peuvent être exigés. C’est différent si l’autre parent s’y est opposé par écrit, ou pour un nom d’usage.",
    },
    "keeps-the-former-end":
      "Une carte refaite pour un changement d’adresse garde la date de fin de l’ancienne : elle ne repart pas pour 10 ans.",
    "found-title-is-void": {
      abroad:
        "Un titre déclaré perdu ou volé reste annulé, même retrouvé. Il est signalé à Interpol et dans l’espace Schengen, ne prouve plus rien et ne permet pas de voyager. Demandez au consulat à qui le remettre.",
      "in-france":
        "Un titre déclaré perdu ou volé reste annulé, même retrouvé. Il est signalé à Interpol et dans l’espace Schengen, ne prouve plus rien et ne permet pas de voyager. Remettez-le ou envoyez-le à la préfecture de votre choix. À Paris : à la préfecture de police, à un service de la mairie ou à une préfecture.",
      otherwise:
        "Un titre déclaré perdu ou volé reste annulé, même retrouvé. Il est signalé à Interpol et dans l’espace Schengen, ne prouve plus rien et ne permet pas de voyager. Remettez-le ou envoyez-le à la préfecture de votre choix. À Paris : à la préfecture de police, à un service de la mairie ou à une préfecture. À l’étranger, demandez au consulat.",
    },
    "visa-keeps-the-old-passport": {
      "lost-before-collection": "",
      otherwise:
        "L’ancien passeport porte un visa encore valide : il peut être gardé tant que dure ce visa, puis il faut le rendre.",
    },
    "laminated-card-in-the-eu-2031":
      "Une carte plastifiée ne servira plus à voyager dans l’Union européenne après le 2 août 2031, même si elle porte une date plus tardive. En France, elle prouvera encore votre identité.",
    "who-may-accompany":
      "Un mineur vient avec son père, sa mère ou son tuteur. À défaut, avec une personne à qui la justice a confié l’autorité parentale. Ou avec un agent de l’aide sociale à l’enfance (ASE), si un juge lui a confié le mineur. Personne d’autre, même de la famille, ne peut l’accompagner sans décision de justice.",
    "2d-doc-cannot-be-refused":
      "Un justificatif de domicile qui porte un code 2D-Doc (un carré de points) ne peut pas être refusé.",
    "address-change-optional":
      "Rien n’oblige à faire changer l’adresse inscrite sur un titre : il reste valable jusqu’à sa date de fin.",
    "digital-identity":
      "Cette demande sert à obtenir une carte au format carte bancaire, pour l’identité numérique. Elle ne passe pas avant les autres.",
    "nobody-collects-for-an-adult":
      "Un adulte retire son titre en personne : personne ne peut le retirer à sa place, même avec une procuration.",
    "handed-over-abroad":
      "À l’étranger, le titre peut aussi vous être remis par un consul honoraire habilité, ou par une autre ambassade ou un autre consulat. Dites-le au dépôt : sinon, il se retire là où vous avez fait la demande.{ Selon le tarif de 2016, un consul honoraire prend # de plus pour un passeport.}",
    "passport-by-post-abroad":
      "À l’étranger, le passeport peut venir par la poste dans certains pays, si vous figurez au registre des Français du pays.{ C’est possible #.} Dites-le au dépôt, et apportez une enveloppe prépayée. Déclarez en ligne que vous l’avez reçu, et rendez l’ancien : sinon le nouveau est annulé 40 jours après l’envoi.",
    "passport-renewed-online-abroad":
      "Jusqu’au 30 novembre 2027, dans certains pays, un adulte inscrit au registre des Français peut renouveler son passeport en ligne sans venir, à certaines conditions.{ Il faut vivre #.} Demandez au consulat.",
    "temporary-passport-is-no-right":
      "Le passeport temporaire n’est jamais un droit : l’administration juge de l’urgence. S’il est accordé, il est remis tout de suite ou après quelques jours.",
    "temporary-passport-to-the-usa":
      "Un passeport temporaire ne suffit pas pour tous les voyages.{ Sans visa, on ne peut pas aller #.}",
    "no-urgent-card": noUrgentCard,
    "large-passport-may-be-refused":
      "Un passeport grand format ne coûte pas plus cher et ne dure pas plus longtemps qu’un autre. La préfecture peut le refuser, par exemple si l’ancien finit bientôt.",
    "minor-passport-length":
      "Un passeport demandé avant 18 ans est valable 5 ans. Aucun texte consulté ne dit ce qu’il en est pour qui a 18 ans avant que le passeport soit fait. Dans ce cas, demandez au guichet.",
    "no-form-abroad": {
      "form-asked": "",
      otherwise:
        "Dans une ambassade ou un consulat, il n’y a pas de formulaire à remplir : vos informations sont saisies au guichet.",
    },
    "pre-apply-to-be-safe":
      "Une fiche peut se lire ainsi : qui a encore une carte plastifiée doit préparer sa demande en ligne. Par prudence, faites-le : le numéro remplace alors le formulaire.",
    "address-change-suspended":
      "À partir du 12 avril 2023, les renouvellements pour un simple changement d’adresse ont été suspendus, sauf cas particuliers. Aucune source consultée ne dit jusqu’à quand. Demandez au guichet avant de prendre rendez-vous.",
    "2d-doc-but-tax-notices":
      "Un justificatif de domicile qui porte un code 2D-Doc (un carré de points) ne peut pas être refusé, sauf un avis d’imposition ou de non-imposition.",
    "nothing-else-from-the-hosted": {
      "with-parents":
        "Pour l’adresse, le guichet ne peut rien demander d’autre que ces trois papiers des parents.",
      otherwise:
        "[Si quelqu’un vous héberge|En cas d’hébergement], le guichet ne peut rien demander d’autre, pour l’adresse, que les trois papiers de cette personne.",
    },
    "domicile-election-lasts-a-year":
      "L’élection de domicile dure un an : demandez à la renouveler 2 mois avant la fin. S’il n’y a dans la commune ni centre d’action sociale ni organisme agréé, c’est la mairie qui la donne. L’attestation est le formulaire cerfa 16030.",
    "one-address-printed":
      "Sans preuve de la résidence alternée, le titre du mineur ne porte que l’adresse donnée par le parent qui fait la demande.",
    "loss-declared-beforehand":
      "La déclaration de perte peut aussi se préparer avant de venir : remplissez, signez et imprimez le formulaire cerfa 14011.",
    "no-declaration-after-the-return":
      "Un titre volé à l’étranger se déclare là-bas : une fois rentré en France, on ne peut plus demander la déclaration au consulat.",
    "where-to-get-the-record": {
      "foreign-record": "",
      "born-abroad": "L’acte de naissance est gratuit : inutile de passer par un site payant.",
      "born-in-france":
        "L’acte de naissance est gratuit. Demandez-le en ligne (avec un compte Service Public ou FranceConnect), par courrier, ou à la mairie du lieu de naissance. Pour une naissance dans une clinique, c’est la commune où est la clinique. Demandé en ligne, il arrive par la poste en quelques jours : prévoyez ce délai. Inutile de passer par un site payant.",
      otherwise:
        "L’acte de naissance est gratuit : inutile de passer par un site payant. Pour une naissance en France, demandez-le en ligne (avec un compte Service Public ou FranceConnect), par courrier, ou à la mairie du lieu de naissance. Demandé en ligne, il arrive par la poste en quelques jours : prévoyez ce délai.",
    },
    "where-to-get-a-record-from-abroad": {
      "foreign-record": "",
      "born-in-france": "",
      "born-abroad":
        "L’acte de naissance se demande au service central d’état civil. Faites-le en ligne ou par courrier : 11 rue de la Maison-Blanche, 44941 Nantes Cedex 09. Ce service ne reçoit personne.",
      otherwise:
        "Pour une naissance à l’étranger, ou dans un territoire devenu indépendant, l’acte se demande au service central d’état civil. Faites-le en ligne ou par courrier : 11 rue de la Maison-Blanche, 44941 Nantes Cedex 09. Ce service ne reçoit personne.",
    },
    "translation-may-be-asked":
      "Un acte d’un autre pays de l’Union européenne n’a pas besoin de traduction s’il est accompagné de son formulaire multilingue. Le guichet peut quand même en demander une s’il en a besoin, par un traducteur assermenté.",
    "renew-after-a-name-change": {
      "void-in-a-former-name":
        "Après un changement de nom ou de prénom, il faut renouveler les titres. Un titre déjà annulé ne sert plus à rien. Les fiches disent que c’est gratuit si vous remettez l’ancien titre. N’utilisez pas un titre à l’ancien nom{ : c’est puni, jusqu’à 5 ans de prison et # d’amende}. Faites ensuite changer le permis de conduire et la carte Vitale.",
      otherwise:
        "Après un changement de nom ou de prénom, il faut renouveler les titres, même encore valables. Le délai est de 3 mois après la mise à jour de l’acte de naissance. Les fiches disent que c’est gratuit si vous remettez l’ancien titre. N’utilisez pas un titre à l’ancien nom{ : c’est puni, jusqu’à 5 ans de prison et # d’amende}. Faites ensuite changer le permis de conduire et la carte Vitale.",
    },
    "recorded-sex-optional":
      "Si seule la mention du sexe a changé, vous pouvez faire refaire vos titres. Ce n’est pas une obligation, et il n’y a pas de délai.",
    "divorce-not-noted-by-itself":
      "Un divorce n’est inscrit sur l’acte de naissance que si vous le demandez, ou votre avocat, à la mairie du mariage. Un mariage, lui, y est inscrit d’office.",
    "consent-may-be-limited":
      "L’accord de l’ex-époux ou de l’ex-épouse, ou celui du juge, peut être donné pour un temps, ou pour le seul travail. Il prend fin si vous vous remariez.",
    "widowed-mention-needs-the-name":
      "La mention « veuf » ou « veuve » n’est inscrite que si le nom d’usage est celui de l’époux décédé ou de l’épouse décédée.",
    "minor-card-after-majority":
      "La carte d’un mineur reste valable jusqu’à la date qui y est inscrite, même après ses 18 ans.",
    "signature-of-the-passport":
      "Le passeport d’un mineur se signe au retrait. Avant 13 ans, c’est l’adulte qui signe, avec la mention « le père », « la mère » ou « le tuteur ». À partir de 13 ans, le mineur signe si l’adulte est d’accord.",
    "buy-the-stamp-last": {
      "stamp-in-doubt": "",
      otherwise: "Mieux vaut n’acheter le timbre fiscal qu’une fois le dossier prêt.",
    },
    "pay-at-the-post":
      "Dans une ambassade ou un consulat, vous pouvez payer de deux façons. Avant le rendez-vous : achetez un timbre électronique sur timbres.impots.gouv.fr, par carte bancaire. Sur place : en espèces et, à certains endroits, par carte, chèque ou virement. Le site de l’ambassade ou du consulat le dit.",
    "papers-of-the-temporary-passport":
      "Pour un passeport temporaire, apportez les originaux. Il ne faut ni formulaire ni pré-demande en ligne.",
    "extended-card-renewed-early":
      "Une carte prolongée de 5 ans peut être renouvelée plus tôt, pour voyager sans passeport dans un pays qui accepte la carte. Le guichet peut demander une preuve de ce voyage. Si vous avez un passeport valable, mieux vaut voyager avec.",
    "reduced-fee-for-students":
      "En Polynésie française, les étudiants de moins de 30 ans paient le passeport moins cher{ : #}. Ils montrent leur carte d’étudiant ou un certificat.",
  },
  townHallNotices,
);
