import type { Paper, Requirement } from "../answers/assessment.js";

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
  const asked = new Map<string, AskedPaper>();
  const undecided = new Map<string, AskedPaper>();
  const choices: Requirement[] = [];
  for (const requirement of requirements) {
    if (requirement.status === "not-required") continue;
    if (requirement.anyOf.length > 1) {
      choices.push(requirement);
      continue;
    }
    const papers = requirement.status === "undecided" ? undecided : asked;
    for (const paper of requirement.anyOf[0] ?? []) {
      const key = keyOf(paper);
      const known = papers.get(key);
      papers.set(
        key,
        known === undefined
          ? { paper, grounds: [requirement] }
          : { paper: stricter(known.paper, paper), grounds: [...known.grounds, requirement] },
      );
    }
  }
  return {
    asked: [...asked.values()],
    undecided: [...undecided].filter(([key]) => !asked.has(key)).map(([, paper]) => paper),
    choices,
  };
}

function keyOf({ document, whose, form, at, obtain }: Paper): string {
  return [document, whose, form, at, obtain].join(" ");
}

/** The paper that will do for both: the later day of issue, the more copies. */
function stricter(one: Paper, other: Paper): Paper {
  const [early, late] =
    (one.issuedOnOrAfter ?? "") < (other.issuedOnOrAfter ?? "") ? [one, other] : [other, one];
  return { ...early, ...late, copies: Math.max(one.copies, other.copies) };
}
