// Removes each rule of the two town halls that a line of their pages states, and shifts each number of the rules by one:
// each time a case that bears one of the rule's lines must fail. `npx tsx tests/lines/mutants.ts` prints the count.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";
import { titleKinds } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { citedTable, rulebook, type Rulebook } from "../../src/rulebook/rule.js";
import { keyOf } from "../../src/rulebook/local/town-hall.js";
import { failing } from "./trial.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const survivors: string[] = [];
let count = 0;

/** A mutant is caught when a case that bears one of these lines fails; where it has none, when any case does. */
function isCaught(lines: readonly string[], titles: readonly string[]): boolean {
  return titles.some((title) => lines.length === 0 || lines.some((line) => title.includes(line)));
}

for (const book of [reims, saintPaul]) {
  for (const [name, lines, without] of removals(book)) {
    count++;
    const titles = failing(
      (title) => lines.some((line) => title.includes(line)),
      (other) => (other.id === book.id ? without : other),
    );
    if (titles.length === 0) survivors.push(`${book.id} without ${name} (${lines.join(", ")})`);
  }
}

/** The rulebook without each of its rules and rows that a line of the page states. */
function* removals(
  book: Rulebook,
): Generator<readonly [name: string, lines: readonly string[], without: Rulebook]> {
  const linesOf = ({
    sources,
  }: {
    readonly sources: Rulebook["rules"][number]["sources"];
  }): readonly string[] => sources.filter(({ text }) => text === book.id).map(({ place }) => place);
  for (const rule of book.rules) {
    const lines = linesOf(rule);
    if (lines.length > 0)
      yield [keyOf(rule), lines, rulebook({ ...book, rules: book.rules.filter((other) => other !== rule) })];
  }
  for (const tables of ["fees", "validities"] as const) {
    for (const title of titleKinds) {
      const table = book[tables][title];
      for (const row of table.rows) {
        const lines = linesOf(row);
        const rest = citedTable(table.name, table.rows.filter((other) => other !== row) as never);
        if (lines.length > 0)
          yield [row.id, lines, rulebook({ ...book, [tables]: { ...book[tables], [title]: rest } })];
      }
    }
  }
}

interface Literal {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly shifted: string;
  readonly lines: readonly string[];
  readonly where: string;
}

const citing = new Set([
  "decree",
  "fiche",
  "ants",
  "taxCode",
  "civilCode",
  "euRegulation",
  "page",
  "reims",
  "saintPaul",
  "pasDeCalais",
]);
const builders = new Set(["asksFor", "asksHere", "asksToCome", "notice", "step", "refers", "refuses"]);

/** Every number and day in the rules, and in what they say of titles and papers; not those of citations and versions. */
function literals(file: string): readonly Literal[] {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node, lines: readonly string[]): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node)) return;
    if (
      ts.isPropertyAssignment(node) &&
      /^(version|lastVerifiedOn|id|sources|agrees)$/.test(node.name.getText())
    )
      return;
    let inRule = lines;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      if (citing.has(node.expression.text)) return;
      if (builders.has(node.expression.text))
        inRule = [...node.getText().matchAll(/page\("([A-Z]+-\d+)"\)/g)].map(([, line = ""]) => line);
    }
    const shifted = shift(node);
    if (shifted !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      const where = `${file.slice(root.length)}:${String(line + 1)} ${node.getText()} → ${shifted}`;
      found.push({ file, start: node.getStart(), end: node.getEnd(), shifted, lines: inRule, where });
    }
    ts.forEachChild(node, (child) => {
      visit(child, inRule);
    });
  };
  visit(source, []);
  return found;
}

function shift(node: ts.Node): string | undefined {
  if (ts.isNumericLiteral(node)) return String(Number(node.text.replaceAll("_", "")) + 1);
  if (ts.isStringLiteral(node) && /^\d{4}-\d{2}-\d{2}$/.test(node.text)) {
    const day = new Date(`${node.text}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + 1);
    return `"${day.toISOString().slice(0, 10)}"`;
  }
  return undefined;
}

const files = readdirSync(`${root}src/rulebook`, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !name.endsWith("town-hall.ts"))
  .map((name) => `${root}src/rulebook/${name}`);
for (const literal of [...files, `${root}src/titles/law.ts`, `${root}src/documents/documents.ts`].flatMap(
  literals,
)) {
  const titles = await failingWith(literal);
  count++;
  if (!isCaught(literal.lines, titles)) survivors.push(literal.where);
}

/** Builds the cases with one literal shifted, and runs them. */
async function failingWith({ file, start, end, shifted }: Literal): Promise<readonly string[]> {
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
            return { contents: text.slice(0, start) + shifted + text.slice(end), loader: "ts" };
          });
        },
      },
    ],
  });
  const code = outputFiles[0]?.text ?? "";
  try {
    const mutant = (await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`)) as {
      readonly failing: typeof failing;
    };
    return mutant.failing();
  } catch {
    return ["(does not load)"];
  }
}

for (const survivor of survivors) console.log(`survives: ${survivor}`);
console.log(`mutants: ${String(count)}, caught: ${String(count - survivors.length)}`);
process.exitCode = survivors.length > 0 ? 1 : 0;
