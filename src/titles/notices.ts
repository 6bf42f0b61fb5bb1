import type { Condition } from "../graph/node.js";
import { frozen } from "../vocabulary/frozen.js";
import type { NoticeId } from "../vocabulary/outcomes.js";
import { looksExpiredAndIsInForce } from "./law.js";

/** What is said of a held title by itself, whatever is asked for, and when. */
export interface TitleNotice {
  readonly id: NoticeId;
  readonly when: Condition;
}

/** All that is said of one. */
export const titleNotices: readonly TitleNotice[] = frozen([
  { id: "no-need-to-renew", when: looksExpiredAndIsInForce },
  { id: "extended-card-abroad", when: looksExpiredAndIsInForce },
]);
