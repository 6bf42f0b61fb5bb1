import { frozen } from "../vocabulary/frozen.js";
import { minus, plus, type Period } from "../calendar/period.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { documentIds, type DocumentId } from "../vocabulary/documents.js";
import type { PaperAsked } from "../rulebook/rule.js";
import type { DocumentView, Paper, Requirement, RequirementStatus } from "./assessment.js";
import { citing, standingOf, type Evaluation } from "./evaluation.js";
import type { PaperGround } from "./compiled.js";

/** Every ground on which a paper may be asked for, with its outcome. */
export function requirementsOf(evaluation: Evaluation): readonly Requirement[] {
  const { depositOn, territory } = evaluation.application;
  const dayFor = freshnessOn(depositOn);
  const forDeposit = (paper: PaperAsked): Paper => {
    const { document, freshness } = paper;
    const kinds = evaluation.kinds.of(document, depositOn, territory);
    const issuedOnOrAfter = freshness === undefined ? undefined : dayFor(freshness);
    if (issuedOnOrAfter === undefined) return kinds === undefined ? paper : { ...paper, kinds };
    return kinds === undefined ? { ...paper, issuedOnOrAfter } : { ...paper, issuedOnOrAfter, kinds };
  };
  return evaluation.rules.papers.map((ground) => requirement(evaluation, ground, forDeposit));
}

function requirement(
  evaluation: Evaluation,
  ground: PaperGround,
  forDeposit: (paper: PaperAsked) => Paper,
): Requirement {
  const { rule, notRequired } = ground;
  const { status, titles, needs, eitherWay } = standingOf<RequirementStatus>(
    evaluation,
    ground,
    rule.advised === true ? "advised" : "required",
    "not-required",
  );
  if (status === "not-required") return notRequired;
  return {
    ...notRequired,
    status,
    titles,
    anyOf: rule.anyOf.map((set) => set.map(forDeposit)),
    needs,
    sources: citing(evaluation, rule.sources, titles),
    ...eitherWay,
  };
}

/**
 * The first day of issue that is recent enough for a deposit. "Less than three months" leaves open whether a paper
 * exactly three months old will do: the strict count says no.
 */
function freshnessOn(depositOn: PlainDate): (freshness: Period) => PlainDate {
  const days = new Map<Period, PlainDate>();
  return (freshness) => {
    const known = days.get(freshness);
    if (known !== undefined) return known;
    let day = plusDays(minus(depositOn, freshness), 1);
    // Sums of months are not undone exactly at the ends of months: the last three days of a month may share one sum.
    while (plus(day, freshness) <= depositOn) day = plusDays(day, 1);
    days.set(freshness, day);
    return day;
  };
}

/** From the strongest to the weakest. */
const order = [
  "required",
  "undecided",
  "one-of",
  "advised",
  "not-required",
] as const satisfies readonly DocumentView["status"][];

const nothingAsked = Object.fromEntries(
  documentIds.map((id) => [id, frozen({ status: "not-required", contested: false })]),
) as Record<DocumentId, DocumentView>;

/** For each paper, the strongest of its grounds; contested where every ground of that strength is. */
export function documentViews(
  requirements: readonly Requirement[],
): Readonly<Record<DocumentId, DocumentView>> {
  const views = { ...nothingAsked };
  for (const requirement of requirements) {
    if (requirement.status === "not-required") continue;
    for (const set of requirement.anyOf) {
      for (const { document } of set)
        views[document] = strongerOf(views[document], viewIn(requirement, document));
    }
  }
  return views;
}

function viewIn({ status, contested, anyOf }: Requirement, document: DocumentId): DocumentView {
  const inEverySet = anyOf.every((set) => set.some((paper) => paper.document === document));
  return {
    status: status === "required" && !inEverySet ? "one-of" : status,
    contested: contested !== undefined,
  };
}

function strongerOf(one: DocumentView, other: DocumentView): DocumentView {
  if (one.status === other.status) return { status: one.status, contested: one.contested && other.contested };
  return order.indexOf(one.status) < order.indexOf(other.status) ? one : other;
}
