import type { Sentences } from "../words.js";

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
  "day-that-counts-for-twelve":
    "À partir de 12 ans, l’enfant vient aussi au retrait. Les textes se lisent de deux façons : on regarde son âge le jour du retrait, ou le jour du dépôt. Par prudence, cette liste regarde le jour du retrait : un enfant qui a eu 12 ans entre les deux doit venir.",
  "consent-at-thirteen":
    "Pour un nom d’usage, le Code civil demande l’accord du mineur de « plus de 13 ans », et Service Public celui du mineur de 13 ans ou plus : le jour même des 13 ans, les deux diffèrent. Par prudence, cette liste demande l’accord dès ce jour.",
  "guardian-at-collection":
    "Quand une personne sous tutelle a demandé seule sa carte, le décret, dans sa version de 2016, remet la carte au tuteur ; depuis 2021 la personne peut agir seule, et peut-être aussi retirer seule sa carte. Par prudence, cette liste fait venir le tuteur au retrait.",
  "papers-of-a-filing-guardian":
    "La liste de papiers qui a été lue est celle d’une personne sous tutelle qui fait la demande seule : quand le tuteur la fait, le jugement et sa pièce d’identité sont peut-être demandés aussi, peut-être pas. Par prudence, cette liste les demande.",
  "photo-taken-by-a-consulate":
    "Pour un adulte, une fiche de 2020 compte 3 € de plus quand le consulat prend la photo (99 € au lieu de 96 €) ; celle de 2025 n’en parle plus. Prévoyez 99 € et demandez au consulat.",
  "stamp-where-no-source-gives-the-fee":
    "Aucune source lue ne donne le prix dans ce territoire, ni ne dit s’il se paie par timbre fiscal ou autrement. Par prudence, cette liste compte un timbre : demandez au guichet avant de l’acheter.",
  "free-reissue-after-voiding":
    "Un passeport encore valable est refait gratuitement après un changement de nom. Une fois l’ancien annulé par ce changement, aucun texte ne dit si le nouveau reste gratuit ou se paie. Par prudence, prévoyez de payer, ou faites la demande avant l’annulation.",
  "waiver-for-the-destitute":
    "L’administration peut dispenser de payer une personne qui n’en a vraiment pas les moyens. Elle décide au cas par cas : le titre est gratuit si elle accepte, payant sinon. Par prudence, prévoyez le prix entier, et demandez la dispense au guichet.",
  "temporary-passport-in-guyane":
    "En Guyane, le Code général des impôts réduit de moitié les droits de timbre, mais la préfecture demandait en 2017 le prix entier, 30 €, pour un passeport temporaire. Par prudence, prévoyez 30 € et demandez à la préfecture.",
  "form-at-a-consulate":
    "Une fiche de Service Public dit qu’il n’y a pas de formulaire à remplir dans une ambassade ou un consulat, mais met à part le Canada et le Portugal, sans dire ce qu’il en est là-bas. Par prudence, cette liste compte le formulaire : demandez au consulat.",
  "home-visit":
    "Un agent peut se déplacer, à titre exceptionnel, auprès d’une personne gravement malade ou infirme dont le titre est indispensable et urgent. L’administration décide au cas par cas, et aucun texte lu ne dit comment le titre est ensuite remis. Par prudence, cette liste vous fait venir tant qu’une visite n’est pas accordée.",
  "over-twelve":
    "La page de cette mairie fait venir au retrait l’enfant de « plus de 12 ans » : elle ne dit pas si elle compte celui qui a 12 ans. La règle nationale le fait venir dès 12 ans. Par prudence, cette liste aussi.",
};
