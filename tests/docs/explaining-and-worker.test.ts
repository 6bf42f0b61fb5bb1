import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import * as english from "../../src/en.js";
import * as main from "../../src/index.js";
import { runSample } from "./samples.js";

const lost: main.Application = {
  depositOn: "2026-11-25",
  territory: "metropole",
  channel: "online-pre-application",
  requests: { cni: { reason: "lost" } },
  applicant: { bornOn: "1986-03-12", french: true },
  heldTitles: {
    complete: true,
    titles: [
      {
        id: "card",
        kind: "cni",
        format: "card",
        issuedOn: "2022-05-02",
        printedExpiry: "2032-05-01",
        where: "lost",
      },
    ],
  },
  circumstances: main.nothingSpecial,
};
const passport: main.HeldTitle = {
  id: "passport",
  kind: "passport",
  format: "biometric",
  issuedOn: "2022-05-02",
  printedExpiry: "2032-05-01",
  where: "in-hand",
};

/** A worker's own scope, of which the sample needs the two names. */
const self = { onmessage: undefined, postMessage: (message: unknown): unknown => message };

describe.each(["explaining", "worker-and-server"])("the guide %s says what the code does", (name) => {
  const guide = readFileSync(new URL(`../../docs/guides/${name}.md`, import.meta.url), "utf8");
  const samples = [...guide.matchAll(/## (.*)\n[^#]*?```ts\n([\s\S]*?)```/g)];

  it.each(samples.map(([, title = "", sample = ""]) => [title, sample] as const))("%s", (_, sample) => {
    const scope = { ...english, ...main, lost, passport, self, createServer, Buffer };
    expect(runSample(sample, scope).length).toBeGreaterThan(1);
  });

  it("in every section but the last", () => {
    expect(samples).toHaveLength((guide.match(/^## /gm) ?? []).length - 1);
  });
});
