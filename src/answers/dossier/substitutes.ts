import type { Application } from "../../application/application.js";
import { parseApplication } from "../../application/parse.js";
import type { Rulebook } from "../../rulebook/rule.js";
import { askedInstead, withoutPaper } from "../../rulebook/without.js";
import type { Citation } from "../../sources/citation.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import { titleKinds } from "../../vocabulary/situation.js";
import type { Assessment, Paper, Requirement } from "../assessment.js";
import { assessmentOf } from "../assess.js";
import { evaluate } from "../evaluation.js";
import type { CheckedRequirement, Instead, Substitute } from "./check.js";
import { isLacking } from "./requirements.js";

/** What the rules know instead of each document that is asked for and cannot be had. */
export function insteadOf(
  application: Application,
  rulebook: Rulebook,
  answer: Assessment,
  requirements: readonly CheckedRequirement[],
  cannotProvide: readonly DocumentId[],
): readonly Instead[] {
  const gone = cannotProvide.filter((document) => !isReady(requirements, document));
  return [...new Set(gone)].flatMap((document) => {
    const lacking = requirements.filter(
      ({ status, finding, sets }) =>
        status === "required" &&
        isLacking(finding) &&
        sets.some(({ papers }) =>
          papers.some(({ asked, finding: each }) => asked.document === document && isLacking(each)),
        ),
    );
    if (lacking.length === 0) return [];
    const grounds = answer.requirements.filter(({ id }) => lacking.some((ground) => ground.id === id));
    const ways = [
      ...otherSets(grounds, gone),
      ...inAnotherSituation(application, rulebook, answer, document, gone).map((way) =>
        way.sources.length > 0 ? way : { ...way, sources: grounds.flatMap(({ sources }) => sources) },
      ),
      ...byAsking(answer, document),
    ];
    return [{ document, ways }];
  });
}

/** Whether the dossier holds a document all the same. */
function isReady(requirements: readonly CheckedRequirement[], document: DocumentId): boolean {
  return requirements.some(({ sets }) =>
    sets.some(({ papers }) =>
      papers.some(({ asked, finding }) => asked.document === document && finding === "ready"),
    ),
  );
}

/** Another set of papers, where each ground on which the document is asked for has one. */
function otherSets(
  grounds: readonly Requirement[],
  cannotProvide: readonly DocumentId[],
): readonly Substitute[] {
  const [first, ...others] = grounds.map(({ anyOf, sources }) =>
    anyOf
      .filter((set) => set.every((paper) => !cannotProvide.includes(paper.document)))
      .map((bring): Substitute => ({ bring, referrals: [], questions: [], sources })),
  );
  if (first === undefined) return [];
  return others.reduce<readonly Substitute[]>(
    (ways, more) =>
      ways.flatMap((way) =>
        more.map(({ bring, sources }) => ({
          ...way,
          bring: distinctPapers([...way.bring, ...bring]),
          sources: distinctSources([...way.sources, ...sources]),
        })),
      ),
    first,
  );
}

/** What is asked for of who cannot show the document, nor any other that cannot be had. */
function inAnotherSituation(
  application: Application,
  rulebook: Rulebook,
  answer: Assessment,
  document: DocumentId,
  cannotProvide: readonly DocumentId[],
): readonly Substitute[] {
  let changed = application;
  const done = new Set<DocumentId>();
  for (let next: DocumentId | undefined = document; next !== undefined;) {
    done.add(next);
    const without = withoutPaper(changed, next);
    const parsed = without === undefined ? undefined : parseApplication(without);
    if (parsed?.ok !== true) return [];
    changed = parsed.application;
    const other = assessmentOf(evaluate(changed, rulebook));
    const asked = requiredOf(other);
    const stillAsked = cannotProvide.filter((id) => asked.some((paper) => paper.document === id));
    if (stillAsked.length === 0)
      return isNoWorse(other, answer) ? [substituteFrom(answer, other, asked)] : [];
    next = stillAsked.find((id) => !done.has(id));
  }
  return [];
}

function substituteFrom(before: Assessment, after: Assessment, asked: readonly Paper[]): Substitute {
  const had = requiredOf(before);
  const bring = asked.filter((paper) => !had.some((other) => isTheSame(paper, other)));
  const known = new Set(before.referrals.map(({ id }) => id));
  const referrals = after.referrals.filter(({ id }) => !known.has(id));
  const isAnotherFee = JSON.stringify(amountsOf(before)) !== JSON.stringify(amountsOf(after));
  const grounds = after.requirements.filter(
    ({ status, anyOf }) =>
      status === "required" &&
      anyOf.some((set) => set.some((paper) => bring.some((other) => isTheSame(paper, other)))),
  );
  return {
    bring,
    ...(isAnotherFee ? { fee: after.fee } : {}),
    referrals,
    questions: factsMissing(after).filter((fact) => !factsMissing(before).includes(fact)),
    sources: distinctSources([
      ...grounds.flatMap(({ sources }) => sources),
      ...referrals.flatMap(({ sources }) => sources),
      ...(isAnotherFee ? after.fee.lines.flatMap(({ sources }) => sources) : []),
    ]),
  };
}

function byAsking({ referrals }: Assessment, document: DocumentId): readonly Substitute[] {
  const found = referrals.filter(({ id }) => id === askedInstead[document]);
  return found.length === 0
    ? []
    : [{ bring: [], referrals: found, questions: [], sources: found.flatMap(({ sources }) => sources) }];
}

/** The papers of the deposit that are required; of several sets that will do, the first. */
function requiredOf({ requirements }: Assessment): readonly Paper[] {
  const papers = requirements
    .filter(({ status }) => status === "required")
    .flatMap(({ anyOf }) => anyOf[0] ?? []);
  return distinctPapers(papers.filter(({ at }) => at === "deposit"));
}

function isNoWorse(other: Assessment, answer: Assessment): boolean {
  return titleKinds.every(
    (title) =>
      other.admissible[title]?.status !== "inadmissible" ||
      answer.admissible[title]?.status === "inadmissible",
  );
}

/** What is missing to say which papers are brought to the deposit, and the fee. */
function factsMissing({ requirements, fee }: Assessment): readonly string[] {
  return [
    ...requirements.filter(({ status }) => status === "undecided").flatMap(({ needs }) => needs),
    ...(fee.kind === "range" ? fee.dependsOn : []),
  ];
}

function amountsOf({ fee }: Assessment): unknown {
  return fee.lines.map((line) => ({ ...line, sources: [] }));
}

function isTheSame(one: Paper, other: Paper): boolean {
  return one.document === other.document && one.whose === other.whose && one.form === other.form;
}

function distinctPapers(papers: readonly Paper[]): readonly Paper[] {
  return papers.filter((paper, index) => papers.findIndex((other) => isTheSame(paper, other)) === index);
}

function distinctSources(sources: readonly Citation[]): readonly Citation[] {
  const known = new Map(sources.map((source) => [JSON.stringify(source), source]));
  return [...known.values()];
}
