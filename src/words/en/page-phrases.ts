import type { PaymentWay } from "../../vocabulary/outcomes.js";
import type { HeldTitleKind, TitleKind } from "../../vocabulary/situation.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { PagePhrases } from "../page-words.js";
import { capital, uncapital } from "../saying.js";
import { meansOf } from "../payment.js";
import type { TextFor } from "../lists.js";
import { list, quoted } from "./writing.js";

const names = { cni: "identity card", passport: "passport" } as const;
const theTitle = { cni: "the identity card", passport: "the passport" } as const;
const formerTitles = { cni: "the old card", passport: "the old passport" } as const;
const capitals = { cni: "French identity card (CNI)", passport: "Passport" } as const;

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
  "online-stamp": "by fiscal stamp bought online",
  stamp: "by fiscal stamp bought from an approved tobacconist",
  "paper-stamp": "by paper fiscal stamp",
  "at-the-post": "at the embassy or consulate",
};

/** How the day of issue of a paper is said. */
const issued: Readonly<Partial<Record<DocumentId, string>>> = {
  photo: "taken",
  "proof-of-address": "dated",
  "host-proof-of-address": "dated",
  "second-parent-proof-of-address": "dated",
  "guardian-statement": "signed",
  "inability-proof": "dated",
};

const heldKinds: TextFor<HeldTitleKind> = {
  cni: "[your identity card|~’s identity card]",
  passport: "[your passport|~’s passport]",
  "service-passport": "[your service passport|~’s service passport]",
};

/** The turns of phrase of a page. */
export const pagePhrases: PagePhrases = {
  sections: {
    refusals: "Read this first",
    questions: "Questions to settle",
    "to-get": "To get before the appointment",
    unsaid: "To check: these papers are not in your list",
    "to-say": "To make clear",
    instead: "What cannot be provided",
    ready: "Ready",
    "not-needed": "Not needed for this application",
    shared: "To bring once for several people",
    person: "To bring for each person",
    days: "The days that matter",
    bring: "Bring to the counter",
    "fill-in": "Fill in at the counter",
    buy: "Buy before you go",
    price: "Fee",
    "who-comes": "Who must come",
    "hand-back": "Bring when you collect the new title",
    perhaps: "You may have to bring",
    "held-titles":
      "[The titles you have (cards and passports)|The titles issued so far (cards and passports)]",
    steps: "The steps",
    "to-know-before": "Good to know before you go",
    "to-know-at-the-counter": "Good to know at the counter",
    "to-know-after": "Good to know afterwards",
    doubts: "What the texts do not say clearly",
    sources: "Sources",
  },
  heading: (titles) => (titles.length === 0 ? "Your application" : `Your application: ${named(titles)}`),
  depositOn: (day, hasDays) =>
    `For an application handed in on ${day}.${hasDays ? " If you change the day, the dates on this list change too." : ""}`,
  townHall: (name, nationalFor, speaks) =>
    speaks
      ? `This list is made for ${name}: it follows the national rules and the page of this town hall.${nationalFor.length === 0 ? "" : ` For ${theTitles(nationalFor)}, it follows the national rules alone: the page does not speak of that.`}`
      : `For ${theTitles(nationalFor)}, this list follows the national rules alone. The page of ${name} does not speak of that, or not for the place where you hand in the application.`,
  person: { child: "the child", adult: "the protected person", unknown: "the person" },
  forAnother: "This list is for you, who are applying for ~.",
  incomplete: (count) =>
    count === 1
      ? "This list is incomplete: one question remains."
      : `This list is incomplete: at most ${String(count)} questions remain.`,
  moreQuestions: (count) =>
    count === 1
      ? "Then one more question, depending on these answers."
      : `Then up to ${String(count)} more questions, depending on these answers.`,
  morePapers: (count) => (count === 1 ? "or one other paper" : `or ${String(count)} other papers`),
  titlesUnknown: "It is not yet known which title is asked for.",
  refused: (titles, status) =>
    `${capital(named(titles))}: ${
      {
        inadmissible: "this application cannot be made in this way.",
        undecided: "it cannot be said yet whether this application can be made.",
        contested:
          "the texts do not say clearly whether this application can be made. To be safe, do not count on it.",
      }[status]
    }`,
  ofTitles: (titles, text) => `${capital(named(titles))}: ${uncapital(text)}`,
  stale:
    "Please note: these rules were verified more than a year before this application is handed in. They may have changed: ask the counter.",

  inForm: (document, form) => (document === "photo" ? "" : ` (${form})`),
  copies: (count) => `, with ${count > 1 ? `${String(count)} photocopies` : "a photocopy"}`,
  whose: (bearer) =>
    ({
      applicant: ", in [your name|the name of ~]",
      host: ", in the name of [the person who hosts you|the host]",
      representative: ", in [the name of whoever applies|your name]",
      "other-parent": ", in the name of the other parent",
      spouse: ", in the name of the spouse",
      "ex-spouse": ", in the name of the former spouse",
      guardian: ", in [the name of the guardian|your name]",
    })[bearer],
  issuedSince: (document, day) => `, ${issued[document] ?? "issued"} on or after ${day}`,
  onePhotoEach: ": one or two for both titles, as the counter wishes",
  anyOf: (ofSinglePapers) => `Any one of these ${ofSinglePapers ? "papers" : "sets of papers"}`,
  set: (number, ofSinglePapers) => `Choice ${String(number)}${ofSinglePapers ? ":" : ""}`,
  advised: " (advised)",
  stamp: (amounts) => {
    const [only, ...others] = amounts;
    if (only === undefined) return "";
    if (others.length === 0) return `: ${only[1]}`;
    return `: ${list(
      amounts.map(([title, amount]) => `${amount} for ${theTitle[title]}`),
      "and",
    )}`;
  },
  formerTitle: (title) => (title === "cni" ? "The old card, to hand back" : "The old passport, to hand back"),

  free: "free of charge",
  feeOf: (title, amount) => `${capitals[title]}: ${amount}.`,
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
    "In France a fee is paid by fiscal stamp. Abroad it is paid at the embassy or consulate, or by stamp bought online.",
  between: (from, to) => `from ${from} to ${to}`,
  unsettled: (amounts) => `${amounts} (depending on how the texts are read)`,
  orUnknown: (amount) => `${amount} (or another: ask the counter)`,
  noAmount: "fee not known: ask the counter",
  ifGranted: (amount) => `${capital(amount)} if the administration grants an exemption.`,
  laterIfNotHandedBack: (title, amount) => later(amount, ` if you do not hand back ${formerTitles[title]}`),
  laterDue: (title, amount) => later(amount, `, as you will not hand back ${formerTitles[title]}`),

  at: {
    deposit: "To hand in the application:",
    collection: "To collect the title:",
    both: "To hand in the application and to collect the title:",
  },
  comer: {
    applicant: "[you|~]",
    guardian: "[your guardian|you]",
    parent: "[the parent who applies|you]",
    "third-party": "[the person to whom a court gave parental authority|you]",
    "child-welfare-service": "[the officer of the child welfare service|you]",
    "private-proxy": "[a parent or the guardian|a parent or the guardian]",
    representative: "[the parent or guardian who applies|you]",
  },
  coming: (must, perhaps, needNot) =>
    [
      ...(must.length === 0 ? [] : [`${list(must, "and")}, in person.`]),
      ...(perhaps.length === 0
        ? []
        : [
            `${must.length === 0 ? "perhaps" : "Perhaps also"} ${list(perhaps, "and")}: it is not yet known.`,
          ]),
      ...needNot.map((who) =>
        must.length + perhaps.length === 0 ? `${who} need not come.` : `It is not necessary for ${who}.`,
      ),
    ].join(" "),

  heldTitle(kind, state, day) {
    const how = {
      "in-force": day === undefined ? "" : `, valid until ${day}`,
      expired: day === undefined ? ", out of date" : `, out of date since ${day}`,
      void: day === undefined ? ", void" : `, void since ${day}`,
      undecided: "",
      lost: ", lost",
      stolen: ", stolen",
      "found-again": ", found again after it was declared gone",
      unavailable: ", which cannot be shown",
    }[state];
    return `${heldKinds[kind]}${how}`;
  },
  numbered: (name, number) => `${name} (no. ${String(number)})`,

  rulebook: (id, version, verifiedOn) =>
    `${id === "national" ? "National rules" : `Rules ${quoted(id)}`}, version ${version}, verified on ${verifiedOn}.`,
  townHallRules: (name, day, bearsIt, verifiedOn) =>
    `National rules and the page of ${name}, ${bearsIt ? "version of" : "read on"} ${day}, verified on ${verifiedOn}.`,
  disclaimer: "This list helps you to prepare the application. The counter decides.",
};

/** What is paid more at collection, and why. */
function later(amount: string | undefined, reason: string): string {
  const when = "When you collect the new title,";
  return amount === undefined
    ? `${when} a fee falls due${reason}: ask the counter how much.`
    : `${when} ${amount} more${reason}.`;
}
