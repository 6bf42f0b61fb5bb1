import { format, resolveConfig } from "prettier";
import { conflictLedger, type Conflict } from "titres-identite/local";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";

/** What the ledger says in some language, beside its entries. */
interface Language {
  /** Where the printed ledger belongs. */
  readonly file: URL;
  readonly title: string;
  readonly introduction: string;
  readonly pages: Readonly<Record<"reims" | "saint-paul", string>>;
  readonly columns: readonly string[];
  readonly change: Readonly<Record<Conflict["change"], string>>;
  readonly safer: Readonly<Record<Conflict["safer"], string>>;
  readonly differences: typeof en.differenceSentences;
}

const command = "`npx tsx tests/lines/write-ledger.ts`";

const english: Language = {
  file: new URL("../../docs/conflict-ledger.md", import.meta.url),
  title: "Where two town halls depart from the law",
  introduction: `[En français](conflict-ledger.fr.md).

Each entry is one rule, or one list of kinds of papers, that the page of a town hall adds, puts in the place of those of the law, or leaves
out. It names the lines of the page, as [the list of lines](seed-coverage.md) numbers them. _Safer_ says what an applicant does
well to follow: the page, where it asks for more than the law, or the law, where the page is laxer or leaves a doubt. Whatever
an entry does not name is as the law has it.

Made from \`conflictLedger\` (\`titres-identite/local\`) by ${command}; a test fails where it is not fresh.`,
  pages: {
    reims: "Reims, page of 12 December 2023, on the card",
    "saint-paul": "Saint-Paul (La Réunion), page without a day, on both titles",
  },
  columns: ["lines", "in what they differ", "safer", "change", "rule of the page", "rules of the law"],
  change: { added: "added", replaced: "replaced", removed: "removed" },
  safer: { page: "page", law: "law" },
  differences: en.differenceSentences,
};

const french: Language = {
  file: new URL("../../docs/conflict-ledger.fr.md", import.meta.url),
  title: "En quoi deux mairies s’écartent de la loi",
  introduction: `[In English](conflict-ledger.md).

Chaque ligne est une règle, ou une liste de justificatifs, que la page d’une mairie ajoute, met à la place de celles de la loi, ou
laisse de côté. Elle nomme les lignes de la page, avec les numéros de [la liste des lignes](seed-coverage.fr.md). _Plus sûr_ dit
ce qu’il vaut mieux suivre : la page, quand elle demande plus que la loi, ou la loi, quand la page est moins exigeante
ou laisse un doute. Ce qu’aucune ligne ne nomme est comme dans la loi.

Écrit depuis \`conflictLedger\` (\`titres-identite/local\`) par ${command} ; un test échoue si ce n’est plus à jour.`,
  pages: {
    reims: "Reims, page du 12 décembre 2023, sur la carte",
    "saint-paul": "Saint-Paul (La Réunion), page sans date, sur les deux titres",
  },
  columns: [
    "lignes",
    "en quoi elles diffèrent",
    "plus sûr",
    "changement",
    "règle de la page",
    "règles de la loi",
  ],
  change: { added: "ajoutée", replaced: "remplacée", removed: "retirée" },
  safer: { page: "la page", law: "la loi" },
  differences: fr.differenceSentences,
};

/** The languages that the ledger is printed in. */
export const languages: readonly Language[] = [english, french];

/** The text of the ledger in a language, made anew. */
export async function ledgerText(language: Language): Promise<string> {
  const { file, title, introduction, pages } = language;
  const tables = Object.entries(pages).map(
    ([id, name]) =>
      `## ${name}\n\n${tableOf(
        language,
        conflictLedger.filter(({ rulebook }) => rulebook === id),
      )}`,
  );
  const text = `# ${title}\n\n${introduction}\n\n${tables.join("\n\n")}\n`;
  return format(text, { ...(await resolveConfig(file)), parser: "markdown" });
}

function tableOf(
  { columns, change: changes, safer: safest, differences }: Language,
  entries: readonly Conflict[],
): string {
  const code = (key: string): string => `\`${key}\``;
  const rows = entries.map(({ change, rule, law, lines, differs, safer }) => [
    [...new Set(lines)].join(", "),
    differences[differs],
    safest[safer],
    changes[change],
    rule === undefined ? "" : code(rule),
    law.map(code).join(", "),
  ]);
  return [columns, columns.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
