import type { Application } from "../application/application.js";
import { persons, visits } from "../vocabulary/outcomes.js";
import { titleKinds } from "../vocabulary/situation.js";
import { plus, years } from "../calendar/period.js";
import type { Rulebook } from "../rulebook/rule.js";
import type { OutcomeAddress } from "../vocabulary/outcome-address.js";
import { asked } from "./asked.js";
import type { Amount, Assessment, MissingFact, RulebookStamp } from "./assessment.js";
import { evaluate, type Evaluation } from "./evaluation.js";
import { feeOf } from "./fee.js";
import { knownOf } from "./known.js";
import { madeOnce } from "./made-once.js";
import { heldTitlesOf } from "./held-titles.js";
import { admissibilityOf, presenceOf, validityOf } from "./people.js";
import { documentViews, requirementsOf } from "./requirements.js";
import { noticesOf, referralsOf, stepsOf } from "./sayings.js";

/** How to assess. */
export interface AssessOptions {
  /**
   * The rules to apply; the national ones where absent. Those of a town hall come from `titres-identite/local`: they speak
   * of its own titles and territory, which is theirs where the application gives none; elsewhere the national ones stand.
   */
  readonly rulebook?: Rulebook | undefined;
}

/**
 * Says everything the rules know of a situation: what to bring, what it costs, who must come, what becomes of the titles
 * held, and what cannot be said until more is known.
 *
 * @param application - The situation. Only the day of deposit must be given.
 * @throws InvalidApplicationError with every fault, when nobody can be in that situation or the rules do not cover it.
 * @throws InvalidInputError when what is given as a rulebook is none, or an option is not known.
 *
 * @example
 * ```ts
 * const answer = assess({
 *   depositOn: "2026-11-25",
 *   territory: "metropole",
 *   requests: { passport: { reason: "first" } },
 *   applicant: { adult: true },
 *   circumstances: nothingSpecial,
 * });
 * answer.fee; // { kind: "exact", amount: { currency: "EUR", units: 8600 }, … }
 * answer.documents.photo.status; // "required"
 * ```
 */
export function assess(application: Application, options: AssessOptions = {}): Assessment {
  const { application: valid, rulebook } = asked(application, options);
  return assessmentOf(evaluate(valid, rulebook));
}

function stampOf({ application, asked, rulebook, titles }: Evaluation): RulebookStamp {
  const { id, version, lastVerifiedOn, newestWordingOn, local } = asked;
  const nationalFor = titles.filter((title) => rulebook !== asked || local?.titles.includes(title) === false);
  return {
    id,
    version,
    lastVerifiedOn,
    newestWordingOn,
    stale: application.depositOn > lastFreshDay(asked),
    ...(nationalFor.length > 0 ? { nationalFor } : {}),
  };
}

const lastFreshDay = madeOnce(({ lastVerifiedOn }: Rulebook) => plus(lastVerifiedOn, years(1)));

/** Everything that an evaluation says. */
export function assessmentOf(evaluation: Evaluation): Assessment {
  const requirements = requirementsOf(evaluation);
  const held = heldTitlesOf(evaluation);
  const admissible = admissibilityOf(evaluation);
  const fee = feeOf(evaluation);
  const presence = presenceOf(evaluation);
  const validity = validityOf(evaluation);
  return {
    rulebook: stampOf(evaluation),
    depositOn: evaluation.application.depositOn,
    known: knownOf(evaluation),
    admissible,
    fee,
    presence,
    validity,
    requirements,
    documents: documentViews(evaluation.rules, requirements),
    heldTitles: Object.fromEntries(held.map(({ id, outcome }) => [id, outcome])),
    steps: stepsOf(evaluation),
    notices: noticesOf(evaluation),
    referrals: referralsOf(evaluation),
    undecided: missingFacts((waits) => {
      for (const { id, needs } of requirements) if (needs.length > 0) waits(needs, id);
      for (const title of titleKinds) waits(admissible[title]?.needs, "admissible/", title);
      const dependsOn = (amount: Amount): readonly string[] =>
        amount.kind === "range" ? amount.dependsOn : [];
      if (fee.lines.length === 0) waits(dependsOn(fee), "fee");
      for (const line of fee.lines) waits(dependsOn(line), "fee/", line.title);
      for (const title of titleKinds) waits(validity[title]?.needs, "validity/", title);
      for (const visit of visits)
        for (const person of persons) waits(presence[visit][person].needs, "presence/", person, `/${visit}`);
      for (const { id, needs } of [...held].sort((one, other) => (one.id < other.id ? -1 : 1)))
        for (const facts of needs) waits(facts, "held-title/", id);
    }),
  };
}

/** Notes the missing facts for which an outcome waits; its name is put together of parts. */
type Waits = (needs: readonly string[] | undefined, ...outcome: readonly string[]) => void;

/** Each missing fact that some outcome waits for, with those outcomes. */
function missingFacts(tell: (waits: Waits) => void): readonly MissingFact[] {
  const waiting = new Map<string, OutcomeAddress[]>();
  tell((needs = [], ...parts) => {
    if (needs.length === 0) return;
    const outcome = parts.join("") as OutcomeAddress;
    for (const fact of needs) {
      const others = waiting.get(fact);
      if (others === undefined) waiting.set(fact, [outcome]);
      else if (others.at(-1) !== outcome) others.push(outcome);
    }
  });
  return [...waiting]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([fact, outcomes]) => ({ fact, outcomes }));
}
