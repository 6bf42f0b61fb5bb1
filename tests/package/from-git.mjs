import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Whether this is a clone, on a machine that can make another. */
export function canClone() {
  return existsSync(join(root, ".git")) && spawnSync("git", ["--version"]).status === 0;
}

/** What is wrong with the library as `npm install git+…` gives it to an empty project: a clone that was never built. */
export function gitInstallFaults(folder) {
  const clone = join(folder, "clone");
  run(folder, "git", "clone", "--quiet", "--no-local", root, clone);
  const project = join(folder, "from-git");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "stranger", private: true }));
  run(project, "npm", "install", "--no-audit", "--no-fund", "--loglevel=error", `git+file://${clone}`);
  const answer = run(
    project,
    process.execPath,
    "--input-type=module",
    "--eval",
    `import { assess } from "titres-identite"; console.log(assess({ depositOn: "2026-11-25" }).depositOn);`,
  );
  return answer.trim() === "2026-11-25" ? [] : [answer];
}

function run(cwd, command, ...args) {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}
