import type { Assessment } from "../../src/answers/assessment.js";
import { titleKinds, type TitleKind } from "../../src/vocabulary/situation.js";
import { rulebook, type Rule, type Rulebook } from "../../src/rulebook/rule.js";
import { all, not } from "../../src/graph/condition.js";
import type { Condition } from "../../src/graph/node.js";
import { table, type Row, type Table } from "../../src/graph/table.js";

/** A rule for one of the titles it speaks of, or a row of a table, with the line of the answer that it decides. */
export interface Decider {
  readonly name: string;
  readonly for: TitleKind;
  /** It holds, and no other rule decides its line. */
  readonly alone: Condition;
  /** What an answer says on its line. */
  readonly line: (answer: Assessment) => unknown;
  /** The rulebook without it. */
  readonly without: Rulebook;
}

/** All that decides something in a rulebook. */
export function decidersOf(book: Rulebook): readonly Decider[] {
  return [
    ...book.rules.flatMap((rule) =>
      titleKinds.filter((kind) => (rule.for ?? kind) === kind).map((kind) => ruleOf(book, rule, kind)),
    ),
    ...titleKinds.flatMap((kind) => [
      ...book.fees[kind].rows.map((row) => ({
        name: `fee/${row.id}`,
        for: kind,
        alone: row.when,
        line: ({ fee }: Assessment) => fee.lines.filter(({ title }) => title === kind),
        without: rulebook({ ...book, fees: { ...book.fees, [kind]: tableWithout(book.fees[kind], row) } }),
      })),
      ...book.validities[kind].rows.map((row) => ({
        name: `validity/${row.id}`,
        for: kind,
        alone: row.when,
        line: ({ validity }: Assessment) => validity[kind],
        without: rulebook({
          ...book,
          validities: { ...book.validities, [kind]: tableWithout(book.validities[kind], row) },
        }),
      })),
    ]),
  ];
}

function tableWithout<R extends Row<unknown>>(from: Table<R>, row: R): Table<R> {
  return table(
    from.name,
    from.rows.filter((other) => other !== row),
  );
}

function ruleOf(book: Rulebook, rule: Rule, kind: TitleKind): Decider {
  const others = book.rules.filter(
    (other) => other !== rule && (other.for ?? kind) === kind && lineName(other) === lineName(rule),
  );
  return {
    name: rule.gives === "papers" ? rule.id : `${rule.gives}/${rule.id}`,
    for: kind,
    alone: all(rule.when, ...others.map(({ when }) => not(when))),
    line: (answer) => lineIn(answer, rule),
    without: rulebook({ ...book, rules: book.rules.filter((other) => other !== rule) }),
  };
}

/** Rules of one name decide one line between them. */
function lineName(rule: Rule): string {
  return `${rule.gives}/${rule.id}`;
}

function lineIn(answer: Assessment, rule: Rule): unknown {
  switch (rule.gives) {
    case "papers":
      return answer.requirements.filter(({ id }) => id === rule.id).map(({ status }) => status);
    case "presence":
      return Object.entries(answer.presence).flatMap(([visit, people]) =>
        Object.entries(people).flatMap(([person, { status }]) =>
          rule.id === `${person}/${visit}` ? [status] : [],
        ),
      );
    case "refusal":
      return Object.values(answer.admissible).map(({ refusals }) =>
        refusals.some(({ id }) => id === rule.id),
      );
    case "step":
      return answer.steps.includes(rule.id);
    case "notice":
      return answer.notices.some(({ id }) => id === rule.id);
    case "payment":
      return answer.fee.payBy.includes(rule.id);
    case "referral":
      return answer.referrals.some(({ id }) => id === rule.id);
  }
}
