import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const rounds = 31;

/**
 * In each round every program is run in a fresh process, from its start to its end: its milliseconds, by name.
 *
 * @param programs - What each imports as `answer`; nothing, for a module that does nothing.
 */
export function coldStarts(folder, situation, programs) {
  const files = Object.entries(programs).map(([name, imports], index) => {
    const file = join(folder, `start-${index}.mjs`);
    writeFileSync(file, imports === "" ? "" : `${imports}\nanswer(${JSON.stringify(situation)});\n`);
    return [name, file];
  });
  const once = () => Object.fromEntries(files.map(([name, file]) => [name, timed(file)]));
  for (let warming = 0; warming < 3; warming++) once();
  return Array.from({ length: rounds }, once);
}

function timed(file) {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, [file], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${file} ended with ${status}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}
