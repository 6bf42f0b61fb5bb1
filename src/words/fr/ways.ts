import type { Person, Visit } from "../../vocabulary/outcomes.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { WayPhrases } from "../ways.js";
import { list } from "./writing.js";

const titles: Readonly<Record<TitleKind, string>> = {
  cni: "la carte d’identité",
  passport: "le passeport",
};
const people: Readonly<Record<Person, string>> = {
  applicant: "la personne elle-même",
  "legal-representative": "le parent ou représentant légal",
  guardian: "le tuteur",
};
const visits: Readonly<Record<Visit, string>> = { deposit: "au dépôt", collection: "au retrait" };

/** How an act and what it gains are said. */
export const wayPhrases: WayPhrases = {
  acts: {
    "show-title": ({ title }) => `présenter ce titre au dépôt (${title})`,
    "hand-back-title": ({ title }) => `rendre ce titre au retrait du nouveau (${title})`,
    "deposit-before": ({ day }) => `déposer la demande avant le ${day}`,
    "deposit-from": ({ day }) => `déposer la demande le ${day} ou plus tard`,
    "pre-apply-online": () => "faire la pré-demande en ligne",
    "use-paper-form": () => "remplir le formulaire papier du guichet",
    "bring-photo": () => "apporter la photo",
    "photo-at-the-counter": () => "faire prendre la photo au guichet",
    "check-address-online": () => "faire vérifier l’adresse en ligne par Justif’Adresse",
    "digital-identity": () => "demander la carte pour l’identité numérique",
    "other-parent-files": () => "laisser l’autre parent faire la demande",
    "ask-for-both": ({ kind }) => `renouveler ${titles[kind]} au même rendez-vous`,
    "ask-for-one": ({ kind }) => `laisser ${titles[kind]} pour un autre rendez-vous`,
  },
  ifItSucceeds: "(si cela réussit)",
  way: (acts, gains, losses) => {
    const cost = losses.length === 0 ? "" : ` En revanche, ${losses.join(" ; ")}.`;
    return `Vous pouvez ${list(acts, "and")}. Alors ${gains.join(" ; ")}.${cost}`;
  },
  gain: {
    paper: (paper) => `ce papier n’est plus demandé : ${paper}`,
    fee: (before, after) => `le prix passe de ${before} à ${after}`,
    feeAtCollection: (title) => `il n’y a rien à payer au retrait pour ${titles[title]}`,
    visit: (person, visit) => `${people[person]} n’a plus à venir ${visits[visit]}`,
    admitted: (title) => `la demande n’est plus refusée pour ${titles[title]}`,
    appointment: (title) => `${titles[title]} ne demande plus de rendez-vous à part`,
  },
  loss: {
    paper: (paper) => `ce papier est demandé en plus : ${paper}`,
    fee: (before, after) => `le prix passe de ${after} à ${before}`,
    feeAtCollection: (title) => `il peut y avoir un prix à payer au retrait pour ${titles[title]}`,
    visit: (person, visit) => `${people[person]} doit venir ${visits[visit]}`,
    admitted: (title) => `la demande est refusée pour ${titles[title]}`,
    appointment: (title) => `${titles[title]} demande un autre rendez-vous, avec son prix et ses papiers`,
  },
};
