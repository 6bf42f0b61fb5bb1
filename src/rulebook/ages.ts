import { situation } from "../application/facts.js";
import { any, not } from "../graph/condition.js";
import { derive, firstKnown } from "../graph/derive.js";
import { named, type Condition } from "../graph/node.js";
import { since } from "../graph/time.js";
import { reaches } from "../titles/law.js";

/** Has reached an age on the day of deposit, however the age was said. */
/* @__NO_SIDE_EFFECTS__ */
function hasReached(age: number): Condition {
  const stated = derive("", [situation("applicant.ageOnDeposit")], (years) => years >= age);
  const adult = situation("applicant.adult");
  const byBirth = since(reaches(age));
  return named(
    `aged ${String(age)} or more`,
    firstKnown(stated, age === 18 ? firstKnown(adult, byBirth) : firstKnown(byBirth, any(adult, byBirth))),
  );
}

export const isEleven: Condition = /* @__PURE__ */ hasReached(11);
export const isTwelve: Condition = /* @__PURE__ */ hasReached(12);
export const isThirteen: Condition = /* @__PURE__ */ hasReached(13);
export const isFourteen: Condition = /* @__PURE__ */ hasReached(14);
export const isFifteen: Condition = /* @__PURE__ */ hasReached(15);
export const isSeventeen: Condition = /* @__PURE__ */ hasReached(17);

export const isSeventy: Condition = /* @__PURE__ */ hasReached(70);

/** Of age on the day of deposit. */
export const isAdult: Condition = /* @__PURE__ */ hasReached(18);

/** Under age on the day of deposit. */
export const isMinor: Condition = /* @__PURE__ */ not(isAdult);
