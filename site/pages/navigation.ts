import { asText } from "./links.js";
import { guides, ideas, proofs } from "./written.js";
import { routeOf, titleOf, type Language, type Page } from "./page.js";

interface Item {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly Item[];
}

/** What the theme needs to lead through a language: the bar on top and the lists at the side, by where a page stands. */
export interface Navigation {
  readonly nav: readonly Item[];
  readonly sidebar: Readonly<Record<string, readonly Item[]>>;
}

const townHalls = ["national", "reims", "saint-paul"] as const;

const words = {
  fr: {
    situations: "Situations",
    guides: "Guides",
    rules: "Vérifier",
    reference: "Référence",
    cards: "Carte d’identité",
    passports: "Passeport",
    ideas: "Comprendre",
    law: "Les règles, en clair",
    papers: "Les papiers, un à un",
    proof: "Preuves et limites",
    sentences: "Toutes les phrases",
  },
  en: {
    situations: "Situations",
    guides: "Guides",
    rules: "Check it",
    reference: "Reference",
    cards: "Identity card",
    passports: "Passport",
    ideas: "Concepts",
    law: "The rules, in words",
    papers: "The papers, one by one",
    proof: "Proof and limits",
    sentences: "Every sentence",
  },
} as const;

/** The ways through the site, by language, made from the pages there are. */
export function navigationOf(pages: readonly Page[]): Readonly<Record<Language, Navigation>> {
  return { fr: ofLanguage("fr", pages), en: ofLanguage("en", pages) };
}

function ofLanguage(language: Language, pages: readonly Page[]): Navigation {
  const said = words[language];
  const find = (path: string): Page | undefined =>
    pages.find((page) => page.path === path && page.language === language);
  const item = (path: string): readonly Item[] => {
    const page = find(path);
    return page === undefined ? [] : [{ text: titleOf(asText(page)), link: routeOf(page) }];
  };
  const under = (folder: string): readonly Item[] =>
    pages
      .filter(
        (page) => page.language === language && page.path.startsWith(folder) && !page.path.endsWith("/index"),
      )
      .flatMap(({ path }) => item(path));
  const reference = pages.filter(({ path, language: of }) => path.startsWith("reference/") && of === "en");
  const group = (text: string, items: readonly Item[]): Item => ({ text, items });
  const start = language === "fr" ? "/" : "/en/";
  const law = [
    group(said.law, [
      ...item("texts"),
      ...item("doubts"),
      ...item("rules/index"),
      ...townHalls.flatMap((each) => under(`rules/${each}`)),
    ]),
    group(said.papers, [...item("rules/papers/index"), ...under("rules/papers/")]),
  ];
  return {
    nav: [
      { text: said.situations, link: `${start}situations/` },
      { text: said.guides, link: item("guides/first-answer")[0]?.link ?? start },
      { text: said.rules, link: `${start}texts.html` },
      { text: said.reference, link: `${start}reference/` },
    ],
    sidebar: {
      [`${start}situations/`]: [
        { text: titleOf(find("situations/index")?.markdown ?? ""), link: `${start}situations/` },
        group(said.cards, under("situations/cni-")),
        group(said.passports, under("situations/passport-")),
      ],
      [`${start}rules/`]: law,
      [`${start}texts`]: law,
      [`${start}doubts`]: law,
      [`${start}sentences/`]: [group(said.sentences, [...item("sentences/index"), ...under("sentences/")])],
      ...(language === "en"
        ? {
            "/en/reference/": [
              group(
                said.reference,
                reference.flatMap(({ path }) => item(path)),
              ),
            ],
          }
        : {}),
      // The last one holds for whatever no other does.
      [start]: [
        group(
          said.guides,
          guides.flatMap((guide) => item(`guides/${guide}`)),
        ),
        group(said.ideas, [...ideas.flatMap(item), ...item("limits"), ...item("sentences/index")]),
        group(said.proof, [
          ...["promises", "figures", ...proofs, "seed-coverage/index", "changes", "contributing"].flatMap(
            item,
          ),
        ]),
      ],
    },
  };
}
