import { options as readerOf } from "../../application/arguments.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { national } from "../../rulebook/national.js";
import { readRulebook, type Rulebook } from "../../rulebook/rule.js";
import { checked, type Refuse } from "../../vocabulary/invalid-input.js";
import { assessmentOf, type AssessOptions } from "../assess.js";
import type { Assessment } from "../assessment.js";
import { evaluate, mayChangeOn, type Evaluation } from "../evaluation.js";
import { feeLinesOf } from "../fee.js";
import { familyDays } from "./days.js";
import type { Family, FamilyAssessment } from "./family.js";
import { holdersIn } from "./holders.js";
import { familyPapers } from "./papers.js";
import { readFamily } from "./read.js";
import { familyFees, familyFiles, familyPresence } from "./sums.js";

const readOptions = readerOf<AssessOptions>({ rulebook: readRulebook });

/** Reads what a call asks of a family; throws with every fault of all that is given. */
export function readFamilyWith(
  family: Family,
  options: AssessOptions,
  check: (refuse: Refuse) => void = () => undefined,
): { readonly read: Family; readonly rulebook: Rulebook } {
  const { read, rulebook = national } = checked((refuse) => {
    const read = readFamily(family, "", refuse);
    check(refuse);
    return { read, ...readOptions(options, "options", refuse) };
  });
  // What could not be read has thrown.
  return { read: read ?? { people: {} }, rulebook };
}

/** The evaluation of a person's situation, the answer, and the first later day of deposit on which a fee may be another. */
export interface Answered {
  readonly evaluation: Evaluation;
  readonly answer: Assessment;
  readonly feesMayChangeOn: PlainDate;
}

/** Something of each of several people, by their names. */
type Each<T> = Readonly<Record<string, T>>;

/** The answer to each of a family. */
export function answersTo({ people }: Family, rulebook: Rulebook): Each<Answered> {
  return mapped(people, (application) => {
    const evaluation = evaluate(application, rulebook);
    // Of a fresh evaluation, the fees alone are read by then.
    feeLinesOf(evaluation);
    const feesMayChangeOn = mayChangeOn(evaluation);
    return { evaluation, answer: assessmentOf(evaluation), feesMayChangeOn };
  });
}

/** What the people of a family need together. */
export function together(family: Family, each: Each<Answered>): FamilyAssessment {
  const answers = mapped(each, ({ answer }) => answer);
  const holders = holdersIn(family);
  const papers = familyPapers(answers, holders);
  const [first] = Object.values(answers);
  return {
    depositOn: first?.depositOn ?? "",
    people: answers,
    papers,
    ...familyFees(answers),
    files: familyFiles(answers),
    presence: familyPresence(answers, holders),
    days: familyDays(each, papers),
  };
}

/** The same of each. */
export function mapped<T, U>(each: Each<T>, map: (value: T, name: string) => U): Each<U> {
  return Object.fromEntries(Object.entries(each).map(([name, value]) => [name, map(value, name)]));
}
