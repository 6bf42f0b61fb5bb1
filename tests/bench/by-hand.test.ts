import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/answers/assess.js";
import type { Application, HeldTitle } from "../../src/application/application.js";
import { byHand, situationsByHand } from "./by-hand.js";
import { constantsOf } from "./constants.js";

const situations = situationsByHand.map((file): [string, Application] => {
  const path = new URL(`../../examples/situations/${file}`, import.meta.url);
  return [file, JSON.parse(readFileSync(path, "utf8")) as Application];
});

const [[, likeAll] = []] = situations;
if (likeAll === undefined) throw new Error("there is no situation");
const constants = constantsOf(assess, likeAll);

test.each(situations)("what is written by hand answers %s as the rules do", (_, situation) => {
  expect(byHand(situation, constants)).toStrictEqual(assess(situation));
});

const withTitles =
  (change: (title: HeldTitle) => Partial<HeldTitle>) =>
  (application: Application): Application => ({
    ...application,
    heldTitles: {
      complete: true,
      titles: (application.heldTitles?.titles ?? []).map((title) => ({ ...title, ...change(title) })),
    },
  });

const changes: readonly (readonly [string, (application: Application) => Application])[] = [
  ...["2026-05-31", "2027-03-01", "2027-09-12", "2028-02-29", "2031-12-05", "2032-09-12"].map(
    (depositOn) =>
      [`deposited on ${depositOn}`, (application: Application) => ({ ...application, depositOn })] as const,
  ),
  ["an older applicant", (one) => ({ ...one, applicant: { ...one.applicant, bornOn: "1950-11-26" } })],
  [
    "the other channel",
    (one) => ({ ...one, channel: one.channel === "paper-form" ? "online-pre-application" : "paper-form" }),
  ],
  ["hosted", (one) => ({ ...one, home: { lodging: "hosted" } })],
  ["at one's own name", (one) => ({ ...one, home: { lodging: "own-name", justifAdresse: false } })],
  ["a connected registry", withRecord("connected-registry", true)],
  ["a paper registry", withRecord("paper-registry", true)],
  ["a record that does not show nationality", withRecord("paper-registry", false)],
  [
    "titles that ended long ago",
    withTitles(({ kind }) =>
      kind === "cni"
        ? { issuedOn: "2006-02-01", printedExpiry: "2016-01-31" }
        : { issuedOn: "2010-02-01", printedExpiry: "2020-01-31" },
    ),
  ],
  ["titles of leap days", withTitles(() => ({ issuedOn: "2010-03-01", printedExpiry: "2020-02-29" }))],
];

function withRecord(heldBy: "connected-registry" | "paper-registry", showsNationality: boolean) {
  return (application: Application): Application => ({
    ...application,
    applicant: { ...application.applicant, birthRecord: { heldBy, showsNationality } },
  });
}

describe.each(situations)(
  "what is written by hand answers variations of %s as the rules do",
  (_, situation) => {
    test.each(changes)("%s", (_, changed) => {
      const application = changed(situation);
      expect(byHand(application, constants)).toStrictEqual(assess(application));
    });
  },
);
