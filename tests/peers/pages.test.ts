import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pages } from "./pages.mjs";

it.each(Object.entries(pages()))(
  "docs/%s says the figures that were kept (node tests/peers/write-pages.mjs)",
  (path, text) => {
    expect(readFileSync(new URL(`../../docs/${path}`, import.meta.url), "utf8")).toBe(text);
  },
);
