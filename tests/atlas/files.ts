import { existsSync, readFileSync } from "node:fs";
import type { Application } from "../../src/application/application.js";
import { tablesOf, type AtlasTable } from "../../src/atlas/atlas.js";
import { atlasData, writtenTables } from "../../src/atlas/data.js";
import { cutAt } from "../../src/atlas/column.js";
import type { Operand } from "../../src/atlas/coverage.js";
import { keptOf } from "../../src/atlas/dead-letters.js";
import { formulaOf } from "../../src/atlas/formula.js";
import { outcomeKinds, outcomesOf } from "../../src/atlas/outcomes.js";
import type { Node } from "../../src/graph/node.js";
import { reims } from "../../src/rulebook/local/reims.js";
import { saintPaul } from "../../src/rulebook/local/saint-paul.js";
import { national } from "../../src/rulebook/national.js";
import type { Rulebook } from "../../src/rulebook/rule.js";

/** The rulebooks of which there are tables. */
export const rulebooks: readonly Rulebook[] = [national, reims, saintPaul];

/** A rulebook with its tables. */
export interface Atlas {
  readonly rulebook: Rulebook;
  readonly tables: readonly AtlasTable[];
}

/** The tables of every rulebook, derived from it anew. */
export function atlases(): readonly Atlas[] {
  return rulebooks.map((rulebook) => ({ rulebook, tables: tablesOf(rulebook) }));
}

/** Every file of tables, by its path, as it is derived from the rulebooks of today. */
export function tableFiles(from: readonly Atlas[]): ReadonlyMap<string, string> {
  return new Map(
    from.flatMap(({ rulebook, tables }) => {
      const data = atlasData(tables);
      const { id, version, lastVerifiedOn, newestWordingOn } = rulebook;
      const stamp = `${JSON.stringify({ id, version, lastVerifiedOn, newestWordingOn }, undefined, 2)}\n`;
      return [
        [`atlas/${id}/rulebook.json`, stamp] as const,
        ...outcomeKinds
          .filter((kind) => data[kind].length > 0)
          .map((kind) => [`atlas/${id}/${kind}.json`, writtenTables(data[kind])] as const),
      ];
    }),
  );
}

const peoplePath = "atlas/people.json";

/** The people by whom it was last shown that the operands of the conditions decide. */
export function knownPeople(): readonly Application[] {
  return existsSync(peoplePath) ? (JSON.parse(readFileSync(peoplePath, "utf8")) as Application[]) : [];
}

/** The same as a file, each on a line. */
export function peopleFile(people: readonly Application[]): readonly [path: string, text: string] {
  return [peoplePath, `[\n ${people.map((each) => JSON.stringify(each)).join(",\n ")}\n]\n`];
}

/** How many operands the conditions have, of all rulebooks, how many decide, and those that are kept for another reason. */
export function operandFiles(operands: readonly Operand[]): ReadonlyMap<string, string> {
  const kept = keptOf(operands);
  const lines = kept.map(({ why, decides, operand, place, condition }) =>
    JSON.stringify({ why, decides, operand, place, condition }),
  );
  const counts = `"operands": ${operands.length},\n "decide": ${operands.length - kept.length}`;
  return new Map([["atlas/operands.json", `{\n ${counts},\n "kept": [\n  ${lines.join(",\n  ")}\n ]\n}\n`]]);
}

/** The nodes of the conditions that the outcomes of some rulebooks read, by what their columns are called. */
export function nodesOf(...books: readonly Rulebook[]): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (cutAt(node)?.reads === "condition") nodes.set(formulaOf(node), node);
    (node.inputs as readonly Node[]).forEach(visit);
  };
  for (const book of books) for (const { node } of outcomesOf(book)) visit(node);
  return nodes;
}
