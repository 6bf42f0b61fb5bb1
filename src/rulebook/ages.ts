import { situation } from "../application/facts.js";
import { atLeast, not } from "../graph/condition.js";
import { choose, firstKnown } from "../graph/derive.js";
import { always } from "../graph/fact.js";
import { named, type Condition } from "../graph/node.js";
import { since } from "../graph/time.js";
import { reaches } from "../titles/law.js";

/** Has reached an age on the day of deposit, however the age was said; an adult has reached those below that of an adult. */
function hasReached(age: number): Condition {
  const byBirth = since(reaches(age));
  const derived = age === 18 ? firstKnown(situation("applicant.adult"), byBirth) : byBirth;
  return named(
    `aged ${String(age)} or more`,
    firstKnown(
      atLeast(situation("applicant.ageOnDeposit"), age),
      age < 18 ? choose(isAdult, always, byBirth) : derived,
    ),
  );
}

/** Of age on the day of deposit. */
export const isAdult: Condition = hasReached(18);

/** Under age on the day of deposit. */
export const isMinor: Condition = not(isAdult);

/** Aged eleven or more on the day of deposit. */
export const isEleven: Condition = hasReached(11);
/** Aged twelve or more on the day of deposit. */
export const isTwelve: Condition = hasReached(12);
/** Aged thirteen or more on the day of deposit. */
export const isThirteen: Condition = hasReached(13);
/** Aged fourteen or more on the day of deposit. */
export const isFourteen: Condition = hasReached(14);
/** Aged fifteen or more on the day of deposit. */
export const isFifteen: Condition = hasReached(15);
/** Aged seventeen or more on the day of deposit. */
export const isSeventeen: Condition = hasReached(17);

/** Aged seventy or more on the day of deposit. */
export const isSeventy: Condition = hasReached(70);
