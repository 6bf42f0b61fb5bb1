import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as french from "../../src/fr.js";
import * as main from "../../src/index.js";
import * as counters from "../../src/offices-data.js";
import * as planning from "../../src/plan.js";
import { renewal } from "../planning/renewal.js";
import { runSample } from "./samples.js";

describe("the guide to an appointment says what the code does", () => {
  const guide = readFileSync(new URL("../../docs/guides/appointment.md", import.meta.url), "utf8");
  const samples = [...guide.matchAll(/## (.*)\n[^#]*?```ts\n([\s\S]*?)```/g)];
  it.each(samples.map(([, title = "", sample = ""]) => [title, sample] as const))("%s", (_, sample) => {
    const scope = { ...main, ...counters, ...planning, ...french, renewal };
    expect(runSample(sample, scope).length).toBeGreaterThan(1);
  });

  it("of the situation that it begins with", () => {
    const [, given = ""] = /```ts\n([\s\S]*?)```[\s\S]*?\n## /.exec(guide) ?? [];
    const claim = `${given}renewal;\n// ${JSON.stringify(renewal)}\n`;
    expect(runSample(claim, { ...main })).toHaveLength(1);
  });

  it("in every section but the last", () => {
    expect(samples).toHaveLength((guide.match(/^## /gm) ?? []).length - 1);
  });
});
