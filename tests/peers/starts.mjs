import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const rounds = 15;

/**
 * Each program runs in a fresh process: the milliseconds of processor, all threads counted, that the quickest of some starts took to its
 * first answer, beyond what a process takes that does nothing.
 *
 * @param programs - Of each, what it does, which may wait.
 */
export function firstAnswers(folder, programs) {
  const files = Object.entries({ empty: "", ...programs }).map(([name, does], index) => {
    const file = join(folder, `start-${index}.mjs`);
    writeFileSync(
      file,
      `${does}\nconst { user, system } = process.cpuUsage();\nconsole.log((user + system) / 1000);\n`,
    );
    return [name, file];
  });
  const all = files.map(([name, file]) => [
    name,
    Math.min(...Array.from({ length: rounds }, () => started(file))),
  ]);
  const least = Object.fromEntries(all);
  return Object.fromEntries(Object.keys(programs).map((name) => [name, least[name] - least.empty]));
}

function started(file) {
  const { status, stdout } = spawnSync(process.execPath, [file], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} ended with ${status}`);
  return Number(stdout);
}
