import type { Application } from "../application/application.js";
import { parseApplication } from "../application/parse.js";
import { ageOn } from "../calendar/age.js";
import { doubtsOf, inEachReading, leavesOf, readIn } from "../evaluation/fork.js";
import { valueOf } from "../evaluation/value.js";
import { all, any, not } from "../graph/condition.js";
import type { Condition } from "../graph/node.js";
import { abstracted, fixedIn, isOpen } from "./abstracted.js";
import { columnsOf, type Class, type Column } from "./column.js";
import { isIn, readingsOf, someoneWho } from "./situation.js";
import type { Outcome, Wanted } from "./wanted.js";

/** Someone of whom a condition holds, in some reading of the law; nothing where it holds of nobody. */
export function someoneOf(outcome: Outcome): Application | undefined {
  return lookedFor(outcome, outcome.node as Condition, (holds, wanted, near) =>
    holds ? (near ?? someoneWho(outcome, wanted)) : undefined,
  );
}

/** Whether a condition holds of someone who asks for the title that an outcome speaks of, in some reading of the law. */
export function isOneOf(outcome: Outcome, condition: Condition, application: Application): boolean {
  const { title, rulebook } = outcome;
  if (application.requests?.[title] === undefined) return false;
  if (rulebook.local !== undefined && application.territory !== rulebook.local.territory) return false;
  return readingsOf(outcome, [condition], application).flatMap(leavesOf).includes(true);
}

/**
 * Someone, known whole or in part, of whom one condition says something else than another in some reading of the law: that it is
 * so, that it is not, or that it is open.
 */
export function someoneToldApart(
  outcome: Outcome,
  one: Condition,
  other: Condition,
): Application | undefined {
  const isToldApart = (application: Application): boolean => {
    const [here, there] = readingsOf(outcome, [one, other], application);
    const apart = inEachReading(
      doubtsOf([here, there]),
      (otherwise) => readIn(here, otherwise) !== readIn(there, otherwise),
    );
    return leavesOf(apart).includes(true);
  };
  const differ = any(all(one, not(other)), all(not(one), other));
  return lookedFor(outcome, differ, (_, wanted, near) => {
    const someone = near ?? someoneWho(outcome, wanted);
    return someone === undefined ? undefined : [someone, ...inPart(someone)].find(isToldApart);
  });
}

/** Someone of whom one thing less is known, or no more of the day of birth than an age. */
function inPart(application: Application): readonly Application[] {
  const { depositOn, applicant, ...others } = application;
  const { bornOn, ...known } = applicant ?? {};
  const aged = bornOn === undefined ? [] : [{ ...known, ageOnDeposit: ageOn(bornOn, depositOn) }];
  return [
    ...aged.map((applicantAged) => ({ ...application, applicant: applicantAged })),
    ...withOneLess({ ...others, ...(applicant === undefined ? {} : { applicant }) }).map((less) => ({
      ...less,
      depositOn,
    })),
  ].filter((less) => parseApplication(less).ok);
}

/** A record, or a list, with one of the values in it taken away, however deep. */
function withOneLess<T>(of: T): readonly T[] {
  return Object.entries(of as object).flatMap(([key, value]: [string, unknown]) => {
    if (key === "id" || key === "kind") return [];
    const put = (less: object): T =>
      (Array.isArray(of)
        ? of.map((each: unknown, place) => (String(place) === key ? less : each))
        : { ...of, [key]: less }) as T;
    if (typeof value === "object" && value !== null) return withOneLess(value).map(put);
    return [Object.fromEntries(Object.entries(of as object).filter(([name]) => name !== key)) as T];
  });
}

/** Looks for someone by what a condition reads, class by class, wherever it may still hold. */
function lookedFor(
  outcome: Outcome,
  condition: Condition,
  found: (holds: boolean, wanted: Wanted, near: Application | undefined) => Application | undefined,
): Application | undefined {
  const fixed = fixedIn(outcome);
  const columns = columnsOf(condition).filter(({ id }) => !Object.hasOwn(fixed, id));
  const cut = abstracted(condition, columns, fixed);
  const look = (wanted: Wanted, near: Application | undefined): Application | undefined => {
    const frame = cut.frameOf(new Map([...wanted].map(([column, { value }]) => [column, value])));
    const leaves = leavesOf(valueOf(cut.root, frame));
    const isRuledOut = leaves.every((leaf) => leaf === false);
    const [column] = isRuledOut ? [] : cut.openIn(frame, isOpen);
    const there = found(!isRuledOut && column === undefined, wanted, near);
    if (there !== undefined || column === undefined) return there;
    for (const each of column.classes) {
      const more = new Map(wanted).set(column, each);
      const someone = nearestWho(outcome, more, column, each, near);
      const further = someone === undefined ? undefined : look(more, someone);
      if (further !== undefined) return further;
    }
    return undefined;
  };
  return look(new Map(), undefined);
}

/** Someone of whom all is so that is wanted: whoever is near, where they are, or someone else. */
export function nearestWho(
  outcome: Outcome,
  wanted: Wanted,
  column: Column,
  last: Class,
  near: Application | undefined,
): Application | undefined {
  if (near === undefined) return someoneWho(outcome, wanted);
  if (isIn(outcome, column, last, near)) return near;
  return someoneWho(outcome, wanted, near) ?? someoneWho(outcome, wanted);
}
