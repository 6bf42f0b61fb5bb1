import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The tests that need a browser, and the form as it is built: `npm run test:browser`. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: ["tests/browser/**/*.browser.ts"],
    // One browser for all files.
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    chaiConfig: { truncateThreshold: 200 },
  },
});
