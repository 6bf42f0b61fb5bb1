import type { Sentences } from "../lists.js";

/** What the texts leave open, and which answer is given meanwhile. */
export const doubts: Sentences["doubt"] = {
  "leap-day-birthday":
    "Pour qui est né un 29 février, aucun texte ne dit si, une année ordinaire, l’anniversaire tombe le 28 février ou le 1er mars. Par prudence, cette liste retient la date qui fait finir le titre plus tôt.",
  "exactly-at-the-limit":
    "Un titre sert encore de preuve s’il est périmé depuis moins de 5 ans (2 ans pour un passeport sans puce). Aucun texte ne dit si l’on compte depuis le dernier jour de validité ou depuis le lendemain. Par prudence, cette liste compte depuis le dernier jour.",
  "exactly-three-months-old":
    "Un acte de naissance de 3 mois tout juste convient selon une fiche (« 3 mois au plus »), pas selon d’autres (« moins de 3 mois »). Par prudence, prenez-en un plus récent.",
  "extension-at-the-end-of-february":
    "Une carte qui finissait le 28 février est prolongée de 5 ans : les textes se lisent jusqu’au 28 ou jusqu’au 29 février. Par prudence, cette liste retient le 28.",
  "last-day-before-voiding":
    "Après un changement de nom ou de prénom, l’ancien titre est annulé au bout de 3 mois. Aucun texte ne dit si le dernier de ces jours compte encore. Par prudence, n’utilisez pas le titre ce jour-là.",
  "last-day-of-a-computed-passport":
    "La date de fin de ce passeport est illisible. Comptée depuis la délivrance, elle tombe le jour anniversaire ou la veille : les textes ne le disent pas. Par prudence, cette liste retient la veille.",
  "temporary-passport-as-proof":
    "Pour demander un passeport, les sources ne s’accordent pas sur le passeport temporaire. On ne sait pas s’il évite d’apporter un acte de naissance. Par prudence, apportez l’acte.",
  "biometric-passport-gone":
    "[Votre passeport biométrique|Le passeport biométrique de ~] n’est plus là : on ne sait pas s’il faut prouver de nouveau [votre état civil|l’état civil de ~]. Des fiches de 2022 ne demandent rien de plus. France Titres (ANTS) demande une carte d’identité récente ou, sinon, un acte de naissance. Par prudence, cette liste suit France Titres. Pour une perte, la fiche de septembre 2025 dit comme France Titres.",
  "born-in-a-former-territory":
    "La naissance a eu lieu dans un territoire français devenu indépendant. Selon une fiche, l’acte que garde le service de Nantes prouve [votre|la] nationalité. Selon le ministère, on peut vous demander plus si le titre est périmé depuis plus de 5 ans. Par prudence, apportez aussi un autre justificatif de nationalité.",
  "day-that-counts-for-twelve":
    "À partir de 12 ans, l’enfant vient aussi au retrait. Les textes se lisent de deux façons : on regarde son âge le jour du retrait, ou le jour du dépôt. Par prudence, cette liste regarde le jour du retrait : un enfant qui a eu 12 ans entre les deux doit venir.",
  "guardian-at-collection":
    "Quand une personne sous tutelle a demandé seule sa carte, le décret de 2016 fait remettre la carte au tuteur. Depuis 2021 la personne peut agir seule, et peut-être aussi retirer seule sa carte. Par prudence, cette liste fait venir le tuteur au retrait.",
  "papers-of-a-filing-guardian":
    "La liste de papiers consultée est celle d’une personne sous tutelle qui fait la demande seule. Quand le tuteur la fait, on ne sait pas si une copie de sa pièce d’identité est aussi demandée. Par prudence, apportez-la.",
  "written-opposition-of-a-parent":
    "Un parent qui fait la demande est censé avoir l’accord de l’autre, mais une opposition écrite de celui-ci met fin à cette présomption. Aucun texte consulté ne dit si le guichet doit alors refuser la demande. Par prudence, attendez-vous à un refus.",
  "statement-as-proof-of-information":
    "Service Public veut une preuve que l’autre parent a été informé du nom d’usage. Une ambassade se contente d’une attestation sur l’honneur ; on ne sait pas si cela suffit partout. Par prudence, apportez une autre preuve.",
  "copy-of-the-other-parents-id":
    "Des mairies demandent, avec l’accord de l’autre parent, une copie de sa pièce d’identité. La fiche d’août 2025 ne la cite pas. Par prudence, apportez-la.",
  "unchanged-name-of-an-ex-spouse":
    "Pour un nom d’usage déjà inscrit sur le titre, une fiche ne demande aucun nouveau papier. Elle dit aussi qu’un divorce fait perdre le nom, sauf accord ou jugement. On ne sait pas s’il faut le prouver encore. Par prudence, apportez ce papier.",
  "death-record-for-the-widowed-mention":
    "Pour la mention « veuf » ou « veuve », la fiche récente fait cocher une case et ne cite aucun papier. Une fiche plus ancienne, retirée depuis, demandait l’acte de décès. Par prudence, apportez-le.",
  "tax-notice-as-proof-of-address":
    "Depuis le 10 septembre 2025, l’avis d’imposition ou de non-imposition est provisoirement refusé comme justificatif de domicile. Aucune source consultée ne dit que ce refus a pris fin. Par prudence, apportez un autre justificatif.",
  "justif-adresse-in-the-overseas-departments":
    "La fiche la plus récente ferme Justif’Adresse dans les seules collectivités d’outre-mer. Une page sans date de France Titres (ANTS) le ferme aussi dans les départements d’outre-mer. Par prudence, apportez un justificatif de domicile.",
  "form-at-a-consulate":
    "Avant le 7 août 2025, une fiche disait qu’il n’y avait pas de formulaire à remplir dans une ambassade ou un consulat. Elle mettait deux pays à part, sans dire ce qu’il en était là-bas. Par prudence, demandez au consulat s’il en veut un.",
  "pre-application-at-a-consulate":
    "Les listes de papiers des consulats ne citent pas la pré-demande en ligne, qui est faite pour les mairies de France. Aucun texte consulté ne dit qu’un consulat n’en demande jamais le numéro. Par prudence, apportez-le.",
  "photo-taken-by-a-consulate":
    "La fiche de 2025 ne connaît aucun consulat qui prenne la photo. Une fiche de 2022, encore en ligne, en nomme deux, et compte alors un supplément. Demandez au consulat, ou apportez une photo.",
  "digital-identity-at-a-consulate":
    "Depuis le 31 mars 2025, les consulats refusent de changer une carte encore valable pour l’identité numérique. Des sénateurs l’ont signalé en octobre 2025. Aucune source consultée ne dit ce qu’il en est après le 5 décembre 2025. Par prudence, attendez-vous à un refus.",
  "digital-identity-under-guardianship":
    "Aucune source consultée ne dit si une personne sous tutelle peut changer une carte encore valable pour l’identité numérique. Par prudence, attendez-vous à un refus, et demandez à la mairie.",
  "early-renewal-of-a-laminated-card":
    "Avant le 31 mars 2025, des guichets refusaient de renouveler une carte plastifiée encore valable. La Défenseure des droits et la cour administrative d’appel de Nancy disent que c’est à tort. Par prudence, attendez-vous à un refus.",
  "early-renewal-of-a-bank-card":
    "Les fiches récentes ne disent pas à partir de quel jour une carte au format carte bancaire se renouvelle. Celle de 2020 le permettait dans l’année qui précède sa fin. Par prudence, comptez un an avant la fin.",
  "length-of-a-corrected-card":
    "Une carte refaite après une erreur ou un changement de nom dure 10 ans, ou finit avec l’ancienne. Les textes ne le disent pas clairement. Par prudence, comptez sur la date la plus proche.",
  "free-reissue-after-voiding":
    "Un passeport encore valable est refait gratuitement après un changement de nom. Une fois l’ancien annulé par ce changement, aucun texte ne dit si le nouveau reste gratuit ou se paie. Par prudence, prévoyez de payer.",
  "free-reissue-of-an-unavailable-passport":
    "Un passeport est refait gratuitement dans certains cas, sur un dossier qui comprend l’ancien. Aucun texte ne dit s’il reste gratuit quand l’ancien ne peut pas être montré. Par prudence, prévoyez de payer.",
  "free-reissue-after-a-move":
    "La fiche de 2025 sur les passeports gratuits ne cite plus le changement d’adresse. Le Code général des impôts le citait, et aucune source consultée ne dit qu’il a changé. Par prudence, prévoyez de payer, et demandez au guichet.",
  "temporary-passport-in-guyane":
    "En Guyane, le Code général des impôts réduit de moitié les droits de timbre. Pourtant, en 2017, la préfecture demandait le prix entier pour un passeport temporaire. Par prudence, prévoyez le prix entier, et demandez à la préfecture.",
  "temporary-passport-abroad":
    "Dans un consulat, un passeport temporaire coûte plus cher selon les fiches du 6 octobre 2025 que selon le tarif de 2016. Aucune source consultée ne dit quel jour le prix a changé. Par prudence, prévoyez le prix le plus élevé.",
  "fees-in-new-caledonia":
    "Les prix de Nouvelle-Calédonie ne figurent que sur une page sans date de la mairie de Nouméa. Aucune source consultée ne dit s’ils ont encore cours. Demandez au guichet avant de payer.",
  "stamp-where-no-source-gives-the-fee":
    "Aucune source consultée ne donne le prix dans ce territoire, ni ne dit s’il se paie par timbre fiscal ou autrement. Par prudence, cette liste compte un timbre : demandez au guichet avant de l’acheter.",
  "over-twelve":
    "La page de cette mairie fait venir au retrait l’enfant de « plus de 12 ans ». Elle ne dit pas si elle compte celui qui a 12 ans. La règle nationale le fait venir dès 12 ans. Par prudence, faites-le venir.",
};
