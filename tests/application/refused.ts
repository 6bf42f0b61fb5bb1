import { expect } from "vitest";
import { assess, InvalidApplicationError, parseApplication } from "../../src/index.js";
import type { Application, Issue } from "../../src/index.js";

/** The faults of a value, which `parseApplication` returns and `assess` throws alike; none where it is answered. */
export function faultsOf(value: unknown): readonly Issue[] {
  const parsed = parseApplication(value);
  const issues = parsed.ok ? [] : parsed.issues;
  const thrown = thrownFor(value);
  if (JSON.stringify(thrown) !== JSON.stringify(issues))
    throw new Error(
      `assess and parseApplication differ: ${JSON.stringify(thrown)}, ${JSON.stringify(issues)}`,
    );
  return issues;
}

function thrownFor(value: unknown): readonly Issue[] {
  try {
    assess(value as Application);
    return [];
  } catch (error) {
    if (error instanceof InvalidApplicationError) return error.issues;
    throw error;
  }
}

/** An ordinary application to spoil. */
export const ordinary: Application = {
  depositOn: "2026-11-25",
  collectOn: "2026-12-16",
  requests: { cni: { reason: "renewal", replaces: "card" }, passport: { reason: "renewal" } },
  channel: "online-pre-application",
  territory: "metropole",
  applicant: {
    bornOn: "1980-05-17",
    ageOnDeposit: 46,
    adult: true,
    french: true,
    birthplace: "france",
    birthRecord: { heldBy: "connected-registry", showsNationality: true },
  },
  heldTitles: {
    titles: [
      { id: "card", kind: "cni", format: "laminated", issuedOn: "2012-09-12", printedExpiry: "2022-09-11" },
      {
        id: "passport",
        kind: "passport",
        format: "biometric",
        where: "in-hand",
        atCollection: "handed-back",
      },
    ],
    complete: true,
  },
  home: { lodging: "own-name", justifAdresse: false },
  names: { changeRecordedOn: "2024-07-07" },
  circumstances: { nameChanged: true, stolenAbroad: false, birthRecordUnobtainable: false },
};

/** The day of deposit in the tables. */
export const on = "2026-11-25";

/** Each line: what is impossible, what the application says, and where, as what and in which words it is refused. */
export type Line = readonly [
  what: string,
  says: object,
  path: string,
  code: string,
  words: readonly string[],
];

/** Expects the fault of a line, beside any others. */
export function expectRefused([, says, path, code, words]: Line): void {
  const issues = faultsOf({ depositOn: on, ...says });
  expect(issues.map((issue) => [issue.path, issue.code])).toContainEqual([path, code]);
  const { message = "" } = issues.find((issue) => issue.path === path && issue.code === code) ?? {};
  for (const word of words) expect(message).toContain(word);
}

/** A card is held, of which this is known. */
export function holding(title: object): object {
  return { heldTitles: { titles: [{ id: "a", kind: "cni", ...title }] } };
}
