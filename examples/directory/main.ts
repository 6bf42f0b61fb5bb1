// Turns an export of the national directory of public services into offices, one a line:
//
//   npx tsx examples/directory/main.ts export.json offices.ndjson
//
// Says on the way how far it is, and at the end what became of every record.
import { createReadStream, createWriteStream, statSync } from "node:fs";
import { once } from "node:events";
import { argv, resourceUsage, stderr } from "node:process";
import { officeOf, type Read } from "./office-of.js";
import { recordsIn, type RecordText } from "./records.js";

const [, , from, to] = argv;
if (from === undefined || to === undefined) {
  stderr.write("Name the export and the file to write: main.ts export.json offices.ndjson\n");
  process.exitCode = 1;
} else await convert(from, to);

async function convert(source: string, target: string): Promise<void> {
  const size = statSync(source).size;
  const input = createReadStream(source, { encoding: "utf8", highWaterMark: 1 << 18 });
  const output = createWriteStream(target);
  const whys = new Map<string, { count: number; readonly first: string }>();
  let [records, offices] = [0, 0];
  for await (const record of recordsIn(input)) {
    records += 1;
    const read = readRecord(record);
    if ("office" in read) {
      offices += 1;
      // A full pipe is waited for: nothing piles up.
      if (!output.write(`${JSON.stringify(read.office)}\n`)) await once(output, "drain");
    } else {
      const known = whys.get(read.why);
      if (known === undefined) whys.set(read.why, { count: 1, first: read.id });
      else known.count += 1;
    }
    if (records % 500 === 0) bar(input.bytesRead / size);
  }
  output.end();
  await once(output, "finish");
  bar(1);
  stderr.write(`\n${String(records)} records: ${String(offices)} offices\n`);
  for (const [why, { count, first }] of whys)
    stderr.write(`  ${String(count)} not read, ${why} (first: ${first})\n`);
  stderr.write(`  ${String(Math.round(resourceUsage().maxRSS / 1024))} MB at most\n`);
}

function readRecord(record: RecordText): Read {
  if ("tooLong" in record) return { id: "?", why: "longer than a record can be, or cut short" };
  try {
    return officeOf(JSON.parse(record.text));
  } catch {
    return { id: "?", why: "no JSON" };
  }
}

function bar(part: number): void {
  const done = Math.round(part * 30);
  stderr.write(`\r[${"█".repeat(done)}${"·".repeat(30 - done)}] ${String(Math.round(part * 100))} %`);
}
