import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Equivalent {
  readonly file: string;
  readonly line: string;
  readonly mutant: string;
  readonly because: string;
}

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const equivalent = JSON.parse(read("tests/mutants/equivalent.json")) as readonly Equivalent[];

it.each(equivalent.map((one) => [one.line, one] as const))(
  "stands in its file, and says why no test can notice its mutant: %s",
  (_, { file, line, mutant, because }) => {
    expect(
      read(file)
        .split("\n")
        .map((each) => each.trim()),
    ).toContain(line);
    expect(mutant).not.toBe(line);
    expect(because).toMatch(/^[A-Z].*\.$/);
  },
);
