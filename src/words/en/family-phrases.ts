import type { FamilyPhrases } from "../family-phrases.js";
import { list } from "./writing.js";

const titleNames = { cni: "identity card", passport: "passport" } as const;

/** The turns of phrase of a sheet for several people. */
export const familyPhrases: FamilyPhrases = {
  heading: (files) =>
    files === 1 ? "One appointment, one application" : `One appointment, ${String(files)} applications`,
  checkHeading: (files) =>
    files === 0
      ? "Check of the papers"
      : files === 1
        ? "Check of the papers: one appointment, one application"
        : `Check of the papers: one appointment, ${String(files)} applications`,
  files: (files) =>
    files === 1
      ? "One application: one slot to book."
      : `${String(files)} applications: each title counts as one, and takes a slot. Book ${String(files)}.`,
  named: (text) => text,
  forPeople: (names) => `For ${list(names, "and")}`,
  oneEach: (count) => `${String(count)} of these, one for each person`,
  feeOf: (name, title, amount) => `${name}${title === undefined ? "" : `, ${titleNames[title]}`}: ${amount}`,
  total: (amounts) => `Total: ${list(amounts, "and")}`,
  unknownFees: (names) => `Fee not known, to be asked at the counter: ${list(names, "and")}`,
  representativeOf: (names) => `whoever applies for ${list(names, "and")}`,
  guardianOf: (names) => `the guardian for ${list(names, "and")}`,
  comes: (must, perhaps) =>
    [
      ...(must.length === 0 ? [] : [`${list(must, "and")}, in person.`]),
      ...(perhaps.length === 0
        ? []
        : [
            `${must.length === 0 ? "perhaps" : "Perhaps also"} ${list(perhaps, "and")}: that is not known yet.`,
          ]),
      ...(must.length + perhaps.length === 0 ? ["nobody need come."] : []),
    ].join(" "),
  questionsOf: (name, questions, more) =>
    `${name}: ${questions.join(" ")}${more === 0 ? "" : ` And ${String(more)} more questions.`}`,
  issuedFrom: (day, document, names) =>
    `${day}: first day that will do on this paper, ${document} (${list(names, "and")})`,
  titleEnds: (day, names) => `${day}: last day of a title (${list(names, "and")})`,
  feeChanges: (day, title, before, after, names) =>
    `${day}: for an application from that day, ${after} instead of ${before} (${list(names, "and")}, ${titleNames[title]})`,
};
