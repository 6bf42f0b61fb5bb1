import { readFileSync } from "node:fs";
import { assess, explain, nextChange, timeline, type Application } from "titres-identite";

/** What is asked of an application. */
export const verbs = {
  assess: (input: Application): unknown => assess(input),
  // Of the outcome that waits for the most facts.
  explain: (input: Application): unknown => explain(input, "birth-record/no-title-shown"),
  timeline: (input: Application): unknown => timeline(input),
  nextChange: (input: Application): unknown => nextChange(input),
} satisfies Readonly<Record<string, (input: Application) => unknown>>;
export type Verb = keyof typeof verbs;

const mostBytes = 2 * 1024 * 1024;

/** How many times an ordinary complete answer each may take, and how large its own may be as JSON. */
export const bounds: Readonly<Record<Verb, { readonly times: number; readonly bytes: number }>> = {
  assess: { times: 1_500, bytes: mostBytes },
  explain: { times: 1_500, bytes: mostBytes },
  timeline: { times: 40_000, bytes: mostBytes },
  nextChange: { times: 40_000, bytes: mostBytes },
};

/** The time of the processor that an answer takes, in milliseconds: the lesser of two; and its size as JSON. */
export function costOf(verb: Verb, input: Application): { readonly time: number; readonly bytes: number } {
  let answer: unknown;
  const times = [1, 2].map(() =>
    elapsed(() => {
      answer = verbs[verb](input);
    }),
  );
  return { time: Math.min(...times), bytes: (JSON.stringify(answer) as string | undefined)?.length ?? 0 };
}

/** The time of an ordinary complete answer, in milliseconds, once the engine is warm. */
export function ordinary(): number {
  const file = new URL("../../examples/situations/card-issued-in-2012-looks-expired.json", import.meta.url);
  const input = JSON.parse(readFileSync(file, "utf8")) as Application;
  const rounds = Array.from({ length: 5 }, () =>
    elapsed(() => {
      for (let count = 0; count < 300; count++) assess(input);
    }),
  );
  return Math.min(...rounds) / 300;
}

function elapsed(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
