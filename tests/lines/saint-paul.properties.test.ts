import { describe, it } from "vitest";
import type { Applicant, Assessment, DocumentId, Form, Reason, TitleKind } from "titres-identite";
import { bySaintPaul } from "../properties/by.js";
import { check, ended, noTitle, pick, type Said, type Sentence } from "./sentence.js";

const asks = (kind: TitleKind, reason: Reason | undefined, said: Said = {}): Said => ({
  requests: { [kind]: reason === undefined ? {} : { reason } },
  ...said,
});
/** Asks for a card, a passport or both, for whatever reason. */
const asksForAny = (number: number, said: Said = {}): Said => ({
  requests: pick(number, { cni: {} }, { passport: {} }, { cni: {}, passport: {} }),
  ...said,
});
const replaces = (kind: TitleKind): Said["requests"] => ({
  [kind]: { reason: "renewal", replaces: kind === "cni" ? "card" : "passport" },
});
/** Asks for an ordinary passport, and pays for it. */
const paysForAPassport = (number: number, applicant: Applicant): Said =>
  asks("passport", pick(number, "first", "renewal", "lost", "stolen", "damaged"), {
    applicant,
    circumstances: { destitute: false, temporaryPassport: false },
  });
const kindOf = (number: number): TitleKind => pick(number, "cni", "passport");
const originals: readonly Form[] = [
  "original",
  "original-or-print",
  "full-copy",
  "extract-with-parentage",
  "full-copy-or-extract-with-parentage",
];
/** The papers shown in original at deposit that come without a copy. */
const withoutCopy = ({ requirements }: Assessment): readonly DocumentId[] =>
  requirements
    .flatMap(({ anyOf }) => anyOf.flat())
    .filter(({ at, form, copies }) => at === "deposit" && originals.includes(form) && copies !== 1)
    .map(({ document }) => document)
    .filter((document) => document !== "photo");
/** Papers that are neither required nor advised. */
const leftOut =
  (...ids: readonly DocumentId[]) =>
  ({ documents }: Assessment): readonly DocumentId[] =>
    ids.filter((id) => documents[id]?.status !== "required" && documents[id]?.status !== "advised");
const everyFile: readonly Sentence[] = [
  {
    title:
      "SP-02 SP-53 SP-54 SP-56 SP-66 told by a message, tracked, collected there, and kept for three months",
    of: (_, number) => asksForAny(number),
    says: {
      steps: ["gather-papers", "deposit", "track", "collect"],
      told: ["told-when-ready", "collect-within-three-months"],
    },
  },
  {
    title: "SP-04 SP-52 pre-applied online: the number, or its print",
    of: (_, number) =>
      asksForAny(number, {
        channel: "online-pre-application",
        circumstances: { temporaryPassport: false },
      }),
    says: {
      asks: ["pre-application-number/online-channel"],
      spares: ["application-form/paper-channel"],
      how: { "pre-application-number": { form: "number-or-print" } },
      steps: ["pre-apply-online"],
    },
  },
  {
    title: "SP-05 on paper: the form filled in on the spot",
    of: (_, number) =>
      asksForAny(number, { channel: "paper-form", circumstances: { temporaryPassport: false } }),
    says: {
      asks: ["application-form/paper-channel"],
      how: { "application-form": { obtain: "filled-in-there" } },
      told: ["form-numbers-of-the-page"],
    },
  },
  {
    title: "SP-06 SP-64 the original and a copy of every paper",
    of: (_, number) => asksForAny(number),
    says: { told: ["originals-and-copies"], notTold: ["originals"] },
    against: withoutCopy,
  },
  {
    title: "SP-07 SP-67 one photo under six months old, the sheet uncut",
    of: (_, number) => asksForAny(number),
    says: {
      asks: ["photo/every-application"],
      how: { photo: { copies: 0, freshness: { unit: "month", count: 6 } } },
      told: ["whole-photo-sheet", "photo-standard"],
    },
  },
  {
    title: "SP-54 the receipt, where possible",
    of: (_, number) => asksForAny(number),
    says: { documents: { "deposit-receipt": "advised" }, how: { "deposit-receipt": { at: "collection" } } },
  },
];

const fees: readonly Sentence[] = [
  {
    title: "SP-12 SP-62 SP-67 a passport costs an adult 86 €, by a stamp",
    of: (_, number) => paysForAPassport(number, { adult: true }),
    says: { euros: 86, valid: 10, asks: ["fiscal-stamp/fee-due"], steps: ["buy-the-stamp"] },
  },
  {
    title: "SP-12 SP-61 a passport costs a minor of 15 and over 42 €",
    of: (_, number) => paysForAPassport(number, { ageOnDeposit: pick(number, 15, 16, 17) }),
    says: { euros: 42, valid: 5 },
  },
  {
    title: "SP-12 SP-61 a passport costs a minor under 15 17 €",
    of: (_, number) => paysForAPassport(number, { ageOnDeposit: number % 15 }),
    says: { euros: 17, valid: 5 },
  },
  {
    title: "SP-13 a first card is free",
    of: () => asks("cni", "first"),
    says: { euros: 0, later: [] },
  },
  {
    title: "SP-13 a card renewed with the former one shown is free",
    of: (depositOn, number) => ({
      requests: replaces("cni"),
      heldTitles: { titles: [ended("cni", 4000 - 3 * number, depositOn)] },
    }),
    says: { euros: 0, told: ["fee-if-not-handed-back"] },
  },
  {
    title: "SP-14 a card lost, stolen or not shown: 25 €",
    of: (depositOn, number) => {
      const where = pick(number, "lost", "stolen", "unavailable");
      const reason = where === "unavailable" ? "renewal" : where;
      return {
        requests: { cni: { reason, replaces: "card" } },
        heldTitles: { titles: [ended("cni", number, depositOn, { where })] },
        circumstances: { destitute: false },
      };
    },
    says: { euros: 25, asks: ["fiscal-stamp/fee-due"] },
  },
  {
    title: "SP-57 a new card is valid for ten years, unless only the address changes",
    of: (_, number) => asks("cni", pick(number, "first", "renewal", "lost", "stolen", "damaged")),
    says: { valid: 10 },
  },
];

const titles: readonly Sentence[] = [
  {
    title: "SP-15 SP-67 any French title held, even expired, is shown",
    of: (depositOn, number) =>
      asksForAny(number, {
        heldTitles: { titles: [ended("cni", 9000 - 5 * number, depositOn)], complete: true },
      }),
    says: { documents: { "held-cni": "required" }, held: {} },
    against: ({ heldTitles }) => Object.values(heldTitles).filter(({ shown }) => shown !== "yes"),
  },
  {
    title: "SP-15 SP-67 a passport, even expired, as well",
    of: (depositOn, number) =>
      asksForAny(number, {
        heldTitles: { titles: [ended("passport", 4600 - 4 * number, depositOn)], complete: true },
      }),
    says: { documents: { "held-passport": "required" } },
    against: ({ heldTitles }) => Object.values(heldTitles).filter(({ shown }) => shown !== "yes"),
  },
  {
    title: "SP-16 whoever holds both is advised to show both",
    of: (depositOn, number) =>
      asksForAny(number, {
        heldTitles: { titles: [ended("cni", number, depositOn), ended("passport", -number, depositOn)] },
      }),
    against: leftOut("held-cni", "held-passport"),
  },
  {
    title: "SP-24 SP-35 SP-55 what is renewed is shown, and brought again to collect",
    of: (depositOn, number) => ({
      requests: replaces(kindOf(number)),
      heldTitles: { titles: [ended(kindOf(number), number, depositOn)] },
      circumstances: { lostBeforeCollection: false, visaInOldPassport: false },
    }),
    says: { told: ["old-title-handed-back-at-collection"] },
    against: ({ heldTitles }) =>
      Object.entries(heldTitles).filter(
        ([id, { shown, atCollection }]) =>
          (id === "card" || id === "passport") && (shown !== "yes" || atCollection !== "handed-back"),
      ),
  },
  {
    title: "SP-36 what cannot be shown: another paper with a photo, or a statement of none",
    of: (depositOn, number) => ({
      requests: replaces(kindOf(number)),
      heldTitles: { titles: [ended(kindOf(number), number, depositOn, { where: "unavailable" })] },
    }),
    says: { documents: { "other-photo-id": "one-of", "no-photo-id-statement": "one-of" } },
  },
  {
    title: "SP-39 SP-14 stolen in France: declared to the police",
    of: (_, number) => asks(kindOf(number), "stolen", { circumstances: { stolenAbroad: false } }),
    says: { asks: ["theft-declaration/stolen"], steps: ["declare-the-theft"] },
  },
  {
    title: "SP-40 stolen abroad: to the local police, then to the consulate",
    of: (_, number) => asks(kindOf(number), "stolen", { circumstances: { stolenAbroad: true } }),
    says: { asks: ["theft-declaration/stolen"], steps: ["declare-the-theft-abroad"] },
  },
  {
    title: "SP-41 lost: declared at the town hall",
    of: (_, number) => asks(kindOf(number), "lost"),
    says: {
      asks: ["loss-declaration/lost"],
      how: { "loss-declaration": { obtain: "filled-in-there" } },
      told: ["loss-declared-at-the-counter"],
    },
  },
  {
    title: "SP-58 a card is for French nationals only",
    of: () =>
      asks("cni", "first", {
        ...noTitle,
        applicant: { french: false, adult: true },
        circumstances: { protectedAdult: false, useNameAsked: false },
      }),
    says: { refused: ["not-french"] },
  },
];

describe.each([
  ["every file", everyFile],
  ["what it costs", fees],
  ["titles held, lost and stolen", titles],
])("the sentences of the page of Saint-Paul: %s", (_, sentences) => {
  it.each(sentences.map((one) => [one.title, one] as const))("%s", (__, one) => {
    check(bySaintPaul, one);
  });
});
