import type { PageWords } from "../page-words.js";

/** What is worth reading before anything else. */
export const firstNotices: PageWords["sentences"]["first"] = {
  "no-need-to-renew":
    "The date printed on [your card|the card of ~] has passed, but the card remains valid: the law has extended it by 5 years. There is no need to renew it now.",
  "old-name-titles-void": {
    "void-in-a-former-name":
      "[Your surname or first name|The surname or first name of ~] has changed. A title in the former name is void already: do not use it any more.",
    otherwise:
      "[Your surname or first name|The surname or first name of ~] has changed. Titles in the former name become void 3 months after the birth record is updated. Do not use a title that is void.",
  },
  "old-name-titles-void-on-notice": {
    "void-in-a-former-name":
      "[Your surname or first name|The surname or first name of ~] changed before 7 July 2024. A title in the former name is void already: do not use it any more.",
    otherwise:
      "[Your surname or first name|The surname or first name of ~] changed before 7 July 2024. Titles in the former name become void 3 months after the notice that the administration sends you. Do not use a title that is void.",
  },
};
