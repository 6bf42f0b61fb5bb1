// The site as it is built: its pages, what stands in them, and what each costs.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

export const folder = fileURLToPath(new URL("../../site/dist/", import.meta.url));

/** Every page, by its address on the site. */
export const pages = new Map(
  readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".html") && file !== "404.html")
    .map((file) => [
      `/${file.replace(/(^|\/)index\.html$/, "$1")}`,
      readFileSync(join(folder, file), "utf8"),
    ]),
);

const unquoted = (text) => text.replaceAll("&amp;", "&").replaceAll("&#39;", "'");

/** Where the links of a page lead. */
export function linksIn(html) {
  return [...html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g)].map(([, link]) => unquoted(link));
}

/** The main part of a page, with its way back and on: what is neither the bar on top nor the list at its side. */
export function mainOf(html) {
  return html.slice(html.indexOf('<main class="main"'), html.indexOf('class="site-footer"'));
}

const anchors = new Map();

/** The anchors of a page. */
export function anchorsOf(address) {
  if (!anchors.has(address))
    anchors.set(
      address,
      new Set([...pages.get(address).matchAll(/\sid="([^"]*)"/g)].map(([, id]) => unquoted(id))),
    );
  return anchors.get(address);
}

/** Whether there is a page or a file at an address. */
export function isThere(address) {
  return pages.has(address) || (!address.endsWith("/") && existsSync(join(folder, decodeURI(address))));
}

const sizes = new Map();

function sizeOf(address) {
  if (!sizes.has(address)) sizes.set(address, gzipSync(readFileSync(join(folder, address))).length);
  return sizes.get(address);
}

/** The scripts and styles that a page makes a browser fetch as it loads. */
export function fetchedBy(address) {
  const fetched = pages
    .get(address)
    .matchAll(/<(?:link|script)\b[^>]*?\s(?:href|src)="(\/[^"]+\.(?:css|js))"/g);
  return new Set([...fetched].map(([, file]) => file));
}

/** What a page makes a browser fetch as it loads, pictures left out, in bytes, each file compressed by gzip. */
export function weightOf(address) {
  return [...fetchedBy(address)].reduce(
    (sum, file) => sum + sizeOf(file),
    gzipSync(pages.get(address)).length,
  );
}
