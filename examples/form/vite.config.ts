import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig, type InlineConfig } from "vite";
import { layers } from "./layers.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const root = (path: string): string => here(`../../${path}`);

/** The languages that the form speaks, each in a page and an element of its own. */
export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** How the pages and elements are built: from what the package gives out, in the words of one language. */
export function settings(language: Language): InlineConfig {
  const entries = packageEntries(language);
  return {
    root: here("."),
    plugins: [layers(entries)],
    base: "./",
    configFile: false,
    logLevel: "warn",
    resolve: {
      alias: [...entries, { find: "#ui", replacement: here(`src/ui/${language}.ts`) }],
    },
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      target: "es2022",
      outDir: here("dist"),
      emptyOutDir: false,
      assetsDir: language,
      rolldownOptions: { input: here(pageOf(language)) },
    },
  };
}

/** How the form is built as one element in one file, for the page of somebody else. */
export function elementSettings(language: Language): InlineConfig {
  const page = settings(language);
  return {
    ...page,
    mode: "element",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      ...page.build,
      lib: {
        entry: here("src/element.tsx"),
        name: "titresIdentite",
        formats: ["iife"],
        fileName: () => `titres-identite.${language}.js`,
      },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  };
}

/** The page of a language. */
export function pageOf(language: Language): string {
  return language === "fr" ? "index.html" : `${language}.html`;
}

/** The files that the package's `exports` name, as whoever installs it gets them. */
function packageEntries(
  language: Language,
): readonly { readonly find: RegExp; readonly replacement: string }[] {
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

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
}

/** `vite` alone serves the form as it is written, in French; `--mode en` in English. */
export default defineConfig(({ mode }) => ({
  ...settings(languages.find((language) => language === mode) ?? "fr"),
}));
