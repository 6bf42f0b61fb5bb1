import { describe, it } from "vitest";
import type { Assessment, Names, Person } from "titres-identite";
import { bySaintPaul } from "../properties/by.js";
import { kindsAtSaintPaul, otherKinds } from "./page-kinds.js";
import {
  ableToCome,
  check,
  ended,
  ordinary,
  pick,
  represented,
  type Said,
  type Sentence,
} from "./sentence.js";

/** Asks for a card, a passport or both, for whatever reason. */
const asks = (number: number, said: Said): Said => ({
  requests: pick(number, { cni: {} }, { passport: {} }, { cni: {}, passport: {} }),
  ...said,
});
const minor = (number: number, said: Said): Said =>
  asks(number, {
    applicant: { adult: false },
    ...said,
    circumstances: { ...represented, ...said.circumstances },
  });
const use = (number: number, names: Names, said: Said = {}): Said => asks(number, { names, ...said });
const underAYear = { unit: "year", count: 1 } as const;
const hosts = {
  documents: {
    "host-proof-of-address": "required",
    "host-id-copy": "required",
    "host-statement": "required",
    "proof-of-address": "not-required",
  },
  how: {
    "host-proof-of-address": { form: "original", whose: "host", freshness: underAYear, copies: 1 },
    "host-id-copy": { form: "photocopy" },
    "host-statement": { form: "original" },
  },
} as const;
const apart = (number: number, said: Said["minor"], more: Said = {}): Said =>
  minor(number, {
    minor: { filedBy: "parent", parents: "apart", ...said },
    home: { lodging: "with-parents" },
    ...more,
  });

/** People of whom it is said for sure that they need not come to deposit. */
const staysAway =
  (person: Person) =>
  ({ presence }: Assessment): readonly string[] =>
    [presence.deposit[person].status].filter((status) => status !== "must-come");

const people: readonly Sentence[] = [
  {
    title: "SP-48 the person the title is for comes, of any age",
    of: (_, number) => asks(number, {}),
    against: staysAway("applicant"),
  },
  {
    title:
      "SP-22 SP-33 SP-48 a minor comes to deposit with one legal representative, who shows an identity document",
    of: (_, number) => minor(number, { minor: { filedBy: "parent" }, circumstances: ableToCome }),
    says: {
      deposit: ["applicant", "legal-representative"],
      asks: ["parent-id/minor"],
      how: { "parent-id": { form: "original", copies: 1, whose: "representative" } },
    },
  },
  {
    title: "SP-23 a minor who is under 12 until the collection need not come to it",
    of: (_, number) => minor(number, { applicant: { ageOnDeposit: number % 11 } }),
    says: { collection: ["legal-representative"] },
  },
  {
    title: "SP-55 a minor over 12 comes to collect with the legal representative",
    of: (_, number) =>
      minor(number, {
        applicant: { ageOnDeposit: pick(number, 13, 14, 15, 16, 17) },
        circumstances: ableToCome,
      }),
    says: { collection: ["applicant", "legal-representative"] },
  },
];

const homes: readonly Sentence[] = [
  {
    title: "SP-08 SP-09 SP-67 a proof of address in original and under a year old, in an adult's own name",
    of: (_, number) => asks(number, { applicant: { adult: true }, home: { lodging: "own-name" } }),
    says: {
      documents: { "proof-of-address": "required" },
      how: { "proof-of-address": { form: "original", whose: "applicant", freshness: underAYear, copies: 1 } },
    },
  },
  {
    title: "SP-09 SP-10 the page's own lists of the proofs that are accepted and refused",
    of: (_, number) => asks(number, {}),
    against: (answer) => otherKinds(answer, kindsAtSaintPaul),
  },
  {
    title: "SP-11 hosted, alone or with a child: three papers of the host",
    of: (_, number) => asks(number, { home: { lodging: "hosted" } }),
    says: hosts,
  },
  {
    title: "SP-11 an adult child who lives with the parents: the same",
    of: (_, number) => asks(number, { applicant: { adult: true }, home: { lodging: "with-parents" } }),
    says: hosts,
  },
];

const minors: readonly Sentence[] = [
  {
    title: "SP-25 a minor: a birth record with parentage under three months old, in every case",
    of: (_, number) => minor(number, {}),
    says: {
      documents: { "birth-record": "required" },
      how: { "birth-record": { freshness: { unit: "month", count: 3 }, copies: 1 } },
    },
  },
  {
    title: "SP-24 a minor who renews a card: the minor's own",
    of: (depositOn, number) => ({
      requests: { cni: { reason: "renewal", replaces: "card" } },
      applicant: { adult: false },
      heldTitles: { titles: [ended("cni", 900 - number, depositOn)] },
    }),
    says: { documents: { "held-cni": "required" } },
  },
  {
    title: "SP-26 a minor: proof of address in the name of the representative who comes",
    of: (_, number) => minor(number, { home: { lodging: pick(number, "own-name", "with-parents") } }),
    says: {
      documents: { "proof-of-address": "required" },
      how: { "proof-of-address": { form: "original", whose: "representative", freshness: underAYear } },
    },
  },
  {
    title: "SP-27 alternating custody with two homes: proof of it, and a proof of address for each parent",
    of: (_, number) => apart(number, { residence: "alternating", bothAddresses: true }),
    says: {
      documents: {
        "alternating-residence-proof": "required",
        "proof-of-address": "required",
        "second-parent-proof-of-address": "required",
      },
    },
  },
  {
    title: "SP-28 settled by agreement: a copy of the other parent's identity card as well",
    of: (_, number) =>
      apart(number, { residence: "alternating", bothAddresses: true, settledBy: "agreement" }),
    says: { documents: { "other-parent-id-copy": "required" } },
  },
  {
    title:
      "SP-29 alternating custody with one home: both parents' statement, and a copy of the other's identity card",
    of: (_, number) => apart(number, { residence: "alternating", bothAddresses: false }),
    says: { documents: { "parents-residence-statement": "required", "other-parent-id-copy": "required" } },
  },
  {
    title: "SP-30 someone other than the parents holds parental authority: the decision",
    of: (_, number) => minor(number, { minor: { filedBy: "third-party" } }),
    says: { documents: { "parental-authority-decision": "required" } },
  },
  {
    title: "SP-30 a guardian does: the judgment",
    of: (_, number) => minor(number, { minor: { filedBy: "guardian" } }),
    says: { documents: { "guardianship-judgment": "required" } },
  },
  {
    title: "SP-31 a parent has died: the death record",
    of: (_, number) => minor(number, { circumstances: { parentDeceased: true } }),
    says: { documents: { "parent-death-record": "required" } },
  },
  {
    title: "SP-32 any other family situation: ask the town hall",
    of: (_, number) =>
      apart(
        number,
        { residence: pick(number, "with-the-filing-parent", "with-the-other-parent") },
        { circumstances: { parentDeceased: false } },
      ),
    against: ({ referrals }) =>
      referrals.some(({ id }) => id === "other-family-situation") ? [] : ["is not sent to ask"],
  },
  {
    title:
      "SP-34 both parents' names for a minor: a letter of each, and a copy of each one's identity document",
    of: (_, number) =>
      minor(number, {
        minor: { filedBy: "parent" },
        names: { useName: "both-parents", onTitleAlready: false },
      }),
    says: {
      documents: { "parents-use-name-letters": "required", "other-parent-id-copy": "required" },
      how: { "parent-id": { copies: 1 } },
    },
  },
];

const names: readonly Sentence[] = [
  {
    title:
      "SP-21 SP-37 SP-44 the spouse's name for the first time: the marriage record under three months old will do",
    of: (_, number) =>
      use(
        number,
        { useName: "spouse", onTitleAlready: false },
        { applicant: { birthRecord: { heldBy: "paper-registry" } } },
      ),
    says: {
      asks: ["marriage-record/spouse-name"],
      how: { "marriage-record": { form: "full-copy", freshness: { unit: "month", count: 3 } } },
    },
  },
  {
    title: "SP-43 widowed: the spouse's death record or an up-to-date family record book",
    of: (_, number) => use(number, { useName: "late-spouse" }),
    says: { documents: { "spouse-death-record": "one-of", "family-record-book": "one-of" } },
  },
  {
    title:
      "SP-45 divorced: the judgment that allows the name, or the authorisation with an identity document",
    of: (_, number) => use(number, { useName: "ex-spouse", judgmentAllows: true }),
    says: {
      documents: {
        "divorce-judgment": "one-of",
        "ex-spouse-authorisation": "one-of",
        "ex-spouse-id-copy": "one-of",
      },
    },
  },
  {
    title: "SP-45 the judgment does not: the authorisation with an identity document",
    of: (_, number) => use(number, { useName: "ex-spouse", judgmentAllows: false }),
    says: { documents: { "ex-spouse-authorisation": "required", "ex-spouse-id-copy": "required" } },
  },
  {
    title: "SP-65 a use name is not the family name, and is not compulsory: without one nothing is asked for",
    of: (_, number) => asks(number, { circumstances: ordinary }),
    says: {
      documents: {
        "spouse-death-record": "not-required",
        "divorce-judgment": "not-required",
        "parents-use-name-letters": "not-required",
        "marriage-record": "not-required",
      },
      notTold: ["use-name-is-not-the-family-name"],
    },
  },
];

describe.each([
  ["who comes", people],
  ["homes", homes],
  ["minors", minors],
  ["names", names],
])("the sentences of the page of Saint-Paul: %s", (_, sentences) => {
  it.each(sentences.map((one) => [one.title, one] as const))("%s", (__, one) => {
    check(bySaintPaul, one);
  });
});
