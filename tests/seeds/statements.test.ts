import { describe, expect, it } from "vitest";
import { assess, collectBy, type Rulebook } from "titres-identite";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import { faultsOf } from "../lines/line-case.js";
import { lines } from "./coverage.js";
import { statements } from "./statements/all.js";
import type { Shown } from "./statements/shown.js";

describe("each statement of the three documents", () => {
  it.each(statements.map((one) => [one.line, one.says, one] as const))("%s %s", (line, says, one) => {
    for (const shown of one.shown) judge(shown, one.rulebook, `${line} ${says}`);
  });

  it("is of a line, and each line has some", () => {
    expect([...new Set(statements.map(({ line }) => line))].sort()).toEqual([...lines].sort());
  });

  it("is shown by something", () => {
    expect(statements.filter(({ shown }) => shown.length === 0)).toEqual([]);
  });
});

/** Fails where something does not show what it should. */
function judge(shown: Shown, rulebook: Rulebook, title: string): void {
  switch (shown.in) {
    case "the counters":
      expect(shown.found()).toEqual(shown.meant);
      return;
    case "the sheet": {
      const answer = assess(shown.given, { rulebook });
      expect(flat(fr.checklist(answer, { as: "text" }))).toContain(shown.fr);
      expect(flat(en.checklist(answer, { as: "text" }))).toContain(shown.en);
      return;
    }
    case "the answer":
      if ("part" in shown) expect(shown.part(assess(shown.given, { rulebook }))).toEqual(shown.meant);
      else
        expect(
          faultsOf({ assess, collectBy }, rulebook, { title, given: shown.given, expected: shown.expected }),
        ).toEqual([]);
  }
}

/** A text on one line, with plain spaces. */
function flat(text: string): string {
  return text.replaceAll(/[\s\u00a0\u202f]+/g, " ");
}
