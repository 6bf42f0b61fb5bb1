import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { InvalidInputError } from "../../../src/vocabulary/invalid-input.js";
import { toHtml, toMarkdown, toText, type Sheet } from "../../../src/fr.js";
import { runs } from "../../properties/runs.js";

const anyText = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ minLength: 70, maxLength: 300 }),
  fc.constantFrom("# a", "1. a", "- a", "*a* _b_ [c](d)", "<b>&amp;", "a\nb", "|x|", "~~a~~", "\\*", "`a`"),
  fc.constantFrom("<script>alert(1)</script>", '" onclick="a', "</article>", "&lt;", "<!--", "]]>"),
);

function sheetOf(text: string): Sheet {
  return {
    language: "fr",
    length: "full",
    status: "complete",
    title: text,
    introduction: [{ id: "a", says: "note", text }],
    sections: [
      {
        id: "bring",
        heading: text,
        marker: "box",
        items: [
          {
            id: text,
            name: text,
            text,
            lines: [{ id: "b", says: "why", text, sources: [1] }],
            oneOf: [{ name: text, papers: [{ id: "c", text, link: "https://a.fr" }] }],
          },
        ],
      },
      { id: "perhaps", heading: text, marker: "inline", items: [{ id: "d", text }] },
    ],
    closing: [{ id: "e", says: "note", text }],
  };
}

function forAnyText(check: (text: string) => void): void {
  fc.assert(fc.property(anyText, check), { numRuns: runs() });
}

describe("whatever it says, a sheet", () => {
  test("as text has no line over 80 columns", () => {
    forAnyText((text) => {
      for (const line of toText(sheetOf(text)).split("\n"))
        expect(Array.from(line).length).toBeLessThanOrEqual(80);
    });
  });

  test("as Markdown has its own structure only", () => {
    forAnyText((text) => {
      const lines = toMarkdown(sheetOf(text)).split("\n");
      expect(lines).toHaveLength(16);
      expect(lines[0]).toMatch(/^# /);
      expect(lines.join("\n")).not.toMatch(/(?<!\\)[`_|~]/);
    });
  });

  test("as HTML has its own tags and attributes only, and text reads as it was written", () => {
    forAnyText((text) => {
      const html = toHtml(sheetOf(text));
      const tags = html.match(/<[^>]*>/g) ?? [];
      const values = / (?:class|lang|type|value|href)="[^"<>]*"/g;
      for (const tag of tags)
        expect(tag.replace(values, "")).toMatch(
          /^<\/?(?:article|h1|h2|p|section|ul|ol|li|label|input|strong|a|footer)>$/,
        );
      expect(html.replace(/<[^>]*>/g, "")).not.toMatch(/[<>"']|&(?!#\d+;)/);
    });
  });
});

describe("as HTML, a sheet", () => {
  const html = toHtml(sheetOf("Carte & passeport"));

  test("marks its language, and has a real check box with a label for each thing to bring", () => {
    expect(html).toMatch(/^<article class="sheet" lang="fr">/);
    expect(html).toContain('<label><input type="checkbox" value="Carte &#38; passeport"> <strong>');
  });
  test("holds no script and no style, so that a strict content-security policy lets it be", () => {
    expect(html).not.toMatch(/<script|<style|style=|on\w+=/i);
  });
  test("goes below the headings of the page that it stands in", () => {
    expect(toHtml(sheetOf("a"), { headingLevel: 3 })).toMatch(/<h3>a<\/h3>[^]*<h4>a<\/h4>/);
    expect(() => toHtml(sheetOf("a"), { headingLevel: 6 as 5 })).toThrow(InvalidInputError);
  });
  test("leads nowhere but to a secure address", () => {
    const item = { id: "a", text: "a", link: "javascript:alert(1)" };
    const sheet: Sheet = {
      ...sheetOf("a"),
      sections: [{ id: "sources", heading: "a", marker: "number", items: [item] }],
    };
    expect(toHtml(sheet)).not.toContain("javascript");
    expect(toMarkdown(sheet)).not.toContain("javascript");
  });
});

test("Markdown is escaped where it would be read as such", () => {
  const [, , paragraph] = toMarkdown(sheetOf("1. *a* <b> [c](d)")).split("\n");
  expect(paragraph).toBe(String.raw`1\. \*a\* \<b\> \[c\](d)`);
});
