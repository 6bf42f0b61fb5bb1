import fc from "fast-check";
import { vi } from "vitest";
import { runs } from "./runs.js";

// A property tried more often may take longer.
vi.setConfig({ testTimeout: Math.max(300_000, 600 * runs()) });

/** Checks that something holds for everything drawn, as often as the runs ask for unless said otherwise. */
export function forAll<T>(drawn: fc.Arbitrary<T>, check: (value: T) => void, numRuns = runs()): void {
  fc.assert(fc.property(drawn, check), { numRuns });
}
