import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { national, titleKinds, type Citation, type Rulebook } from "titres-identite";
import { conflictLedger, reims, saintPaul } from "titres-identite/local";
import { offices } from "titres-identite/offices/data";
import { statements } from "./statements/all.js";

/** How many lines each of the three documents was cut into: the counters of Pas-de-Calais, Saint-Paul, Reims. */
const documents = { PC: 10, SP: 67, RE: 52 } as const;

/** Every line of the three documents. */
export const lines: readonly string[] = Object.entries(documents).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, index) => `${document}-${String(index + 1).padStart(2, "0")}`),
);

/** Where the generated file belongs. */
export const coverageFile = new URL("../../docs/seed-coverage.md", import.meta.url);

/** What carries one line. */
export interface Coverage {
  readonly line: string;
  /** The rules and rows that cite it: those of its town hall's rulebook, or of the national one. */
  readonly rules: readonly string[];
  /** How many counters' data cite it. */
  readonly counters: number;
  /** The test files that name it in a title. */
  readonly tests: readonly string[];
  /** In what the entries of the conflict ledger that rest on it differ from the law. */
  readonly conflicts: readonly string[];
}

/** What carries each line. */
export function coverage(): readonly Coverage[] {
  const cited = [national, saintPaul, reims].flatMap(citedByRules);
  const named = namedByTests();
  return lines.map((line) => ({
    line,
    rules: [...new Set(cited.filter(([, sources]) => cites(sources, line)).map(([rule]) => rule))],
    counters: offices.filter(({ source }) => cites(source.citations, line)).length,
    tests: named.filter(([, text]) => new RegExp(`${line}(?!\\d)`).test(text)).map(([file]) => file),
    conflicts: [
      ...new Set(conflictLedger.filter((entry) => entry.lines.includes(line)).map(({ differs }) => differs)),
    ],
  }));
}

function cites(sources: readonly Citation[], line: string): boolean {
  return sources.some(({ place }) => place === line);
}

function citedByRules({
  rules,
  fees,
  validities,
  local,
}: Rulebook): readonly (readonly [rule: string, sources: readonly Citation[]])[] {
  return [
    ...rules.map(({ gives, id, sources }) => [gives === "papers" ? id : `${gives}/${id}`, sources] as const),
    ...titleKinds.flatMap((kind) => fees[kind].rows.map(({ id, sources }) => [`fee/${id}`, sources] as const)),
    ...titleKinds.flatMap((kind) =>
      validities[kind].rows.map(({ id, sources }) => [`validity/${id}`, sources] as const),
    ),
    ...(local?.conflicts ?? []).flatMap(({ rule = "", rulebook, lines: ofList }) =>
      rule.startsWith("kinds/")
        ? [[rule, ofList.map((place) => ({ text: rulebook as Citation["text"], place }))] as const]
        : [],
    ),
  ];
}

function namedByTests(): readonly (readonly [file: string, text: string])[] {
  const root = fileURLToPath(new URL("../", import.meta.url));
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /(\.test|-cases)\.ts$/.test(file) && !file.startsWith("seeds"))
    .sort()
    .map((file) => [file.replace(/(\.test)?\.ts$/, ""), readFileSync(join(root, file), "utf8")] as const);
}

/** The text of `docs/seed-coverage.md`, made anew. */
export async function coverageText(): Promise<string> {
  const text = `# What the three documents say

This project started from three published documents: the counters of Pas-de-Calais (PC), the pages of Saint-Paul (SP) and of
Reims (RE). Their ${String(lines.length)} lines make ${String(statements.length)} statements, in our own words below. What is counted is statements that a test asserts:
each is shown by the answer that the library gives to a situation, by the sheet that a person reads in French and in
English, or by what is known of the counters, and \`tests/seeds/statements.test.ts\` fails where it is not, and where a line
has none.

Made by \`npx tsx tests/seeds/write-coverage.ts\`; a test fails where it is not fresh.

## The statements

| line | statement | shown by |
| --- | --- | --- |
${statements.map(({ line, says, shown }) => `| ${line} | ${says} | ${[...new Set(shown.map((each) => each.in))].join(", ")} |`).join("\n")}

## The lines

The rules and the counters that cite a line, the other tests that name it, and in what the rules that the page adds,
replaces or removes differ from the law, by the entries of [the conflict ledger](conflict-ledger.md).

| line | statements | carried by | named in the tests | conflicts with the law |
| --- | --- | --- | --- | --- |
${coverage().map(rowOf).join("\n")}
`;
  return format(text, { ...(await resolveConfig(coverageFile)), parser: "markdown" });
}

function rowOf({ line, rules, counters, tests, conflicts }: Coverage): string {
  const carried = [
    ...rules.map((rule) => `\`${rule}\``),
    ...(counters > 0 ? [`carried by counters (${String(counters)})`] : []),
  ];
  const count = statements.filter((each) => each.line === line).length;
  return `| ${[line, String(count), carried.join(", "), tests.join(", "), conflicts.join(", ")].join(" | ")} |`;
}
