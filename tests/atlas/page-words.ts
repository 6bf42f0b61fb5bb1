import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import type { bases } from "../../src/vocabulary/outcomes.js";
import type { PageWords } from "../../src/atlas/page.js";
import type { ConditionNodes } from "../../src/atlas/say-cell.js";
import { said, type Says } from "../../src/atlas/says.js";
import { readOn } from "../../src/sources/read-on.js";
import type { OwnId } from "../../src/sources/own-id.js";
import type { TownHallWords } from "../../src/vocabulary/town-hall-words.js";
import type { Citation } from "../../src/sources/citation.js";
import type { PaperAsked } from "../../src/rulebook/rule.js";
import { english, french } from "./languages.js";

type Face = typeof fr | typeof en;

/** The words that differ from one language to the other. */
interface Own {
  readonly says: Says;
  readonly titles: Readonly<Record<"cni" | "passport", string>>;
  readonly fee: string;
  readonly validity: string;
  readonly visits: Readonly<Record<string, string>>;
  readonly copies: (count: number) => string;
  readonly atMost: (age: string) => string;
  readonly atCollection: string;
  /** When a text was last read; on a day that nobody noted, that. */
  readonly read: (day: string | undefined) => string;
  readonly instead: string;
  readonly bases: Readonly<Record<(typeof bases)[number], string>>;
}

function wordsOf(
  face: Face,
  own: Own,
  rest: { readonly language: "fr" | "en" } & Pick<
    PageWords,
    | "grid"
    | "kinds"
    | "mustCome"
    | "advised"
    | "formerEnd"
    | "noSource"
    | "heads"
    | "colon"
    | "always"
    | "madeBy"
  >,
  town?: TownHallWords,
): PageWords {
  const sentences = town?.[rest.language];
  const words = sentences === undefined || town === undefined ? undefined : face.ownWords(town);
  const label = (document: string): string =>
    sentences?.document?.[document as OwnId]?.name ?? face.documentLabels[document as "photo"];
  const outcome = (whole: string, nodes: ConditionNodes): string => {
    const [, id = whole, title] = /^(.*?)(?: for (cni|passport))?$/.exec(whole) ?? [];
    const suffix = title === undefined ? "" : ` (${own.titles[title as "cni"]})`;
    const node = nodes.get(id);
    if (node !== undefined) return `${said(node, own.says)}${suffix}`;
    const [kind = "", first = "", second = ""] = id.split("/");
    if (kind === "fee") return `${own.fee}${rest.colon} ${own.titles[first as "cni"]}`;
    if (kind === "validity") return `${own.validity}${rest.colon} ${own.titles[first as "cni"]}`;
    if (kind === "presence")
      return `${face.personLabels[first as "applicant"]}, ${own.visits[second] ?? second}${suffix}`;
    if (kind === "refusal")
      return `${face.refusalSentences[first as "not-french"].replace(/\.$/, "")}${suffix}`;
    return `${label(kind)}${suffix}`;
  };
  const paper = ({ document, whose, form, copies, freshness, at }: PaperAsked): string =>
    [
      label(document),
      face.bearerLabels[whose],
      face.formLabels[form],
      ...(freshness === undefined ? [] : [own.atMost(face.periodText(freshness))]),
      ...(copies === 0 ? [] : [own.copies(copies)]),
      ...(at === "collection" ? [own.atCollection] : []),
    ].join(", ");
  return {
    says: own.says,
    outcome,
    paper,
    refusal: ({ id, instead }) =>
      `${face.refusalSentences[id]} ${own.instead}${rest.colon} ${face.remedySentences[instead]}`,
    money: face.moneyText,
    years: (count) => face.periodText({ unit: "year", count }),
    citation: (citation: Citation) => {
      const url = face.citationUrl(citation);
      const text = face.citationText(citation, words);
      const day = readOn(citation);
      return [
        url === undefined ? text : `[${text}](${url})`,
        own.read(day === undefined ? undefined : face.dateText(day)),
      ].join(", ");
    },
    basis: (rule) => (rule.gives === "papers" ? own.bases[rule.basis] : own.bases.law),
    explainDoubt: (id) =>
      sentences?.doubt?.[id as OwnId]?.text ??
      (face.doubtSentences as Readonly<Record<string, string>>)[id] ??
      (face.discretionSentences as Readonly<Record<string, string>>)[id] ??
      id,
    ...rest,
  };
}

const frenchWords = (town?: TownHallWords): PageWords =>
  wordsOf(
    fr,
    {
      says: french,
      titles: { cni: "carte d’identité", passport: "passeport" },
      fee: "Prix",
      validity: "Durée",
      visits: { deposit: "au dépôt", collection: "au retrait" },
      copies: (count) => (count === 1 ? "avec une copie" : `avec ${count} copies`),
      atMost: (age) => `de ${age} au plus`,
      atCollection: "au retrait",
      read: (day) => (day === undefined ? "lu un jour qui n’est pas noté" : `lu le ${day}`),
      instead: "À la place",
      bases: {
        law: "la loi",
        instruction: "une instruction de l’administration",
        "local-practice": "l’usage de cette mairie, au-delà de la loi",
      },
    },
    {
      language: "fr",
      kinds: {
        fee: "ce que coûte un titre",
        validity: "combien de temps il dure",
        presence: "qui vient au guichet",
        refusal: "quand une demande est refusée",
        ground: "les papiers à fournir",
        condition: "les conditions qui portent un nom",
      },
      mustCome: "la personne doit venir",
      advised: "conseillé, sans être exigé :",
      formerEnd: "jusqu’à la fin de l’ancien titre",
      noSource: "aucune source ne donne le montant",
      heads: {
        given: "Ce qui est demandé ou décidé",
        when: "Quand",
        all: "tout ceci est vrai",
        any: "l’un de ces points au moins est vrai",
        sources: "Textes",
        since: "En vigueur depuis le",
        doubts: "Ce que les textes laissent ouvert",
        tests: "Essais qui le montrent",
        outcome: "Résultat",
        basis: "Fondement",
      },
      grid: {
        heads: {
          placesAndAges: "En bref, par lieu et par âge, de qui n’est pas dispensé de payer :",
          places: "En bref, par lieu, de qui n’est pas dispensé de payer :",
          ages: "En bref, par âge :",
        },
        case: "Cas",
        everyAge: "à tout âge",
        nobody: "personne",
      },
      colon: " :",
      always: "toujours",
      madeBy:
        "_Page écrite par `npm run atlas` depuis les règles et leurs tableaux ; un essai échoue si elle n’est plus à jour. Un tiret dans un tableau : ce point ne compte pas._",
    },
    town,
  );

const englishWords = (town?: TownHallWords): PageWords =>
  wordsOf(
    en,
    {
      says: english,
      titles: { cni: "identity card", passport: "passport" },
      fee: "Fee",
      validity: "Validity",
      visits: { deposit: "at deposit", collection: "at collection" },
      copies: (count) => (count === 1 ? "with a copy" : `with ${count} copies`),
      atMost: (age) => `at most ${age} old`,
      atCollection: "at collection",
      read: (day) => (day === undefined ? "read on a day not noted" : `read on ${day}`),
      instead: "Instead",
      bases: {
        law: "the law",
        instruction: "an instruction of the administration",
        "local-practice": "the practice of this town hall, beyond the law",
      },
    },
    {
      language: "en",
      kinds: {
        fee: "what a title costs",
        validity: "how long it lasts",
        presence: "who comes to the counter",
        refusal: "when an application is refused",
        ground: "the papers to bring",
        condition: "the conditions that bear a name",
      },
      mustCome: "the person must come",
      advised: "advised, not required:",
      formerEnd: "until the end of the former title",
      noSource: "no source gives the amount",
      heads: {
        given: "What is asked or decided",
        when: "When",
        all: "all of this is so",
        any: "at least one of these is so",
        sources: "Texts",
        since: "In force since",
        doubts: "What the texts leave open",
        tests: "Tests that show it",
        outcome: "Outcome",
        basis: "Basis",
      },
      grid: {
        heads: {
          placesAndAges: "In short, by place and age, for whoever is not exempted from payment:",
          places: "In short, by place, for whoever is not exempted from payment:",
          ages: "In short, by age:",
        },
        case: "Case",
        everyAge: "at any age",
        nobody: "nobody",
      },
      colon: ":",
      always: "always",
      madeBy:
        "_Page written by `npm run atlas` from the rules and their tables; a test fails where it is not fresh. A dash in a table: this does not matter._",
    },
    town,
  );

/** The languages of the pages, by their folders. */
export const pageWords: Readonly<Record<"fr" | "en", PageWords>> = { fr: frenchWords(), en: englishWords() };

/** The languages in which a town hall says what it alone has. */
export function pageWordsOf(town: TownHallWords): Partial<Readonly<Record<"fr" | "en", PageWords>>> {
  return {
    ...(town.fr === undefined ? {} : { fr: frenchWords(town) }),
    ...(town.en === undefined ? {} : { en: englishWords(town) }),
  };
}
