import type { PageWords } from "../page-words.js";

/** What is worth reading before anything else. */
export const firstNotices: PageWords["sentences"]["first"] = {
  "no-need-to-renew":
    "The date printed on your card has passed, but the card remains valid: the law has extended it by 5 years. Nothing obliges you to renew it now.",
  "old-name-titles-void":
    "Your surname or first name has changed. Documents in the former name become void 3 months after your birth record is updated. Do not use a document that is void.",
  "old-name-titles-void-on-notice":
    "Your surname or first name changed before 7 July 2024. Documents in the former name become void 3 months after the notice that the administration sends you. Do not use a document that is void.",
};
