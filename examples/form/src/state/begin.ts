import { ui } from "#ui";
import type { Around } from "../view/app.js";
import { kept } from "./kept.js";
import { situationIn } from "./link.js";
import type { State } from "./state.js";

/** Where a form begins, and what is to be said of it before anything else. */
export interface Beginning {
  readonly state: State;
  readonly notice?: string | undefined;
}

/** Where a form begins: with what its address carries, else with what this device keeps, else where it would anyhow. */
export function begin(start: State, { link, memory }: Pick<Around, "link" | "memory">): Beginning {
  const linked = link ? situationIn(location.hash) : undefined;
  if (linked === "unreadable") return { state: start, notice: ui.unreadableLink };
  if (linked !== undefined) return { state: { ...start, ...linked, given: undefined } };
  return { state: (memory ? kept() : undefined) ?? start };
}
