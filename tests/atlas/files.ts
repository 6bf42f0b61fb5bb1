import { tablesOf, type AtlasTable } from "../../src/atlas/atlas.js";
import { atlasData, writtenTables } from "../../src/atlas/data.js";
import { outcomeKinds } from "../../src/atlas/outcomes.js";
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
