import type { IssueCode } from "./issue-codes.js";
import { isMistaken, misfit } from "./misfit.js";
import { shown } from "./shown.js";

export { issueCodes, type IssueCode } from "./issue-codes.js";

/** One fault of what was given. */
export interface Issue {
  /**
   * Where it is, as in `heldTitles.titles[0].issuedOn`: in an application or, of any other argument, below its name, as in
   * `options.until`; empty for the application itself. The name of an unknown field is quoted where it holds more than
   * letters and the like, as in `home["a.b"]`, and cut after 200 characters.
   */
  readonly path: string;
  readonly code: IssueCode;
  /** For the person who meets it: which value, and what is accepted. */
  readonly message: string;
}

/**
 * The one error of this package: something given to a function is none of what it accepts. It carries every fault at once.
 *
 * An invalid application is a kind of it, the {@link InvalidApplicationError}. No function throws anything else, whatever
 * JSON it is given.
 *
 * @example
 * ```ts
 * const error = new InvalidInputError([{ path: "options.until", code: "not-a-day", message: '"soon" is not a day' }]);
 * error.message; // "options.until: \"soon\" is not a day"
 * error.issues[0].code; // "not-a-day"
 * ```
 */
export class InvalidInputError extends RangeError {
  override readonly name: string = "InvalidInputError";
  /** Every fault, in the order of what was given. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[], options?: ErrorOptions) {
    super(
      issues
        .map((issue) => (issue.path === "" ? issue.message : `${issue.path}: ${issue.message}`))
        .join("\n"),
      options,
    );
    this.issues = issues;
  }
}

/** Notes a fault, and gives nothing in the place of what is faulty. */
export type Refuse = (path: string, code: IssueCode, message: string) => unknown;

/** Notes faults in a list. */
export function notedIn(issues: Issue[]): Refuse {
  return (path, code, message) => void issues.push({ path, code, message });
}

/** Reads what was given to a function, each fault of it noted; throws with all of them where there is one. */
export function checked<T>(read: (refuse: Refuse) => T): T {
  const issues: Issue[] = [];
  const value = read(notedIn(issues));
  if (issues.length > 0) throw new InvalidInputError(issues);
  return value;
}

/** The error of one value that is not what is expected, as {@link misfit} says it. */
export function misfitAt(path: string, ...given: Parameters<typeof misfit>): InvalidInputError {
  const [code, message] = misfit(...given);
  return new InvalidInputError([{ path, code, message }]);
}

/** What is said of a value that fails when it is read. */
export const unreadable = "it cannot be read as JSON";

/**
 * Reads a value that may fail when it is read, as what the caller gives back may: then the error is the one of all inputs.
 */
export function readable<T>(path: string, read: () => T, message = unreadable): T {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof InvalidInputError) throw cause;
    throw new InvalidInputError([{ path, code: "not-readable", message }], { cause });
  }
}

/** Reads an object in the same way; what is none is told what is `expected`, and so is one without its parts. */
export function readBack<T>(path: string, given: unknown, expected: string, read: () => T): T {
  return readable(path, () => {
    if (typeof given !== "object" || given === null || isMistaken(given))
      throw misfitAt(path, given, expected);
    return readable(path, read, `${shown(given)} is not ${expected}`);
  });
}
