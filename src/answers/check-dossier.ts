import type { Application } from "../application/application.js";
import { checked } from "../vocabulary/invalid-input.js";
import { titleKinds } from "../vocabulary/situation.js";
import { isToBeHad, titlesToBeHad } from "./admitted.js";
import { asked } from "./asked.js";
import { assessmentOf, type AssessOptions } from "./assess.js";
import type { Assessment } from "./assessment.js";
import { distinct } from "./distinct.js";
import type { CheckedPaper, CheckedRequirement, DossierCheck } from "./dossier/check.js";
import type { Dossier, PaperInHand } from "./dossier/dossier.js";
import type { AtTheCounter } from "./dossier/paper-finding.js";
import { checkAgainst, isShownAs, readDossier } from "./dossier/read.js";
import { heldAgainst, isLacking, isSettled, type HeldAgainst } from "./dossier/requirements.js";
import { insteadOf } from "./dossier/substitutes.js";
import { papersToGet } from "./dossier/to-get.js";
import { evaluate, type Evaluation } from "./evaluation.js";

/**
 * Holds the papers that an applicant has against what is asked for: what is ready, what is too old or will be by the deposit, what
 * is of another form or holder, what is missing, and the shortest list of what to get.
 *
 * A paper that is not recent enough is measured on the strict count. Whatever is not said of a paper is unknown, and what depends on
 * it undecided.
 *
 * @param application - The situation. Only the day of deposit must be given.
 * @param dossier - The papers; whether there are no others; and what the applicant cannot provide, for which the rules may know
 * something else.
 * @throws InvalidApplicationError with every fault, when nobody can be in that situation.
 * @throws InvalidInputError with every fault, when the dossier is none, or does not agree with the application: a paper of after
 * the deposit, a title that is not held.
 *
 * @example
 * ```ts
 * const check = checkDossier(
 *   {
 *     depositOn: "2026-11-25",
 *     territory: "metropole",
 *     requests: { cni: { reason: "first" } },
 *     applicant: { adult: true },
 *     home: { lodging: "own-name", justifAdresse: false },
 *   },
 *   { papers: [{ id: "bill", document: "proof-of-address", whose: "applicant", kind: "phone-bill", form: "print", issuedOn: "2025-11-25" }] },
 * );
 * check.papers["bill"]?.standing; // "fails"
 * check.toGet.map(({ document, issuedOnOrAfter }) => [document, issuedOnOrAfter]); // [["proof-of-address", "2025-11-26"]]
 * ```
 */
export function checkDossier(
  application: Application,
  dossier: Dossier,
  options: AssessOptions = {},
): DossierCheck {
  let read: Dossier | undefined;
  const { application: valid, rulebook } = asked(application, options, (refuse) => {
    read = readDossier(dossier, "dossier", refuse);
  });
  const papers = read ?? { papers: [] };
  checked((refuse) => {
    checkAgainst(valid, papers, "dossier", refuse);
  });
  return checkOf(evaluate(valid, rulebook), papers);
}

/** The check of a dossier that agrees with an application. */
export function checkOf(evaluation: Evaluation, dossier: Dossier): DossierCheck {
  const answer = assessmentOf(evaluation);
  const { cannotProvide = [], checkedOn = answer.depositOn } = dossier;
  const counter = counterOf(evaluation, answer, dossier);
  const open = titlesToBeHad(answer);
  const against = answer.requirements
    .filter((ground) => ground.status !== "not-required" && isToBeHad(open, ground.titles))
    .map((ground) => heldAgainst(counter, dossier, ground));
  const requirements = against.map((each) => each.checked);
  const isRefused = open?.length === 0;
  const questions = questionsOf(evaluation, answer, requirements);
  return {
    answer,
    checkedOn,
    status: isRefused ? "refused" : statusOf(requirements, questions),
    requirements,
    papers: Object.fromEntries(dossier.papers.map((paper) => [paper.id, paperOf(paper, against)])),
    toGet: papersToGet(requirements, cannotProvide),
    toSay: factsToSay(dossier, against),
    questions,
    instead: insteadOf(evaluation.application, evaluation.asked, answer, requirements, cannotProvide),
  };
}

function counterOf(evaluation: Evaluation, answer: Assessment, dossier: Dossier): AtTheCounter {
  const { application, kinds } = evaluation;
  const { depositOn, territory, heldTitles } = application;
  const { checkedOn = depositOn } = dossier;
  return {
    depositOn,
    checkedOn,
    kindsAreOpen: (document) => territory === undefined && kinds.dependOnPlace(document),
    isShown: (paper) => {
      if (paper.title !== undefined) return answer.heldTitles[paper.title]?.shown ?? "undecided";
      const possible = (heldTitles?.titles ?? []).filter(
        (title) => isShownAs(title, paper.document) && (title.where ?? "in-hand") === "in-hand",
      );
      if (heldTitles?.complete !== true) return "unsaid";
      const [first, ...others] = distinct(possible.map(({ id }) => answer.heldTitles[id]?.shown ?? "no"));
      if (first === undefined) return "no";
      return others.length === 0 ? first : "unsaid";
    },
  };
}

function statusOf(
  requirements: readonly CheckedRequirement[],
  questions: readonly string[],
): DossierCheck["status"] {
  const required = requirements.filter(({ status }) => status === "required");
  if (required.some(({ finding }) => isLacking(finding))) return "incomplete";
  if (questions.length > 0) return "undecided";
  return required.every(({ finding }) => isSettled(finding)) ? "complete" : "complete-if";
}

/** The facts of the situation by which it is open whether something is asked for that is not there, or refused. */
function questionsOf(
  { titlesKnown, application }: Evaluation,
  answer: Assessment,
  requirements: readonly CheckedRequirement[],
): readonly string[] {
  const waiting = new Set(
    requirements
      .filter(({ status, finding }) => status === "undecided" && !isSettled(finding))
      .map(({ id }) => id),
  );
  const kindsWait = requirements.some(({ sets }) =>
    sets.some(({ papers }) =>
      papers.some((found) => found.finding === "undecided" && found.needs.length === 0),
    ),
  );
  return distinct([
    ...(titlesKnown ? [] : ["requests"]),
    ...titleKinds.flatMap((title) => answer.admissible[title]?.needs ?? []),
    ...answer.requirements.filter(({ id }) => waiting.has(id)).flatMap(({ needs }) => needs),
    ...(kindsWait && application.territory === undefined ? ["territory"] : []),
  ]);
}

function paperOf(paper: PaperInHand, against: readonly HeldAgainst[]): CheckedPaper {
  const { id } = paper;
  const serves = against
    .filter(({ checked: { finding, sets } }) =>
      sets.some(
        (set) =>
          set.finding === finding &&
          set.papers.some((found) => found.finding === "ready" && found.paper === id),
      ),
    )
    .map(({ checked }) => checked.id);
  const fails = against.flatMap(({ checked, papers }) =>
    isSettled(checked.finding)
      ? []
      : papers
          .filter((found) => found.paper === id && found.finding !== "ready")
          .map((found) => ({ requirement: checked.id, ...found })),
  );
  const standing =
    serves.length > 0
      ? "serves"
      : fails.length === 0
        ? "not-needed"
        : fails.some(({ finding }) => finding === "undecided")
          ? "undecided"
          : "fails";
  return { paper, standing, serves, fails };
}

/** The facts that are missing of each paper, for what is not ready without it. */
function factsToSay(dossier: Dossier, against: readonly HeldAgainst[]): DossierCheck["toSay"] {
  return dossier.papers.flatMap(({ id }) => {
    const found = against.flatMap(({ checked, papers }) => (isSettled(checked.finding) ? [] : papers));
    const facts = distinct(
      found.flatMap((each) => (each.finding === "undecided" && each.paper === id ? each.needs : [])),
    );
    return facts.length === 0 ? [] : [{ paper: id, facts }];
  });
}
