import { findings, type Finding } from "../../vocabulary/dossier.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { Paper, Requirement } from "../assessment.js";
import type { AskedPaperCheck, CheckedRequirement, CheckedSet, NothingFound, PaperFinding } from "./check.js";
import type { AtTheCounter } from "./counter.js";
import type { Dossier } from "./dossier.js";
import { findingOf, isMeantAs } from "./paper-finding.js";

/** A requirement held against the papers, and how each paper that may be meant as one of it does. */
export interface HeldAgainst {
  readonly checked: CheckedRequirement;
  readonly papers: readonly PaperFinding[];
}

/** How a requirement stands among the papers of a dossier. */
export function heldAgainst(
  counter: AtTheCounter,
  dossier: Dossier,
  { id, document, status, anyOf, sources }: Requirement,
): HeldAgainst {
  const papers: PaperFinding[] = [];
  const sets = anyOf.map((set): CheckedSet => {
    const checked = set.map((asked): AskedPaperCheck => {
      if (asked.at === "collection") return { asked, finding: "at-collection" };
      const found = dossier.papers
        .filter((paper) => isMeantAs(counter, paper, asked))
        .map((paper) => findingOf(counter, paper, asked, sources))
        .sort(betterFirst);
      papers.push(...found);
      const [first] = found;
      // What is filled in there spoils nothing by not being ready before.
      return first === undefined || (asked.obtain === "filled-in-there" && first.finding !== "ready")
        ? { asked, finding: nothing(asked, dossier) }
        : { asked, ...first };
    });
    return { finding: worst(checked.map(({ finding }) => finding)), papers: checked };
  });
  return {
    papers,
    checked: {
      id,
      document,
      status: status as CheckedRequirement["status"],
      finding: best(sets.map(({ finding }) => finding)),
      sets,
    },
  };
}

function nothing({ obtain, document }: Paper, { complete, cannotProvide }: Dossier): NothingFound["finding"] {
  if (obtain === "filled-in-there") return "at-the-counter";
  return complete === true || isSaidNotToBeHad(document, cannotProvide) ? "missing" : "unsaid";
}

function isSaidNotToBeHad(document: DocumentId, cannotProvide: Dossier["cannotProvide"] = []): boolean {
  return cannotProvide.includes(document);
}

const rank = (finding: Finding): number => findings.indexOf(finding);

function worst(some: readonly Finding[]): Finding {
  return some.reduce((one, other) => (rank(one) < rank(other) ? other : one), "ready");
}

function best(some: readonly Finding[]): Finding {
  return some.reduce((one, other) => (rank(one) > rank(other) ? other : one), "missing");
}

/** The paper that does best, and among those that do the one that stays good for longest. */
function betterFirst(one: PaperFinding, other: PaperFinding): number {
  const byFinding = rank(one.finding) - rank(other.finding);
  if (byFinding !== 0) return byFinding;
  const [last, otherLast] = [one, other].map((each) =>
    each.finding === "ready" ? (each.goodUntil ?? "9999") : "",
  ) as [string, string];
  if (last !== otherLast) return last > otherLast ? -1 : 1;
  return one.paper < other.paper ? -1 : 1;
}

/** Whether something lacks: it is known to, and not only not known to be there. */
export function isLacking(finding: Finding): boolean {
  return rank(finding) >= rank("too-few-copies");
}

/** Whether nothing need be done about it before the deposit. */
export function isSettled(finding: Finding): boolean {
  return rank(finding) < rank("undecided");
}
