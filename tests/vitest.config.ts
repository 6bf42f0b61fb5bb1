import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/seed.ts"],
    // Nothing in src/ keeps a state, so that files may share what one of them has loaded.
    isolate: false,
    // Left to itself, vitest keeps one processor for a watcher that does not run here.
    maxWorkers: availableParallelism(),
    // Properties run a thousand times each, on machines that are noisy.
    testTimeout: 300_000,
    // Titles of table rows are cut at 40 characters otherwise.
    chaiConfig: { truncateThreshold: 200 },
    // The tally comes last: what the runners of cases and counters judged.
    reporters: [
      "default",
      ...(process.env["CI"]
        ? [["json", { outputFile: "reports/tests.json" }] as [string, Record<string, unknown>]]
        : []),
      "./tests/offices/judge/tally-reporter.ts",
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text", "json-summary"],
      reportsDirectory: "reports/coverage",
    },
  },
});
