import { frozen } from "../vocabulary/frozen.js";
import { persons, type Person, type Visit } from "../vocabulary/outcomes.js";
import type { TitleKind } from "../vocabulary/situation.js";
import { doubtsThatMatter, leavesOf, lift } from "../evaluation/fork.js";
import { valueOf } from "../evaluation/value.js";
import type { CitedRow, PresenceRule } from "../rulebook/rule.js";
import type { Assessment, PresenceOutcome, Refusal } from "./assessment.js";
import { distinct } from "./distinct.js";
import { doubtsIn, eitherWay } from "./either-way.js";
import { citing, needsOf, outcomeOf, standingOf, type Evaluation } from "./evaluation.js";

/** Who must come, at deposit and at collection. */
export function presenceOf(evaluation: Evaluation): Assessment["presence"] {
  const at = (visit: Visit): Readonly<Record<Person, PresenceOutcome>> =>
    Object.fromEntries(
      persons.map((person) => [person, presence(evaluation, `${person}/${visit}`)]),
    ) as Record<Person, PresenceOutcome>;
  return { deposit: at("deposit"), collection: at("collection") };
}

function presence(evaluation: Evaluation, id: PresenceRule["id"]): PresenceOutcome {
  let found: PresenceOutcome = needNotCome;
  for (const presence of evaluation.rules.presences) {
    if (presence.rule.id !== id || found.status === "must-come") continue;
    const { status, needs, eitherWay } = standingOf(evaluation, presence, "must-come", "need-not-come");
    if (status === "need-not-come" || status === found.status) continue;
    const sources = citing(evaluation, presence.rule.sources, evaluation.titles);
    found = { status, needs, sources, ...eitherWay };
  }
  return found;
}

/** Whether each title asked for may be asked for at all. */
export function admissibilityOf(evaluation: Evaluation): Assessment["admissible"] {
  return forEachTitle(evaluation, (title) => {
    const forTitle = { ...evaluation, titles: [title] };
    const refusals: Refusal[] = [];
    const needs: string[] = [];
    for (const { rule, when } of evaluation.rules.refusals) {
      const { id, instead, sources, for: speaksOf } = rule;
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

const needNotCome: PresenceOutcome = frozen({ status: "need-not-come", needs: [], sources: [] });

type ValidityRow = CitedRow<number | "former-end">;

/** How long each new title will be valid. */
export function validityOf(evaluation: Evaluation): Assessment["validity"] {
  return forEachTitle(evaluation, (title) => {
    const { validities, formerEnd } = evaluation.rules;
    const table = validities[title];
    const left = valueOf(table, evaluation.requests[title]);
    const readings = leavesOf(left).map((rows = []) => rows);
    const isOpen = (rows: readonly unknown[] = []): boolean => rows.length > 1;
    const open = readings.some(isOpen);
    const all = readings.flat();
    const rows = open ? [...new Set(all)] : (readings[0] ?? []);
    const given = rows.map((row) => row.gives);
    const years = distinct(given.filter((length) => length !== "former-end"));
    const keeps = given.includes("former-end");
    // Of two readings, the earlier end is the cautious one; where the title does not keep it, there is none.
    const ends = lift([left, valueOf(formerEnd, evaluation.requests[title])], ([rows, end = ""]) =>
      (rows as readonly ValidityRow[]).some((row) => row.gives === "former-end")
        ? (end as string)
        : undefined,
    );
    const [until = ""] = leavesOf(ends)
      .flatMap((end) => end ?? [])
      .sort();
    const doubts = open ? [] : doubtsThatMatter(left, (one, other) => one?.[0] !== other?.[0]);
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
