import type { HeldTitle } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { itemsIn, type Frame } from "../evaluation/frame.js";
import { readIn } from "../evaluation/fork.js";
import type { Step } from "../evaluation/program.js";
import { valueOf } from "../evaluation/value.js";
import type { Rule } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import type { DocumentId } from "../vocabulary/documents.js";
import type { OutcomeAddress } from "../vocabulary/outcome-address.js";
import { persons, visits } from "../vocabulary/outcomes.js";
import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import type { Compiled } from "./compiled.js";
import { distinct } from "./distinct.js";
import type { Evaluation } from "./evaluation.js";
import { heldTitlesOf } from "./held-titles.js";

/** One of the steps by which an outcome is decided: for some title where it is not for all, of some held title. */
export interface Part {
  readonly title?: TitleKind | undefined;
  readonly heldTitle?: string;
  readonly step: Step;
  /** The facts that it waits for beside those that its step reads. */
  readonly needs?: readonly string[];
  /** The papers that it asks for. */
  readonly papers?: readonly DocumentId[];
  readonly sources: readonly Citation[];
}

/** By its address, the parts of each outcome that there is in an answer. */
export function partsOf(evaluation: Evaluation): ReadonlyMap<OutcomeAddress, readonly Part[]> {
  const { rules, rulebook, titles } = evaluation;
  const parts = new Map<OutcomeAddress, Part[]>();
  const adds = (outcome: OutcomeAddress, ...more: readonly Part[]): void => {
    parts.set(outcome, [...(parts.get(outcome) ?? []), ...more]);
  };
  for (const compiled of rules.all) for (const [outcome, part] of partsOfRule(compiled)) adds(outcome, part);
  for (const title of titleKinds) {
    const fee: Part = {
      title,
      step: rules.fees[title],
      sources: rulebook.fees[title].rows.flatMap((row) => row.sources),
    };
    adds(`fee/${title}`, fee);
    adds("fee", fee);
    adds(`validity/${title}`, {
      title,
      step: rules.validities[title],
      sources: rulebook.validities[title].rows.flatMap((row) => row.sources),
    });
    const refusals = rules.refusals.filter(({ speaksOf }) => (speaksOf ?? title) === title);
    const all = refusals.map(({ rule, when }): Part => ({ title, step: when, sources: rule.sources }));
    adds(`admissible/${title}`, ...deciding(evaluation, title, all));
  }
  adds(
    "fee/cni/collection",
    { title: "cni", step: rules.fallsDueAtCollection, sources: [] },
    { title: "cni", step: rules.feeAtCollection, sources: rulebook.feeAtCollection.sources },
  );
  for (const visit of visits) for (const person of persons) adds(`presence/${person}/${visit}`);
  for (const { id, outcome, needs } of heldTitlesOf(evaluation)) {
    const { provesCivilStatus } = rules.title;
    const [title] = titles;
    adds(
      `held-title/${id}`,
      ...[...standing(evaluation, id), provesCivilStatus].map((step): Part => ({
        title,
        heldTitle: id,
        step,
        needs: distinct(needs.flat()),
        sources: outcome.titleStatus.sources,
      })),
      ...[rules.isShown, rules.isHandedBack].map((step): Part => ({ heldTitle: id, step, sources: [] })),
    );
  }
  return parts;
}

/** Of conditions any of which refuses a title: those that do; where none does, those that may; else all that do not. */
function deciding({ requests }: Evaluation, title: TitleKind, parts: readonly Part[]): readonly Part[] {
  const which = (value: unknown): readonly Part[] =>
    parts.filter(({ step }) => readIn(valueOf(step, requests[title])) === value);
  return [which(true), which(undefined), parts].find(({ length }) => length > 0) ?? [];
}

/** What decides whether a held title is in force, void or expired: it is expired where it is neither of the others. */
function standing({ rules, situation }: Evaluation, id: string): readonly Step<boolean>[] {
  const { isVoid, isInForce } = rules.title;
  const frame = titleIn(situation, id);
  const decisive = [isVoid, isInForce].find((step) => readIn(valueOf(step, frame)) === true);
  return decisive === undefined ? [isInForce, isVoid] : [decisive];
}

/** The frame in which a part is decided for a title asked for. */
export function frameOf({ heldTitle }: Part, { requests }: Evaluation, title: TitleKind): Frame {
  return heldTitle === undefined ? requests[title] : titleIn(requests[title], heldTitle);
}

function titleIn(around: Frame, id: string): Frame {
  return itemsIn(heldTitles, around).find(({ facts }) => (facts as HeldTitle).id === id) ?? around;
}

function partsOfRule({ rule, when }: Compiled<Rule>): readonly (readonly [OutcomeAddress, Part])[] {
  const part: Part = { title: rule.for, step: when, sources: rule.sources };
  switch (rule.gives) {
    case "papers":
      return [[rule.id, { ...part, papers: rule.anyOf.flat().map(({ document }) => document) }]];
    case "presence":
      return [[`presence/${rule.id}`, part]];
    case "refusal":
      return titleKinds
        .filter((title) => (rule.for ?? title) === title)
        .map((title) => [`admissible/${title}/${rule.id}`, { ...part, title }] as const);
    case "step":
      return [[`step/${rule.id}`, part]];
    case "notice":
      return [[`notice/${rule.id}`, part]];
    case "payment":
      return [[`payment/${rule.id}`, part]];
    case "referral":
      return [[`referral/${rule.id}`, part]];
  }
}
