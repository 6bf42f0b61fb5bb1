import { env } from "node:process";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { rooms } from "./rooms.mjs";

/** The tests of the rooms whose code is mutated, each property tried as often as RUNS says. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    include: (env["ROOMS"] ?? "calendar").split(",").flatMap((room) => rooms[room] ?? []),
    setupFiles: ["tests/seed.ts"],
    isolate: false,
    testTimeout: 60_000,
  },
});
