// Builds the form into examples/form/dist, where it may be moved anywhere, and serves it: `npm run form`; `-- --build` builds alone.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";
import { elementSettings, languages, pageOf, settings } from "./vite.config.js";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

rmSync(here("dist"), { recursive: true, force: true });
for (const language of languages) {
  await build(settings(language));
  await build(elementSettings(language));
}
writeFileSync(here("dist/offline.js"), offline());

if (!argv.includes("--build")) {
  const server = await preview({ ...settings("fr"), preview: { host: "127.0.0.1", port: 4173 } });
  server.printUrls();
}

/** The worker that keeps the form, with the names of its files and a version that changes with them. */
function offline(): string {
  const files = Object.fromEntries(
    languages.map((language) => [
      language,
      [pageOf(language), ...readdirSync(here(`dist/${language}`)).map((file) => `${language}/${file}`)],
    ]),
  );
  const hash = createHash("sha256");
  for (const file of Object.values(files).flat()) hash.update(readFileSync(here(`dist/${file}`)));
  return readFileSync(here("offline.js"), "utf8")
    .replace('"VERSION"', JSON.stringify(hash.digest("hex").slice(0, 12)))
    .replace('"FILES"', JSON.stringify(files));
}
