import {
  nothingSpecial,
  type Applicant,
  type Application,
  type Circumstances,
  type Home,
  type Minor,
  type Names,
  type Protection,
  type Requests,
} from "../../src/application/application.js";
import type {
  BirthRegistry,
  Lodging,
  MinorFiler,
  Reason,
  Residence,
  Territory,
  TitleKind,
  UseName,
} from "../../src/application/vocabulary.js";
import { months, plus } from "../../src/calendar/period.js";
import { bornOn } from "./days-of.js";
import type { Situation } from "./format.js";
import { heldTitlesOf, kindsAskedFor, replacedBy } from "./held-titles-of.js";

/**
 * The application that the situation of a case is: what the case says, and nothing else, but for the rare circumstances
 * that it does not speak of, which do not hold.
 *
 * These facts say nothing that an application can hold: `proofOffered`, `noOtherPhotoDocument`, `travel`,
 * `custodyBasis`, `parentsAttending`, `bornAbroadOfParentsBornAbroad` and `fosterCare`.
 */
export function applicationOf(situation: Situation): Application {
  const { facts, depositOn } = situation;
  return {
    depositOn,
    collectOn: plus(depositOn, months(1)),
    requests: requestsOf(situation),
    channel: facts.channel ?? undefined,
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
  const { birthplace, frenchNationalityEvident, facts } = situation;
  return {
    bornOn: bornOn(situation),
    french: true,
    birthplace: birthplace.where === "unknown" ? undefined : birthplace.where,
    birthRecord: {
      heldBy: registryOf(situation),
      showsNationality: frenchNationalityEvident ?? (facts.nationalityShownBy == null ? undefined : true),
    },
  };
}

function registryOf({ birthplace, facts }: Situation): BirthRegistry | undefined {
  if (facts.recordHeldBy === "scec") return "connected-registry";
  if (birthplace.comedec == null) return undefined;
  return birthplace.comedec ? "connected-registry" : "paper-registry";
}

function homeOf(situation: Situation): Home {
  return { lodging: lodgingOf(situation), justifAdresse: situation.facts.justifAdresse ?? undefined };
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

function lodgingOf({ housing, facts }: Situation): Lodging | undefined {
  if (facts.home != null) return homes[facts.home];
  if (housing != null) return lodgings[housing];
  // Residence in turn says the same as the housing of that name: each parent has a proof in their own name.
  return facts.custody === "alternating" ? "own-name" : undefined;
}

function minorOf(situation: Situation): Minor {
  const { facts } = situation;
  return {
    filedBy: minorFilerOf(situation),
    parents: parentsOf(situation),
    residence: residenceOf(situation),
    bothAddresses: facts.wantsBothAddresses ?? bothAddressesOf(situation),
    parentsMarried: facts.parentsMarried ?? undefined,
    recognisedInFirstYear: facts.recognisedInFirstYear ?? undefined,
    authorityGranted: facts.authorityGranted ?? undefined,
  };
}

const minorFilers: Readonly<Record<NonNullable<Situation["facts"]["filedBy"]>, MinorFiler | undefined>> = {
  applicant: undefined,
  guardian: "guardian",
  parent: "parent",
  "resident-parent": "parent",
  "non-resident-parent": "parent",
  "third-party": "third-party",
};

function minorFilerOf({ facts, guardianship }: Situation): MinorFiler {
  if (facts.filedBy == null) return guardianship === "tutelle" ? "guardian" : "parent";
  const filer = minorFilers[facts.filedBy];
  if (filer === undefined) throw new Error("a minor does not file alone");
  return filer;
}

function parentsOf(situation: Situation): Minor["parents"] {
  const { housing, facts } = situation;
  if (facts.custody === "together") return "together";
  if (facts.custody != null || residenceOf(situation) !== undefined) return "apart";
  return housing === "parents-home" ? "together" : undefined;
}

function residenceOf({ housing, facts: { custody, filedBy } }: Situation): Residence | undefined {
  if (custody === "alternating" || housing?.startsWith("alternating-custody") === true) return "alternating";
  if (custody === "together") return undefined;
  if (filedBy === "resident-parent") return "with-the-filing-parent";
  return filedBy === "non-resident-parent" ? "with-the-other-parent" : undefined;
}

function bothAddressesOf({ housing }: Situation): boolean | undefined {
  if (housing === "alternating-custody-two-homes") return true;
  return housing === "alternating-custody-one-home" ? false : undefined;
}

const measures = { tutelle: "guardianship", curatelle: "curatorship" } as const;

function protectionOf({ guardianship, facts }: Situation): Protection {
  const { filedBy } = facts;
  if (filedBy != null && filedBy !== "applicant" && filedBy !== "guardian")
    throw new Error(`a ${filedBy} does not file for an adult`);
  return {
    measure: guardianship == null ? undefined : measures[guardianship],
    filedBy: filedBy ?? undefined,
    guardianInformed: facts.guardianInformed ?? undefined,
  };
}

const useNames: Readonly<Record<NonNullable<Situation["nameRequest"]>, UseName>> = {
  "spouse-name": "spouse",
  "divorced-keeps-name": "ex-spouse",
  widow: "late-spouse",
  "both-parents-names": "both-parents",
};

/** Use names that are taken at a change of civil status; the others are kept after it. */
const isTaken: Readonly<Record<NonNullable<Situation["nameRequest"]>, boolean>> = {
  "spouse-name": true,
  "divorced-keeps-name": false,
  widow: false,
  "both-parents-names": true,
};

function namesOf({ motive, nameRequest, facts }: Situation): Names {
  const onlyTheUseName = motive === "civil-status-change" && nameRequest != null && facts.changeOf == null;
  return {
    useName: nameRequest == null ? undefined : useNames[nameRequest],
    changed: facts.changeOf ?? (onlyTheUseName ? "use-name" : undefined),
    changeRecordedOn: facts.birthRecordUpdatedOn ?? undefined,
    onTitleAlready: facts.nameAlreadyOnTitle ?? (onlyTheUseName && isTaken[nameRequest] ? false : undefined),
    marriageOnBirthRecord: facts.marriageOnBirthRecord ?? undefined,
    judgmentAllows: facts.judgmentAllowsName ?? undefined,
    widowedMention: facts.wantsWidowedMention ?? undefined,
    consent: facts.useNameAgreement ?? undefined,
    form: facts.useNameForm ?? undefined,
  };
}

/** The rare circumstances: those that the case speaks of as it says, or left open; the others do not hold. */
function circumstancesOf({ applicant, motive, nameRequest, guardianship, facts }: Situation): Circumstances {
  const speaksOf = {
    nameChanged:
      facts.changeOf != null ||
      facts.birthRecordUpdatedOn != null ||
      (motive === "civil-status-change" && nameRequest == null),
    useNameAsked:
      nameRequest != null ||
      facts.useNameAgreement != null ||
      facts.useNameForm != null ||
      (motive === "civil-status-change" && facts.changeOf == null),
    protectedAdult: applicant === "adult" && (guardianship != null || facts.filedBy === "guardian"),
    lateRecognition: facts.parentsMarried != null || facts.recognisedInFirstYear != null,
  };
  const unless = (spokenOf: boolean): false | undefined => (spokenOf ? undefined : false);
  return {
    ...nothingSpecial,
    nameChanged: unless(speaksOf.nameChanged),
    useNameAsked: facts.useNameWanted ?? unless(speaksOf.useNameAsked),
    protectedAdult: unless(speaksOf.protectedAdult),
    lateRecognition: unless(speaksOf.lateRecognition),
    stolenAbroad: facts.stolenAbroad ?? false,
    visaInOldPassport: facts.visaInOldPassport ?? false,
    lostBeforeCollection: facts.oldTitleAtPickup === "lost",
    destitute: facts.indigent ?? false,
    unableToCome: facts.cannotTravel ?? false,
  };
}
