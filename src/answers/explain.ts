import type { Application } from "../application/application.js";
import { text } from "../application/arguments.js";
import type { DoubtId } from "../vocabulary/doubts.js";
import type { TitleKind } from "../vocabulary/situation.js";
import { factsWhere, pathsOf } from "../evaluation/facts.js";
import { doubtsOf, inEachReading, leavesOf, readIn, type Otherwise } from "../evaluation/fork.js";
import { reasonOf, type Reason } from "../evaluation/reason.js";
import { valueOf } from "../evaluation/value.js";
import type { Citation } from "../sources/citation.js";
import { InvalidInputError } from "../vocabulary/invalid-input.js";
import type { OutcomeAddress } from "../vocabulary/outcome-address.js";
import { shown, visible } from "../vocabulary/shown.js";
import { asked } from "./asked.js";
import type { AssessOptions } from "./assess.js";
import { evaluate } from "./evaluation.js";
import { frameOf, partsOf } from "./explained.js";

/** Why an outcome is what it is: only what decided, down to the facts. */
export interface Explanation {
  /** The outcome explained. */
  readonly outcome: OutcomeAddress;
  /**
   * For each title asked for, one reason for each value that the outcome has in some reading of the law; that of the
   * cautious reading comes first, then that of the readings which read the fewest doubts otherwise.
   */
  readonly reasons: readonly {
    readonly title: TitleKind;
    readonly readOtherwise: readonly DoubtId[];
    readonly because: Reason;
  }[];
  /** The facts that decide it, or the missing ones that keep it open, in all readings of the law. */
  readonly facts: readonly string[];
  readonly sources: readonly Citation[];
}

/**
 * Explains one outcome of an application, by its address: whatever an answer names has one. A requirement goes by its id;
 * others are a person's presence (`presence/applicant/deposit`), whether a title may be asked for (`admissible/cni`) and each
 * reason why not (`admissible/cni/not-french`), a fee (`fee/passport`), a way to pay it (`payment/online-stamp`), a validity
 * (`validity/cni`), a step, a notice (`notice/no-need-to-renew`), a referral, and a held title by its id (`held-title/old`):
 * why it is in force or void, why it proves civil status, why it is shown and handed back, or not.
 *
 * @throws InvalidApplicationError when the application is not valid.
 * @throws InvalidInputError when the rulebook has no such outcome, and lists those it has, or when an option is not known.
 *
 * @example
 * ```ts
 * explain({ depositOn: "2026-11-25", channel: "online-pre-application" }, "application-form/paper-channel").facts; // ["channel"]
 * ```
 */
export function explain(
  application: Application,
  outcome: OutcomeAddress,
  options: AssessOptions = {},
): Explanation {
  const { application: valid, rulebook } = asked(application, options, (refuse) =>
    text(outcome, "outcome", refuse),
  );
  const evaluation = evaluate(valid, rulebook);
  const { titles } = evaluation;
  const every = partsOf(evaluation);
  const parts = every.get(outcome);
  if (parts === undefined)
    throw new InvalidInputError([
      {
        path: "outcome",
        code: "unknown-value",
        message: `${shown(outcome)} is not an outcome of the rulebook ${evaluation.rulebook.id}; it has ${[...every.keys()].map(visible).join(", ")}`,
      },
    ]);
  const facts = new Set<string>();
  const reasons = parts.flatMap((part) =>
    titles
      .filter((title) => part.title === undefined || part.title === title)
      .flatMap((title) => {
        const frame = frameOf(part, evaluation, title);
        const all = factsWhere(part.step, frame, () => true);
        for (const fact of pathsOf(all, frame)) facts.add(fact);
        for (const fact of part.needs ?? []) facts.add(fact);
        const value = valueOf(part.step, frame);
        const isAsked = leavesOf(value).includes(true);
        if (isAsked && part.papers?.some(evaluation.kinds.dependOnPlace) === true) facts.add("territory");
        return readingsThatDiffer(value).map((otherwise) => ({
          title,
          readOtherwise: [...otherwise].sort() as readonly DoubtId[],
          because: reasonOf(part.step, frame, otherwise),
        }));
      }),
  );
  const sources = [...new Set(parts.flatMap((part) => part.sources))];
  return { outcome, reasons, facts: [...facts].sort(), sources };
}

/** For each value there is, the reading that gives it with the fewest doubts read otherwise; the cautious one first. */
function readingsThatDiffer(value: unknown): readonly Otherwise[] {
  const all = leavesOf(inEachReading(doubtsOf([value]), (otherwise) => otherwise));
  const readings = all.flatMap((reading) => (reading === undefined ? [] : [reading]));
  const found = new Map<string, Otherwise>();
  for (const reading of readings.sort((one, other) => one.size - other.size)) {
    const key = JSON.stringify([readIn(value, reading)]);
    if (!found.has(key)) found.set(key, reading);
  }
  return [...found.values()];
}
