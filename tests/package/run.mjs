import { spawnSync } from "node:child_process";
import { copyFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const programs = { import: "import.mjs", require: "require.cjs" };

/** What one Node reports of the installed package, loaded one way. It must not grumble meanwhile. */
export function reportFrom({ folder }, node, kind, asked) {
  const program = programs[kind];
  copyFileSync(here(`consumer/${program}`), join(folder, program));
  for (const shared of ["report.mjs", "one-of-each.mjs"]) copyFileSync(here(shared), join(folder, shared));
  writeFileSync(join(folder, "asked.json"), JSON.stringify(asked));
  const { status, stdout, stderr } = spawnSync(node, ["--disallow-code-generation-from-strings", program], {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH },
  });
  if (status !== 0 || stderr !== "") throw new Error(stderr || `ended with ${status}`);
  return stdout.trim();
}

/** Where zod is not installed, the entry point that needs it says so by name; both ways of loading it. */
export function refusalFaults({ folder }) {
  const program = "needs-zod.mjs";
  copyFileSync(here(`consumer/${program}`), join(folder, program));
  const { stdout, stderr } = spawnSync(process.execPath, [program], { cwd: folder, encoding: "utf8" });
  return stdout.trim() === "zod zod" ? [] : [`${stdout}${stderr}`];
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
