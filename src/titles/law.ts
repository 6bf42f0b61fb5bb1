import { majority } from "../application/possible-days.js";
import { held, situation } from "../application/facts.js";
import { days, months, years } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { all, any, is, isKnown, not } from "../graph/condition.js";
import { birthday, isBefore, isFrom, lateBirthday, plus, plusFromDayAfter, theDay } from "../graph/day.js";
import { choose, firstKnown, whichever } from "../graph/derive.js";
import { doubtful, twoReadings } from "../application/readings.js";
import { named, type Condition, type Node } from "../graph/node.js";
import { before, since } from "../graph/time.js";

// The law of one held title: every node here is about the title at hand.

/** The held title at hand is an identity card. */
export const isCni: Condition = is(held("kind"), "cni");
/** It is a temporary passport. */
export const isTemporary: Condition = is(held("format"), "temporary");
/** It is a service or a mission passport. */
export const isServicePassport: Condition = is(held("kind"), "service-passport");

/** The day on which the applicant reaches an age; where it is doubtful, the later day is the cautious one for a title's end. */
export function reaches(age: number): Node<PlainDate> {
  const bornOn = situation("applicant.bornOn");
  return twoReadings("leap-day-birthday", lateBirthday(bornOn, age), birthday(bornOn, age));
}

const comesOfAgeOn = reaches(majority);

const issuedToAnAdult: Condition = named(
  "issued to an adult",
  firstKnown(held("adultWhenIssued"), isFrom(held("issuedOn"), comesOfAgeOn)),
);

const issuedBefore2014 = isBefore(held("issuedOn"), "2014-01-01");

// Between 15 March and 2 August 2021 the day of issue alone does not tell the format of a CNI.
const issuedBeforeBankCards = isBefore(held("issuedOn"), "2021-03-15");
const issuedSinceBankCardsAreEverywhere = isFrom(held("issuedOn"), "2021-08-02");
export const isLaminated: Condition = firstKnown(
  is(held("format"), "laminated"),
  all(not(issuedSinceBankCardsAreEverywhere), any(issuedBeforeBankCards, is(held("format"), "laminated"))),
);

const isIssuedForTenYears = any(not(isLaminated), issuedBefore2014, not(issuedToAnAdult));

/**
 * The last day printed on the title or, where the print cannot be read, the one that the law gives by the day of issue
 * (decree 2013-1188, articles 1 to 4; decree 2005-1726, articles 4 and 17-1).
 */
export const printedEnd: Node<PlainDate> = choose(
  is(held("printedExpiry"), "unreadable"),
  choose(
    isCni,
    choose(isIssuedForTenYears, eveOfYears(10), eveOfYears(15)),
    choose(
      isTemporary,
      endOfYears(1),
      choose(all(issuedToAnAdult, not(isServicePassport)), endOfYears(10), endOfYears(5)),
    ),
  ),
  held("printedExpiry"),
);

/**
 * The laminated cards in force on 1 January 2014 and issued to an adult live five years longer than they say. Such a
 * card prints ten years, so that it was issued from 2 January 2004 to 31 December 2013.
 */
export const isExtended: Condition = named(
  "extended",
  all(
    isCni,
    isLaminated,
    issuedToAnAdult,
    whichever(printedEnd, all(isFrom(theDay, "2014-01-01"), isBefore(theDay, "2023-12-31"))),
  ),
);

const extendedEnd = twoReadings(
  "extension-at-the-end-of-february",
  plus(printedEnd, years(5)),
  plusFromDayAfter(printedEnd, years(5)),
);

/** The last day on which the law holds the title valid, changes of name apart. */
export const legalEnd: Node<PlainDate> = named("legal end", choose(isExtended, extendedEnd, printedEnd));

/** The first day on which the title is no longer valid by its legal end. */
export const expiredSince: Node<PlainDate> = whichever(legalEnd, plus(theDay, days(1)));

/** The surname or a first name was changed. */
const nameChanged: Condition = firstKnown(
  situation("circumstances.nameChanged"),
  any(
    isKnown(situation("names.changeRecordedOn")),
    isKnown(situation("names.changedBy")),
    is(situation("names.changed"), "surname", "first-name"),
  ),
);

/** A change under articles 60, 61 and 61-3-1 of the Civil Code: the decree speaks of no other. */
const changeIsUnderTheArticles: Condition = is(
  situation("names.changedBy"),
  "simplified-procedure",
  "decree",
  "first-name-procedure",
);

/** The surname or a first name was changed in a way that makes titles in the former name void. */
export const nameChangeVoidsTitles: Condition = all(nameChanged, changeIsUnderTheArticles);

/** The change was recorded since decree 2024-689 is in force; for earlier changes the three months run from a notice to the holder. */
export const recordedSinceDecree: Condition = isFrom(situation("names.changeRecordedOn"), "2024-07-07");

/** The day that lies three months after the birth record was updated. */
export const voidFrom: Node<PlainDate> = plus(situation("names.changeRecordedOn"), months(3));

/** The first day on which titles in the former name are void: that day or, where it is still a good one, the next. */
export const firstDayVoid: Node<PlainDate> = twoReadings(
  "last-day-before-voiding",
  voidFrom,
  plus(voidFrom, days(1)),
);

/** Issued in the name of before the change. */
const inFormerName: Condition = named(
  "former name",
  all(nameChanged, isBefore(held("issuedOn"), situation("names.changeRecordedOn"))),
);

/** A title in a former name, void three months after a change recorded since decree 2024-689 is in force (7 July 2024). */
export const becomesVoid: Condition = all(inFormerName, changeIsUnderTheArticles, recordedSinceDecree);

/** Void after a change of surname or first name. */
export const isVoidByName: Condition = named("void by name", all(becomesVoid, since(firstDayVoid)));

/** Declared lost or stolen, and void for good, found again or not. */
export const isDeclaredGone: Condition = named(
  "declared gone",
  is(held("where"), "lost", "stolen", "found-again"),
);

/** Void, whatever its end. */
export const isVoid: Condition = named("void", any(isDeclaredGone, isVoidByName));

/** Its legal end has not passed. */
const hasNotEnded: Condition = whichever(legalEnd, before(plus(theDay, days(1))));

/** Its legal end comes after the day: a title that lasts as long as this one is not over when it is asked for. */
export const endsLater: Condition = whichever(legalEnd, before(theDay));

/** Its legal end comes more than a year after the day. */
export const endsAfterAYear: Condition = whichever(legalEnd, before(plus(theDay, years(-1))));

/** Valid by law on the day: not void, and its legal end not passed. */
export const isInForce: Condition = named("in force", all(not(isVoid), hasNotEnded));

/** Its printed end has passed, and it is in force all the same. */
export const looksExpiredAndIsInForce: Condition = all(
  isExtended,
  isInForce,
  since(plus(printedEnd, days(1))),
);

/** A passport without a chip, as they were made until 2006. */
export const hasNoChip: Condition = all(not(isCni), is(held("format"), "pre-electronic"));

/**
 * The first day on which the title has been expired for too long to prove civil status: five years, two without a chip,
 * counted from the last valid day or from the first day of expiry.
 */
export const proofEndsOn: Node<PlainDate> = twoReadings(
  "exactly-at-the-limit",
  choose(hasNoChip, plus(legalEnd, years(2)), plus(legalEnd, years(5))),
  choose(hasNoChip, plus(expiredSince, years(2)), plus(expiredSince, years(5))),
);

/** Of a kind that can prove civil status. */
export const isOfAKindThatProves: Condition = any(
  isCni,
  not(doubtful("temporary-passport-as-proof", isTemporary)),
);

/** Ended less than five years ago, or not yet. */
export const endedLessThanFiveYearsAgo: Condition = whichever(legalEnd, endedLessThanYearsAgo(5));

/** In force, or expired for less than five years (two, without a chip): it proves civil status and nationality. */
export const provesCivilStatus: Condition = named(
  "proves civil status",
  all(
    not(isVoid),
    isOfAKindThatProves,
    choose(hasNoChip, whichever(legalEnd, endedLessThanYearsAgo(2)), endedLessThanFiveYearsAgo),
  ),
);

/** In the applicant's hands, to be shown at the counter. */
export const isInHand: Condition = is(held("where"), "in-hand");

/** The last day of a card issued for so many years. */
function eveOfYears(count: number): Node<PlainDate> {
  return plus(plus(held("issuedOn"), years(count)), days(-1));
}

/** The last day of a passport issued for so many years. */
function endOfYears(count: number): Node<PlainDate> {
  return twoReadings(
    "last-day-of-a-computed-passport",
    eveOfYears(count),
    plus(held("issuedOn"), years(count)),
  );
}

/** The day at hand has not passed, or less than so many years ago: counted from it, or from the first day after it. */
function endedLessThanYearsAgo(count: number): Condition {
  return twoReadings(
    "exactly-at-the-limit",
    before(plus(theDay, years(count))),
    before(plus(plus(theDay, days(1)), years(count))),
  );
}
