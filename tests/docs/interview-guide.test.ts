import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as english from "../../src/en.js";
import * as face from "../../src/index.js";
import { runSample } from "./samples.js";

const guide = readFileSync(new URL("../../docs/guides/interview.md", import.meta.url), "utf8");

describe("the guide to interviews says what the code does", () => {
  const samples = [...guide.matchAll(/## (.*)\n[^#]*?```ts\n([\s\S]*?)```/g)];

  it.each(samples.map(([, title = "", sample = ""]) => [title, sample] as const))("%s", (_, sample) => {
    expect(runSample(sample, { ...english, ...face }).length).toBeGreaterThan(1);
  });

  it("in every section but the last", () => {
    expect(samples).toHaveLength((guide.match(/^## /gm) ?? []).length - 1);
  });
});
