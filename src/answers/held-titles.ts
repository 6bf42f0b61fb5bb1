import type { HeldTitle } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { factsWhere, pathsOf } from "../evaluation/facts.js";
import { leavesOf } from "../evaluation/fork.js";
import { itemsIn, type Frame } from "../evaluation/frame.js";
import type { Step } from "../evaluation/program.js";
import { valueOf } from "../evaluation/value.js";
import type { HeldTitleOutcome } from "./assessment.js";
import { distinct } from "./distinct.js";
import type { Evaluation } from "./evaluation.js";
import { statusOf } from "./title-status.js";

/** What a held title is worth and what becomes of it, and the facts missing to say so. */
interface HeldTitleAnswer {
  readonly id: string;
  readonly outcome: HeldTitleOutcome;
  readonly needs: readonly string[];
}

/** The same of each held title. */
export function heldTitlesOf(evaluation: Evaluation): readonly HeldTitleAnswer[] {
  const titles = evaluation.application.heldTitles?.titles ?? [];
  return titles.map((title) => heldTitleAnswer(evaluation, title));
}

function heldTitleAnswer(evaluation: Evaluation, { id, kind, where }: HeldTitle): HeldTitleAnswer {
  const { rules, situation, requests, titles, titlesKnown } = evaluation;
  const titleStatus = statusOf(rules.title, titleIn(situation, id));
  const needs = new Set<string>(titleStatus.needs);
  const shown = stateOf(rules.isShown);
  return {
    id,
    outcome: {
      kind,
      ...(where === undefined ? {} : { where }),
      titleStatus,
      shown: shown === undefined ? "undecided" : shown ? "yes" : "no",
      atCollection: fate(),
    },
    needs: distinct(needs),
  };

  function fate(): HeldTitleOutcome["atCollection"] {
    if (where !== undefined && where !== "in-hand") return "not-in-hand";
    const handedBack = stateOf(rules.isHandedBack);
    if (where === undefined) needs.add(`heldTitles.titles[${id}].where`);
    if (where === undefined || handedBack === undefined) return "undecided";
    return handedBack ? "handed-back" : "kept";
  }

  function stateOf(condition: Step<boolean>): boolean | undefined {
    if (!titlesKnown) {
      needs.add("requests");
      return undefined;
    }
    const frames = titles.map((title) => titleIn(requests[title], id));
    const values = frames.flatMap((frame) => leavesOf(valueOf(condition, frame)));
    if (values.includes(true)) return true;
    if (!values.includes(undefined)) return false;
    for (const frame of frames)
      for (const fact of pathsOf(
        factsWhere(condition, frame, (value) => value === undefined),
        frame,
      ))
        needs.add(fact);
    return undefined;
  }
}

/** The frame of a held title, seen from the situation or from a request in it. */
function titleIn(around: Frame, id: string): Frame {
  const frame = itemsIn(heldTitles, around).find(({ facts }) => (facts as HeldTitle).id === id);
  if (frame === undefined) throw new TypeError(`no title ${id}`);
  return frame;
}
