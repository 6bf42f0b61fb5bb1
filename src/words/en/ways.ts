import type { Person, Visit } from "../../vocabulary/outcomes.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { WayPhrases } from "../ways.js";
import { list } from "./writing.js";

const titles: Readonly<Record<TitleKind, string>> = { cni: "the identity card", passport: "the passport" };
const people: Readonly<Record<Person, string>> = {
  applicant: "the person concerned",
  "legal-representative": "the parent or legal representative",
  guardian: "the guardian",
};
const visits: Readonly<Record<Visit, string>> = {
  deposit: "to hand in the application",
  collection: "to collect the title",
};

/** How an act and what it gains are said. */
export const wayPhrases: WayPhrases = {
  acts: {
    "show-title": ({ title }) => `show this title when you hand in the application (${title})`,
    "hand-back-title": ({ title }) => `hand this title back when you collect the new one (${title})`,
    "deposit-before": ({ day }) => `hand in the application before ${day}`,
    "deposit-from": ({ day }) => `hand in the application on ${day} or later`,
    "pre-apply-online": () => "make the pre-application online",
    "use-paper-form": () => "fill in the paper form at the counter",
    "bring-photo": () => "bring the photo",
    "photo-at-the-counter": () => "have the photo taken at the counter",
    "check-address-online": () => "have the address checked online by Justif’Adresse",
    "digital-identity": () => "apply for the card for the digital identity",
    "other-parent-files": () => "let the other parent apply",
    "ask-for-both": ({ kind }) => `renew ${titles[kind]} at the same appointment`,
    "ask-for-one": ({ kind }) => `leave ${titles[kind]} for another appointment`,
  },
  ifItSucceeds: "(if it succeeds)",
  way: (acts, gains, losses) => {
    const cost = losses.length === 0 ? "" : ` On the other hand, ${losses.join("; ")}.`;
    return `You can ${list(acts, "and")}. Then ${gains.join("; ")}.${cost}`;
  },
  gain: {
    paper: (paper) => `this paper is no longer asked for: ${paper}`,
    fee: (before, after) => `the fee goes from ${before} to ${after}`,
    feeAtCollection: (title) => `there is nothing to pay on collection for ${titles[title]}`,
    visit: (person, visit) => `${people[person]} no longer has to come ${visits[visit]}`,
    admitted: (title) => `the application is no longer refused for ${titles[title]}`,
    appointment: (title) => `${titles[title]} takes no appointment of its own later`,
  },
  loss: {
    paper: (paper) => `this paper is asked for as well: ${paper}`,
    fee: (before, after) => `the fee goes from ${after} to ${before}`,
    feeAtCollection: (title) => `there may be a fee to pay on collection for ${titles[title]}`,
    visit: (person, visit) => `${people[person]} has to come ${visits[visit]}`,
    admitted: (title) => `the application is refused for ${titles[title]}`,
    appointment: (title) => `${titles[title]} takes another appointment, with its own fee and papers`,
  },
};
