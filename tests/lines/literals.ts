import { readFileSync } from "node:fs";
import ts from "typescript";

/** A number or a day written in a file, one more or one less, and the lines of a page that its rule cites. */
export interface Shifted {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly instead: string;
  readonly lines: readonly string[];
  readonly what: string;
}

const citing = new Set([
  "decree",
  "fiche",
  "ants",
  "taxCode",
  "civilCode",
  "euRegulation",
  "prefecture",
  "assemblyAnswer",
  "page",
  "reims",
  "saintPaul",
  "pasDeCalais",
]);
const building = new Set([
  "asksFor",
  "asksHere",
  "asksToCome",
  "notice",
  "step",
  "paidBy",
  "refers",
  "refuses",
]);
const ofCitationsAndVersions = /^(version|lastVerifiedOn|id|sources|agrees)$/;

/** Every number and day in a file, but for those of types, citations and versions. */
export function shiftedLiterals(file: string): readonly Shifted[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022, true);
  const found: Shifted[] = [];
  const visit = (node: ts.Node, lines: readonly string[]): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isElementAccessExpression(node)) return;
    if (ts.isPropertyAssignment(node) && ofCitationsAndVersions.test(node.name.getText())) return;
    const called = ts.isCallExpression(node) && ts.isIdentifier(node.expression) ? node.expression.text : "";
    if (citing.has(called)) return;
    const cited = building.has(called) ? linesIn(node.getText()) : lines;
    for (const instead of shifted(node)) {
      const what = `${lineAround(node).trim()} ${node.getText()} → ${instead}`;
      found.push({ file, start: node.getStart(), end: node.getEnd(), instead, lines: cited, what });
    }
    ts.forEachChild(node, (child) => {
      visit(child, cited);
    });
  };
  const lineAround = (node: ts.Node): string =>
    source.text.split("\n")[source.getLineAndCharacterOfPosition(node.getStart()).line] ?? "";
  visit(source, []);
  return found;
}

function linesIn(text: string): readonly string[] {
  return [...text.matchAll(/page\("([A-Z]+-\d+)"\)/g)].map(([, line = ""]) => line);
}

function shifted(node: ts.Node): readonly string[] {
  if (ts.isNumericLiteral(node)) {
    const number = Number(node.text.replaceAll("_", ""));
    return [number + 1, number - 1].map(String);
  }
  if (!ts.isStringLiteral(node) || !/^\d{4}-\d{2}-\d{2}$/.test(node.text)) return [];
  return [1, -1].map((days) => {
    const day = new Date(`${node.text}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + days);
    return `"${day.toISOString().slice(0, 10)}"`;
  });
}
