import { inEnglish, inFrench, parts, type Part } from "./sentences.js";
import type { Saying } from "./sayings.js";

export const sentencesFile = new URL("../../docs/sentences.md", import.meta.url);

/** The text of `docs/sentences.md`, made anew. */
export function sentencesText(): string {
  return `# What can be said

Every sentence, name and turn of phrase that \`titres-identite/fr\` and \`titres-identite/en\` can say, side by side, by where it is
said. A few words depend on what is known (_abroad_, _on-paper_…; _otherwise_: in any other state of things) and on who reads:
what stands after → is said to whoever files for a child.

Made from the words themselves by \`npx tsx tests/words/write-sentences.ts\`; a test fails where it is not fresh.

${parts.map(({ title }) => `- [${title}](#${anchorOf(title)})`).join("\n")}

${parts.map(tableOf).join("\n\n")}
`;
}

function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, "")
    .replaceAll(" ", "-");
}

function tableOf({ title, where, of }: Part): string {
  const [fr, en] = [rowsOf(of(inFrench)), rowsOf(of(inEnglish))];
  const keys = [...new Set([...fr.keys(), ...en.keys()])];
  const rows = keys.map((key) => `| ${key} | ${fr.get(key) ?? ""} | ${en.get(key) ?? ""} |`);
  return `## ${title}

${where}.

| | French | English |
| --- | --- | --- |
${rows.join("\n")}`;
}

/** What is said in each place, to both readers. */
function rowsOf(sayings: readonly Saying[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { id, state, reader, text } of sayings) {
    const key = `\`${id}\`${state === undefined ? "" : ` _${state}_`}`;
    const before = rows.get(key);
    rows.set(
      key,
      reader === "representative" && before !== undefined ? `${before} → ${inCell(text)}` : inCell(text),
    );
  }
  return rows;
}

function inCell(text: string): string {
  return text
    .replaceAll("\u00a0", " ")
    .trim()
    .replaceAll("|", String.raw`\|`);
}
