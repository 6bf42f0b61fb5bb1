import type { Weekday } from "../hours.js";

/**
 * What in a record of the national directory was not read, or not read for sure.
 *
 * Not read:
 * - `not-json`, `not-a-record`, `not-a-list`, `not-an-entry`: something of another shape.
 * - `day-missing`, `day-unknown`, `days-backwards`: on which days an entry holds. Where only the last day is missing, the
 *   entry is read for its first.
 * - `time-unreadable`, `window-half`, `window-backwards`: a window without a beginning, without an end, or that ends
 *   before it begins.
 *
 * Read, with doubt:
 * - `no-windows`: an entry names days without hours.
 * - `windows-overlap`: windows of one day, joined here.
 * - `comment`: words that may narrow the hours, as *uniquement le 2e et 4e samedis de chaque mois* does; they are kept, and
 *   not applied.
 * - `older-interface`: a record of the interface that came before, whose field is `horaires`.
 */
export type DilaIssueCode =
  | "not-json"
  | "not-a-record"
  | "not-a-list"
  | "not-an-entry"
  | "day-missing"
  | "day-unknown"
  | "days-backwards"
  | "time-unreadable"
  | "window-half"
  | "window-backwards"
  | "no-windows"
  | "windows-overlap"
  | "comment"
  | "older-interface";

/** Something in a record that was not read, or not for sure. */
export interface DilaIssue {
  readonly code: DilaIssueCode;
  /** Which entry of the list, counted from 0; absent if it is about the record. */
  readonly entry?: number;
  /** The field of the record or of the entry. */
  readonly field?: string;
  /** What stands there, as JSON can hold it: at most its beginning, and what it is where it is no JSON. */
  readonly value?: unknown;
  /** The days whose hours it leaves in doubt. */
  readonly days: readonly Weekday[];
}

/** A comment, as written. */
export interface DilaComment {
  /** The entry it stands in, counted from 0; absent if it is about the whole record. */
  readonly entry?: number;
  readonly text: string;
  /** The days it is about. */
  readonly days: readonly Weekday[];
}

/** The beginning of a value, as something that `JSON.stringify` writes. */
export function jsonOf(value: unknown): unknown {
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "string")
    return value.length > mostCharacters ? `${value.slice(0, mostCharacters)}…` : value;
  if (typeof value !== "object") return typeof value === "undefined" ? undefined : `(${typeof value})`;
  try {
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) return "(no JSON)";
    return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : (JSON.parse(text) as unknown);
  } catch {
    return "(no JSON)";
  }
}

const mostCharacters = 2000;
