import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { decisions } from "../../src/answers/decisions.js";
import type { Application } from "../../src/application/application.js";
import { byHand, situationsByHand } from "./by-hand.js";

test.each(situationsByHand)("what is written by hand decides %s as the rules do", (file) => {
  const path = new URL(`../../examples/situations/${file}`, import.meta.url);
  const situation = JSON.parse(readFileSync(path, "utf8")) as Application;
  expect(byHand(situation)).toEqual(decisions(assess(situation)));
});
