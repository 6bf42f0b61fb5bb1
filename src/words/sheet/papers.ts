import type { Paper, Requirement } from "../../answers/assessment.js";
import { doesInForm } from "../../documents/forms.js";
import type { Form } from "../../vocabulary/documents.js";

/** A paper to bring, and every ground on which it is asked for. */
export interface AskedPaper {
  readonly paper: Paper;
  readonly grounds: readonly Requirement[];
}

/** The papers of a checklist, each listed once. */
export interface Papers {
  /** Those that are asked for, or advised. */
  readonly asked: readonly AskedPaper[];
  /** Those that may be asked for, as long as some fact is missing. */
  readonly undecided: readonly AskedPaper[];
  /** Grounds on which any one of several sets will do. */
  readonly choices: readonly Requirement[];
}

/** Gathers the papers of all grounds: the same paper asked for on several grounds is brought once. */
export function papersOf(requirements: readonly Requirement[]): Papers {
  const asked: AskedPaper[] = [];
  const undecided: AskedPaper[] = [];
  const choices: Requirement[] = [];
  for (const requirement of requirements) {
    if (requirement.status === "not-required") continue;
    if (requirement.anyOf.length > 1) choices.push(requirement);
    else
      for (const paper of requirement.anyOf[0] ?? [])
        gather(requirement.status === "undecided" ? undecided : asked, { paper, grounds: [requirement] });
  }
  const isAsked = (paper: Paper): boolean => asked.some((other) => doesFor(other.paper, paper));
  const isOpen = ({ document }: Paper): boolean =>
    requirements.some(
      ({ status, anyOf }) =>
        status === "undecided" && anyOf.some((set) => set.some((paper) => paper.document === document)),
    );
  return {
    asked,
    undecided: undecided.filter(({ paper }) => !isAsked(paper)),
    // A set that is brought anyway settles the choice, unless it is open whether another is demanded by itself.
    choices: choices.filter(
      ({ anyOf, status }) =>
        status === "undecided" || !anyOf.some((set) => set.every(isAsked)) || anyOf.flat().some(isOpen),
    ),
  };
}

/** Adds a paper to others, as one with that of which either does for the other. */
function gather(papers: AskedPaper[], { paper, grounds }: AskedPaper): void {
  const index = papers.findIndex((known) => doesFor(known.paper, paper) || doesFor(paper, known.paper));
  const known = papers[index];
  if (known === undefined) papers.push({ paper, grounds });
  else papers[index] = { paper: stricter(known.paper, paper), grounds: [...known.grounds, ...grounds] };
}

/** Whether one paper, brought with as many photocopies as needed, is all that is asked for by another. */
function doesFor(one: Paper, other: Paper): boolean {
  return (
    one.document === other.document &&
    one.whose === other.whose &&
    one.at === other.at &&
    one.obtain === other.obtain &&
    doesWhereAsked(one.form, other.form)
  );
}

/** Whether a paper in one form does where it is asked for in another. A stamp on paper is no electronic one, of which the number does. */
function doesWhereAsked(one: Form, asked: Form): boolean {
  return one === asked || (asked !== "number-or-print" && doesInForm(one, asked));
}

/** The paper that will do for both: the stricter form, the later day of issue, the more copies. */
function stricter(one: Paper, other: Paper): Paper {
  const [early, late] =
    (one.issuedOnOrAfter ?? "") < (other.issuedOnOrAfter ?? "") ? [one, other] : [other, one];
  const { form } = doesFor(one, other) ? one : other;
  const copiesOf = (paper: Paper): number =>
    paper.form === "photocopy" && form !== "photocopy" ? paper.copies + 1 : paper.copies;
  return { ...early, ...late, form, copies: Math.max(copiesOf(one), copiesOf(other)) };
}
