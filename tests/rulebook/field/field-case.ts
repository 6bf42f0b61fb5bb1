import {
  assess,
  nothingSpecial,
  type Applicant,
  type Application,
  type Assessment,
  type BirthRegistry,
  type DoubtId,
  type HeldTitle,
  type Minor,
  type Names,
  type NoticeId,
  type Person,
  type PlainDate,
  type ReferralId,
  type RefusalId,
  type Requests,
  type RequirementId,
  type StepId,
} from "titres-identite";
import { expect } from "vitest";
import { adult } from "../adult.js";

/*
 * Situations that were really met, with what the texts say of them: the faults of law found in November 2026 (A), what
 * could not be said at all (B), and what was right and is to stay so (E). What must follow is typed out from the texts.
 */

/** The day on which the situations were tried. */
export const day = "2026-11-25";

/** An adult in metropolitan France, French, at home, who fills in the form and holds these titles; nothing special. */
export function person(
  requests: Requests,
  titles: readonly HeldTitle[] = [],
  said: Partial<Application> = {},
): Application {
  return adult(requests, titles, { depositOn: day, channel: "paper-form", photo: "brought", ...said });
}

/** Someone of an age, whose record is on paper and shows nationality. */
export function aged(bornOn: PlainDate, said: Partial<Applicant> = {}): Applicant {
  return {
    bornOn,
    french: true,
    birthplace: "france",
    birthRecord: { heldBy: "paper-registry", showsNationality: true },
    ...said,
  };
}

/** A child of nine for whom someone files, with what else is said. */
export function child(
  requests: Requests,
  minor: Minor,
  said: Partial<Application> = {},
  titles: readonly HeldTitle[] = [],
): Application {
  return person(requests, titles, { applicant: aged("2017-01-10"), minor, ...said });
}

/** The rare facts, some of them true. */
export function special(said: Application["circumstances"]): Application["circumstances"] {
  return { ...nothingSpecial, ...said };
}

/** A laminated card of an adult, in hand. */
export function laminated(
  issuedOn: PlainDate,
  printedExpiry: PlainDate,
  parts: Partial<HeldTitle> = {},
): HeldTitle {
  const made = { kind: "cni", format: "laminated", adultWhenIssued: true, where: "in-hand" } as const;
  return { id: "card", ...made, issuedOn, printedExpiry, ...parts };
}

/** A bank-card CNI, in hand. */
export function bankCard(printedExpiry: PlainDate, parts: Partial<HeldTitle> = {}): HeldTitle {
  return { id: "card", kind: "cni", format: "card", printedExpiry, where: "in-hand", ...parts };
}

/** A biometric passport, in hand. */
export function passport(printedExpiry: PlainDate, parts: Partial<HeldTitle> = {}): HeldTitle {
  return { id: "passport", kind: "passport", format: "biometric", printedExpiry, where: "in-hand", ...parts };
}

/** An adult who renews a card and asks for a use name, the birth record held by a registry. */
export function asksForAName(
  names: Names,
  heldBy: BirthRegistry,
  said: Partial<Application> = {},
): Application {
  return person({ cni: { reason: "renewal" } }, [bankCard("2027-02-01")], {
    names,
    applicant: aged("1985-06-15", { birthRecord: { heldBy, showsNationality: true } }),
    circumstances: special({ useNameAsked: true }),
    ...said,
  });
}

/** How a paper is asked for on one ground: for certain, advised, or only by one reading of the law. */
type Asked = "required" | "not-required" | "advised" | "undecided" | `either way: ${DoubtId}`;

/** What must follow; what is left out is not judged. */
export interface Follows {
  readonly papers?: Readonly<Partial<Record<RequirementId, Asked>>>;
  /** Every reason of a refusal, and no other; `?` where some reading of the law does not refuse. */
  readonly refused?: readonly (RefusalId | `${RefusalId}?`)[];
  /** The years of the new titles, or the day on which they end. */
  readonly valid?: readonly (number | PlainDate)[];
  readonly deposit?: readonly Person[];
  readonly collection?: readonly Person[];
  readonly told?: readonly NoticeId[];
  readonly notTold?: readonly NoticeId[];
  readonly steps?: readonly StepId[];
  readonly noSteps?: readonly StepId[];
  readonly sentTo?: readonly ReferralId[];
  readonly notSentTo?: readonly ReferralId[];
  /** The facts that are asked for; none, unless they are named. */
  readonly open?: readonly string[];
}

/** A case: its sentence, which begins with the number of the fault, the situation, and what must follow. */
export type FieldCase = readonly [sentence: string, given: Application, follows: Follows];

/** Checks that an answer is what must follow. */
export function expectThat(given: Application, follows: Follows): void {
  expect(said(assess(given), follows)).toEqual({ open: [], ...follows });
}

/** What an answer says of the things that are judged. */
function said(answer: Assessment, follows: Follows): Follows {
  const { admissible, validity, notices, steps, referrals, undecided } = answer;
  const told = notices.map(({ id }) => id);
  const sentTo = referrals.map(({ id }) => id);
  const all: Required<Follows> = {
    papers: Object.fromEntries(
      Object.keys(follows.papers ?? {}).map((id) => [id, askedFor(answer, id as RequirementId)]),
    ),
    refused: Object.values(admissible).flatMap(({ refusals }) =>
      refusals.map(({ id, doubts }) => (doubts.length === 0 ? id : (`${id}?` as const))),
    ),
    valid: Object.values(validity).flatMap(({ years, until }) => [
      ...years,
      ...(until === undefined ? [] : [until]),
    ]),
    deposit: coming(answer, "deposit"),
    collection: coming(answer, "collection"),
    told: (follows.told ?? []).filter((id) => told.includes(id)),
    notTold: (follows.notTold ?? []).filter((id) => !told.includes(id)),
    steps: (follows.steps ?? []).filter((id) => steps.includes(id)),
    noSteps: (follows.noSteps ?? []).filter((id) => !steps.includes(id)),
    sentTo: (follows.sentTo ?? []).filter((id) => sentTo.includes(id)),
    notSentTo: (follows.notSentTo ?? []).filter((id) => !sentTo.includes(id)),
    open: undecided.map(({ fact }) => fact),
  };
  const judged = Object.entries(all).filter(([part]) => part === "open" || part in follows);
  return Object.fromEntries(judged);
}

/** How a paper is asked for on a ground. */
export function askedFor({ requirements }: Assessment, id: RequirementId): Asked {
  const found = requirements.find((requirement) => requirement.id === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  const [doubt] = found.contested?.doubts ?? [];
  return doubt === undefined ? found.status : `either way: ${doubt}`;
}

function coming({ presence }: Assessment, visit: "deposit" | "collection"): readonly Person[] {
  return Object.entries(presence[visit]).flatMap(([person, { status }]) =>
    status === "must-come" ? [person as Person] : [],
  );
}
