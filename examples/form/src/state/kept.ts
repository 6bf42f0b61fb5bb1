import { readState } from "./read-state.js";
import type { State } from "./state.js";

const key = "titres-identite-form";

/** Keeps the form on this device: only where somebody asks for it. Says whether the browser does so. */
export function keep(state: State): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(state));
    return true;
  } catch {
    return false;
  }
}

/** What was kept on this device. */
export function kept(): State | undefined {
  try {
    const written = localStorage.getItem(key);
    return written === null ? undefined : readState(JSON.parse(written));
  } catch {
    return undefined;
  }
}

/** Keeps nothing any more. */
export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
