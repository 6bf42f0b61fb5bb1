import { nothingSpecial, type Circumstances } from "../../src/application/application.js";
import { isProtected } from "./family-of.js";
import type { Situation } from "./format.js";
import { speaksOfAChange, useNameOf } from "./names-of.js";

/** The rare circumstances: those that the case speaks of as it says, or left open; the others do not hold. */
export function circumstancesOf(situation: Situation): Circumstances {
  const { motive, facts } = situation;
  const unless = (spokenOf: boolean): false | undefined => (spokenOf ? undefined : false);
  return {
    ...nothingSpecial,
    nameChanged: unless(speaksOfAChange(situation)),
    useNameAsked: unless(
      useNameOf(situation) !== undefined || (motive === "civil-status-change" && facts.changeOf == null),
    ),
    protectedAdult: unless(isProtected(situation)),
    lateRecognition: unless(
      facts.parentsMarried != null || facts.recognisedInFirstYear != null || facts.authorityGranted != null,
    ),
    ...statedCircumstancesOf(situation),
  };
}

/** The rare circumstances that the case says hold, or do not. */
export function statedCircumstancesOf({ facts }: Situation): Circumstances {
  const stated: Circumstances = {
    useNameAsked: facts.useNameWanted ?? undefined,
    nationalityAcquired: facts.nationalityAcquired ?? undefined,
    stolenAbroad: facts.stolenAbroad ?? undefined,
    visaInOldPassport: facts.visaInOldPassport ?? undefined,
    lostBeforeCollection: facts.oldTitleAtPickup == null ? undefined : facts.oldTitleAtPickup === "lost",
    destitute: facts.indigent ?? undefined,
    unableToCome: facts.cannotTravel ?? undefined,
  };
  return Object.fromEntries(Object.entries(stated).filter(([, holds]) => holds !== undefined));
}
