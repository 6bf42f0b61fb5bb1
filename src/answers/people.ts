import { persons, type Person } from "../application/outcomes.js";
import type { TitleKind } from "../application/vocabulary.js";
import { constant } from "../graph/fact.js";
import { ofChosen } from "../graph/list.js";
import { valueOf } from "../graph/node.js";
import { replacedTitle } from "../rulebook/conditions.js";
import { doubtsThatMatter } from "../titles/doubts.js";
import { legalEnd } from "../titles/law.js";
import type { Visit } from "../rulebook/rule.js";
import type { Admissibility, Assessment, Contested, PresenceOutcome, Validity } from "./assessment.js";
import { holds, isUnknown, needsOf, outcomeOf, type Evaluation } from "./evaluation.js";

/** Who must come, at deposit and at collection. */
export function presenceOf(evaluation: Evaluation): Assessment["presence"] {
  return { deposit: presenceAt(evaluation, "deposit"), collection: presenceAt(evaluation, "collection") };
}

function presenceAt(evaluation: Evaluation, visit: Visit): Readonly<Record<Person, PresenceOutcome>> {
  return Object.fromEntries(
    persons.map((person) => [person, presenceOfPerson(evaluation, person, visit)]),
  ) as Readonly<Record<Person, PresenceOutcome>>;
}

function presenceOfPerson(evaluation: Evaluation, person: string, visit: Visit): PresenceOutcome {
  const rules = evaluation.rules.presences.filter((rule) => rule.id === `${person}/${visit}`);
  const outcomes = rules.map((rule) => ({ rule, outcome: outcomeOf(evaluation, rule.when, rule.for) }));
  const decisive =
    outcomes.find(({ outcome }) => outcome.value === true) ??
    outcomes.find(({ outcome }) => outcome.value === undefined);
  if (decisive === undefined) return { status: "need-not-come", needs: [], sources: [] };
  const { rule, outcome } = decisive;
  const presence = {
    status: outcome.value === true ? ("must-come" as const) : ("undecided" as const),
    needs: outcome.value === undefined ? needsOf(evaluation, rule.when, isUnknown, rule.for) : [],
    sources: rule.sources,
  };
  return outcome.contested === undefined ? presence : { ...presence, contested: inWords(outcome.contested) };
}

function inWords({ doubts, otherwise }: Contested<boolean>): Contested<"must-come" | "need-not-come"> {
  return { doubts, otherwise: otherwise.map((value) => (value ? "must-come" : "need-not-come")) };
}

/** Whether each title asked for may be asked for at all. */
export function admissibilityOf(evaluation: Evaluation): Assessment["admissible"] {
  if (!evaluation.titlesKnown) return {};
  return Object.fromEntries(
    evaluation.titles.map((title) => [
      title,
      admissibilityOfTitle({ ...evaluation, titles: [title] }, title),
    ]),
  );
}

function admissibilityOfTitle(evaluation: Evaluation, title: TitleKind): Admissibility {
  const rules = evaluation.rules.refusals.filter((rule) => rule.for === undefined || rule.for === title);
  const outcomes = rules.map((rule) => ({ rule, value: holds(evaluation, rule.when) }));
  const refusals = outcomes
    .filter(({ value }) => value === true)
    .map(({ rule: { id, instead, sources } }) => ({ id, instead, sources }));
  const open = outcomes.filter(({ value }) => value === undefined).map(({ rule }) => rule.when);
  return {
    status: refusals.length > 0 ? "inadmissible" : open.length > 0 ? "undecided" : "admissible",
    refusals,
    needs:
      refusals.length > 0
        ? []
        : [...new Set(open.flatMap((when) => needsOf(evaluation, when, isUnknown)))].sort(),
  };
}

/** The legal end of the title replaced: of two readings, the earlier is the cautious one. */
const endOfTheReplacedTitle = /* @__PURE__ */ ofChosen(replacedTitle, legalEnd, constant(""));

/** How long each new title will be valid. */
export function validityOf(evaluation: Evaluation): Assessment["validity"] {
  if (!evaluation.titlesKnown) return {};
  return Object.fromEntries(evaluation.titles.map((title) => [title, validityOfTitle(evaluation, title)]));
}

function validityOfTitle(evaluation: Evaluation, title: TitleKind): Validity {
  const table = evaluation.rulebook.validities[title];
  const perReading = evaluation.readings.map(({ result }) => valueOf(table, result.requests[title]) ?? []);
  const isSettled = perReading.every((rows) => rows.length === 1);
  const [cautious = []] = perReading;
  const rows = isSettled ? cautious : [...new Set(perReading.flat())];
  const given = rows.map((row) => row.gives);
  const years = given.filter((length) => length !== "former-end").sort((a, b) => a - b);
  const keeps = given.includes("former-end");
  const ends = evaluation.readings.map(
    ({ result }) => valueOf(endOfTheReplacedTitle, result.requests[title]) ?? "",
  );
  const [until = ""] = ends.sort();
  const doubts = isSettled
    ? doubtsThatMatter(evaluation.readings, perReading, ([one], [other]) => one !== other)
    : [];
  return {
    years: [...new Set(years)],
    keepsFormerEnd: keeps ? (years.length > 0 ? "undecided" : "yes") : "no",
    ...(keeps && years.length === 0 && until !== "" ? { until } : {}),
    ...(doubts.length > 0 ? { contested: { doubts, otherwise: othersThan(cautious, perReading) } } : {}),
    needs:
      rows.length > 1
        ? needsOf(evaluation, table, (value) => Array.isArray(value) && value.length > 1, title)
        : [],
    sources: rows.flatMap((row) => row.sources),
  };
}

type Lengths = readonly { readonly gives: number | "former-end" }[];

function othersThan(cautious: Lengths, readings: readonly Lengths[]): readonly (number | "former-end")[] {
  const given = readings.flatMap((rows) => rows.map((row) => row.gives));
  return [...new Set(given)].filter((length) => length !== cautious[0]?.gives);
}
