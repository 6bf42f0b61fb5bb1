import type { HeldTitle } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { itemAt, itemsIn } from "../graph/list.js";
import { valueOf, type Condition } from "../graph/node.js";
import { factsThatMatter } from "../graph/explain.js";
import { statusIn } from "../titles/status.js";
import type { HeldTitleOutcome } from "./assessment.js";
import { distinct } from "./distinct.js";
import type { Evaluation } from "./evaluation.js";

/** What a held title is worth and what becomes of it, and the facts missing to say so. */
interface HeldTitleAnswer {
  readonly id: string;
  readonly outcome: HeldTitleOutcome;
  readonly needs: readonly string[];
}

/** The same of each held title. */
export function heldTitlesOf(evaluation: Evaluation): readonly HeldTitleAnswer[] {
  const titles = evaluation.application.heldTitles?.titles ?? [];
  return titles.map((title, index) => heldTitleAnswer(evaluation, title, index));
}

function heldTitleAnswer(evaluation: Evaluation, { id, where }: HeldTitle, index: number): HeldTitleAnswer {
  const { readings, rulebook, titles, titlesKnown } = evaluation;
  const titleStatus = statusIn(
    readings.map(({ otherwise, result }) => ({
      otherwise,
      result: itemAt(result.heldTitles, index),
    })),
  );
  const needs = new Set<string>(titleStatus.needs);
  const shown = stateOf(rulebook.heldTitle.isShown);
  return {
    id,
    outcome: {
      titleStatus,
      shown: shown === undefined ? "undecided" : shown ? "yes" : "no",
      atCollection: fate(),
    },
    needs: distinct(needs),
  };

  function fate(): HeldTitleOutcome["atCollection"] {
    if (where !== undefined && where !== "in-hand") return "not-in-hand";
    const handedBack = stateOf(rulebook.heldTitle.isHandedBack);
    if (where === undefined) needs.add(`heldTitles.titles[${id}].where`);
    if (where === undefined || handedBack === undefined) return "undecided";
    return handedBack ? "handed-back" : "kept";
  }

  function stateOf(condition: Condition): boolean | undefined {
    if (!titlesKnown) {
      needs.add("requests");
      return undefined;
    }
    const frames = readings.flatMap(({ result }) =>
      titles.map((title) => itemAt(itemsIn(heldTitles, result.requests[title]), index)),
    );
    const values = frames.map((frame) => valueOf(condition, frame));
    if (values.includes(true)) return true;
    if (!values.includes(undefined)) return false;
    frames.forEach((frame, at) => {
      if (values[at] === undefined) for (const fact of factsThatMatter(condition, frame)) needs.add(fact);
    });
    return undefined;
  }
}
