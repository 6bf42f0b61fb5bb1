import type { Money } from "../vocabulary/money.js";
import { persons, visits, type Person, type Visit } from "../vocabulary/outcomes.js";
import type { DocumentId } from "../vocabulary/documents.js";
import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import type { Assessment } from "./assessment.js";

/** Something that is better in one answer than in another. */
export type Gain =
  | { readonly kind: "paper"; readonly document: DocumentId }
  | { readonly kind: "fee"; readonly before: Money; readonly after: Money }
  | { readonly kind: "fee-at-collection"; readonly title: TitleKind }
  | { readonly kind: "visit"; readonly person: Person; readonly visit: Visit }
  | { readonly kind: "admitted"; readonly title: TitleKind }
  /** The title is had at this appointment as well, and takes no other. */
  | { readonly kind: "appointment"; readonly title: TitleKind };

/** What of an answer may be better or worse. */
export interface Burden {
  readonly answer: Assessment;
  /** The papers that are asked for, and those that may be: in one of several sets, or while that is undecided. */
  readonly asked: ReadonlySet<DocumentId>;
  readonly perhaps: ReadonlySet<DocumentId>;
}

/** The burden that an answer puts on the applicant. */
export function burdenOf(answer: Assessment): Burden {
  const asked = new Set<DocumentId>();
  const perhaps = new Set<DocumentId>();
  for (const { status, anyOf } of answer.requirements) {
    if (status !== "required" && status !== "undecided") continue;
    for (const { document } of anyOf.flat()) perhaps.add(document);
    if (status === "required")
      for (const { document } of anyOf[0] ?? [])
        if (anyOf.every((set) => set.some((paper) => paper.document === document))) asked.add(document);
  }
  return { answer, asked, perhaps };
}

/**
 * What is better in an answer than in the one before: a paper that is no longer required, a fee
 * that is less or falls due no more, a person who need not come, a title that is no longer refused, one that is asked for at the same appointment. What is undecided in one of
 * them is no gain.
 */
export function gainsOf(before: Burden, after: Burden): readonly Gain[] {
  const [was, is] = [before.answer, after.answer];
  return [
    ...[...before.asked]
      .filter((document) => !after.perhaps.has(document))
      .map((document): Gain => ({ kind: "paper", document })),
    ...feeGains(was, is),
    ...was.fee.later
      .filter(({ title }) => !is.fee.later.some((each) => each.title === title))
      .map(({ title }): Gain => ({ kind: "fee-at-collection", title })),
    ...visits.flatMap((visit) =>
      persons
        .filter(
          (person) =>
            was.presence[visit][person].status === "must-come" &&
            is.presence[visit][person].status === "need-not-come",
        )
        .map((person): Gain => ({ kind: "visit", person, visit })),
    ),
    ...titleKinds
      .filter(
        (title) =>
          was.admissible[title]?.status === "inadmissible" && is.admissible[title]?.status === "admissible",
      )
      .map((title): Gain => ({ kind: "admitted", title })),
    ...titleKinds
      .filter((title) => was.admissible[title] === undefined && is.admissible[title]?.status === "admissible")
      .map((title): Gain => ({ kind: "appointment", title })),
  ];
}

function feeGains({ fee: was }: Assessment, { fee: is }: Assessment): readonly Gain[] {
  if (was.kind !== "exact" || is.kind !== "exact" || was.amount.currency !== is.amount.currency) return [];
  const isLess = is.amount.units < was.amount.units;
  return isLess ? [{ kind: "fee", before: was.amount, after: is.amount }] : [];
}

/** Whether a gain is among others, or less than one of them. */
export function isCovered(gain: Gain, others: readonly Gain[]): boolean {
  return others.some((other) => {
    switch (gain.kind) {
      case "paper":
        return other.kind === "paper" && gain.document === other.document;
      case "fee":
        return other.kind === "fee" && other.after.units <= gain.after.units;
      case "fee-at-collection":
      case "admitted":
      case "appointment":
        return other.kind === gain.kind && gain.title === other.title;
      case "visit":
        return other.kind === "visit" && gain.person === other.person && gain.visit === other.visit;
    }
  });
}
