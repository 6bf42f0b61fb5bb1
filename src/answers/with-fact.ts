import type { Application } from "../application/application.js";
import { parseApplication, validApplication, type ParsedApplication } from "../application/parse.js";
import { notedIn, type Issue } from "../vocabulary/invalid-input.js";
import { placeOf, refusePath, said, type FactPath, type FactValue } from "./fact-place.js";

/**
 * Says one fact of an application, which itself is left as it is.
 *
 * @param application - The situation so far.
 * @param path - The fact, as `undecided` names it: a held title goes by its id.
 * @param value - What it is; nothing takes back what was said.
 * @returns The next application; or what is wrong: a path that is no fact, a title that is not held, a value outside its list,
 * a contradiction with what else is said, which is named.
 * @throws InvalidApplicationError when the application is not valid as it stands.
 *
 * @example
 * ```ts
 * const next = withFact({ depositOn: "2026-11-25" }, "home.lodging", "hosted");
 * next.ok && next.application.home; // { lodging: "hosted" }
 * const wrong = withFact({ depositOn: "2026-11-25" }, "heldTitles.titles[old].format", "card");
 * wrong.ok || wrong.issues[0].code; // "unknown-title"
 * ```
 */
export function withFact<Path extends FactPath>(
  application: Application,
  path: Path,
  value: FactValue<Path> | undefined,
): ParsedApplication {
  const valid = validApplication(application);
  const place = typeof path === "string" ? placeOf(path, valid.heldTitles?.titles ?? []) : undefined;
  if (place !== undefined) return parseApplication(said(valid, place, value));
  const issues: Issue[] = [];
  refusePath(path, "path", notedIn(issues));
  return { ok: false, issues };
}
