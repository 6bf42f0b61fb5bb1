import { describe, expect, it } from "vitest";
import { InvalidInputError, titleStatus } from "../../src/index.js";
import { expectRefused, faultsOf, holding, on, type Line } from "./refused.js";

describe("titles that do not fit", () => {
  it.each<Line>([
    [
      "two of the same id",
      {
        heldTitles: {
          titles: [
            { id: "a", kind: "cni" },
            { id: "a", kind: "passport" },
          ],
        },
      },
      "heldTitles.titles[1].id",
      "duplicate-id",
      ['"a"'],
    ],
    [
      "a card of a passport's format",
      holding({ format: "biometric" }),
      "heldTitles.titles[0].format",
      "contradiction",
      ["biometric", "laminated, card"],
    ],
    [
      "a card of a passport's format, where no day of deposit is given either",
      { depositOn: undefined, ...holding({ format: "biometric" }) },
      "heldTitles.titles[0].format",
      "contradiction",
      ["biometric", "laminated, card"],
    ],
    [
      "a passport of a card's format",
      holding({ kind: "passport", format: "card" }),
      "heldTitles.titles[0].format",
      "contradiction",
      ["card", "biometric, electronic"],
    ],
    [
      "replacing a title that is not held",
      { requests: { cni: { replaces: "b" } }, ...holding({}) },
      "requests.cni.replaces",
      "unknown-title",
      ['"b"', "cni"],
    ],
    [
      "replacing a title although none is listed",
      { requests: { cni: { replaces: "a" } } },
      "requests.cni.replaces",
      "unknown-title",
      ['"a"'],
    ],
    [
      "replacing a card by a passport",
      { requests: { passport: { replaces: "a" } }, ...holding({}) },
      "requests.passport.replaces",
      "unknown-title",
      ['"a"', "passport"],
    ],
    [
      "handing back a lost title",
      holding({ where: "lost", atCollection: "handed-back" }),
      "heldTitles.titles[0].atCollection",
      "contradiction",
      ["handed-back", "lost"],
    ],
    [
      "handing back a stolen title",
      holding({ where: "stolen", atCollection: "handed-back" }),
      "heldTitles.titles[0].atCollection",
      "contradiction",
      ["handed-back", "stolen"],
    ],
    [
      "no name",
      { heldTitles: { titles: [{ kind: "cni" }] } },
      "heldTitles.titles[0].id",
      "missing",
      ["must be given"],
    ],
    [
      "no kind",
      { heldTitles: { titles: [{ id: "a" }] } },
      "heldTitles.titles[0].kind",
      "missing",
      ["must be given"],
    ],
    [
      "an empty name",
      { heldTitles: { titles: [{ id: "", kind: "cni" }] } },
      "heldTitles.titles[0].id",
      "empty",
      ["a text of 1 to 200 characters"],
    ],
    [
      "a list that is none",
      { heldTitles: { titles: { 0: { id: "a", kind: "cni" }, length: 1 } } },
      "heldTitles.titles",
      "wrong-type",
      ["an object", "list"],
    ],
    ["no list", { heldTitles: { complete: true } }, "heldTitles.titles", "missing", ["must be given"]],
    ["nothing asked for", { requests: {} }, "requests", "empty", ["cni, passport"]],
    [
      "a name both changed and not",
      { names: { changeRecordedOn: "2020-01-01" }, circumstances: { nameChanged: false } },
      "circumstances.nameChanged",
      "contradiction",
      ["changeRecordedOn"],
    ],
  ])("%s", (...line) => expectRefused(line));
});

it("titles whose names are at fault are not told to bear the same one", () => {
  const titles = [{ kind: "cni" }, { kind: "passport" }, { id: "", kind: "cni" }];
  expect(
    faultsOf({ depositOn: on, heldTitles: { titles } }).map(({ path, code }) => `${path} ${code}`),
  ).toEqual([
    "heldTitles.titles[0].id missing",
    "heldTitles.titles[1].id missing",
    "heldTitles.titles[2].id empty",
  ]);
});

describe("a title asked about alone", () => {
  const faults = (title: object, on: unknown, holder: object): readonly string[] => {
    try {
      titleStatus({ kind: "cni", ...title } as never, on as never, holder);
      return [];
    } catch (error) {
      if (error instanceof InvalidInputError) return error.message.split("\n");
      throw error;
    }
  };

  it.each<[what: string, title: object, on: unknown, holder: object, faults: readonly string[]]>([
    ["that fits", { format: "laminated", issuedOn: "2020-01-01" }, "2026-11-25", {}, []],
    [
      "issued after the day asked about",
      { issuedOn: "2026-11-26" },
      "2026-11-25",
      {},
      ['title.issuedOn: "2026-11-26" does not fit on "2026-11-25"'],
    ],
    [
      "of a passport's format",
      { format: "electronic" },
      "2026-11-25",
      {},
      ['title.format: a cni is laminated, card, not "electronic"'],
    ],
    [
      "issued to an adult who was a child",
      { issuedOn: "2020-01-01", adultWhenIssued: true },
      "2026-11-25",
      { bornOn: "2010-01-01" },
      ['title.adultWhenIssued: true does not fit holder.bornOn "2010-01-01", issuedOn "2020-01-01"'],
    ],
    [
      "on no day",
      { adultWhenIssued: true, printedExpiry: "unreadable" },
      undefined,
      {},
      ["on: undefined is not a day up to 2999-12-31, as YYYY-MM-DD: this must be given"],
    ],
  ])("%s", (_, title, on, holder, said) => {
    expect(faults(title, on, holder)).toEqual(said);
  });
});

describe("words that are not in the vocabulary", () => {
  it.each<Line>([
    [
      "a title",
      { requests: { idCard: { reason: "first" } } },
      "requests.idCard",
      "unknown-field",
      ["cni, passport"],
    ],
    [
      "a reason",
      { requests: { cni: { reason: "expired" } } },
      "requests.cni.reason",
      "unknown-value",
      ['"expired"', '"renewal"', '"damaged"'],
    ],
    [
      "a reason in capitals",
      { requests: { cni: { reason: "Renewal" } } },
      "requests.cni.reason",
      "unknown-value",
      ['"Renewal"', '"renewal"'],
    ],
    ["a territory", { territory: "reims" }, "territory", "unknown-value", ['"reims"', '"metropole"']],
    ["a channel", { channel: "phone" }, "channel", "unknown-value", ['"phone"', '"paper-form"']],
    [
      "unknown, which no enumeration holds",
      { channel: "unknown" },
      "channel",
      "unknown-value",
      ['"unknown"'],
    ],
    ["a version of the shape", { format: 2 }, "format", "unknown-value", ["2", "1"]],
    [
      "an unreadable day that cannot be",
      { collectOn: "unreadable" },
      "collectOn",
      "not-a-day",
      ["unreadable"],
    ],
    [
      "an expiry neither day nor word",
      holding({ printedExpiry: "illegible" }),
      "heldTitles.titles[0].printedExpiry",
      "not-a-day",
      ["illegible", '"unreadable"'],
    ],
    ["a yes in words", { applicant: { french: "yes" } }, "applicant.french", "wrong-type", ['"yes"', "true"]],
  ])("%s", (...line) => expectRefused(line));
});

it("all faults are named at once, whatever else is wrong", () => {
  const issues = faultsOf({
    depositOn: "2021-08-01",
    collectOn: "2021-07-31",
    requests: { cni: { reason: "expired", replaces: "z" } },
    applicant: { bornOn: "2030-01-01", adult: "yes", nickname: "Bob" },
    heldTitles: {
      titles: [
        { id: "a", kind: "cni", format: "biometric", issuedOn: "2026-01-01", printedExpiry: "2025-02-29" },
        { id: "a", kind: "visa" },
        null,
      ],
    },
    home: [],
    names: { changeRecordedOn: "2022-01-01" },
    circumstances: { nameChanged: false },
  });
  expect(issues.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
    "applicant.adult wrong-type",
    "applicant.bornOn contradiction",
    "applicant.nickname unknown-field",
    "circumstances.nameChanged contradiction",
    "collectOn contradiction",
    "depositOn before-first-day",
    "heldTitles.titles[0].format contradiction",
    "heldTitles.titles[0].issuedOn contradiction",
    "heldTitles.titles[0].issuedOn contradiction",
    "heldTitles.titles[0].printedExpiry not-a-day",
    "heldTitles.titles[1].id duplicate-id",
    "heldTitles.titles[1].kind unknown-value",
    "heldTitles.titles[2] null",
    "home wrong-type",
    "names.changeRecordedOn contradiction",
    "requests.cni.reason unknown-value",
    "requests.cni.replaces unknown-title",
  ]);
});
