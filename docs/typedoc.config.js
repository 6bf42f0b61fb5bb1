import { existsSync, readdirSync, readFileSync } from "node:fs";
import { categoryOrder } from "./by-task.js";

const here = new URL("./", import.meta.url);
const { exports, name } = JSON.parse(readFileSync(new URL("../package.json", here), "utf8"));

export default {
  name,
  tsconfig: "../src/tsconfig.json",
  entryPoints: Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) =>
      path === "." ? "../src/index.ts" : `../src/${path.slice("./".length).replaceAll("/", "-")}.ts`,
    ),
  out: "./api",
  plugin: ["./by-task.js"],
  categorizeByGroup: false,
  categoryOrder,
  navigation: { includeCategories: true, includeGroups: false },
  readme: "../README.md",
  projectDocuments: [
    ...readdirSync(here, { recursive: true })
      .filter((file) => file.endsWith(".md") && !file.startsWith("api"))
      .map((file) => `./${file}`),
    "../CHANGELOG.md",
  ].filter((file) => existsSync(new URL(file, here))),
  disableGit: true,
  disableSources: true,
  excludeExternals: true,
  excludeInternal: true,
  requiredToBeDocumented: ["Module", "Function", "Class", "Interface", "TypeAlias", "Variable", "Enum"],
  // What these are made of is read where they are used; by themselves they say nothing to a reader.
  intentionallyNotExported: [
    "grants",
    "doubts",
    "textIds",
    "Operation",
    "PathOf",
    "ValueAt",
    "TitleField",
    "Spelt",
    "TextsFor",
    "FieldValue",
    "SituationFact",
    "TitleFact",
    "PartOf",
    "WithEmpty",
    "Title",
    "AskedQuery",
    "Cited",
    "OfPerson",
    "Choice",
  ],
  validation: {
    notExported: true,
    invalidLink: true,
    invalidPath: true,
    notDocumented: true,
    unusedMergeModuleWith: true,
  },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
