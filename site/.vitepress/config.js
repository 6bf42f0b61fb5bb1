import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitepress";
import { slugOf } from "../slug.js";
import { tablesThatScroll } from "../tables.js";
import { SearchIndex } from "../search-index.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const navigation = JSON.parse(readFileSync(here("../.pages/navigation.json"), "utf8"));
const search = new SearchIndex();

export default defineConfig({
  srcDir: ".pages",
  outDir: "dist",
  base: process.env.SITE_BASE ?? "/",
  metaChunk: true,
  // What a reader does not open is not fetched.
  router: { prefetchLinks: false },
  locales: {
    root: {
      lang: "fr",
      title: "titres-identite",
      description:
        "Carte d’identité, passeport : les pièces, le prix, qui vient, et pourquoi. Une bibliothèque libre.",
      themeConfig: {
        ...navigation.fr,
        siteTitle: "titres-identite",
        outline: { level: [2, 2], label: "Sur cette page" },
        docFooter: { prev: "Page précédente", next: "Page suivante" },
        sidebarMenuLabel: "Pages",
        returnToTopLabel: "Haut de la page",
        darkModeSwitchLabel: "Affichage",
        lightModeSwitchTitle: "Passer à l’affichage clair",
        darkModeSwitchTitle: "Passer à l’affichage sombre",
        skipToContentLabel: "Aller au contenu",
        notFound: {
          title: "Page introuvable",
          quote: "L’adresse est fausse, ou la page a changé de place.",
          linkLabel: "aller à l’accueil",
          linkText: "Aller à l’accueil",
        },
      },
    },
    en: {
      lang: "en",
      title: "titres-identite",
      description:
        "French identity card, passport: the papers, the price, who comes, and why. A free library.",
      themeConfig: {
        ...navigation.en,
        outline: { level: [2, 2], label: "On this page" },
        sidebarMenuLabel: "Pages",
      },
    },
  },
  themeConfig: { i18nRouting: false, externalLinkIcon: false },
  head: [["link", { rel: "icon", href: "data:," }]],
  markdown: {
    linkify: false,
    anchor: { slugify: slugOf },
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    config: tablesThatScroll,
  },
  vite: {
    // The theme and this site write their components in the other way alone.
    define: { __VUE_OPTIONS_API__: "false" },
    resolve: {
      alias: [
        { find: /^.*\/VPNavBarSearch\.vue$/, replacement: here("theme/Search.vue") },
        // What the theme holds for other sites is not sent to readers of this one.
        {
          find: /^.*\/VP(?:Home|Team\w+|Sponsors\w*|HomeSponsors|HomeHero|HomeFeatures|HomeContent|Features?|Hero|CarbonAds|DocAside(?:CarbonAds|Sponsors)|NavBar(?:SocialLinks|Translations)|NavScreen(?:SocialLinks|Translations)|SocialLinks?|Badge|Image)\.vue$/,
          replacement: here("theme/Nothing.vue"),
        },
        { find: /^titres-identite\/(.*)$/, replacement: here("../../dist/$1.js") },
        { find: /^titres-identite$/, replacement: here("../../dist/index.js") },
      ],
    },
  },
  transformHtml: (html, _id, { content, pageData }) => {
    search.add(pageData, content);
    return html;
  },
  buildEnd: ({ outDir }) => search.write(outDir),
});
