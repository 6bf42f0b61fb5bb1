import { describe, expect, it } from "vitest";
import { partsOfAnswer } from "../../src/application/answered/answer.js";
import { stepsOf } from "../../src/schema/path.js";
import { assess, decisions, explain, InvalidInputError, parseApplication } from "../../src/index.js";
import type { Application, Issue, OutcomeAddress } from "../../src/index.js";
import { renewal } from "../words/reading.js";
import { checklist, citationUrl, issueText, undecidedText } from "../../src/en.js";

/** A line of a log made up, an escape that a terminal obeys, and text that runs the other way. */
const forged = "a\r\nERROR: paid\u001b[31m\u202etxt.exe\u2066";

function issuesOf(value: unknown): readonly Issue[] {
  const parsed = parseApplication(value);
  return parsed.ok ? [] : parsed.issues;
}

describe("what others send is shown so that it is seen", () => {
  it("the name of a field stands quoted in its path, with codes for what cannot be seen", () => {
    const [issue] = issuesOf({ depositOn: "2026-11-25", home: { [forged]: true } });
    expect(issue?.path).toBe(String.raw`home["a\r\nERROR: paid\u001b[31m\u202etxt.exe\u2066"]`);
    expect(stepsOf(issue?.path ?? "")).toEqual(["home", forged]);
  });

  it("a value stands in the message with codes for what cannot be seen", () => {
    const [issue] = issuesOf({ depositOn: "2026-11-25", channel: forged });
    expect(issue?.message).toContain(String.raw`"a\u000d\u000aERROR: paid\u001b[31m\u202etxt.exe\u2066"`);
  });

  it("so does the id of a title", () => {
    const titles = [
      { id: forged, kind: "cni" },
      { id: forged, kind: "cni" },
    ];
    const [issue] = issuesOf({ depositOn: "2026-11-25", heldTitles: { titles } });
    expect(issue).toMatchObject({ code: "duplicate-id" });
    expect(issue?.message).toMatch(/^[ -~]+$/u);
  });

  it("and an outcome that is asked for", () => {
    expect(() => explain({ depositOn: "2026-11-25" }, forged as OutcomeAddress)).toThrow(
      String.raw`outcome: "a\u000d\u000aERROR: paid\u001b[31m\u202etxt.exe\u2066" is not an outcome`,
    );
  });

  it("and the path of a fault that is put in words", () => {
    expect(issueText({ path: forged, code: "empty", message: "" })).toMatch(/^A\\u000d\\u000aERROR/u);
  });
});

describe("what a held title is called does no more than name it", () => {
  const titles = renewal.heldTitles?.titles.map((title) => ({ ...title, id: "card" })) ?? [];
  const application: Application = { ...renewal, heldTitles: { complete: true, titles } };
  const answer = assess(application);
  const called = (name: string, as?: "markdown" | "text"): string =>
    checklist(answer, { titleNames: { card: name }, as });

  it.each([
    ["a web address", "see http://example.com", "see http:\u2060//example.com"],
    ["a web address by its first letters", "see www.example.com", "see www\u2060.example.com"],
    ["an address for mail", "a@example.com", "a@\u2060example.com"],
    ["a call to everyone", "@everyone", "@\u2060everyone"],
  ])("%s is no link in Markdown", (_, name, written) => {
    expect(called(name)).toContain(written);
    expect(called(name)).not.toContain(name);
  });

  it.each([
    ["nothing", ""],
    ["spaces", "  \t "],
    ["what is not seen", "\u200b\u202e"],
  ])("%s is no name: the title is called by its kind", (_, name) => {
    expect(called(name)).toBe(checklist(answer));
    expect(called(name)).not.toContain("****");
    expect(undecidedText({ fact: "heldTitles.titles[card].format" }, { card: name })).toBe(
      undecidedText({ fact: "heldTitles.titles[card].format" }),
    );
  });

  it.each(["markdown", "text"] as const)(
    "text that runs the other way, in the format %s, is turned back",
    (format) => {
      expect(called(forged, format)).toContain("a ERROR: paid");
      expect(called(forged, format)).not.toMatch(/\u202e|\u2066|\r/u);
    },
  );
});

describe("what every object inherits is no entry of a list", () => {
  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("%s has no address", (name) => {
    expect(citationUrl({ text: name as never, place: name })).toBeUndefined();
    expect(citationUrl({ text: "decree-55-1397", place: name })).toBe(
      citationUrl({ text: "decree-55-1397", place: "9" }),
    );
    expect(citationUrl({ text: "service-public", place: `../${name}` })).toBeUndefined();
  });

  it("nor does an answer with such an id have words", () => {
    const answer = { ...assess({ depositOn: "2026-11-25" }), steps: ["constructor"] };
    expect(() => checklist(answer as never)).toThrow(InvalidInputError);
    expect(() => checklist(answer as never)).toThrow('answer.steps[0]: "constructor" is in no answer');
  });
});

describe("an answer that comes back", () => {
  const answer = assess({ depositOn: "2026-11-25", requests: { cni: {} } });

  it("is read by way of JSON like the one that was given", () => {
    const back = JSON.parse(JSON.stringify(answer)) as typeof answer;
    expect(decisions(back)).toEqual(decisions(answer));
    expect(checklist(back)).toBe(checklist(answer));
  });

  it("is checked in all its parts", () => {
    expect([...partsOfAnswer].sort()).toEqual(Object.keys(answer).sort());
  });

  it("without some of them is refused with all that is missing", () => {
    expect(() => decisions({ depositOn: "2026-11-25", requirements: [] } as never)).toThrow(
      /answer\.rulebook: .*\nanswer\.known: .*\nanswer\.admissible: /u,
    );
  });
});
