import { frozen } from "../vocabulary/frozen.js";
import { minus, plus, type Period } from "../calendar/period.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { documentIds, type DocumentId } from "../vocabulary/documents.js";
import type { PaperAsked, PaperRule } from "../rulebook/rule.js";
import { inEachCase } from "../sources/scope.js";
import type { DocumentView, Paper, Requirement, RequirementStatus } from "./assessment.js";
import type { CompiledRulebook } from "./compiled.js";
import { nothingOpen } from "./either-way.js";
import { citing, holds, standingOf, type Evaluation } from "./evaluation.js";
import { madeOnce } from "./made-once.js";

/** Every ground on which a paper may be asked for, with its outcome. */
export function requirementsOf(evaluation: Evaluation): readonly Requirement[] {
  const { rules, age } = evaluation;
  const settled = settledOf(rules);
  const forDeposit = papersFor(evaluation);
  return rules.papers.map((ground, place) => {
    const { rule, when, notRequired } = ground;
    if (holds(evaluation, when, rule.for) === false) return notRequired;
    const { status, titles, needs, eitherWay } = standingOf(
      evaluation,
      ground,
      statusOf(rule),
      "not-required",
    );
    const anyOf = forDeposit(rule.anyOf);
    const isSettled = anyOf === rule.anyOf && status !== "undecided" && eitherWay === nothingOpen;
    const settledHere = settled[place];
    if (isSettled && settledHere !== undefined) return settledHere(titles, age);
    const sources = citing(evaluation, rule.sources, titles);
    return { ...notRequired, status, titles, anyOf, needs, sources, ...eitherWay };
  });
}

function statusOf({ advised }: PaperRule): RequirementStatus {
  return advised === true ? "advised" : "required";
}

/** What each ground asks for where the day and the place change none of its papers: the same in each case. */
const settledOf = madeOnce(({ papers, speaking }: CompiledRulebook) =>
  papers.map(({ rule, notRequired }) =>
    inEachCase<Requirement>((titles, age) =>
      frozen({
        ...notRequired,
        status: statusOf(rule),
        titles,
        anyOf: rule.anyOf,
        sources: speaking(rule.sources)(titles, age),
      }),
    ),
  ),
);

type Sets<P> = readonly (readonly P[])[];

/** Sets of papers as they must be on the day and in the place of a deposit: as the rule has them, where that changes nothing. */
function papersFor({ kinds, application }: Evaluation): (anyOf: Sets<PaperAsked>) => Sets<Paper> {
  const { depositOn, territory } = application;
  const dayFor = freshnessOn(depositOn);
  const forDeposit = (paper: PaperAsked): Paper => {
    const { freshness } = paper;
    const issuedOnOrAfter = freshness && dayFor(freshness);
    const ofIt = kinds.of(paper.document, depositOn, territory);
    // Not by spreading it: to add to copies of papers that have not the same parts is slow in engines.
    return Object.assign(
      {},
      paper,
      issuedOnOrAfter === undefined ? undefined : { issuedOnOrAfter },
      ofIt === undefined ? undefined : { kinds: ofIt },
    );
  };
  const isAsItIs = ({ document, freshness }: PaperAsked): boolean =>
    freshness === undefined && !kinds.list(document);
  return (anyOf) =>
    anyOf.every((set) => set.every(isAsItIs)) ? anyOf : anyOf.map((set) => set.map(forDeposit));
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

/** The views there are: contested, and not. */
const [contestedViews, plainViews] = [viewsOf(true), viewsOf(false)];

function viewsOf(contested: boolean): Readonly<Record<DocumentView["status"], DocumentView>> {
  const views = order.map((status) => [status, frozen({ status, contested })]);
  return Object.fromEntries(views) as Record<DocumentView["status"], DocumentView>;
}

const nothingAsked = Object.fromEntries(documentIds.map((id) => [id, plainViews["not-required"]])) as Record<
  DocumentId,
  DocumentView
>;

/** For each paper, the strongest of its grounds; contested where every ground of that strength is. */
export function documentViews(
  requirements: readonly Requirement[],
): Readonly<Record<DocumentId, DocumentView>> {
  const found = { ...nothingAsked };
  const viewed = (document: DocumentId): DocumentView => (found[document] ??= plainViews["not-required"]);
  for (const requirement of requirements) {
    viewed(requirement.document);
    if (requirement.status === "not-required") continue;
    for (const set of requirement.anyOf) {
      for (const { document } of set)
        found[document] = strongerOf(viewed(document), viewIn(requirement, document));
    }
  }
  return found;
}

function viewIn({ status, contested, anyOf }: Requirement, document: DocumentId): DocumentView {
  const inEverySet =
    anyOf.length === 1 || anyOf.every((set) => set.some((paper) => paper.document === document));
  const views = contested === undefined ? plainViews : contestedViews;
  return views[status === "required" && !inEverySet ? "one-of" : status];
}

function strongerOf(one: DocumentView, other: DocumentView): DocumentView {
  if (one.status === other.status) return one.contested ? other : one;
  return order.indexOf(one.status) < order.indexOf(other.status) ? one : other;
}
