import { describe, expect, it } from "vitest";
import {
  assess,
  decisions,
  type Application,
  type BirthRecord,
  type DocumentId,
  type HeldTitle,
  type TitleRequest,
} from "titres-identite";
import { adult, bestRecord, card, ends, inCents, passport, withRecord, worstRecord } from "./adult.js";

/*
 * Table 2.2 of the research on the passport. P1 number, P3 photo, P4 proof of address, P5 stamp, P6 old passport, P7
 * card, P8 birth record, P9 proof of nationality, P10 loss declaration, P11 theft declaration. The civil-status block is
 * empty, or P8 and P9: P8 unless the registry is connected, P9 only if the record does not show nationality.
 */
const numbers: Readonly<Record<string, DocumentId>> = {
  P1: "pre-application-number",
  P3: "photo",
  P4: "proof-of-address",
  P5: "fiscal-stamp",
  P6: "held-passport",
  P7: "held-cni",
  P8: "birth-record",
  P9: "nationality-proof",
  P10: "loss-declaration",
  P11: "theft-declaration",
};

interface Row {
  readonly situation: string;
  readonly request: TitleRequest;
  readonly titles: readonly HeldTitle[];
  readonly required: string;
  readonly civilStatus: "" | "P8 P9";
}

const first: TitleRequest = { reason: "first" };
const renewal: TitleRequest = { reason: "renewal" };
/** Secure, and not biometric: issued from 2006 to 2009. */
const lostElectronic = passport("2018-03-01", { format: "electronic", where: "lost" });
const stolenElectronic = passport("2018-03-01", { format: "electronic", where: "stolen" });

const rows: readonly Row[] = [
  {
    situation: "first passport, card valid",
    request: first,
    titles: [card(ends.valid)],
    required: "P1 P3 P4 P5 P7",
    civilStatus: "",
  },
  {
    situation: "first passport, card expired for less than five years",
    request: first,
    titles: [card(ends.recent)],
    required: "P1 P3 P4 P5 P7",
    civilStatus: "",
  },
  {
    situation: "SP-17 first passport, card expired for more than five years",
    request: first,
    titles: [card(ends.old)],
    required: "P1 P3 P4 P5",
    civilStatus: "P8 P9",
  },
  {
    situation: "SP-17 first passport, no card",
    request: first,
    titles: [],
    required: "P1 P3 P4 P5",
    civilStatus: "P8 P9",
  },
  {
    situation: "SP-35 renewal, passport valid",
    request: renewal,
    titles: [passport(ends.valid)],
    required: "P1 P3 P4 P5 P6",
    civilStatus: "",
  },
  {
    situation: "SP-35 renewal, passport expired for less than five years",
    request: renewal,
    titles: [passport(ends.recent)],
    required: "P1 P3 P4 P5 P6",
    civilStatus: "",
  },
  {
    situation: "SP-35 renewal, passport expired for less than five years, the card beside it is not needed",
    request: renewal,
    titles: [passport(ends.recent), card(ends.valid)],
    required: "P1 P3 P4 P5 P6",
    civilStatus: "",
  },
  {
    situation: "SP-35 renewal, passport expired for more than five years, card valid",
    request: renewal,
    titles: [passport(ends.old), card(ends.valid)],
    required: "P1 P3 P4 P5 P6 P7",
    civilStatus: "",
  },
  {
    situation: "SP-35 renewal, passport and card expired for more than five years",
    request: renewal,
    titles: [passport(ends.old), card(ends.old)],
    required: "P1 P3 P4 P5 P6",
    civilStatus: "P8 P9",
  },
  {
    situation: "SP-35 renewal, passport expired for more than five years, no card",
    request: renewal,
    titles: [passport(ends.old)],
    required: "P1 P3 P4 P5 P6",
    civilStatus: "P8 P9",
  },
  {
    situation: "lost passport of an older model, card expired for less than five years",
    request: { reason: "lost" },
    titles: [lostElectronic, card(ends.recent)],
    required: "P1 P3 P4 P5 P7 P10",
    civilStatus: "",
  },
  {
    situation: "SP-38 lost passport of an older model, no card",
    request: { reason: "lost" },
    titles: [lostElectronic],
    required: "P1 P3 P4 P5 P10",
    civilStatus: "P8 P9",
  },
  {
    situation: "stolen passport of an older model, card valid",
    request: { reason: "stolen" },
    titles: [stolenElectronic, card(ends.valid)],
    required: "P1 P3 P4 P5 P7 P11",
    civilStatus: "",
  },
  {
    situation: "SP-38 stolen passport of an older model, card expired for more than five years",
    request: { reason: "stolen" },
    titles: [stolenElectronic, card(ends.old)],
    required: "P1 P3 P4 P5 P11",
    civilStatus: "P8 P9",
  },
  {
    situation: "damaged passport, valid: as a renewal",
    request: { reason: "damaged" },
    titles: [passport(ends.valid)],
    required: "P1 P3 P4 P5 P6",
    civilStatus: "",
  },
  {
    situation: "damaged passport, expired for more than five years, card valid",
    request: { reason: "damaged" },
    titles: [passport(ends.old), card(ends.valid)],
    required: "P1 P3 P4 P5 P6 P7",
    civilStatus: "",
  },
];

const named = (required: string): readonly DocumentId[] =>
  required.split(" ").flatMap((number) => numbers[number] ?? []);

function requiredBy(application: Application): readonly string[] {
  const { documents } = assess(application);
  return Object.values(numbers).filter((id) => documents[id]?.status === "required");
}

describe("the papers of a passport, row by row of table 2.2", () => {
  describe.each(rows)("$situation", ({ request, titles, required, civilStatus }) => {
    const withThe = (record: BirthRecord): Application =>
      adult({ passport: request }, titles, { applicant: withRecord(record) });

    it.each<[record: string, birthRecord: BirthRecord, dropped: readonly DocumentId[]]>([
      ["not connected and silent", worstRecord, []],
      [
        "not connected and shows nationality",
        { heldBy: "paper-registry", showsNationality: true },
        ["nationality-proof"],
      ],
      ["connected and silent", { heldBy: "connected-registry", showsNationality: false }, ["birth-record"]],
      ["connected and shows nationality", bestRecord, ["birth-record", "nationality-proof"]],
    ])("where the birth record is %s", (_, birthRecord, dropped) => {
      const expected = [...named(required), ...named(civilStatus).filter((id) => !dropped.includes(id))];
      expect(new Set(requiredBy(withThe(birthRecord)))).toEqual(new Set(expected));
    });

    it("SP-12 costs 86 €, for ten years, undisputed", () => {
      const decided = decisions(assess(withThe(worstRecord)));
      expect(decided).toMatchObject({
        admissible: { passport: { status: "admissible", refusals: [] } },
        fee: { kind: "exact", amount: inCents(8600), later: [] },
        validity: { passport: [10] },
        undecided: [],
      });
      for (const requirement of Object.values(decided.requirements))
        expect(requirement).not.toHaveProperty("contested");
    });
  });
});
