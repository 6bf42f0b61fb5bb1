import { frozen } from "../vocabulary/frozen.js";
import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { newProgram, type Program, type Step } from "../evaluation/program.js";
import { exceptAs } from "../documents/kinds.js";
import { constant } from "../graph/fact.js";
import { ofChosen } from "../graph/list.js";
import type { Table } from "../graph/node.js";
import { isAdult } from "../rulebook/ages.js";
import { replacedTitle } from "../rulebook/conditions.js";
import {
  documentOf,
  type CitedRow,
  type FeeRow,
  type PaperRule,
  type PresenceRule,
  type RefusalRule,
  type Rule,
  type Rulebook,
  type SayingRule,
} from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import { speakers } from "../sources/scope.js";
import { legalEnd } from "../titles/law.js";
import type { Requirement } from "./assessment.js";
import { kindsOfPaper, type KindsOfPaper } from "./kinds-of-paper.js";
import { titleSteps, type TitleSteps } from "./title-status.js";

/** A rule, and its condition as it is evaluated. */
export interface Compiled<R extends Rule> {
  readonly rule: R;
  readonly when: Step<boolean>;
  /** The title that it speaks of; absent, of both. Beside the rule, since rules have not the same parts: that is slow to read. */
  readonly speaksOf: TitleKind | undefined;
}

/** A rule that asks for a paper, and its answer to all of whom it does not ask it. */
export interface PaperGround extends Compiled<PaperRule> {
  readonly notRequired: Requirement;
}

type Saying<G extends SayingRule["gives"]> = Compiled<Extract<SayingRule, { readonly gives: G }>>;
type PerTitle<T> = Readonly<Record<TitleKind, Step<readonly CitedRow<T>[]>>>;

/** All that a rulebook says, as it is evaluated: its rules sorted by what they give. */
export interface CompiledRulebook {
  readonly program: Program;
  /** All of them, in its own order. */
  readonly all: readonly Compiled<Rule>[];
  readonly papers: readonly PaperGround[];
  readonly presences: readonly Compiled<PresenceRule>[];
  readonly refusals: readonly Compiled<RefusalRule>[];
  readonly steps: readonly Saying<"step">[];
  readonly notices: readonly Saying<"notice">[];
  readonly payments: readonly Saying<"payment">[];
  readonly referrals: readonly Saying<"referral">[];
  readonly fees: PerTitle<FeeRow["gives"]>;
  readonly validities: PerTitle<number | "former-end">;
  /** What a held title is worth, and what becomes of it. */
  readonly title: TitleSteps;
  readonly isShown: Step<boolean>;
  readonly isHandedBack: Step<boolean>;
  /** The legal end of the title replaced; empty where there is none. */
  readonly formerEnd: Step<PlainDate>;
  /** Whether the applicant is of age. */
  readonly isAdult: Step<boolean>;
  /** Whether a fee falls due at collection, and which. */
  readonly fallsDueAtCollection: Step<boolean>;
  readonly feeAtCollection: Step<readonly FeeRow[]>;
  /** Those of some texts that speak of a case. */
  readonly speaking: (sources: readonly Citation[]) => ReturnType<typeof speakers>;
  /** The kinds of paper that are accepted and refused; and those of documents of which no page has a list of its own. */
  readonly kinds: KindsOfPaper;
  readonly kindsBesideThePage: KindsOfPaper;
}

const formerEnd = ofChosen(replacedTitle, legalEnd, constant(""));

const known = new WeakMap<Rulebook, CompiledRulebook>();

/** Makes a rulebook ready to be evaluated. A rulebook never changes, so that it is done once for each. */
export function compiled(rulebook: Rulebook): CompiledRulebook {
  const ready = known.get(rulebook) ?? compile(rulebook);
  known.set(rulebook, ready);
  return ready;
}

function compile(rulebook: Rulebook): CompiledRulebook {
  const program = newProgram();
  const all = rulebook.rules.map((rule) => ({ rule, when: program.step(rule.when), speaksOf: rule.for }));
  const giving = <G extends Rule["gives"]>(gives: G): readonly Compiled<Extract<Rule, { gives: G }>>[] =>
    all.filter((each): each is Compiled<Extract<Rule, { readonly gives: G }>> => each.rule.gives === gives);
  const perTitle = <T>(tables: Readonly<Record<TitleKind, Table<CitedRow<T>>>>): PerTitle<T> =>
    Object.fromEntries(titleKinds.map((title) => [title, program.step(tables[title])])) as PerTitle<T>;
  return {
    program,
    all,
    papers: giving("papers").map(ground),
    presences: giving("presence"),
    refusals: giving("refusal"),
    steps: giving("step"),
    notices: giving("notice"),
    payments: giving("payment"),
    referrals: giving("referral"),
    fees: perTitle(rulebook.fees),
    validities: perTitle(rulebook.validities),
    title: titleSteps(program),
    isShown: program.step(rulebook.heldTitle.isShown),
    isHandedBack: program.step(rulebook.heldTitle.isHandedBack),
    formerEnd: program.step(formerEnd),
    isAdult: program.step(isAdult),
    fallsDueAtCollection: program.step(rulebook.feeAtCollection.when),
    feeAtCollection: program.step(rulebook.feeAtCollection.amount),
    speaking: speakingOnce(),
    kinds: kindsOfPaper(rulebook.proofKinds),
    kindsBesideThePage: kindsOfPaper(exceptAs(rulebook.local?.kindsAs ?? [], rulebook.proofKinds)),
  };
}

function speakingOnce(): CompiledRulebook["speaking"] {
  const known = new WeakMap<readonly Citation[], ReturnType<typeof speakers>>();
  return (sources) => {
    const speaking = known.get(sources) ?? speakers(sources);
    known.set(sources, speaking);
    return speaking;
  };
}

function ground({ rule, when, speaksOf }: Compiled<PaperRule>): PaperGround {
  const { id, basis, advised, sources } = rule;
  return {
    rule,
    when,
    speaksOf,
    notRequired: frozen({
      id,
      document: documentOf(id),
      status: "not-required",
      titles: [],
      anyOf: [],
      basis,
      ...(advised === true ? { onlyAdvised: true } : {}),
      needs: [],
      sources,
    }),
  };
}
