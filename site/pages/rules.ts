import { isOneOf, requirementIds } from "titres-identite";
import * as english from "titres-identite/en";
import * as french from "titres-identite/fr";
import { slugOf } from "../slug.js";
import { byPage, cut, groupBy, routeOf, titleOf, type Language, type Page, type Section } from "./page.js";
import { read } from "./written.js";

const kinds = {
  national: ["fee", "validity", "presence", "refusal", "condition"],
  reims: ["presence", "ground", "condition"],
  "saint-paul": ["presence", "ground", "condition"],
} as const;

/** The pages of the rulebooks; the papers of the law, one page a paper. */
export function rulePages(): readonly Page[] {
  return (["fr", "en"] as const).flatMap((language) => [
    page(language, "README", "rules/index"),
    ...Object.entries(kinds).flatMap(([rulebook, each]) =>
      each.map((kind) => page(language, `${rulebook}/${kind}`, `rules/${rulebook}/${kind}`)),
    ),
    ...papersOfTheLaw(language),
    ...sentences(language),
  ]);
}

function page(language: Language, file: string, path: string): Page {
  const from = `docs/rulebook/${language}/${file}.md`;
  return { language, path, shelf: "rules", from, markdown: read(from), holds: { [from]: "" } };
}

/** Each entry bears the id of its outcome below its heading: `birth-record/no-title-shown for cni`. */
const idOf = ({ body }: Section): string => /^`([^`]+)`/.exec(body)?.[1] ?? "";

/** The grounds of the law are more than one page can hold: each paper has its own, and a list names them. */
function papersOfTheLaw(language: Language): readonly Page[] {
  const from = `docs/rulebook/${language}/national/ground.md`;
  const markdown = read(from);
  const { introduction, sections } = cut(markdown);
  const papers = groupBy(sections, (section) => idOf(section).split("/")[0] ?? "");
  const nameOf = (of: readonly Section[]): string => (of[0]?.heading ?? "").replace(/ \([^)]*\)$/, "");
  const list = [...papers].map(
    ([paper, of]) => `- [${nameOf(of)}](/${language === "fr" ? "" : "en/"}rules/papers/${paper}.html)`,
  );
  const [, ...note] = introduction.split("\n");
  return [
    {
      language,
      path: "rules/papers/index",
      shelf: "rules",
      from,
      markdown: `# ${titleOf(markdown)}\n\n${list.join("\n")}\n`,
      holds: { [from]: "" },
    },
    ...[...papers].map(([paper, of]): Page => ({
      language,
      path: `rules/papers/${paper}`,
      shelf: "rules",
      from,
      markdown: [
        `# ${nameOf(of)}`,
        note.join("\n").trim(),
        ...of.map((section) => groundOf(section, language)),
      ].join("\n\n"),
      holds: {},
    })),
  ];
}

/** An entry under what it is asked for, in a few words, since its own heading is that of the page. */
function groundOf(section: Section, language: Language): string {
  const { requirementSentences } = language === "fr" ? french : english;
  const id = idOf(section);
  const [ground] = id.split(" for ");
  const title = / \([^)]*\)$/.exec(section.heading)?.[0] ?? "";
  const said = isOneOf(requirementIds, ground) ? requirementSentences[ground] : section.heading;
  const [few = said] = said.split(/\s?[:.](?:\s|$)/);
  return `## ${few}${title} {#${slugOf(id.replaceAll("/", "-"))}}\n\n${said}\n\n${section.body}`;
}

const sentencesWords = {
  fr: {
    title: "Ce qui peut être dit",
    lead: "Chaque phrase que les fiches peuvent dire, dans les deux langues, côte à côte, d’après les mots eux-mêmes. Les titres sont en anglais.",
  },
  en: { title: "What can be said", lead: "" },
} as const;

/** How many characters of a table of sentences a page may have. */
const longest = 30_000;

/** Every sentence, a page a section, or several where its table is long. */
function sentences(language: Language): readonly Page[] {
  const from = "docs/sentences.md";
  const { introduction, sections } = cut(read(from));
  const [, ...rest] = introduction.split("\n");
  const lead =
    sentencesWords[language].lead ||
    rest
      .filter((line) => !line.startsWith("- ["))
      .join("\n")
      .trim();
  const pages = sections.flatMap(({ heading, body }) => {
    const parts = inParts(body.replaceAll(/^\| \|/gm, "| Id |"));
    return parts.map((part, at): Page => {
      const isFirst = at === 0;
      const title = parts.length === 1 ? heading : `${heading}, ${String(at + 1)} / ${String(parts.length)}`;
      return {
        language,
        path: `sentences/${slugOf(heading)}${isFirst ? "" : `-${String(at + 1)}`}`,
        shelf: "files",
        from,
        markdown: `# ${title}\n\n${part}`,
        holds: isFirst ? { [`${from}#${slugOf(heading)}`]: "" } : {},
      };
    });
  });
  const list = pages.map((page) => `- [${titleOf(page.markdown)}](${routeOf(page)})`).join("\n");
  return [
    {
      language,
      path: "sentences/index",
      shelf: "files",
      from,
      markdown: `# ${sentencesWords[language].title}\n\n${lead}\n\n${list}\n`,
      holds: { [from]: "" },
    },
    ...pages,
  ];
}

/** A section that ends with a table, its rows over as many parts as they need, each with what stands above them. */
function inParts(body: string): readonly string[] {
  const table = body.search(/^\|/m);
  const [heads = "", line = "", ...rows] = body.slice(table).trim().split("\n");
  const above = body.slice(0, table);
  return byPage(rows, ({ length }) => length, longest).map(
    (part) => `${above}${[heads, line, ...part].join("\n")}\n`,
  );
}
