import { tablesOf, type AtlasTable } from "../../src/atlas/atlas.js";
import { atlasData, writtenTables } from "../../src/atlas/data.js";
import { cutAt } from "../../src/atlas/column.js";
import { operandsOf } from "../../src/atlas/coverage.js";
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

/**
 * What decides and what does not, rulebook by rulebook: how many operands the conditions have, and those of which it is not shown
 * both ways that they decide. `when true`: nobody was found of whom it alone is false, so that the other operands, or another part
 * of the outcome, already say it. `when false`: nobody of whom it alone is true. `never`: neither.
 */
export function operandFiles(from: readonly Atlas[]): ReadonlyMap<string, string> {
  return new Map(
    from.map(({ rulebook, tables }) => {
      const operands = operandsOf(tables);
      const others = operands.filter(
        ({ decidesWhenTrue, decidesWhenFalse }) => !(decidesWhenTrue && decidesWhenFalse),
      );
      const lines = others.map(({ condition, place, operand, decidesWhenTrue, decidesWhenFalse }) =>
        JSON.stringify({
          decides: decidesWhenTrue ? "when true" : decidesWhenFalse ? "when false" : "never",
          operand,
          place,
          condition,
        }),
      );
      const counts = `"operands": ${operands.length},\n "decide": ${operands.length - others.length}`;
      return [
        `atlas/${rulebook.id}/operands.json`,
        `{\n ${counts},\n "others": [\n  ${lines.join(",\n  ")}\n ]\n}\n`,
      ] as const;
    }),
  );
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
