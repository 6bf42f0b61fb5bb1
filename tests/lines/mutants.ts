// Removes each rule and each row of the three rulebooks, kinds of paper included, and shifts each number and day of the rules
// by one: each time a case must fail. `npm run mutants` prints what survives, and the count; `-- --sample 250 --seed 1` shifts so many
// numbers and days by chance, as CI does.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { national, titleKinds, type Citation, type Rulebook } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { citedTable, rulebook } from "../../src/rulebook/rule.js";
import { keyOf, keysOf } from "../../src/rulebook/local/town-hall.js";
import { shiftedLiterals, type Shifted } from "./literals.js";
import { sampleOf } from "./sample.js";
import { failing } from "./trial.js";

const { values: options } = parseArgs({
  options: { sample: { type: "string" }, seed: { type: "string", default: "1" } },
});
const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = [reims, saintPaul];

const sound = failing();
if (sound.length > 0) throw new Error(`these cases fail without any mutant: ${sound.join("; ")}`);

/** Mutants by which no answer differs, each with the reason. */
const equivalent: Readonly<Record<string, string>> = {
  "national without fee/passport/guyane-photo/minor-before": "where no row holds, no amount is given either",
  'src/rulebook/admissibility.ts, doubtful("digital-identity-at-a-consulate", all(depositedAbroad, since(constant("2025-12-06")))), "2025-12-06" → "2025-12-05"':
    "on the eve it is refused in any case",
  'src/rulebook/application-form.ts, doubtful("pre-application-at-a-consulate", all(depositedAbroad, since(constant("2025-07-31")))), "2025-07-31" → "2025-07-30"':
    "on the eve the number is asked for in any case",
  "src/rulebook/payment.ts, feeSays(({ gives }) => gives !== undefined && gives.units > 0), 0 → 1":
    "no fee is of one cent or one franc",
  "src/documents/kinds.ts, .filter(({ as }) => as.length > 0); 0 → -1":
    "no kind is left as no paper, but where a page excludes it",
  'src/documents/kinds.ts, accepted(kind, journey, [fiche("F32303", "2025-03-28")], { from: "2025-03-28" }), "2025-03-28" → "2025-03-27"':
    "no rule asks for the paper on the eve",
};

const unmet = new Set(Object.keys(equivalent));
let count = 0;
const survivors: string[] = [];
function judge(what: string, isCaught: boolean): void {
  if (!isCaught && unmet.delete(what)) return;
  count++;
  if (!isCaught) survivors.push(what);
}

for (const page of pages)
  for (const [key, lines] of linesOf(page)) {
    const caught = failing(
      (title, book) => book === page && bearsOneOf(lines, title),
      (book) => without(book, key),
    );
    judge(`${page.id} without ${key} (${lines.join(", ")})`, caught.length > 0);
  }

for (const kind of national.proofKinds) {
  const isItsCase = (title: string, book: Rulebook): boolean =>
    book === national && bearsOneOf([`kind ${kind.kind}`], title);
  const fewer = (book: Rulebook): Rulebook =>
    rulebook({ ...book, proofKinds: book.proofKinds.filter((each) => each !== kind) });
  judge(
    `national without the kind ${kind.kind}, ${kind.status} as ${kind.as.join(", ")}`,
    failing(isItsCase, fewer).length > 0,
  );
}

for (const key of keysOf(national)) {
  const bears = (title: string, book: Rulebook): boolean =>
    bearsOneOf([key, ...(linesOf(book).get(key) ?? [])], title);
  judge(`national without ${key}`, failing(bears, (book) => without(book, key)).length > 0);
}

const files = readdirSync(`${root}src/rulebook`, { recursive: true, encoding: "utf8" })
  // What makes a rulebook of a page is no rule.
  .filter(
    (name) =>
      name.endsWith(".ts") &&
      !/local\/(?:town-hall|kinds|builders|node-check|own-ids|page-check)\.ts$/.test(name),
  )
  .map((name) => `src/rulebook/${name}`);
const shifted = [
  ...files,
  "src/titles/law.ts",
  "src/documents/documents.ts",
  "src/documents/kinds.ts",
].flatMap((file) => shiftedLiterals(`${root}${file}`).map((mutant) => ({ file, mutant })));
const isWhole = options.sample === undefined;
for (const { file, mutant } of isWhole
  ? shifted
  : sampleOf(shifted, Number(options.sample), Number(options.seed))) {
  const titles = await failingWith(mutant);
  const isCaught = titles.some((title) => mutant.lines.length === 0 || bearsOneOf(mutant.lines, title));
  judge(`${file}, ${mutant.what}`, isCaught);
}

/** Whether a title names one of some lines or rules. */
function bearsOneOf(names: readonly string[], title: string): boolean {
  return names.some((name) => new RegExp(`(?<![\\w/-])${name}(?![\\w/-])`).test(title));
}

/** The rules and rows of a town hall's rulebook that lines of its page state, by the names that a rulebook gives them. */
function linesOf({ id, rules, fees, validities }: Rulebook): ReadonlyMap<string, readonly string[]> {
  const cited: readonly (readonly [key: string, sources: readonly Citation[]])[] = [
    ...rules.map((rule) => [keyOf(rule), rule.sources] as const),
    ...titleKinds.flatMap((title) => [
      ...fees[title].rows.map((row) => [`fee/${row.id}`, row.sources] as const),
      ...validities[title].rows.map((row) => [`validity/${row.id}`, row.sources] as const),
    ]),
  ];
  return new Map(
    cited
      .map(
        ([key, sources]) =>
          [key, sources.filter(({ text }) => text === id).map(({ place }) => place)] as const,
      )
      .filter(([, lines]) => lines.length > 0),
  );
}

function without(book: Rulebook, key: string): Rulebook {
  const { fees, validities } = book;
  const rows = <T extends Rulebook["fees"]["cni"] | Rulebook["validities"]["cni"]>(
    table: T,
    name: string,
  ): T =>
    citedTable(table.name, table.rows.filter(({ id }) => `${name}/${id}` !== key) as never) as unknown as T;
  return rulebook({
    ...book,
    rules: book.rules.filter((rule) => keyOf(rule) !== key),
    fees: { cni: rows(fees.cni, "fee"), passport: rows(fees.passport, "fee") },
    validities: { cni: rows(validities.cni, "validity"), passport: rows(validities.passport, "validity") },
  });
}

/** Builds the cases with one literal shifted, and runs them. */
async function failingWith({ file, start, end, instead }: Shifted): Promise<readonly string[]> {
  const { outputFiles } = await build({
    entryPoints: [`${root}tests/lines/trial.ts`],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
    tsconfig: `${root}tsconfig.json`,
    plugins: [
      {
        name: "mutant",
        setup(plugin) {
          plugin.onLoad({ filter: /\.ts$/ }, ({ path }) => {
            if (path !== file) return undefined;
            const text = readFileSync(path, "utf8");
            return { contents: text.slice(0, start) + instead + text.slice(end), loader: "ts" };
          });
        },
      },
    ],
  });
  const code = Buffer.from(outputFiles[0]?.text ?? "").toString("base64");
  try {
    const mutant = (await import(`data:text/javascript;base64,${code}`)) as {
      readonly failing: typeof failing;
    };
    return mutant.failing();
  } catch {
    return ["(does not load)"];
  }
}

for (const survivor of survivors) console.log(`survives: ${survivor}`);
// In a sample those that are not drawn are not met.
if (!isWhole) unmet.clear();
for (const what of unmet) console.log(`said to be equivalent, and caught or gone: ${what}`);
console.log(`mutants: ${String(count)}, caught: ${String(count - survivors.length)}`);
process.exitCode = survivors.length + unmet.size > 0 ? 1 : 0;
