import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type InlineConfig, type Plugin } from "vite";
import { layers } from "./layers.js";
import { ui as english } from "./src/ui/en.js";
import { ui as french } from "./src/ui/fr.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = (path: string): string => here(`../../${path}`);

/** The languages that the form speaks, each in a page and an element of its own. */
export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** How the page of a language is built: in parts, each loaded when it is first needed. */
export function settings(language: Language): InlineConfig {
  const entries = packageEntries(language);
  return {
    ...common(language, entries, "src/state/parts-later.ts"),
    plugins: [inLanguage(language), layers(entries)],
    build: {
      ...output,
      assetsDir: language,
      rolldownOptions: { input: here(pageOf(language)) },
    },
  };
}

/** How the form is built as one element in one file, for the page of somebody else. */
export function elementSettings(language: Language): InlineConfig {
  return {
    ...common(language, packageEntries(language), "src/state/parts-at-once.ts"),
    plugins: [withoutLinesOfDocuments],
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      ...output,
      lib: {
        entry: here("src/element.tsx"),
        name: "titresIdentite",
        formats: ["iife"],
        fileName: () => `titres-identite.${language}.js`,
      },
    },
  };
}

/** What the page says before its script does, and of itself to others. */
const words = {
  fr: {
    TITLE: french.title,
    DESCRIPTION:
      "Quelques questions, et la liste de ce qu’il faut apporter pour une carte d’identité ou un passeport : papiers, prix, qui vient, et pourquoi.",
    NO_SCRIPT: "Cette page a besoin de JavaScript : tout se calcule sur votre appareil.",
  },
  en: {
    TITLE: english.title,
    DESCRIPTION:
      "A few questions, and the list of what to bring for a French identity card or passport: papers, price, who comes, and why.",
    NO_SCRIPT: "This page needs JavaScript: everything is worked out on your device.",
  },
} as const;

/** The one page of both languages, under the name and in the words of one. */
function inLanguage(language: Language): Plugin {
  return {
    name: "in-language",
    enforce: "pre",
    resolveId: (id) => (id === here(pageOf(language)) ? id : null),
    load: (id) => (id === here(pageOf(language)) ? readFileSync(here("index.html"), "utf8") : null),
    transformIndexHtml: {
      order: "pre",
      handler: (html) =>
        Object.entries({ LANGUAGE: language, ...words[language] }).reduce(
          (page, [name, said]) => page.replaceAll(`%${name}%`, said),
          html,
        ),
    },
  };
}

const output = { target: "es2022", outDir: here("dist"), emptyOutDir: false } as const;

/** What both have in common: they are made from what the package gives out, in the words of one language. */
function common(language: Language, entries: readonly Alias[], parts: string): InlineConfig {
  return {
    root: here("."),
    base: "./",
    configFile: false,
    logLevel: "warn",
    resolve: {
      alias: [
        ...entries,
        { find: "#ui", replacement: here(`src/ui/${language}.ts`) },
        { find: "#parts", replacement: here(parts) },
      ],
    },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  };
}

/** The counters bear the lines from which their hours were read, 2 KB gzipped; the form shows none of them. */
const withoutLinesOfDocuments: Plugin = {
  name: "without-lines-of-documents",
  transform(code, id) {
    if (!id.endsWith("/offices-data.js")) return null;
    const short = code.replaceAll(/\btext: "(?:[^"\\]|\\.)*", dataDate:/g, 'text: "", dataDate:');
    if (short === code) throw new Error("the data of the counters are written in another way");
    return { code: short, map: null };
  },
};

/** The page of a language. */
export function pageOf(language: Language): string {
  return language === "fr" ? "index.html" : `${language}.html`;
}

/** The files that the package's `exports` name, as whoever installs it gets them. */
function packageEntries(language: Language): readonly Alias[] {
  const { name, exports } = JSON.parse(readFileSync(root("package.json"), "utf8")) as Manifest;
  const entries = Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string" ? [] : [[path.slice(1), root(target.import.default)] as const],
  );
  return [
    ...entries.map(([path, file]) => ({ find: new RegExp(`^${name}${path}$`), replacement: file })),
    ...entries
      .filter(([path]) => path === `/${language}`)
      .map(([, file]) => ({ find: /^#words$/, replacement: file })),
  ];
}

interface Alias {
  readonly find: RegExp;
  readonly replacement: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
}

/** `vite` alone serves the form as it is written, in French; `--mode en` in English. */
export default defineConfig(({ mode }) => ({
  ...settings(languages.find((language) => language === mode) ?? "fr"),
}));
