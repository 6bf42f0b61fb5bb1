import { heldTitles } from "../../../application/facts.js";
import { all, not } from "../../../graph/condition.js";
import { some } from "../../../graph/list.js";
import { named, type Condition } from "../../../graph/node.js";
import { endedLessThanFiveYearsAgo, hasNoChip, isInHand } from "../../../titles/law.js";
import { isMinor } from "../../ages.js";
import { civilStatusIsProvedByPapers, noRecordCanBeProduced, registryIsConnected } from "../../conditions.js";

/** A passport without a chip, of a minor, that the page accepts for five years and the law for two. */
export const isOldPassportOfAMinor: Condition = /* @__PURE__ */ all(
  isMinor,
  hasNoChip,
  isInHand,
  endedLessThanFiveYearsAgo,
);
/** A minor shows no better title than such a passport. */
export const showsAnOldPassportOfAMinor: Condition = /* @__PURE__ */ named(
  "a minor's passport without a chip ended less than five years ago",
  all(civilStatusIsProvedByPapers, some(heldTitles, isOldPassportOfAMinor)),
);
/** The page asks for a full file (dossier complet) of whoever shows no title that makes it a simplified one. */
export const fileIsFull: Condition = /* @__PURE__ */ all(
  civilStatusIsProvedByPapers,
  not(showsAnOldPassportOfAMinor),
);
/** There is a birth record, and the counter cannot obtain it itself. */
export const recordCanBeBrought: Condition = /* @__PURE__ */ all(
  not(registryIsConnected),
  not(noRecordCanBeProduced),
);
/** The page asks for a birth record. */
export const recordIsToBeBrought: Condition = /* @__PURE__ */ all(fileIsFull, recordCanBeBrought);
