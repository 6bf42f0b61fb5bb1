import { isSameMoney } from "../application/money.js";
import type { OutcomeAddress } from "../vocabulary/outcome-address.js";
import type { TitleKind } from "../vocabulary/situation.js";
import type { FeeRow } from "../rulebook/rule.js";
import { holds, rowsInEachReading, type Evaluation } from "./evaluation.js";
import { heldTitlesOf } from "./held-titles.js";

/**
 * Those of some outcomes that wait for facts, as `undecided` names them of the whole answer: without the facts that they wait
 * for, and without any other outcome, which are most of the work.
 */
export function openAmong(
  evaluation: Evaluation,
  outcomes: readonly OutcomeAddress[],
): readonly OutcomeAddress[] {
  const openTitles = outcomes.some((outcome) => outcome.startsWith("held-title/"))
    ? openHeldTitles(evaluation)
    : [];
  return outcomes.filter((outcome) =>
    outcome.startsWith("held-title/") ? openTitles.includes(outcome) : isOpen(evaluation, outcome),
  );
}

function openHeldTitles(evaluation: Evaluation): readonly string[] {
  return heldTitlesOf(evaluation)
    .filter(({ needs }) => needs.some((facts) => facts.length > 0))
    .map(({ id }) => `held-title/${id}`);
}

function isOpen(evaluation: Evaluation, outcome: OutcomeAddress): boolean {
  const { rules, titles, titlesKnown } = evaluation;
  const [head = "", ...rest] = outcome.split("/");
  const title = titles.find((each) => each === rest[0]);
  switch (head) {
    case "fee":
      if (rest.length === 0) return !titlesKnown && titles.some((each) => isAnyAmountKnown(evaluation, each));
      return titlesKnown && title !== undefined && isFeeOpen(evaluation, title);
    case "admissible":
      return titlesKnown && title !== undefined && isAdmissionOpen(evaluation, title);
    case "validity":
      return titlesKnown && title !== undefined && isValidityOpen(evaluation, title);
    case "presence": {
      const asked = rules.presences.filter(({ rule }) => rule.id === rest.join("/"));
      return isUndecided(asked.map(({ when, speaksOf }) => holds(evaluation, when, speaksOf)));
    }
    default:
      return rules.papers.some(
        ({ rule, when, speaksOf }) => rule.id === outcome && holds(evaluation, when, speaksOf) === undefined,
      );
  }
}

/** One of several that holds is enough. */
function isUndecided(values: readonly (boolean | undefined)[]): boolean {
  return values.includes(undefined) && !values.includes(true);
}

function isAdmissionOpen(evaluation: Evaluation, title: TitleKind): boolean {
  const forTitle = { ...evaluation, titles: [title] };
  return isUndecided(evaluation.rules.refusals.map(({ when, speaksOf }) => holds(forTitle, when, speaksOf)));
}

/** Open is an amount of which several may be due, one of them at least known. */
function isFeeOpen(evaluation: Evaluation, title: TitleKind): boolean {
  const differ = ([first, ...others]: readonly FeeRow[]): boolean =>
    others.some((row) => !isSameMoney(row.gives, first?.gives));
  return (
    rowsInEachReading(evaluation, title, evaluation.rules.fees[title]).some(differ) &&
    isAnyAmountKnown(evaluation, title)
  );
}

function isAnyAmountKnown(evaluation: Evaluation, title: TitleKind): boolean {
  return rowsInEachReading(evaluation, title, evaluation.rules.fees[title])
    .flat()
    .some(({ gives }) => gives !== undefined);
}

function isValidityOpen(evaluation: Evaluation, title: TitleKind): boolean {
  const readings = rowsInEachReading(evaluation, title, evaluation.rules.validities[title]);
  return readings.some((rows) => rows.length > 1);
}
