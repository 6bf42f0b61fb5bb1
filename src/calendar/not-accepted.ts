import { misfitAt, type InvalidInputError, type IssueCode } from "../vocabulary/invalid-input.js";
import { isPlainDate } from "./plain-date.js";

/**
 * The error of a value that no counter, clock or calendar can have.
 *
 * @param where - The argument, or the part of it.
 * @param value - What was given.
 * @param accepted - What is accepted instead, as the end of a sentence: "an IANA zone is, such as Europe/Paris".
 * @param code - What a value is that has the type of what is accepted, and is none of it.
 */
export function notAccepted(
  where: string,
  value: unknown,
  accepted: string,
  code: IssueCode = "unknown-value",
  type = "string",
): InvalidInputError {
  return misfitAt(where, value, `accepted; ${accepted}`, type, code);
}

/** Passes a civil day that exists, and no other value. */
export function checkDay(day: unknown, where: string): void {
  if (!isPlainDate(day))
    throw notAccepted(where, day, "a civil day that exists is, such as 2026-11-25", "not-a-day");
}
