import type { GroupLabels, TextFor, PartPath } from "../lists.js";
import { together } from "../together.js";
import { fieldLabels } from "./field-labels.js";

/** What the groups of fields of a form are called, and the few fields that no question asks for. */
const groupLabels: GroupLabels = {
  "": "Application for an identity card or a passport",
  format: "Version of the format",
  "requests.cni": "Identity card",
  "requests.passport": "Passport",
  applicant: "Person whom the title is for",
  "applicant.birthRecord": "Birth certificate",
  heldTitles: "Titles received so far",
  "heldTitles.titles[]": "Card or passport received so far",
  "heldTitles.titles[].id": "Name given to this title in the application",
  home: "Home",
  names: "Names",
  minor: "Family of the minor",
  protection: "Protection of the adult",
  circumstances: "Rare circumstances",
  "circumstances.nothingSpecialAsOf": "No other rare circumstance, by the rules of this version",
};

/** What each part of an application is called. */
export const partLabels: TextFor<PartPath> = together(groupLabels, fieldLabels);
