import { env } from "node:process";

/** How often a property is tried: 40 times, or as often as the environment variable RUNS says; `.ci/run` says 1,000 for the promises. */
export function runs(): number {
  const asked = Number(env["RUNS"] ?? 40);
  if (!Number.isInteger(asked) || asked < 1)
    throw new Error(`RUNS must be a whole number above zero, not ${String(env["RUNS"])}`);
  return asked;
}
