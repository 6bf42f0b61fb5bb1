import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "esbuild";

/** The TypeScript samples of a page. */
export function samplesOf(page) {
  const text = readFileSync(new URL(`../../${page}`, import.meta.url), "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, sample]) => sample);
}

/** What goes wrong where each TypeScript sample of a page is put into a file of the project, and run. */
export function sampleFaults({ folder }, samples) {
  if (samples.length === 0) return ["no sample is found"];
  return samples.flatMap((sample, place) => {
    const program = join(folder, `sample-${place}.mjs`);
    writeFileSync(program, transformSync(sample, { loader: "ts", format: "esm" }).code);
    const { status, stderr } = spawnSync(process.execPath, [program], { cwd: folder, encoding: "utf8" });
    return status === 0 && stderr === "" ? [] : [`${sample}\n${stderr}`];
  });
}
