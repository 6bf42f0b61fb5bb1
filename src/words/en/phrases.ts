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

const titleNames = { cni: "identity card", passport: "passport" } as const;

function titlesNamed(titles: readonly TitleKind[]): string {
  return list(
    titles.map((title) => titleNames[title]),
    "and",
  );
}

function theTitles(titles: readonly TitleKind[]): string {
  return list(
    titles.map((title) => (title === "cni" ? "the identity card" : "the passport")),
    "and",
  );
}

const formerTitles = { cni: "the old card", passport: "the old passport" } as const;
const payment: TextFor<PaymentWay> = {
  "online-stamp": "by fiscal stamp bought online",
  stamp: "by fiscal stamp bought from an approved tobacconist",
  "paper-stamp": "by fiscal stamp of paper",
  "at-the-post": "at the embassy or consulate",
};

const what = { identity: "your identity", civilStatus: "your civil status and your nationality" } as const;
const doesNotProve = {
  identity: "does not prove your identity",
  civilStatus: "proves neither your civil status nor your nationality",
} as const;
const provesNoMore = {
  identity: "no longer proves your identity",
  civilStatus: "no longer proves your civil status or your nationality",
} as const;

/** How the day of issue of a paper is said. */
const issued: Readonly<Partial<Record<DocumentId, string>>> = {
  photo: "Taken",
  "proof-of-address": "Dated",
  "host-proof-of-address": "Dated",
  "second-parent-proof-of-address": "Dated",
  "guardian-statement": "Signed",
};

/** The turns of phrase of a checklist. */
export const phrases: Phrases = {
  sections: {
    request: "Your application",
    bring: "Bring to the counter",
    fillInThere: "Fill in at the counter",
    buy: "Buy before you go",
    fee: "Fee",
    presence: "Who must come",
    undecided: "You may have to bring",
    questions: "Questions to settle",
    collection: "When you collect the new document",
    heldTitles: "The documents you have",
    steps: "The steps",
    notices: "Good to know",
    referrals: "Where to ask",
    discretions: "What the administration may grant or refuse",
    doubts: "What the texts do not say clearly",
    sources: "Sources",
  },
  heading: (titles) =>
    titles.length === 0 ? "Your application" : `Your application: ${titlesNamed(titles)}`,
  depositOn: (day) =>
    `For an application handed in on ${day}. If you change the day, the date limits on this list change too.`,
  townHall: (name, nationalFor, speaks) =>
    speaks
      ? `This list is made for ${name}: it follows the national rules and the page of this town hall.${nationalFor.length === 0 ? "" : ` For ${theTitles(nationalFor)}, it follows the national rules alone: the page does not speak of that.`}`
      : `For ${theTitles(nationalFor)}, this list follows the national rules alone: the page of ${name} does not speak of that, or not for the place where you hand in the application.`,
  forMinor:
    "This application is for a minor. On this list, ‘you’ is the minor; ‘the parent’ is the person who applies for them: the father, the mother, the guardian, someone else to whom a court gave parental authority, or an officer of the child welfare service.",
  incomplete: (count) =>
    count === 1
      ? "This list is incomplete: one question remains, asked below."
      : `This list is incomplete: ${count} questions remain, asked below.`,
  titlesUnknown: "It is not yet known which document you are applying for.",

  admissible: (title, status) => ({
    strong: `${labels.titleKind[title]}:`,
    text: {
      admissible: " you can make this application.",
      inadmissible: " you cannot make this application.",
      undecided: " it cannot be said yet whether you can make this application.",
      contested:
        " the texts do not say clearly whether you can make this application; to be safe, do not count on it.",
    }[status],
  }),
  validFor: (lengths) => `The new document will be valid for ${lengths}.`,
  keepsFormerEnd: (until) =>
    `The new document will end when the one it replaces does${until === undefined ? "" : `, on ${until}`}.`,
  validForOrFormerEnd: (lengths) =>
    `The new document will be valid for ${lengths}, or will end when the one it replaces does.`,
  otherwiseValid: (length) =>
    `On another reading of the texts, it will ${length === undefined ? "end when the one it replaces does" : `be valid for ${length}`}.`,

  inForm: (document, form) => (document === "photo" ? "" : ` (${form})`),
  copies: (count) => `, with ${count > 1 ? `${count} photocopies` : "a photocopy"}`,
  whose: (bearer) => `, in the name of ${labels.bearer[bearer]}`,
  issuedOnOrAfter: (document, day, period) =>
    `${issued[document] ?? "Issued"} on or after ${day}: it must be less than ${period} old on the day you hand in the application.`,
  aDayOlder: "Issued the day before, it might do.",
  forTitles: (titles) => `For ${theTitles(titles)}.`,
  why: (reason) => `Why? ${reason}`,
  onlyIf: (condition, need) =>
    `${{ everywhere: "Needed", here: "Needed at this town hall", advice: "Useful" }[need]} if ${condition}.`,
  advised: {
    law: "The law requires it, the page of this town hall does not: bring it, to be safe.",
    instruction: "This is advice from the administration, not a requirement.",
    "local-practice": "This is advice from this town hall, not a requirement.",
  },
  anyOf: (ofSinglePapers) => `Any one of these ${ofSinglePapers ? "papers" : "sets of papers"}`,
  set: (number, paper) => `Choice ${number}${paper === undefined ? "" : `: ${paper}`}`,
  accepted: (kinds) => `Accepted, for example: ${kinds.join("; ")}.`,
  refusedKind: (kind) => `Refused: ${kind}.`,
  acceptedHere: (kinds, areExamples) =>
    `This town hall accepts${areExamples ? ", for example" : ""}: ${kinds.join("; ")}.`,
  refusedHere: (kinds) => `This town hall refuses: ${kinds.join("; ")}.`,
  otherwisePaper: {
    required: "On another reading of the texts, this paper is required.",
    undecided: "On another reading of the texts, this paper may be required.",
    advised: "On another reading of the texts, this paper is only advised.",
    "not-required": "On another reading of the texts, this paper is not required; to be safe, bring it.",
  },
  otherwiseComing: {
    "must-come": "On another reading of the texts, you must come.",
    "need-not-come": "On another reading of the texts, you need not come.",
    undecided: "On another reading of the texts, you may have to come.",
  },
  seeDoubts: (numbers) =>
    `The doubt is explained below, at ${numbers.length > 1 ? "points" : "point"} ${list(numbers.map(letter), "and")}.`,
  seeDiscretions: "The administration may decide otherwise: this is explained below.",
  doubt: (number) => `Point ${letter(number)}.`,
  seeQuestions: (numbers) =>
    numbers.length === 1
      ? `This depends on question ${String(numbers[0])}.`
      : `This depends on questions ${list(runsOf(numbers, "to"), "and")}.`,

  free: "free of charge",
  feeOf: (title, amount) => `${labels.titleKind[title]}: ${amount}.`,
  stampOf: (title, amount) => `${amount} for ${theTitles([title])}`,
  stamps: (amounts) => `Amount: ${list(amounts, "and")}.`,
  paperStamp: "It is a paper stamp of this territory’s own: ask the counter where to buy it.",
  ifGranted: (amount) => `If it grants it: ${amount}.`,
  feeTotal: (amount, ways) => {
    const how = { stamp: ", by fiscal stamp", post: `, ${payment["at-the-post"]}`, other: "" };
    return `Total to pay for the application${how[meansOf(ways)]}: ${amount}.`;
  },
  payBy: (ways) => {
    const how = ways.map((way) => payment[way]).join(", or ");
    return meansOf(ways) === "post"
      ? `This is paid ${how}: there is no fiscal stamp to buy.`
      : `This is paid ${how}.`;
  },
  payByUnknown:
    "In France a fee is paid by fiscal stamp; abroad, at the embassy or consulate, or by stamp bought online.",
  between: (from, to) => `from ${from} to ${to}`,
  unsettled: (amounts) => `${amounts} (depending on how the texts are read)`,
  orUnknown: (amount) => `${amount} (or another fee, to be asked at the counter)`,
  noAmount: "fee not known, to be asked at the counter",
  laterIfNotHandedBack: (title, amount) => later(amount, ` if you do not hand back ${formerTitles[title]}`),
  laterDue: (title, amount) => later(amount, `, as you will not hand back ${formerTitles[title]}`),

  at: { deposit: "To hand in the application:", collection: "To collect the document:" },
  coming: {
    "must-come": {
      applicant: "you must come in person.",
      "legal-representative": "the parent must come in person, with their own identity document.",
      guardian: "the guardian must come in person.",
    },
    "need-not-come": {
      applicant: "you need not come.",
      "legal-representative": "no parent need come.",
      guardian: "the guardian need not come.",
    },
    undecided: {
      applicant: "it is not yet known whether you must come.",
      "legal-representative": "it is not yet known whether a parent must come; for a minor, one must.",
      guardian: "it is not yet known whether a guardian must come.",
    },
  },
  minorComing: {
    "must-come": "the minor must come in person.",
    "need-not-come": "the minor need not come.",
    undecided: "it is not yet known whether the minor must come: from the age of 12, they must.",
  },

  heldTitle: (id) => `Document ${quoted(id)}`,
  standing: (standing, day) => `This document ${standingClause(standing, day)}.`,
  otherwiseStanding: (standing, day) =>
    `On another reading of the texts, this document ${standingClause(standing, day)}.`,
  extended: (printedEnd) =>
    `The law has put back the original date, ${printedEnd}, by 5 years; you need do nothing.`,
  noNeedToRenew: "Nothing obliges you to renew it now.",
  proves: (proved, until) =>
    until === undefined ? `It proves ${what[proved]}.` : `Until ${until}, it proves ${what[proved]}.`,
  provesNoLonger: (proved, until) => `Since ${until}, it ${provesNoMore[proved]}.`,
  provesNot: (proved) => `It ${doesNotProve[proved]}.`,
  provesPerhaps: (proved) => `It cannot be said yet whether it proves ${what[proved]}.`,
  orDay: (day, others) => `${day} (${others} on another reading of the texts)`,
  otherwiseProves: (proved, proves) =>
    `On another reading of the texts, it ${proves ? `still proves ${what[proved]}` : doesNotProve[proved]}.`,
  shown: {
    yes: "To be shown with the application.",
    no: "This document need not be shown with the application.",
    undecided: "It is not yet known whether it must be shown with the application.",
  },
  atCollection: {
    "handed-back": "To be handed back when you collect the new document.",
    kept: "You keep it.",
    "not-in-hand":
      "Lost, stolen, found again or impossible to show, this document can prove nothing at the counter.",
    undecided: "It is not yet known whether it must be handed back when you collect the new document.",
  },

  bringThere: (documents) => `To bring: ${documents}.`,
  questionsIntroduction: "With these answers the list can be completed. Other questions may follow.",
  rulebook: (id, version, verifiedOn) =>
    `${id === "national" ? "National rules" : `Rules ${quoted(id)}`}, version ${version}, verified on ${verifiedOn}.`,
  townHallRules: (name, day, bearsIt, verifiedOn) =>
    `National rules and the page of ${name}, ${bearsIt ? "version of" : "read on"} ${day}, verified on ${verifiedOn}.`,
  stale:
    "Please note: these rules were verified more than a year before this application is handed in. They may have changed: ask the town hall.",
  disclaimer: "This list helps you to prepare the application; it is the counter that decides.",
};

/** What is paid more at collection, and why. */
function later(amount: string | undefined, reason: string): string {
  const when = "When you collect the new document,";
  return amount === undefined
    ? `${when} a fee falls due${reason}: ask the counter how much.`
    : `${when} ${amount} more${reason}.`;
}

function standingClause(standing: TitleStanding["standing"], day: string | undefined): string {
  switch (standing) {
    case "in-force":
      return `is valid${day === undefined ? "" : ` until ${day}`}`;
    case "expired":
      return day === undefined ? "is out of date" : `has been out of date since ${day}`;
    case "void":
      return day === undefined
        ? "is void: it was declared lost or stolen"
        : `has been void since ${day}, after a change of surname or first name`;
    case "undecided":
      return "may be valid: it cannot be said yet";
  }
}
