import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { atlases, operandFiles } from "./files.js";

describe("every operand of every condition decides for someone, or stands in the list of those that do not", () => {
  it.each([...operandFiles(atlases())])("%s is fresh (npm run atlas)", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
    const { operands, decide } = JSON.parse(text) as { readonly operands: number; readonly decide: number };
    console.log(`${path}: ${decide} of ${operands} operands decide both ways`);
    expect(decide / operands).toBeGreaterThan(0.85);
  });
});
