import { nothingSpecial, type Application, type Circumstances } from "./application.js";
import type { Refuse } from "../vocabulary/invalid-input.js";
import type { KnownVersion } from "../vocabulary/situation.js";

/**
 * The rare facts that the rulebook of each version knew. A version that adds one has its own list, and the one before keeps
 * what it knew, written out.
 */
const knownTo: Readonly<Record<KnownVersion, Circumstances>> = { "2026.3": nothingSpecial };

/**
 * Reads the one word that denies all rare facts of a version as those facts. What is refused of a fact that nobody wrote is
 * refused of the word.
 */
export function spelledOut<T extends Partial<Application>>(
  application: T,
  refuse: Refuse,
): { readonly application: T; readonly refuse: Refuse } {
  if (application.circumstances?.nothingSpecialAsOf === undefined) return { application, refuse };
  const { nothingSpecialAsOf: version, ...circumstances } = application.circumstances;
  const denied = knownTo[version];
  return {
    application: { ...application, circumstances: { ...denied, ...circumstances } },
    refuse: (path, code, message) => {
      const fact = Object.keys(denied).find(
        (each) => path === `circumstances.${each}` && !Object.hasOwn(circumstances, each),
      );
      return fact === undefined
        ? refuse(path, code, message)
        : refuse("circumstances.nothingSpecialAsOf", code, `${fact} ${message}`);
    },
  };
}
