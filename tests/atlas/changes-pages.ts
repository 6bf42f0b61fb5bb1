import { readFileSync } from "node:fs";
import { answersPage, type AnswerChanges } from "./answers-diff.js";

/** What changed from one version of the rules to the next, as docs/changes.json keeps it. */
interface VersionChanges {
  readonly version: string;
  readonly since: string;
  readonly by: "answers";
  readonly rulebooks: readonly ({ readonly rulebook: string } & AnswerChanges)[];
}

/** The page of the changes of each version in French, by its path, made of what docs/changes.json keeps. */
export function changesPages(): ReadonlyMap<string, string> {
  const versions = JSON.parse(readFileSync("docs/changes.json", "utf8")) as readonly VersionChanges[];
  return new Map(
    versions.map(({ version, since, rulebooks }) => [
      `docs/changes-${version}.fr.md`,
      `# De la version ${since} des règles à la version ${version}

Écrit par \`npm run rules:diff\`, lancé sur la dernière version du code qui portait les règles ${since} : les deux versions répondent aux mêmes situations, celles des lignes des tableaux du jour où il a été lancé. Les mêmes changements sont des données dans [changes.json](changes.json).

${rulebooks.map(answersPage).join("\n\n")}
`,
    ]),
  );
}
