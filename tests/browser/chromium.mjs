import { existsSync } from "node:fs";
import { join } from "node:path";

/** How a Chromium is started that is to show pages of this machine and nothing else. */
export const flags = [
  ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];

/** Where Chromium is: named in CHROMIUM, or on the path. */
export function chromiumPath() {
  const candidates = [process.env.CHROMIUM, "chromium", "chromium-browser", "google-chrome"];
  const folders = (process.env.PATH ?? "").split(":");
  const found = candidates
    .filter((candidate) => candidate !== undefined)
    .flatMap((candidate) =>
      candidate.includes("/") ? [candidate] : folders.map((folder) => join(folder, candidate)),
    )
    .find((path) => existsSync(path));
  if (found === undefined)
    throw new Error("no Chromium: install the package chromium, or name one in CHROMIUM");
  return found;
}
