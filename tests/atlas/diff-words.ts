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

/** What is given, in French: an amount, a length, a paper; ids stand for the rest. */
function given(text: string): string {
  if (text === "") return "rien";
  return text
    .replace(/\b(EUR|XPF) (\d+)\b/g, (_, currency: "EUR" | "XPF", units: string) =>
      fr.moneyText({ currency, units: Number(units) }),
    )
    .replaceAll("in no source", "un montant qu’aucune source ne donne")
    .replaceAll("former-end", "jusqu’à la fin de l’ancien titre")
    .replace(/^(\d+)$/, (_, years: string) => fr.periodText({ unit: "year", count: Number(years) }))
    .replace(
      /\(([\w-]+) \? (.*?) : (.*?)\)/g,
      (_, doubt: string, one: string, other: string) => `${one} ou ${other} (${french.doubt(doubt)})`,
    )
    .replace(
      /^required by (law|instruction|local-practice): ([\w-]+) of.*$/,
      (whole: string, _basis, document: string) =>
        Object.hasOwn(fr.documentLabels, document) ? `demandé (\`${whole}\`)` : whole,
    )
    .replace(/^yes$/, "oui")
    .replace(/^must come$/, "doit venir")
    .replace(/^refused, instead ([\w-]+)$/, "refus (à la place : `$1`)");
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
