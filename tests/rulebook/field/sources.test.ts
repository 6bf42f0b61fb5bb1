import { describe, expect, it } from "vitest";
import {
  assess,
  legalDoubts,
  national,
  type Application,
  type Assessment,
  type Citation,
  type Reason,
  type TitleKind,
} from "titres-identite";
import { aged, bankCard, child, laminated, passport, person, special } from "./field-case.js";

/** The national sheets that speak of some people only. */
const onAdults = "F1341 F21089 F14929 F21091 F21246 F21247 F1344 F1759 F1373".split(" ");
const onMinors = "F1342 F21090 F14930 F21092 F21244 F21245 F1153 F1794 F1035".split(" ");
const onCards = "F1341 F1342 F21089 F21090 F1344 F1153 F1759 F1794 F33805".split(" ");
const onPassports = "F14929 F14930 F21091 F21092 F21246 F21244 F21247 F21245 F1373 F1035 F1709 F34752".split(
  " ",
);

/** Every text that an answer cites for its papers, its fee, its lengths and those who come. */
function cited({ requirements, fee, validity, presence }: Assessment): readonly Citation[] {
  return [
    ...requirements.filter(({ status }) => status !== "not-required"),
    ...fee.lines,
    ...Object.values(validity),
    ...Object.values(presence).flatMap((people) =>
      Object.values(people).filter(({ status }) => status === "must-come"),
    ),
  ].flatMap(({ sources }) => sources);
}

const sheetsIn = (answer: Assessment): readonly string[] =>
  cited(answer).flatMap(({ text, place }) => (text === "service-public" ? [place] : []));

function asks(kind: TitleKind, reason: Reason, said: Partial<Application> = {}): Application {
  const where = reason === "lost" || reason === "stolen" ? reason : "in-hand";
  const titles =
    reason === "first"
      ? []
      : [kind === "cni" ? bankCard("2027-02-01", { where }) : passport("2027-02-01", { where })];
  return child({ [kind]: { reason } }, { filedBy: "parent", parents: "together" }, said, titles);
}
const grown = { applicant: aged("1985-06-15"), minor: undefined } as const;

describe("A20 an answer cites the sheets of its case", () => {
  const kinds = ["cni", "passport"] as const;
  const reasons = ["first", "renewal", "lost", "stolen", "damaged"] as const;
  it.each(kinds.flatMap((kind) => reasons.map((reason) => [kind, reason] as const)))(
    "A20 a minor's %s, %s: no sheet on adults",
    (kind, reason) => {
      const sheets = sheetsIn(assess(asks(kind, reason)));
      expect(sheets.filter((sheet) => onAdults.includes(sheet))).toEqual([]);
      expect(sheets.some((sheet) => onMinors.includes(sheet))).toBe(true);
    },
  );
  it.each(kinds.flatMap((kind) => reasons.map((reason) => [kind, reason] as const)))(
    "A20 an adult's %s, %s: no sheet on minors",
    (kind, reason) => {
      const sheets = sheetsIn(assess(asks(kind, reason, grown)));
      expect(sheets.filter((sheet) => onMinors.includes(sheet))).toEqual([]);
      expect(sheets.some((sheet) => onAdults.includes(sheet))).toBe(true);
    },
  );
  it("A20 a minor's temporary passport: no sheet on adults", () => {
    const sheets = sheetsIn(
      assess(
        asks("passport", "first", {
          urgency: "medical",
          circumstances: special({ temporaryPassport: true }),
        }),
      ),
    );
    expect(sheets).toContain("F1035");
    expect(sheets.filter((sheet) => onAdults.includes(sheet))).toEqual([]);
  });
  it.each(reasons)("A20 a passport, %s, cites no sheet on cards, and a card none on passports", (reason) => {
    for (const said of [{}, grown]) {
      expect(
        sheetsIn(assess(asks("passport", reason, said))).filter((sheet) => onCards.includes(sheet)),
      ).toEqual([]);
      expect(
        sheetsIn(assess(asks("cni", reason, said))).filter((sheet) => onPassports.includes(sheet)),
      ).toEqual([]);
    }
  });
  it("A20 the fingerprints of a passport are not the decree's on cards", () => {
    const told = assess(asks("passport", "first", { applicant: aged("2012-06-15") })).notices.find(
      ({ id }) => id === "fingerprints-from-twelve",
    );
    expect(told?.sources).not.toEqual([]);
    expect(told?.sources.filter(({ text }) => ["decree-55-1397", "decree-2021-279"].includes(text))).toEqual(
      [],
    );
  });
  it("A20 the waiver of a card's fee rests on no sheet on passports", () => {
    const [line] = assess(
      person({ cni: { reason: "lost" } }, [bankCard("2032-01-01", { where: "lost" })], {
        circumstances: special({ destitute: true }),
      }),
    ).fee.lines;
    expect(line?.sources.filter(({ place }) => onPassports.includes(place))).toEqual([]);
  });
  it("A20 what becomes of laminated cards in 2031 rests on Regulation 2025/1208", () => {
    const told = assess(
      person({ passport: { reason: "first" } }, [laminated("2018-03-01", "2033-02-28")]),
    ).notices;
    const texts = told
      .find(({ id }) => id === "laminated-card-in-the-eu-2031")
      ?.sources.map(({ text }) => text);
    expect(texts).toContain("regulation-2025-1208");
  });
  it("A20 a copy of the other parent's identity document is cited from the page that asks for it, against the sheet that does not", () => {
    const asking = national.rules.filter(({ id }) => id.startsWith("other-parent-id-copy"));
    expect(asking.map(({ id }) => id)).toEqual(["other-parent-id-copy/both-parents"]);
    expect(asking.flatMap(({ sources }) => sources.map(({ place }) => place))).toEqual(
      expect.arrayContaining(["Saint-Médard-en-Jalles", "F36441"]),
    );
    expect(legalDoubts.map(({ id }) => id)).toContain("copy-of-the-other-parents-id");
  });
  it("A20 the sheet on the proof of nationality is cited in the one wording that was read, of 2 March 2021", () => {
    const dates = national.rules
      .flatMap(({ sources }) => sources)
      .filter(({ place }) => place === "F18713")
      .map(({ date }) => date);
    expect([...new Set(dates)]).toEqual(["2021-03-02"]);
  });
  it("A20 no wording is newer than the day on which the sources were last read", () => {
    const texts = [
      ...national.rules,
      ...national.proofKinds,
      ...national.fees.cni.rows,
      ...national.fees.passport.rows,
    ];
    for (const { place, date = "" } of texts.flatMap(({ sources }) => sources))
      expect(date <= national.newestWordingOn, `${place} ${date}`).toBe(true);
    expect(national.newestWordingOn <= national.lastVerifiedOn).toBe(true);
  });
});
