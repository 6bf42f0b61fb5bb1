import { frozen } from "../vocabulary/frozen.js";
import { minus, plus, type Period } from "../calendar/period.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { documentIds, type DocumentId } from "../vocabulary/documents.js";
import type { PaperAsked, PaperRule } from "../rulebook/rule.js";
import { inEachCase } from "../sources/scope.js";
import type { DocumentView, Paper, Requirement, RequirementStatus } from "./assessment.js";
import type { CompiledRulebook } from "./compiled.js";
import { nothingOpen } from "./either-way.js";
import { citing, standingOf, type Evaluation } from "./evaluation.js";
import { madeOnce } from "./made-once.js";

/** Every ground on which a paper may be asked for, with its outcome. */
export function requirementsOf(evaluation: Evaluation): readonly Requirement[] {
  const { rules, age } = evaluation;
  const settled = settledOf(rules);
  const forDeposit = papersFor(evaluation);
  return rules.papers.map((ground, place) => {
    const { rule, notRequired } = ground;
    const standing = standingOf(evaluation, ground, statusOf(rule), "not-required");
    if (standing === undefined) return notRequired;
    const { status, titles, needs, eitherWay } = standing;
    const settledHere = settled[place];
    if (settledHere !== undefined && status !== "undecided" && eitherWay === nothingOpen)
      return settledHere(titles, age);
    const anyOf = settledHere === undefined ? forDeposit(rule.anyOf) : rule.anyOf;
    const sources = citing(evaluation, rule.sources, titles);
    return Object.assign({}, notRequired, { status, titles, anyOf, needs, sources }, eitherWay);
  });
}

function statusOf({ advised }: PaperRule): RequirementStatus {
  return advised === true ? "advised" : "required";
}

/** What each ground asks for, the same in each case; nothing of those of which the day or the place may change a paper. */
const settledOf = madeOnce(({ papers, speaking, kinds }: CompiledRulebook) =>
  papers.map(({ rule, notRequired }) => {
    const isFixed = ({ document, freshness }: PaperAsked): boolean =>
      freshness === undefined && !kinds.list(document);
    return rule.anyOf.every((set) => set.every(isFixed))
      ? inEachCase<Requirement>((titles, age) =>
          frozen({
            ...notRequired,
            status: statusOf(rule),
            titles,
            anyOf: rule.anyOf,
            sources: speaking(rule.sources)(titles, age),
          }),
        )
      : undefined;
  }),
);

type Sets<P> = readonly (readonly P[])[];

/** Sets of papers as they must be on the day and in the place of a deposit. */
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
  return (anyOf) => anyOf.map((set) => set.map(forDeposit));
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

type Views = Readonly<Record<DocumentId, DocumentView>>;

/** The views where nothing is asked for of all papers that there are, and of those that a rulebook adds. */
const nothingAsked = madeOnce(({ papers }: CompiledRulebook) => {
  const all = [...documentIds, ...papers.map(({ notRequired }) => notRequired.document)];
  return Object.fromEntries(all.map((id) => [id, plainViews["not-required"]])) as Views;
});

/** For each paper, the strongest of its grounds; contested where every ground of that strength is. */
export function documentViews(rules: CompiledRulebook, requirements: readonly Requirement[]): Views {
  const found = { ...nothingAsked(rules) };
  for (const requirement of requirements)
    if (requirement.status !== "not-required")
      for (const set of requirement.anyOf)
        for (const { document } of set)
          found[document] = strongerOf(
            found[document] ?? plainViews["not-required"],
            viewIn(requirement, document),
          );
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
