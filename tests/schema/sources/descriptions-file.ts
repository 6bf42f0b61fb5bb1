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

/** Where that of a dossier belongs, of a family, and of a family's dossier. */
export const dossierFile = new URL("../../../src/schema/dossier-descriptions.ts", import.meta.url);
export const familyFile = new URL("../../../src/schema/family-descriptions.ts", import.meta.url);
export const familyDossierFile = new URL(
  "../../../src/schema/family-dossier-descriptions.ts",
  import.meta.url,
);

const read = (path: string): string => readFileSync(new URL(`../../../src/${path}`, import.meta.url), "utf8");

/** The text of `src/schema/descriptions.ts`, made anew. */
export async function descriptionsText(): Promise<string> {
  const sources = [read("application/application.ts"), read("vocabulary/situation.ts")];
  return textOf(
    descriptionsFile,
    "descriptions",
    "src/application/",
    "an application",
    descriptionsOf("Application", ...sources),
  );
}

const papers = [
  "answers/dossier/dossier.ts",
  "answers/family/dossier.ts",
  "vocabulary/documents.ts",
  "vocabulary/proof-kinds.ts",
];

/** The text of `src/schema/dossier-descriptions.ts`, made anew. */
export async function dossierText(): Promise<string> {
  const descriptions = descriptionsOf("Dossier", ...papers.map(read));
  return textOf(dossierFile, "dossierDescriptions", "src/answers/dossier/", "a dossier", descriptions);
}

/** The text of `src/schema/family-descriptions.ts`, made anew. */
export async function familyText(): Promise<string> {
  const sources = [read("answers/family/family.ts"), read("vocabulary/relations.ts")];
  const descriptions = descriptionsOf("Family", ...sources);
  return textOf(familyFile, "familyDescriptions", "src/answers/family/", "a family", descriptions);
}

/** The text of `src/schema/family-dossier-descriptions.ts`, made anew. */
export async function familyDossierText(): Promise<string> {
  const descriptions = descriptionsOf("FamilyDossier", ...papers.map(read));
  const what = "the papers of a family";
  return textOf(familyDossierFile, "familyDossierDescriptions", "src/answers/family/", what, descriptions);
}

async function textOf(
  file: URL,
  name: string,
  from: string,
  what: string,
  descriptions: Readonly<Record<string, string>>,
): Promise<string> {
  const text = `// Generated from the doc comments of ${from} by: npx tsx tests/schema/sources/write-descriptions.ts
/** What each part of ${what} means, by its path. */
export const ${name} = ${JSON.stringify(descriptions)};
`;
  const options = await resolveConfig(file);
  return format(text, { ...options, parser: "typescript" });
}
