import type { Application } from "../application/application.js";
import { validApplication } from "../application/parse.js";
import { plus, years } from "../calendar/period.js";
import { national } from "../rulebook/national.js";
import type { Rulebook } from "../rulebook/rule.js";
import type { Assessment, MissingFact, RulebookStamp } from "./assessment.js";
import { evaluate, type Evaluation } from "./evaluation.js";
import { feeOf } from "./fee.js";
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
 * answer.fee; // { kind: "exact", cents: 8600, … }
 * answer.documents.photo.status; // "required"
 * ```
 */
export function assess(application: Application, { rulebook = national }: AssessOptions = {}): Assessment {
  return assessmentOf(evaluate(validApplication(application), rulebook));
}

function stampOf({ application, asked, rulebook, titles }: Evaluation): RulebookStamp {
  const { id, version, lastVerifiedOn, local } = asked;
  const nationalFor = titles.filter((title) => rulebook !== asked || local?.titles.includes(title) === false);
  return {
    id,
    version,
    lastVerifiedOn,
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
  const waiting = new Map<string, string[]>();
  const wait = (fact: string, outcome: string): void => {
    const outcomes = waiting.get(fact);
    if (outcomes === undefined) waiting.set(fact, [outcome]);
    else outcomes.push(outcome);
  };
  for (const { id, needs } of requirements) for (const fact of needs) wait(fact, id);
  for (const [title, { needs }] of Object.entries(parts.admissible))
    for (const fact of needs) wait(fact, `admissible/${title}`);
  for (const line of parts.fee.lines)
    if (line.kind === "range") for (const fact of line.dependsOn) wait(fact, `fee/${line.title}`);
  if (parts.fee.kind === "range" && parts.fee.lines.length === 0)
    for (const fact of parts.fee.dependsOn) wait(fact, "fee");
  for (const [title, { needs }] of Object.entries(parts.validity))
    for (const fact of needs) wait(fact, `validity/${title}`);
  for (const [visit, people] of Object.entries(parts.presence)) {
    for (const [person, { needs }] of Object.entries(people))
      for (const fact of needs) wait(fact, `presence/${person}/${visit}`);
  }
  for (const [id, { needs }] of [...heldTitles].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const fact of needs) wait(fact, `held-title/${id}`);
  return {
    rulebook: stampOf(evaluation),
    depositOn: application.depositOn,
    ...parts,
    requirements,
    documents: documentViews(requirements),
    heldTitles: Object.fromEntries([...heldTitles].map(([id, { outcome }]) => [id, outcome])),
    steps: stepsOf(evaluation),
    notices: noticesOf(evaluation),
    referrals: referralsOf(evaluation),
    undecided: [...waiting]
      .map(([fact, outcomes]): MissingFact => ({ fact, outcomes }))
      .sort((a, b) => (a.fact < b.fact ? -1 : 1)),
  };
}
