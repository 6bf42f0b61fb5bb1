import type { Assessment } from "../answers/assessment.js";
import { assessmentOf } from "../answers/assess.js";
import { checkOf } from "../answers/dossier/checked.js";
import type { CheckedPaper, DossierCheck, PaperToGet, PaperToSay } from "../answers/dossier/check.js";
import type { PaperInHand } from "../answers/dossier/dossier.js";
import type { Evaluation } from "../answers/evaluation.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { stampGoodUntil } from "../rulebook/stamp.js";
import type { Citation } from "../sources/citation.js";
import { distinctCitations } from "./citations.js";

/** What is known of the papers for an appointment. */
export interface PlanPapers {
  /** Those that must be recent and are not at hand yet, each with the first day of issue that will do. */
  readonly toGet: readonly PaperToGet[];
  /** Those that are at hand, in their order. */
  readonly inHand: readonly PaperOutlook[];
  /** What is not said of them, and must be known. */
  readonly toSay: readonly PaperToSay[];
}

/** What becomes of a paper that is at hand. */
export interface PaperOutlook {
  readonly paper: PaperInHand;
  /** How it will do at the appointment. */
  readonly standing: CheckedPaper["standing"];
  /** The last day of deposit on which it does; `unknown` where no source says how long it lasts; absent, it does not age. */
  readonly goodUntil?: PlainDate | "unknown";
  readonly sources: readonly Citation[];
}

/** What is known of the papers at hand, and of those that are not, from the day of booking on. */
export function papersFor(
  evaluation: Evaluation,
  papers: readonly PaperInHand[],
  bookedOn: PlainDate,
): { readonly answer: Assessment; readonly papers: PlanPapers } {
  const check = checkOf(evaluation, assessmentOf(evaluation), {
    papers,
    complete: true,
    checkedOn: bookedOn,
  });
  return {
    answer: check.answer,
    papers: {
      toGet: check.toGet.filter(
        ({ at, issuedOnOrAfter }) => at === "deposit" && issuedOnOrAfter !== undefined,
      ),
      inHand: papers.map((paper) => outlookOf(paper, check)),
      toSay: check.toSay,
    },
  };
}

function outlookOf(paper: PaperInHand, check: DossierCheck): PaperOutlook {
  const { standing = "not-needed", serves = [], fails = [] } = check.papers[paper.id] ?? {};
  if (paper.document === "fiscal-stamp") {
    const pays = standing === "not-needed" ? standingOfOthers(check) : standing;
    if (pays !== "not-needed") return stampOutlook(paper, pays, check);
  }
  const grounds = [...serves, ...fails.map(({ requirement }) => requirement)];
  const sources = distinctCitations(
    check.answer.requirements.filter(({ id }) => grounds.includes(id)).flatMap((ground) => ground.sources),
  );
  const days = [
    ...check.requirements
      .flatMap(({ sets }) => sets.flatMap((set) => set.papers))
      .flatMap((found) =>
        found.finding === "ready" && found.paper === paper.id && found.goodUntil !== undefined
          ? [found.goodUntil]
          : [],
      ),
    ...fails.flatMap((found) => ("since" in found ? [plusDays(found.since, -1)] : [])),
  ];
  const [goodUntil] = days.sort();
  return { paper, standing, ...(goodUntil !== undefined && { goodUntil }), sources };
}

/** Of several stamps that are alike one is enough for the check, which does not know how long they last. */
function standingOfOthers({ papers }: DossierCheck): CheckedPaper["standing"] {
  const stamps = Object.values(papers).filter(({ paper }) => paper.document === "fiscal-stamp");
  return stamps.find(({ standing }) => standing !== "not-needed")?.standing ?? "not-needed";
}

/** An electronic stamp has a life that the rules know; of one on paper no source gives any. */
function stampOutlook(
  paper: PaperInHand,
  standing: CheckedPaper["standing"],
  { answer }: DossierCheck,
): PaperOutlook {
  const life = answer.notices.find(({ id }) => id === "stamp-life");
  if (life === undefined || paper.issuedOn === undefined)
    return { paper, standing, goodUntil: "unknown", sources: [] };
  const goodUntil = stampGoodUntil(paper.issuedOn);
  return {
    paper,
    standing: goodUntil < answer.depositOn ? "fails" : standing,
    goodUntil,
    sources: life.sources,
  };
}
