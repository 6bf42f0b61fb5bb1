import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { reims, saintPaul } from "titres-identite/local";
import * as rules from "titres-identite/rules";
import type { Node } from "../../src/graph/node.js";

/*
 * Every export earns its place. Functions do by the task that docs/by-task.js puts each in, which the reference fails without. What
 * else is exported does in one of the ways below, and a type by standing in something exported that is no type.
 */

const entries = [
  "index",
  "fr",
  "en",
  "schema",
  "local",
  "rules",
  "offices",
  "offices-data",
  "offices-school-holidays",
  "plan",
] as const;

/** What stands for itself, and why it is needed. */
const reasons: Readonly<Record<string, string>> = {
  firstDay: "the first day of deposit that is answered for, for the field of a form",
  unreadable: "the word in the place of an end that cannot be read",
  nothingSpecial: "all rare facts denied at once",
  screens: "what each screen of an interview asks, for its heading",
  documents: "what each document is, and who issues it",
  formsThatDo: "in which forms each paper is accepted, with the texts",
  formatsOf: "the formats that titles of each kind may have, for the choices of a form",
  applicationJsonSchema: "the contract for whoever reads no TypeScript",
  dossierJsonSchema: "the same of a dossier",
  familyJsonSchema: "the same of a family",
  familyDossierJsonSchema: "the same of a family's dossier",
  applicationSchema: "the same for zod",
  applicationFormSchema: "the same for zod, as a web form sends it",
  localRequirementIds: "the grounds that the town halls add, beside those of the law",
  overseasDepartments: "the places that the law often names together, for depositedIn",
  always: "a rule that holds for everybody",
  never: "a row that holds for nobody",
  readings: "what each way to read hours means",
  pageReadings: "what each way to read the page of counters means",
};

const configuration = ts.getParsedCommandLineOfConfigFile(
  fileURLToPath(new URL("../../src/tsconfig.json", import.meta.url)),
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
);
const fileOf = (entry: string): string => fileURLToPath(new URL(`../../src/${entry}.ts`, import.meta.url));
const program = ts.createProgram(entries.map(fileOf), configuration?.options ?? {});
const checker = program.getTypeChecker();

interface Exported {
  readonly entry: string;
  readonly name: string;
  readonly symbol: ts.Symbol;
  readonly isValue: boolean;
}

const exported: readonly Exported[] = entries.flatMap((entry) => {
  const file = program.getSourceFile(fileOf(entry));
  const module = file === undefined ? undefined : checker.getSymbolAtLocation(file);
  return (module === undefined ? [] : checker.getExportsOfModule(module)).map((symbol) => {
    const original = resolved(symbol);
    return {
      entry,
      name: symbol.name,
      symbol: original,
      isValue: (original.flags & ts.SymbolFlags.Value) !== 0,
    };
  });
});
const types = exported.filter(({ isValue }) => !isValue);
const values = exported.filter(({ isValue }) => isValue);
const constants = values.filter(
  ({ symbol }) => checker.getTypeOfSymbol(symbol).getCallSignatures().length === 0,
);

function resolved(symbol: ts.Symbol): ts.Symbol {
  return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
}

/** The literals of a union, in one order; nothing of any other type. */
function literalsOf(type: ts.Type): string | undefined {
  const members = type.isUnion() ? type.types : [type];
  if (!members.every((member) => member.isStringLiteral() || member.isNumberLiteral())) return undefined;
  return members
    .map((member) => checker.typeToString(member))
    .sort()
    .join(" | ");
}

const unions = new Set(types.map(({ symbol }) => literalsOf(checker.getDeclaredTypeOfSymbol(symbol))));

function itemOf(type: ts.Type): ts.Type | undefined {
  return checker.isArrayType(type) || checker.isTupleType(type)
    ? checker.getIndexTypeOfType(type, ts.IndexKind.Number)
    : undefined;
}

/** The ways in which a constant earns its place. */
const ways: Readonly<Record<string, (constant: Exported) => boolean>> = {
  "an error that a caller catches": ({ name }) => /^Invalid\w+Error$/.test(name),
  "a class that an office program makes": ({ name }) => name === "OfficeIndex",
  "the values of an exported type": ({ symbol }) => {
    const item = itemOf(checker.getTypeOfSymbol(symbol));
    return item !== undefined && unions.has(literalsOf(item));
  },
  "the values that the law itself has of an exported type": ({ name, symbol }) => {
    const item = itemOf(checker.getTypeOfSymbol(symbol));
    const type = types.find((each) => each.name.toLowerCase() === name.slice(0, -1).toLowerCase());
    return (
      item !== undefined &&
      type !== undefined &&
      checker.isTypeAssignableTo(item, checker.getDeclaredTypeOfSymbol(type.symbol))
    );
  },
  "rows of the law, of an exported type": ({ symbol }) => {
    const item = itemOf(checker.getTypeOfSymbol(symbol));
    const { symbol: of } = item ?? {};
    return of !== undefined && types.some((type) => type.symbol === of);
  },
  "words for each value of an exported type": ({ name }) => /(?:Labels|Sentences)$/.test(name),
  "a rulebook": ({ symbol }) => checker.typeToString(checker.getTypeOfSymbol(symbol)) === "Rulebook",
  "a condition that the law or a town hall reads": ({ name }) => conditionsByName.has(name),
  "what has a reason of its own": ({ name }) => Object.hasOwn(reasons, name),
};

const conditionsRead = new Set<unknown>();
for (const { rules: all, fees, validities, feeAtCollection, heldTitle } of [rules.national, reims, saintPaul])
  for (const root of [
    ...all.map(({ when }) => when),
    ...Object.values(fees),
    ...Object.values(validities),
    feeAtCollection.when,
    heldTitle.isShown,
    heldTitle.isHandedBack,
  ])
    read(root);

function read(node: Node): void {
  if (conditionsRead.has(node)) return;
  conditionsRead.add(node);
  for (const input of node.inputs as readonly Node[]) read(input);
}

const conditionsByName = new Map(Object.entries(rules).filter(([, value]) => conditionsRead.has(value)));

/** Every declaration that stands in those of the values. */
const standing = new Set<ts.Symbol>();
for (const { symbol } of values) stands(symbol);

function stands(symbol: ts.Symbol): void {
  if (standing.has(symbol)) return;
  standing.add(symbol);
  for (const declaration of symbol.declarations ?? [])
    if (declaration.getSourceFile().fileName.includes("/src/")) within(declaration);
}

function within(node: ts.Node): void {
  const name = ts.isTypeReferenceNode(node)
    ? node.typeName
    : ts.isTypeQueryNode(node)
      ? node.exprName
      : ts.isExpressionWithTypeArguments(node)
        ? node.expression
        : undefined;
  const symbol = name === undefined ? undefined : checker.getSymbolAtLocation(name);
  if (symbol !== undefined) stands(resolved(symbol));
  // What a function does inside is nobody's to name.
  if (!ts.isBlock(node)) ts.forEachChild(node, within);
}

describe("what is exported", () => {
  it("is a constant for one of the reasons that there are", () => {
    const without = constants.filter((one) => !Object.values(ways).some((earns) => earns(one)));
    expect(without.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
  });

  it("is a type that stands in the declaration of a function or of a constant", () => {
    const without = types.filter(({ symbol }) => !standing.has(symbol));
    expect(without.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
  });

  it("has no reason of its own that is no longer needed", () => {
    const names = new Set(constants.map(({ name }) => name));
    expect(Object.keys(reasons).filter((name) => !names.has(name))).toEqual([]);
  });
});
