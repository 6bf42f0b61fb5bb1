import * as english from "titres-identite/en";
import * as french from "titres-identite/fr";
import { slugOf } from "../slug.js";
import {
  byPage,
  capitalised,
  cut,
  groupBy,
  routeOf,
  titleOf,
  type Language,
  type Page,
  type Section,
} from "./page.js";
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

/** Why a paper is asked for, by its ground. */
const groundsIn: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  fr: new Map(Object.entries(french.requirementSentences)),
  en: new Map(Object.entries(english.requirementSentences)),
};

function page(language: Language, file: string, path: string): Page {
  const from = `docs/rulebook/${language}/${file}.md`;
  const shown = path.endsWith("/refusal") ? inFewWords : capitalised;
  const markdown = read(from)
    // Papers of one name are asked for on several grounds: each says its own.
    .replaceAll(/^`([^`]+)`$/gm, (id, entry: string) => {
      const ground = groundsIn[language].get(entry.replace(/ for .*$/, ""));
      return ground === undefined ? id : `${ground}\n\n${id}`;
    })
    .replaceAll(/^## (.*)$/gm, (_, heading: string) => `## ${shown(heading)}`);
  return { language, path, shelf: "rules", from, markdown, holds: { [from]: "" } };
}

/** The title that an entry is about, as its heading ends: ` (passeport)`. */
const ofTitle = (heading: string): string => / \([^)]*\)$/.exec(heading)?.[0] ?? "";

/** A sentence up to its first stop. */
const beginningOf = (sentence: string): string => sentence.split(/\s?[:.](?:\s|$)/)[0] ?? sentence;

/** A heading that is a whole sentence, cut at its first stop: what follows says it in full. */
function inFewWords(heading: string): string {
  if (heading.length <= 80) return heading;
  const title = ofTitle(heading);
  return `${beginningOf(heading.replace(title, ""))}${title} {#${slugOf(heading)}}`;
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
  const id = idOf(section);
  const [ground = ""] = id.split(" for ");
  const said = groundsIn[language].get(ground) ?? section.heading;
  return `## ${beginningOf(said)}${ofTitle(section.heading)} {#${slugOf(id.replaceAll("/", "-"))}}\n\n${said}\n\n${section.body}`;
}

const sentencesWords = {
  fr: {
    title: "Ce qui peut être dit",
    lead: "Chaque phrase, chaque nom et chaque tournure que peuvent dire `titres-identite/fr` et `titres-identite/en`, côte à côte, selon l’endroit où ils sont dits. Quelques mots dépendent de ce qui est connu (_abroad_ : à l’étranger, _on-paper_ : sur papier… ; _otherwise_ : dans tout autre cas) et de qui lit : ce qui suit → est dit à qui dépose pour un enfant.",
    heads: "| Identifiant | En français | En anglais |",
  },
  en: { title: "What can be said", lead: "", heads: "| Id | French | English |" },
} as const;

/** What each part of the sentences is called in French, and where it is said. */
const frenchParts: Readonly<Record<string, readonly [title: string, where: string]>> = {
  "What to read first": ["À lire d’abord", "Les deux fiches, en tête."],
  Refusals: ["Les refus", "Les deux fiches, en tête ; `refusalText`."],
  "What to do instead": ["Que faire à la place", "Après un refus."],
  Questions: ["Les questions", "Les deux fiches ; `fieldQuestion`, `undecidedText`."],
  "What helps to answer": [
    "Ce qui aide à répondre",
    "Fiche complète, sous une question ; `fieldHelp`, `undecidedText`.",
  ],
  Papers: ["Les papiers", "Les deux fiches ; `documentLabels`."],
  "What a paper is": ["Ce qu’est un papier", "Fiche complète, sous un papier."],
  "Why a paper is asked for": [
    "Pourquoi un papier est demandé",
    "Fiche complète, sous un papier, après « Pourquoi ? ».",
  ],
  "On what a demand rests": [
    "Sur quoi repose une demande",
    "Fiche complète, sous un papier qu’aucune loi ne demande.",
  ],
  "What the administration may grant": [
    "Ce que l’administration peut accorder",
    "Fiche complète, sous ce qui en dépend.",
  ],
  Steps: ["Les étapes", "Fiche complète."],
  "Where to ask": ["Où demander", "Fiche complète, avant tout ce qui est à savoir."],
  Notices: ["Les avis", "Fiche complète, « À savoir »."],
  Doubts: ["Les doutes", "Fiche complète, « Ce que les textes ne disent pas clairement »."],
  "Doubts in a few words": ["Les doutes en peu de mots", "Page, quand il ne reste aucune question."],
  "Phrases of both sheets": [
    "Les tournures des deux fiches",
    "Les deux fiches ; les parties variables sont remplies par des exemples.",
  ],
  "Phrases of the full sheet": [
    "Les tournures de la fiche complète",
    "Fiche complète, `titleStatusText` ; les parties variables sont remplies par des exemples.",
  ],
  "Why, what changes, what is wrong": [
    "Pourquoi, ce qui change, ce qui est faux",
    "`explanationText`, `changeText`, `issueText` ; les parties variables sont remplies par des exemples.",
  ],
  "What is wrong with a value": ["Ce qui est faux dans une valeur", "`issueText`."],
  "An interview": ["Un entretien", "`questionText` ; les parties variables sont remplies par des exemples."],
  "What one can do, and what it gives": [
    "Ce que l’on peut faire, et ce que cela donne",
    "`actText`, `wayText` ; les parties variables sont remplies par des exemples.",
  ],
  "A check of the papers at hand": [
    "La vérification des papiers que l’on a",
    "`pageSheet`, `fullSheet` d’une vérification ; les parties variables sont remplies par des exemples.",
  ],
  "A family": [
    "Une famille",
    "`pageSheet`, `fullSheet` d’une famille ; les parties variables sont remplies par des exemples.",
  ],
  "A plan": ["Un calendrier", "`planSheet` ; les parties variables sont remplies par des exemples."],
  "A line of time": [
    "Une frise",
    "`timelinePicture` ; les parties variables sont remplies par des exemples.",
  ],
  Fields: ["Les champs", "Un formulaire ; `fieldLabel`, `explanationText`, `issueText`."],
  "Options, and other names": [
    "Les choix, et d’autres noms",
    "Un formulaire, `optionsFor` ; les deux fiches.",
  ],
  Counters: [
    "Les guichets",
    "Les textes de `titres-identite/fr` et `/en` pour les guichets ; les parties variables sont remplies par des exemples.",
  ],
  "Differences of a town hall": [
    "Ce qui diffère dans une mairie",
    "« En quoi deux mairies s’écartent de la loi ».",
  ],
  "Town halls, texts and pages": [
    "Les mairies, les textes et leurs pages",
    "Fiche complète, avec ses sources ; `citationText`.",
  ],
};

/** A part of the sentences in a language: its name, and where it is said above its table. */
function partOf({ heading, body }: Section, language: Language): Section {
  const table = body.slice(body.search(/^\|/m)).replace(/^.*$/m, sentencesWords[language].heads);
  if (language === "en") return { heading, body: body.slice(0, body.search(/^\|/m)) + table };
  const part = frenchParts[heading];
  if (part === undefined) throw new Error(`the sentences “${heading}” have no name in French`);
  const [title, where] = part;
  return { heading: title, body: `${where}\n\n${table}` };
}

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
  const pages = sections.flatMap((section) => {
    const { heading } = section;
    const said = partOf(section, language);
    const parts = inParts(said.body);
    return parts.map((part, at): Page => {
      const isFirst = at === 0;
      const title =
        parts.length === 1 ? said.heading : `${said.heading}, ${String(at + 1)} / ${String(parts.length)}`;
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
