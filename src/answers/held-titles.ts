import type { HeldTitle } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { factsWhere, noFacts, pathsOf, union } from "../evaluation/facts.js";
import { leavesOf } from "../evaluation/fork.js";
import { itemsIn, type Frame } from "../evaluation/frame.js";
import { keptUntil } from "../evaluation/keep.js";
import type { Step } from "../evaluation/program.js";
import { valueOf } from "../evaluation/value.js";
import type { HeldTitleOutcome } from "./assessment.js";
import type { Evaluation } from "./evaluation.js";
import { statusOf, type TitleStatus } from "./title-status.js";
import { withoutUnknown } from "./without-unknown.js";

/** What a held title is worth and what becomes of it, and the facts missing to say so. */
interface HeldTitleAnswer {
  readonly id: string;
  readonly outcome: HeldTitleOutcome;
  /** One list of them for each part of what is said. */
  readonly needs: readonly (readonly string[])[];
}

/** The same of each held title. */
export function heldTitlesOf(evaluation: Evaluation): readonly HeldTitleAnswer[] {
  const titles = evaluation.application.heldTitles?.titles ?? [];
  if (titles.length === 0) return [];
  const frames = itemsIn(heldTitles, evaluation.situation);
  return titles.map((title) =>
    heldTitleAnswer(
      evaluation,
      title,
      frames.findIndex(({ facts }) => facts === title),
    ),
  );
}

/** That of a title, by its place among the frames of titles. */
function heldTitleAnswer(
  evaluation: Evaluation,
  { id, kind, where }: HeldTitle,
  place: number,
): HeldTitleAnswer {
  const { rules, situation, requests, titles, titlesKnown } = evaluation;
  const titleStatus = statusKept();
  const frames = titles.map((title) => frameAt(place, requests[title]));
  let missing = noFacts;
  const shown = stateOf(rules.isShown);
  const atCollection = fate();
  return {
    id,
    outcome: withoutUnknown<HeldTitleOutcome>({
      kind,
      where,
      titleStatus,
      shown: shown === undefined ? "undecided" : shown ? "yes" : "no",
      atCollection,
    }),
    needs: [
      titleStatus.needs,
      missing === noFacts ? [] : pathsOf(missing, situation),
      where === undefined ? [`heldTitles.titles[${id}].where`] : [],
      titlesKnown ? [] : ["requests"],
    ],
  };

  /** What it is worth hangs on no other title: where the day moves, it is kept until that may change. */
  function statusKept(): TitleStatus {
    const { view } = situation;
    const status = (): TitleStatus => statusOf(rules.title, frameAt(place, situation));
    return view.moves ? (keptUntil(evaluation.statuses, place, view, status) as TitleStatus) : status();
  }

  function fate(): HeldTitleOutcome["atCollection"] {
    if (where !== undefined && where !== "in-hand") return "not-in-hand";
    const handedBack = stateOf(rules.isHandedBack);
    if (where === undefined || handedBack === undefined) return "undecided";
    return handedBack ? "handed-back" : "kept";
  }

  function stateOf(condition: Step<boolean>): boolean | undefined {
    if (!titlesKnown) return undefined;
    let isKnown = true;
    for (const frame of frames) {
      const values = leavesOf(valueOf(condition, frame));
      if (values.includes(true)) return true;
      if (values.includes(undefined)) isKnown = false;
    }
    if (isKnown) return false;
    for (const frame of frames)
      missing = union(
        missing,
        factsWhere(condition, frame, (value) => value === undefined),
      );
    return undefined;
  }
}

/** The frame of a held title, seen from the situation or from a request in it. */
function frameAt(place: number, around: Frame): Frame {
  const frame = itemsIn(heldTitles, around)[place];
  if (frame === undefined) throw new TypeError(`no title at ${String(place)}`);
  return frame;
}
