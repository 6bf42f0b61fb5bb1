import {
  assess,
  national,
  nothingSpecial,
  type Application,
  type Reason,
  type TitleKind,
} from "titres-identite";
import * as english from "titres-identite/en";
import * as french from "titres-identite/fr";
import type { Language, Page } from "./page.js";

/** One situation that people come with, in its most ordinary form. */
interface Ordinary {
  readonly title: TitleKind;
  readonly reason: Told;
  readonly of: "adult" | "minor";
}

const ofBoth = [
  "first",
  "renewal",
  "lost",
  "stolen",
  "damaged",
  "address-change",
  "civil-status-change",
] as const;
const reasonsFor = {
  cni: [...ofBoth, "digital-identity"],
  passport: [...ofBoth, "pages-full"],
} as const satisfies Record<TitleKind, readonly Told[]>;

const situations: readonly Ordinary[] = (["cni", "passport"] as const).flatMap((title) =>
  reasonsFor[title].flatMap((reason) =>
    (["adult", "minor"] as const)
      // The digital identity is for adults alone, and a marriage an adult's.
      .filter((of) => (reason !== "digital-identity" && reason !== "civil-status-change") || of === "adult")
      .map((of) => ({ title, reason, of })),
  ),
);

/** What each reason is called in the name of a page, and what people call it, in both languages. */
const reasons = {
  first: {
    fr: "première demande",
    en: "first application",
    also: "faire créer nouveau make get new apply first",
  },
  renewal: {
    fr: "renouvellement",
    en: "renewal",
    also: "renouveler refaire périmé expiré renew expired replace",
  },
  lost: { fr: "titre perdu", en: "lost", also: "perte perdu perdue égaré égarée loss lost" },
  stolen: { fr: "titre volé", en: "stolen", also: "vol volé volée theft stolen" },
  damaged: { fr: "titre abîmé", en: "damaged", also: "détérioré détériorée abîmé cassé damaged broken" },
  "civil-status-change": {
    fr: "changement de nom après un mariage",
    en: "change of name after a marriage",
    also: "mariage divorce nom d’usage nom marital époux épouse marriage married name change surname spouse",
  },
  "address-change": {
    fr: "changement d’adresse",
    en: "change of address",
    also: "déménagement déménager adresse move moved address",
  },
  "pages-full": {
    fr: "plus de pages libres",
    en: "no free pages left",
    also: "visa tampons pages full stamps",
  },
  "digital-identity": {
    fr: "identité numérique",
    en: "digital identity",
    also: "France Identité plastifiée numérique digital",
  },
} as const;
/** The reasons that have an ordinary case: a mistake of the administration has none. */
type Told = keyof typeof reasons & Reason;

const words = {
  fr: {
    titles: { cni: "Carte d’identité", passport: "Passeport" },
    of: { adult: "adulte", minor: "enfant mineur" },
    lost: { cni: "perdue", passport: "perdu" },
    stolen: { cni: "volée", passport: "volé" },
    damaged: { cni: "abîmée", passport: "abîmé" },
    list: "Les situations courantes",
    lead: "Pour chacune, la page à emporter au guichet dans le cas le plus ordinaire : quelles pièces, quel prix, qui vient. Votre cas est autre ? [Le formulaire](/) pose les questions qu’il faut.",
    ordinary:
      "Cette page vaut pour le cas le plus ordinaire : un dépôt en métropole le {day}, une pré-demande en ligne, {who}, un acte de naissance que la mairie reçoit par voie électronique (COMEDEC) et qui suffit à prouver la nationalité, {home}, {titles}{marriage}.",
    who: {
      adult: "une personne de 40 ans, française, née en France",
      minor: "un enfant de 10 ans, français, né en France",
    },
    home: {
      adult: "un logement à son nom",
      minor: "deux parents qui vivent ensemble et dont l’un fait la demande",
    },
    nothingRare: " et aucune circonstance rare",
    marriage:
      ", un mariage inscrit sur l’acte de naissance, le nom de l’époux ou de l’épouse demandé comme nom d’usage, et aucune autre circonstance rare",
    none: "aucun titre déjà reçu",
    held: {
      cni: "pour seul titre une carte plastifiée valable jusqu’en janvier 2027",
      passport: "pour seul titre un passeport valable jusqu’en janvier 2027",
    },
    other:
      "Votre cas est autre ? [Le formulaire](/) pose les questions qu’il faut. D’où vient chaque ligne : [les règles, en clair](/rules/). Quand les textes ont été lus : [les textes](/texts.html).",
  },
  en: {
    titles: { cni: "Identity card", passport: "Passport" },
    of: { adult: "adult", minor: "child" },
    lost: { cni: "lost", passport: "lost" },
    stolen: { cni: "stolen", passport: "stolen" },
    damaged: { cni: "damaged", passport: "damaged" },
    list: "Common situations",
    lead: "For each, the page to take to the counter in the most ordinary case: which papers, what it costs, who comes. Is your case another? [The form](/en/) asks what it needs to know.",
    ordinary:
      "This page speaks of the most ordinary case: a deposit in mainland France on {day}, prepared online, {who}, French and born in France, a birth certificate that the town hall receives electronically (COMEDEC) and that is enough to prove nationality, {home}, {titles}{marriage}.",
    who: { adult: "a person of 40", minor: "a child of 10" },
    home: { adult: "a home in their own name", minor: "two parents who live together, one of whom applies" },
    nothingRare: ", and none of the rare circumstances",
    marriage:
      ", a marriage that stands on the birth record, the spouse’s name asked for as the name in use, and no other rare circumstance",
    none: "no title received so far",
    held: {
      cni: "as the only title a laminated card valid until January 2027",
      passport: "as the only title a passport valid until January 2027",
    },
    other:
      "Is your case another? [The form](/en/) asks what it needs to know. Where each line comes from: [the rules, in words](/en/rules/). When the texts were read: [the texts](/en/texts.html).",
  },
} as const;

const alsoOf = {
  adult: "adulte majeur adult",
  minor: "mineur mineure enfant bébé child minor baby kid",
} as const;
/** What people ask of no title in particular: its first page, and that of its renewal. */
const ofEach = "prix coût tarif pièces papiers documents price cost fee papers";

/** A name such as “Carte d’identité perdue : adulte”. */
function nameOf({ title, reason, of }: Ordinary, language: Language): string {
  const said = words[language];
  const colon = language === "fr" ? " : " : ": ";
  const what =
    reason === "lost" || reason === "stolen" || reason === "damaged"
      ? `${said.titles[title]} ${said[reason][title]}`
      : `${said.titles[title]}${colon}${reasons[reason][language]}`;
  return `${what}, ${said.of[of]}`;
}

const spousesName = {
  changed: "use-name",
  useName: "spouse",
  onTitleAlready: false,
  marriageOnBirthRecord: true,
} as const;

/** The most ordinary case of a situation, deposited on the day on which the rules were last read. */
export function ordinaryCase({ title, reason, of }: Ordinary): Application {
  const isAdult = of === "adult";
  const where = reason === "lost" ? "lost" : reason === "stolen" ? "stolen" : "in-hand";
  const card = { format: "laminated", issuedOn: "2017-01-09", printedExpiry: "2027-01-08" };
  const passport = isAdult
    ? { format: "biometric", issuedOn: "2017-01-09", printedExpiry: "2027-01-08" }
    : { format: "biometric", issuedOn: "2022-01-10", printedExpiry: "2027-01-09" };
  const held = { id: title, kind: title, where, ...(title === "cni" ? card : passport) };
  return {
    depositOn: national.lastVerifiedOn,
    territory: "metropole",
    channel: "online-pre-application",
    photo: "brought",
    requests: { [title]: { reason } },
    applicant: {
      bornOn: isAdult ? "1986-03-12" : "2016-05-04",
      french: true,
      birthplace: "france",
      birthRecord: { heldBy: "connected-registry", showsNationality: true },
    },
    home: { lodging: isAdult ? "own-name" : "with-parents", justifAdresse: false },
    ...(isAdult ? {} : { minor: { filedBy: "parent", parents: "together" } }),
    heldTitles: { complete: true, titles: reason === "first" ? [] : [held] },
    ...(reason === "civil-status-change"
      ? { names: spousesName, circumstances: { ...nothingSpecial, useNameAsked: true } }
      : { circumstances: nothingSpecial }),
  } as Application;
}

/** A page for each situation, made by the library, and a list of them. */
export function situationPages(): readonly Page[] {
  return (["fr", "en"] as const).flatMap((language) => {
    const { pageSheet, toMarkdown, dateText } = language === "fr" ? french : english;
    const said = words[language];
    const routeOf = ({ title, reason, of }: Ordinary): string => `situations/${title}-${reason}-${of}`;
    const from = `site/situations.${language}`;
    const pages = situations.map((situation): Page => {
      const { title, reason, of } = situation;
      const sheet = toMarkdown(pageSheet(assess(ordinaryCase(situation))))
        .replace(/^# .*\n+/, "")
        .replaceAll(/^- \[ \] /gm, "- ");
      const ordinary = said.ordinary
        .replace("{day}", dateText(national.lastVerifiedOn))
        .replace("{who}", said.who[of])
        .replace("{home}", said.home[of])
        .replace("{marriage}", reason === "civil-status-change" ? said.marriage : said.nothingRare)
        .replace("{titles}", reason === "first" ? said.none : said.held[title]);
      return {
        language,
        path: routeOf(situation),
        shelf: "situations",
        from,
        markdown: `# ${nameOf(situation, language)}\n\n${ordinary}\n\n${sheet}\n\n${said.other}\n`,
        holds: {},
        words: [
          reasons[reason].also,
          alsoOf[of],
          ...(reason === "first" || reason === "renewal" ? [ofEach] : []),
        ].join(" "),
      };
    });
    const list = (["cni", "passport"] as const).map((title) => {
      const rows = situations
        .filter((each) => each.title === title)
        .map(
          (each) => `- [${nameOf(each, language)}](/${language === "fr" ? "" : "en/"}${routeOf(each)}.html)`,
        );
      return `## ${said.titles[title]}\n\n${rows.join("\n")}`;
    });
    return [
      {
        language,
        path: "situations/index",
        shelf: "situations",
        from,
        markdown: `# ${said.list}\n\n${said.lead}\n\n${list.join("\n\n")}\n`,
        holds: {},
      } satisfies Page,
      ...pages,
    ];
  });
}
