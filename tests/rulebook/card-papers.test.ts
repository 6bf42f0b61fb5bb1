import { describe, expect, it } from "vitest";
import {
  assess,
  type Application,
  type BirthRecord,
  type DocumentId,
  type HeldTitle,
  type TitleRequest,
} from "titres-identite";
import { adult, bestRecord, card, ends, inCents, passport, withRecord, worstRecord } from "./adult.js";

/*
 * The matrix 2.1 of the research on the CNI: R required, - not required, C conditional (it drops out if the registry is
 * connected, or the record shows nationality). The form or number is R throughout, and online here.
 */
const rows: readonly DocumentId[] = [
  "pre-application-number",
  "photo",
  "proof-of-address",
  "held-cni",
  "held-passport",
  "birth-record",
  "nationality-proof",
  "loss-declaration",
  "theft-declaration",
  "fiscal-stamp",
];

type Cell = "R" | "-" | "C";
interface Column {
  readonly situation: string;
  readonly request: TitleRequest;
  readonly titles: readonly HeldTitle[];
  /** In the order of the rows: form, photo, address, CNI, passport, birth, nationality, loss, theft, stamp. */
  readonly cells: string;
  readonly cents: number;
}

const lostCard = card(ends.valid, { where: "lost" });
const stolenCard = card(ends.valid, { where: "stolen" });

const columns: readonly Column[] = [
  {
    situation: "RE-22 S1 first card, passport valid",
    request: { reason: "first" },
    titles: [passport(ends.valid)],
    cells: "R R R - R - - - - -",
    cents: 0,
  },
  {
    situation: "RE-22 S1 first card, passport expired for less than five years",
    request: { reason: "first" },
    titles: [passport(ends.recent)],
    cells: "R R R - R - - - - -",
    cents: 0,
  },
  {
    situation: "SP-17 S1 first card, passport expired for longer",
    request: { reason: "first" },
    titles: [passport(ends.old)],
    cells: "R R R - - C C - - -",
    cents: 0,
  },
  {
    situation: "SP-17 RE-15 S1 first card, no passport",
    request: { reason: "first" },
    titles: [],
    cells: "R R R - - C C - - -",
    cents: 0,
  },
  {
    situation: "SP-35 RE-21 S3 renewal, card valid",
    request: { reason: "renewal" },
    titles: [card(ends.valid)],
    cells: "R R R R - - - - - -",
    cents: 0,
  },
  {
    situation: "RE-07 RE-22 S5 renewal, card expired for less than five years",
    request: { reason: "renewal" },
    titles: [card(ends.recent)],
    cells: "R R R R - - - - - -",
    cents: 0,
  },
  {
    situation: "RE-21 S5 the passport beside it is not needed",
    request: { reason: "renewal" },
    titles: [card(ends.recent), passport(ends.valid)],
    cells: "R R R R - - - - - -",
    cents: 0,
  },
  {
    situation: "RE-07 RE-21 S6 renewal, card expired for more than five years, passport valid",
    request: { reason: "renewal" },
    titles: [card(ends.old), passport(ends.valid)],
    cells: "R R R R R - - - - -",
    cents: 0,
  },
  {
    situation: "RE-07 RE-21 S6 renewal, card expired for more than five years, passport expired for less",
    request: { reason: "renewal" },
    titles: [card(ends.old), passport(ends.recent)],
    cells: "R R R R R - - - - -",
    cents: 0,
  },
  {
    situation: "RE-07 S6 renewal, card expired for more than five years, no passport",
    request: { reason: "renewal" },
    titles: [card(ends.old)],
    cells: "R R R R - C C - - -",
    cents: 0,
  },
  {
    situation: "RE-07 S6 renewal, card and passport expired for more than five years",
    request: { reason: "renewal" },
    titles: [card(ends.old), passport(ends.old)],
    cells: "R R R R - C C - - -",
    cents: 0,
  },
  {
    situation: "RE-11 S10 loss, passport valid",
    request: { reason: "lost" },
    titles: [lostCard, passport(ends.valid)],
    cells: "R R R - R - - R - R",
    cents: 2500,
  },
  {
    situation: "SP-38 S10 loss, no passport",
    request: { reason: "lost" },
    titles: [lostCard],
    cells: "R R R - - C C R - R",
    cents: 2500,
  },
  {
    situation: "RE-10 S11 theft, passport expired for less than five years",
    request: { reason: "stolen" },
    titles: [stolenCard, passport(ends.recent)],
    cells: "R R R - R - - - R R",
    cents: 2500,
  },
  {
    situation: "SP-38 RE-10 S11 theft, no passport",
    request: { reason: "stolen" },
    titles: [stolenCard],
    cells: "R R R - - C C - R R",
    cents: 2500,
  },
  {
    situation: "S12 damaged, card valid: as an ordinary renewal",
    request: { reason: "damaged" },
    titles: [card(ends.valid)],
    cells: "R R R R - - - - - -",
    cents: 0,
  },
  {
    situation: "S12 damaged, card expired for more than five years, no passport",
    request: { reason: "damaged" },
    titles: [card(ends.old)],
    cells: "R R R R - C C - - -",
    cents: 0,
  },
];

const cellsOf = (column: Column): readonly Cell[] => column.cells.split(" ") as readonly Cell[];

function asked(application: Application): readonly string[] {
  const { documents } = assess(application);
  return rows.map((id) => documents[id]?.status ?? "unknown");
}

describe("the papers of a card, column by column of the matrix 2.1", () => {
  describe.each(columns)("$situation", (column) => {
    const { request, titles, cents } = column;
    const withThe = (record: BirthRecord): Application =>
      adult({ cni: request }, titles, { applicant: withRecord(record) });

    it.each<[record: string, birthRecord: BirthRecord, conditional: string]>([
      ["not connected and silent", worstRecord, "required"],
      ["connected and shows nationality", bestRecord, "not-required"],
      ["not known", {}, "undecided"],
    ])("where the birth record is %s", (_, birthRecord, conditional) => {
      const status = { R: "required", "-": "not-required", C: conditional };
      expect(asked(withThe(birthRecord))).toEqual(cellsOf(column).map((cell) => status[cell]));
    });

    it(`costs ${cents / 100} €`, () => {
      expect(assess(withThe(worstRecord)).fee).toMatchObject({ kind: "exact", amount: inCents(cents) });
    });

    it("is admissible, complete and undisputed", () => {
      const answer = assess(withThe(worstRecord));
      expect(answer.admissible.cni).toMatchObject({ status: "admissible", refusals: [] });
      expect(answer.undecided).toEqual([]);
      expect(answer.requirements.filter(({ contested }) => contested !== undefined)).toEqual([]);
    });
  });
});
