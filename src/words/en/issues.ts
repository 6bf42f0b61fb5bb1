import type { Sentences } from "../lists.js";

/** What is wrong with a value. */
export const issueSentences: Sentences["issue"] = {
  missing: "This answer is required.",
  null: "An empty answer is not accepted: leave it out if you do not know it.",
  "wrong-type": "This answer does not have the expected form.",
  "json-text": "This is JSON text: read it with JSON.parse first.",
  date: "Which day this is depends on the time zone: write the day as YYYY-MM-DD.",
  promise: "This answer has not come yet: wait for it with await.",
  "an-answer": "This is what assess answers: give what it was asked about.",
  "an-application": "This is an application: give what assess answers about it.",
  "unknown-field": "There is no such field.",
  "unknown-value": "This is not one of the possible answers.",
  "not-a-day": "This day does not exist, or is not written as YYYY-MM-DD.",
  "out-of-range": "This value is outside the accepted range.",
  empty: "This answer cannot be empty.",
  "too-many": "There are too many answers.",
  "not-readable": "This answer cannot be read.",
  "duplicate-id": "Two titles have the same identifier.",
  "unknown-title": "No title of this kind has this identifier.",
  "before-first-day": "This day is earlier than those the rules know.",
  contradiction: "This answer is impossible, or contradicts another one.",
};
