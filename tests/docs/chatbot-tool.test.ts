import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assess } from "../../src/answers/assess.js";
import type { Application } from "../../src/application/application.js";
import type { Question } from "../../src/answers/next-question.js";
import { heldTitleNames, pageSheet as englishPageSheet, questionText } from "../../src/en.js";
import { pageSheet, toText } from "../../src/fr.js";
import { called, interview, replyFrom } from "../answers/interviewed.js";
import { hostileJson } from "../hostile/values.js";

const root = new URL("../../", import.meta.url);
const example = JSON.parse(
  readFileSync(new URL("examples/situations/adult-renews-both-titles.json", root), "utf8"),
) as Application;

/** Inside the checkout, where what the program does not bring along is found. */
const folder = mkdtempSync(fileURLToPath(new URL("node_modules/.chatbot-tool-", root)));
const client = new Client({ name: "test", version: "1.0.0" });

beforeAll(async () => {
  const program = join(folder, "main.mjs");
  await build({
    entryPoints: [fileURLToPath(new URL("examples/chatbot-tool/main.ts", root))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@modelcontextprotocol/*", "zod"],
    tsconfig: fileURLToPath(new URL("tsconfig.json", root)),
  });
  await client.connect(new StdioClientTransport({ command: execPath, args: [program] }));
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

async function ask(name: string, given: Record<string, unknown>): Promise<Answered> {
  const { isError = false, content, structuredContent } = await client.callTool({ name, arguments: given });
  const [{ text }] = content as [{ text: string }];
  return { isError: isError as boolean, text, data: (structuredContent ?? {}) as Answered["data"] };
}

describe("the tools of an assistant", () => {
  it("are five, each with what it takes", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      "next_question",
      "assess",
      "check",
      "plan",
      "find_counter",
    ]);
    for (const { inputSchema, description } of tools) {
      expect(inputSchema).toMatchObject({ type: "object", additionalProperties: false });
      expect(description).toMatch(/\.$/);
    }
  });

  it("ask one question after the other, take the answers, and come to the page", async () => {
    const truth = called(example);
    const asked: string[] = [];
    const skip: string[] = [];
    let application: Application = { depositOn: truth.depositOn };
    let said = await ask("next_question", { application, language: "en" });
    while (said.data["question"] !== null) {
      const question = said.data["question"] as Question;
      asked.push(question.id);
      expect(said.text).toContain(questionText(question, heldTitleNames(assess(application))).title);
      const { reply, isWhole } = replyFrom(truth, application, question);
      if (!isWhole) skip.push(question.id);
      const answer = reply === undefined ? {} : { answer: { question: question.id, value: reply } };
      said = await ask("next_question", { application, skip, language: "en", ...answer });
      application = said.data["application"] as Application;
    }
    expect(asked).toEqual(interview(example).asked);
    expect(said.text).toBe(toText(englishPageSheet(assess(application))));
  });

  it("give the page as text, and what is decided as data", async () => {
    const { text, data } = await ask("assess", { application: { ...example } });
    expect(text).toBe(toText(pageSheet(assess(example))));
    expect(data["fee"]).toMatchObject({ kind: "exact", amount: { currency: "EUR", units: 8600 } });
  });

  it("check papers", async () => {
    const check = JSON.parse(
      readFileSync(new URL("examples/check/stale-birth-record.json", root), "utf8"),
    ) as Record<string, unknown>;
    const { data, text } = await ask("check", { ...check, language: "en" });
    expect(data["status"]).toBe("incomplete");
    expect(text.replaceAll(/\s+/g, " ")).toContain("too old since 1 October 2026");
  });

  it("find a counter, and plan an appointment there", async () => {
    const found = await ask("find_counter", { query: { purpose: "deposit", commune: "Reims" } });
    const counters = found.data["counters"] as { id: string; titles: string[] }[];
    expect(counters.map(({ id }) => id)).toContain("reims-orgeval");
    const planned = await ask("plan", {
      application: {
        depositOn: "2026-11-25",
        requests: { cni: { reason: "first" } },
        applicant: { adult: true },
      },
      office: "reims-orgeval",
      bookedOn: "2026-11-02",
    });
    expect(planned.isError).toBe(false);
    expect(planned.data["ready"]).toMatchObject({ kind: "expected", from: "2026-12-30" });
  });

  it("refuse what is wrong with the library's own issues, all of them", async () => {
    const { isError, text, data } = await ask("assess", {
      application: { depositOn: "2026-02-30", territory: "atlantis" },
      language: "en",
    });
    expect(isError).toBe(true);
    expect((data["issues"] as { path: string }[]).map(({ path }) => path)).toEqual([
      "depositOn",
      "territory",
    ]);
    expect(text.split("\n")).toHaveLength(2);
    expect(
      (await ask("assess", { application: { depositOn: "2026-11-25" }, rulebook: "lyon" })).isError,
    ).toBe(true);
    expect((await ask("forecast", {})).text).toContain("find_counter");
    expect(
      (
        await ask("plan", {
          application: { depositOn: "2026-11-25" },
          office: "nowhere",
          bookedOn: "2026-11-02",
        })
      ).data["issues"],
    ).toMatchObject([{ path: "office", code: "unknown-value" }]);
  });

  it("answer or refuse whatever they are given, and go on", async () => {
    const { tools } = await client.listTools();
    for (const { name, inputSchema } of tools)
      for (const part of Object.keys(inputSchema.properties ?? {}))
        for (const [, value] of hostileJson) {
          const given = JSON.parse(
            JSON.stringify({ application: { depositOn: "2026-11-25" }, [part]: value }),
          ) as Record<string, unknown>;
          expect((await ask(name, given)).text).not.toBe("");
        }
    expect((await ask("assess", { application: { depositOn: "2026-11-25" } })).isError).toBe(false);
  });
});
