import { readSituation } from "./read-state.js";
import type { Situation } from "./state.js";

const prefix = "#s=";
/** A longer one was not made here. */
const mostCharacters = 20_000;

/** The fragment of an address that carries a situation; a browser sends it to nobody. */
export function fragmentOf({ application, skip, rulebook }: Situation): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ application, skip, rulebook }));
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return prefix + btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The address of this page with a situation in its fragment. */
export function linkTo(situation: Situation): string {
  return location.href.replace(/#.*$/s, "") + fragmentOf(situation);
}

/** Whether the address of this page carries a situation. */
export function isLink(): boolean {
  return location.hash.startsWith(prefix);
}

/** The situation that a fragment carries: nothing where it has none, `unreadable` where it has none that can be read. */
export function situationIn(fragment: string): Situation | "unreadable" | undefined {
  if (!fragment.startsWith(prefix)) return undefined;
  if (fragment.length > mostCharacters) return "unreadable";
  try {
    const binary = atob(fragment.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const kept: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return readSituation(kept) ?? "unreadable";
  } catch {
    return "unreadable";
  }
}
