// How many screens people are asked: `npm run interview:stats`, or with `-- --people 500 --seed 2`. Twelve ordinary people, and
// others drawn at random, who are odder than any that a counter sees. Beyond a bound it fails.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { assess } from "../../src/answers/assess.js";
import { nextQuestion } from "../../src/answers/next-question.js";
import { wholeApplications } from "../generators/application.js";
import { counted, interview } from "./interviewed.js";
import { ordinaryPeople } from "./ordinary-people.js";

const { values } = parseArgs({
  options: { people: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const people = Number(values.people);
const seed = Number(values.seed);
/** How many are drawn at a time. */
const batch = 250;
const mostScreens = 18;

for (const { who, everything, screens } of ordinaryPeople) {
  const count = counted(interview(everything));
  say(count <= screens, `${String(count).padStart(2)} of ${String(screens).padStart(2)}  ${who}`);
}

const counts: number[] = [];
let undecided = 0;
let repeated = 0;
for (let drawn = 0; drawn < people; drawn += batch) {
  const some = fc.sample(wholeApplications, { numRuns: Math.min(batch, people - drawn), seed: seed + drawn });
  for (const everything of some) {
    const { asked, skipped, application } = interview(everything);
    counts.push(counted({ asked }));
    if (new Set(asked).size < asked.length) repeated++;
    if (skipped.length === 0 && assess(application).undecided.length > 0) undecided++;
  }
}
counts.sort((one, other) => one - other);
const at = (share: number): number =>
  counts[Math.min(Math.floor(share * counts.length), counts.length - 1)] ?? 0;
console.log(`${String(people)} people drawn at random, seed ${String(seed)}:`);
console.log(
  `screens: half ${String(at(0.5))} at most, 19 of 20 ${String(at(0.95))}, 99 of 100 ${String(at(0.99))}`,
);
say(at(1) <= mostScreens, `the most screens: ${String(at(1))} of ${String(mostScreens)}`);
say(repeated === 0, `asked twice on one screen: ${String(repeated)}`);
say(undecided === 0, `undecided in the end, though nothing was left out: ${String(undecided)}`);

const ratios = ordinaryPeople.flatMap(({ everything }) => costsOf(everything.depositOn, everything));
ratios.sort((one, other) => one - other);
const worst = ratios.at(-1) ?? 0;
const middle = ratios[Math.floor(ratios.length / 2)] ?? 0;
say(
  worst <= 30,
  `nextQuestion costs ${middle.toFixed(1)} times an answer at the middle, ${worst.toFixed(1)} at most`,
);
function say(holds: boolean, what: string): void {
  if (!holds) process.exitCode = 1;
  console.log(`${holds ? "ok  " : "FAIL"} ${what}`);
}

/** What a question costs beside an answer, at some points of an interview. */
function costsOf(
  depositOn: string,
  { requests, applicant, heldTitles, territory, channel }: (typeof ordinaryPeople)[number]["everything"],
): readonly number[] {
  const titles = heldTitles?.titles.map(({ id, kind }) => ({ id, kind })) ?? [];
  const points = [
    { depositOn },
    { depositOn, requests },
    { depositOn, requests, applicant: { bornOn: applicant?.bornOn } },
    { depositOn, requests, territory, channel, heldTitles: { complete: true, titles } },
  ];
  return points.map((point) => time(() => nextQuestion(point)) / time(() => assess(point)));
}

/** The time of the processor that something takes: the least of several. */
function time(run: () => unknown): number {
  const times = Array.from({ length: 12 }, () => {
    const from = process.cpuUsage();
    for (let count = 0; count < 4; count++) run();
    const { user, system } = process.cpuUsage(from);
    return user + system;
  });
  return Math.min(...times);
}
