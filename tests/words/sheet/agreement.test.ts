import { describe, expect, test } from "vitest";
import { InvalidInputError } from "../../../src/vocabulary/invalid-input.js";
import { assess } from "../../../src/answers/assess.js";
import { fieldQuestion, fullSheet, pageSheet, toText, type FieldPath, type Sheet } from "../../../src/fr.js";
import * as en from "../../../src/en.js";
import { applications, wholeApplications } from "../../generators/application.js";
import { forAll } from "../../properties/for-all.js";
import { rulebooks } from "../../properties/by.js";
import { against } from "./against.js";
import { excludedAmong } from "./exclusions.js";
import { oneLine, saidOn } from "./saying.js";

describe.each(rulebooks)("promise 12: words agree, by $id", (by) => {
  const { assess: answerTo } = by;

  test("no sentence is said against a known fact", () => {
    forAll(applications.map(by.there), (application) => {
      const said = oneLine(toText(fullSheet(answerTo(application))));
      for (const [what, pattern, isKnown] of against)
        if (isKnown(application)) expect(said, what).not.toMatch(pattern);
    });
  });

  test("no two sentences of one sheet exclude each other", () => {
    forAll(applications.map(by.there), (application) => {
      const answer = answerTo(application);
      // What a town hall alone asks for is brought whatever the law spares, and the sheet says whose wish it is.
      const byPracticeAlone = answer.requirements
        .filter(({ status }) => status === "required")
        .filter(({ document }, _, all) =>
          all.every((one) => one.document !== document || one.basis === "local-practice"),
        )
        .map(({ document }) => `bring/${document}`);
      const ids = new Set(
        saidOn(fullSheet(answer))
          .map(({ id }) => id)
          .filter((id) => !byPracticeAlone.includes(id)),
      );
      expect(excludedAmong(ids)).toEqual([]);
    });
  });

  test("nothing is said twice on one sheet", () => {
    forAll(applications.map(by.there), (application) => {
      for (const sheet of [fullSheet(answerTo(application)), pageSheet(answerTo(application))]) {
        const said = saidOn(sheet).filter(
          ({ section, text }) => section !== "held-titles" && /[.?!]$/.test(text),
        );
        const texts = said.map(({ text }) => text);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
      }
    });
  });

  test("whoever files for another is not spoken to as the person", () => {
    forAll(applications.map(by.there), (application) => {
      const said = oneLine(toText(fullSheet(answerTo(application), { reader: "representative" })));
      expect(said).not.toMatch(
        /votre (?:état civil|nationalité|acte de naissance|date de naissance)|[ÉE]tes-vous|avez-vous reçus|vous êtes né/i,
      );
      const english = oneLine(en.toText(en.fullSheet(answerTo(application), { reader: "representative" })));
      expect(english).not.toMatch(
        /your (?:civil status|nationality|birth (?:record|certificate)|date of birth)|were you born/i,
      );
    });
  });

  test("no held title is called by its id", () => {
    forAll(applications.map(by.there), (application) => {
      const titles = (application.heldTitles?.titles ?? []).map((title, index) => ({
        ...title,
        id: `zq${String(index)}x`,
      }));
      if (application.requests?.cni?.replaces ?? application.requests?.passport?.replaces) return;
      const answer = answerTo({
        ...application,
        heldTitles: application.heldTitles && { ...application.heldTitles, titles },
      });
      expect(toText(fullSheet(answer))).not.toMatch(/zq\dx/);
    });
  });
});

describe("two lengths", () => {
  test("a page of a complete situation fits on one A4", () => {
    let long = 0;
    let drawn = 0;
    forAll(wholeApplications, (application) => {
      drawn++;
      // 70 lines of text are what Chromium prints on an A4 at 11 points with margins of 15 mm.
      if (toText(pageSheet(assess(application))).split("\n").length > 70) long++;
    });
    expect(long / drawn).toBeLessThanOrEqual(0.05);
  });

  test.each([
    ["a page", pageSheet],
    ["a full sheet", fullSheet],
  ] as const)("%s of a partial situation asks first, and says no more than 60 lines", (_, write) => {
    forAll(applications, (application) => {
      const sheet = write(assess(application));
      if (sheet.status !== "with-questions") return;
      const [first] = sheet.sections.filter(({ id }) => id !== "refusals");
      expect(first?.id).toBe("questions");
      const lines = toText(sheet)
        .split("\n")
        .filter((line) => line !== "");
      expect(lines.length).toBeLessThanOrEqual(60);
    });
  });

  test("what a full sheet says to do, to ask and to hand back with a question open holds once it is answered", () => {
    forAll(wholeApplications, (application) => {
      const { channel, photo, territory, home, ...others } = application;
      const complete = idsOn(fullSheet(assess(application)));
      for (const open of [
        { ...others, photo, territory, home },
        { ...others, channel, territory, home },
        { ...others, channel, photo, home },
        { ...others, channel, photo, territory },
      ]) {
        const sheet = fullSheet(assess(open));
        if (sheet.status !== "with-questions") continue;
        expect(complete).toEqual(expect.arrayContaining([...idsOn(sheet)]));
      }
    });
  });

  test("a page asks the questions of a form, each once", () => {
    forAll(applications, (application) => {
      const { sections } = pageSheet(assess(application), { reader: "applicant" });
      const asked = sections
        .filter(({ id }) => id === "questions")
        .flatMap(({ items }) => items)
        .filter(({ id }) => id !== "questions/more");
      for (const { id, text } of asked) {
        const fact = id.replace("question/", "");
        if (fact.includes("[")) expect(text).toMatch(/: .*\?$/);
        else expect(text).toBe(fieldQuestion(fact as FieldPath));
      }
      expect(new Set(asked.map(({ text }) => text)).size).toBe(asked.length);
    });
  });

  test("a refused application says why, and nothing else", () => {
    forAll(applications, (application) => {
      for (const sheet of [pageSheet(assess(application)), fullSheet(assess(application))])
        if (sheet.status === "refused") expect(sheet.sections.map(({ id }) => id)).toEqual(["refusals"]);
    });
  });

  test("sources stand on a sheet that is asked for them alone, and each is some line's", () => {
    forAll(applications, (application) => {
      const answer = assess(application);
      expect(fullSheet(answer).sections.some(({ id }) => id === "sources")).toBe(false);
      expect(JSON.stringify(fullSheet(answer))).not.toContain('"sources":');
      expect(fullSheet(answer, { sources: true }).sections.at(-1)?.id).toBe("sources");
    });
  });

  test("the same things have the same ids, each once", () => {
    forAll(applications, (application) => {
      for (const sheet of [pageSheet(assess(application)), fullSheet(assess(application))]) {
        const ids = sheet.sections.flatMap(({ items }) => items.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
      }
    });
  });
});

/** The steps, the places to ask and the papers to hand back that a sheet names. */
function idsOn(sheet: Sheet): readonly string[] {
  return saidOn(sheet)
    .map(({ id }) => id)
    .filter((id) => /^(?:step|referral|hand-back)\//.test(id));
}

describe("bad input", () => {
  test.each([undefined, null, 5, "an answer", [], {}, { admissible: {} }])("%j is no answer", (value) => {
    expect(() => pageSheet(value as never)).toThrow(InvalidInputError);
    expect(() => fullSheet(value as never)).toThrow(InvalidInputError);
  });
  test.each([{ length: "short" }, { reader: "everyone" }, { titleNames: { old: 5 } }])(
    "%j is no option",
    (options) => {
      const answer = assess({
        depositOn: "2026-11-25",
        heldTitles: { titles: [{ id: "old", kind: "passport" }] },
      });
      expect(() => pageSheet(answer, options as never)).toThrow(InvalidInputError);
    },
  );
});
