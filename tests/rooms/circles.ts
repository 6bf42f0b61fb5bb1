import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";

/** Every source file below a folder, with the files it loads. */
export function loadsIn(folder: string): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file.replaceAll("\\", "/")))
    .filter((file) => file.endsWith(".ts"));
  return new Map(files.map((file) => [file, loadedBy(file, readFileSync(file, "utf8"))]));
}

/** The files that a file imports or re-exports; where only types are taken, nothing is loaded. */
export function loadedBy(file: string, code: string): readonly string[] {
  return ts.createSourceFile(file, code, ts.ScriptTarget.Latest).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    if (ts.isExportDeclaration(statement) && statement.isTypeOnly) return [];
    if (
      ts.isImportDeclaration(statement) &&
      statement.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    ) {
      return [];
    }
    const from = statement.moduleSpecifier;
    if (from === undefined || !ts.isStringLiteral(from) || !from.text.startsWith(".")) return [];
    return [join(dirname(file), from.text).replace(/\.js$/, ".ts")];
  });
}

/** The first chain of files that ends where it began. */
export function circleIn(loads: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const circleFrom = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of loads.get(file) ?? []) {
      const circle = circleFrom(next, [...path, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of loads.keys()) {
    const circle = circleFrom(file, []);
    if (circle) return circle;
  }
  return undefined;
}
