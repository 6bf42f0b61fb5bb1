import type { Application } from "../application/application.js";
import { day, options as readerOf } from "../application/arguments.js";
import { parseApplication, validWith } from "../application/parse.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { national } from "../rulebook/national.js";
import { readRulebook, type Rulebook } from "../rulebook/rule.js";
import { InvalidInputError } from "../vocabulary/invalid-input.js";
import { possibleActs, type Act, type PossibleAct } from "./acts.js";
import { assessmentOf, type AssessOptions } from "./assess.js";
import { changes, type Changes } from "./changes.js";
import { decisionsOf } from "./decisions.js";
import { evaluate } from "./evaluation.js";
import { burdenOf, gainsOf, isCovered, type Burden, type Gain } from "./gains.js";

/** By which rules to look, and from which day on one can deposit. */
export interface WayOptions extends AssessOptions {
  /** The first day on which the file can be deposited; the day of deposit where absent. */
  readonly depositFrom?: PlainDate | undefined;
}

/** Acts that together give a gain that fewer of them do not give. */
export interface Way {
  readonly acts: readonly Act[];
  /** What is better afterwards. */
  readonly gains: readonly Gain[];
  /** What is better before. */
  readonly losses: readonly Gain[];
  /** Everything that is then decided otherwise. */
  readonly changes: Changes;
  /** The situation once it is done. */
  readonly application: Application;
}

/** What {@link whatWouldChange} finds. */
export interface WhatWouldChange {
  readonly ways: readonly Way[];
  /** Whether every set of up to three acts was looked at; false where the bound was reached before. */
  readonly complete: boolean;
}

/** The most acts that go together. */
const mostActs = 3;
/** The most sets of acts that are looked at. */
const mostSets = 80;

const readOptions = readerOf<WayOptions>({ rulebook: readRulebook, depositFrom: day });

/**
 * Says what would change the answer, of what is in the applicant's own power: each set of at most three acts that spares a
 * paper, a fee or a visit, or makes that an application is no longer refused, with what it costs elsewhere. Only sets that give
 * something which fewer of their acts do not; one paper in exchange for another is no gain. Nobody is told to state what is not
 * so.
 *
 * @param application - The situation.
 * @param options - By which rules; `depositFrom`: the first day on which the file can be deposited.
 * @throws InvalidApplicationError with every fault, when the application is not valid.
 * @throws InvalidInputError when `depositFrom` lies after the deposit, or an option is not known.
 *
 * @example
 * ```ts
 * const { ways } = whatWouldChange({
 *   depositOn: "2026-11-25",
 *   territory: "metropole",
 *   channel: "paper-form",
 *   requests: { cni: { reason: "digital-identity" } },
 *   applicant: { bornOn: "1984-06-02" },
 *   circumstances: nothingSpecial,
 *   heldTitles: { complete: true, titles: [{ id: "old", kind: "cni", format: "laminated", issuedOn: "2016-03-01", printedExpiry: "2031-02-28", where: "in-hand" }] },
 * });
 * ways[0].acts.map(({ id }) => id); // ["hand-back-title"]
 * ways[0].gains; // [{ kind: "fee-at-collection", title: "cni" }]
 * ```
 */
export function whatWouldChange(application: Application, options: WayOptions = {}): WhatWouldChange {
  const { application: valid, beside } = validWith(application, (refuse) =>
    readOptions(options, "options", refuse),
  );
  const { rulebook = national, depositFrom = valid.depositOn } = beside ?? {};
  if (depositFrom > valid.depositOn)
    throw new InvalidInputError([
      {
        path: "options.depositFrom",
        code: "out-of-range",
        message: `${depositFrom} is after the deposit, ${valid.depositOn}`,
      },
    ]);
  const before = answerTo(valid, rulebook);
  const acts = possibleActs(valid, rulebook, depositFrom);
  const found = new Map<string, readonly Gain[]>();
  const ways: Way[] = [];
  let looked = 0;
  for (const set of setsOf(acts)) {
    if (looked === mostSets) return { ways, complete: false };
    looked++;
    const parsed = parseApplication(set.reduce((so, { done }) => done(so), valid));
    if (!parsed.ok) continue;
    const after = answerTo(parsed.application, rulebook);
    const losses = gainsOf(after, before);
    const gains = withoutExchanges(gainsOf(before, after), losses);
    found.set(keyOf(set, acts), gains);
    const fewer = partsOf(set).flatMap((part) => found.get(keyOf(part, acts)) ?? []);
    if (gains.every((gain) => isCovered(gain, fewer))) continue;
    ways.push({
      acts: set.map(({ act }) => act),
      gains,
      losses,
      changes: changes(decisionsOf(before.answer), decisionsOf(after.answer)),
      application: parsed.application,
    });
  }
  return { ways, complete: true };
}

function answerTo(application: Application, rulebook: Rulebook): Burden {
  return burdenOf(assessmentOf(evaluate(application, rulebook)));
}

/** Where as many papers come as go, and that is all, nothing is gained. */
function withoutExchanges(gains: readonly Gain[], losses: readonly Gain[]): readonly Gain[] {
  const papers = (all: readonly Gain[]): number => all.filter(({ kind }) => kind === "paper").length;
  return papers(gains) <= papers(losses) ? gains.filter(({ kind }) => kind !== "paper") : gains;
}

/** Sets of one act, of two, of three; of acts that decide the same, one. */
function* setsOf(acts: readonly PossibleAct[]): Generator<readonly PossibleAct[], void> {
  let sets: readonly (readonly PossibleAct[])[] = [[]];
  for (let count = 1; count <= mostActs; count++) {
    sets = sets.flatMap((set) => {
      const last = set.at(-1);
      return acts
        .slice(last === undefined ? 0 : acts.indexOf(last) + 1)
        .filter(({ decides }) => !set.some((other) => other.decides === decides))
        .map((act) => [...set, act]);
    });
    yield* sets;
  }
}

/** The sets of all but one or more of some acts; none of none. */
function partsOf(set: readonly PossibleAct[]): readonly (readonly PossibleAct[])[] {
  if (set.length <= 1) return [];
  const smaller = set.map((left) => set.filter((act) => act !== left));
  return [...smaller, ...smaller.flatMap(partsOf)];
}

function keyOf(set: readonly PossibleAct[], acts: readonly PossibleAct[]): string {
  return set.map((act) => acts.indexOf(act)).join();
}
