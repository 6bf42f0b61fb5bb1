import type { Assessment, Paper, Requirement } from "../../src/answers/assessment.js";
import type { Application } from "../../src/application/application.js";
import { open, said, type Answer } from "./answer.js";
import { papersNamed } from "./documents.js";
import type { CaseDocument } from "./format.js";

/** An application, and what the library says of it. */
export interface File {
  readonly application: Application;
  readonly assessment: Assessment;
}

/** Whether a paper that a case names is asked for: the strongest of its grounds counts. */
export function isAskedFor(file: File, document: CaseDocument): Answer<boolean> {
  if (document === "fiscal-stamp" && stampIsDueLater(file)) return said(true);
  const answers = groundsOf(file.assessment, document).map((requirement) =>
    onOneGround(requirement, document),
  );
  const required = answers.find(({ value }) => value === true);
  if (required !== undefined) return required;
  const undecided = answers.filter(({ value }) => value === undefined);
  if (undecided.length === 0) return said(false);
  return open(
    undecided.flatMap(({ lacks }) => lacks),
    undecided.some(({ readings }) => readings === undefined)
      ? undefined
      : undecided.flatMap(({ readings }) => readings ?? []),
  );
}

/** Whether one at least of some papers is asked for. */
export function oneIsAskedFor(file: File, documents: readonly CaseDocument[]): Answer<boolean> {
  const answers = documents.map((document) => isAskedFor(file, document));
  const groupIsRequired = file.assessment.requirements.some(
    ({ status, contested, anyOf }) =>
      status === "required" &&
      contested === undefined &&
      anyOf.every((set) => documents.some((document) => holds(set, document))),
  );
  if (groupIsRequired || answers.some(({ value }) => value === true)) return said(true);
  if (answers.every(({ value }) => value === false)) return said(false);
  return open(answers.flatMap(({ lacks }) => lacks));
}

/** Whether a paper is named by a ground that is not known to be idle. */
function groundsOf({ requirements }: Assessment, document: CaseDocument): readonly Requirement[] {
  return requirements.filter(({ anyOf }) => anyOf.some((set) => holds(set, document)));
}

function onOneGround(requirement: Requirement, document: CaseDocument): Answer<boolean> {
  const { status, contested, anyOf, needs } = requirement;
  if (status === "not-required" || status === "advised") return said(false);
  if (status === "undecided") return open(needs);
  if (contested !== undefined)
    return open(
      contested.doubts.map((doubt) => `the law on ${doubt}`),
      [true, ...contested.otherwise.map((other) => other === "required")],
    );
  if (!anyOf.every((set) => holds(set, document))) return open(["a choice of papers"], [true, false]);
  return said(true);
}

function holds(set: readonly Paper[], document: CaseDocument): boolean {
  return set.some((paper) => papersNamed[document].includes(paper.document));
}

/** A fee known to fall due at collection is paid by a stamp as well, except at a consulate. */
function stampIsDueLater({ application: { territory }, assessment: { fee } }: File): boolean {
  const isDue = fee.later.some(({ status, amounts }) => status === "due" && amounts.length > 0);
  return isDue && territory !== undefined && territory !== "abroad";
}
