import { frozen } from "../vocabulary/frozen.js";
import { persons, type Person, type Visit } from "../vocabulary/outcomes.js";
import type { TitleKind } from "../vocabulary/situation.js";
import { doubtsThatMatter, Fork, leavesOf, lift, type Value } from "../evaluation/fork.js";
import { valueOf } from "../evaluation/value.js";
import type { CitedRow, PresenceRule } from "../rulebook/rule.js";
import { inEachCase, speakingOf, type InCase } from "../sources/scope.js";
import type { Admissibility, Assessment, PresenceOutcome, Refusal, Validity } from "./assessment.js";
import type { Compiled, CompiledRulebook } from "./compiled.js";
import { distinct } from "./distinct.js";
import { doubtsIn, eitherWay, nothingOpen } from "./either-way.js";
import { citing, needsOf, outcomeOf, standingOf, type Evaluation } from "./evaluation.js";
import { madeOnce } from "./made-once.js";

/** Who must come, at deposit and at collection. */
export function presenceOf(evaluation: Evaluation): Assessment["presence"] {
  const comings = comingsOf(evaluation.rules);
  const at = (visit: Visit): Readonly<Record<Person, PresenceOutcome>> => {
    const people = {} as Record<Person, PresenceOutcome>;
    for (const person of persons) people[person] = presence(evaluation, comings[visit][person]);
    return people;
  };
  return { deposit: at("deposit"), collection: at("collection") };
}

/** A rule that says who comes, and its answer where it holds however the law is read: the same in each case. */
interface Coming {
  readonly coming: Compiled<PresenceRule>;
  readonly certain: InCase<PresenceOutcome>;
}

/** The rules that say of a person whether they come to a visit. */
const comingsOf = madeOnce(({ presences, speaking }: CompiledRulebook) => {
  const all = presences.map((coming): Coming => {
    const { sources } = coming.rule;
    const certain = inEachCase<PresenceOutcome>((titles, age) =>
      frozen({ status: "must-come", needs: [], sources: speaking(sources)(titles, age) }),
    );
    return { coming, certain };
  });
  const at = (visit: Visit): Record<Person, Coming[]> =>
    Object.fromEntries(
      persons.map((person) => [person, all.filter(({ coming }) => coming.rule.id === `${person}/${visit}`)]),
    ) as Record<Person, Coming[]>;
  return { deposit: at("deposit"), collection: at("collection") };
});

function presence(evaluation: Evaluation, comings: readonly Coming[]): PresenceOutcome {
  let found: PresenceOutcome = needNotCome;
  for (const { coming, certain } of comings) {
    const standing = standingOf(evaluation, coming, "must-come", "need-not-come");
    if (standing === undefined || standing.status === found.status) continue;
    const { status, needs, eitherWay } = standing;
    if (status === "must-come" && eitherWay === nothingOpen)
      return certain(evaluation.titles, evaluation.age);
    const sources = citing(evaluation, coming.rule.sources, evaluation.titles);
    found = { status, needs, sources, ...eitherWay };
    if (status === "must-come") return found;
  }
  return found;
}

/** Whether each title asked for may be asked for at all. */
export function admissibilityOf(evaluation: Evaluation): Assessment["admissible"] {
  return forEachTitle(evaluation, (title) => {
    const forTitle = { ...evaluation, titles: [title] };
    const refusals: Refusal[] = [];
    const needs: string[] = [];
    for (const { rule, when, speaksOf } of evaluation.rules.refusals) {
      const { value, doubts } = outcomeOf(forTitle, when, speaksOf);
      if (value === false) continue;
      const { id, instead, sources } = rule;
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
    return needs.length > 0 ? { status: "undecided", refusals, needs: distinct(needs) } : nothingRefused;
  });
}

const nothingRefused: Admissibility = frozen({ status: "admissible", refusals: [], needs: [] });

const needNotCome: PresenceOutcome = frozen({ status: "need-not-come", needs: [], sources: [] });

type ValidityRow = CitedRow<number | "former-end">;

/** How long each new title will be valid. */
export function validityOf(evaluation: Evaluation): Assessment["validity"] {
  return forEachTitle(evaluation, (title) => {
    const { rules, requests, age } = evaluation;
    const left = valueOf(rules.validities[title], requests[title]);
    const [row, ...others] = left instanceof Fork ? [] : (left ?? []);
    if (row !== undefined && others.length === 0 && row.gives !== "former-end")
      return validityOfOne(row)([title], age);
    return validityFrom(evaluation, title, left);
  });
}

/** The validity of a title for which one row gives a number of years, however the law is read. */
const validityOfOne = madeOnce(({ gives, sources }: ValidityRow) =>
  inEachCase<Validity>((titles, age) =>
    frozen({
      years: [gives as number],
      keepsFormerEnd: "no",
      needs: [],
      sources: speakingOf(sources, titles, age),
    }),
  ),
);

function validityFrom(
  evaluation: Evaluation,
  title: TitleKind,
  left: Value<readonly ValidityRow[]>,
): Validity {
  const { rules, requests, age } = evaluation;
  const readings = leavesOf(left).map((rows = []) => rows);
  const isOpen = (rows: readonly unknown[] = []): boolean => rows.length > 1;
  const open = readings.some(isOpen);
  const all = readings.flat();
  const rows = open ? [...new Set(all)] : (readings[0] ?? []);
  const given = rows.map((row) => row.gives);
  const years = distinct(given.filter((length) => length !== "former-end"));
  const keeps = given.includes("former-end");
  // Of two readings, the earlier end is the cautious one; where the title does not keep it, there is none.
  const ends = lift([left, valueOf(rules.formerEnd, requests[title])], ([rows, end = ""]) =>
    (rows as readonly ValidityRow[]).some((row) => row.gives === "former-end") ? (end as string) : undefined,
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
    needs: open ? needsOf(evaluation, rules.validities[title], title, isOpen) : [],
    sources: speakingOf(
      rows.flatMap((row) => row.sources),
      [title],
      age,
    ),
  };
}

/** The same of each title asked for, once they are known. */
function forEachTitle<T>(
  { titles, titlesKnown }: Evaluation,
  give: (title: TitleKind) => T,
): Partial<Record<TitleKind, T>> {
  return Object.fromEntries(titlesKnown ? titles.map((title) => [title, give(title)]) : []);
}
