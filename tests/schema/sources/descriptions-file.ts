import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { docCommentsIn } from "./doc-comments.js";

/** Where the generated file belongs. */
export const descriptionsFile = new URL("../../../src/schema/descriptions.ts", import.meta.url);

/** What each part of an application means, by its path, in the words of the doc comments of `src/application/`. */
export function descriptionsOf(
  root: string,
  ...sources: readonly string[]
): Readonly<Record<string, string>> {
  const { types, fields } = docCommentsIn(...sources);
  const found: Record<string, string> = {};
  describe("", types.get(root) ?? "");
  addFieldsOf(root, "");
  return found;

  function addFieldsOf(type: string, owner: string): void {
    for (const { name, comment, holds, isList } of fields.get(type) ?? []) {
      const path = owner === "" ? name : `${owner}.${name}`;
      const more = (types.get(holds) ?? "").replace(/^.*?\.(?: |$)/, "");
      if (isList) {
        describe(path, comment);
        describe(`${path}[]`, types.get(holds) ?? "");
      } else describe(path, more === "" ? comment : `${comment} ${more}`);
      addFieldsOf(holds, isList ? `${path}[]` : path);
    }
  }

  function describe(path: string, text: string): void {
    if (text === "") throw new Error(`${path === "" ? root : path} has no doc comment`);
    found[path] = text;
  }
}

/** Where that of a dossier belongs. */
export const dossierFile = new URL("../../../src/schema/dossier-descriptions.ts", import.meta.url);

const read = (path: string): string => readFileSync(new URL(`../../../src/${path}`, import.meta.url), "utf8");

/** The text of `src/schema/descriptions.ts`, made anew. */
export async function descriptionsText(): Promise<string> {
  const sources = [read("application/application.ts"), read("vocabulary/situation.ts")];
  return textOf(
    descriptionsFile,
    "src/application/",
    "an application",
    descriptionsOf("Application", ...sources),
  );
}

/** The text of `src/schema/dossier-descriptions.ts`, made anew. */
export async function dossierText(): Promise<string> {
  const sources = [
    read("answers/dossier/dossier.ts"),
    read("vocabulary/documents.ts"),
    read("vocabulary/proof-kinds.ts"),
  ];
  return textOf(dossierFile, "src/answers/dossier/", "a dossier", descriptionsOf("Dossier", ...sources));
}

async function textOf(
  file: URL,
  from: string,
  what: string,
  descriptions: Readonly<Record<string, string>>,
): Promise<string> {
  const name = file === dossierFile ? "dossierDescriptions" : "descriptions";
  const text = `// Generated from the doc comments of ${from} by: npx tsx tests/schema/sources/write-descriptions.ts
/** What each part of ${what} means, by its path. */
export const ${name} = ${JSON.stringify(descriptions)};
`;
  const options = await resolveConfig(file);
  return format(text, { ...options, parser: "typescript" });
}
