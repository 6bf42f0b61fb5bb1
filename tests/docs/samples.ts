import { runInThisContext } from "node:vm";
import ts from "typescript";
import { expect } from "vitest";

/** One expression of a sample, with the result that its comment states. */
export interface Claim {
  readonly expression: string;
  readonly result: string;
}

/** The fenced TypeScript blocks of the `@example`s in a source file. */
export function examplesIn(source: string): readonly string[] {
  return [...source.matchAll(/@example[\s\S]*?```ts\n([\s\S]*?)```/g)].map(([, block = ""]) =>
    block.replace(/^ *\* ?/gm, ""),
  );
}

/**
 * Runs a sample and checks each line `expression; // result`, or `expression;` followed by a comment on the next line.
 * `…` in a result stands for what the sample leaves out.
 */
export function runSample(sample: string, scope: Readonly<Record<string, unknown>>): readonly Claim[] {
  const claims: Claim[] = [];
  const lines = sample.split("\n").filter((line) => !line.startsWith("import "));
  const body = lines.map((line, index) => {
    const claim = /^(?!const |\/\/)(\S.*);(?: \/\/ ((?:["{[\d]|true|false|undefined).*))?$/.exec(line);
    const result = claim?.[2] ?? /^\/\/ (.*)$/.exec(lines[index + 1] ?? "")?.[1];
    if (claim?.[1] === undefined || result === undefined) return line;
    claims.push({ expression: claim[1], result });
    return `__check(${String(claims.length - 1)}, (${claim[1]}));`;
  });
  const names = Object.keys(scope);
  const { outputText } = ts.transpileModule(body.join("\n"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const check = (index: number, value: unknown): void => {
    const claim = claims[index];
    if (claim !== undefined) expectToRead(value, claim);
  };
  compiled(`__check, ${names.join(", ")}`, outputText)(check, ...names.map((name) => scope[name]));
  return claims;
}

function expectToRead(value: unknown, { expression, result }: Claim): void {
  const [said = ""] = result.split(/(?<=["}\]]|\d|true|false): /);
  const whole = !/[,{[] ?…/.test(said);
  const literal = said.replace(/,? ?…(?= ?[}\]])/g, "");
  const prefixes = /(["'])([^…]*)…\1/g;
  const expected = compiled("prefix", `return (${literal.replace(prefixes, "prefix($1$2$1)")});`)(beginning);
  if (whole) expect(value, expression).toEqual(expected);
  else expect(value, expression).toMatchObject(expected as object);
}

function beginning(text: string): unknown {
  return expect.stringMatching(new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`)) as unknown;
}

/** A function of these parameters with this body: a sample is code, and running it is the point. */
function compiled(parameters: string, body: string): (...values: readonly unknown[]) => unknown {
  // In a block of its own: a sample may call something by a name that is exported too.
  return runInThisContext(`(function (${parameters}) { { ${body} } })`) as (
    ...values: readonly unknown[]
  ) => unknown;
}
