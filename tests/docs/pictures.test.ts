import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { pictures } from "./write-pictures.js";

it.each(Object.entries(pictures))(
  "docs/pictures/%s is what the library draws (npx tsx tests/docs/write-pictures.ts)",
  (file, drawing) => {
    expect(readFileSync(new URL(`../../docs/pictures/${file}`, import.meta.url), "utf8")).toBe(
      `${drawing}\n`,
    );
  },
);
