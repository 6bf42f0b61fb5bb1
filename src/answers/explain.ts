import type { Application } from "../application/application.js";
import { text } from "../application/arguments.js";
import type { DoubtId } from "../vocabulary/doubts.js";
import type { TitleKind } from "../vocabulary/situation.js";
import { factsWhere, pathsOf } from "../evaluation/facts.js";
import { doubtsOf, inEachReading, leavesOf, readIn, type Otherwise } from "../evaluation/fork.js";
import type { Step } from "../evaluation/program.js";
import { reasonOf, type Reason } from "../evaluation/reason.js";
import { valueOf } from "../evaluation/value.js";
import type { Rule, Rulebook } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import { InvalidInputError } from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import { asked } from "./asked.js";
import type { AssessOptions } from "./assess.js";
import type { Compiled, CompiledRulebook } from "./compiled.js";
import { evaluate } from "./evaluation.js";

/** Why an outcome is what it is: only what decided, down to the facts. */
export interface Explanation {
  /** The outcome explained. */
  readonly outcome: string;
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
 * Explains one outcome of an application: a requirement by its id, a person's presence (`presence/applicant/deposit`), a
 * refusal (`admissible/cni/not-french`), a fee (`fee/passport`), a way to pay it (`payment/online-stamp`), a validity
 * (`validity/cni`) or a notice (`notice/no-need-to-renew`).
 *
 * @throws InvalidApplicationError when the application is not valid.
 * @throws InvalidInputError when the rulebook has no such outcome, and lists those it has, or when an option is not known.
 *
 * @example
 * ```ts
 * explain({ depositOn: "2026-11-25", channel: "online-pre-application" }, "application-form/paper-channel").facts; // ["channel"]
 * ```
 */
export function explain(application: Application, outcome: string, options: AssessOptions = {}): Explanation {
  const { application: valid, rulebook } = asked(application, options, (refuse) =>
    text(outcome, "outcome", refuse),
  );
  const { rules, requests, titles, ...evaluation } = evaluate(valid, rulebook);
  const every = partsOf(rules, evaluation.rulebook);
  const parts = every.filter((part) => part.outcome === outcome);
  if (parts.length === 0) {
    const known = [...new Set(every.map((part) => part.outcome))];
    throw new InvalidInputError([
      {
        path: "outcome",
        code: "unknown-value",
        message: `${shown(outcome)} is not an outcome of the rulebook ${evaluation.rulebook.id}; it has ${known.join(", ")}`,
      },
    ]);
  }
  const facts = new Set<string>();
  const reasons = parts.flatMap((part) =>
    titles
      .filter((title) => part.title === undefined || part.title === title)
      .flatMap((title) => {
        const frame = requests[title];
        for (const fact of pathsOf(
          factsWhere(part.step, frame, () => true),
          frame,
        ))
          facts.add(fact);
        return readingsThatDiffer(valueOf(part.step, frame)).map((otherwise) => ({
          title,
          readOtherwise: [...otherwise].sort() as readonly DoubtId[],
          because: reasonOf(part.step, frame, otherwise),
        }));
      }),
  );
  return { outcome, reasons, facts: [...facts].sort(), sources: parts.flatMap((part) => part.sources) };
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

interface Part {
  readonly outcome: string;
  readonly title?: TitleKind;
  readonly step: Step;
  readonly sources: readonly Citation[];
}

function partsOf(rules: CompiledRulebook, { fees, validities }: Rulebook): readonly Part[] {
  const tables = (["cni", "passport"] as const).flatMap((title): Part[] => [
    {
      outcome: `fee/${title}`,
      title,
      step: rules.fees[title],
      sources: fees[title].rows.flatMap((row) => row.sources),
    },
    {
      outcome: `validity/${title}`,
      title,
      step: rules.validities[title],
      sources: validities[title].rows.flatMap((row) => row.sources),
    },
  ]);
  return [...rules.all.flatMap(partsOfRule), ...tables];
}

function partsOfRule({ rule, when }: Compiled<Rule>): readonly Part[] {
  const part = {
    step: when,
    sources: rule.sources,
    ...(rule.for === undefined ? {} : { title: rule.for }),
  };
  switch (rule.gives) {
    case "papers":
      return [{ ...part, outcome: rule.id }];
    case "presence":
      return [{ ...part, outcome: `presence/${rule.id}` }];
    case "refusal":
      return (["cni", "passport"] as const)
        .filter((title) => rule.for === undefined || rule.for === title)
        .map((title) => ({ ...part, title, outcome: `admissible/${title}/${rule.id}` }));
    case "step":
    case "notice":
    case "payment":
    case "referral":
      return [{ ...part, outcome: `${rule.gives}/${rule.id}` }];
  }
}
