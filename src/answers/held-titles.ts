import type { HeldTitle } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { itemsIn } from "../graph/list.js";
import { valueOf, type Condition, type Frame } from "../graph/node.js";
import { factsThatMatter } from "../graph/explain.js";
import { statusIn } from "../titles/status.js";
import type { HeldTitleOutcome } from "./assessment.js";
import type { Evaluation } from "./evaluation.js";

/** What each held title is worth and what becomes of it, and the facts missing to say so. */
export function heldTitlesOf(
  evaluation: Evaluation,
): ReadonlyMap<string, { readonly outcome: HeldTitleOutcome; readonly needs: readonly string[] }> {
  const titles = evaluation.application.heldTitles?.titles ?? [];
  return new Map(titles.map((title, index) => [title.id, heldTitleOutcome(evaluation, title, index)]));
}

function heldTitleOutcome(
  evaluation: Evaluation,
  title: HeldTitle,
  index: number,
): { outcome: HeldTitleOutcome; needs: readonly string[] } {
  const { isShown, isHandedBack } = evaluation.rulebook.heldTitle;
  const readings = evaluation.readings.map(({ otherwise, result }) => {
    const reading = result.heldTitles[index];
    if (reading === undefined) throw new TypeError(`held title ${title.id} has no frame`);
    return { otherwise, result: reading };
  });
  const titleStatus = statusIn(readings);
  const needs = new Set<string>(titleStatus.needs);
  const shown = stateOf(isShown);
  return {
    outcome: {
      titleStatus,
      shown: shown === undefined ? "undecided" : shown ? "yes" : "no",
      atCollection: fate(),
    },
    needs: [...needs].sort(),
  };

  function fate(): HeldTitleOutcome["atCollection"] {
    if (title.where !== undefined && title.where !== "in-hand") return "not-in-hand";
    const handedBack = stateOf(isHandedBack);
    if (title.where === undefined) needs.add(`heldTitles.titles[${title.id}].where`);
    if (title.where === undefined || handedBack === undefined) return "undecided";
    return handedBack ? "handed-back" : "kept";
  }

  function stateOf(condition: Condition): boolean | undefined {
    if (!evaluation.titlesKnown) {
      needs.add("requests");
      return undefined;
    }
    const open: Frame[] = [];
    for (const { result } of evaluation.readings) {
      for (const asked of evaluation.titles) {
        const frame = itemsIn(heldTitles, result.requests[asked])[index];
        if (frame === undefined) throw new TypeError(`held title ${title.id} has no frame`);
        const value = valueOf(condition, frame);
        if (value === true) return true;
        if (value === undefined) open.push(frame);
      }
    }
    for (const frame of open) for (const fact of factsThatMatter(condition, frame)) needs.add(fact);
    return open.length > 0 ? undefined : false;
  }
}
