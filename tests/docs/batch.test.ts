import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linesIn } from "../../examples/batch/lines.js";
import { assess } from "../../src/answers/assess.js";
import { decisions } from "../../src/answers/decisions.js";
import type { Application } from "../../src/application/application.js";
import { applications } from "../generators/application.js";
import { runs } from "../properties/runs.js";

const hasParallel = spawnSync("parallel", ["--version"]).status === 0;
/** Says, once all is done, how much is still held. */
const measuring = `data:text/javascript,${encodeURIComponent(
  `import v8 from "node:v8"; v8.setFlagsFromString("--expose-gc");
  import vm from "node:vm"; const gc = vm.runInNewContext("gc");
  process.on("exit", () => { gc(); process.stderr.write("heap " + process.memoryUsage().heapUsed + "\\n"); });`,
)}`;
const folder = mkdtempSync(join(tmpdir(), "batch-"));
const program = join(folder, "main.mjs");
beforeAll(async () => {
  const root = new URL("../../", import.meta.url);
  await build({
    entryPoints: [fileURLToPath(new URL("examples/batch/main.ts", root))],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    alias: { "titres-identite": fileURLToPath(new URL("src/index.ts", root)) },
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(input: string): { readonly lines: readonly string[]; readonly faults: readonly string[] } {
  const { status, stdout, stderr } = spawnSync(execPath, [program], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  expect(status).toBe(0);
  return { lines: stdout.split("\n").slice(0, -1), faults: stderr.split("\n").slice(0, -1) };
}

describe("a batch of applications, a line each", () => {
  it("is answered line by line, in the same order", () => {
    const given = fc.sample(applications, { numRuns: runs(), seed: 7 });
    const { lines, faults } = run(given.map((each) => JSON.stringify(each)).join("\n"));
    expect(faults).toEqual([]);
    const written = given.map((each) => JSON.parse(JSON.stringify(each)) as Application);
    expect(lines).toEqual(written.map((each) => JSON.stringify(decisions(assess(each)))));
  });

  it("has null where a line cannot be read, and every fault of it by its number", () => {
    const deposit = { depositOn: "2026-11-25" };
    const { lines, faults } = run(
      [
        JSON.stringify(deposit),
        JSON.stringify({ depositOn: "2026-02-30", territory: "atlantis" }),
        "",
        "[".repeat(100_000),
        `{"depositOn":"${"x".repeat(1_000_001)}"}`,
        "null",
        JSON.stringify(deposit),
      ].join("\n"),
    );
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe(lines[6]);
    expect(lines.slice(1, 6)).toEqual(["null", "null", "null", "null", "null"]);
    expect(faults.map((fault) => fault.slice(0, 40))).toEqual([
      'line 2: depositOn: "2026-02-30" is not a',
      'line 2: territory: "atlantis" is not one',
      "line 3: no JSON: Unexpected end of JSON ",
      "line 4: no JSON: Unexpected end of JSON ",
      "line 5: longer than an application can b",
      "line 6: null is not an object with depos",
    ]);
  });

  it("is cut into its lines wherever the pieces end that it comes in", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ maxLength: 12 }).map((text) => text.replaceAll("\n", " "))),
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
        async (lines, sizes) => {
          const text = lines.map((line) => `${line}\n`).join("");
          const found: unknown[] = [];
          for await (const line of linesIn(inPieces(text, sizes), 10)) found.push(line);
          expect(found).toEqual(lines.map((each) => (each.length > 10 ? { tooLong: true } : { text: each })));
        },
      ),
      { numRuns: runs() },
    );
  });

  it("stops without a word where its reader does, as head does", () => {
    const line = `${JSON.stringify({ depositOn: "2026-11-25" })}\n`;
    const first = execFileSync("sh", ["-c", `"${execPath}" "${program}" | head -n 1`], {
      input: line.repeat(2_000),
      encoding: "utf8",
      stdio: ["pipe", "pipe", "pipe"],
    });
    expect(JSON.parse(first)).toEqual(
      JSON.parse(JSON.stringify(decisions(assess({ depositOn: "2026-11-25" })))),
    );
  });

  it("holds no more for three times as many lines, once warm", () => {
    const line = `${JSON.stringify({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } })}\n`;
    const [few, many] = [400, 1_200].map((count) => {
      const { status, stderr } = spawnSync(execPath, ["--import", measuring, program], {
        input: line.repeat(count),
        encoding: "utf8",
        maxBuffer: 1 << 28,
      });
      expect(status).toBe(0);
      return Number(/^heap (\d+)$/m.exec(stderr)?.[1]);
    }) as [number, number];
    expect(few).toBeGreaterThan(0);
    // All that is written for the many lines is ten times that.
    expect(many - few).toBeLessThan(1_000_000);
  });

  it.skipIf(!hasParallel)(
    `is the same byte for byte under GNU parallel${hasParallel ? "" : " (skipped: parallel is not installed)"}`,
    () => {
      const given = fc.sample(applications, { numRuns: 60, seed: 11 });
      const input = `${given.map((each) => JSON.stringify(each)).join("\n")}\nnot JSON\n${JSON.stringify(given[0])}\n`;
      const alone = run(input);
      const file = join(folder, "applications.ndjson");
      writeFileSync(file, input);
      for (const parts of [
        ["--pipe", "--jobs", "2", "--block", "10k"],
        ["--pipepart", "--block", "-1", "-a", file],
      ]) {
        const { status, stdout } = spawnSync("parallel", [...parts, "--keep-order", execPath, program], {
          input,
          encoding: "utf8",
          maxBuffer: 1 << 28,
        });
        // The number of processes that failed: a line that is no JSON fails none.
        expect(status).toBe(0);
        expect(stdout).toBe(alone.lines.map((each) => `${each}\n`).join(""));
      }
    },
  );

  it("is run as the guide says", () => {
    const guide = readFileSync(new URL("../../docs/guides/batch.md", import.meta.url), "utf8");
    expect(guide).toContain("npx tsx examples/batch/main.ts < applications.ndjson > decisions.ndjson");
    expect(guide).toContain(
      "parallel --pipepart --block -1 --keep-order -a applications.ndjson node batch.mjs",
    );
  });
});

async function* inPieces(text: string, sizes: readonly number[]): AsyncGenerator<string> {
  let place = 0;
  for (let turn = 0; place < text.length; turn += 1) {
    const size = sizes[turn % sizes.length]!;
    yield text.slice(place, (place += size));
    await Promise.resolve();
  }
}
