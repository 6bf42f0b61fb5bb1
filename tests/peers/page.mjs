import { writeFileSync } from "node:fs";
import { picture } from "./picture.mjs";

const graph = "titres-identite";
const times = (number) => {
  if (number === undefined) return "—";
  const said =
    number < 1
      ? number.toPrecision(2)
      : number < 10
        ? number.toFixed(1)
        : Math.round(number).toLocaleString("en");
  return `${said} ×`;
};
const micro = (measured) =>
  measured === undefined
    ? "—"
    : `${(measured.nanoseconds / 1000).toFixed(measured.nanoseconds < 10_000 ? 2 : 0)} µs`;
const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KB`;
const line = (cells) => `| ${cells.join(" | ")} |`;
const table = (heads, rows) =>
  [line(heads), line(heads.map((_, column) => (column === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );

const tables = ({ asked, figures, clock }) => {
  const all = Object.entries(figures);
  const of = (number) => `${number.toLocaleString("en")} of ${asked.toLocaleString("en")}`;
  return {
    agree: table(
      ["", "all is known", "each fact known three times in five"],
      all.map(([name, { complete, partial }]) => [name, of(complete), of(partial)]),
    ),
    speed: table(
      [
        "",
        "an answer",
        "beside the graph",
        "with the missing facts",
        "beside the graph",
        "with every reason",
        "beside the graph",
      ],
      all.map(([name, { answer, withNeeds, withReasons }]) => [
        name,
        micro(answer),
        times(answer.times),
        micro(withNeeds),
        times(withNeeds?.times),
        micro(withReasons),
        times(withReasons?.times),
      ]),
    ),
    weight: table(
      ["", "gzipped, with the rules", "beside the graph", "first answer of a process"],
      all.map(([name, { bytes, start }]) => [
        name,
        kilobytes(bytes),
        times(bytes / figures[graph].bytes),
        `${start.toFixed(1)} ms`,
      ]),
    ),
    clock: table(
      ["", "instants answered alike", "is it open?", "beside this clock", "gzipped"],
      [
        [
          "openState",
          "",
          `${(clock.nanoseconds / 1000).toFixed(2)} µs`,
          times(1),
          kilobytes(clock.bytes.ours),
        ],
        [
          "opening_hours",
          of(clock.agreed),
          `${((clock.nanoseconds * clock.times) / 1000).toFixed(2)} µs`,
          times(clock.times),
          kilobytes(clock.bytes.theirs),
        ],
      ],
    ),
  };
};

/** Shows what was measured. */
export function print(result) {
  for (const each of Object.values(tables(result))) console.log(`${each}\n`);
  for (const example of result.clock.examples) console.log(JSON.stringify(example));
}

/** Writes docs/peers.md and its picture. */
export function write(result) {
  const { figures, asked, node, processor, clock } = result;
  const { agree, speed, weight, clock: hours } = tables(result);
  const engines = Object.keys(figures).filter((name) => ![graph, "by hand"].includes(name));
  const fastest = Math.min(...engines.map((name) => figures[name].answer.times));
  const goal = engines.filter((name) => figures[name].answer.times >= 200);
  const behind = engines.filter((name) => !goal.includes(name));
  const text = `# Beside other engines

One small set of rules, which of six papers are brought for a passport and which of three fees is due, written in this library's
graph ([\`tests/peers/rules.ts\`](../tests/peers/rules.ts)), by hand with a reason for each outcome
([\`by-hand.ts\`](../tests/peers/by-hand.ts)), and for three engines ([\`engines.mjs\`](../tests/peers/engines.mjs)). It has ages, the
end of a title, and facts that may be unknown. It is made for measuring, and is not the law.

\`npm ci --prefix tests/peers\` once, then \`npm run bench:peers\`. This page was written by it: Node ${node}, ${processor}, a machine
shared with others. The figures to read are the ratios. Times are those of the processor, all threads counted, medians of rounds
in which everyone takes its turn. Each engine is made ready once and asked again and again; days reach the engines as numbers
(20261125), prepared beforehand, so that an anniversary is a plain sum for each of them; where an engine answers by promises, questions one after the other or a
hundred at once, whichever is quicker.

![How many times as long an answer takes as the graph's](pictures/peers.svg)

## Do they agree?

${agree}

With all known, all agree. With facts missing, **publicodes** agrees throughout: it, too, knows three values. **json-rules-engine**
refuses a fact that is not there, or counts it as "no" (\`allowUndefinedFacts\`): it has no third value, so that whether somebody may
still be asked for a paper cannot be told without writing each rule twice. **zen-engine** takes a missing fact for one that is
different from all values, so that a renewal whose reason is not said is answered as a first title, or stops at a sum with it.

## How fast?

${speed}

The goal was 200 times faster than each engine. It is reached beside ${goal.join(" and ") || "none"}${behind.length === 0 ? "" : `, and missed beside ${behind.map((name) => `${name} (${times(figures[name].answer.times)})`).join(" and ")}`}; the
closest engine is ${times(fastest)} the time of the graph. Written by hand, these seven rules take ${times(figures["by hand"].answer.times)} the time of the
graph. A reason is a whole tree here, made only when it is asked for; publicodes and json-rules-engine make theirs
with every answer, whether it is read or not, which is why the graph is least ahead where every reason is asked for.

## How light?

${weight}

The first answer is the time of the processor that a fresh process takes to it beyond one that does nothing, the quickest of 15
starts; on a busy machine some milliseconds of it are chance. The binary of zen-engine counts, for this machine alone.

## Hours

Whether each of ${clock.counters} services of this library's counters on the mainland is open, at ${asked.toLocaleString("en")} instants by chance from 2025 to
2028, by [\`openState\`](guides/offices.md) and by opening_hours, which reads what \`writeOsmHours\` gives. Public holidays are left out:
opening_hours asks for the country of whoever runs it.

${hours}

## What each does better

- **publicodes** is a language for those who do not program, in French, with units, sums and documentation pages made of the rules; its
  rules are changed without a build, and one engine answers for any of them. What the graph cannot say (an income tax) it can.
- **json-rules-engine** takes rules as JSON that a page may edit and a database keep, facts that are looked up as they are needed, even
  over the network, and operators of one's own.
- **zen-engine** has a drawing board and tables that an office worker edits, the same engine in Rust, Python, Go and Java, and answers
  on several threads.
- **opening_hours** reads the whole of OpenStreetMap's language of hours: sunrise, weeks of the year, holidays of every country. This
  library reads French sentences, and only the hours of counters.
- **By hand** is fastest and smallest while the rules are few; nothing in it can be listed, drawn, asked or compared with last year's.
`;
  writeFileSync(new URL("../../docs/peers.md", import.meta.url), text);
  writeFileSync(new URL("../../docs/pictures/peers.svg", import.meta.url), picture(figures));
}
