import { describe, expect, it } from "vitest";
import { assess, national, stalenessOf, type Application } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { readOn } from "../../src/sources/read-on.js";

const card = (depositOn: string): Application => ({
  depositOn,
  territory: "metropole",
  requests: { cni: { reason: "first" } },
});

describe("how old the law is on which an answer rests", () => {
  it("is told with the day on which its texts were last read", () => {
    expect(stalenessOf(assess(card("2026-11-29")))).toMatchObject({ readOn: "2026-11-28", stale: false });
    expect(stalenessOf(assess(card("2027-11-29")))).toMatchObject({ readOn: "2026-11-28", stale: true });
  });

  it("names each text once, those first that were read longest ago, and of these the oldest wording", () => {
    const { texts } = stalenessOf(assess(card("2026-11-29")));
    const days = texts.map(({ readOn = "", date = "" }) => `${readOn.padEnd(10)} ${date}`);
    expect(days).toEqual([...days].sort());
    expect(new Set(texts.map(({ readOn }) => readOn))).toEqual(
      new Set([undefined, "2026-11-22", "2026-11-28"]),
    );
    expect(new Set(texts.map((text) => JSON.stringify(text))).size).toBe(texts.length);
  });

  it("names the text of a refusal, and not that of a paper that is not asked for", () => {
    const refused = { ...card("2026-11-29"), applicant: { french: false } };
    const places = stalenessOf(assess(refused)).texts.map(({ place }) => place);
    expect(places).toContain("F18713");
    expect(places).not.toContain("F1759");
  });

  it("says when each text was read: the page of a town hall when its rulebook was", () => {
    const { texts } = stalenessOf(assess(card("2026-11-29"), { rulebook: reims }));
    const readOn = (text: string, place: string): string | undefined =>
      texts.find((each) => each.text === text && each.place === place)?.readOn;
    expect(readOn("service-public", "F1341")).toBe("2026-11-28");
    expect(readOn("decree-55-1397", "5")).toBe("2026-11-22");
    expect(readOn("reims", "RE-12")).toBe(reims.lastVerifiedOn);
  });
});

describe("the days of reading", () => {
  const sheets = [national, reims, saintPaul].flatMap(({ rules }) => rules.flatMap(({ sources }) => sources));
  const days = sheets.map(readOn).filter((day) => day !== undefined);

  it("end with the day on which the national rulebook was last verified", () => {
    expect([...days].sort().at(-1)).toBe(national.lastVerifiedOn);
  });

  it("are unknown of a text that nobody noted to have read", () => {
    expect(readOn({ text: "senate", place: "06867" })).toBeUndefined();
    expect(readOn({ text: "decree-2005-1726", place: "4" })).toBeUndefined();
  });

  it("are those of the page of each town hall", () => {
    expect(readOn({ text: "reims", place: "RE-01" })).toBe(reims.lastVerifiedOn);
    expect(readOn({ text: "saint-paul", place: "SP-01" })).toBe(saintPaul.lastVerifiedOn);
  });
});
