import type { Application, HeldTitle, Reason, TitleKind } from "titres-identite";
import { adult, bestRecord, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { aMinor } from "./request-cases.js";

const asks = (
  kind: TitleKind,
  reason: Reason,
  titles: readonly HeldTitle[],
  said: Partial<Application> = {},
): Application => adult({ [kind]: { reason } }, titles, said);
const laminated = card("2030-05-01", { issuedOn: "2015-05-02", adultWhenIssued: true });
const bankCard = card("2031-11-23", { format: "card", issuedOn: "2021-11-24", adultWhenIssued: true });
const there = (territory: "polynesie-francaise" | "nouvelle-caledonie" | "metropole") =>
  ({ territory, photo: "brought" }) as const;
const ofTen = {
  applicant: { bornOn: "2016-05-04", french: true, birthplace: "france", birthRecord: bestRecord },
  minor: { filedBy: "parent", parents: "together", parentsMarried: true },
  home: { lodging: "with-parents", justifAdresse: false },
} as const;
const useName = (onTitleAlready: boolean): Partial<Application> => ({
  ...ofTen,
  names: { useName: "both-parents", onTitleAlready, consent: "both-parents" },
  circumstances: { ...adult({}).circumstances, useNameAsked: true },
});

/** Where a rule does not hold: the other title, the other place, the other reason or the other card. */
export const elsewhereCases: readonly LineCase[] = [
  {
    title:
      "held-passport/proves-civil-status F1341 of 2025-09-29: for a first card the passport is shown, and kept",
    given: asks("cni", "first", [passport(ends.valid)]),
    expected: { papers: ["held-passport"], held: { passport: { shown: "yes", atCollection: "kept" } } },
  },
  {
    title:
      "pre-application-number/online-channel, notice/pre-apply-to-be-safe F21089 of 2025-09-29: the digital identity is asked for online only, so that whoever comes with the form brings the number",
    given: asks("cni", "digital-identity", [laminated], { channel: "paper-form" }),
    expected: {
      documents: { "pre-application-number": "required" },
      steps: ["pre-apply-online"],
      refused: ["digital-identity-on-paper"],
      notTold: ["pre-apply-to-be-safe"],
    },
  },
  {
    title:
      "notice/pre-apply-to-be-safe F1344 of 2026-04-08: of a lost card no sheet read makes the reserve that F1759 makes of a stolen one",
    given: asks("cni", "lost", [{ ...laminated, where: "lost" }], { channel: "paper-form" }),
    expected: { notTold: ["pre-apply-to-be-safe"], refused: [] },
  },
  {
    title:
      "notice/address-change-suspended F21091 of 2024-09-27: a passport changes its address again from that day on",
    given: asks("passport", "address-change", [passport("2029-05-01")], { depositOn: "2024-09-27" }),
    expected: { notTold: ["address-change-suspended"], told: ["address-change-optional"] },
  },
  {
    title: "notice/address-change-suspended ANTS, measure of 2023-04-12: of a card nobody says that it ended",
    given: asks("cni", "address-change", [laminated], { depositOn: "2024-09-27" }),
    expected: { told: ["address-change-suspended", "address-change-optional"] },
  },
  {
    title: "notice/loss-declared-beforehand F21244 of 2025-09-29: not yet of a minor's passport",
    given: asks("passport", "lost", [passport(ends.valid, { where: "lost" })], {
      ...aMinor,
      depositOn: "2025-09-03",
    }),
    expected: { told: ["loss-declared-at-the-counter"], notTold: ["loss-declared-beforehand"] },
  },
  {
    title:
      "notice/loss-declared-beforehand F1153 of 2025-09-03: of the minor's card the sheet of that day says so",
    given: asks("cni", "lost", [card(ends.valid, { where: "lost" })], { ...aMinor, depositOn: "2025-09-03" }),
    expected: { told: ["loss-declared-at-the-counter", "loss-declared-beforehand"] },
  },
  {
    title:
      "proof-of-address/own-name ANTS, Justif'Adresse: the address is checked with the pre-application, so that whoever comes with the form brings a proof",
    given: asks("cni", "renewal", [laminated], { channel: "paper-form", home: { lodging: "own-name" } }),
    expected: { asks: ["proof-of-address/own-name"], open: [] },
  },
  {
    title:
      "payment/paper-stamp LP 335-1: in French Polynesia no electronic stamp of the State pays a passport of which the tariff says nothing",
    given: asks("passport", "pages-full", [passport(ends.valid)], there("polynesie-francaise")),
    expected: {
      euros: [],
      payBy: ["paper-stamp"],
      documents: { "fiscal-stamp": "required" },
      spares: ["fiscal-stamp/fee-due"],
      notSteps: ["buy-the-stamp"],
    },
  },
  {
    title:
      "notice/fee-if-not-handed-back LP 335-2: nor does a card shown there and lost before the collection cost what it costs in France",
    given: asks("cni", "renewal", [card(ends.valid, { atCollection: "lost" })], {
      ...there("polynesie-francaise"),
      circumstances: { ...adult({}).circumstances, lostBeforeCollection: true },
    }),
    expected: { francs: 1500, later: [], notTold: ["fee-if-not-handed-back"] },
  },
  {
    title:
      "fiscal-stamp/paper-stamp page of Nouméa: of a temporary passport it says nothing, and a stamp may pay a child's",
    given: asks("passport", "first", [], {
      ...there("nouvelle-caledonie"),
      ...ofTen,
      urgency: "medical",
      circumstances: { ...adult({}).circumstances, temporaryPassport: true },
    }),
    expected: { contested: { "fiscal-stamp/paper-stamp": "stamp-where-no-source-gives-the-fee" } },
  },
  {
    title: "fiscal-stamp/paper-stamp page of Nouméa: nor of a child's passport made again for full pages",
    given: asks("passport", "pages-full", [passport(ends.valid, { issuedOn: "2024-05-02" })], {
      ...there("nouvelle-caledonie"),
      ...ofTen,
    }),
    expected: { contested: { "fiscal-stamp/paper-stamp": "stamp-where-no-source-gives-the-fee" } },
  },
  {
    title: "fiscal-stamp/paper-stamp page of Nouméa: an ordinary passport of a child under fifteen is free",
    given: asks("passport", "first", [], { ...there("nouvelle-caledonie"), ...ofTen }),
    expected: { spares: ["fiscal-stamp/paper-stamp"] },
  },
  {
    title:
      "other-parent-use-name-agreement/both-parents F36441 of 2025-08-07: a use name that stands on the minor's title already takes no new paper",
    given: asks("cni", "renewal", [card("2029-05-01")], useName(true)),
    expected: {
      papers: ["held-cni", "parent-id"],
      spares: ["other-parent-use-name-agreement/both-parents", "minor-use-name-consent/from-thirteen"],
    },
  },
  {
    title:
      "refusal/renewal-too-early F18704 of 2025-04-09: a bank card declared lost and found again is void, and not too early to renew",
    given: asks("cni", "renewal", [{ ...bankCard, where: "found-again" }], { depositOn: "2026-11-22" }),
    expected: { refused: [], held: { card: { standing: "void" } } },
  },
  {
    title: "refusal/renewal-too-early F18704 of 2020-07-08: so was a laminated one before 31 March 2025",
    given: asks("cni", "renewal", [{ ...laminated, where: "found-again" }], { depositOn: "2025-03-30" }),
    expected: { refused: [], held: { card: { standing: "void" } } },
  },
  {
    title:
      "refusal/renewal-too-early F21089 of 2020-10-01: of a bank card, the decisions on laminated ones raised no question before 31 March 2025",
    given: asks("cni", "renewal", [bankCard], { depositOn: "2025-03-30" }),
    expected: {
      refused: [],
      perhapsRefused: { "renewal-too-early": "early-renewal-of-a-bank-card" },
    },
  },
  {
    title:
      "validity/passport/minor, fee/passport/ordinary/adult passport 9.5: born on 29 February 2008, on 28 February 2026 it is a minor's passport, or an adult's",
    given: asks("passport", "first", [], {
      depositOn: "2026-02-28",
      applicant: { bornOn: "2008-02-29", french: true, birthplace: "france", birthRecord: bestRecord },
      minor: { filedBy: "parent", parents: "together", parentsMarried: true },
    }),
    expected: { euros: [42, 86], valid: [5, 10] },
  },
  {
    title: "validity/passport/adult passport 9.5: on 1 March it is an adult's in both readings",
    given: asks("passport", "first", [], {
      depositOn: "2026-03-01",
      applicant: { bornOn: "2008-02-29", french: true, birthplace: "france", birthRecord: bestRecord },
    }),
    expected: { euros: 86, valid: 10 },
  },
];
