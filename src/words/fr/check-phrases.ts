import type { CheckPhrases } from "../check-phrases.js";
import { list } from "./writing.js";

const titleNames = { cni: "carte d’identité", passport: "passeport" } as const;

/** The turns of phrase of a sheet on the papers of a dossier. */
export const checkPhrases: CheckPhrases = {
  heading: (titles) =>
    titles.length === 0
      ? "Vérification du dossier"
      : `Vérification du dossier : ${list(
          titles.map((title) => titleNames[title]),
          "and",
        )}`,
  status: {
    refused: "Cette demande ne peut pas être faite ainsi.",
    incomplete: "Dossier incomplet : il manque quelque chose.",
    undecided: "Rien ne manque parmi ce qui est déjà certain, mais il reste des questions.",
    complete: "Dossier complet : tout ce qui est demandé au dépôt est là.",
    "complete-if": "Dossier complet, si ce qui reste à préciser sur les papiers est confirmé.",
  },
  checkedOn: (day) => `Papiers vérifiés le ${day}.`,
  paper: (name, day) => (day === undefined ? name : `${name} du ${day}`),
  getBy: (day) => `, à obtenir d’ici le ${day}`,
  staysGoodFor: (period) => `Ce papier sert pendant ${period} à compter de sa date`,
  goodUntil: (day) => ` : bon pour un dépôt jusqu’au ${day}`,
  missing: "Manque dans votre liste",
  fails: (fault) => ` : ${fault}`,
  tooOld: (since) => `trop ancien depuis le ${since}`,
  staleByDeposit: (since) => `encore bon le jour de la vérification, trop ancien à partir du ${since}`,
  onTheVeryDay: ", même si les textes laissent un doute pour ce jour-là",
  wrongForm: (form, accepted) => `${form} ; il faut : ${list(accepted, "or")}`,
  wrongHolder: "au nom d’une autre personne que celle qui est attendue",
  refusedKind: (kind, isDoubtful) =>
    `refusé (${kind})${isDoubtful ? ", même si les textes laissent un doute" : ""}`,
  notAmongTheAccepted: (kind) => `ne fait pas partie de ce qui est accepté (${kind})`,
  tooFewCopies: (copies, needed) =>
    copies === 0
      ? `sans photocopie ; il en faut ${needed === 1 ? "une" : String(needed)}`
      : `avec ${String(copies)} photocopie${copies > 1 ? "s" : ""} ; il en faut ${String(needed)}`,
  facts: (facts) => ` : ${list(facts, "and")}`,
  fact: {
    whose: "à quel nom il est",
    kind: "de quelle sorte il est",
    form: "sous quelle forme il est",
    issuedOn: "sa date",
    copies: "le nombre de ses photocopies",
    title: "quel titre c’est",
    person: "dans le dossier de qui il est",
  },
  way: (papers, fee) =>
    [
      ...(papers.length === 0 ? [] : [`À la place : ${list(papers, "and")}`]),
      ...(fee === undefined ? [] : [`le prix est alors : ${fee}`]),
    ].join(" ; "),
  nothingElse: "Dans une autre situation prévue par les règles, il n’est pas demandé",
  askTheCounter: "Demandez au guichet à qui vous adresser",
  noWay: "Les règles ne prévoient rien à la place : demandez au guichet",
};
