import { describe, expect, it } from "vitest";
import { assess, stalenessOf, type Application } from "titres-identite";

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

  it("names each text once, those without a day first, then those of the oldest wording", () => {
    const { texts } = stalenessOf(assess(card("2026-11-29")));
    const days = texts.map(({ date = "" }) => date);
    expect(days).toEqual([...days].sort());
    expect(days[0]).toBe("");
    expect(new Set(texts.map((text) => JSON.stringify(text))).size).toBe(texts.length);
  });

  it("names the text of a refusal, and not that of a paper that is not asked for", () => {
    const refused = { ...card("2026-11-29"), applicant: { french: false } };
    const places = stalenessOf(assess(refused)).texts.map(({ place }) => place);
    expect(places).toContain("F18713");
    expect(places).not.toContain("F1759");
  });
});
