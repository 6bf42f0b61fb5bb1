import * as fr from "titres-identite/fr";
import type { DiffWords } from "../../src/atlas/diff-page.js";
import type { OutcomeChange } from "../../src/atlas/diff.js";
import { french } from "./languages.js";

const titles = { cni: "carte d’identité", passport: "passeport" } as const;

/** What an outcome is called in French. */
function outcomeName({ outcome }: Pick<OutcomeChange, "outcome">): string {
  const [, id = outcome, title] = /^(.*?)(?: for (cni|passport))?$/.exec(outcome) ?? [];
  const [kind = "", ...rest] = id.split("/");
  const last = rest[0] ?? "";
  const name =
    kind === "fee" || kind === "validity"
      ? titles[last as "cni"]
      : kind === "presence"
        ? `${lower(fr.personLabels[last as "applicant"])}, ${rest[1] === "deposit" ? "au dépôt" : "au retrait"}`
        : kind === "refusal"
          ? fr.refusalSentences[last as "not-french"].replace(/\.$/, "")
          : Object.hasOwn(fr.documentLabels, kind)
            ? fr.documentLabels[kind as "photo"]
            : id;
  return `${name}${title === undefined ? "" : ` (${titles[title as "cni"]})`}${rest.length > 0 && kind !== "fee" ? ` — \`${id}\`` : ""}`;
}

function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** What is given, in French, one thing or another by how a doubt is read: an amount, a length, a paper; ids stand for the rest. */
function given(text: string): string {
  const [doubt, ...readings] = readingsIn(text);
  if (doubt === undefined) return givenForCertain(text);
  const [cautious, other] = readings.map(given);
  return `${cautious ?? ""} ou ${other ?? ""} (${french.doubt(doubt)})`;
}

/** The doubt, and what is given in each reading, where a text says `(doubt ? one : other)`; nothing where it says one thing. */
function readingsIn(text: string): readonly string[] {
  const [, doubt, inside = ""] = /^\(([\w:-]+) \? (.*)\)$/s.exec(text) ?? [];
  if (doubt === undefined) return [];
  let depth = 0;
  for (let at = 0; at < inside.length; at++) {
    if (inside[at] === "(") depth++;
    if (inside[at] === ")") depth--;
    if (depth === 0 && inside.startsWith(" : ", at))
      return [doubt, inside.slice(0, at), inside.slice(at + 3)];
  }
  return [];
}

const inOneWord: Readonly<Record<string, string>> = {
  "": "rien",
  yes: "oui",
  no: "non",
  required: "demandé",
  advised: "conseillé",
  refused: "refus",
  "must come": "doit venir",
  "must-come": "doit venir",
  "in no source": "un montant qu’aucune source ne donne",
  "former-end": "jusqu’à la fin de l’ancien titre",
};

function givenForCertain(text: string): string {
  if (Object.hasOwn(inOneWord, text)) return inOneWord[text] ?? text;
  return text
    .replace(/^(EUR|XPF) (\d+)$/, (_, currency: "EUR" | "XPF", units: string) =>
      fr.moneyText({ currency, units: Number(units) }),
    )
    .replace(/^(\d+)$/, (_, years: string) => fr.periodText({ unit: "year", count: Number(years) }))
    .replace(/^unsettled between (\d+) amounts$/, "$1 montants possibles, sans qu’un texte tranche")
    .replace(
      /^(required|advised) by (law|instruction|local-practice): ([\w:-]+) of.*$/s,
      (whole: string, status: string, _basis, document: string) =>
        Object.hasOwn(fr.documentLabels, document) ? `${inOneWord[status] ?? status} (\`${whole}\`)` : whole,
    )
    .replace(/^refused, instead ([\w:-]+)$/, "refus (à la place : `$1`)");
}

/** The legal diff in French. */
export const diffWords: DiffWords = {
  says: french,
  kinds: {
    fee: "Prix",
    validity: "Durée",
    presence: "Qui vient",
    refusal: "Refus",
    ground: "Papier",
    condition: "Condition",
  },
  changes: { added: "règle ajoutée", removed: "règle retirée", changed: "règle modifiée" },
  outcome: outcomeName,
  given,
  labels: {
    kind: "Nature",
    period: "Période",
    situations: "Situations concernées",
    details: "Détails",
    example: "Par exemple",
  },
  always: "tous les dépôts",
  cases: (count) => (count === 1 ? "un cas du tableau" : `${count} cas du tableau`),
  fromTo: (before, after) => `avant : ${before} ; maintenant : ${after}`,
  everyone: "toutes les situations",
  none: "rien",
  noChange: "Aucune situation ne reçoit une autre réponse.",
};
