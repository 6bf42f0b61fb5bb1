import { majority } from "../application/possible-days.js";
import { held, situation } from "../application/facts.js";
import { birthday, lateBirthday } from "../calendar/age.js";
import { months, plus, plusFromMorrow, years } from "../calendar/period.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { all, any, is, not } from "../graph/condition.js";
import { choose, derive, firstKnown } from "../graph/derive.js";
import { twoReadings } from "../graph/doubt.js";
import { always, never } from "../graph/fact.js";
import { named, type Condition, type Node } from "../graph/node.js";
import { before, since } from "../graph/time.js";
import {
  exactlyAtTheLimit,
  extensionAtTheEndOfFebruary,
  lastDayBeforeVoiding,
  lastDayOfAComputedPassport,
  leapDayBirthday,
  temporaryPassportAsProof,
} from "./doubts.js";

// The law of one held title: every node here is about the title at hand.

export const isCni: Condition = /* @__PURE__ */ is(held("kind"), "cni");
export const isTemporary: Condition = /* @__PURE__ */ is(held("format"), "temporary");
export const isServicePassport: Condition = /* @__PURE__ */ is(held("kind"), "service-passport");

/** The day on which the applicant reaches an age; where it is doubtful, the later day is the cautious one for a title's end. */
/* @__NO_SIDE_EFFECTS__ */
export function reaches(age: number): Node<PlainDate> {
  const bornOn = situation("applicant.bornOn");
  return twoReadings(
    leapDayBirthday,
    derive("birthday", [bornOn], (day) => lateBirthday(day, age)),
    derive("birthday", [bornOn], (day) => birthday(day, age)),
  );
}

const comesOfAgeOn = /* @__PURE__ */ reaches(majority);

const issuedToAnAdult: Condition = /* @__PURE__ */ named(
  "issued to an adult",
  firstKnown(
    held("adultWhenIssued"),
    derive("of age at issue", [held("issuedOn"), comesOfAgeOn], (issuedOn, adultOn) => issuedOn >= adultOn),
  ),
);

const issuedBefore2014 = /* @__PURE__ */ issuedBefore("2014-01-01");

// Between 15 March and 2 August 2021 the day of issue alone does not tell the format of a CNI.
const issuedBeforeBankCards = /* @__PURE__ */ issuedBefore("2021-03-15");
const issuedSinceBankCardsAreEverywhere = /* @__PURE__ */ derive(
  "issued since 2 August 2021",
  [held("issuedOn")],
  (issuedOn) => issuedOn >= "2021-08-02",
);
export const isLaminated: Condition = /* @__PURE__ */ firstKnown(
  is(held("format"), "laminated"),
  all(not(issuedSinceBankCardsAreEverywhere), any(issuedBeforeBankCards, is(held("format"), "laminated"))),
);

const isIssuedForTenYears = /* @__PURE__ */ any(not(isLaminated), issuedBefore2014, not(issuedToAnAdult));

const afterOneYear = /* @__PURE__ */ endOfYears(1);
const afterFiveYears = /* @__PURE__ */ endOfYears(5);
const afterTenYears = /* @__PURE__ */ endOfYears(10);
const afterFifteenYears = /* @__PURE__ */ endOfYears(15);

/** The last day printed on the title; computed from the day of issue where the print cannot be read. */
export const printedEnd: Node<PlainDate> = /* @__PURE__ */ forEachPrintedEnd((end) => end);

/**
 * The laminated cards in force on 1 January 2014 and issued to an adult live five years longer than they say. Such a
 * card prints ten years, so that it was issued from 2 January 2004 to 31 December 2013.
 */
export const isExtended: Condition = /* @__PURE__ */ named(
  "extended",
  all(
    isCni,
    isLaminated,
    issuedToAnAdult,
    forEachPrintedEnd((end) =>
      derive("ended from 2014 to 2023", [end], (day) => day >= "2014-01-01" && day <= "2023-12-30"),
    ),
  ),
);

const extendedEnd = /* @__PURE__ */ twoReadings(
  extensionAtTheEndOfFebruary,
  derive("five years after", [printedEnd], (end) => plus(end, years(5))),
  derive("fifteen years from issue", [printedEnd], (end) => plusFromMorrow(end, years(5))),
);

/** The last day on which the law holds the title valid, changes of name apart. */
export const legalEnd: Node<PlainDate> = /* @__PURE__ */ named(
  "legal end",
  forEachEnd((end) => end),
);

/** The first day on which the title is no longer valid by its legal end. */
export const expiredSince: Node<PlainDate> = /* @__PURE__ */ forEachEnd(morrowOf);

/** The surname or a first name was changed. */
const nameChanged: Condition = /* @__PURE__ */ firstKnown(
  situation("circumstances.nameChanged"),
  any(
    derive("recorded", [situation("names.changeRecordedOn")], () => true),
    derive("changed by", [situation("names.changedBy")], () => true),
    is(situation("names.changed"), "surname", "first-name"),
  ),
);

/** A change under articles 60, 61 and 61-3-1 of the Civil Code: the decree speaks of no other. */
const changeIsUnderTheArticles: Condition = /* @__PURE__ */ is(
  situation("names.changedBy"),
  "simplified-procedure",
  "decree",
  "first-name-procedure",
);

/** The surname or a first name was changed in a way that makes titles in the former name void. */
export const nameChangeVoidsTitles: Condition = /* @__PURE__ */ all(nameChanged, changeIsUnderTheArticles);

/** The change was recorded since decree 2024-689 is in force; for earlier changes the three months run from a notice to the holder. */
export const recordedSinceDecree: Condition = /* @__PURE__ */ derive(
  "recorded since 7 July 2024",
  [situation("names.changeRecordedOn")],
  (recordedOn) => recordedOn >= "2024-07-07",
);

/** The first day on which titles in the former name are void: three months after the birth record was updated. */
export const voidFrom: Node<PlainDate> = /* @__PURE__ */ derive(
  "three months after",
  [situation("names.changeRecordedOn")],
  (day) => plus(day, months(3)),
);
/** The same, where the day three months later is still a good one. */
export const voidFromOtherwise: Node<PlainDate> = /* @__PURE__ */ morrowOf(voidFrom);
const isPastVoiding = /* @__PURE__ */ twoReadings(
  lastDayBeforeVoiding,
  since(voidFrom),
  since(voidFromOtherwise),
);

/** Issued in the name of before the change. */
const inFormerName: Condition = /* @__PURE__ */ named(
  "former name",
  all(
    nameChanged,
    derive(
      "issued before",
      [held("issuedOn"), situation("names.changeRecordedOn")],
      (issued, changed) => issued < changed,
    ),
  ),
);

/** A title in a former name, void three months after a change recorded since decree 2024-689 is in force (7 July 2024). */
export const becomesVoid: Condition = /* @__PURE__ */ all(
  inFormerName,
  changeIsUnderTheArticles,
  recordedSinceDecree,
);

/** Void after a change of surname or first name. */
export const isVoidByName: Condition = /* @__PURE__ */ named("void by name", all(becomesVoid, isPastVoiding));

/** Declared lost or stolen, and void for good, found again or not. */
export const isDeclaredGone: Condition = /* @__PURE__ */ named(
  "declared gone",
  is(held("where"), "lost", "stolen", "found-again"),
);

/** Void, whatever its end. */
export const isVoid: Condition = /* @__PURE__ */ named("void", any(isDeclaredGone, isVoidByName));

/** Its legal end has not passed. */
const hasNotEnded: Condition = /* @__PURE__ */ forEachEnd((end) => before(morrowOf(end)));

/** Its legal end comes after the day: a title that lasts as long as this one is not over when it is asked for. */
export const endsLater: Condition = /* @__PURE__ */ forEachEnd(before);

/** Its legal end comes more than a year after the day. */
export const endsAfterAYear: Condition = /* @__PURE__ */ forEachEnd((end) => before(yearsAfter(end, -1)));

/** Valid by law on the day: not void, and its legal end not passed. */
export const isInForce: Condition = /* @__PURE__ */ named("in force", all(not(isVoid), hasNotEnded));

/** Its printed end has passed, and it is in force all the same. */
export const looksExpiredAndIsInForce: Condition = /* @__PURE__ */ all(
  isExtended,
  isInForce,
  since(morrowOf(printedEnd)),
);

/** A passport without a chip, as they were made until 2006. */
export const hasNoChip: Condition = /* @__PURE__ */ all(not(isCni), is(held("format"), "pre-electronic"));

/** The first day on which the title has been expired for too long to prove civil status: five years, two without a chip. */
export const proofEndsOn: Node<PlainDate> = /* @__PURE__ */ choose(
  hasNoChip,
  yearsAfter(legalEnd, 2),
  yearsAfter(legalEnd, 5),
);

/** The same, counted from the first day of expiry. */
export const proofEndsOnOtherwise: Node<PlainDate> = /* @__PURE__ */ choose(
  hasNoChip,
  yearsAfter(expiredSince, 2),
  yearsAfter(expiredSince, 5),
);

/** Of a kind that can prove civil status. */
export const isOfAKindThatProves: Condition = /* @__PURE__ */ any(
  isCni,
  not(isTemporary),
  twoReadings(temporaryPassportAsProof, never, always),
);

/** Ended less than five years ago, or not yet. */
export const endedLessThanFiveYearsAgo: Condition = /* @__PURE__ */ forEachEnd((end) =>
  endedLessThanYearsAgo(end, 5),
);

/** In force, or expired for less than five years (two, without a chip): it proves civil status and nationality. */
export const provesCivilStatus: Condition = /* @__PURE__ */ named(
  "proves civil status",
  all(
    not(isVoid),
    isOfAKindThatProves,
    choose(
      hasNoChip,
      forEachEnd((end) => endedLessThanYearsAgo(end, 2)),
      endedLessThanFiveYearsAgo,
    ),
  ),
);

/** In the applicant's hands, to be shown at the counter. */
export const isInHand: Condition = /* @__PURE__ */ is(held("where"), "in-hand");

/**
 * Puts a question to the end that the title has by law, extension included. Where that is still open, the answer is
 * known as soon as every end that it may have gives the same.
 */
/* @__NO_SIDE_EFFECTS__ */
function forEachEnd<T>(ask: (end: Node<PlainDate>) => Node<T>): Node<T> {
  return choose(isExtended, ask(extendedEnd), forEachPrintedEnd(ask));
}

/**
 * The same for the printed end, or where it cannot be read for the end by law (decree 2013-1188, articles 1 to 4; decree
 * 2005-1726, articles 4 and 17-1).
 */
/* @__NO_SIDE_EFFECTS__ */
function forEachPrintedEnd<T>(ask: (end: Node<PlainDate>) => Node<T>): Node<T> {
  return choose(
    is(held("printedExpiry"), "unreadable"),
    choose(
      isCni,
      choose(isIssuedForTenYears, ask(afterTenYears), ask(afterFifteenYears)),
      choose(
        isTemporary,
        ask(afterOneYear),
        choose(all(issuedToAnAdult, not(isServicePassport)), ask(afterTenYears), ask(afterFiveYears)),
      ),
    ),
    ask(held("printedExpiry")),
  );
}

/* @__NO_SIDE_EFFECTS__ */
function issuedBefore(day: PlainDate): Condition {
  return derive(`issued before ${day}`, [held("issuedOn")], (issuedOn) => issuedOn < day);
}

/** The last day of a title issued for so many years. */
/* @__NO_SIDE_EFFECTS__ */
function endOfYears(count: number): Node<PlainDate> {
  const sameDay = yearsAfter(held("issuedOn"), count);
  const eve = derive("eve", [sameDay], (day) => plusDays(day, -1));
  return choose(isCni, eve, twoReadings(lastDayOfAComputedPassport, eve, sameDay));
}

/* @__NO_SIDE_EFFECTS__ */
function morrowOf(end: Node<PlainDate>): Node<PlainDate> {
  return derive("morrow", [end], (day) => plusDays(day, 1));
}

/* @__NO_SIDE_EFFECTS__ */
function yearsAfter(start: Node<PlainDate>, count: number): Node<PlainDate> {
  return derive("years after", [start], (day) => plus(day, years(count)));
}

/** Not ended yet, or less than so many years ago: counted from the last valid day, or from the first day of expiry. */
/* @__NO_SIDE_EFFECTS__ */
function endedLessThanYearsAgo(end: Node<PlainDate>, count: number): Condition {
  return twoReadings(
    exactlyAtTheLimit,
    before(yearsAfter(end, count)),
    before(yearsAfter(morrowOf(end), count)),
  );
}
