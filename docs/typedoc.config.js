import { readFileSync } from "node:fs";
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
  plugin: ["typedoc-plugin-markdown", "./by-task.js"],
  categorizeByGroup: false,
  categoryOrder,
  // A file for each name, in the folder of its task: the site makes a page of each task.
  router: "category",
  readme: "none",
  hideBreadcrumbs: true,
  hidePageHeader: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  typeDeclarationFormat: "table",
  propertyMembersFormat: "table",
  // Nothing that the package gives may be changed: a column that says so of each property says nothing.
  tableColumnSettings: { hideModifiers: true },
  useCodeBlocks: true,
  expandObjects: true,
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
    "Cited",
    "OfPerson",
    "Choice",
    "Giving",
    "Grounded",
    "SpokenOf",
    "Fact",
    "AskedTitle",
    "Departure",
    "Given",
    "Day",
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
