import { persons, type Person } from "../application/outcomes.js";
import type { TitleKind } from "../application/vocabulary.js";
import { constant } from "../graph/fact.js";
import { ofChosen } from "../graph/list.js";
import { replacedTitle } from "../rulebook/conditions.js";
import { doubtsThatMatter } from "../titles/doubts.js";
import { legalEnd } from "../titles/law.js";
import type { PresenceRule, Visit } from "../rulebook/rule.js";
import type { Assessment, PresenceOutcome, Refusal } from "./assessment.js";
import { distinct } from "./distinct.js";
import { doubtsIn, eitherWay } from "./either-way.js";
import {
  citing,
  inEachReading,
  needsOf,
  outcomeOf,
  rowsInEachReading,
  standingOf,
  type Evaluation,
} from "./evaluation.js";

/** Who must come, at deposit and at collection. */
export function presenceOf(evaluation: Evaluation): Assessment["presence"] {
  const at = (visit: Visit): Readonly<Record<Person, PresenceOutcome>> =>
    Object.fromEntries(
      persons.map((person) => [person, presence(evaluation, `${person}/${visit}`)]),
    ) as Record<Person, PresenceOutcome>;
  return { deposit: at("deposit"), collection: at("collection") };
}

function presence(evaluation: Evaluation, id: PresenceRule["id"]): PresenceOutcome {
  const outcomes = evaluation.rules.presences
    .filter((rule) => rule.id === id)
    .map((rule): PresenceOutcome => {
      const standing = standingOf(evaluation, rule, "must-come", "need-not-come");
      const sources = citing(evaluation, rule.sources, evaluation.titles);
      return { status: standing.status, needs: standing.needs, sources, ...standing.eitherWay };
    });
  const first = (status: PresenceOutcome["status"]): PresenceOutcome | undefined =>
    outcomes.find((outcome) => outcome.status === status);
  return first("must-come") ?? first("undecided") ?? { status: "need-not-come", needs: [], sources: [] };
}

/** Whether each title asked for may be asked for at all. */
export function admissibilityOf(evaluation: Evaluation): Assessment["admissible"] {
  return forEachTitle(evaluation, (title) => {
    const forTitle = { ...evaluation, titles: [title] };
    const refusals: Refusal[] = [];
    const needs: string[] = [];
    for (const { id, instead, sources, when, for: speaksOf } of evaluation.rules.refusals) {
      const { value, doubts } = outcomeOf(forTitle, when, speaksOf);
      if (value === true)
        refusals.push({ id, instead, doubts: doubtsIn(doubts), sources: citing(forTitle, sources, [title]) });
      if (value === undefined) needs.push(...needsOf(forTitle, when));
    }
    if (refusals.length > 0) {
      const everyOneIsContested = refusals.every(({ doubts }) => doubts.length > 0);
      const doubts = distinct(refusals.flatMap((refusal) => refusal.doubts));
      const contested = everyOneIsContested
        ? { contested: { doubts, otherwise: ["admissible"] } as const }
        : {};
      return { status: "inadmissible", ...contested, refusals, needs: [] };
    }
    return { status: needs.length > 0 ? "undecided" : "admissible", refusals, needs: distinct(needs) };
  });
}

/** The legal end of the title replaced: of two readings, the earlier is the cautious one. */
const endOfTheReplacedTitle = /* @__PURE__ */ ofChosen(replacedTitle, legalEnd, constant(""));

/** How long each new title will be valid. */
export function validityOf(evaluation: Evaluation): Assessment["validity"] {
  return forEachTitle(evaluation, (title) => {
    const table = evaluation.rulebook.validities[title];
    const readings = rowsInEachReading(evaluation, title, table);
    const isOpen = (rows: readonly unknown[] = []): boolean => rows.length > 1;
    const open = readings.some(isOpen);
    const all = readings.flat();
    const rows = open ? [...new Set(all)] : (readings[0] ?? []);
    const given = rows.map((row) => row.gives);
    const years = distinct(given.filter((length) => length !== "former-end"));
    const keeps = given.includes("former-end");
    const [until = ""] = inEachReading(evaluation, title, endOfTheReplacedTitle)
      .filter((_, reading) => readings[reading]?.some((row) => row.gives === "former-end"))
      .map((end = "") => end)
      .sort();
    const doubts = open
      ? []
      : doubtsThatMatter(evaluation.readings, readings, ([one], [other]) => one !== other);
    const otherwise = [...new Set(all.map((row) => row.gives))].filter((length) => length !== given[0]);
    return {
      years,
      keepsFormerEnd: keeps ? (years.length > 0 ? "undecided" : "yes") : "no",
      ...(keeps && years.length === 0 && until !== "" ? { until } : {}),
      ...eitherWay(doubts, otherwise),
      needs: open ? needsOf(evaluation, table, title, isOpen) : [],
      sources: citing(
        evaluation,
        rows.flatMap((row) => row.sources),
        [title],
      ),
    };
  });
}

/** The same of each title asked for, once they are known. */
function forEachTitle<T>(
  { titles, titlesKnown }: Evaluation,
  give: (title: TitleKind) => T,
): Partial<Record<TitleKind, T>> {
  return Object.fromEntries(titlesKnown ? titles.map((title) => [title, give(title)]) : []);
}
