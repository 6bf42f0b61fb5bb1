import { describe, expect, it } from "vitest";
import { assess, type DocumentId, type PlainDate } from "titres-identite";
import { adult } from "./adult.js";

/** The first day of issue that is recent enough for a deposit on a day. */
function firstGoodDay(document: DocumentId, depositOn: PlainDate, hosted = false): PlainDate | undefined {
  const home = { lodging: hosted ? "hosted" : "own-name" } as const;
  const { requirements } = assess(adult({ passport: { reason: "first" } }, [], { depositOn, home }));
  const asked = requirements.flatMap(({ anyOf }) => anyOf.flat());
  return asked.find((paper) => paper.document === document)?.issuedOnOrAfter;
}

// "Less than": a paper exactly as old as the limit is too old, one day younger is fine.
describe("how recent a paper must be", () => {
  describe.each<
    [id: string, document: DocumentId, limit: string, rows: readonly (readonly [string, string])[]]
  >([
    [
      "SP-07 RE-12 P3",
      "photo",
      "six months",
      [
        ["2026-11-25", "2026-05-26"],
        ["2026-08-31", "2026-03-01"],
        ["2024-08-29", "2024-03-01"],
        ["2025-08-28", "2025-03-01"],
        ["2027-01-01", "2026-07-02"],
      ],
    ],
    [
      "SP-08 RE-13 P4",
      "proof-of-address",
      "one year",
      [
        ["2026-11-22", "2025-11-23"],
        ["2026-11-25", "2025-11-26"],
        ["2024-02-29", "2023-03-01"],
        ["2025-03-01", "2024-03-02"],
        ["2027-01-01", "2026-01-02"],
      ],
    ],
    [
      "SP-17 RE-15 P8",
      "birth-record",
      "three months",
      [
        ["2026-11-22", "2026-08-23"],
        ["2026-11-25", "2026-08-26"],
        ["2026-05-31", "2026-03-01"],
        ["2024-05-29", "2024-03-01"],
        ["2024-05-30", "2024-03-01"],
        ["2026-07-31", "2026-05-01"],
        ["2026-12-01", "2026-09-02"],
        ["2027-01-31", "2026-11-01"],
      ],
    ],
  ])("%s a %s: less than %s", (_, document, __, rows) => {
    it.each(rows)("deposited on %s: issued on %s or later", (depositOn, first) => {
      expect(firstGoodDay(document, depositOn)).toBe(first);
    });
  });

  // Where the month reached is too short, a sum of months is its last day (the rounding stated for `plus`): papers of
  // 28, 29 and 30 November are all exactly three months old on 28 February, one of 31 March on 30 June.
  describe("deposits on the last day of a month that is shorter than the one counted from", () => {
    it.each<[document: DocumentId, depositOn: PlainDate, first: PlainDate]>([
      ["birth-record", "2026-02-28", "2025-12-01"],
      ["birth-record", "2024-02-29", "2023-12-01"],
      ["birth-record", "2026-06-30", "2026-04-01"],
      ["photo", "2026-02-28", "2025-09-01"],
      ["photo", "2026-09-30", "2026-04-01"],
      ["proof-of-address", "2025-02-28", "2024-03-01"],
      ["proof-of-address", "2026-02-28", "2025-03-01"],
    ])("a %s on %s: issued on %s or later", (document, depositOn, first) => {
      expect(firstGoodDay(document, depositOn)).toBe(first);
    });
  });

  it("SP-11 RE-14 the host's proof is as recent as one's own", () => {
    expect(firstGoodDay("host-proof-of-address", "2026-11-22", true)).toBe("2025-11-23");
  });

  it.each<[document: DocumentId]>([["host-id-copy"], ["host-statement"]])(
    "a %s has no age limit",
    (document) => {
      expect(firstGoodDay(document, "2026-11-22", true)).toBeUndefined();
    },
  );
});
