import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that need a browser, and the form as it is built: `npm run test:browser`. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ["tests/browser/**/*.browser.ts"],
    // One browser for all files, with several visitors at a time: each waits for its page most of the time.
    isolate: false,
    fileParallelism: false,
    sequence: { concurrent: true },
    maxConcurrency: 3,
    // On a busy machine a browser may stop drawing one of several pages, which then takes no click: one of 97 tests, seen once.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 60_000,
    chaiConfig: { truncateThreshold: 200 },
  },
});
