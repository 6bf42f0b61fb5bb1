import type { HeldTitle } from "../application/application.js";
import { checkTitle } from "../application/coherence.js";
import { checkDays, said } from "../application/possible-days.js";
import { InvalidInputError, notedIn, type Issue } from "../vocabulary/invalid-input.js";
import type { DoubtId } from "../vocabulary/doubts.js";
import type { NoticeId } from "../vocabulary/outcomes.js";
import { readShape } from "../application/read.js";
import { heldTitleShape, type RecordShape } from "../application/shape.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { factsThatMatter, noFacts, pathsOf, union } from "../evaluation/facts.js";
import {
  doubtsOf,
  doubtsThatMatter,
  Fork,
  inEachReading,
  leavesOf,
  readIn,
  type Otherwise,
} from "../evaluation/fork.js";
import { itemFrame, situationFrame, type Frame } from "../evaluation/frame.js";
import { newProgram, once, type Program, type Step } from "../evaluation/program.js";
import { reasonOf, type Reason } from "../evaluation/reason.js";
import { valueOf } from "../evaluation/value.js";
import type { Node } from "../graph/node.js";
import type { Citation } from "../sources/citation.js";
import * as law from "../titles/law.js";
import { titleNotices } from "../titles/notices.js";
import { texts } from "../titles/texts.js";
import { withoutUnknown } from "./without-unknown.js";

/** What a title proves on a day, and the last day it does. */
export interface Proof {
  readonly status: "yes" | "no" | "undecided";
  /** The last day on which it proves this; absent while unknown. */
  readonly until?: PlainDate;
}

/** What the law says of one held title on one day, under one reading of what it leaves open. */
export interface TitleStanding {
  /** In force, expired, void (in a former name, or declared lost or stolen), or not to be decided from what is known. */
  readonly standing: "in-force" | "expired" | "void" | "undecided";
  /** The first day of that standing, where it is known: since when it is expired, or void in a former name. */
  readonly since?: PlainDate;
  /** The last day printed on it; computed from its day of issue where the print cannot be read. */
  readonly printedEnd?: PlainDate;
  /** The last day on which the law holds it valid. */
  readonly legalEnd?: PlainDate;
  /** Whether its validity of ten years was prolonged by five. */
  readonly extended?: boolean;
  /** What it proves: identity while in force; civil status and nationality for five more years (two, without a chip). */
  readonly proves: { readonly identity: Proof; readonly civilStatus: Proof; readonly nationality: Proof };
  /** True where it looks expired and is in force: nothing obliges its holder to renew it. */
  readonly noNeedToRenew: boolean;
}

/** What the law says of one held title on one day. */
export interface TitleStatus extends TitleStanding {
  /** Where the texts leave the answer open: the questions, and what the other readings say. The answer is the cautious one. */
  readonly contested?: { readonly doubts: readonly DoubtId[]; readonly otherwise: readonly TitleStanding[] };
  /** The missing facts that keep it undecided. */
  readonly needs: readonly string[];
  readonly notices: readonly NoticeId[];
  readonly sources: readonly Citation[];
}

/** What is known of a title's holder. */
export interface Holder {
  readonly bornOn?: PlainDate | undefined;
  /**
   * The day the birth record was updated with a change of surname or first name under articles 60, 61 and 61-3-1 of the
   * Civil Code; absent, there was none. Other changes leave titles good.
   */
  readonly nameChangeRecordedOn?: PlainDate | undefined;
}

/** A title's status with its reasons. */
export interface ExplainedTitleStatus extends TitleStatus {
  /** Why it has this standing, and why it proves civil status or does not: only what decided, down to the facts. */
  readonly because: { readonly standing: Reason; readonly civilStatus: Reason };
}

/**
 * Says what a held title is worth on a day: its printed and its legal end, whether it is in force, what it proves and
 * until when, and why.
 *
 * @param title - The title; what is left out of it is unknown. Where it is not said to be lost, stolen or found again, the
 * question is about a title at hand.
 * @param on - The day, past or to come.
 * @param holder - What is known of its holder.
 * @throws InvalidInputError with every fault, when nobody can hold such a title on that day.
 * @see Decree 2013-1188, article 10, and sheet F35005 for the cards prolonged by five years; decree 55-1397, articles 4
 * and 4-1, for the five years after the end; decree 2024-689 for titles in a former name.
 *
 * @example
 * ```ts
 * const card = { kind: "cni", format: "laminated", issuedOn: "2012-09-12", printedExpiry: "2022-09-11", adultWhenIssued: true } as const;
 * const status = titleStatus(card, "2026-11-25");
 * status.legalEnd; // "2027-09-11"
 * status.noNeedToRenew; // true
 * ```
 */
export function titleStatus(
  title: Omit<HeldTitle, "id">,
  on: PlainDate,
  holder: Holder = {},
): ExplainedTitleStatus {
  const { facts, known } = validTitle(title, on, holder);
  const { program, steps } = lawOfTitles();
  const situation = situationFrame(
    {
      depositOn: on,
      applicant: { bornOn: known.bornOn },
      names: { changeRecordedOn: known.nameChangeRecordedOn, changedBy: "decree" },
      circumstances: { nameChanged: known.nameChangeRecordedOn !== undefined },
    },
    on,
    program,
  );
  const frame = itemFrame(situation, "title", { where: "in-hand", ...facts });
  const status = statusOf(steps, frame);
  const isVoid = readIn(valueOf(steps.isVoid, frame)) === true;
  return {
    ...status,
    needs: status.needs.map(holderPath),
    because: {
      standing: reasonOf(isVoid ? steps.isVoid : steps.isInForce, frame),
      civilStatus: reasonOf(steps.provesCivilStatus, frame),
    },
  };
}

const lawOfTitles = once(() => {
  const program = newProgram();
  return { program, steps: titleSteps(program) };
});

/** The facts of the situation as {@link titleStatus} calls them. */
function holderPath(path: string): string {
  if (path === "applicant.bornOn") return "holder.bornOn";
  return path === "names.changeRecordedOn" ? "holder.nameChangeRecordedOn" : path;
}

const holderShape: RecordShape = {
  kind: "record",
  fields: { bornOn: { kind: "day" }, nameChangeRecordedOn: { kind: "day" } },
  required: [],
};

/** A title that stands for itself needs no name. */
const titleShape: RecordShape = { ...heldTitleShape, required: ["kind"] };

/** The title and its holder, checked; throws with every fault at once. */
function validTitle(title: unknown, on: unknown, holder: unknown): { facts: HeldTitle; known: Holder } {
  const issues: Issue[] = [];
  const refuse = notedIn(issues);
  const facts = readShape(titleShape, title, "title", refuse) as HeldTitle | undefined;
  const day = readShape({ kind: "day" }, on, "on", refuse) as PlainDate | undefined;
  const known = readShape(holderShape, holder, "holder", refuse) as Holder | undefined;
  if (facts !== undefined) checkTitle(facts, "title", refuse);
  checkDays(
    {
      on: said("on", day),
      bornOn: said("holder.bornOn", known?.bornOn),
      changeRecordedOn: said("holder.nameChangeRecordedOn", known?.nameChangeRecordedOn),
      titles: facts === undefined ? [] : [["title", facts]],
    },
    refuse,
  );
  if (facts === undefined || known === undefined || issues.length > 0) throw new InvalidInputError(issues);
  return { facts, known };
}

/** What the law says of the title at hand. */
const nodes = {
  isInForce: law.isInForce,
  isVoid: law.isVoid,
  isDeclaredGone: law.isDeclaredGone,
  isExtended: law.isExtended,
  printedEnd: law.printedEnd,
  legalEnd: law.legalEnd,
  expiredSince: law.expiredSince,
  becomesVoid: law.becomesVoid,
  voidFrom: law.voidFrom,
  firstDayVoid: law.firstDayVoid,
  provesCivilStatus: law.provesCivilStatus,
  isOfAKindThatProves: law.isOfAKindThatProves,
  proofEndsOn: law.proofEndsOn,
  looksExpiredAndIsInForce: law.looksExpiredAndIsInForce,
} satisfies Readonly<Record<string, Node>>;

/** The same, as it is evaluated. */
export type TitleSteps = {
  readonly [Name in keyof typeof nodes]: (typeof nodes)[Name] extends Node<infer T> ? Step<T> : never;
} & { readonly notices: readonly { readonly id: NoticeId; readonly when: Step<boolean> }[] };

/** The steps of what the law says of a title. */
export function titleSteps(program: Program): TitleSteps {
  const steps = Object.entries<Node>(nodes).map(([name, node]) => [name, program.step(node)] as const);
  const notices = titleNotices.map(({ id, when }) => ({ id, when: program.step(when) }));
  return { ...Object.fromEntries(steps), notices } as unknown as TitleSteps;
}

/** The status of a title by the cautious reading of the law, with what other readings say. */
export function statusOf(steps: TitleSteps, frame: Frame): TitleStatus {
  const { isInForce, isVoid, legalEnd, expiredSince, provesCivilStatus } = steps;
  const decisive = [isInForce, isVoid, legalEnd, expiredSince, provesCivilStatus];
  const doubts = doubtsOf(decisive.map((step) => valueOf<unknown>(step, frame)));
  const standings = inEachReading(doubts, (otherwise) => standingIn(steps, frame, otherwise));
  const [cautious] = leavesOf(standings) as readonly [TitleStanding];
  const contested = standings instanceof Fork ? contestedBy(standings, cautious) : undefined;
  // Not by spreading it: to add to a copy of what has now these parts and now those is slow in engines.
  return Object.assign({}, cautious, contested === undefined ? undefined : { contested }, {
    needs: needsIn(steps, frame),
    notices: steps.notices.filter(({ when }) => readIn(valueOf(when, frame)) === true).map(({ id }) => id),
    sources: sourcesOf(frame, cautious, readIn(valueOf(steps.isDeclaredGone, frame)) === true),
  });
}

/** What the other readings say, where they decide otherwise. */
function contestedBy(standings: Fork<TitleStanding>, cautious: TitleStanding): TitleStatus["contested"] {
  const otherwise: TitleStanding[] = [];
  for (const other of leavesOf(standings) as TitleStanding[])
    if ([cautious, ...otherwise].every((known) => differs(other, known))) otherwise.push(other);
  if (otherwise.length === 0) return undefined;
  return { doubts: doubtsThatMatter(standings, differs) as readonly DoubtId[], otherwise };
}

/** Two readings differ where they decide otherwise on the day; the day on which a proof will end may be open without that. */
function differs(one?: TitleStanding, other?: TitleStanding): boolean {
  return (
    one?.standing !== other?.standing ||
    one?.since !== other?.since ||
    one?.legalEnd !== other?.legalEnd ||
    one?.proves.identity.status !== other?.proves.identity.status ||
    one?.proves.civilStatus.status !== other?.proves.civilStatus.status
  );
}

function standingIn(steps: TitleSteps, frame: Frame, otherwise: Otherwise): TitleStanding {
  const known = <T>(step: Step<T>): T | undefined => readIn(valueOf(step, frame), otherwise);
  const inForce = known(steps.isInForce);
  const voided = known(steps.isVoid);
  const printedEnd = known(steps.printedEnd);
  const legalEnd = known(steps.legalEnd);
  const extended = known(steps.isExtended);
  const standing =
    inForce === true
      ? "in-force"
      : voided === true
        ? "void"
        : inForce === false && voided === false
          ? "expired"
          : "undecided";
  const declaredGone = known(steps.isDeclaredGone);
  const since =
    standing === "void" && declaredGone === false
      ? known(steps.voidFrom)
      : standing === "expired"
        ? known(steps.expiredSince)
        : undefined;
  const neverProves = known(steps.isOfAKindThatProves) === false;
  const proofEndsOn = neverProves ? undefined : known(steps.proofEndsOn);
  const civilStatus = proof(
    steps.provesCivilStatus,
    proofEndsOn === undefined ? undefined : plusDays(proofEndsOn, -1),
  );
  return withoutUnknown<TitleStanding>({
    standing,
    since,
    printedEnd,
    legalEnd,
    extended,
    proves: { identity: proof(steps.isInForce, legalEnd), civilStatus, nationality: civilStatus },
    noNeedToRenew: known(steps.looksExpiredAndIsInForce) === true,
  });

  function proof(condition: Step<boolean>, end: PlainDate | undefined): Proof {
    const value = known(condition);
    if (value === undefined) return { status: "undecided" };
    const status = value ? "yes" : "no";
    const until = lastGoodDay(end);
    // A title that never proved this has no last day on which it did.
    return until !== undefined && (value || until < frame.view.on) ? { status, until } : { status };
  }

  /**
   * The last day of a proof, or the eve of the day on which the title becomes void, whichever is earlier; unknown while it is
   * unknown whether the title becomes void, or when it was declared lost or stolen.
   */
  function lastGoodDay(end: PlainDate | undefined): PlainDate | undefined {
    const voids = known(steps.becomesVoid);
    if (end === undefined || voids === undefined || declaredGone !== false) return undefined;
    const voidedOn = voids ? known(steps.firstDayVoid) : undefined;
    return voidedOn !== undefined && voidedOn <= end ? plusDays(voidedOn, -1) : end;
  }
}

const nothing: readonly never[] = Object.freeze([]);

/** The missing facts that keep it open, by the cautious reading. */
function needsIn(steps: TitleSteps, frame: Frame): readonly string[] {
  const open = [steps.isInForce, steps.isVoid, steps.provesCivilStatus].filter(
    (condition) => readIn(valueOf(condition, frame)) === undefined,
  );
  if (open.length === 0) return nothing;
  const facts = open.map((condition) => readIn(factsThatMatter(condition, frame)) ?? noFacts);
  return pathsOf(facts.reduce(union, noFacts), frame);
}

function sourcesOf(
  frame: Frame,
  { extended, standing }: TitleStanding,
  declaredGone: boolean,
): readonly Citation[] {
  return [
    ...texts[(frame.facts as HeldTitle).kind],
    ...(extended === true ? texts.extended : []),
    ...(standing === "void" ? (declaredGone ? texts.declaredGone : texts.void) : []),
    ...texts.proof,
  ];
}
