import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { noticeIds, referralIds } from "titres-identite";

const text = readFileSync(new URL("../../docs/what-is-no-rule.md", import.meta.url), "utf8");
const table = text.split("\n").filter((line) => line.startsWith("| "));

test("every notice and every referral is told of once in docs/what-is-no-rule.md, and nothing else", () => {
  const told = table.flatMap((row) => [...row.matchAll(/`([\w-]+)`/g)].map(([, id]) => id));
  expect([...told].sort()).toEqual([...noticeIds, ...referralIds].sort());
});
