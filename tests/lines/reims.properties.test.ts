import { describe, it } from "vitest";
import type { Assessment, Circumstances, PlainDate, Reason } from "titres-identite";
import { byReims } from "../properties/by.js";
import {
  ableToCome,
  check,
  ended,
  noTitle,
  ordinary,
  pick,
  represented,
  type Said,
  type Sentence,
} from "./sentence.js";

/** A card is asked for. */
const asks = (reason: Reason | undefined, said: Said = {}): Said => ({
  requests: { cni: reason === undefined ? {} : { reason } },
  ...said,
});
const only = (circumstances: Circumstances): Said => ({ circumstances });
const onPaper = { heldBy: "paper-registry" } as const;

/** Renews a card that ended less than five years ago, or ends within five years, and kept the name on it. */
const renewsRecent = (depositOn: PlainDate, number: number, said: Said = {}): Said =>
  asks("renewal", {
    requests: { cni: { reason: "renewal", replaces: "card" } },
    heldTitles: { titles: [ended("cni", pick(number, 1, -1) * number, depositOn)] },
    ...said,
    circumstances: { ...ordinary, ...said.circumstances },
  });
const gone = (reason: "lost" | "stolen", said: Said = {}): Said =>
  asks(reason, {
    heldTitles: { titles: [{ id: "card", kind: "cni", where: reason }], complete: true },
    ...said,
  });
const minor = (said: Said = {}): Said =>
  asks(undefined, {
    applicant: { adult: false },
    ...said,
    circumstances: { ...represented, ...said.circumstances },
  });

/** Statuses of the short view that a page leaves no paper with. */
const brought = ({ documents }: Assessment, id: "birth-record"): readonly string[] =>
  [documents[id].status].filter((status) => status !== "not-required" && status !== "one-of");

const atEveryCounter: readonly Sentence[] = [
  {
    title:
      "RE-01 RE-41 RE-43 RE-46 any equipped town hall; the card is tracked, collected there within three months",
    of: () => asks(undefined),
    says: {
      told: ["any-equipped-town-hall", "collect-within-three-months"],
      steps: ["deposit", "track", "collect"],
    },
  },
  {
    title:
      "RE-05 RE-08 the form of the counter does as well as the pre-application, but for the digital identity",
    of: (_, number) =>
      asks(pick(number, "first", "renewal", "lost", "stolen", "damaged", "address-change"), {
        channel: "paper-form",
      }),
    says: {
      documents: { "application-form": "required", "pre-application-number": "not-required" },
      steps: ["collect-the-form"],
    },
  },
  {
    title: "RE-08 who pre-applied online brings the number, and no form",
    of: () => asks(undefined, { channel: "online-pre-application" }),
    says: { documents: { "application-form": "not-required", "pre-application-number": "required" } },
  },
  {
    title: "RE-12 one photo under six months old in every file: none is taken at the counter",
    of: () => asks(undefined),
    says: {
      asks: ["photo/every-application"],
      how: { photo: { freshness: { unit: "month", count: 6 } } },
      told: ["photo-standard", "whole-photo-sheet"],
    },
  },
  {
    title: "RE-03 RE-25 the card is valid for ten years, unless the address or the name changes",
    of: (_, number) => asks(pick(number, "first", "renewal", "lost", "stolen", "damaged")),
    says: { valid: 10 },
  },
];

const fees: readonly Sentence[] = [
  {
    title: "RE-03 a first card is free",
    of: () => asks("first"),
    says: { euros: 0, later: [], documents: { "fiscal-stamp": "not-required" } },
  },
  {
    title: "RE-03 RE-49 a card renewed with the former one shown is free; it is handed back at collection",
    of: (depositOn, number) => renewsRecent(depositOn, number, only({ lostBeforeCollection: false })),
    says: {
      euros: 0,
      asks: ["held-cni/replaced", "held-cni/handed-back"],
      told: ["old-title-handed-back-at-collection"],
    },
  },
  {
    title: "RE-10 RE-28 RE-45 stolen: 25 € in stamps, and the declaration made to the police",
    of: () => gone("stolen", only({ destitute: false, stolenAbroad: false })),
    says: {
      euros: 25,
      asks: ["theft-declaration/stolen", "fiscal-stamp/fee-due"],
      steps: ["declare-the-theft", "buy-the-stamp"],
    },
  },
  {
    title: "RE-11 RE-28 RE-45 lost: 25 € in stamps, and the declaration filled in at the town hall",
    of: () => gone("lost", only({ destitute: false })),
    says: {
      euros: 25,
      asks: ["loss-declaration/lost", "fiscal-stamp/fee-due"],
      how: { "loss-declaration": { obtain: "filled-in-there" } },
      told: ["loss-declared-at-the-counter"],
    },
  },
];

const people: readonly Sentence[] = [
  {
    title: "RE-02 RE-06 an adult comes to deposit and to collect",
    of: () =>
      asks(undefined, {
        applicant: { adult: true },
        ...only({ ...ableToCome, protectedAdult: false }),
      }),
    says: { deposit: ["applicant"], collection: ["applicant"] },
  },
  {
    title:
      "RE-04 RE-34 a minor comes to deposit with who holds parental authority, who shows an identity document",
    of: () => minor({ minor: { filedBy: "parent" }, ...only(ableToCome) }),
    says: {
      deposit: ["applicant", "legal-representative"],
      asks: ["parent-id/minor"],
      how: { "parent-id": { form: "original", whose: "representative" } },
      told: ["who-may-accompany"],
    },
  },
  {
    title: "RE-24 RE-42 over 12 on the day of deposit, the minor comes to collect with the parent",
    of: (_, number) =>
      minor({
        applicant: { ageOnDeposit: pick(number, 13, 14, 15, 16, 17) },
        ...only(ableToCome),
      }),
    says: { collection: ["applicant", "legal-representative"] },
  },
  {
    title:
      "RE-24 RE-42 under 12 on the day of deposit, the parent comes alone, whatever the day of collection",
    of: (_, number) => minor({ applicant: { ageOnDeposit: number % 12 } }),
    says: { collection: ["legal-representative"], told: ["twelve-before-collection"] },
  },
  {
    title: "RE-24 at 12, over twelve is read both ways",
    of: () => minor({ applicant: { ageOnDeposit: 12 }, ...only(ableToCome) }),
    says: { collection: ["applicant?", "legal-representative"] },
  },
  {
    title: "RE-35 an unmarried parent who recognised the child late may not file without a joint declaration",
    of: () =>
      asks("first", {
        applicant: { adult: false, french: true },
        ...noTitle,
        minor: {
          filedBy: "parent",
          parentsMarried: false,
          recognisedInFirstYear: false,
          authorityGranted: false,
        },
        ...only({ ...represented, useNameAsked: false, parentOpposes: false }),
      }),
    says: { refused: ["no-parental-authority"] },
  },
];

const shortFile = {
  documents: {
    "birth-record": "not-required",
    "nationality-proof": "not-required",
    "other-photo-id": "not-required",
  },
} as const;
const full = (age: "adult" | "minor", said: Said = {}): Said =>
  asks("first", {
    ...noTitle,
    ...said,
    applicant: { adult: age === "adult", birthRecord: onPaper, ...said.applicant },
    circumstances: ordinary,
  });

const files: readonly Sentence[] = [
  {
    title:
      "RE-07 RE-22 RE-26 RE-38 a card valid or expired for less than five years: nothing beyond the short list",
    of: renewsRecent,
    says: { ...shortFile, asks: ["held-cni/replaced"] },
  },
  {
    title:
      "RE-07 RE-22 RE-26 so with a passport valid or expired for less than five years, with a copy of it",
    of: (depositOn, number) =>
      asks("first", {
        heldTitles: { titles: [ended("passport", pick(number, 1, -1) * number, depositOn)] },
        ...only(ordinary),
      }),
    says: { ...shortFile, documents: { ...shortFile.documents, "held-passport": "required" } },
  },
  {
    title: "RE-21 RE-38 the card expired for longer and the passport did not: both, the passport with a copy",
    of: (depositOn, number) =>
      asks("renewal", {
        requests: { cni: { reason: "renewal", replaces: "card" } },
        applicant: { bornOn: "1980-03-04" },
        heldTitles: {
          titles: [
            ended("cni", 3700 + number, depositOn, { adultWhenIssued: false }),
            ended("passport", number, depositOn),
          ],
          complete: true,
        },
        ...only(ordinary),
      }),
    says: {
      ...shortFile,
      documents: { ...shortFile.documents, "held-cni": "required", "held-passport": "required" },
      how: { "held-passport": { copies: 1 } },
    },
  },
  {
    title:
      "RE-09 an adult who never had a card, and no recent passport: an official document with a photo, and a copy",
    of: () => full("adult"),
    says: { documents: { "other-photo-id": "required" }, how: { "other-photo-id": { copies: 1 } } },
  },
  {
    title: "RE-27 a minor, if possible",
    of: () => full("minor"),
    says: { documents: { "other-photo-id": "advised" }, how: { "other-photo-id": { copies: 1 } } },
  },
  {
    title: "RE-10 RE-11 RE-28 lost or stolen, and no recent passport: an official document with a photo",
    of: (_, number) => gone(pick(number, "lost", "stolen")),
    says: { documents: { "other-photo-id": "required" } },
  },
  {
    title:
      "RE-15 RE-17 RE-48 the commune of birth is not connected: an adult's extract under three months old",
    of: () => full("adult"),
    says: {
      documents: { "birth-record": "required" },
      how: { "birth-record": { form: "extract-with-parentage", freshness: { unit: "month", count: 3 } } },
      told: ["where-to-ask-for-the-record", "born-at-the-courlancy-clinic"],
    },
  },
  {
    title: "RE-29 RE-17 RE-48 a minor's full copy under three months old",
    of: () => full("minor"),
    says: {
      documents: { "birth-record": "required" },
      how: { "birth-record": { form: "full-copy", freshness: { unit: "month", count: 3 } } },
      told: ["where-to-ask-for-the-record", "born-at-the-courlancy-clinic"],
    },
  },
  {
    title: "RE-16 whoever was born in Reims shows no birth record, unless it is chosen to bear a marriage",
    of: (_, number) =>
      asks(undefined, {
        applicant: { birthRecord: { heldBy: "connected-registry" } },
        names: { useName: pick(number, "spouse", "ex-spouse", "late-spouse", "both-parents") },
      }),
    against: (answer) => brought(answer, "birth-record"),
  },
  {
    title: "RE-18 RE-30 a full file, and the record does not mention nationality: proof of it",
    of: (_, number) =>
      full(pick(number, "adult", "minor"), {
        applicant: { birthRecord: { ...onPaper, showsNationality: false } },
      }),
    says: { documents: { "nationality-proof": "required" } },
  },
  {
    title: "RE-18 RE-30 the record mentions it: no proof of it",
    of: () => asks(undefined, { applicant: { birthRecord: { showsNationality: true } } }),
    says: { documents: { "nationality-proof": "not-required" } },
  },
];

describe.each([
  ["every file", atEveryCounter],
  ["what it costs", fees],
  ["who comes", people],
  ["full and simplified files", files],
])("the sentences of the page of Reims: %s", (_, sentences) => {
  it.each(sentences.map((one) => [one.title, one] as const))("%s", (__, one) => {
    check(byReims, one);
  });
});
