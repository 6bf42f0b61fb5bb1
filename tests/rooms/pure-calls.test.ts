import { describe, expect, test } from "vitest";
import { withPureCalls } from "../../build/pure-calls.js";

const pure = "/* @__PURE__ */ ";

describe("the build marks what a module does as it loads", () => {
  test.each([
    ["a call", "const a = b(1);", `const a = ${pure}b(1);`],
    ["a call in a call", "const a = b(c(1));", `const a = ${pure}b(${pure}c(1));`],
    ["a call of what a call gives", "const a = b(1).c(2);", `const a = ${pure}b(1).c(2);`],
    ["a call in a list or a record", "const a = [{ b: c() }];", `const a = [{ b: ${pure}c() }];`],
    ["a new object", "const a = new Map();", `const a = ${pure}new Map();`],
    ["a call with types", "const a = b<string>(1);", `const a = ${pure}b<string>(1);`],
  ])("%s", (_, source, marked) => {
    expect(withPureCalls(source)).toBe(marked);
  });

  test.each([
    ["reads a field", "a.b", "{ c: a.b }", "d(a.b)"],
    ["spreads a record or a list", "{ ...a, b }", "d([...a, b])"],
    ["fills in a template", "`${a} b`", "`${a}` as const"],
    ["reckons", "a * 60", "-a", "new Map(a + b)"],
  ])("what %s, as a whole", (_, ...expressions) => {
    for (const expression of expressions)
      expect(withPureCalls(`const c = ${expression};`)).toBe(`const c = ${pure}(() => (${expression}))();`);
  });

  test.each([
    ["a function", "function a() { return b(); }"],
    ["an arrow", "const a = () => b();"],
    ["a method", "class A { a() { return b(); } }"],
    ["a function that works out", "const a = (b) => ({ ...b, c: b.d + 1 });"],
    ["a text", 'const a = "b()";'],
    ["a sum of numbers", "const a = 24 * -60;"],
    ["a list of texts", 'const a = ["b", "c"] as const;'],
    ["a type", "type A = ReturnType<typeof b>;"],
  ])("not what stands in %s", (_, source) => {
    expect(withPureCalls(source)).toBe(source);
  });
});
