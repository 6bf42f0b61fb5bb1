import { all, any, not } from "../../../graph/condition.js";
import { always } from "../../../graph/fact.js";
import { fiche, reims as page } from "../../../sources/citation.js";
import { aProofIsShown, isHosted } from "../../address.js";
import { formerTitleIsGone, reasonIs, replacedTitleIsShown, replacesATitleInHand } from "../../conditions.js";
import { notice } from "../builders.js";
import { adds, type Change } from "../town-hall.js";
import { recordIsToBeBrought } from "./files.js";

const formerCardIsNotShown = any(formerTitleIsGone, all(replacesATitleInHand, not(replacedTitleIsShown)));

/** What the page tells everyone, beside the papers. */
export const advice: readonly Change[] = [
  adds(
    notice("tax-notices-refused-by-the-state", {
      from: "2025-09-10",
      when: any(aProofIsShown, isHosted),
      sources: [fiche("F14807", "2025-10-07"), page("RE-13")],
    }),
    { differs: "tax-notices", safer: "law" },
  ),
  adds(notice("form-online-or-on-paper", { when: always, sources: [page("RE-05"), page("RE-08")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(notice("whole-photo-sheet", { when: always, sources: [page("RE-12")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(notice("photo-face-and-light", { when: always, sources: [page("RE-12")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(
    notice("loss-form-after-the-file", {
      when: reasonIs("lost"),
      sources: [page("RE-11"), page("RE-28")],
    }),
    { differs: "practical-advice", safer: "page" },
  ),
  adds(notice("stamps-in-reims", { when: formerCardIsNotShown, sources: [page("RE-45")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(notice("where-to-ask-for-the-record", { when: recordIsToBeBrought, sources: [page("RE-48")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(notice("born-at-the-courlancy-clinic", { when: recordIsToBeBrought, sources: [page("RE-17")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(notice("card-not-made-here", { when: always, sources: [page("RE-41"), page("RE-51")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
];
