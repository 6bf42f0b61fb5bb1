import type { PaymentWay } from "../vocabulary/outcomes.js";

/** The ways to pay a fee in one word: by a stamp, at an embassy or a consulate, or otherwise (by either, or not known). */
export function meansOf(ways: readonly PaymentWay[]): "stamp" | "post" | "other" {
  if (ways.length === 0) return "other";
  if (!ways.includes("at-the-post")) return "stamp";
  return ways.length === 1 ? "post" : "other";
}
