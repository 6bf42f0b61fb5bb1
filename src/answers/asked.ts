import type { Application } from "../application/application.js";
import { options as readerOf } from "../application/arguments.js";
import { validWith } from "../application/parse.js";
import { national } from "../rulebook/national.js";
import { readRulebook, type Rulebook } from "../rulebook/rule.js";
import type { Refuse } from "../vocabulary/invalid-input.js";
import type { AssessOptions } from "./assess.js";

/** What a call asks about: an application, by some rules. */
interface Asked {
  readonly application: Application;
  readonly rulebook: Rulebook;
}

const readOptions = readerOf<AssessOptions>({ rulebook: readRulebook });

/**
 * What a call asks about, checked.
 *
 * @param check - Checks what else is given.
 * @throws InvalidInputError with every fault of all that is given; where only the application has faults, the error is an
 * InvalidApplicationError.
 */
export function asked(
  application: Application,
  options: AssessOptions,
  check: (refuse: Refuse) => void = () => undefined,
): Asked {
  const { application: valid, beside } = validWith(application, (refuse) => {
    check(refuse);
    return readOptions(options, "options", refuse);
  });
  return { application: valid, rulebook: beside?.rulebook ?? national };
}
