import { frozen } from "./frozen.js";

/** The titles one can ask for: the identity card (CNI) and the passport. */
export const titleKinds = frozen(["cni", "passport"]);
/** A title one can ask for. */
export type TitleKind = (typeof titleKinds)[number];

/** Why a title is asked for. */
export const reasons = frozen([
  "first",
  "renewal",
  "lost",
  "stolen",
  "damaged",
  "civil-status-change",
  "address-change",
  "pages-full",
  "administrative-error",
  "digital-identity",
]);
/**
 * Why a title is asked for. `first`: one of that kind was never held. `renewal`: the one held has expired or will.
 * `damaged`: the one held is spoilt, and what is left of it can be shown. `civil-status-change`: a name or another
 * particular of civil status has changed. `pages-full`: no page of the passport is left for visas.
 * `administrative-error`: the administration made a mistake on the title. `digital-identity`: a laminated card still
 * valid is changed for a bank-card CNI.
 */
export type Reason = (typeof reasons)[number];

/** How the application is prepared. */
export const channels = frozen(["online-pre-application", "paper-form"]);
/** How the application is prepared: online beforehand, or on the form handed out at the counter. */
export type Channel = (typeof channels)[number];

/** Where the file is deposited. */
export const territories = frozen([
  "metropole",
  "guadeloupe",
  "martinique",
  "guyane",
  "reunion",
  "mayotte",
  "saint-pierre-et-miquelon",
  "saint-barthelemy",
  "saint-martin",
  "wallis-et-futuna",
  "polynesie-francaise",
  "nouvelle-caledonie",
  "abroad",
]);
/**
 * A part of France (`metropole` with Corsica) or, with `abroad`, an embassy or a consulate. Where the file is deposited
 * decides the fee; where the home is, whether Justif'Adresse is open.
 */
export type Territory = (typeof territories)[number];

/** Where the photo comes from. */
export const photoOrigins = frozen(["brought", "taken-at-the-counter"]);
/** Where the photo comes from: brought by the applicant, or taken at the counter, which few territories allow. */
export type PhotoOrigin = (typeof photoOrigins)[number];

/** Where the applicant was born. */
export const birthplaces = frozen(["france", "former-territory", "abroad"]);
/**
 * Where the applicant was born. `former-territory`: in a territory that was French then and is independent since, such as
 * Algeria before 3 July 1962.
 */
export type Birthplace = (typeof birthplaces)[number];

/** Who holds the applicant's birth record. */
export const birthRegistries = frozen([
  "connected-registry",
  "paper-registry",
  "central-service",
  "consulate",
  "foreign-registry",
]);
/**
 * Who holds the applicant's birth record. `connected-registry`: one that answers the counter electronically (COMEDEC); of a
 * birth abroad, the central civil-status service. `paper-registry`: a commune that does not. `central-service`: the central
 * civil-status service in Nantes, which answers electronically too. `consulate`: a French consulate. `foreign-registry`: an
 * authority abroad, the birth not being recorded in France.
 */
export type BirthRegistry = (typeof birthRegistries)[number];

/** The titles one can hold. */
export const heldTitleKinds = frozen(["cni", "passport", "service-passport"]);
/** A title one can hold. `service-passport`: the service or mission passport that the State issues to its agents. */
export type HeldTitleKind = (typeof heldTitleKinds)[number];

/** What a held title is made like. */
export const titleFormats = frozen([
  "laminated",
  "card",
  "biometric",
  "electronic",
  "pre-electronic",
  "temporary",
]);
/**
 * What a held title is made like. A CNI is `laminated` (made until 2021) or a `card` of bank-card size. A passport is
 * `biometric` (since 2009), `electronic` (2006 to 2009), `pre-electronic` (without a chip, until 2006) or `temporary`.
 */
export type TitleFormat = (typeof titleFormats)[number];

/** The formats of each kind of title. */
export const formatsOf: Readonly<Record<HeldTitleKind, readonly TitleFormat[]>> = frozen({
  cni: ["laminated", "card"],
  passport: ["biometric", "electronic", "pre-electronic", "temporary"],
  "service-passport": ["biometric", "electronic", "pre-electronic"],
});

/** Where a held title is on the day of deposit. */
export const whereabouts = frozen(["in-hand", "lost", "stolen", "found-again", "unavailable"]);
/**
 * Where a held title is on the day of deposit. `lost`, `stolen`: and declared so, with this application at the latest, so
 * that it is void. `found-again`: it was declared lost or stolen, then found, and stays void. `unavailable`: it cannot be
 * shown, for a reason other than loss or theft.
 */
export type Whereabouts = (typeof whereabouts)[number];

/** What happens to a held title when the new one is collected. */
export const fates = frozen(["handed-back", "lost", "not-presented"]);
/** What happens to a held title, shown at deposit, when the new one is collected. */
export type Fate = (typeof fates)[number];

/** Where the applicant lives. */
export const lodgings = frozen([
  "own-name",
  "with-parents",
  "hosted",
  "hotel",
  "mobile-home",
  "no-fixed-address",
]);
/**
 * Where the applicant lives; for a minor whose guardian, a third party or the child welfare service files, where that
 * person lives. `own-name`: a proof of address exists in the name of the adult, or of the parent with whom a minor lives.
 * `with-parents`: in the parents' home, who are the hosts of an adult child. `hosted`: in someone else's home; for a
 * minor, the family is hosted. `mobile-home`: on a plot owned or rented. `no-fixed-address`: none for more
 * than six months.
 */
export type Lodging = (typeof lodgings)[number];

/** Who files the application of a minor. */
export const minorFilers = frozen([
  "parent",
  "guardian",
  "third-party",
  "child-welfare-service",
  "private-proxy",
]);
/**
 * Who files the application of a minor, by what right. `guardian`: named by a judge or a family council. `third-party`:
 * someone else to whom a court gave parental authority. `child-welfare-service`: an agent of the aide sociale à l'enfance
 * (ASE), to which a judge entrusted the child, where the parents cannot be reached or refuse. `private-proxy`: someone
 * else, whom no court named and a parent at most allowed.
 */
export type MinorFiler = (typeof minorFilers)[number];

/** How the parents of a minor live. */
export const parentsLive = frozen(["together", "apart"]);
/** Whether the parents of a minor live together or apart. */
export type ParentsLive = (typeof parentsLive)[number];

/** Where the child of parents who live apart lives. */
export const residences = frozen(["with-the-filing-parent", "with-the-other-parent", "alternating"]);
/** Where the child of parents who live apart lives. `alternating`: in turn with each of them (résidence alternée). */
export type Residence = (typeof residences)[number];

/** How the parents settled where their child lives. */
export const residenceSettlements = frozen(["court-decision", "agreement"]);
/** How it was settled where the child of parents who live apart lives: by a court, or by agreement (convention). */
export type ResidenceSettlement = (typeof residenceSettlements)[number];

/** The measures that protect an adult. */
export const protectionMeasures = frozen([
  "guardianship",
  "curatorship",
  "family-authorisation",
  "safeguard",
]);
/**
 * The measure that protects an adult: guardianship (tutelle), curatorship (curatelle), family authorisation (habilitation
 * familiale) or safeguard (sauvegarde de justice).
 */
export type ProtectionMeasure = (typeof protectionMeasures)[number];

/** Who files the application of a protected adult. */
export const protectedFilers = frozen(["applicant", "guardian"]);
/** Who files the application of a protected adult: the person alone, or the guardian (tuteur). */
export type ProtectedFiler = (typeof protectedFilers)[number];

/** The use names (noms d'usage) that can be asked for. */
export const useNames = frozen(["spouse", "ex-spouse", "late-spouse", "both-parents", "earlier", "given-up"]);
/**
 * The use name (nom d'usage) asked for: that of the spouse, of the ex-spouse after a divorce, of the late spouse, one made
 * of both parents' names, after a divorce or a death the `earlier` one that was borne before, or none any more, where the
 * one on the title is `given-up`.
 */
export type UseName = (typeof useNames)[number];

/** What a change of civil status changed. */
export const nameChanges = frozen(["surname", "first-name", "recorded-sex", "use-name"]);
/** What a change of civil status changed. `use-name`: only the use name asked for (marriage, divorce, widowhood). */
export type NameChange = (typeof nameChanges)[number];

/** By what a surname or a first name was changed. */
export const nameChangeGrounds = frozen([
  "simplified-procedure",
  "decree",
  "first-name-procedure",
  "adoption",
  "filiation",
  "francisation",
]);
/**
 * By what a surname or a first name was changed. `simplified-procedure`: a surname chosen among those of the parents (Civil
 * Code, article 61-3-1). `decree`: a surname changed for a legitimate reason (article 61). `first-name-procedure`: a first
 * name changed at the town hall (article 60). The others are no change under these articles.
 */
export type NameChangeGround = (typeof nameChangeGrounds)[number];

/** How the parents of a minor stand to the use name asked for. */
export const useNameConsents = frozen(["both-parents", "one-parent-informed", "sole-authority"]);
/**
 * Both parents agree to the minor's use name, or one asks alone: having informed the other, or as the one who holds
 * parental authority alone.
 */
export type UseNameConsent = (typeof useNameConsents)[number];

/** How a parent's name enters the use name of a minor. */
export const useNameForms = frozen(["added", "substituted"]);
/** The name not passed on is added after the family name, or takes its place, or the order is inverted. */
export type UseNameForm = (typeof useNameForms)[number];

/** The reasons for which a trip cannot wait. */
export const urgencies = frozen(["medical", "humanitarian", "professional", "other"]);
/** Why the trip cannot wait. `professional`: a trip for work. `other`: anything else, such as a holiday. */
export type Urgency = (typeof urgencies)[number];

/** The versions of the national rulebook of which {@link Circumstances} can say that nothing they knew is special. */
export const knownVersions = frozen(["2026.3"]);
/** A version of the national rulebook, from the first of which all rare facts can be denied in one word. */
export type KnownVersion = (typeof knownVersions)[number];

/** The word that says a printed day cannot be read any more. */
export const unreadable = "unreadable";
