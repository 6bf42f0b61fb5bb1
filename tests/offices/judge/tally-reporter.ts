import { env } from "node:process";
import type { Reporter, TestModule } from "vitest/node";

declare module "vitest" {
  interface TaskMeta {
    /** A line of counts, to stand at the end of the run. */
    tally?: string;
  }
}

/** Prints the counts that tests leave in their `meta.tally`, one a line, at the very end of the run. */
export default class TallyReporter implements Reporter {
  onInit(): void {
    env["TALLY_REPORTER"] = "on";
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { tally } = test.meta();
        if (tally !== undefined) console.log(tally);
      }
    }
  }
}
