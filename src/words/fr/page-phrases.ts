import type { PaymentWay } from "../../vocabulary/outcomes.js";
import type { HeldTitleKind, TitleKind } from "../../vocabulary/situation.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { PagePhrases } from "../page-words.js";
import { capital, uncapital } from "../saying.js";
import { meansOf } from "../payment.js";
import type { TextFor } from "../lists.js";
import { list, quoted } from "./writing.js";

const names = { cni: "carte d’identité", passport: "passeport" } as const;
const theTitle = { cni: "la carte d’identité", passport: "le passeport" } as const;
const formerTitles = { cni: "l’ancienne carte", passport: "l’ancien passeport" } as const;
const capitals = { cni: "Carte d’identité", passport: "Passeport" } as const;

function named(titles: readonly TitleKind[]): string {
  return list(
    titles.map((title) => names[title]),
    "and",
  );
}

/** Some titles in a sentence. */
export function theTitles(titles: readonly TitleKind[]): string {
  return list(
    titles.map((title) => theTitle[title]),
    "and",
  );
}

/** How a fee is paid, in a sentence. */
export const payment: TextFor<PaymentWay> = {
  "online-stamp": "par timbre fiscal acheté en ligne",
  stamp: "par timbre fiscal acheté chez un buraliste agréé",
  "paper-stamp": "par timbre fiscal sur papier",
  "at-the-post": "sur place, à l’ambassade ou au consulat",
};

/** How the day of issue of a paper is said. */
const issued: Readonly<Partial<Record<DocumentId, string>>> = {
  photo: "prise",
  "proof-of-address": "daté",
  "host-proof-of-address": "daté",
  "second-parent-proof-of-address": "daté",
  "guardian-statement": "signée",
  "inability-proof": "datée",
};

const heldKinds: Readonly<Record<HeldTitleKind, readonly [name: string, agreement: "" | "e"]>> = {
  cni: ["[votre carte d’identité|la carte d’identité de ~]", "e"],
  passport: ["[votre passeport|le passeport de ~]", ""],
  "service-passport": ["[votre passeport de service|le passeport de service de ~]", ""],
};

/** The turns of phrase of a page. */
export const pagePhrases: PagePhrases = {
  sections: {
    refusals: "À savoir d’abord",
    questions: "Questions à éclaircir",
    "to-get": "À obtenir avant le dépôt",
    unsaid: "À vérifier : ces papiers ne sont pas dans votre liste",
    "to-say": "À préciser",
    instead: "Ce qui ne peut pas être fourni",
    ready: "Prêt",
    "not-needed": "Pas nécessaire pour cette demande",
    shared: "À apporter une fois pour plusieurs",
    person: "À apporter pour chaque personne",
    days: "Les jours qui comptent",
    bring: "À apporter au dépôt",
    "fill-in": "À remplir au guichet",
    buy: "À acheter avant le dépôt",
    price: "Prix",
    "who-comes": "Qui doit venir",
    "hand-back": "À apporter au retrait du nouveau titre",
    perhaps: "À apporter peut-être",
    "held-titles": "[Les titres que vous avez|Les titres déjà délivrés]",
    steps: "Les étapes",
    "to-know-before": "À savoir avant le dépôt",
    "to-know-at-the-counter": "À savoir au guichet",
    "to-know-after": "À savoir ensuite",
    doubts: "Ce que les textes ne disent pas clairement",
    sources: "Sources",
  },
  heading: (titles) => (titles.length === 0 ? "Votre dossier" : `Votre dossier : ${named(titles)}`),
  depositOn: (day, hasDays) =>
    `Pour un dépôt le ${day}.${hasDays ? " Si vous changez de jour, les dates de cette liste changent aussi." : ""}`,
  townHall: (name, nationalFor, speaks) =>
    speaks
      ? `Cette liste est faite pour la ${name} : elle suit les règles nationales et la page de cette mairie.${nationalFor.length === 0 ? "" : ` Pour ${theTitles(nationalFor)}, elle suit les règles nationales seules : la page n’en parle pas.`}`
      : `Pour ${theTitles(nationalFor)}, cette liste suit les règles nationales seules. La page de la ${name} n’en parle pas, ou pas pour ce lieu de dépôt.`,
  person: { child: "l’enfant", adult: "la personne protégée", unknown: "la personne" },
  forAnother: "Cette liste est pour vous, qui faites la demande pour ~.",
  incomplete: (count) =>
    count === 1
      ? "Cette liste est incomplète : il reste une question."
      : `Cette liste est incomplète : il reste au plus ${String(count)} questions.`,
  moreQuestions: (count) =>
    count === 1
      ? "Puis une autre question, selon ces réponses."
      : `Puis jusqu’à ${String(count)} autres questions, selon ces réponses.`,
  morePapers: (count) => (count === 1 ? "ou un autre papier" : `ou encore ${String(count)} autres papiers`),
  titlesUnknown: "On ne sait pas encore quel titre est demandé.",
  refused: (titles, status) =>
    `${capital(named(titles))} : ${
      {
        inadmissible: "cette demande ne peut pas être faite ainsi.",
        undecided: "on ne peut pas encore dire si cette demande peut être faite.",
        contested:
          "les textes ne disent pas clairement si cette demande peut être faite. Par prudence, n’y comptez pas.",
      }[status]
    }`,
  ofTitles: (titles, text) => `${capital(named(titles))} : ${uncapital(text)}`,
  stale:
    "Attention : ces règles ont été vérifiées plus d’un an avant ce dépôt. Elles ont pu changer : demandez au guichet.",

  inForm: (document, form) => (document === "photo" ? "" : ` (${form})`),
  copies: (count) => `, avec ${count > 1 ? `${String(count)} photocopies` : "une photocopie"}`,
  whose: (bearer) =>
    ({
      applicant: ", [à votre nom|au nom de ~]",
      host: ", au nom de la personne qui [vous héberge|héberge]",
      representative: ", [au nom de la personne qui fait la demande|à votre nom]",
      "other-parent": ", au nom de l’autre parent",
      spouse: ", au nom de l’époux ou de l’épouse",
      "ex-spouse": ", au nom de l’ex-époux ou de l’ex-épouse",
      guardian: ", [au nom du tuteur|à votre nom]",
    })[bearer],
  issuedSince: (document, day) => `, ${issued[document] ?? "délivré"} à partir du ${day}`,
  onePhotoEach: " : une ou deux pour les deux titres, selon le guichet",
  anyOf: (ofSinglePapers) => `L’un de ces ${ofSinglePapers ? "" : "groupes de "}papiers, au choix`,
  set: (number, ofSinglePapers) => `Choix ${String(number)}${ofSinglePapers ? " :" : ""}`,
  advised: " (conseillé)",
  stamp: (amounts) => {
    const [only, ...others] = amounts;
    if (only === undefined) return "";
    if (others.length === 0) return ` : ${only[1]}`;
    return ` : ${list(
      amounts.map(([title, amount]) => `${amount} pour ${theTitle[title]}`),
      "and",
    )}`;
  },
  formerTitle: (title) => (title === "cni" ? "L’ancienne carte, à rendre" : "L’ancien passeport, à rendre"),

  free: "gratuit",
  feeOf: (title, amount) => `${capitals[title]} : ${amount}.`,
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
    "En France, un prix se paie par timbre fiscal. À l’étranger, il se paie à l’ambassade ou au consulat, ou par timbre acheté en ligne.",
  between: (from, to) => `de ${from} à ${to}`,
  unsettled: (amounts) => `${amounts} (selon la lecture des textes)`,
  orUnknown: (amount) => `${amount} (ou un autre prix : demandez au guichet)`,
  noAmount: "prix non connu, à demander au guichet",
  ifGranted: (amount) => `${capital(amount)} si la dispense est accordée.`,
  laterIfNotHandedBack: (title, amount) => later(amount, ` si vous ne rendez pas ${formerTitles[title]}`),
  laterDue: (title, amount) => later(amount, `, puisque vous ne rendrez pas ${formerTitles[title]}`),

  at: { deposit: "Au dépôt :", collection: "Au retrait :", both: "Au dépôt et au retrait :" },
  comer: {
    applicant: "[vous|~]",
    guardian: "[votre tuteur|vous]",
    parent: "[le parent qui fait la demande|vous]",
    "third-party": "[la personne à qui la justice a confié l’autorité parentale|vous]",
    "child-welfare-service": "[l’agent de l’aide sociale à l’enfance|vous]",
    "private-proxy": "[un parent ou le tuteur|un parent ou le tuteur]",
    representative: "[le parent ou le tuteur qui fait la demande|vous]",
  },
  coming: (must, perhaps, needNot) =>
    [
      ...(must.length === 0 ? [] : [`${list(must, "and")}, en personne.`]),
      ...(perhaps.length === 0
        ? []
        : [
            `${must.length === 0 ? "peut-être" : "Peut-être aussi"} ${list(perhaps, "and")} : on ne sait pas encore.`,
          ]),
      ...needNot.map((who) =>
        must.length + perhaps.length === 0
          ? `${who === "vous" ? "vous n’avez" : `${who} n’a`} pas besoin de venir.`
          : `Pour ${who}, ce n’est pas nécessaire.`,
      ),
    ].join(" "),

  heldTitle(kind, state, day) {
    const [name, e] = heldKinds[kind];
    const how = {
      "in-force": day === undefined ? "" : `, valable jusqu’au ${day}`,
      expired: day === undefined ? `, périmé${e}` : `, périmé${e} depuis le ${day}`,
      void: day === undefined ? `, annulé${e}` : `, annulé${e} depuis le ${day}`,
      undecided: "",
      lost: `, perdu${e}`,
      stolen: `, volé${e}`,
      "found-again": `, retrouvé${e} après une déclaration`,
      unavailable: ", impossible à présenter",
    }[state];
    return `${name}${how}`;
  },
  numbered: (name, number) => `${name} (n° ${String(number)})`,

  rulebook: (id, version, verifiedOn) =>
    `${id === "national" ? "Règles nationales" : `Règles ${quoted(id)}`}, version ${version}, relues le ${verifiedOn}.`,
  townHallRules: (name, day, bearsIt, verifiedOn) =>
    `Règles nationales et page de la ${name}, ${bearsIt ? "version du" : "lue le"} ${day}, relues le ${verifiedOn}.`,
  disclaimer: "Cette liste vous aide à préparer le dossier. C’est le guichet qui décide.",
};

/** What is paid more at collection, and why. */
function later(amount: string | undefined, reason: string): string {
  return amount === undefined
    ? `Au retrait, un prix s’ajoute${reason} : demandez-le au guichet.`
    : `Au retrait, ${amount} de plus${reason}.`;
}
