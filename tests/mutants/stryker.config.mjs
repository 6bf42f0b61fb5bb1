import { env } from "node:process";

const room = env.ROOMS ?? "calendar";

/** One file at a time, which is kept in reports/mutants. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "tests/mutants/vitest.config.mjs", related: false },
  mutate: env.MUTATE === undefined ? [`src/${room}/**/*.ts`, "!src/offices/data/**"] : env.MUTATE.split(","),
  coverageAnalysis: "perTest",
  concurrency: Number(env.PROCESSES ?? 1),
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
  timeoutFactor: 4,
  incremental: true,
  incrementalFile: `reports/mutants/${env.REPORT ?? room}.json`,
  tempDirName: "reports/mutants/sandbox",
  ignorePatterns: ["dist", "docs/*", "!docs/kernel.md", "reports", "atlas", "tests/peers", "examples/*/dist"],
  reporters: ["clear-text", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  disableTypeChecks: false,
  checkers: [],
  allowEmpty: true,
  thresholds: { high: 95, low: 90, break: null },
};
