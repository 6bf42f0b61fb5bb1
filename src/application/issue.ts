import { frozen } from "./frozen.js";

/** What is wrong with a value. */
export const issueCodes = frozen([
  "missing",
  "null",
  "wrong-type",
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

/** One fault of an application. */
export interface Issue {
  /**
   * Where it is, as in `heldTitles.titles[0].issuedOn`; empty for the application itself. The name of an unknown field is
   * quoted where it holds a dot, a bracket or a quote, as in `home["a.b"]`, and cut after 200 characters.
   */
  readonly path: string;
  readonly code: IssueCode;
  /** For the person who meets it: which value, and what is accepted. */
  readonly message: string;
}

/**
 * Thrown when an application is such that nobody can be in it, or lies outside what the library knows. It carries
 * every fault at once.
 */
export class InvalidApplicationError extends RangeError {
  override readonly name = "InvalidApplicationError";
  /** Every fault, in the order of the application's fields. */
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      issues
        .map((issue) => (issue.path === "" ? issue.message : `${issue.path}: ${issue.message}`))
        .join("\n"),
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

/** A value as it can be shown in a message: short, and never failing. */
export function shown(value: unknown): string {
  if (typeof value === "string") return `"${cut(value, 40)}"`;
  if (typeof value === "object") return Array.isArray(value) ? "a list" : "an object";
  return value === undefined ||
    typeof value === "number" ||
    typeof value === "boolean" ||
    typeof value === "bigint"
    ? String(value)
    : `a ${typeof value}`;
}

/** A text that is cut after so many characters. */
export function cut(text: string, characters: number): string {
  return text.length > characters ? `${text.slice(0, characters)}…` : text;
}
