import type { DocumentId } from "../../vocabulary/documents.js";
import type { TitleStanding } from "../../answers/title-status.js";
import { runsOf } from "../numbering.js";
import type { PaymentWay } from "../../vocabulary/outcomes.js";
import type { TextFor } from "../lists.js";
import type { Phrases } from "../phrases.js";
import { theTitles } from "./page-phrases.js";
import { list } from "./writing.js";

const what = {
  identity: "[votre identité|l’identité de ~]",
  civilStatus: "[votre état civil et votre nationalité|l’état civil et la nationalité de ~]",
} as const;
const doesNotProve = {
  identity: "ne prouve pas [votre identité|l’identité de ~]",
  civilStatus: "ne prouve ni [votre état civil ni votre nationalité|l’état civil ni la nationalité de ~]",
} as const;
const provesNoMore = {
  identity: "ne prouve plus [votre identité|l’identité de ~]",
  civilStatus:
    "ne prouve plus ni [votre état civil ni votre nationalité|l’état civil ni la nationalité de ~]",
} as const;

/** Where the electronic stamps that pay a fee are bought. */
const stampShops: Partial<TextFor<PaymentWay>> = {
  "online-stamp": "sur timbres.impots.gouv.fr",
  stamp: "chez un buraliste agréé",
};

const newTitle = { cni: "La nouvelle carte", passport: "Le nouveau passeport" } as const;

/** The pronoun that stands for a paper, where it is not « il ». */
const feminine: readonly DocumentId[] = ["photo", "guardian-statement", "inability-proof"];

/** The turns of phrase of a full sheet. */
export const phrases: Phrases = {
  validFor: (title, lengths) => `${newTitle[title]} sera valable ${lengths}.`,
  keepsFormerEnd: (title, until) =>
    until === undefined
      ? `${newTitle[title]} finira en même temps que le titre remplacé.`
      : `${newTitle[title]} finira le ${until}, en même temps que le titre remplacé.`,
  validForOrFormerEnd: (title, lengths) =>
    `${newTitle[title]} sera valable ${lengths}, ou finira en même temps que le titre remplacé.`,
  otherwiseValid: (length) =>
    `Selon une autre lecture des textes, il ${length === undefined ? "finira en même temps que celui qu’il remplace" : `sera valable ${length}`}.`,

  lessThan: (document, period) =>
    `${feminine.includes(document) ? "Elle" : "Il"} doit avoir moins ${of(period)} le jour du dépôt.`,
  aDayOlder: "Délivré la veille, il conviendrait peut-être.",
  forTitles: (titles) => `Pour ${theTitles(titles)}.`,
  why: (reason) => `Pourquoi ? ${reason}`,
  advised: {
    law: "La loi le demande, la page de cette mairie non : par prudence, apportez-le.",
    instruction: "C’est un conseil de l’administration, pas une obligation.",
    "local-practice": "C’est un conseil de cette mairie, pas une obligation.",
  },
  accepted: (kinds) => `Acceptés, par exemple : ${kinds.join(" ; ")}.`,
  refusedKind: (kind) => `Refusé : ${kind}.`,
  acceptedHere: (kinds, areExamples) =>
    `Cette mairie accepte${areExamples ? ", par exemple" : ""} : ${kinds.join(" ; ")}.`,
  refusedHere: (kinds) => `Cette mairie refuse : ${kinds.join(" ; ")}.`,
  stampFrom(ways) {
    const shops = ways.flatMap((way) => stampShops[way] ?? []);
    if (shops.length === 0) return "";
    return {
      "stamp-in-doubt": "",
      abroad: `On l’achète ${list(shops, "or")}.`,
      online: `On l’achète à la fin de la pré-demande en ligne, ${list(shops, "or")}.`,
      otherwise: `On l’achète ${list(shops, "or")}.`,
    };
  },
  paperStamp: "C’est un timbre sur papier, propre à ce territoire : demandez au guichet où l’acheter.",
  otherwisePaper: {
    required: "Selon une autre lecture des textes, ce papier est demandé.",
    undecided: "Selon une autre lecture des textes, ce papier est peut-être demandé.",
    advised: "Selon une autre lecture des textes, ce papier est seulement conseillé.",
    "not-required":
      "Selon une autre lecture des textes, ce papier n’est pas demandé ; par prudence, apportez-le.",
  },
  otherwiseComing: {
    "must-come": {
      applicant: "Selon une autre lecture des textes, [vous devez|~ doit] venir.",
      "legal-representative":
        "Selon une autre lecture des textes, [la personne qui fait la demande doit|vous devez] venir.",
      guardian: "Selon une autre lecture des textes, [votre tuteur doit|vous devez] venir.",
    },
    "need-not-come": {
      applicant: "Selon une autre lecture des textes, [vous n’avez|~ n’a] pas besoin de venir.",
      "legal-representative":
        "Selon une autre lecture des textes, [la personne qui fait la demande n’a|vous n’avez] pas besoin de venir.",
      guardian: "Selon une autre lecture des textes, [votre tuteur n’a|vous n’avez] pas besoin de venir.",
    },
    undecided: {
      applicant: "Selon une autre lecture des textes, [vous devez|~ doit] peut-être venir.",
      "legal-representative":
        "Selon une autre lecture des textes, [la personne qui fait la demande doit|vous devez] peut-être venir.",
      guardian: "Selon une autre lecture des textes, [votre tuteur doit|vous devez] peut-être venir.",
    },
  },
  seeDoubts: (letters) =>
    `Le doute est expliqué plus bas, ${letters.length > 1 ? "aux points" : "au point"} ${list(letters, "and")}.`,
  doubt: (letter) => `Point ${letter}.`,
  possibleAnswers: (answers) => `Réponses possibles : ${answers.join(" ; ")}.`,
  seeQuestions: (numbers) =>
    numbers.length === 0
      ? "Cela dépend des questions à éclaircir."
      : numbers.length === 1
        ? `Cela dépend de la question ${String(numbers[0])}.`
        : `Cela dépend des questions ${list(runsOf(numbers, "à"), "and")}.`,

  bringThere: (documents) => `À apporter : ${documents}.`,
  standing: (standing, day) => `Ce titre ${standingClause(standing, day)}.`,
  otherwiseStanding: (standing, day) =>
    `Selon une autre lecture des textes, ce titre ${standingClause(standing, day)}.`,
  extended: (printedEnd) =>
    `La date de fin imprimée, le ${printedEnd}, a été repoussée de 5 ans par la loi, sans démarche.`,
  noNeedToRenew: "Rien n’oblige à le renouveler maintenant.",
  proves: (proved, until) =>
    until === undefined
      ? `Ce titre prouve ${what[proved]}.`
      : `Jusqu’au ${until}, ce titre prouve ${what[proved]}.`,
  provesNoLonger: (proved, until) => `Depuis le ${until}, ce titre ${provesNoMore[proved]}.`,
  provesNot: (proved) => `Ce titre ${doesNotProve[proved]}.`,
  provesPerhaps: (proved) => `On ne peut pas encore dire si ce titre prouve ${what[proved]}.`,
  orDay: (day, others) => `${day} (${others} selon une autre lecture des textes)`,
  otherwiseProves: (proved, proves) =>
    `Selon une autre lecture des textes, ce titre ${proves ? `prouve encore ${what[proved]}` : doesNotProve[proved]}.`,
  shown: {
    no: "Ce titre n’est pas à présenter au dépôt.",
    undecided: "On ne sait pas encore s’il faut le présenter au dépôt.",
  },
  atCollection: {
    kept: "Vous le gardez.",
    "not-in-hand": "Ce titre ne peut pas être rendu.",
    undecided: "On ne sait pas encore s’il faut le rendre au retrait.",
  },
  gone: {
    lost: "Ce titre ne prouve rien au guichet : une fois la perte déclarée, il est annulé.",
    stolen: "Ce titre ne prouve rien au guichet : une fois le vol déclaré, il est annulé.",
    "found-again": "Ce titre retrouvé reste annulé : il ne prouve rien au guichet.",
    unavailable: "Ce titre ne peut pas être présenté : il ne prouve rien au guichet.",
  },
  lostSince: "Perdu ou volé depuis le dépôt, ce titre ne peut plus être rendu : il faut le déclarer.",
};

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
        ? "est annulé, comme tout titre déclaré perdu ou volé"
        : `est annulé depuis le ${day}, après un changement de nom ou de prénom`;
    case "undecided":
      return "est peut-être valable : on ne peut pas encore le dire";
  }
}
