import { adult, card, first, only, renewal } from "../../lines/people.js";
import { answers, sheet, type Statements } from "./shown.js";

const asksFor = (useName: "spouse" | "ex-spouse" | "late-spouse", more = {}) => ({
  names: {
    useName,
    onTitleAlready: false,
    ...(useName === "spouse" ? {} : { remarried: false }),
    ...more,
  },
  ...only({ useNameAsked: true }),
});
const renewsWith = (useName: "spouse" | "ex-spouse" | "late-spouse", more = {}) =>
  adult(renewal, [card("2024-05-01")], asksFor(useName, more));
const divorced = renewsWith("ex-spouse", { judgmentAllows: true });
const mentioned = adult(renewal, [card("2024-05-01")], only({ registerMention: true }));
const under = (measure: "guardianship" | "curatorship", more = {}) =>
  adult(renewal, [card("2024-05-01")], {
    protection: measure === "curatorship" ? { measure } : { measure, filedBy: "guardian", guardianInformed: true },
    ...only({ protectedAdult: true, ...more }),
  });
const underThreeMonths = { unit: "month", count: 3 } as const;

/** What the page of Saint-Paul says of use names and of protected adults. */
export const saintPaulNames: Statements = {
  "SP-21": {
    "the spouse's name asked for on a first card: a copy of the marriage record": answers(
      adult(first, [], asksFor("spouse", { marriageOnBirthRecord: false })),
      { documents: { "marriage-record": "required" } },
    ),
    "a full copy": [
      answers(adult(first, [], asksFor("spouse", { marriageOnBirthRecord: true })), {
        how: { "marriage-record": { form: "full-copy" } },
      }),
      sheet(
        adult(first, [], asksFor("spouse", { marriageOnBirthRecord: false })),
        "Acte de mariage (copie intégrale)",
        "Marriage certificate (full copy)",
      ),
    ],
  },
  "SP-37": {
    "a renewal to add the spouse's name: a full copy of the marriage record": answers(
      renewsWith("spouse", { marriageOnBirthRecord: false }),
      { documents: { "marriage-record": "required" }, how: { "marriage-record": { form: "full-copy" } } },
    ),
  },
  "SP-43": {
    "widowed: the spouse's death record": answers(renewsWith("late-spouse", { widowedMention: true }), {
      documents: { "spouse-death-record": "one-of" },
    }),
    "or a family record book": answers(renewsWith("late-spouse", { widowedMention: true }), {
      sets: { "spouse-death-record/widowed": [["spouse-death-record"], ["family-record-book"]] },
    }),
    "that is up to date": sheet(
      renewsWith("late-spouse", { widowedMention: true }),
      "Il doit être à jour : le décès y figure.",
      "It must be up to date, with the death entered",
    ),
    "with or without the word widowed": answers(renewsWith("late-spouse", { widowedMention: false }), {
      sets: { "spouse-death-record/without-mention": [["spouse-death-record"], ["family-record-book"]] },
    }),
  },
  "SP-44": {
    "married: a birth record under three months old that bears the marriage": answers(
      renewsWith("spouse", { marriageOnBirthRecord: true }),
      { documents: { "birth-record": "one-of" }, how: { "birth-record": { freshness: underThreeMonths } } },
    ),
    "or a marriage record under three months old": answers(renewsWith("spouse", { marriageOnBirthRecord: true }), {
      documents: { "marriage-record": "one-of" },
      how: { "marriage-record": { freshness: underThreeMonths } },
    }),
    "the birth record will do only if the marriage is on it": sheet(
      renewsWith("spouse", { marriageOnBirthRecord: true }),
      "L’acte de naissance ne convient que s’il mentionne le mariage.",
      "A birth certificate will do only if it mentions the marriage.",
    ),
  },
  "SP-45": {
    "divorced, keeping the name: the judgment that allows it, or the authorisation together with a copy": [
      answers(divorced, {
        sets: {
          "divorce-judgment/or-authorisation-with-identity": [
            ["divorce-judgment"],
            ["ex-spouse-authorisation", "ex-spouse-id-copy"],
          ],
        },
      }),
      sheet(
        divorced,
        "Choix 2 – Accord écrit de l’ex-époux ou de l’ex-épouse (original), avec une photocopie",
        "Choice 2 – Written agreement of the former spouse (original), with a photocopy",
      ),
    ],
    "the judgment is the one that allows it": sheet(
      divorced,
      "Celui qui permet de garder le nom de l’ex-époux ou de l’ex-épouse.",
      "The one that allows you to keep your former spouse’s name.",
    ),
    "the ex-spouse's authorisation is in writing": sheet(
      divorced,
      "Cette personne y écrit et signe qu’elle accepte que vous gardiez son nom.",
      "In it your former spouse writes and signs that you may keep the name.",
    ),
    "the copy is of an identity document or a passport": [
      answers(divorced, { how: { "ex-spouse-id-copy": { form: "photocopy", whose: "ex-spouse" } } }),
      sheet(
        divorced,
        "une photocopie de sa carte d’identité ou de son passeport",
        "a photocopy of their identity card or passport",
      ),
    ],
    "where the judgment does not allow it, the authorisation and the copy are both needed": answers(
      renewsWith("ex-spouse", { judgmentAllows: false }),
      { documents: { "ex-spouse-authorisation": "required", "ex-spouse-id-copy": "required" } },
    ),
  },
  "SP-46": {
    "guardianship: ask the town hall": answers(under("guardianship"), { referrals: ["protected-adult"] }),
    "curatorship: ask the town hall": answers(under("curatorship"), { referrals: ["protected-adult"] }),
    "bringing a copy of the judgment": [
      answers(under("guardianship"), { bringsThere: { "protected-adult": ["guardianship-judgment"] } }),
      answers(under("curatorship"), { bringsThere: { "protected-adult": ["guardianship-judgment"] } }),
      sheet(
        under("curatorship"),
        "demandez d’abord à cette mairie, avec une copie du jugement.",
        "ask this town hall first, with a copy of the judgment.",
      ),
      sheet(
        under("guardianship"),
        "À apporter : Décision de tutelle, de curatelle ou d’habilitation familiale.",
        "To bring: Decision on guardianship, curatorship or family authorisation.",
      ),
    ],
  },
  "SP-47": {
    "a change of matrimonial regime: a copy of the notarial deed": [
      answers(mentioned, { documents: { "notarial-deed": "required" }, how: { "notarial-deed": { form: "photocopy" } } }),
      sheet(
        mentioned,
        "Votre acte de naissance porte la mention « RC » (répertoire civil)",
        "Your birth record bears the note ‘RC’ (répertoire civil)",
      ),
    ],
    "curatorship: a copy of the judgment": answers(under("curatorship", { registerMention: true }), {
      documents: { "guardianship-judgment": "required" },
    }),
    "guardianship: a copy of the judgment": [
      answers(under("guardianship", { registerMention: true }), {
        documents: { "guardianship-judgment": "required", "notarial-deed": "not-required" },
      }),
      sheet(
        under("guardianship", { registerMention: true }),
        "et la personne protégée est sous tutelle ou curatelle. Cette mairie veut une copie du jugement.",
        "and the protected person is under guardianship (tutelle) or curatorship (curatelle). This town hall wants a copy of the judgment.",
      ),
    ],
  },
  "SP-65": {
    "a use name is not the family name, which alone stands in civil-status records": [
      answers(renewsWith("spouse", { marriageOnBirthRecord: true }), { told: ["use-name-is-not-the-family-name"] }),
      sheet(
        renewsWith("spouse", { marriageOnBirthRecord: true }),
        "Le nom d’usage ne remplace pas le nom de famille, le seul que connaît l’état civil.",
        "The name used does not replace the surname, the only one that civil-status records know.",
      ),
    ],
    "it is neither automatic nor compulsory": sheet(
      renewsWith("spouse", { marriageOnBirthRecord: true }),
      "Il n’est ni automatique ni obligatoire",
      "It is neither automatic nor compulsory",
    ),
    "it may change in life": sheet(
      renewsWith("spouse", { marriageOnBirthRecord: true }),
      "peut changer au cours de la vie",
      "may change in the course of life",
    ),
    "in some cases it goes on a title, on request": sheet(
      renewsWith("spouse", { marriageOnBirthRecord: true }),
      "Dans certains cas, il figure sur un titre, à la demande de la personne.",
      "In some cases it is printed on a title, when the person asks for it.",
    ),
  },
};
