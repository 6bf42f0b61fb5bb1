import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { national, titleKinds, type Citation, type Rulebook } from "titres-identite";
import { conflictLedger, reims, saintPaul } from "titres-identite/local";
import { offices } from "titres-identite/offices/data";
import { statements, type Statement } from "./statements/all.js";
import { statementsInFrench } from "./statements/in-french.js";
import type { Shown } from "./statements/shown.js";

/** How many lines each of the three documents was cut into: the counters of Pas-de-Calais, Saint-Paul, Reims. */
const documents = { PC: 10, SP: 67, RE: 52 } as const;

/** Every line of the three documents. */
export const lines: readonly string[] = Object.entries(documents).flatMap(([document, count]) =>
  Array.from({ length: count }, (_, index) => `${document}-${String(index + 1).padStart(2, "0")}`),
);

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

/** What the file says in some language, beside the statements. */
interface Language {
  readonly file: URL;
  readonly title: string;
  readonly introduction: string;
  readonly statements: readonly [title: string, ...columns: readonly string[]];
  readonly lines: readonly [title: string, introduction: string, ...columns: readonly string[]];
  readonly shownBy: Readonly<Record<Shown["in"], string>>;
  readonly carriedBy: (counters: number) => string;
  readonly says: (statement: Statement) => string;
}

const made = "`npx tsx tests/seeds/write-coverage.ts`";
const counts = [lines.length, statements.length].map(String);

const english: Language = {
  file: new URL("../../docs/seed-coverage.md", import.meta.url),
  title: "What the three documents say",
  introduction: `This project started from three published documents: the counters of Pas-de-Calais (PC), the pages of Saint-Paul (SP) and of
Reims (RE). Their ${counts[0] ?? ""} lines make ${counts[1] ?? ""} statements, in our own words below. What is counted is statements that a test asserts:
each is shown by the answer that the library gives to a situation, by the sheet that a person reads in French and in
English, or by what is known of the counters, and \`tests/seeds/statements.test.ts\` fails where it is not, and where a line
has none.

Made by ${made}; a test fails where it is not fresh.`,
  statements: ["The statements", "line", "statement", "shown by"],
  lines: [
    "The lines",
    `The rules and the counters that cite a line, the other tests that name it, and in what the rules that the page adds,
replaces or removes differ from the law, by the entries of [the conflict ledger](conflict-ledger.md).`,
    "line",
    "statements",
    "carried by",
    "named in the tests",
    "conflicts with the law",
  ],
  shownBy: { "the answer": "the answer", "the sheet": "the sheet", "the counters": "the counters" },
  carriedBy: (counters) => `carried by counters (${String(counters)})`,
  says: ({ says }) => says,
};

const french: Language = {
  file: new URL("../../docs/seed-coverage.fr.md", import.meta.url),
  title: "Ce que disent les trois documents",
  introduction: `Ce projet est parti de trois documents publiés : les guichets du Pas-de-Calais (PC), les pages de Saint-Paul (SP) et de
Reims (RE). Leurs ${counts[0] ?? ""} lignes font ${counts[1] ?? ""} énoncés, dits ci-dessous avec nos propres mots. Ce qui est compté, ce sont les énoncés qu’un test
vérifie : chacun se voit dans la réponse que la bibliothèque donne à une situation, dans la fiche que l’on lit en français et en
anglais, ou dans ce qui est connu des guichets ; \`tests/seeds/statements.test.ts\` échoue si ce n’est pas le cas, et si une ligne
n’en a aucun.

Écrit par ${made} ; un test échoue si ce n’est plus à jour.`,
  statements: ["Les énoncés", "ligne", "énoncé", "se voit dans"],
  lines: [
    "Les lignes",
    `Les règles et les guichets qui citent une ligne, les autres tests qui la nomment, et en quoi les règles que la page ajoute,
remplace ou retire diffèrent de la loi, selon [le registre des écarts](conflict-ledger.fr.md).`,
    "ligne",
    "énoncés",
    "portée par",
    "nommée dans les tests",
    "écarts avec la loi",
  ],
  shownBy: { "the answer": "la réponse", "the sheet": "la fiche", "the counters": "les guichets" },
  carriedBy: (counters) => `portée par des guichets (${String(counters)})`,
  says: frenchOf,
};

/** The languages that it is written in. */
export const languages: readonly Language[] = [english, french];

/** A statement in French. A line has as many of them in each language, in the same order. */
function frenchOf(statement: Statement): string {
  const ofLine = statements.filter(({ line }) => line === statement.line);
  const said = statementsInFrench[statement.line] ?? [];
  const text = said[ofLine.indexOf(statement)];
  if (text === undefined || said.length !== ofLine.length)
    throw new Error(`${statement.line} does not say in French what it says in English`);
  return text;
}

const tableOf = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** The text of \`docs/seed-coverage.md\`, or of its French twin, made anew. */
export async function coverageText(language: Language): Promise<string> {
  const { file, title, introduction, shownBy, carriedBy, says } = language;
  const [statementsTitle, ...statementsColumns] = language.statements;
  const [linesTitle, linesIntroduction, ...linesColumns] = language.lines;
  const statementRows = statements.map((statement) => [
    statement.line,
    says(statement),
    [...new Set(statement.shown.map((each) => shownBy[each.in]))].join(", "),
  ]);
  const lineRows = coverage().map(({ line, rules, counters, tests, conflicts }) => [
    line,
    String(statements.filter((each) => each.line === line).length),
    [...rules.map((rule) => `\`${rule}\``), ...(counters > 0 ? [carriedBy(counters)] : [])].join(", "),
    tests.join(", "),
    conflicts.join(", "),
  ]);
  const text = `# ${title}

${introduction}

## ${statementsTitle}

${tableOf(statementsColumns, statementRows)}

## ${linesTitle}

${linesIntroduction}

${tableOf(linesColumns, lineRows)}
`;
  return format(text, { ...(await resolveConfig(file)), parser: "markdown" });
}
