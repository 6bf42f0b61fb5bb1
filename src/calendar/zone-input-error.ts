import { isPlainDate } from "./plain-date.js";

/**
 * The one error of the functions that take hours, instants and zones: a value that no counter and no clock can have.
 *
 * `where` names the argument or the part of it, `value` is what was given, `accepted` says what is.
 */
export class InvalidInputError extends RangeError {
  override readonly name = "InvalidInputError";
  readonly where: string;
  readonly value: unknown;
  readonly accepted: string;

  constructor(where: string, value: unknown, accepted: string) {
    super(
      `${where}: ${typeof value === "string" ? JSON.stringify(value) : String(value)} is not accepted; ${accepted}`,
    );
    this.where = where;
    this.value = value;
    this.accepted = accepted;
  }
}

/** Passes a civil day that exists, and no other value. */
export function checkDay(day: string, where: string): void {
  if (!isPlainDate(day))
    throw new InvalidInputError(where, day, "a civil day that exists is, such as 2026-11-25");
}
