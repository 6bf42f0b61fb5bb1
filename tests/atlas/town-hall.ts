import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { tablesOf } from "../../src/atlas/atlas.js";
import { outcomeKinds } from "../../src/atlas/outcomes.js";
import { pageOf } from "../../src/atlas/page.js";
import { isRulebook, type Rulebook } from "../../src/rulebook/rule.js";
import { nodesOf, tableFiles } from "./files.js";
import { pageWordsOf } from "./page-words.js";
import { testsThatName } from "./pages.js";

/** The rulebook of a town hall that a file exports. */
export async function townHallIn(file: string): Promise<Rulebook> {
  const exported = (await import(pathToFileURL(resolve(file)).href)) as Readonly<Record<string, unknown>>;
  const found = Object.values(exported).filter(isRulebook);
  const [book] = found.filter(({ local }) => local !== undefined);
  if (book === undefined) throw new Error(`${file} exports no rulebook that townHall made`);
  return book;
}

/** The tables and the pages of the rulebook of a town hall, by their paths in a folder: what its page adds, replaces and removes. */
export function townHallFiles(rulebook: Rulebook, folder: string): ReadonlyMap<string, string> {
  const tables = tablesOf(rulebook);
  const nodes = nodesOf(rulebook, ...(rulebook.local === undefined ? [] : [rulebook.local.extends]));
  const tests = testsThatName();
  const { words: own = { id: rulebook.id } } = rulebook;
  const kinds = outcomeKinds.filter((kind) => tables.some(({ outcome }) => outcome.kind === kind));
  const data = [...tableFiles([{ rulebook, tables }])].map(
    ([path, text]) => [path.replace(/^atlas\/[^/]+/, folder), text] as const,
  );
  const pages = Object.entries(pageWordsOf(own)).flatMap(([language, words]) => {
    const name = own[language as "fr" | "en"]?.townHall ?? rulebook.id;
    return kinds.map(
      (kind) =>
        [`${folder}/${language}/${kind}.md`, pageOf(kind, name, tables, words, nodes, tests)] as const,
    );
  });
  return new Map([...data, ...pages]);
}
