// Answers applications given as lines of JSON on standard input: what is decided of each, as a line of JSON on standard output, in
// the same order. Whatever cannot be read is `null` there, and its faults stand on standard error, by the number of the line.
//
//   npx tsx examples/batch/main.ts < applications.ndjson > decisions.ndjson
import { once } from "node:events";
import { fstatSync } from "node:fs";
import { exit, resourceUsage, stderr, stdin, stdout } from "node:process";
import { assess, decisions, InvalidInputError, type Application } from "titres-identite";
import { linesIn, type Line } from "./lines.js";

const size = fstatSync(0).isFile() ? fstatSync(0).size : undefined;
let [lines, faulty, read, written] = [0, 0, 0, ""];

// Whoever reads what is written may stop before the end, as `head` does.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  exit();
});

stdin.setEncoding("utf8");
for await (const line of linesIn(stdin)) {
  lines += 1;
  const faults = answer(line);
  for (const fault of faults) stderr.write(`line ${String(lines)}: ${fault}\n`);
  if (faults.length > 0) faulty += 1;
  if (written.length > 1 << 16) await flush();
  if (stderr.isTTY && lines % 500 === 0) progress();
}
await flush();
if (stderr.isTTY) {
  const memory = Math.round(resourceUsage().maxRSS / 1024);
  progress();
  stderr.write(`\n${String(lines)} lines, ${String(faulty)} of them faulty, ${String(memory)} MB at most\n`);
}

/** Writes what is decided of a line, and gives its faults. */
function answer(line: Line): readonly string[] {
  read += "text" in line ? Buffer.byteLength(line.text) + 1 : 0;
  try {
    if ("tooLong" in line) return nothingFor(["longer than an application can be"]);
    written += `${JSON.stringify(decisions(assess(JSON.parse(line.text) as Application)))}\n`;
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError)
      return nothingFor(
        error.issues.map(({ path, message }) => (path === "" ? message : `${path}: ${message}`)),
      );
    if (error instanceof SyntaxError) return nothingFor([`no JSON: ${error.message}`]);
    throw error;
  }
}

function nothingFor(faults: readonly string[]): readonly string[] {
  written += "null\n";
  return faults;
}

/** A full pipe is waited for: nothing piles up. */
async function flush(): Promise<void> {
  const ready = stdout.write(written);
  written = "";
  if (!ready) await once(stdout, "drain");
}

function progress(): void {
  if (size === undefined || size === 0) stderr.write(`\r${String(lines)} lines`);
  else {
    const part = Math.min(1, read / size);
    const done = Math.round(part * 30);
    stderr.write(`\r[${"█".repeat(done)}${"·".repeat(30 - done)}] ${String(Math.round(part * 100))} %`);
  }
}
