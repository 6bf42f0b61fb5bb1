import type { HeldTitle } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { itemsIn } from "../graph/list.js";
import { valueOf, type Condition } from "../graph/node.js";
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
  const frames = evaluation.readings.map(({ otherwise, result }) => {
    const frame = result.heldTitles[index];
    if (frame === undefined) throw new TypeError(`held title ${title.id} has no frame`);
    return { otherwise, result: frame };
  });
  const needs = new Set<string>();
  const titleStatus = statusIn(frames);
  titleStatus.needs.forEach((fact) => needs.add(fact));

  const shown = stateOf(isShown);
  const handedBack = stateOf(isHandedBack);
  const isElsewhere = title.where !== undefined && title.where !== "in-hand";
  return {
    outcome: {
      titleStatus,
      shown: shown === undefined ? "undecided" : shown ? "yes" : "no",
      atCollection: isElsewhere ? "not-in-hand" : fateOf(handedBack),
    },
    needs: [...needs].sort(),
  };

  function stateOf(condition: Condition): boolean | undefined {
    if (!evaluation.titlesKnown) {
      needs.add("requests");
      return undefined;
    }
    const values = evaluation.readings.flatMap(({ result }) =>
      evaluation.titles.map((asked) => {
        const frame = itemsIn(heldTitles, result.requests[asked])[index];
        if (frame === undefined) throw new TypeError(`held title ${title.id} has no frame`);
        const value = valueOf(condition, frame);
        if (value === undefined) for (const fact of factsThatMatter(condition, frame)) needs.add(fact);
        return value;
      }),
    );
    if (values.includes(true)) return true;
    return values.includes(undefined) ? undefined : false;
  }
}

function fateOf(handedBack: boolean | undefined): HeldTitleOutcome["atCollection"] {
  if (handedBack === undefined) return "undecided";
  return handedBack ? "handed-back" : "kept";
}
