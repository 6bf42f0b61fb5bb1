import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import type { Says } from "../../src/atlas/says.js";
import { doubtNames as englishDoubts } from "../../src/words/en/doubt-names.js";
import { doubtNames as frenchDoubts } from "../../src/words/fr/doubt-names.js";

type Face = typeof fr | typeof en;

const fields =
  (face: Face, own: Readonly<Record<string, string>>) =>
  (path: string): string =>
    own[path] ?? face.fieldLabel(path as Parameters<typeof face.fieldLabel>[0]);

const values =
  (face: Face, own: Readonly<Record<string, string>>) =>
  (path: string, value: string): string => {
    if (own[value] !== undefined) return own[value];
    if (path === "requests.cni.kind") return face.titleKindLabels[value as "cni"];
    if (/^[A-Z]{3} \d+$/.test(value)) return value;
    const options = face.optionsFor(path as Parameters<typeof face.optionsFor>[0]) as readonly {
      readonly value: unknown;
      readonly label: string;
    }[];
    return lower(options.find((option) => String(option.value) === value)?.label ?? value);
  };

/** What is in doubt by law, or for the administration to decide, by the name of it. */
function named(
  inDoubt: string,
  doubts: Readonly<Record<string, string>>,
  granted: string,
  grants: Readonly<Record<string, string>>,
): (id: string) => string {
  return (id) =>
    Object.hasOwn(grants, id) ? `${granted} ${grants[id] ?? id}` : `${inDoubt} ${doubts[id] ?? id}`;
}

function lower(text: string): string {
  return /^(CNI|COMEDEC|La |Guyane|Guadeloupe|Martinique|Mayotte|Saint|Wallis|Polyn|Nouv|France|French|New|Metro|Réunion)/.test(
    text,
  )
    ? text
    : `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** French, as the tables and the legal diff speak it. */
export const french: Says = {
  field: fields(fr, {
    "requests.cni.reason": "Motif de la demande",
    "requests.cni.kind": "Titre demandé",
    "requests.cni.replaces": "Titre à remplacer",
    requests: "Titres demandés",
  }),
  value: values(fr, {
    yes: "oui",
    no: "non",
    true: "oui",
    false: "non",
    unreadable: "illisible",
    "a day": "un jour",
  }),
  doubt: named("doute :", frenchDoubts, "au choix de l’administration :", {
    "waiver-for-the-destitute": "la dispense de qui est sans ressources",
    "home-visit": "la visite d’un agent à domicile",
    "visit-in-prison": "la visite d’un agent en prison",
  }),
  day: fr.dateText,
  period: fr.periodText,
  named: {
    "both titles": "une carte et un passeport sont demandés ensemble",
    "declared gone": "le titre a été déclaré perdu ou volé",
    "due at deposit": "un prix est dû au dépôt",
    extended: "la carte est prolongée de 5 ans (10 + 5)",
    "former name": "le titre est au nom d’avant le changement",
    "holds a card": "une carte est détenue",
    "holds a passport": "un passeport est détenu",
    "in force": "le titre est en cours de validité",
    "issued to an adult": "le titre a été délivré à un majeur",
    "legal end": "la fin de validité légale",
    "lost before collection": "l’ancien titre est perdu ou volé entre le dépôt et le retrait",
    "made again for free": "le passeport est refait gratuitement",
    "of the kind asked for": "le titre est du genre demandé",
    "only a passport issued before 30 April 2008 proves civil status":
      "seul un passeport délivré avant le 30 avril 2008 prouve l’état civil",
    "photo at the counter": "la photo est prise au guichet, là où c’est permis",
    "proved by papers": "l’état civil se prouve par des papiers, aucun titre ne le prouvant",
    "proves civil status": "le titre prouve l’état civil",
    "record proves nationality": "l’acte de naissance prouve la nationalité",
    "replaced title shown": "le titre remplacé est présenté au dépôt",
    "shows proving CNI": "une carte qui prouve l’état civil est présentée",
    "shows proving passport": "un passeport qui prouve l’état civil est présenté",
    "spared after loss": "dispense de papiers après la perte ou le vol d’un passeport biométrique",
    void: "le titre est annulé",
    "void by name": "le titre est annulé par un changement de nom",
  },
  and: (items) => items.join(" et "),
  or: (items) => items.join(" ou "),
  is: (label, value) => (value === "oui" ? label : `${label} : ${value}`),
  isNot: (label, value) => `${label} : autre que ${value}`,
  yes: "oui",
  no: "non",
  not: (condition) => `il n’est pas vrai que ${condition}`,
  aged: (from, to) =>
    to === undefined
      ? `${from} ans ou plus`
      : from === 0
        ? `moins de ${to + 1} ans`
        : `de ${from} à ${to} ans`,
  depositSpan: (from, until) =>
    from !== undefined && until !== undefined
      ? `dépôt du ${from} au ${until}`
      : from !== undefined
        ? `dépôt à partir du ${from}`
        : `dépôt avant le ${until ?? ""}`,
  reached: (day) => `le jour du dépôt, ceci est atteint : ${day}`,
  notReached: (day) => `le jour du dépôt, ceci n’est pas atteint : ${day}`,
  isBefore: (day, other) => `${day} : avant ${other}`,
  isFrom: (day, other) => `${day} : ${other} ou plus tard`,
  later: (day, period, after) => `${day} + ${period}${after ? " comptés dès le lendemain" : ""}`,
  earlier: (day, period) => `${day} − ${period}`,
  birthday: (age) => `le jour des ${age} ans`,
  ofReplaced: (condition) => `du titre remplacé : ${condition}`,
  someHeld: (condition) => `de l’un des titres déjà reçus : ${condition}`,
  isReplaced: "c’est le titre remplacé",
  ofTheKind: "le titre est du genre demandé",
  askedToo: (title) => `${title} : demandé à ce rendez-vous`,
  known: (label) => `${label} : dit`,
  choice: (condition, yes, no) => `si ${condition} : ${yes} ; sinon : ${no}`,
  inDoubt: (condition, doubt) => `${condition} [${doubt}]`,
  months: (from, to) => `du mois ${from} au mois ${to}`,
  priceIs: (rows) => `le prix est celui d’une de ces lignes : ${rows.join(", ")}`,
  unsaid: "peu importe",
  otherThan: (values) => `tout sauf ${values}`,
};

/** English, in the same turns. */
export const english: Says = {
  field: fields(en, {
    "requests.cni.reason": "Reason",
    "requests.cni.kind": "Title asked for",
    "requests.cni.replaces": "Title to replace",
    requests: "Titles asked for",
  }),
  value: values(en, {
    yes: "yes",
    no: "no",
    true: "yes",
    false: "no",
    unreadable: "unreadable",
    "a day": "a day",
  }),
  doubt: named("doubt:", englishDoubts, "for the administration to decide:", {
    "waiver-for-the-destitute": "the waiver for someone destitute",
    "home-visit": "the visit of an agent at home",
    "visit-in-prison": "the visit of an agent in prison",
  }),
  day: en.dateText,
  period: en.periodText,
  named: {
    "both titles": "a card and a passport are asked for together",
    "declared gone": "the title was declared lost or stolen",
    "due at deposit": "a fee is due at deposit",
    extended: "the card is extended by 5 years (10 + 5)",
    "former name": "the title bears the name of before the change",
    "holds a card": "a card is held",
    "holds a passport": "a passport is held",
    "in force": "the title is in force",
    "issued to an adult": "the title was issued to an adult",
    "legal end": "the legal end",
    "lost before collection": "the former title is lost or stolen between deposit and collection",
    "made again for free": "the passport is made again for free",
    "of the kind asked for": "the title is of the kind asked for",
    "only a passport issued before 30 April 2008 proves civil status":
      "only a passport issued before 30 April 2008 proves civil status",
    "photo at the counter": "the photo is taken at the counter, where that is allowed",
    "proved by papers": "civil status is proved by papers, as no title proves it",
    "proves civil status": "the title proves civil status",
    "record proves nationality": "the birth record proves nationality",
    "replaced title shown": "the title replaced is shown at deposit",
    "shows proving CNI": "a card that proves civil status is shown",
    "shows proving passport": "a passport that proves civil status is shown",
    "spared after loss": "spared papers after the loss or theft of a biometric passport",
    void: "the title is void",
    "void by name": "the title is void by a change of name",
  },
  and: (items) => items.join(" and "),
  or: (items) => items.join(" or "),
  is: (label, value) => (value === "yes" ? label : `${label}: ${value}`),
  isNot: (label, value) => `${label}: other than ${value}`,
  yes: "yes",
  no: "no",
  not: (condition) => `it is not so that ${condition}`,
  aged: (from, to) =>
    to === undefined ? `${from} or older` : from === 0 ? `under ${to + 1}` : `${from} to ${to} years old`,
  depositSpan: (from, until) =>
    from !== undefined && until !== undefined
      ? `deposit from ${from} to ${until}`
      : from !== undefined
        ? `deposit from ${from} on`
        : `deposit before ${until ?? ""}`,
  reached: (day) => `on the day of deposit, this is reached: ${day}`,
  notReached: (day) => `on the day of deposit, this is not reached: ${day}`,
  isBefore: (day, other) => `${day}: before ${other}`,
  isFrom: (day, other) => `${day}: ${other} or later`,
  later: (day, period, after) => `${day} + ${period}${after ? " counted from the next day" : ""}`,
  earlier: (day, period) => `${day} − ${period}`,
  birthday: (age) => `the day of being ${age}`,
  ofReplaced: (condition) => `of the title replaced: ${condition}`,
  someHeld: (condition) => `of one of the titles held: ${condition}`,
  isReplaced: "it is the title replaced",
  ofTheKind: "the title is of the kind asked for",
  askedToo: (title) => `${title}: asked for at this appointment`,
  known: (label) => `${label}: said`,
  choice: (condition, yes, no) => `if ${condition}: ${yes}; otherwise: ${no}`,
  inDoubt: (condition, doubt) => `${condition} [${doubt}]`,
  months: (from, to) => `from month ${from} to month ${to}`,
  priceIs: (rows) => `the fee is that of one of these rows: ${rows.join(", ")}`,
  unsaid: "does not matter",
  otherThan: (values) => `all but ${values}`,
};
