// Builds the form into examples/form/dist, where it may be moved anywhere, and serves it: `npm run form`; `-- --build` builds alone.
import { rmSync } from "node:fs";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { languages, settings } from "./vite.config.js";

const dist = fileURLToPath(new URL("dist", import.meta.url));
rmSync(dist, { recursive: true, force: true });
for (const language of languages) await build(settings(language));
if (!argv.includes("--build")) {
  const { preview } = await import("vite");
  const server = await preview({ ...settings("fr"), preview: { host: "127.0.0.1", port: 4173 } });
  server.printUrls();
}
