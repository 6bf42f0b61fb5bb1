import type { Application } from "../application/application.js";
import { validApplication } from "../application/parse.js";
import { plus, years } from "../calendar/period.js";
import { national } from "../rulebook/national.js";
import type { Rulebook } from "../rulebook/rule.js";
import type { Amount, Assessment, Fee, MissingFact, RulebookStamp } from "./assessment.js";
import { distinct } from "./distinct.js";
import { evaluate, type Evaluation } from "./evaluation.js";
import { feeOf } from "./fee.js";
import { knownOf } from "./known.js";
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
 * @throws TypeError when what is given as a rulebook is none.
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
export function assess(application: Application, { rulebook = national }: AssessOptions = {}): Assessment {
  return assessmentOf(evaluate(validApplication(application), rulebook));
}

function stampOf({ application, asked, rulebook, titles }: Evaluation): RulebookStamp {
  const { id, version, lastVerifiedOn, newestWordingOn, local } = asked;
  const nationalFor = titles.filter((title) => rulebook !== asked || local?.titles.includes(title) === false);
  return {
    id,
    version,
    lastVerifiedOn,
    newestWordingOn,
    stale: application.depositOn > plus(lastVerifiedOn, years(1)),
    ...(nationalFor.length > 0 ? { nationalFor } : {}),
  };
}

/** Everything that an evaluation says. */
export function assessmentOf(evaluation: Evaluation): Assessment {
  const { application } = evaluation;
  const requirements = requirementsOf(evaluation);
  const heldTitles = heldTitlesOf(evaluation);
  const parts = {
    admissible: admissibilityOf(evaluation),
    fee: feeOf(evaluation),
    presence: presenceOf(evaluation),
    validity: validityOf(evaluation),
  };
  return {
    rulebook: stampOf(evaluation),
    depositOn: application.depositOn,
    known: knownOf(evaluation),
    ...parts,
    requirements,
    documents: documentViews(requirements),
    heldTitles: Object.fromEntries(heldTitles.map(({ id, outcome }) => [id, outcome])),
    steps: stepsOf(evaluation),
    notices: noticesOf(evaluation),
    referrals: referralsOf(evaluation),
    undecided: missingFacts([
      ...requirements.map(({ id, needs }) => [id, needs] as const),
      ...waiting("admissible/", parts.admissible),
      ...waitingFee(parts.fee),
      ...waiting("validity/", parts.validity),
      ...Object.entries(parts.presence).flatMap(([visit, people]) =>
        waiting("presence/", people, `/${visit}`),
      ),
      ...[...heldTitles]
        .sort((one, other) => (one.id < other.id ? -1 : 1))
        .map(({ id, needs }) => [`held-title/${id}`, needs] as const),
    ]),
  };
}

/** An outcome, and the missing facts it waits for. */
type Waiting = readonly [outcome: string, needs: readonly string[]];

function waiting(
  before: string,
  outcomes: Readonly<Record<string, { readonly needs: readonly string[] }>>,
  after = "",
): readonly Waiting[] {
  return Object.entries(outcomes).map(([key, { needs }]) => [before + key + after, needs]);
}

function waitingFee({ lines, ...fee }: Fee): readonly Waiting[] {
  const needs = (amount: Amount): readonly string[] => (amount.kind === "range" ? amount.dependsOn : []);
  return lines.length > 0 ? lines.map((line) => [`fee/${line.title}`, needs(line)]) : [["fee", needs(fee)]];
}

function missingFacts(outcomes: readonly Waiting[]): readonly MissingFact[] {
  const waiting = new Map<string, string[]>();
  for (const [outcome, needs] of outcomes)
    for (const fact of needs) {
      const others = waiting.get(fact);
      if (others === undefined) waiting.set(fact, [outcome]);
      else others.push(outcome);
    }
  return distinct(waiting.keys()).map((fact) => ({ fact, outcomes: waiting.get(fact) ?? [] }));
}
