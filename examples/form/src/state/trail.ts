import type { State } from "./state.js";

/** The screens that were seen: where one stands, a step on, a step back. */
export interface Trail {
  readonly now: () => State;
  /** Goes on to another screen. */
  readonly push: (state: State) => void;
  /** Changes the screen in its place. */
  readonly replace: (state: State) => void;
  readonly back: () => void;
  /** How many screens lie behind. */
  readonly depth: () => number;
  readonly onMove: (listener: () => void) => () => void;
}

/** Screens in memory: for the element, which leaves the history of its page alone. */
export function memoryTrail(first: State): Trail {
  const states: State[] = [first];
  const listeners = new Set<() => void>();
  const moved = (): void => listeners.forEach((listener) => listener());
  return {
    now: () => states.at(-1) ?? first,
    push: (state) => {
      states.push(state);
      moved();
    },
    replace: (state) => {
      states.splice(-1, 1, state);
      moved();
    },
    back: () => {
      if (states.length > 1) states.pop();
      moved();
    },
    depth: () => states.length - 1,
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What the browser keeps of a screen in the history of its tab. */
interface Entry {
  readonly state: State;
  readonly depth: number;
}

/** The screens of a page: each is one of the browser's history, so that back, forward and reload do what they say. */
export function browserTrail(
  first: State,
  read: (kept: unknown) => State | undefined,
  /** Whether the address carries another beginning. */
  isAnother: () => boolean,
): Trail {
  const listeners = new Set<() => void>();
  const moved = (): void => listeners.forEach((listener) => listener());
  let entry: Entry = entryIn(history.state) ?? { state: first, depth: 0 };
  write("replace", entry);
  addEventListener("popstate", (event) => {
    const found = entryIn(event.state);
    if (found !== undefined) {
      entry = found;
      moved();
    } else if (isAnother()) location.reload();
  });
  return {
    now: () => entry.state,
    push: (state) => write("push", { state, depth: entry.depth + 1 }),
    replace: (state) => write("replace", { state, depth: entry.depth }),
    back: () => history.back(),
    depth: () => entry.depth,
    onMove: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };

  function write(how: "push" | "replace", next: Entry): void {
    entry = next;
    // A situation stands in the address only where somebody put it there.
    if (how === "push") history.pushState(next, "", location.pathname);
    else history.replaceState(next, "");
    moved();
  }

  function entryIn(kept: unknown): Entry | undefined {
    if (typeof kept !== "object" || kept === null || !("state" in kept) || !("depth" in kept))
      return undefined;
    const state = read(kept.state);
    return state === undefined || typeof kept.depth !== "number" ? undefined : { state, depth: kept.depth };
  }
}
