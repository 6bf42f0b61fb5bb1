import { expect, test } from "vitest";
import { doubtIds, legalDoubts } from "titres-identite";

test("every question of law left open is listed once, with the texts that leave it open", () => {
  expect(legalDoubts.map(({ id }) => id).sort()).toEqual([...doubtIds].sort());
  for (const { sources } of legalDoubts) expect(sources.length).toBeGreaterThan(0);
});
