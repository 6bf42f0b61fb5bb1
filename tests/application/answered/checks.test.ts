import { describe, expect, it } from "vitest";
import { checkAnswered } from "../../../src/application/answered/dossier.js";
import { familyCheckAnswered } from "../../../src/application/answered/family-check.js";
import { familyAnswered } from "../../../src/application/answered/family.js";
import { knownIds } from "../../../src/application/answered/known-ids.js";
import { check, family, familyCheck } from "./one-of-everything.js";
import { faultsOf, isReadInEachPart, mayBeEach } from "./read-back.js";

const readCheck = (given: unknown): unknown => checkAnswered(given, knownIds, (same) => same);
const readFamily = (given: unknown): unknown => familyAnswered(given, knownIds, (same) => same);
const readFamilyCheck = (given: unknown): unknown => familyCheckAnswered(given, knownIds, (same) => same);

/** What a paper or an amount may lack; what is said of the answer within is asked in its own test. */
const optional =
  /\.(discretion|freshness|issuedOnOrAfter|freshnessDoubt|kinds|orUnknown|doubt|date|staysGoodFor|holder|goodUntil)$|\.(kinds|refused\[\d\])\.basis$/;
const any = /\.(place|person|holder)$|\.(dependsOn|inPlaceOf|questions|unknownFees)\[\d\]$/;

describe("a check of a dossier that comes back", () => {
  isReadInEachPart({
    path: "check",
    read: readCheck,
    whole: check,
    optional: new RegExp(
      `${optional.source}|^check\\.papers\\.a$|\\.a\\.paper\\.(whose|issuedOn|nameOnIt|title)$|\\.papers\\[\\d\\]\\.(paper|since|needs|form|accepted|sources|whose|kind|reason|copies|needed)$|\\.fails\\[0\\]\\.since$|\\.ways\\[0\\]\\.fee$`,
    ),
    unread:
      /^check\.answer\.|\.requirements\[0\]\.document$|\.a\.paper\.id$|\.ways\[0\]\.(questions|referrals\[0\]\.(bring|sources))/,
    telling: /^$/,
    any: new RegExp(
      `${any.source}|\\.serves\\[\\d\\]$|\\]\\.(paper|reason|requirement)$|\\.a\\.paper\\.title$`,
    ),
  });

  it.each<[path: string, words: readonly string[]]>([
    ["check.papers.a.standing", ["serves", "undecided", "fails", "not-needed"]],
    ["check.toGet[0].staysGoodFor.unit", ["day", "month", "year"]],
    ["check.status", ["refused", "undecided", "complete", "complete-if", "incomplete"]],
    ["check.requirements[0].status", ["required", "undecided", "advised"]],
  ])("%s may be each of its words, and no other", (path, words) => {
    mayBeEach(readCheck, check, path, words);
  });

  it("is not the answer that it is about", () => {
    expect(faultsOf(() => readCheck(check.answer)).map(({ path }) => path)).toContain("check.answer");
  });

  it("tells what is wrong deep within that answer", () => {
    const answer = { ...check.answer, rulebook: { ...check.answer.rulebook, stale: "no" } };
    expect(faultsOf(() => readCheck({ ...check, answer }))).toEqual([
      { path: "check.answer.rulebook.stale", code: "wrong-type", message: '"no" is not true or false' },
    ]);
  });
});

describe("an answer for a family that comes back", () => {
  isReadInEachPart({
    path: "family",
    read: readFamily,
    whole: family,
    optional: new RegExp(
      `${optional.source}|^family\\.people\\.Alix$|^family\\.fees.*\\.title$|\\.presence\\.\\w+\\[0\\]\\.person$`,
    ),
    unread: /^family\.people\.Alix\./,
    telling: /^$/,
    any: new RegExp(`${any.source}|\\.people\\[\\d\\]$`),
  });

  it("says of each who may come whether they must, or whether that is open", () => {
    for (const visit of ["deposit", "collection"])
      mayBeEach(readFamily, family, `family.presence.${visit}[0].status`, ["must-come", "undecided"]);
  });

  it("says of each day what it is about", () => {
    for (const what of ["a-holiday", "constructor"])
      expect(
        faultsOf(() => readFamily({ ...family, days: [{ day: "2026-12-01", people: [], what }] })),
      ).toEqual([
        {
          path: "family.days[0].what",
          code: "unknown-value",
          message: `"${what}" is in no answer of this version`,
        },
      ]);
  });
});

describe("a check of a family's dossier that comes back", () => {
  isReadInEachPart({
    path: "check",
    read: readFamilyCheck,
    whole: familyCheck,
    optional: new RegExp(
      `${optional.source}|^check\\.(papers\\.a|people\\.Alix)$|\\.a\\.paper\\.(whose|person)$|\\.fails\\[0\\]\\.since$`,
    ),
    unread: /^check\.answer\.|^check\.people\.Alix\.|\.a\.paper\.id$/,
    telling: /^$/,
    any: new RegExp(`${any.source}|\\]\\.(paper|requirement)$`),
  });
});
