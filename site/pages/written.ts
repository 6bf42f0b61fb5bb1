import { existsSync, readFileSync } from "node:fs";
import { isOneOf } from "titres-identite";
import { slugOf } from "../slug.js";
import { cut, groupBy, languages, routeOf, titleOf, type Language, type Page, type Shelf } from "./page.js";

export const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const isThere = (path: string): boolean => existsSync(new URL(`../../${path}`, import.meta.url));

/** The pages of docs/ that the site takes as they are, in their order; each may have a twin in French, `<name>.fr.md`. */
export const guides = [
  "first-answer",
  "interview",
  "form",
  "explaining",
  "at-the-counter",
  "family",
  "appointment",
  "offices",
  "worker-and-server",
  "batch",
  "assistant",
  "add-a-town-hall",
  "change-a-rule",
  "review-the-rules",
] as const;
export const ideas = ["concepts", "glossary", "kernel"] as const;
export const proofs = [
  "proof",
  "conflict-ledger",
  "what-is-no-rule",
  "accessibility",
  "hours-first-runs",
  "peers",
] as const;

/** Words that people look for a page by and that it does not say. */
const words: Readonly<Record<string, string>> = {
  "first-answer": "npm install installer démarrer commencer start quick start",
  interview: "questions formulaire chatbot wizard form questionnaire",
  form: "formulaire élément intégrer iframe embed element widget web component react html",
  accessibility: "RGAA WCAG accessibilité lecteur d’écran clavier screen reader keyboard",
  explaining: "why pourquoi raison reason explain motif",
  "at-the-counter": "contrôle pièces manquantes vérifier dossier missing papers check guichet",
  family: "enfants parents fratrie children",
  appointment: "rendez-vous délai retrait réserver lead time booking collection",
  offices: "horaires mairie guichet ouverture opening hours town hall counters",
  "worker-and-server": "web worker serveur node http api express deno bun",
  assistant: "MCP model context protocol chatbot IA AI",
  batch: "ndjson lot traitement",
  "review-the-rules": "vérifier contrôler source juriste lawyer check verify when was it read quand lu",
  concepts: "indécis contesté doute undecided contested COMEDEC",
  glossary: "COMEDEC vocabulaire mots lexique vocabulary",
};

const name = (path: string): string => path.slice(path.lastIndexOf("/") + 1);

function twins(file: string, path: string, shelf: Shelf): readonly Page[] {
  const sources = { en: `docs/${file}.md`, fr: `docs/${file}.fr.md` };
  const said = words[name(file)];
  return languages
    .filter((language) => isThere(sources[language]))
    .map((language) => ({
      language,
      path,
      shelf,
      from: sources[language],
      markdown: read(sources[language]),
      holds: { [sources.en]: "", ...(language === "fr" ? { [sources.fr]: "" } : {}) },
      ...(said === undefined ? {} : { words: said }),
    }));
}

/** What changed: the newest version, and those before it on a page each. */
function changePages(): readonly Page[] {
  const from = "CHANGELOG.md";
  const { introduction, sections } = cut(read(from));
  const [newest, ...before] = sections;
  if (newest === undefined) throw new Error(`${from} has no version`);
  const pages = before.map(({ heading, body }): Page => {
    const [version = ""] = heading.split(" ");
    return {
      language: "en",
      path: `changes-${version}`,
      shelf: "proof",
      from,
      markdown: `# What changed in ${heading}\n\n${body}\n\nBack to [the newest changes](/en/changes.html).\n`,
      holds: {},
    };
  });
  const list = pages.map((page) => `- [${titleOf(page.markdown)}](${routeOf(page)})`).join("\n");
  return [
    {
      language: "en",
      path: "changes",
      shelf: "proof",
      from,
      markdown: `${introduction}\n\n## ${newest.heading}\n\n${newest.body}\n\n## Before\n\n${list}\n`,
      holds: { [from]: "" },
    },
    ...pages,
  ];
}

const documents = {
  en: {
    file: "docs/seed-coverage.md",
    names: {
      PC: "the list of Pas-de-Calais",
      SP: "the page of Saint-Paul",
      RE: "the page of Reims",
    },
    says: (name: string): string => `What ${name} says`,
    back: "Back to [the three documents](seed-coverage.md).",
  },
  fr: {
    file: "docs/seed-coverage.fr.md",
    names: {
      PC: "la liste du Pas-de-Calais",
      SP: "la page de Saint-Paul",
      RE: "la page de Reims",
    },
    says: (name: string): string => `Ce que dit ${name}`,
    back: "Retour [aux trois documents](seed-coverage.fr.md).",
  },
} as const;

/** The three documents, and what of their lines is shown: the statements of each on a page of its own. */
function documentPages(language: Language): readonly Page[] {
  const { file: from, names, says, back } = documents[language];
  const { introduction, sections } = cut(read(from));
  const [statements, lines] = sections;
  if (statements === undefined || lines === undefined)
    throw new Error(`${from} has no statements or no lines`);
  const [head = "", line = "", ...rows] = statements.body.split("\n").filter((row) => row.startsWith("|"));
  const pages = [...groupBy(rows, (row) => row.slice(2, 4))].map(([initials, of]): Page => {
    if (!isOneOf(["PC", "SP", "RE"], initials))
      throw new Error(`${from} speaks of ${initials}, a document without a name`);
    return {
      language,
      // The same path in both languages leads from one to the other.
      path: `seed-coverage/${slugOf(documents.en.names[initials])}`,
      shelf: "proof",
      from,
      markdown: `# ${says(names[initials])}\n\n${back}\n\n${[head, line, ...of].join("\n")}\n`,
      holds: {},
    };
  });
  const list = pages.map((page) => `- [${titleOf(page.markdown)}](${routeOf(page)})`).join("\n");
  return [
    {
      language,
      path: "seed-coverage/index",
      shelf: "proof",
      from,
      markdown: `${introduction}\n\n## ${statements.heading}\n\n${list}\n\n## ${lines.heading}\n\n${lines.body}\n`,
      holds: { [documents.en.file]: "", [from]: "" },
    },
    ...pages,
  ];
}

/** A section of the README of a language, as a page. */
function ofReadme(language: Language, heading: string, path: string, more: string): Page {
  const from = language === "fr" ? "README.fr.md" : "README.md";
  const section = cut(read(from)).sections.find((each) => each.heading === heading);
  if (section === undefined) throw new Error(`${from} has no section “${heading}”`);
  return {
    language,
    path,
    shelf: "proof",
    from,
    markdown: `# ${heading}\n\n${section.body}\n\n${more}`,
    holds: { [`${from}#${slugOf(heading)}`]: "" },
  };
}

/** The example as it is run, right after the example as it is read. */
const withRunner = (page: Page): Page => ({
  ...page,
  markdown: page.markdown.replace(/<!-- sample -->\n\n(```ts[\s\S]*?^```)/m, "$1\n\n::: runner\n:::"),
});

/** Every page that somebody wrote. */
export function writtenPages(): readonly Page[] {
  return [
    ...guides.flatMap((file) => twins(`guides/${file}`, `guides/${file}`, "guides")).map(withRunner),
    ...ideas.flatMap((file) => twins(file, file, "ideas")),
    ...proofs.flatMap((file) => twins(file, file, "proof")),
    ...languages.flatMap(documentPages),
    ofReadme(
      "en",
      "What every answer promises",
      "promises",
      "Each of these runs on your own machine: [first answer](docs/guides/first-answer.md), then `npm ci && npm test`.",
    ),
    ofReadme(
      "fr",
      "Ce que promet chaque réponse",
      "promises",
      "Chacune s’exécute sur votre propre machine : [première réponse](docs/guides/first-answer.md), puis `npm ci && npm test`.",
    ),
    ofReadme("en", "Figures", "figures", ""),
    ofReadme("fr", "Chiffres", "figures", ""),
    ofReadme("en", "What it knows, and what it does not", "limits", ""),
    ofReadme("fr", "Ce qu’elle sait, et ce qu’elle ne sait pas", "limits", ""),
    ...changePages(),
    {
      language: "fr",
      path: "changes",
      shelf: "proof",
      from: "docs/changes-2026.3.fr.md",
      markdown: read("docs/changes-2026.3.fr.md"),
      holds: { "docs/changes-2026.3.fr.md": "" },
    },
    ...languages.map((language): Page => {
      const from = language === "fr" ? "CONTRIBUTING.fr.md" : "CONTRIBUTING.md";
      const holds = { "CONTRIBUTING.md": "", [from]: "" };
      return { language, path: "contributing", shelf: "proof", from, markdown: read(from), holds };
    }),
  ];
}
