import type { Explanation } from "../answers/explain.js";

/** One reason of an explanation. */
export type Because = Explanation["reasons"][number]["because"];
