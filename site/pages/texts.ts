import { legalDoubts, national, type Citation, type Rulebook } from "titres-identite";
import * as english from "titres-identite/en";
import * as french from "titres-identite/fr";
import { reims, saintPaul } from "titres-identite/local";
import { doubtNames as englishNames } from "../../src/words/en/doubt-names.js";
import { doubtNames as frenchNames } from "../../src/words/fr/doubt-names.js";
import { capitalised, type Language, type Page } from "./page.js";

const doubtNames = { fr: frenchNames, en: englishNames } as const;

const words = {
  fr: {
    title: "Les textes, et quand ils ont été lus",
    lead: "Chaque texte que cite une règle : le jour de sa version, et le jour où il a été lu en dernier. Chaque réponse porte aussi ces jours, et dit `stale` un an après la lecture. Pour contrôler une règle, ouvrez [les règles, en clair](/rules/) : chaque entrée cite ses textes, et le [guide de relecture](../docs/guides/review-the-rules.md) dit comment les lire.",
    columns: ["Texte", "Version du", "Lu le"],
    names: {
      national: "La loi et les fiches nationales",
      reims: "Reims",
      "saint-paul": "Saint-Paul (La Réunion)",
    },
    verified: "Version {version} des règles, lue le {day}.",
    undated: "sans date",
    doubts: "Les questions ouvertes",
    doubtsLead:
      "Ce que les textes ne tranchent pas, et ce que la réponse retient en attendant. Une réponse qui en dépend le dit : `contested`, ou `unsettled` pour un prix.",
    sources: "Textes",
  },
  en: {
    title: "The texts, and when they were read",
    lead: "Each text that a rule cites: the day of its wording, and the day on which it was last read. Each answer bears these days as well, and says `stale` a year after the reading. To check a rule, open [the rules, in words](/en/rules/): each entry cites its texts, and the [guide for reviewers](../docs/guides/review-the-rules.md) says how to read them.",
    columns: ["Text", "Wording of", "Read on"],
    names: {
      national: "The law and the national sheets",
      reims: "Reims",
      "saint-paul": "Saint-Paul (La Réunion)",
    },
    verified: "Version {version} of the rules, read on {day}.",
    undated: "no date",
    doubts: "Open questions",
    doubtsLead:
      "What the texts do not settle, and what the answer keeps to meanwhile. An answer that depends on one says so: `contested`, or `unsettled` for a price.",
    sources: "Texts",
  },
} as const;

/** What stands in a cell of a table, on one line. */
const cell = (text: string): string => text.replaceAll("|", "\\|");

/** Two pages a language: the texts and their days, and what they leave open. */
export function textPages(): readonly Page[] {
  return (["fr", "en"] as const).flatMap((language) => [textsPage(language), doubtsPage(language)]);
}

function linked(citation: Citation, language: Language): string {
  const { citationText, citationUrl } = language === "fr" ? french : english;
  const text = citationText(citation);
  const url = citationUrl(citation);
  return url === undefined ? text : `[${text}](${url})`;
}

function textsPage(language: Language): Page {
  const said = words[language];
  const { dateText, citationText } = language === "fr" ? french : english;
  const parts = [national, reims, saintPaul].map((rulebook) => {
    const rows = citedIn(rulebook)
      .map((citation) => ({ citation, text: citationText(citation) }))
      .sort((one, other) => one.text.localeCompare(other.text, language, { numeric: true }))
      .map(
        ({ citation }) =>
          `| ${cell(linked(citation, language))} | ${citation.date === undefined ? said.undated : whole(onDay(citation.date, dateText))} | ${whole(dateText(rulebook.lastVerifiedOn))} |`,
      );
    const verified = said.verified
      .replace("{version}", rulebook.version)
      .replace("{day}", dateText(rulebook.lastVerifiedOn));
    return [
      `## ${said.names[rulebook.id as keyof typeof said.names]}`,
      verified,
      [`| ${said.columns.join(" | ")} |`, "| --- | --- | --- |", ...rows].join("\n"),
    ].join("\n\n");
  });
  return {
    language,
    path: "texts",
    shelf: "rules",
    from: `site/texts.${language}`,
    markdown: `# ${said.title}\n\n${said.lead}\n\n${parts.join("\n\n")}\n`,
    holds: {},
    words:
      "vérifier contrôler sources fraîcheur à jour vérifiée when read check verified up to date stale légifrance service-public",
  };
}

/** The day of a wording: of some only the month or the year is known. */
function onDay(date: string, dateText: (day: string) => string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? dateText(date) : date;
}

/** A day that no line breaks. */
const whole = (day: string): string => day.replaceAll(" ", "\u00a0");

function citedIn(rulebook: Rulebook): readonly Citation[] {
  const rows = [...Object.values(rulebook.fees), ...Object.values(rulebook.validities)].flatMap(
    ({ rows: each }) => [...each],
  );
  const own = [...rulebook.rules, ...rows]
    .flatMap(({ sources }) => [...sources])
    // The law of a town hall's rulebook is that of the rulebook that it extends.
    .filter(({ text }) => rulebook.local === undefined || text === rulebook.id);
  return [...new Map(own.map((citation) => [JSON.stringify(citation), citation])).values()];
}

function doubtsPage(language: Language): Page {
  const said = words[language];
  const { doubtSentences } = language === "fr" ? french : english;
  const parts = legalDoubts.map(({ id, sources }) =>
    [
      `## ${capitalised(doubtNames[language][id] ?? id)} {#${id}}`,
      doubtSentences[id] ?? "",
      `\`${id}\``,
      `${said.sources}${language === "fr" ? " :" : ":"}`,
      sources.map((citation) => `- ${linked(citation, language)}`).join("\n"),
    ].join("\n\n"),
  );
  return {
    language,
    path: "doubts",
    shelf: "rules",
    from: `site/doubts.${language}`,
    markdown: `# ${said.doubts}\n\n${said.doubtsLead}\n\n${parts.join("\n\n")}\n`,
    holds: {},
    words: "doute incertain contesté doubt uncertain contested unsettled",
  };
}
