import type { TitleStanding } from "../../answers/title-status.js";
import { runsOf } from "../numbering.js";
import type { PaymentWay } from "../../vocabulary/outcomes.js";
import type { TextFor } from "../lists.js";
import type { Phrases } from "../phrases.js";
import { theTitles } from "./page-phrases.js";
import { list } from "./writing.js";

const what = {
  identity: "[your|~’s] identity",
  civilStatus: "[your|~’s] civil status and nationality",
} as const;
const doesNotProve = {
  identity: "does not prove [your|~’s] identity",
  civilStatus: "proves neither [your|~’s] civil status nor nationality",
} as const;
const provesNoMore = {
  identity: "no longer proves [your|~’s] identity",
  civilStatus: "no longer proves [your|~’s] civil status or nationality",
} as const;

/** Where the electronic stamps that pay a fee are bought. */
const stampShops: Partial<TextFor<PaymentWay>> = {
  "online-stamp": "on timbres.impots.gouv.fr",
  stamp: "at an approved tobacconist’s",
};

const newTitle = { cni: "The new card", passport: "The new passport" } as const;

/** The turns of phrase of a full sheet. */
export const phrases: Phrases = {
  validFor: (title, lengths) => `${newTitle[title]} will be valid for ${lengths}.`,
  keepsFormerEnd: (title, until) =>
    until === undefined
      ? `${newTitle[title]} will end when the title it replaces does.`
      : `${newTitle[title]} will end on ${until}, when the title it replaces does.`,
  validForOrFormerEnd: (title, lengths) =>
    `${newTitle[title]} will be valid for ${lengths}, or will end when the title it replaces does.`,
  otherwiseValid: (length) =>
    `On another reading of the texts, it will ${length === undefined ? "end when the one it replaces does" : `be valid for ${length}`}.`,

  lessThan: (_, period) => `It must be less than ${period} old on the day you hand in the application.`,
  aDayOlder: "Issued the day before, it might do.",
  forTitles: (titles) => `For ${theTitles(titles)}.`,
  why: (reason) => `Why? ${reason}`,
  advised: {
    law: "The law requires it, the page of this town hall does not: bring it, to be safe.",
    instruction: "This is advice from the administration, not a requirement.",
    "local-practice": "This is advice from this town hall, not a requirement.",
  },
  accepted: (kinds) => `Accepted, for example: ${kinds.join("; ")}.`,
  refusedKind: (kind) => `Refused: ${kind}.`,
  acceptedHere: (kinds, areExamples) =>
    `This town hall accepts${areExamples ? ", for example" : ""}: ${kinds.join("; ")}.`,
  refusedHere: (kinds) => `This town hall refuses: ${kinds.join("; ")}.`,
  stampFrom(ways) {
    const shops = ways.flatMap((way) => stampShops[way] ?? []);
    if (shops.length === 0) return "";
    return {
      "stamp-in-doubt": "",
      abroad: `Buy it ${list(shops, "or")}.`,
      online: `Buy it at the end of the online pre-application, ${list(shops, "or")}.`,
      otherwise: `Buy it ${list(shops, "or")}.`,
    };
  },
  paperStamp: "It is a paper stamp of this territory’s own: ask the counter where to buy it.",
  otherwisePaper: {
    required: "On another reading of the texts, this paper is required.",
    undecided: "On another reading of the texts, this paper may be required.",
    advised: "On another reading of the texts, this paper is only advised.",
    "not-required": "On another reading of the texts, this paper is not required; to be safe, bring it.",
  },
  otherwiseComing: {
    "must-come": {
      applicant: "On another reading of the texts, [you|~] must come.",
      "legal-representative": "On another reading of the texts, [whoever applies|you] must come.",
      guardian: "On another reading of the texts, [your guardian|you] must come.",
    },
    "need-not-come": {
      applicant: "On another reading of the texts, [you|~] need not come.",
      "legal-representative": "On another reading of the texts, [whoever applies|you] need not come.",
      guardian: "On another reading of the texts, [your guardian|you] need not come.",
    },
    undecided: {
      applicant: "On another reading of the texts, [you|~] may have to come.",
      "legal-representative": "On another reading of the texts, [whoever applies|you] may have to come.",
      guardian: "On another reading of the texts, [your guardian|you] may have to come.",
    },
  },
  seeDoubts: (letters) =>
    `The doubt is explained below, at ${letters.length > 1 ? "points" : "point"} ${list(letters, "and")}.`,
  doubt: (letter) => `Point ${letter}.`,
  possibleAnswers: (answers) => `Possible answers: ${answers.join("; ")}.`,
  seeQuestions: (numbers) =>
    numbers.length === 0
      ? "This depends on the questions to settle."
      : numbers.length === 1
        ? `This depends on question ${String(numbers[0])}.`
        : `This depends on questions ${list(runsOf(numbers, "to"), "and")}.`,

  bringThere: (documents) => `To bring: ${documents}.`,
  standing: (standing, day) => `This title ${standingClause(standing, day)}.`,
  otherwiseStanding: (standing, day) =>
    `On another reading of the texts, this title ${standingClause(standing, day)}.`,
  extended: (printedEnd) =>
    `The end printed on it, ${printedEnd}, was put back by 5 years by the law, without any formality.`,
  noNeedToRenew: "There is no need to renew it now.",
  proves: (proved, until) =>
    until === undefined ? `It proves ${what[proved]}.` : `Until ${until}, it proves ${what[proved]}.`,
  provesNoLonger: (proved, until) => `Since ${until}, it ${provesNoMore[proved]}.`,
  provesNot: (proved) => `It ${doesNotProve[proved]}.`,
  provesPerhaps: (proved) => `It cannot be said yet whether it proves ${what[proved]}.`,
  orDay: (day, others) => `${day} (${others} on another reading of the texts)`,
  otherwiseProves: (proved, proves) =>
    `On another reading of the texts, it ${proves ? `still proves ${what[proved]}` : doesNotProve[proved]}.`,
  shown: {
    no: "This title need not be shown with the application.",
    undecided: "It is not yet known whether it must be shown with the application.",
  },
  atCollection: {
    kept: "You keep it.",
    "not-in-hand": "This title cannot be handed back.",
    undecided: "It is not yet known whether it must be handed back when you collect the new title.",
  },
  gone: {
    lost: "It proves nothing at the counter: once the loss is declared, it is void.",
    stolen: "It proves nothing at the counter: once the theft is declared, it is void.",
    "found-again": "Found again, it stays void: it proves nothing at the counter.",
    unavailable: "It cannot be shown: it proves nothing at the counter.",
  },
  lostSince: "Lost or stolen since the application, it can no longer be handed back: it must be declared.",
};

function standingClause(standing: TitleStanding["standing"], day: string | undefined): string {
  switch (standing) {
    case "in-force":
      return `is valid${day === undefined ? "" : ` until ${day}`}`;
    case "expired":
      return day === undefined ? "is out of date" : `has been out of date since ${day}`;
    case "void":
      return day === undefined
        ? "is void, as is any title declared lost or stolen"
        : `has been void since ${day}, after a change of surname or first name`;
    case "undecided":
      return "may be valid: it cannot be said yet";
  }
}
