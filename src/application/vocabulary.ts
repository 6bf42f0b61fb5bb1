import { frozen } from "./frozen.js";

/** The titles one can ask for: the identity card (CNI) and the passport. */
export const titleKinds = /* @__PURE__ */ Object.freeze(["cni", "passport"] as const);
/** A title one can ask for. */
export type TitleKind = (typeof titleKinds)[number];

/** Why a title is asked for. */
export const reasons = /* @__PURE__ */ Object.freeze([
  "first",
  "renewal",
  "lost",
  "stolen",
  "damaged",
] as const);
/**
 * Why a title is asked for. `first`: one of that kind was never held. `renewal`: the one held has expired or will.
 * `damaged`: the one held is spoilt, and what is left of it can be shown.
 */
export type Reason = (typeof reasons)[number];

/** How the application is prepared. */
export const channels = /* @__PURE__ */ Object.freeze(["online-pre-application", "paper-form"] as const);
/** How the application is prepared: online beforehand, or on the form handed out at the counter. */
export type Channel = (typeof channels)[number];

/** Where the file is deposited. */
export const territories = /* @__PURE__ */ Object.freeze(["metropole"] as const);
/** Where the file is deposited; the home does not matter. */
export type Territory = (typeof territories)[number];

/** Where the applicant was born. */
export const birthplaces = /* @__PURE__ */ Object.freeze(["france", "abroad"] as const);
/** Where the applicant was born. */
export type Birthplace = (typeof birthplaces)[number];

/** Who holds the applicant's birth record. */
export const birthRegistries = /* @__PURE__ */ Object.freeze([
  "connected-registry",
  "paper-registry",
  "foreign-registry",
] as const);
/**
 * Who holds the applicant's birth record. `connected-registry`: a commune that answers the counter electronically
 * (COMEDEC), or the central civil-status service in Nantes. `paper-registry`: a commune that does not.
 * `foreign-registry`: an authority abroad, the birth not being recorded in France.
 */
export type BirthRegistry = (typeof birthRegistries)[number];

/** What a held title is made like. */
export const titleFormats = /* @__PURE__ */ Object.freeze([
  "laminated",
  "card",
  "biometric",
  "electronic",
  "pre-electronic",
  "temporary",
] as const);
/**
 * What a held title is made like. A CNI is `laminated` (made until 2021) or a `card` of bank-card size. A passport is
 * `biometric` (since 2009), `electronic` (2006 to 2009), `pre-electronic` (without a chip, until 2006) or `temporary`.
 */
export type TitleFormat = (typeof titleFormats)[number];

/** The formats of each kind of title. */
export const formatsOf: Readonly<Record<TitleKind, readonly TitleFormat[]>> = /* @__PURE__ */ frozen({
  cni: ["laminated", "card"],
  passport: ["biometric", "electronic", "pre-electronic", "temporary"],
});

/** Where a held title is on the day of deposit. */
export const whereabouts = /* @__PURE__ */ Object.freeze([
  "in-hand",
  "lost",
  "stolen",
  "unavailable",
] as const);
/** Where a held title is on the day of deposit. `unavailable`: it cannot be shown, for a reason other than loss or theft. */
export type Whereabouts = (typeof whereabouts)[number];

/** What happens to a held title when the new one is collected. */
export const fates = /* @__PURE__ */ Object.freeze(["handed-back", "lost", "not-presented"] as const);
/** What happens to a held title, shown at deposit, when the new one is collected. */
export type Fate = (typeof fates)[number];

/** Where an adult lives. */
export const lodgings = /* @__PURE__ */ Object.freeze(["own-name", "hosted", "with-parents"] as const);
/**
 * Where an adult lives. `own-name`: a proof of address exists in the applicant's own name. `hosted`: in someone else's
 * home. `with-parents`: in the home of the applicant's parents, who are then the hosts.
 */
export type Lodging = (typeof lodgings)[number];

/** The word that says a printed day cannot be read any more. */
export const unreadable = "unreadable";
