import { localPart } from "#parts";
import { national, type Rulebook } from "../library/first.js";
import { useLoaded, type Loaded } from "./loaded.js";
import type { RulebookName } from "./state.js";

/** The rules of a name, once they are there; and where their loading stands. */
export function useRulebook(
  name: RulebookName,
): Pick<Loaded<unknown>, "failed" | "retry"> & { readonly rulebook?: Rulebook | undefined } {
  const { module, failed, retry } = useLoaded(name === "national" ? undefined : localPart);
  const rulebooks = { national, reims: module?.reims, "saint-paul": module?.saintPaul };
  return { rulebook: rulebooks[name], failed, retry };
}
