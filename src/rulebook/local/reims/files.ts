import { all, not } from "../../../graph/condition.js";
import type { Condition } from "../../../graph/node.js";
import { civilStatusIsProvedByPapers, noRecordCanBeProduced, registryIsConnected } from "../../conditions.js";

/** The page asks for a full file (dossier complet) of whoever shows no title that makes it a simplified one. */
export const fileIsFull: Condition = civilStatusIsProvedByPapers;
/** The page asks for a birth record, which the counter cannot obtain itself. */
export const recordIsToBeBrought: Condition = all(
  fileIsFull,
  not(registryIsConnected),
  not(noRecordCanBeProduced),
);
