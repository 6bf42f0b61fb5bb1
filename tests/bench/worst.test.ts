import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseApplication, type Application, type HeldTitle } from "titres-identite";
import { bounds, costOf, ordinary, verbs, type Verb } from "./cost.js";

const kept = JSON.parse(readFileSync(new URL("worst-inputs.json", import.meta.url), "utf8")) as Readonly<
  Record<Verb, Application>
>;
const once = ordinary();
const names = Object.keys(verbs) as Verb[];

/** Titles of which little is known, each issued on another day. */
function holding(count: number): Application {
  const titles = Array.from({ length: count }, (_, index): HeldTitle => {
    const issuedOn = `20${String(10 + (index % 10))}-0${String(1 + (index % 9))}-28`;
    return {
      id: `title-${String(index)}`,
      kind: index % 2 === 0 ? "cni" : "passport",
      issuedOn,
      printedExpiry: "unreadable",
    };
  });
  return {
    depositOn: "2026-11-25",
    requests: { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
    heldTitles: { titles },
  };
}

/** How many times as long the one takes as the other, each at its quickest of up to five turns, until that is within the limit. */
function growth(verb: Verb, less: Application, more: Application, limit: number): number {
  let [lessTime, moreTime] = [Infinity, Infinity];
  for (let turn = 0; turn < 5 && !(moreTime / lessTime < limit); turn++) {
    lessTime = Math.min(lessTime, costOf(verb, less).time);
    moreTime = Math.min(moreTime, costOf(verb, more).time);
  }
  return moreTime / lessTime;
}

describe("no valid input costs more than its budget", () => {
  it.each(names)("the costliest input found for %s stays within its bounds", (verb) => {
    const { time, bytes } = costOf(verb, kept[verb]);
    expect(time / once).toBeLessThan(bounds[verb].times);
    expect(bytes).toBeLessThan(bounds[verb].bytes);
  });

  it.each(names)("%s of five times as many titles costs at most ten times as much", (verb) => {
    const [ten, fifty] = [holding(10), holding(50)];
    expect(parseApplication(fifty).ok).toBe(true);
    expect(growth(verb, ten, fifty, 10)).toBeLessThan(10);
  });

  it("a thousand of the costliest answers leave no more than 64 MB behind", () => {
    const before = process.memoryUsage().rss;
    for (let count = 0; count < 1000; count++) verbs.assess(kept.assess);
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 * 1024);
  });
});
