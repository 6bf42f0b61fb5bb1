import type { Application } from "./application.js";
import { flag, options as readerOf } from "./arguments.js";
import { checkCoherence } from "./coherence.js";
import { InvalidApplicationError } from "./invalid-application.js";
import { checked, InvalidInputError, notedIn, type Issue, type Refuse } from "../vocabulary/invalid-input.js";
import { spelledOut } from "./nothing-special.js";
import { isEmpty, readShape } from "./read.js";
import { applicationShape } from "./shape.js";

/** What {@link parseApplication} answers: an application, or every fault of the value. */
export type ParsedApplication =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** How to read an application. */
export interface ReadingOptions {
  /**
   * Whether `""` in the place of a single value (a day, a choice, an age, yes or no, an id) counts as left out, as a web form
   * sends a field that nobody filled in. Absent, it is a fault like any other value that fits nothing.
   */
  readonly emptyAsUnknown?: boolean | undefined;
}

/**
 * Reads any value as an application, without throwing.
 *
 * @param value - Anything: a form's content, a parsed JSON file.
 * @param options - Whether empty texts count as left out.
 * @returns A fresh copy with every part checked, or all faults at once, each with its path, a code and a message.
 * @throws InvalidInputError when an option is none: that is a fault of the program, not of the value.
 *
 * @example
 * ```ts
 * parseApplication({ depositOn: "2026-02-30" });
 * // { ok: false, issues: [{ path: "depositOn", code: "not-a-day", message: '"2026-02-30" is not a day…' }] }
 * parseApplication({ depositOn: "2026-11-25", channel: "" }, { emptyAsUnknown: true });
 * // { ok: true, application: { depositOn: "2026-11-25" } }
 * ```
 */
export function parseApplication(value: unknown, options: ReadingOptions = {}): ParsedApplication {
  const { emptyAsUnknown } = checked((refuse) => readingOptions(options, "options", refuse)) ?? {};
  return parsed(value, emptyAsUnknown === true ? isEmpty : undefined);
}

const readingOptions = readerOf<ReadingOptions>({ emptyAsUnknown: flag });

/** The same, without options. */
export function parsed(value: unknown, leftOut?: typeof isEmpty): ParsedApplication {
  const issues: Issue[] = [];
  const refuse = notedIn(issues);
  const read = readShape(applicationShape, value, "", refuse, leftOut) as Partial<Application> | undefined;
  const spelled = spelledOut(read ?? {}, refuse);
  checkCoherence(spelled.application, spelled.refuse);
  return issues.length > 0
    ? { ok: false, issues }
    : { ok: true, application: spelled.application as Application };
}

/** The same, for those who would rather catch: throws {@link InvalidApplicationError}. */
export function validApplication(value: unknown): Application {
  const read = parsed(value);
  if (!read.ok) throw new InvalidApplicationError(read.issues);
  return read.application;
}

/** An application with what stands beside it in a call; throws with every fault of both. */
export function validWith<T>(
  value: unknown,
  read: (refuse: Refuse) => T,
): { readonly application: Application; readonly beside: T } {
  const issues: Issue[] = [];
  const beside = read(notedIn(issues));
  if (issues.length === 0) return { application: validApplication(value), beside };
  const application = parsed(value);
  throw new InvalidInputError([...(application.ok ? [] : application.issues), ...issues]);
}
