import { describe, expect, it } from "vitest";
import {
  assess,
  decisions,
  InvalidInputError,
  issueCodes,
  parseApplication,
  parseFamily,
  type Issue,
  type IssueCode,
} from "../../src/index.js";

const depositOn = "2026-11-25";
const card = { id: "card", kind: "cni" } as const;
const parsed = (value: unknown): readonly Issue[] => {
  const read = parseApplication(value);
  return read.ok ? [] : read.issues;
};

/** For each code a value that is refused by it, and what its message says is accepted, or is to be done. */
const met: Readonly<Record<IssueCode, readonly [issues: () => readonly Issue[], accepted: RegExp]>> = {
  missing: [() => parsed({}), /a day up to .*YYYY-MM-DD: this must be given$/],
  null: [
    () => parsed({ depositOn, channel: null }),
    /"online-pre-application".*: leave out what is unknown$/,
  ],
  "wrong-type": [() => parsed({ depositOn, home: 7 }), /is not an object$/],
  "json-text": [() => parsed("{}"), /an object with depositOn: JSON\.parse it$/],
  date: [() => parsed({ depositOn: new Date(0) }), /a day .*YYYY-MM-DD: its day depends on the time zone$/],
  promise: [() => parsed(Promise.resolve({})), /a plain object: await it$/],
  "an-answer": [() => parsed(assess({ depositOn })), /known here are .*depositOn/],
  "an-application": [() => refused(() => decisions({ depositOn } as never)), /give what assess answers/],
  "unknown-field": [() => parsed({ depositOn, channnel: 1 }), /known here are .*channel/],
  "unknown-value": [
    () => parsed({ depositOn, channel: "fax" }),
    /one of "online-pre-application", "paper-form"$/,
  ],
  "not-a-day": [() => parsed({ depositOn: "2026-02-30" }), /a day up to 2999-12-31, as YYYY-MM-DD$/],
  "out-of-range": [
    () => parsed({ depositOn, applicant: { ageOnDeposit: 131 } }),
    /a whole number from 0 to 130$/,
  ],
  empty: [() => parsed({ depositOn, requests: {} }), /name one of cni, passport/],
  "too-many": [
    () => parsed({ depositOn, heldTitles: { titles: Array.from({ length: 51 }, () => card) } }),
    /at most 50 are read$/,
  ],
  "not-readable": [() => parsed(new Proxy({}, { ownKeys: () => ["a", "a"] })), /it cannot be read as JSON$/],
  "duplicate-id": [
    () => parsed({ depositOn, heldTitles: { titles: [card, card] } }),
    /is the id of another title; each has its own$/,
  ],
  "unknown-title": [
    () => parsed({ depositOn, requests: { cni: { replaces: "old" } }, heldTitles: { titles: [card] } }),
    /is not the id of a cni held$/,
  ],
  "before-first-day": [() => parsed({ depositOn: "2021-08-01" }), /2021-08-02, the first day/],
  contradiction: [
    () => parsed({ depositOn, applicant: { adult: true, ageOnDeposit: 12 } }),
    /does not fit applicant\./,
  ],
};

function refused(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

describe("every code is met, and its message says what is accepted or what to do", () => {
  it.each(issueCodes)("%s", (code) => {
    const [issues, accepted] = met[code];
    const found = issues().filter((issue) => issue.code === code);
    expect(found).not.toEqual([]);
    for (const { message } of found) expect(message).toMatch(accepted);
  });

  it("and so does that of an empty family", () => {
    expect(parseFamily({ people: {} })).toMatchObject({
      ok: false,
      issues: [{ path: "people", code: "empty", message: expect.stringMatching(/1 to 20/) as string }],
    });
  });
});
