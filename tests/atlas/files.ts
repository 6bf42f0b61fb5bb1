import { atlasData, writtenTables } from "../../src/atlas/data.js";
import { outcomeKinds } from "../../src/atlas/outcomes.js";
import { reims } from "../../src/rulebook/local/reims.js";
import { saintPaul } from "../../src/rulebook/local/saint-paul.js";
import { national } from "../../src/rulebook/national.js";
import type { Rulebook } from "../../src/rulebook/rule.js";

/** The rulebooks of which there are tables. */
export const rulebooks: readonly Rulebook[] = [national, reims, saintPaul];

/** Every file of tables, by its path, as it is derived from the rulebooks of today. */
export function tableFiles(): ReadonlyMap<string, string> {
  return new Map(
    rulebooks.flatMap((rulebook) => {
      const data = atlasData(rulebook);
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
