import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { documentIds } from "../../src/vocabulary/documents.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { reims, saintPaul } from "../../src/local.js";
import { national } from "../../src/rulebook/national.js";
import { applications } from "../generators/application.js";
import { forAll } from "../properties/for-all.js";

describe.each([national, reims, saintPaul])("by the rules $id", (rulebook) => {
  describe.each([
    ["French", fr],
    ["English", en],
  ] as const)("whatever the answer, in %s", (_, { checklist, undecidedText }) => {
    test("the checklist shows nothing unsaid, and no id of a paper", () => {
      forAll(applications, (application) => {
        const titles = application.heldTitles?.titles ?? [];
        const titleNames = Object.fromEntries(titles.map(({ id }, index) => [id, `Titre ${index + 1}`]));
        const answer = assess(application, { rulebook });
        const text = checklist(answer, { as: "text", titleNames });
        for (const page of [text, checklist(answer, { titleNames })]) {
          expect(page).not.toMatch(/undefined|NaN|\[object|null/);
          expect(page).not.toMatch(ids);
        }
        expect(text, "no markup in plain text").not.toMatch(/\*\*|^#|\]\(|\\/m);
      });
    });

    test("the same answer gives the same checklist, and is left as it was", () => {
      forAll(applications, (application) => {
        const answer = assess(application, { rulebook });
        const before = JSON.stringify(answer);
        const page = checklist(answer);
        expect(JSON.stringify(answer)).toBe(before);
        expect(checklist(JSON.parse(before) as typeof answer)).toBe(page);
      });
    });

    test("no line of plain text is over 80 columns, whatever the ids of the held titles", () => {
      forAll(applications, (application) => {
        const lines = checklist(assess(application, { rulebook }), { as: "text" }).split("\n");
        expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
      });
    });

    test("every missing fact can be asked for, and every number is that of a source", () => {
      forAll(applications, (application) => {
        const answer = assess(application, { rulebook });
        const page = checklist(answer).replaceAll("\u00a0", " ");
        for (const missing of answer.undecided) expect(undecidedText(missing)).toMatch(/\?/);
        const sources = page.slice(page.indexOf("\n## Sources")).match(/^\d+\. /gm)?.length ?? 0;
        const cited = new Set(numbersIn(page.matchAll(/\\\[([\d, ]+)\\\]/g)));
        expect(cited).toEqual(new Set(Array.from({ length: sources }, (_, index) => index + 1)));
      });
    });
  });
});

function numbersIn(matches: Iterable<RegExpExecArray>): readonly number[] {
  return [...matches].flatMap(([, some = ""]) => some.match(/\d+/g) ?? []).map(Number);
}

/** Ids made of several words; « photo » is French too. */
const ids = new RegExp(documentIds.filter((id) => id.includes("-")).join("|"));
