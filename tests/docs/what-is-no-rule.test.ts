import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { national } from "titres-identite";

test.each(["what-is-no-rule.md", "what-is-no-rule.fr.md"])(
  "every notice and every referral of the law is told of once in docs/%s, and nothing else",
  (page) => {
    const text = readFileSync(new URL(`../../docs/${page}`, import.meta.url), "utf8");
    const table = text.split("\n").filter((line) => line.startsWith("| "));
    const told = table.flatMap((row) => [...row.matchAll(/`([\w-]+)`/g)].map(([, id]) => id));
    const said = national.rules.filter(({ gives }) => gives === "notice" || gives === "referral");
    expect([...told].sort()).toEqual([...new Set(said.map(({ id }) => id))].sort());
  },
);
