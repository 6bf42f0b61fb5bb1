import { titleKinds } from "../../vocabulary/situation.js";
import { isToBeHad, titlesToBeHad } from "../admitted.js";
import type { Assessment } from "../assessment.js";
import { distinct } from "../distinct.js";
import type { Evaluation } from "../evaluation.js";
import type { CheckedPaper, CheckedRequirement, DossierCheck } from "./check.js";
import { aloneAtTheCounter, counterOf, type Beside } from "./counter.js";
import type { Dossier, PaperInHand } from "./dossier.js";
import { heldAgainst, isLacking, isSettled, type HeldAgainst } from "./requirements.js";
import { insteadOf } from "./substitutes.js";
import { papersToGet } from "./to-get.js";

/** The check of a dossier that agrees with an application, whose answer is given; among others, where there are any. */
export function checkOf(
  evaluation: Evaluation,
  answer: Assessment,
  dossier: Dossier,
  beside: Beside = aloneAtTheCounter,
): DossierCheck {
  const { cannotProvide = [], checkedOn = answer.depositOn } = dossier;
  const against = allHeldAgainst(evaluation, answer, dossier, beside);
  const requirements = against.map((each) => each.checked);
  const isRefused = titlesToBeHad(answer)?.length === 0;
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

/** Everything that is asked for of the titles that may be had, each held against the papers. */
export function allHeldAgainst(
  evaluation: Evaluation,
  answer: Assessment,
  dossier: Dossier,
  beside: Beside = aloneAtTheCounter,
): readonly HeldAgainst[] {
  const counter = counterOf(evaluation, answer, dossier, beside);
  const open = titlesToBeHad(answer);
  return answer.requirements
    .filter((ground) => ground.status !== "not-required" && isToBeHad(open, ground.titles))
    .map((ground) => heldAgainst(counter, dossier, ground));
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
  return { paper, standing: standingOf(serves, fails), serves, fails };
}

/** How a paper stands, by what it serves and what it fails. */
export function standingOf(
  serves: readonly unknown[],
  fails: readonly { readonly finding: string }[],
): CheckedPaper["standing"] {
  if (serves.length > 0) return "serves";
  if (fails.length === 0) return "not-needed";
  return fails.some(({ finding }) => finding === "undecided") ? "undecided" : "fails";
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
