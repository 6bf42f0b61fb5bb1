import { situation } from "../application/facts.js";
import { all, is, not } from "../graph/condition.js";
import type { Condition } from "../graph/node.js";
import { isMinor } from "./ages.js";

// Who files for a minor, and for whom nobody does.

const filedBy = situation("minor.filedBy");

/** A minor whom a court emancipated is as capable as an adult (Civil Code, articles 413-6 and 413-7; sheet F1194). */
export const isEmancipated: Condition = all(isMinor, situation("circumstances.emancipated"));

/** A minor for whom someone files. */
export const isRepresented: Condition = all(isMinor, not(situation("circumstances.emancipated")));

/** An adult, or an emancipated minor. */
export const actsAlone: Condition = not(isRepresented);

/** A parent files for a minor. */
export const aParentFiles: Condition = all(isRepresented, is(filedBy, "parent"));

/** A guardian (tuteur) files for a minor. */
export const aGuardianFiles: Condition = all(isRepresented, is(filedBy, "guardian"));

/** Someone else files to whom a court gave parental authority over a minor. */
export const aThirdPartyFiles: Condition = all(isRepresented, is(filedBy, "third-party"));

/** The child welfare service (aide sociale à l'enfance, ASE) files for a minor. */
export const theChildWelfareServiceFiles: Condition = all(
  isRepresented,
  is(filedBy, "child-welfare-service"),
);

/** Someone without a right to file comes for a minor. */
export const aPrivateProxyFiles: Condition = all(isRepresented, is(filedBy, "private-proxy"));

/** Someone files for a minor who is not a parent, and has a right to. */
export const someoneElseFiles: Condition = all(
  isRepresented,
  is(filedBy, "guardian", "third-party", "child-welfare-service"),
);

/** A parent files for a minor, or someone sent by one. */
export const theParentsFile: Condition = all(isRepresented, is(filedBy, "parent", "private-proxy"));
