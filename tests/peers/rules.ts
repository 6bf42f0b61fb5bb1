// One small set of rules for this library's graph: which of six papers are brought for a passport, and which of three fees is due.
// It is made to be measured beside other engines; the law itself stands in src/rulebook.
import { cautiously, readIn } from "../../src/evaluation/fork.js";
import { factsThatMatter, pathsOf } from "../../src/evaluation/facts.js";
import { situationFrame } from "../../src/evaluation/frame.js";
import { newProgram } from "../../src/evaluation/program.js";
import { reasonOf } from "../../src/evaluation/reason.js";
import { valueOf } from "../../src/evaluation/value.js";
import { any, is, not } from "../../src/graph/condition.js";
import { lateBirthday } from "../../src/graph/day.js";
import { choose } from "../../src/graph/derive.js";
import { constant, fact } from "../../src/graph/fact.js";
import { before, since } from "../../src/graph/time.js";

const reason = fact<string>("situation", "reason");
const bornOn = fact<string>("situation", "bornOn");
const isMinor = before(lateBirthday(bornOn, 18));
const isFrom15 = since(lateBirthday(bornOn, 15));
const titleProvesNothing = since(lateBirthday(fact<string>("situation", "endsOn"), 5));
const isInHand = is(fact<boolean>("situation", "inHand"), true);

/** What decides each outcome. */
const nodes = {
  photo: constant(true),
  applicationForm: is(fact<boolean>("situation", "paperForm"), true),
  hostStatement: is(fact<boolean>("situation", "hosted"), true),
  lossDeclaration: is(reason, "lost"),
  birthRecord: any(not(is(reason, "renewal")), not(isInHand), titleProvesNothing),
  parentId: isMinor,
  fee: choose(isMinor, choose(isFrom15, constant(42), constant(17)), constant(86)),
};

/** What is known of somebody; what is absent is unknown. */
export interface Known {
  readonly depositOn: string;
  readonly [fact: string]: unknown;
}
/** The value of each outcome; `undefined` where it is undecided. */
export type Answer = Record<keyof typeof nodes, unknown>;

const names = Object.keys(nodes) as (keyof typeof nodes)[];
const program = newProgram();
const steps = names.map((name) => program.step<unknown>(nodes[name]));

/** Every outcome. */
export function answer(known: Known): Answer {
  const frame = situationFrame(known, known.depositOn, program);
  const said = {} as Answer;
  for (let index = 0; index < names.length; index++)
    said[names[index]!] = readIn(valueOf(steps[index]!, frame));
  return said;
}

/** Every outcome, and the missing facts for which the undecided ones wait. */
export function answerWithNeeds(
  known: Known,
): readonly [Answer, Readonly<Record<string, readonly string[]>>] {
  const frame = situationFrame(known, known.depositOn, program);
  const said = {} as Answer;
  const needs: Record<string, readonly string[]> = {};
  for (let index = 0; index < names.length; index++) {
    const step = steps[index]!;
    const value = readIn(valueOf(step, frame));
    said[names[index]!] = value;
    if (value === undefined)
      needs[names[index]!] = pathsOf(readIn(factsThatMatter(step, frame)) ?? [], frame);
  }
  return [said, needs];
}

/** Every outcome with its reason. */
export function answerWithReasons(known: Known): readonly [Answer, readonly unknown[]] {
  const frame = situationFrame(known, known.depositOn, program);
  const said = {} as Answer;
  for (let index = 0; index < names.length; index++)
    said[names[index]!] = readIn(valueOf(steps[index]!, frame));
  return [said, steps.map((step) => reasonOf(step, frame, cautiously))];
}
