import type { Application, HeldTitle, PlainDate } from "titres-identite";
import { adult, card } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";

const extendedCard = card("2022-01-30", {
  id: "other",
  issuedOn: "2012-01-31",
  adultWhenIssued: true,
});
const laminated = card("2030-05-01", { id: "other", issuedOn: "2015-05-02", adultWhenIssued: true });
const bankCard = card("2031-11-23", {
  id: "other",
  format: "card",
  issuedOn: "2021-11-24",
  adultWhenIssued: true,
});
/** A card of which nothing is said but that it is there. */
const renewed: HeldTitle = { id: "renewed", kind: "cni", where: "in-hand" };
const endedOn = (id: string, printedExpiry: PlainDate): HeldTitle => card(printedExpiry, { id });

/** One of two cards is renewed: which one is said, or not. */
const renews = (titles: readonly HeldTitle[], depositOn: PlainDate, replaces?: string): Application =>
  adult({ cni: { reason: "renewal", ...(replaces === undefined ? {} : { replaces }) } }, titles, {
    depositOn,
  });
const facts = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `heldTitles.titles[renewed].${name}`);

/** Someone who holds two cards: what holds of the one that is not renewed says nothing of the one that is. */
export const severalTitlesCases: readonly LineCase[] = [
  {
    title:
      "notice/no-need-to-renew, travel-proof/extended-card F32303 of 2025-03-28: of the card renewed no end is said, and the other card is extended",
    given: renews([renewed, extendedCard], "2026-11-22", "renewed"),
    expected: {
      notTold: ["no-need-to-renew", "extended-card-renewed-early"],
      documents: { "travel-proof": "undecided" },
      refused: [],
      open: facts("adultWhenIssued", "format", "issuedOn", "printedExpiry"),
    },
  },
  {
    title:
      "notice/no-need-to-renew, travel-proof/extended-card F32303 of 2025-03-28: which of two cards is renewed nobody says, and neither is extended",
    given: renews([endedOn("one", "2023-05-01"), endedOn("two", "2022-05-01")], "2026-11-22"),
    expected: {
      notTold: ["no-need-to-renew", "extended-card-renewed-early"],
      documents: { "travel-proof": "not-required" },
      cautiously: { "notice/no-need-to-renew": false, "notice/extended-card-renewed-early": false },
      open: ["requests.cni.replaces"],
    },
  },
  {
    title:
      "refusal/renewal-too-early RA-2022-066: of the card renewed no end is said, and the other is a laminated card valid for over a year",
    given: renews([renewed, laminated], "2025-03-30", "renewed"),
    expected: {
      refused: [],
      open: facts("adultWhenIssued", "format", "issuedOn", "printedExpiry"),
    },
  },
  {
    title:
      "refusal/renewal-too-early F21089 of 2020-10-01: of the card renewed no end is said, and the other is a bank card valid for over a year",
    given: renews([renewed, bankCard], "2026-11-22", "renewed"),
    expected: {
      refused: [],
      open: facts("adultWhenIssued", "format", "issuedOn", "printedExpiry"),
    },
  },
  {
    title:
      "refusal/renewal-too-early RA-2022-066, F21089 of 2020-10-01: which of two cards is renewed nobody says, and neither is still valid",
    given: renews([endedOn("one", "2023-05-01"), endedOn("two", "2022-05-01")], "2025-03-30"),
    expected: {
      refused: [],
      cautiously: { "admissible/cni/renewal-too-early": false },
      open: ["requests.cni.replaces"],
    },
  },
];
