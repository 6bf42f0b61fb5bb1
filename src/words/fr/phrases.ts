import type { PaymentWay } from "../../vocabulary/outcomes.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { TitleStanding } from "../../answers/title-status.js";
import { letter, runsOf } from "../numbering.js";
import { meansOf } from "../payment.js";
import type { Phrases } from "../phrases.js";
import type { TextFor } from "../words.js";
import { labels } from "./labels.js";
import { list, quoted } from "./writing.js";

const titleNames = { cni: "carte nationale d’identité", passport: "passeport" } as const;

function titlesNamed(titles: readonly TitleKind[]): string {
  return list(
    titles.map((title) => titleNames[title]),
    "and",
  );
}

function theTitles(titles: readonly TitleKind[]): string {
  return list(
    titles.map((title) => (title === "cni" ? "la carte nationale d’identité" : "le passeport")),
    "and",
  );
}

const formerTitles = { cni: "l’ancienne carte", passport: "l’ancien passeport" } as const;
const payment: TextFor<PaymentWay> = {
  "online-stamp": "par timbre fiscal acheté en ligne",
  stamp: "par timbre fiscal acheté chez un buraliste agréé",
  "paper-stamp": "par timbre fiscal en papier",
  "at-the-post": "à l’ambassade ou au consulat",
};

const what = { identity: "votre identité", civilStatus: "votre état civil et votre nationalité" } as const;
const doesNotProve = {
  identity: "ne prouve pas votre identité",
  civilStatus: "ne prouve ni votre état civil ni votre nationalité",
} as const;
const provesNoMore = {
  identity: "ne prouve plus votre identité",
  civilStatus: "ne prouve plus ni votre état civil ni votre nationalité",
} as const;

/** How the day of issue of a paper is said, and the pronoun that stands for it. */
const issued: Readonly<Partial<Record<DocumentId, readonly [participle: string, pronoun: string]>>> = {
  photo: ["Prise", "elle"],
  "proof-of-address": ["Daté", "il"],
  "host-proof-of-address": ["Daté", "il"],
  "second-parent-proof-of-address": ["Daté", "il"],
  "guardian-statement": ["Signée", "elle"],
};

/** The turns of phrase of a checklist. */
export const phrases: Phrases = {
  sections: {
    request: "Votre demande",
    bring: "À apporter au dépôt",
    fillInThere: "À remplir au guichet",
    buy: "À acheter avant le dépôt",
    fee: "Prix",
    presence: "Qui doit venir",
    undecided: "À apporter peut-être",
    questions: "Questions à éclaircir",
    collection: "Au retrait du nouveau titre",
    heldTitles: "Les titres que vous avez",
    steps: "Les étapes",
    notices: "À savoir",
    referrals: "Où vous renseigner",
    discretions: "Ce que l’administration peut accorder ou refuser",
    doubts: "Ce que les textes ne disent pas clairement",
    sources: "Sources",
  },
  heading: (titles) => (titles.length === 0 ? "Votre dossier" : `Votre dossier : ${titlesNamed(titles)}`),
  depositOn: (day) =>
    `Pour un dépôt le ${day}. Si vous changez de jour, les dates limites de cette liste changent aussi.`,
  townHall: (name, nationalFor, speaks) =>
    speaks
      ? `Cette liste est faite pour la ${name} : elle suit les règles nationales et la page de cette mairie.${nationalFor.length === 0 ? "" : ` Pour ${theTitles(nationalFor)}, elle suit les règles nationales seules : la page n’en parle pas.`}`
      : `Pour ${theTitles(nationalFor)}, cette liste suit les règles nationales seules : la page de la ${name} n’en parle pas, ou pas pour ce lieu de dépôt.`,
  forMinor:
    "Cette demande est pour un mineur. Dans cette liste, « vous » est le mineur ; « le parent » est la personne qui fait la demande pour lui : son père, sa mère, son tuteur, une autre personne à qui la justice a confié l’autorité parentale, ou un agent de l’aide sociale à l’enfance.",
  incomplete: (count) =>
    count === 1
      ? "Cette liste est incomplète : il reste une question, posée plus bas."
      : `Cette liste est incomplète : il reste ${count} questions, posées plus bas.`,
  titlesUnknown: "On ne sait pas encore quel titre vous demandez.",

  admissible: (title, status) => ({
    strong: `${labels.titleKind[title]} :`,
    text: {
      admissible: " vous pouvez faire cette demande.",
      inadmissible: " vous ne pouvez pas faire cette demande.",
      undecided: " on ne peut pas encore dire si vous pouvez faire cette demande.",
      contested:
        " les textes ne disent pas clairement si vous pouvez faire cette demande ; par prudence, n’y comptez pas.",
    }[status],
  }),
  validFor: (lengths) => `Le nouveau titre sera valable ${lengths}.`,

  keepsFormerEnd: (until) =>
    `Le nouveau titre finira en même temps que celui qu’il remplace${until === undefined ? "" : `, le ${until}`}.`,
  validForOrFormerEnd: (lengths) =>
    `Le nouveau titre sera valable ${lengths}, ou finira en même temps que celui qu’il remplace.`,
  otherwiseValid: (length) =>
    `Selon une autre lecture des textes, il ${length === undefined ? "finira en même temps que celui qu’il remplace" : `sera valable ${length}`}.`,

  inForm: (document, form) => (document === "photo" ? "" : ` (${form})`),
  copies: (count) => `, avec ${count > 1 ? `${count} photocopies` : "une photocopie"}`,
  whose: (bearer) => `, au nom ${ofThe(labels.bearer[bearer])}`,
  issuedOnOrAfter(document, day, period) {
    const [participle, pronoun] = issued[document] ?? ["Délivré", "il"];
    return `${participle} à partir du ${day} : ${pronoun} doit avoir moins ${of(period)} le jour du dépôt.`;
  },
  aDayOlder: "Délivré la veille, il conviendrait peut-être.",
  forTitles: (titles) => `Pour ${theTitles(titles)}.`,
  why: (reason) => `Pourquoi ? ${reason}`,
  onlyIf: (condition, need) => {
    const needed = { everywhere: "Nécessaire", here: "Nécessaire dans cette mairie", advice: "Utile" }[need];
    return `${needed} ${/^ils?\b/.test(condition) ? "s’" : "si "}${condition}.`;
  },
  advised: {
    law: "La loi le demande, la page de cette mairie non : par prudence, apportez-le.",
    instruction: "C’est un conseil de l’administration, pas une obligation.",
    "local-practice": "C’est un conseil de cette mairie, pas une obligation.",
  },
  anyOf: (ofSinglePapers) => `L’un de ces ${ofSinglePapers ? "" : "groupes de "}papiers, au choix`,
  set: (number, paper) => `Choix ${number}${paper === undefined ? "" : ` : ${paper}`}`,
  accepted: (kinds) => `Acceptés, par exemple : ${kinds.join(" ; ")}.`,
  refusedKind: (kind) => `Refusé : ${kind}.`,
  acceptedHere: (kinds, areExamples) =>
    `Cette mairie accepte${areExamples ? ", par exemple" : ""} : ${kinds.join(" ; ")}.`,
  refusedHere: (kinds) => `Cette mairie refuse : ${kinds.join(" ; ")}.`,
  otherwisePaper: {
    required: "Selon une autre lecture des textes, ce papier est demandé.",
    undecided: "Selon une autre lecture des textes, ce papier est peut-être demandé.",
    advised: "Selon une autre lecture des textes, ce papier est seulement conseillé.",
    "not-required":
      "Selon une autre lecture des textes, ce papier n’est pas demandé ; par prudence, apportez-le.",
  },
  otherwiseComing: {
    "must-come": "Selon une autre lecture des textes, il faut venir.",
    "need-not-come": "Selon une autre lecture des textes, il n’est pas nécessaire de venir.",
    undecided: "Selon une autre lecture des textes, il faut peut-être venir.",
  },
  seeDoubts: (numbers) =>
    `Le doute est expliqué plus bas, ${numbers.length > 1 ? "aux points" : "au point"} ${list(numbers.map(letter), "and")}.`,
  seeDiscretions: "L’administration peut en décider autrement : c’est expliqué plus bas.",
  doubt: (number) => `Point ${letter(number)}.`,
  seeQuestions: (numbers) =>
    numbers.length === 1
      ? `Cela dépend de la question ${String(numbers[0])}.`
      : `Cela dépend des questions ${list(runsOf(numbers, "à"), "and")}.`,

  free: "gratuit",
  feeOf: (title, amount) => `${labels.titleKind[title]} : ${amount}.`,
  stampOf: (title, amount) => `${amount} pour ${theTitles([title])}`,
  stamps: (amounts) => `Montant : ${list(amounts, "and")}.`,
  paperStamp: "C’est un timbre sur papier, propre à ce territoire : demandez au guichet où l’acheter.",
  ifGranted: (amount) => `Si elle l’accorde : ${amount}.`,
  feeTotal: (amount, ways) => {
    const how = { stamp: "au dépôt, par timbre fiscal", post: payment["at-the-post"], other: "au dépôt" };
    return `Total à payer ${how[meansOf(ways)]} : ${amount}.`;
  },
  payBy: (ways) => {
    const how = ways.map((way) => payment[way]).join(", ou ");
    return meansOf(ways) === "post"
      ? `Ce prix se paie ${how} : il n’y a pas de timbre fiscal à acheter.`
      : `Ce prix se paie ${how}.`;
  },
  payByUnknown:
    "En France, un prix se paie par timbre fiscal ; à l’étranger, à l’ambassade ou au consulat, ou par timbre acheté en ligne.",
  between: (from, to) => `de ${from} à ${to}`,
  unsettled: (amounts) => `${amounts} (selon la lecture des textes)`,
  orUnknown: (amount) => `${amount} (ou un autre prix, à demander au guichet)`,
  noAmount: "prix non connu, à demander au guichet",
  laterIfNotHandedBack: (title, amount) => later(amount, ` si vous ne rendez pas ${formerTitles[title]}`),
  laterDue: (title, amount) => later(amount, `, puisque vous ne rendrez pas ${formerTitles[title]}`),

  at: { deposit: "Au dépôt :", collection: "Au retrait :" },
  coming: {
    "must-come": {
      applicant: "vous devez venir en personne.",
      "legal-representative": "le parent doit venir en personne, avec sa propre pièce d’identité.",
      guardian: "le tuteur doit venir en personne.",
    },
    "need-not-come": {
      applicant: "vous n’avez pas besoin de venir.",
      "legal-representative": "aucun parent n’a besoin de venir.",
      guardian: "le tuteur n’a pas besoin de venir.",
    },
    undecided: {
      applicant: "on ne sait pas encore si vous devez venir.",
      "legal-representative": "on ne sait pas encore si un parent doit venir ; pour un mineur, il le faut.",
      guardian: "on ne sait pas encore si un tuteur doit venir.",
    },
  },
  minorComing: {
    "must-come": "le mineur doit venir en personne.",
    "need-not-come": "le mineur n’a pas besoin de venir.",
    undecided: "on ne sait pas encore si le mineur doit venir : à partir de 12 ans, il le faut.",
  },

  heldTitle: (id) => `Titre ${quoted(id)}`,
  standing: (standing, day) => `Ce titre ${standingClause(standing, day)}.`,
  otherwiseStanding: (standing, day) =>
    `Selon une autre lecture des textes, ce titre ${standingClause(standing, day)}.`,
  extended: (printedEnd) => `La loi a repoussé de 5 ans, sans démarche, la date d’origine, le ${printedEnd}.`,
  noNeedToRenew: "Rien n’oblige à le renouveler maintenant.",
  proves: (proved, until) =>
    until === undefined ? `Il prouve ${what[proved]}.` : `Jusqu’au ${until}, il prouve ${what[proved]}.`,
  provesNoLonger: (proved, until) => `Depuis le ${until}, il ${provesNoMore[proved]}.`,
  provesNot: (proved) => `Il ${doesNotProve[proved]}.`,
  provesPerhaps: (proved) => `On ne peut pas encore dire s’il prouve ${what[proved]}.`,
  orDay: (day, others) => `${day} (${others} selon une autre lecture des textes)`,
  otherwiseProves: (proved, proves) =>
    `Selon une autre lecture des textes, il ${proves ? `prouve encore ${what[proved]}` : doesNotProve[proved]}.`,
  shown: {
    yes: "À présenter au dépôt.",
    no: "Ce titre n’est pas à présenter au dépôt.",
    undecided: "On ne sait pas encore s’il faut le présenter au dépôt.",
  },
  atCollection: {
    "handed-back": "À rendre au retrait du nouveau titre.",
    kept: "Vous le gardez.",
    "not-in-hand":
      "Perdu, volé, retrouvé ou impossible à présenter, ce titre ne peut rien prouver au guichet.",
    undecided: "On ne sait pas encore s’il faut le rendre au retrait.",
  },

  bringThere: (documents) => `À apporter : ${documents}.`,
  questionsIntroduction:
    "Avec ces réponses, la liste pourra être complétée. D’autres questions peuvent suivre.",
  rulebook: (id, version, verifiedOn) =>
    `${id === "national" ? "Règles nationales" : `Règles ${quoted(id)}`}, version ${version}, vérifiées le ${verifiedOn}.`,
  townHallRules: (name, day, bearsIt, verifiedOn) =>
    `Règles nationales et page de la ${name}, ${bearsIt ? "version du" : "lue le"} ${day}, vérifiées le ${verifiedOn}.`,
  stale:
    "Attention : ces règles ont été vérifiées plus d’un an avant ce dépôt. Elles ont pu changer : demandez à la mairie.",
  disclaimer: "Cette liste aide à préparer le dossier ; c’est le guichet qui décide.",
};

/** « de la personne », « du parent », « de vous ». */
function ofThe(name: string): string {
  return name.startsWith("le ") ? `du ${name.slice(3)}` : `de ${name}`;
}

/** What is paid more at collection, and why. */
function later(amount: string | undefined, reason: string): string {
  return amount === undefined
    ? `Au retrait, un prix s’ajoute${reason} : demandez-le au guichet.`
    : `Au retrait, ${amount} de plus${reason}.`;
}

/** « de 3 mois », « d’un an ». */
function of(period: string): string {
  return period.startsWith("un") ? `d’${period}` : `de ${period}`;
}

function standingClause(standing: TitleStanding["standing"], day: string | undefined): string {
  switch (standing) {
    case "in-force":
      return `est en cours de validité${day === undefined ? "" : ` jusqu’au ${day}`}`;
    case "expired":
      return `est périmé${day === undefined ? "" : ` depuis le ${day}`}`;
    case "void":
      return day === undefined
        ? "est annulé : il a été déclaré perdu ou volé"
        : `est annulé depuis le ${day}, après un changement de nom ou de prénom`;
    case "undecided":
      return "est peut-être valable : on ne peut pas encore le dire";
  }
}
