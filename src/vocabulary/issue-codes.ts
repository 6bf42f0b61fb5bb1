import { frozen } from "./frozen.js";

/** What is wrong with a value. */
export const issueCodes = frozen([
  "missing",
  "null",
  "wrong-type",
  "json-text",
  "date",
  "promise",
  "an-answer",
  "an-application",
  "unknown-field",
  "unknown-value",
  "not-a-day",
  "out-of-range",
  "empty",
  "too-many",
  "not-readable",
  "duplicate-id",
  "unknown-title",
  "before-first-day",
  "contradiction",
]);
/** What is wrong with a value. */
export type IssueCode = (typeof issueCodes)[number];
