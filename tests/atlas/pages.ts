import { readdirSync, readFileSync } from "node:fs";
import { pageOf, type TestsThatName } from "../../src/atlas/page.js";
import { outcomeKinds, type OutcomeKind } from "../../src/atlas/outcomes.js";
import { nodesOf, rulebooks, type Atlas } from "./files.js";
import { pageWords } from "./page-words.js";

const names = {
  fr: { national: "La loi", reims: "Reims", "saint-paul": "Saint-Paul (La Réunion)" },
  en: { national: "The law", reims: "Reims", "saint-paul": "Saint-Paul (La Réunion)" },
} as const;

const introduction = {
  fr: (list: string, ledger: string) =>
    `# Les règles, en clair\n\n[In English](../en/README.md).\n\nCes pages disent tout ce que la bibliothèque décide : ce qui est demandé, quand, selon quel texte, ce qui reste ouvert, et les essais qui le montrent. Le [guide de relecture](../../guides/review-the-rules.md) dit comment les lire.\n\n${list}\n\nCe que décide chaque morceau de condition : [operands.md](operands.md).\n\nCe en quoi deux mairies s’écartent de la loi : [${ledger}](../../${ledger}).\n`,
  en: (list: string, ledger: string) =>
    `# The rules, in words\n\n[En français](../fr/README.md).\n\nThese pages say all that the library decides: what is asked, when, by which text, what is left open, and the tests that show it. The [guide for reviewers](../../guides/review-the-rules.md) says how to read them.\n\n${list}\n\nWhat each part of a condition decides: [operands.md](operands.md).\n\nWhere two town halls depart from the law: [${ledger}](../../${ledger}).\n`,
} as const;
const ledgers = { fr: "conflict-ledger.fr.md", en: "conflict-ledger.md" } as const;

/** Every page of the rulebooks, by its path. */
export function pageFiles(from: readonly Atlas[]): ReadonlyMap<string, string> {
  const nodes = nodesOf(...rulebooks);
  const tests = testsThatName();
  return new Map(
    (["fr", "en"] as const).flatMap((language) => {
      const words = pageWords[language];
      const pages = from.flatMap(({ rulebook, tables }) =>
        outcomeKinds
          .filter((kind) => tables.some(({ outcome }) => outcome.kind === kind))
          .map((kind) => ({ rulebook, tables, kind })),
      );
      const name = (id: string): string => names[language][id as keyof (typeof names)["fr"]];
      const list = pages
        .map(
          ({ rulebook, kind }) =>
            `- [${name(rulebook.id)}${words.colon} ${words.kinds[kind]}](${rulebook.id}/${kind}.md)`,
        )
        .join("\n");
      const folder = `docs/rulebook/${language}`;
      return [
        [`${folder}/README.md`, introduction[language](list, ledgers[language])] as const,
        ...pages.map(
          ({ rulebook, tables, kind }: { kind: OutcomeKind } & Atlas) =>
            [
              `${folder}/${rulebook.id}/${kind}.md`,
              pageOf(kind, name(rulebook.id), tables, words, nodes, tests),
            ] as const,
        ),
      ];
    }),
  );
}

/** The files of tests that name a rule or a row between quotes. */
export function testsThatName(): TestsThatName {
  const folders = ["tests/lines", "tests/rulebook", "tests/titles"];
  const files = folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
    )
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
  return (id) =>
    files.filter(({ text }) => text.includes(`"${id}"`) || text.includes(`"${id}/`)).map(({ path }) => path);
}
