import { describe, it } from "vitest";
import type { Names } from "titres-identite";
import { byReims } from "../properties/by.js";
import { kindsAtReims, otherKinds } from "./page-kinds.js";
import { check, represented, type Said, type Sentence } from "./sentence.js";

/** A card is asked for. */
const asks = (said: Said): Said => ({ requests: { cni: {} }, ...said });
const minor = (said: Said): Said =>
  asks({ applicant: { adult: false }, ...said, circumstances: { ...represented, ...said.circumstances } });
const use = (names: Names, said: Said = {}): Said => asks({ names, ...said });

const hosts = {
  documents: {
    "host-proof-of-address": "required",
    "host-id-copy": "required",
    "host-statement": "required",
    "proof-of-address": "not-required",
  },
  how: {
    "host-proof-of-address": { whose: "host", freshness: { unit: "year", count: 1 } },
    "host-id-copy": { form: "photocopy" },
  },
} as const;

const homesAndFamilies: readonly Sentence[] = [
  {
    title: "RE-13 an adult's own proof of address, an original or a print, under a year old",
    of: () =>
      asks({
        applicant: { adult: true },
        home: { lodging: "own-name", justifAdresse: false },
      }),
    says: {
      documents: { "proof-of-address": "required" },
      how: { "proof-of-address": { form: "original-or-print", freshness: { unit: "year", count: 1 } } },
    },
    against: (answer) => otherKinds(answer, kindsAtReims),
  },
  {
    title: "RE-14 RE-33 hosted, alone or with a child: the three papers of the host",
    of: () => asks({ home: { lodging: "hosted" } }),
    says: hosts,
  },
  {
    title: "RE-14 an adult who lives with the parents: the same",
    of: () => asks({ applicant: { adult: true }, home: { lodging: "with-parents" } }),
    says: hosts,
  },
  {
    title: "RE-31 a child of parents who live together: a proof of address in the name of the parent",
    of: () =>
      minor({
        home: { lodging: "with-parents", justifAdresse: false },
        minor: { filedBy: "parent", parents: "together" },
      }),
    says: {
      documents: { "proof-of-address": "required", "second-parent-proof-of-address": "not-required" },
      how: { "proof-of-address": { whose: "representative", form: "original-or-print" } },
    },
  },
  {
    title: "RE-32 a child who lives with each parent in turn: a proof of address for each",
    of: () =>
      minor({
        home: { lodging: "with-parents", justifAdresse: false },
        minor: { filedBy: "parent", parents: "apart", residence: "alternating" },
      }),
    says: {
      documents: { "proof-of-address": "required", "second-parent-proof-of-address": "required" },
      how: { "second-parent-proof-of-address": { freshness: { unit: "year", count: 1 } } },
    },
  },
  {
    title: "RE-36 RE-38 whatever court decisions there are on a minor",
    of: () => minor({ circumstances: { courtDecision: true } }),
    says: { asks: ["court-decisions/minor"] },
  },
  {
    title:
      "RE-37 RE-38 both parents' names for a minor: the other parent's agreement, and a copy of an identity document",
    of: () => minor({ names: { useName: "both-parents", onTitleAlready: false } }),
    says: { asks: ["other-parent-use-name-agreement/any-case", "other-parent-id-copy/use-name"] },
  },
  {
    title: "RE-19 divorced and keeping the name: the judgment if it allows the name, or the authorisation",
    of: () => use({ useName: "ex-spouse", judgmentAllows: true }),
    says: { documents: { "divorce-judgment": "one-of", "ex-spouse-authorisation": "one-of" } },
  },
  {
    title: "RE-19 the judgment does not allow it: the authorisation",
    of: () => use({ useName: "ex-spouse", onTitleAlready: false, judgmentAllows: false }),
    says: { asks: ["ex-spouse-authorisation/not-in-judgment"] },
  },
  {
    title: "RE-20 RE-23 widowed and wanting it mentioned: the spouse's death record",
    of: () => use({ useName: "late-spouse", widowedMention: true }),
    says: { documents: { "spouse-death-record": "required" } },
  },
  {
    title:
      "RE-23 the spouse's name for the first time: the birth record that bears the marriage, or the marriage record",
    of: () =>
      use(
        { useName: "spouse", onTitleAlready: false },
        { applicant: { birthRecord: { heldBy: "paper-registry" } } },
      ),
    says: { asks: ["marriage-record/spouse-name"] },
  },
];

describe("the sentences of the page of Reims on homes, families and names", () => {
  it.each(homesAndFamilies.map((one) => [one.title, one] as const))("%s", (_, one) => {
    check(byReims, one);
  });
});
