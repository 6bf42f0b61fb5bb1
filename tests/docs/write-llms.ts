// Writes llms.txt, what an assistant reads of this project first, from the pages' own headings and first lines:
// npx tsx tests/docs/write-llms.ts
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");

/** The guides in the order in which one needs them: that of the README's links, then the others by name. */
function guides(): readonly string[] {
  const linked = [...read("README.md").matchAll(/\]\((docs\/guides\/[\w-]+\.md)\)/g)].map(
    ([, path = ""]) => path,
  );
  const all = readdirSync(new URL("docs/guides", root))
    .filter((file) => file.endsWith(".md") && !file.endsWith(".fr.md"))
    .map((file) => `docs/guides/${file}`);
  return [...new Set([...linked, ...all.sort()])];
}

/** What a page says first: its heading, and the first sentence below it, without the addresses of its links. */
function pageLine(path: string): string {
  const [, title = "", first = ""] = /^# (.+)\n\n(?:#.*\n\n)*([\s\S]+?)\n\n/.exec(read(path)) ?? [];
  const text = first.replaceAll(/\s+/g, " ").replaceAll(/\[([^\]]+)\]\([^)]*\)/g, "$1");
  const [sentence = text] = /^.+?[.:](?= [A-Z]|$)/.exec(text) ?? [];
  return `- [${title}](${path}): ${sentence.replace(/:$/, ".")}`;
}

/** The entry points, as the README names them. */
const entries = [...read("README.md").matchAll(/^\| (`titres-identite.*?) +\| (.*?) +\|$/gm)].map(
  ([, names = "", use = ""]) => `- ${names}: ${use}`,
);

export const llms = `# ${read("README.md").split("\n")[0]?.slice("# ".length) ?? ""}

> ${(JSON.parse(read("package.json")) as { readonly description: string }).description}

Facts that nobody said are left out, never guessed: what they decide is \`undecided\`, and \`nextQuestion\` asks for what settles
most. The day of deposit is given, as YYYY-MM-DD. Paths are of the project's tree.

## Entry points

${entries.join("\n")}

## Guides

${guides().map(pageLine).join("\n")}

## Beside

${["docs/concepts.md", "docs/glossary.md", "docs/what-is-no-rule.md"].map(pageLine).join("\n")}
`;

if (import.meta.url === pathToFileURL(argv[1] ?? "").href) writeFileSync(new URL("llms.txt", root), llms);
