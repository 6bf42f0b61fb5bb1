import type { PlainDate } from "../calendar/plain-date.js";
import { never, type Kept, type View } from "./frame.js";

/**
 * What is kept in a cell, computed where nothing is or where the day has moved past that on which it may change. Whatever
 * is computed from it may change on that day too.
 */
export function keptUntil(kept: Kept, cell: number, view: View, compute: () => unknown): unknown {
  const { what, until } = kept;
  const known = until[cell] ?? "";
  if (view.on < known) {
    mayChange(view, known);
    return what[cell];
  }
  const around = view.until;
  view.until = never;
  const value = compute();
  what[cell] = value;
  until[cell] = view.until;
  mayChange(view, around);
  return value;
}

/** Notes that something that is read may change on a day. */
export function mayChange(view: View, day: PlainDate): void {
  if (view.on < day && day < view.until) view.until = day;
}

/** The same evaluation on a later day, from which on what may change is noted. */
export function moveTo(view: View, day: PlainDate): void {
  view.on = day;
  view.until = never;
}
