import type { Sentences } from "../lists.js";

/** In what the page of a town hall differs from the law. */
export const differences: Sentences["difference"] = {
  "titles-held":
    "La page veut voir tout titre français que l’on a, même périmé, et conseille de montrer carte et passeport ; la loi ne fait montrer que le titre à remplacer et celui qui prouve l’état civil.",
  "other-photo-document":
    "À qui n’a pas de titre récent à montrer, la page demande un autre document avec photo ; aucune règle nationale n’en demande.",
  "birth-record-after-loss-or-theft":
    "Après une perte ou un vol, la page demande un acte de naissance à qui est né en France dans une commune qui n’envoie pas l’état civil elle-même ; la loi n’en demande pas si un autre titre récent prouve l’état civil.",
  "birth-record-of-a-minor":
    "La page demande un acte de naissance pour tout mineur ; la loi ne le demande que si aucun titre du mineur ne prouve l’état civil et si le guichet ne peut pas l’obtenir lui-même.",
  "born-abroad":
    "Pour une première demande, une perte ou un vol, la page dispense d’acte de naissance toute personne née à l’étranger ; la loi n’en dispense que celle dont le guichet peut obtenir l’acte lui-même.",
  "full-copy-or-extract":
    "La page demande un extrait avec filiation aux majeurs et une copie intégrale aux mineurs ; la règle nationale admet l’un ou l’autre.",
  "passport-of-30-april-2008":
    "Pour une première demande, la page ne se passe d’acte de naissance que sur un passeport délivré à partir du 30 avril 2008 ; la loi compte tous les passeports à puce, délivrés depuis 2006.",
  "foreign-identity-document":
    "Pour une première demande, la page veut aussi le titre de séjour ou la pièce d’identité d’un autre pays, si l’on en a ; aucune règle nationale ne les demande.",
  "originals-and-copies":
    "La page veut l’original et une copie de chaque papier ; la règle nationale ne veut que l’original.",
  "copy-of-the-passport":
    "Quand un passeport tient lieu d’acte de naissance, la page en veut aussi une photocopie ; la règle nationale ne veut que le passeport.",
  "proof-of-address-in-original":
    "La page veut l’original du justificatif de domicile ; la règle nationale admet aussi une facture électronique imprimée.",
  "name-on-the-proof-of-address":
    "Pour un mineur, la page veut l’original d’un justificatif de domicile au nom de la personne qui vient au dépôt ; la règle nationale, si c’est un parent, au nom de celui chez qui il vit.",
  "kinds-of-proof-of-address":
    "La page a sa propre liste de justificatifs de domicile : elle en accepte, en refuse, ou veut que celui de l’assurance soit signé ; la loi admet tout moyen de preuve, et la liste nationale ne donne que des exemples.",
  "tax-notices":
    "La page accepte les avis d’impôt sur le revenu et de taxe d’habitation comme justificatifs de domicile ; la fiche nationale refuse provisoirement les avis d’imposition depuis le 10 septembre 2025, et ne cite plus la taxe d’habitation.",
  "parents-residence-permit":
    "Du parent qui fait la demande, la page accepte aussi un titre de séjour ; les fiches nationales consultées parlent de sa pièce d’identité, sans nommer le titre de séjour.",
  "hosting-statement":
    "La page veut que la personne qui héberge certifie plus de 3 mois ; la règle nationale admet aussi un hébergement stable plus récent.",
  "each-parents-address":
    "Pour un mineur en résidence alternée, la page veut toujours un justificatif de domicile de chaque parent ; la règle nationale ne veut le second que si les deux adresses doivent figurer sur le titre.",
  "parents-apart":
    "Quand les parents vivent séparés, la page demande des papiers à l’autre parent, ou renvoie à la mairie ; la règle nationale ne demande que de quoi inscrire les deux adresses, et jamais l’accord de l’autre parent pour la demande elle-même.",
  "parent-deceased":
    "La page demande l’acte de décès du parent décédé ; aucune règle nationale consultée ne le demande.",
  "court-decisions":
    "La page demande toutes les décisions de justice sur l’autorité parentale et sur le lieu où vit le mineur ; la règle nationale n’en demande une que pour prouver l’autorité parentale ou inscrire les deux adresses.",
  "both-parents-letters":
    "Pour le nom d’usage d’un mineur, la page demande à chaque parent une lettre écrite à la main et une copie de sa pièce d’identité ; la loi demande l’accord des deux ou, depuis le 1er juillet 2022, l’information de l’autre si un seul fait ajouter son nom.",
  "other-parents-agreement":
    "Pour le nom d’usage d’un mineur, la page veut toujours l’accord écrit de l’autre parent et une copie de sa pièce d’identité ; depuis le 1er juillet 2022, la loi laisse un parent seul faire ajouter son nom, après avoir informé l’autre.",
  "ex-spouse-identity":
    "Avec l’accord écrit de l’ex-époux ou de l’ex-épouse, la page veut une copie de sa pièce d’identité ; la règle nationale ne veut que l’accord.",
  widowed:
    "À toute personne veuve qui en garde le nom, la page demande l’acte de décès ou un livret de famille à jour ; la règle nationale ne demande rien pour garder le nom, et l’acte de décès pour la mention « veuf » ou « veuve ».",
  "protected-adult":
    "Pour une tutelle ou une curatelle, la page renvoie à la mairie, avec une copie du jugement ; les règles nationales disent qui peut faire la demande et avec quels papiers.",
  "register-mention":
    "Si l’acte de naissance porte la mention « RC », la page demande une copie de l’acte notarié ou du jugement dont elle vient ; aucune règle nationale consultée ne la demande.",
  "twelve-at-collection":
    "La page fait venir au retrait l’enfant de « plus de 12 ans », et celle de Reims compte son âge le jour du dépôt ; la règle nationale le fait venir dès 12 ans, sans dire quel jour compte.",
  "form-numbers":
    "La page donne au formulaire papier les numéros 12101 (majeur) et 12102 (mineur) ; les numéros nationaux sont 12100 (majeur) et 12101 (mineur).",
  "deposit-receipt":
    "La page conseille d’apporter au retrait le récépissé de la demande ; aucune règle nationale consultée n’en parle.",
  "kept-from-reception":
    "La page compte les 3 mois de garde à partir du jour où la mairie reçoit le titre ; la loi les compte depuis sa mise à disposition. Elle dit aussi que le retrait se fait sans rendez-vous.",
  "practical-advice": "La page donne un conseil ou un renseignement pratique dont la loi ne parle pas.",
};
