import type { Application } from "titres-identite";
import adultChild from "../../../examples/situations/adult-child-hosted-born-abroad.json" with { type: "json" };
import renewsBoth from "../../../examples/situations/adult-renews-both-titles.json" with { type: "json" };
import baby from "../../../examples/situations/baby-first-card.json" with { type: "json" };
import boy from "../../../examples/situations/boy-of-17-turns-18-before-deposit.json" with { type: "json" };
import looksExpired from "../../../examples/situations/card-issued-in-2012-looks-expired.json" with { type: "json" };
import stolen from "../../../examples/situations/card-stolen-in-guyane.json" with { type: "json" };
import girl from "../../../examples/situations/girl-of-14-first-passport.json" with { type: "json" };
import lost from "../../../examples/situations/passport-lost-and-card-expired-nine-years-ago.json" with { type: "json" };

/** Somebody of `examples/situations`, and what their page says: by hand, from the rows that `tests/situations` cites. */
export interface Somebody {
  readonly who: string;
  readonly file: string;
  readonly situation: Application;
  /** The papers brought, filled in or bought for the deposit. */
  readonly papers: readonly string[];
  /** What is due at the deposit, in euros; nothing is said where it is free. */
  readonly euros: string | undefined;
}

export const people: readonly Somebody[] = [
  {
    who: "an adult renews a card expired in 2024 and a passport that ends next week",
    file: "renews-both",
    situation: renewsBoth as Application,
    // CNI 2.1, Passport 2.2: a valid passport is renewed without a birth record. Passport 3.1: 86 €.
    papers: [
      "pre-application-number",
      "photo",
      "proof-of-address",
      "held-cni",
      "held-passport",
      "fiscal-stamp",
    ],
    euros: "86",
  },
  {
    who: "a card issued in 2012 looks expired, at the parents' home",
    file: "looks-expired",
    situation: looksExpired as Application,
    // CNI 2.3, adult child at the parents': the three papers of the host. F32303: a journey is proved for an early renewal.
    papers: [
      "pre-application-number",
      "photo",
      "host-proof-of-address",
      "host-id-copy",
      "host-statement",
      "held-cni",
      "travel-proof",
    ],
    euros: undefined,
  },
  {
    who: "a passport is lost, and the card expired nine years ago",
    file: "passport-lost",
    situation: lost as Application,
    // Passport 2.2, P10; F21246 of 2025-09-29: a birth record whatever the lost passport was. Passport 3.1: 86 €.
    papers: [
      "application-form",
      "photo",
      "host-proof-of-address",
      "host-id-copy",
      "host-statement",
      "birth-record",
      "loss-declaration",
      "fiscal-stamp",
    ],
    euros: "86",
  },
  {
    who: "a girl of 14 asks for her first passport",
    file: "girl-of-14",
    situation: girl as Application,
    // Passport P1, P3, 2.5, P8 and P17, P16, P5. Passport 3.1: 17 € under 15.
    papers: [
      "pre-application-number",
      "photo",
      "proof-of-address",
      "birth-record",
      "parent-id",
      "fiscal-stamp",
    ],
    euros: "17",
  },
  {
    who: "a baby gets a first card, on paper, born in a connected commune",
    file: "baby",
    situation: baby as Application,
    // CNI 2.2, 2.3, 2.7: the birth record drops out. CNI 3: a first card is free.
    papers: ["application-form", "photo", "proof-of-address", "parent-id"],
    euros: undefined,
  },
  {
    who: "a card is stolen in Guyane, a passport expired in 2024 is in hand",
    file: "stolen-in-guyane",
    situation: stolen as Application,
    // CNI 2.1, S11: the passport spares the birth record. CNI 3, Guyane: 12,50 €.
    papers: [
      "pre-application-number",
      "photo",
      "proof-of-address",
      "held-passport",
      "theft-declaration",
      "fiscal-stamp",
    ],
    euros: "12",
  },
  {
    who: "an adult child of French people, born abroad, is hosted by the parents",
    file: "born-abroad",
    situation: adultChild as Application,
    // CNI 2.3, 2.2, 2.4, P22: a foreign record in a foreign language that is silent.
    papers: [
      "pre-application-number",
      "photo",
      "host-proof-of-address",
      "host-id-copy",
      "host-statement",
      "birth-record",
      "nationality-proof",
      "sworn-translation",
    ],
    euros: undefined,
  },
  {
    who: "a boy of 17 at the booking is 18 on the day of deposit",
    file: "turns-18",
    situation: boy as Application,
    // Passport 2.4, P6, P5. Passport 3.1 and 3.2: 86 €, the age on the day of deposit.
    papers: [
      "pre-application-number",
      "photo",
      "host-proof-of-address",
      "host-id-copy",
      "host-statement",
      "held-passport",
      "fiscal-stamp",
    ],
    euros: "86",
  },
];
