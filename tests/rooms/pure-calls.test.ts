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
    ["a function", "function a() { return b(); }"],
    ["an arrow", "const a = () => b();"],
    ["a method", "class A { a() { return b(); } }"],
    ["a text", 'const a = "b()";'],
    ["a type", "type A = ReturnType<typeof b>;"],
  ])("not what stands in %s", (_, source) => {
    expect(withPureCalls(source)).toBe(source);
  });
});
