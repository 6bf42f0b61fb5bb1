import type { Application } from "titres-identite";
import adultChild from "../../../examples/situations/adult-child-hosted-born-abroad.json" with { type: "json" };
import renewsBoth from "../../../examples/situations/adult-renews-both-titles.json" with { type: "json" };
import baby from "../../../examples/situations/baby-first-card.json" with { type: "json" };
import boy from "../../../examples/situations/boy-of-17-turns-18-before-deposit.json" with { type: "json" };
import looksExpired from "../../../examples/situations/card-issued-in-2012-looks-expired.json" with { type: "json" };
import stolen from "../../../examples/situations/card-stolen-in-guyane.json" with { type: "json" };
import girl from "../../../examples/situations/girl-of-14-first-passport.json" with { type: "json" };
import lost from "../../../examples/situations/passport-lost-and-card-expired-nine-years-ago.json" with { type: "json" };
import type { Language } from "./visitor.js";

/** Somebody of `examples/situations`, and what their page says: by hand, from the rows that `tests/situations` cites. */
export interface Somebody {
  readonly who: string;
  readonly file: string;
  readonly situation: Application;
  /** The papers brought, filled in or bought for the deposit. */
  readonly papers: readonly string[];
  /** The lines of what is due. */
  readonly price: Said;
  /** What is to be read before all else, where there is something. */
  readonly first?: Readonly<Record<Language, RegExp>>;
}

type Said = Readonly<Record<Language, readonly string[]>>;

/** A lodging at home with somebody, who vouches for it: CNI 2.3, Passport P4. */
const hosted = ["host-proof-of-address", "host-id-copy", "host-statement"];

const card = (fr: string, en: string): Said => ({
  fr: [`Carte d’identité : ${fr}.`],
  en: [`French identity card (CNI): ${en}.`],
});
const passport = (euros: number): Said => ({
  fr: [`Passeport : ${String(euros)} €.`],
  en: [`Passport: €${String(euros)}.`],
});
const free = card("gratuit", "free of charge");
/** CNI 3: 25 € for a card that is not handed back. */
const later: Said = {
  fr: ["Au retrait, 25 € de plus si vous ne rendez pas l’ancienne carte."],
  en: ["When you collect the new title, €25 more if you do not hand back the old card."],
};
const together = (...said: readonly Said[]): Said => ({
  fr: said.flatMap(({ fr }) => fr),
  en: said.flatMap(({ en }) => en),
});

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
    price: together(free, passport(86), later),
  },
  {
    who: "a card issued in 2012 looks expired, at the parents' home",
    file: "looks-expired",
    situation: looksExpired as Application,
    // CNI 2.3, adult child at the parents'. F32303: a journey is proved for an early renewal.
    papers: ["pre-application-number", "photo", ...hosted, "held-cni", "travel-proof"],
    price: together(free, later),
    // Decree 2013-1188, article 10: a laminated card issued to an adult after 1 January 2004 lasts five years longer.
    first: {
      fr: /la carte reste valable : la loi l’a prolongée de 5 ans/,
      en: /the card remains valid: the law has extended it by 5 years/,
    },
  },
  {
    who: "a passport is lost, and the card expired nine years ago",
    file: "passport-lost",
    situation: lost as Application,
    // Passport 2.2, P10; F21246 of 2025-09-29: a birth record whatever the lost passport was. Passport 3.1: 86 €.
    papers: ["application-form", "photo", ...hosted, "birth-record", "loss-declaration", "fiscal-stamp"],
    price: passport(86),
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
    price: passport(17),
  },
  {
    who: "a baby gets a first card, on paper, born in a connected commune",
    file: "baby",
    situation: baby as Application,
    // CNI 2.2, 2.3, 2.7: the birth record drops out. CNI 3: a first card is free.
    papers: ["application-form", "photo", "proof-of-address", "parent-id"],
    price: free,
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
    price: card("12,50 €", "€12.50"),
  },
  {
    who: "an adult child of French people, born abroad, is hosted by the parents",
    file: "born-abroad",
    situation: adultChild as Application,
    // CNI 2.3, 2.2, 2.4, P22: a foreign record in a foreign language that is silent.
    papers: [
      "pre-application-number",
      "photo",
      ...hosted,
      "birth-record",
      "nationality-proof",
      "sworn-translation",
    ],
    price: free,
  },
  {
    who: "a boy of 17 at the booking is 18 on the day of deposit",
    file: "turns-18",
    situation: boy as Application,
    // Passport 2.4, P6, P5. Passport 3.1 and 3.2: 86 €, the age on the day of deposit.
    papers: ["pre-application-number", "photo", ...hosted, "held-passport", "fiscal-stamp"],
    price: passport(86),
  },
];

/** Whose application is refused: a renewal of what they never held. Passport P1: a first application is what is to be made. */
export const refused: Somebody = {
  who: "an adult asks to renew a passport and never had one",
  file: "refused",
  situation: {
    ...(renewsBoth as Application),
    requests: { passport: { reason: "renewal" } },
    applicant: { ...(stolen as Application).applicant },
    heldTitles: { complete: true, titles: [] },
  },
  // Nothing to bring and nothing to pay for what cannot be asked: why, and what to do instead, is all there is.
  papers: [],
  price: { fr: [], en: [] },
  first: {
    fr: /^Passeport : cette demande ne peut pas être faite ainsi/,
    en: /^Passport: this application cannot be made in this way/,
  },
};
