import { format, resolveConfig } from "prettier";
import { conflictLedger, type Conflict } from "titres-identite/local";
import { sentence } from "titres-identite/en";

/** Where the printed ledger belongs. */
export const ledgerFile = new URL("../../docs/conflict-ledger.md", import.meta.url);

const pages = {
  reims: "Reims, page of 12 December 2023, on the card",
  "saint-paul": "Saint-Paul (La Réunion), page without a day, on both titles",
} as const;

/** The text of `docs/conflict-ledger.md`, made anew. */
export async function ledgerText(): Promise<string> {
  const text = `# Where two town halls depart from the law

Each entry is one rule that the page of a town hall adds, puts in the place of rules of the law, or leaves out. It names
the lines of the page, as [the list of lines](seed-coverage.md) numbers them. _Safer_ says what an applicant does well to follow: the page, where it asks for more
than the law, or the law, where the page is laxer or leaves a doubt. Whatever an entry does not name is as the law has it.

Made from \`conflictLedger\` (\`titres-identite/local\`) by \`npx tsx tests/lines/write-ledger.ts\`; a test fails where it is
not fresh.

${Object.entries(pages)
  .map(([id, name]) => `## ${name}\n\n${tableOf(conflictLedger.filter(({ rulebook }) => rulebook === id))}`)
  .join("\n\n")}
`;
  return format(text, { ...(await resolveConfig(ledgerFile)), parser: "markdown" });
}

function tableOf(entries: readonly Conflict[]): string {
  const rows = entries.map(
    ({ change, rule, law, lines, differs, safer }) =>
      `| ${[...new Set(lines)].join(", ")} | ${change} | ${rule === undefined ? "" : `\`${rule}\``} | ${law
        .map((key) => `\`${key}\``)
        .join(", ")} | ${sentence("difference", differs)} | ${safer} |`,
  );
  return `| lines | change | rule of the page | rules of the law | in what they differ | safer |
| --- | --- | --- | --- | --- | --- |
${rows.join("\n")}`;
}
