import { isSameMoney } from "../application/money.js";
import { persons, visits } from "../vocabulary/outcomes.js";
import type { OutcomeAddress } from "../vocabulary/outcome-address.js";
import type { TitleKind } from "../vocabulary/situation.js";
import type { FeeRow } from "../rulebook/rule.js";
import { holds, rowsInEachReading, type Evaluation } from "./evaluation.js";
import { heldTitlesOf } from "./held-titles.js";

/**
 * The outcomes that wait for facts: those that `undecided` names of the whole answer, without the facts that they wait for,
 * which are most of the work.
 */
export function openOutcomes(evaluation: Evaluation): ReadonlySet<OutcomeAddress> {
  const { rules, titles, titlesKnown } = evaluation;
  const open = new Set<OutcomeAddress>();
  for (const { rule, when } of rules.papers)
    if (holds(evaluation, when, rule.for) === undefined) open.add(rule.id);
  if (!titlesKnown) open.add("fee");
  else
    for (const title of titles) {
      if (isAdmissionOpen(evaluation, title)) open.add(`admissible/${title}`);
      if (isFeeOpen(evaluation, title)) open.add(`fee/${title}`);
      if (isValidityOpen(evaluation, title)) open.add(`validity/${title}`);
    }
  for (const visit of visits)
    for (const person of persons) {
      const coming = rules.presences
        .filter(({ rule }) => rule.id === `${person}/${visit}`)
        .map(({ rule, when }) => holds(evaluation, when, rule.for));
      if (coming.includes(undefined) && !coming.includes(true)) open.add(`presence/${person}/${visit}`);
    }
  for (const { id, needs } of heldTitlesOf(evaluation))
    if (needs.some((facts) => facts.length > 0)) open.add(`held-title/${id}`);
  return open;
}

/** One reason to refuse a title is enough to know that it is refused. */
function isAdmissionOpen(evaluation: Evaluation, title: TitleKind): boolean {
  const forTitle = { ...evaluation, titles: [title] };
  const refused = evaluation.rules.refusals.map(({ rule, when }) => holds(forTitle, when, rule.for));
  return refused.includes(undefined) && !refused.includes(true);
}

/** Open is an amount of which several may be due, one of them at least known. */
function isFeeOpen(evaluation: Evaluation, title: TitleKind): boolean {
  const readings = rowsInEachReading(evaluation, title, evaluation.rules.fees[title]);
  const differ = ([first, ...others]: readonly FeeRow[]): boolean =>
    others.some((row) => !isSameMoney(row.gives, first?.gives));
  return readings.some(differ) && readings.some((rows) => rows.some(({ gives }) => gives !== undefined));
}

function isValidityOpen(evaluation: Evaluation, title: TitleKind): boolean {
  const readings = rowsInEachReading(evaluation, title, evaluation.rules.validities[title]);
  return readings.some((rows) => rows.length > 1);
}
