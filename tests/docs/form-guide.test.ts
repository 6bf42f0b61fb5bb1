import { readFileSync } from "node:fs";
import { runInThisContext } from "node:vm";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as english from "../../src/en.js";
import * as face from "../../src/index.js";
import { runSample } from "./samples.js";

type Tag = string | ((properties: object) => unknown);

const guide = readFileSync(new URL("../../docs/guides/form.md", import.meta.url), "utf8");

describe("the guide to the form says what the code does", () => {
  const samples = [...guide.matchAll(/## (.*)\n[^#]*?```ts\n([\s\S]*?)```/g)];

  it.each(samples.map(([, title = "", sample = ""]) => [title, sample] as const))("%s", (_, sample) => {
    expect(runSample(sample, { ...english, ...face }).length).toBeGreaterThan(1);
  });

  it("its component draws the question, and at the end the page", () => {
    const [, source = ""] = /```jsx\n([\s\S]*?)```/.exec(guide) ?? [];
    const { outputText } = ts.transpileModule(source.replaceAll(/^import .*$/gm, ""), {
      compilerOptions: {
        target: ts.ScriptTarget.ES2022,
        jsx: ts.JsxEmit.React,
        jsxFactory: "element",
      },
    });
    const scope = {
      ...english,
      ...face,
      answered: undefined,
      useReducer: (_: unknown, start: unknown) => [start, () => undefined],
      element: (tag: Tag, properties: object, ...children: readonly unknown[]): unknown =>
        typeof tag === "function" ? tag(properties) : { tag, children },
    };
    const names = Object.keys(scope) as (keyof typeof scope)[];
    const component = runInThisContext(
      `(function (${names.join(", ")}) { ${outputText}; return Interview; })`,
    ) as (...values: readonly unknown[]) => (properties: object) => unknown;
    const drawn = (application: face.Application, skip: readonly string[]): string =>
      JSON.stringify(component(...names.map((name) => scope[name]))({ start: { application, skip } }));
    expect(drawn({ depositOn: "2026-12-15" }, [])).toContain("I don’t know");
    const adult = { depositOn: "2026-12-15", requests: { cni: { reason: "first" } } } as const;
    const skip = face.openQuestions(adult).map(({ id }) => id);
    expect(drawn(adult, skip)).toContain("photo");
    // A title is called by its kind; of several papers, each that will do is drawn.
    const renewal = {
      ...adult,
      requests: { cni: { reason: "renewal" } },
      heldTitles: { complete: true, titles: [{ id: "old", kind: "cni" }] },
    } as const;
    const others = face.openQuestions(renewal).flatMap(({ id }) => (id === "held-title/old" ? [] : [id]));
    expect(drawn(renewal, others)).toContain("Your identity card: what can you see on it?");
    const divorced = {
      ...adult,
      circumstances: { ...face.nothingSpecial, useNameAsked: true },
      names: { useName: "ex-spouse" },
    } as const;
    const choices = english
      .answerPage(face.assess(divorced))
      .sections.flatMap(({ items }) => items.flatMap(({ oneOf = [] }) => oneOf));
    expect(choices.length).toBeGreaterThan(1);
    const page = drawn(
      divorced,
      face.openQuestions(divorced).map(({ id }) => id),
    );
    for (const { name, papers } of choices)
      for (const said of [name, ...papers.map((paper) => paper.name)]) expect(page).toContain(said);
  });
});
