import type { Applicant, Application, Home, Requests } from "../../src/application/application.js";
import type { BirthRegistry, Lodging, Reason, Territory, TitleKind } from "../../src/vocabulary/situation.js";
import { months, plus } from "../../src/calendar/period.js";
import { circumstancesOf, statedCircumstancesOf } from "./circumstances-of.js";
import { bornOn } from "./days-of.js";
import { minorFiler, minorOf, protectionOf } from "./family-of.js";
import type { Situation } from "./format.js";
import { heldTitlesOf, kindsAskedFor, replacedBy } from "./held-titles-of.js";
import { namesOf } from "./names-of.js";

/**
 * The application that the situation of a case is: what the case says, what it comes to, and nothing else, but for the
 * rare circumstances that it does not speak of, which do not hold.
 *
 * These facts say nothing that an application can hold: `proofOffered` and `noOtherPhotoDocument`, since any proof will
 * do and no national sheet asks for another photo; `parentsAttending`, since one parent is enough; `travel`, which the
 * judge looks at; `fosterCare`, of which no case is judged.
 */
export function applicationOf(situation: Situation): Application {
  const { facts, depositOn } = situation;
  return {
    depositOn,
    collectOn: plus(depositOn, months(1)),
    requests: requestsOf(situation),
    // The check of an address by Justif'Adresse is a part of the online pre-application.
    channel: facts.channel ?? (facts.justifAdresse === true ? "online-pre-application" : undefined),
    territory: territories[situation.territory],
    photo: facts.photoTaken == null ? undefined : photos[facts.photoTaken],
    applicant: applicantOf(situation),
    heldTitles: {
      titles: heldTitlesOf(situation),
      complete: (facts.heldTitlesComplete ?? false) || heldNeither(situation) ? true : undefined,
    },
    home: homeOf(situation),
    names: namesOf(situation),
    ...(situation.applicant === "minor"
      ? { minor: minorOf(situation) }
      : { protection: protectionOf(situation) }),
    circumstances: circumstancesOf(situation),
  };
}

/**
 * The same with nothing assumed: what the case does not state stays open, the rare circumstances too, and whether the
 * birth record shows nationality, whoever holds it.
 */
export function openApplicationOf(situation: Situation): Application {
  const { minor, applicant, names, ...application } = applicationOf(situation);
  const { heldBy, ...birthRecord } = applicant?.birthRecord ?? {};
  const registry = heldBy === "central-service" ? "connected-registry" : heldBy;
  return {
    ...application,
    applicant: { ...applicant, birthplace: undefined, birthRecord: { ...birthRecord, heldBy: registry } },
    names: { ...names, changedBy: undefined, remarried: undefined },
    ...(minor === undefined ? {} : { minor: { ...minor, filedBy: minorFiler(situation) } }),
    circumstances: statedCircumstancesOf(situation),
  };
}

const territories: Readonly<Record<Situation["territory"], Territory>> = {
  metropole: "metropole",
  guadeloupe: "guadeloupe",
  martinique: "martinique",
  guyane: "guyane",
  reunion: "reunion",
  mayotte: "mayotte",
  polynesie: "polynesie-francaise",
  abroad: "abroad",
};

const photos = { brought: "brought", counter: "taken-at-the-counter" } as const;

const reasons: Readonly<Record<Situation["motive"], Reason>> = {
  first: "first",
  renewal: "renewal",
  loss: "lost",
  theft: "stolen",
  damaged: "damaged",
  "civil-status-change": "civil-status-change",
  "address-change": "address-change",
  "pages-full": "pages-full",
  "admin-error": "administrative-error",
};

/** Both titles for the first time: neither was ever held. */
function heldNeither({ title, motive, heldTitles }: Situation): boolean {
  return title === "both" && motive === "first" && heldTitles.length === 0;
}

function requestsOf(situation: Situation): Requests {
  return Object.fromEntries(
    kindsAskedFor(situation).map((kind) => [
      kind,
      { reason: reasonOf(kind, situation), replaces: replacedBy(kind, situation) },
    ]),
  );
}

function reasonOf(kind: TitleKind, { motive, facts, title }: Situation): Reason {
  // The new format is that of the card: a passport asked for beside it is renewed.
  return facts.reason != null && (kind === "cni" || title === "passport") ? facts.reason : reasons[motive];
}

function applicantOf(situation: Situation): Applicant {
  const { applicant, frenchNationalityEvident, facts } = situation;
  const born = bornOn(situation);
  return {
    ...(born === undefined ? { adult: applicant === "adult" } : { bornOn: born }),
    french: true,
    birthplace: birthplaceOf(situation),
    parentBornInFrance: parentBornInFrance(facts),
    birthRecord: {
      heldBy: registryOf(situation),
      nationalityInMargin: facts.nationalityShownBy === "marginal-mention" || undefined,
      showsNationality: frenchNationalityEvident ?? undefined,
    },
  };
}

function parentBornInFrance(facts: Situation["facts"]): boolean | undefined {
  if (facts.nationalityShownBy === "parent-born-in-france") return true;
  return facts.bornAbroadOfParentsBornAbroad === true ? false : undefined;
}

function birthplaceOf(situation: Situation): Applicant["birthplace"] {
  const { where } = situation.birthplace;
  const { facts } = situation;
  // A record that the central service holds of a birth abroad would show nationality: the case says outright that it does not.
  if (situation.frenchNationalityEvident === false && registryOf(situation) === "connected-registry")
    return undefined;
  if (where !== "unknown") return where;
  if (facts.bornAbroadOfParentsBornAbroad === true) return "abroad";
  return facts.nationalityShownBy === "parent-born-in-france" ? "france" : undefined;
}

function registryOf({ birthplace, facts, frenchNationalityEvident }: Situation): BirthRegistry | undefined {
  if (facts.recordHeldBy === "scec")
    return frenchNationalityEvident === false ? "connected-registry" : "central-service";
  if (birthplace.comedec == null) return undefined;
  return birthplace.comedec ? "connected-registry" : "paper-registry";
}

function homeOf(situation: Situation): Home {
  const { justifAdresse } = situation.facts;
  return {
    lodging: lodgingOf(situation),
    // The check "succeeds wherever the service is open": the one place that a case names says where that is.
    territory: justifAdresse === true ? territories[situation.territory] : undefined,
    justifAdresse: justifAdresse ?? undefined,
  };
}

const lodgings: Readonly<Record<NonNullable<Situation["housing"]>, Lodging>> = {
  "own-name": "own-name",
  "parents-home": "with-parents",
  hosted: "hosted",
  "alternating-custody-two-homes": "own-name",
  "alternating-custody-one-home": "own-name",
};
const homes: Readonly<Record<NonNullable<Situation["facts"]["home"]>, Lodging>> = {
  hotel: "hotel",
  caravan: "mobile-home",
  "no-fixed-home": "no-fixed-address",
};

function lodgingOf({ applicant, housing, facts }: Situation): Lodging | undefined {
  if (applicant === "adult" && housing?.startsWith("alternating-custody") === true)
    throw new Error("an adult does not live in turn with each parent");
  if (facts.home != null) return homes[facts.home];
  if (housing != null) return lodgings[housing];
  // Residence in turn says the same as the housing of that name: each parent has a proof in their own name.
  return facts.custody === "alternating" ? "own-name" : undefined;
}
