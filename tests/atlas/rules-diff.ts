// npm run rules:diff -- <git ref> [--json]: which situations get another answer than at that ref: in French, for the
// changelog, or as data, for docs/changes.json.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { atlasData, type AtlasData, type TableData } from "../../src/atlas/data.js";
import { changesBetween } from "../../src/atlas/diff.js";
import { diffPage } from "../../src/atlas/diff-page.js";
import { outcomeKinds } from "../../src/atlas/outcomes.js";
import { answersPage, changesInAnswers } from "./answers-diff.js";
import type { Decided } from "./decided.js";
import { diffWords } from "./diff-words.js";
import { atlases, nodesOf, rulebooks } from "./files.js";

const [, , ref, format] = process.argv;
if (ref === undefined) throw new Error("name a git ref: npm run rules:diff -- v0.2.0");
const git = (...args: readonly string[]): string =>
  execFileSync("git", args, { encoding: "utf8", maxBuffer: 1e8, stdio: ["ignore", "pipe", "ignore"] });

const all = atlases();
const kept = git("ls-tree", "-r", "--name-only", ref, "atlas")
  .split("\n")
  .filter((path) => path !== "");
console.log(kept.length > 0 ? byTables() : byAnswers());

/** Both have tables: these are compared. */
function byTables(): string {
  if (format === "--json")
    return JSON.stringify(
      all.map(({ rulebook, tables }) => ({
        rulebook: rulebook.id,
        version: rulebook.version,
        changes: changesBetween(tablesAt(rulebook.id), atlasData(tables)),
      })),
      undefined,
      1,
    );
  const nodes = nodesOf(...rulebooks);
  return all
    .map(({ rulebook, tables }) => {
      const changes = changesBetween(tablesAt(rulebook.id), atlasData(tables));
      return `## ${rulebook.id}\n\n${diffPage(changes, diffWords, nodes)}`;
    })
    .join("\n");
}

function tablesAt(id: string): AtlasData {
  return Object.fromEntries(
    outcomeKinds.map((kind) => {
      const path = `atlas/${id}/${kind}.json`;
      return [
        kind,
        kept.includes(path) ? (JSON.parse(git("show", `${ref}:${path}`)) as readonly TableData[]) : [],
      ];
    }),
  ) as unknown as AtlasData;
}

/** The older one has no tables: it is built aside with its own lockfile, and both answer the same situations. */
function byAnswers(): string {
  const folder = mkdtempSync(join(tmpdir(), "rules-diff-"));
  const there = join(folder, "older");
  git("worktree", "add", "--detach", there, ref ?? "");
  try {
    const sameLock =
      readFileSync(join(there, "package-lock.json"), "utf8") === readFileSync("package-lock.json", "utf8");
    if (sameLock && existsSync("node_modules"))
      symlinkSync(join(process.cwd(), "node_modules"), join(there, "node_modules"));
    else
      execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
        cwd: there,
        stdio: "ignore",
      });
    const situations = all[0]?.tables.flatMap(({ rows }) => rows.map(({ example }) => example)) ?? [];
    const file = join(folder, "situations.json");
    writeFileSync(file, JSON.stringify(situations));
    const [before, after] = [there, process.cwd()].map((root, index) => {
      const to = join(folder, `answers-${index}.json`);
      execFileSync(join("node_modules", ".bin", "tsx"), ["tests/atlas/answers-at.ts", root, file, to]);
      return JSON.parse(readFileSync(to, "utf8")) as readonly Decided[];
    }) as [readonly Decided[], readonly Decided[]];
    const changes = changesInAnswers(situations, before, after);
    if (format === "--json")
      return JSON.stringify(
        [{ rulebook: "national", version: all[0]?.rulebook.version, ...changes }],
        undefined,
        1,
      );
    return answersPage(changes);
  } finally {
    git("worktree", "remove", "--force", there);
    rmSync(folder, { recursive: true, force: true });
  }
}
