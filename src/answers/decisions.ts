import type { DiscretionId, DoubtId } from "../vocabulary/doubts.js";
import type { NoticeId, PaymentWay, ReferralId, RefusalId, StepId } from "../vocabulary/outcomes.js";
import type { TitleKind } from "../vocabulary/situation.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { ProofKindId } from "../vocabulary/proof-kinds.js";
import type { RequirementId } from "../vocabulary/requirements.js";
import { answered } from "../application/answered/answer.js";
import { knownIds } from "../application/answered/known-ids.js";
import type {
  Amount,
  Assessment,
  Contested,
  Discretionary,
  HeldTitleOutcome,
  LaterFee,
  Paper,
  RequirementStatus,
} from "./assessment.js";

/**
 * What an answer decides: ids, statuses, amounts and fixed ends; no words, no reasons, nothing that moves with the day
 * of deposit. A ground that asks for nothing and a person who need not come are left out.
 */
export interface Decisions {
  readonly admissible: Readonly<Record<string, AdmissibilityDecision>>;
  readonly requirements: Readonly<Partial<Record<RequirementId, RequirementDecision>>>;
  readonly fee: Amount & {
    readonly payBy: readonly PaymentWay[];
    readonly later: readonly LaterFeeDecision[];
  };
  readonly presence: Readonly<Record<string, PresenceDecision>>;
  /** The lengths in years that the new title may have, or the end of the former one. */
  readonly validity: Readonly<Record<string, readonly (number | "former-end")[]>>;
  /** The day on which the new title ends, where it keeps the end of the former one. */
  readonly endsOn: Readonly<Record<string, PlainDate>>;
  readonly heldTitles: Readonly<Record<string, HeldTitleDecision>>;
  readonly steps: readonly StepId[];
  readonly notices: readonly NoticeId[];
  readonly referrals: readonly ReferralId[];
  readonly undecided: readonly string[];
}

/** A fee that falls due at collection, without where that is written. */
export type LaterFeeDecision = Omit<LaterFee, "sources">;

/** Whether a title may be asked for. */
export interface AdmissibilityDecision {
  readonly status: string;
  readonly contested?: readonly DoubtId[];
  readonly refusals: readonly RefusalId[];
}

/** What is decided on one ground. */
export interface RequirementDecision {
  readonly status: RequirementStatus;
  readonly contested?: readonly DoubtId[];
  readonly discretion?: readonly DiscretionId[];
  readonly titles: readonly TitleKind[];
  readonly anyOf: readonly (readonly PaperDecision[])[];
}

/** A paper as it is decided: its freshness a length, and the kinds that are accepted and refused as it. */
export interface PaperDecision extends Omit<Paper, "issuedOnOrAfter" | "kinds"> {
  readonly kinds?: { readonly accepted: readonly ProofKindId[]; readonly refused: readonly ProofKindId[] };
}

/** Whether a person must come. */
export interface PresenceDecision {
  readonly status: string;
  readonly contested?: readonly DoubtId[];
  readonly discretion?: readonly DiscretionId[];
}

/** What is decided of a held title. */
export interface HeldTitleDecision extends Pick<HeldTitleOutcome, "shown" | "atCollection"> {
  readonly standing: string;
  readonly legalEnd?: PlainDate;
  readonly proves: Readonly<Record<string, string>>;
  readonly contested?: readonly DoubtId[];
}

/**
 * Projects an answer to what it decides, to compare and to keep.
 *
 * @throws InvalidInputError when it is not an answer of `assess`, or a copy of one.
 *
 * @example
 * ```ts
 * const answer = assess({ depositOn: "2026-11-25", territory: "metropole", requests: { cni: { reason: "first" } } });
 * decisions(answer).requirements["photo/every-application"]?.status; // "required"
 * ```
 */
export function decisions(answer: Assessment): Decisions {
  return answered(answer, knownIds, decisionsOf);
}

/** The same of an answer that was just given. */
export function decisionsOf(answer: Assessment): Decisions {
  const { payBy, later } = answer.fee;
  return {
    admissible: map(answer.admissible, ({ status, contested, refusals }) => ({
      status,
      ...doubtsOf(contested),
      refusals: refusals.map(({ id }) => id),
    })),
    requirements: Object.fromEntries(
      answer.requirements
        .filter(({ status }) => status !== "not-required")
        .map(({ id, status, contested, discretion, titles, anyOf }) => [
          id,
          {
            status,
            ...doubtsOf(contested),
            ...grantsOf(discretion),
            titles,
            anyOf: anyOf.map((set) => set.map(undated)),
          },
        ]),
    ),
    fee: {
      ...amount(answer.fee),
      payBy,
      later: later.map(({ title, amounts, status }) => ({ title, amounts, status })),
    },
    presence: Object.fromEntries(
      Object.entries(answer.presence).flatMap(([visit, people]) =>
        Object.entries(people)
          .filter(([, { status }]) => status !== "need-not-come")
          .map(([person, { status, contested, discretion }]) => [
            `${person}/${visit}`,
            { status, ...doubtsOf(contested), ...grantsOf(discretion) },
          ]),
      ),
    ),
    validity: map(answer.validity, ({ years, keepsFormerEnd }) =>
      keepsFormerEnd === "no" ? years : [...years, "former-end" as const],
    ),
    endsOn: Object.fromEntries(
      Object.entries(answer.validity).flatMap(([title, { until }]) =>
        until === undefined ? [] : [[title, until]],
      ),
    ),
    heldTitles: map(answer.heldTitles, ({ titleStatus, shown, atCollection }) => ({
      shown,
      atCollection,
      standing: titleStatus.standing,
      ...(titleStatus.legalEnd === undefined ? {} : { legalEnd: titleStatus.legalEnd }),
      proves: map(titleStatus.proves, ({ status }) => status),
      ...doubtsOf(titleStatus.contested),
    })),
    steps: answer.steps,
    notices: answer.notices.map(({ id }) => id),
    referrals: answer.referrals.map(({ id }) => id),
    undecided: answer.undecided.map(({ fact }) => fact),
  };
}

/** The paper with its freshness as a length, since the day moves with the deposit, and the kinds of it without texts. */
function undated({ kinds, ...paper }: Paper): PaperDecision {
  const copy: Mutable<Omit<Paper, "kinds">> = { ...paper };
  delete copy.issuedOnOrAfter;
  if (kinds === undefined) return copy;
  return { ...copy, kinds: { accepted: kinds.accepted, refused: kinds.refused.map(({ kind }) => kind) } };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function amount(fee: Amount): Amount {
  const discretion = fee.discretion === undefined ? {} : { discretion: fee.discretion };
  if (fee.kind === "exact") return { kind: "exact", amount: fee.amount, ...discretion };
  if (fee.kind === "unsettled")
    return { kind: "unsettled", amounts: fee.amounts, doubts: fee.doubts, ...discretion };
  const orUnknown = fee.orUnknown === true ? { orUnknown: true as const } : {};
  return { kind: "range", spans: fee.spans, ...orUnknown, dependsOn: fee.dependsOn, ...discretion };
}

function doubtsOf(contested: Pick<Contested<unknown>, "doubts"> | undefined): {
  readonly contested?: readonly DoubtId[];
} {
  return contested === undefined ? {} : { contested: contested.doubts };
}

function grantsOf(discretion: Pick<Discretionary<unknown>, "grants"> | undefined): {
  readonly discretion?: readonly DiscretionId[];
} {
  return discretion === undefined ? {} : { discretion: discretion.grants };
}

function map<T extends object, V>(record: T, to: (value: NonNullable<T[keyof T]>) => V): Record<string, V> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, to(value as NonNullable<T[keyof T]>)]),
  );
}
