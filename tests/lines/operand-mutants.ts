// Drops and negates each operand of each condition of the three rulebooks, and swaps the readings of each doubt: a case of the lines, of
// the dated law or of a public page should fail, or two rows of one table should hold for somebody. `npm run mutants:operands` tries them
// all, `-- --from 400` goes on from the 400th, `-- --sample 150 --seed 1` tries so many by chance, and `-- --again file` those that a run
// printed. What survives is printed; fewer caught than the least share fail.
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { assess, national, type Rulebook } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { isJudged, readCases } from "../cases/format.js";
import { judge } from "../cases/judge.js";
import { operandMutants, type OperandMutant } from "./operands.js";
import { sampleOf } from "./sample.js";
import { people, rowsExclude } from "./rows.js";
import { failing, fails, lists } from "./trial.js";

const { values: options } = parseArgs({
  options: {
    again: { type: "string" },
    from: { type: "string", default: "0" },
    sample: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
/** The share that must be caught: it may only grow. */
const least = 0.99;
const all = [national, reims, saintPaul].flatMap(operandMutants);
const tried =
  options.sample === undefined
    ? all.slice(Number(options.from)).filter(isToTry())
    : sampleOf(all, Number(options.sample), Number(options.seed));
/** The cases of public pages, each with how it is judged by the law as it stands. */
const told = readCases(
  JSON.parse(readFileSync(new URL("../cases/situations.json", import.meta.url), "utf8")) as unknown,
).flatMap((read) =>
  "case" in read && isJudged(read.case) ? [[read.case, JSON.stringify(judge(read.case))] as const] : [],
);
// What fails by the law itself would count as catching each mutant.
const atFault = [
  ...failing(),
  ...people.filter((one) => !rowsExclude(national, one)).map((one) => `two rows for ${JSON.stringify(one)}`),
];
if (atFault.length > 0) throw new Error(`these fail without any mutant:\n${atFault.join("\n")}`);
const began = performance.now();
let survived = 0;
tried.forEach((mutant, index) => {
  if (index % 100 === 99)
    console.error(
      `${index + 1} of ${tried.length}, ${survived} survive, ${((performance.now() - began) / 1000).toFixed(0)} s`,
    );
  if (isCaught(mutant)) return;
  survived++;
  console.log(survivor(mutant.what));
});
console.log(
  `operand mutants: ${all.length}, tried: ${tried.length}, caught: ${tried.length - survived}, at least ${least * 100} % must be`,
);
if (1 - survived / tried.length < least) process.exitCode = 1;

function isToTry(): (mutant: OperandMutant) => boolean {
  if (options.again === undefined) return () => true;
  const lines = new Set(readFileSync(options.again, "utf8").split("\n"));
  return ({ what }) => lines.has(survivor(what));
}

function survivor(what: string): string {
  return `survives: ${what}`;
}

/** Whether a case of the lines fails by the mutant or, of the law, one that a public page tells; or rows do not exclude each other. */
function isCaught({ book, mutated }: OperandMutant): boolean {
  const mutant = mutated();
  const cases = lists.find(([rulebook]) => rulebook === book)?.[1] ?? [];
  return (
    cases.some((one) => fails(mutant, one)) ||
    (book === national && told.some((one) => isJudgedOtherwise(mutant, one))) ||
    !people.every((one) => rowsExclude(mutant, one))
  );
}

function isJudgedOtherwise(rulebook: Rulebook, [one, judgments]: (typeof told)[number]): boolean {
  try {
    return JSON.stringify(judge(one, (application) => assess(application, { rulebook }))) !== judgments;
  } catch {
    return true;
  }
}
