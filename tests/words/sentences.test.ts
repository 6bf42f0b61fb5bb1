import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { inEnglish, inFrench, parts } from "./sentences.js";
import { sentencesFile, sentencesText } from "./sentences-page.js";

describe("the page of all that can be said", () => {
  test("docs/sentences.md is fresh", () => {
    expect(readFileSync(sentencesFile, "utf8")).toBe(sentencesText());
  });
  test.each(parts)("$title: what one language says the other says too", ({ of }) => {
    const placesIn = (language: typeof inFrench): readonly string[] => [
      ...new Set(of(language).map(({ id, state = "" }) => `${id} ${state}`)),
    ];
    expect(placesIn(inEnglish)).toEqual(placesIn(inFrench));
    expect(placesIn(inFrench)).not.toEqual([]);
  });
});
