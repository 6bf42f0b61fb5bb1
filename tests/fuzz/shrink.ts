import { Finding, type Check } from "./check.js";
import { isObject, partAt, placesIn, withAt } from "./json.js";
import { Numbers } from "./numbers.js";

/** What became of one try. */
export function fault(check: Check, value: unknown, seed: number): Error | undefined {
  try {
    check.holds(value as never, new Numbers(seed));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A smaller value for which the check fails in the same way, as far as some thousand tries, or some seconds, find one. */
export function shrunk(
  check: Check,
  value: unknown,
  seed: number,
  found: Error,
): { readonly value: unknown; readonly seed: number } {
  let best = { value, seed };
  let left = 2000;
  const end = performance.now() + 15_000;
  for (let isSmaller = true; isSmaller;) {
    isSmaller = false;
    for (const candidate of smaller(best.value)) {
      const next = [best.seed, 1, 2, 3].find((other) => {
        left--;
        const error = left > 0 && performance.now() < end ? fault(check, candidate, other) : undefined;
        return error !== undefined && kindOf(error) === kindOf(found);
      });
      if (next === undefined) continue;
      best = { value: candidate, seed: next };
      isSmaller = true;
      break;
    }
  }
  return best;
}

/** What tells one kind of finding from another: its words, without figures and names. */
export function kindOf(error: Error): string {
  const [line = ""] = error.message.split("\n");
  const words = error instanceof Finding ? line : `${error.name}: ${line}`;
  return words.replace(/[\d"'«[{].*$/u, "").slice(0, 60);
}

function* smaller(value: unknown): Generator {
  for (const place of placesIn(value)) yield withAt(value, place, undefined);
  for (const place of placesIn(value)) {
    const part = partAt(value, place);
    if (typeof part === "string" && part.length > 3) {
      yield withAt(value, place, part.slice(0, Math.floor(part.length / 2)));
      yield withAt(value, place, part.slice(1));
    }
    if (isObject(part) || Array.isArray(part)) yield withAt(value, place, Array.isArray(part) ? [] : {});
  }
  if (typeof value === "string" && value.length > 0) {
    yield value.slice(0, Math.floor(value.length / 2));
    yield value.slice(Math.ceil(value.length / 2));
    yield value.slice(1);
    yield value.slice(0, -1);
  }
}
