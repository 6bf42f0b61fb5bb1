import { asked, held, heldTitles, requestsMade, situation } from "../application/facts.js";
import type { Reason, Territory, UseName } from "../vocabulary/situation.js";
import { all, any, equals, includes, is, isKnown, not } from "../graph/condition.js";
import { firstKnown } from "../graph/derive.js";
import { doubtful, perhaps } from "../application/readings.js";
import { constant, never } from "../graph/fact.js";
import { chosen, isChosen, ofChosen, some, type Chosen } from "../graph/list.js";
import { named, type Condition, type Node } from "../graph/node.js";
import { before, since } from "../graph/time.js";
import {
  endsLater,
  isCni,
  isDeclaredGone,
  isInHand,
  isServicePassport,
  isTemporary,
  isVoidByName,
  provesCivilStatus,
} from "../titles/law.js";

// The conditions that several rules share, in the words of the counter. Each speaks of one title asked for.

/** The title is asked for on one of these reasons. */
export function reasonIs(...reasons: readonly Reason[]): Condition {
  return is(asked("reason"), ...reasons);
}

/** The application is made on the form handed out at the counter. */
export const isOnPaper: Condition = is(situation("channel"), "paper-form");

/** A passport is asked for; otherwise a card is. */
export const forPassport: Condition = is(asked("kind"), "passport");

/** A card and a passport are asked for at one appointment. */
export const bothTitlesAreAskedFor: Condition = named(
  "both titles",
  all(includes(requestsMade(), "cni"), includes(requestsMade(), "passport")),
);

/** The held title is of the kind asked for. */
const isOfTheKindAskedFor: Condition = named("of the kind asked for", equals(held("kind"), asked("kind")));

/** The held title that the new one replaces. */
export const replacedTitle: Chosen = chosen(heldTitles, asked("replaces"), isOfTheKindAskedFor);

/** No title of the kind asked for is there to be shown, by the reason given: it was never held, or is gone. */
const noneOfTheKindIsThere = reasonIs("first", "lost", "stolen");

/** The former title is lost or stolen, by the reason given. */
export const formerTitleIsGone: Condition = reasonIs("lost", "stolen");

/** By the reason given, the new title replaces one that the applicant has. */
export const replacesATitleInHand: Condition = not(noneOfTheKindIsThere);

/** Something holds of the title replaced. */
export function replacedTitleIs(condition: Condition): Condition {
  return ofChosen(replacedTitle, condition, never);
}

/** Among the titles held there is the one replaced, and something holds of it: none need be named where it holds of none. */
export function someReplacedTitleIs(condition: Condition): Condition {
  return firstKnown(replacedTitleIs(condition), some(heldTitles, all(isChosen(replacedTitle), condition)));
}

/** The title asked for replaces one that is in the applicant's hands. */
export const replacedTitleIsShown: Condition = named(
  "replaced title shown",
  all(replacesATitleInHand, replacedTitleIs(isInHand)),
);

const replacedTitleIsLostMeanwhile = replacedTitleIs(is(held("atCollection"), "lost"));

/** The title replaced is lost or stolen between deposit and collection. */
export const lostBeforeCollection: Condition = named(
  "lost before collection",
  all(
    replacedTitleIsShown,
    firstKnown(situation("circumstances.lostBeforeCollection"), replacedTitleIsLostMeanwhile),
    replacedTitleIsLostMeanwhile,
  ),
);

/** The old passport bears a visa still valid, and is kept for it. */
export const visaKeepsThePassport: Condition = all(forPassport, situation("circumstances.visaInOldPassport"));

/** A circumstance as it is said, or as a fact shows that could not be known without it. */
export function saidOrShownBy(circumstance: Condition, fact: Node): Condition {
  return firstKnown(circumstance, isKnown(fact));
}

/** A temporary passport is asked for, beside or without a card. */
export const temporaryPassportIsAsked: Condition = saidOrShownBy(
  situation("circumstances.temporaryPassport"),
  situation("urgency"),
);

/** The passport asked for is a temporary one. */
export const forTemporaryPassport: Condition = all(forPassport, temporaryPassportIsAsked);

/** A use name of some kind is asked for. */
export function useNameIs(name: UseName): Condition {
  return all(useNameIsAsked, is(situation("names.useName"), name));
}
/** A use name is asked for. */
export const useNameIsAsked: Condition = saidOrShownBy(
  situation("circumstances.useNameAsked"),
  situation("names.useName"),
);

/** Deposited in one of these territories. */
export function depositedIn(...territories: readonly Territory[]): Condition {
  return is(situation("territory"), ...territories);
}

/** Prepared online: by choice, or because a card for the digital identity is asked for in no other way. */
export const isPreparedOnline: Condition = any(
  is(situation("channel"), "online-pre-application"),
  all(not(forPassport), reasonIs("digital-identity")),
);

/** The overseas departments. */
export const overseasDepartments = ["guadeloupe", "martinique", "guyane", "reunion", "mayotte"] as const;

/** Deposited at an embassy or a consulate. */
export const depositedAbroad: Condition = depositedIn("abroad");

/** The photo is to be taken at the counter. */
export const photoIsLeftToTheCounter: Condition = is(situation("photo"), "taken-at-the-counter");

/** The photo is taken at the counter, where that is allowed; whether some consulates do it is open. */
export const photoTakenAtTheCounter: Condition = named(
  "photo at the counter",
  all(
    photoIsLeftToTheCounter,
    any(
      depositedIn("guyane", "mayotte", "wallis-et-futuna", "polynesie-francaise", "nouvelle-caledonie"),
      perhaps("photo-taken-by-a-consulate", depositedAbroad),
    ),
  ),
);

/** A passport made again for free until the end of the one it replaces (CGI, article 953). */
export const isFreeReissue: Condition = named(
  "made again for free",
  all(
    forPassport,
    not(temporaryPassportIsAsked),
    any(
      reasonIs("civil-status-change", "pages-full", "administrative-error"),
      all(
        reasonIs("address-change"),
        not(doubtful("free-reissue-after-a-move", since(constant("2025-04-02")))),
      ),
    ),
    replacedTitleIs(
      all(
        endsLater,
        not(
          any(
            isDeclaredGone,
            doubtful("free-reissue-after-voiding", isVoidByName),
            doubtful("free-reissue-of-an-unavailable-passport", is(held("where"), "unavailable")),
          ),
        ),
      ),
    ),
  ),
);

/** The applicant holds a title of which something is so: true on one, false only where the list is complete. */
export function someHeldTitleIs(condition: Condition): Condition {
  return some(heldTitles, condition);
}

/** The applicant holds a title of the kind asked for. */
export const holdsTheKindAskedFor: Condition = some(heldTitles, isOfTheKindAskedFor);

const showsCardThatProves = named(
  "shows proving CNI",
  some(heldTitles, all(isCni, isInHand, provesCivilStatus)),
);
/**
 * The held title at hand is a passport that spares civil-status papers: for a card an ordinary, a service or a mission
 * passport (decree 55-1397, article 4-1), for a passport an ordinary or perhaps a temporary one.
 */
export const isPassportThatProves: Condition = all(
  not(isCni),
  isInHand,
  provesCivilStatus,
  not(any(all(forPassport, isServicePassport), all(not(forPassport), isTemporary))),
);
const showsPassportThatProves = named("shows proving passport", some(heldTitles, isPassportThatProves));

/**
 * Whoever had a biometric passport stolen may be spared civil-status papers: the national sources differ. For a loss they
 * did so until the sheets of 29 September 2025.
 */
const sparedAfterLossOfABiometricPassport: Condition = named(
  "spared after loss",
  perhaps(
    "biometric-passport-gone",
    all(
      forPassport,
      any(reasonIs("stolen"), all(reasonIs("lost"), before(constant("2025-09-29")))),
      replacedTitleIs(is(held("format"), "biometric")),
    ),
  ),
);

/** A card is what proves civil status for a passport: no passport does. */
export const cardProvesForPassport: Condition = all(
  showsCardThatProves,
  any(noneOfTheKindIsThere, not(showsPassportThatProves)),
  not(sparedAfterLossOfABiometricPassport),
);

/** A passport is what proves civil status for a card: no card does. */
export const passportProvesForCard: Condition = all(
  showsPassportThatProves,
  any(noneOfTheKindIsThere, not(showsCardThatProves)),
);

/** No title that proves civil status and nationality is shown, so that they are proved by papers. */
export const civilStatusIsProvedByPapers: Condition = named(
  "proved by papers",
  all(not(any(showsCardThatProves, showsPassportThatProves)), not(sparedAfterLossOfABiometricPassport)),
);

/** The counter obtains the birth record itself. */
export const registryIsConnected: Condition = is(
  situation("applicant.birthRecord.heldBy"),
  "connected-registry",
  "central-service",
);

/** No birth record can be produced. */
export const noRecordCanBeProduced: Condition = situation("circumstances.birthRecordUnobtainable");

/** The applicant proves civil status by a birth record, and brings it. */
export const birthRecordIsBrought: Condition = all(
  civilStatusIsProvedByPapers,
  not(registryIsConnected),
  not(noRecordCanBeProduced),
);
