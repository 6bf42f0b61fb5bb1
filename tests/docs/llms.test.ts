import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { llms } from "./write-llms.js";

const root = new URL("../../", import.meta.url);

describe("llms.txt", () => {
  it("is what the pages say first (npx tsx tests/docs/write-llms.ts)", () => {
    expect(readFileSync(new URL("llms.txt", root), "utf8")).toBe(llms);
  });

  it("is small enough to be in the package, and is", () => {
    expect(Buffer.byteLength(llms)).toBeLessThan(4096);
    const { files } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
      readonly files: readonly string[];
    };
    expect(files).toContain("llms.txt");
  });

  it("names every entry point of the package", () => {
    const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
      readonly exports: object;
    };
    for (const path of Object.keys(exports).filter((each) => each !== "./package.json"))
      expect(llms.replaceAll("…", "titres-identite")).toContain(`\`titres-identite${path.slice(1)}\``);
  });

  it("has a line with a sentence for each page, and each is there", () => {
    const lines = [...llms.matchAll(/^- \[(.+)\]\((.+)\): (.+)$/gm)];
    expect(lines.length).toBeGreaterThan(10);
    for (const [, title = "", path = "", sentence = ""] of lines) {
      expect(existsSync(new URL(path, root)), path).toBe(true);
      expect(title).not.toBe("");
      expect(sentence).toMatch(/^[A-Z`].{20,}[.:]$/);
    }
  });
});
