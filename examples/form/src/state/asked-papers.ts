import type { Assessment, Requirement } from "../library/first.js";

/** A paper that is asked for, once for whatever grounds. */
export interface AskedPaper {
  readonly id: string;
  readonly document: Requirement["document"];
  readonly whose: Requirement["anyOf"][number][number]["whose"];
  readonly form: Requirement["anyOf"][number][number]["form"];
  /** Whether it must be recent. */
  readonly ages: boolean;
}

/** The papers to be brought to the deposit, or perhaps. */
export function askedPapers({ requirements }: Assessment): readonly AskedPaper[] {
  const papers = new Map<string, AskedPaper>();
  for (const { status, anyOf } of requirements) {
    if (status === "not-required") continue;
    for (const { document, whose, form, freshness, at, obtain } of anyOf.flat()) {
      if (at !== "deposit" || obtain === "filled-in-there") continue;
      const id = `${document}-${whose}`;
      const ages = freshness !== undefined || papers.get(id)?.ages === true;
      papers.set(id, { id, document, whose, form, ages });
    }
  }
  return [...papers.values()];
}
