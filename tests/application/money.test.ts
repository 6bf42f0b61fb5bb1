import { describe, expect, it } from "vitest";
import { distinctMoney, euros, francs, isSameMoney } from "../../src/application/money.js";
import type { Money } from "../../src/vocabulary/money.js";

describe("an amount", () => {
  it.each<[count: number, units: number]>([
    [0, 0],
    [86, 8600],
    [8.5, 850],
    [12.5, 1250],
    [8.7, 870],
    [1.15, 115],
  ])("of %d € is a count of cents", (count, units) => {
    expect(euros(count)).toEqual({ currency: "EUR", units });
  });

  it("of CFP francs is a count of francs: they have no cents", () => {
    expect(francs(12_000)).toEqual({ currency: "XPF", units: 12_000 });
  });

  it("is the same in its currency alone", () => {
    expect(isSameMoney(euros(15), { currency: "EUR", units: 1500 })).toBe(true);
    expect(isSameMoney(euros(15), francs(1500))).toBe(false);
    expect(isSameMoney(euros(15), euros(16))).toBe(false);
    expect(isSameMoney(euros(0), undefined)).toBe(false);
    expect(isSameMoney(undefined, undefined)).toBe(true);
  });
});

describe("several amounts, each once", () => {
  it.each<[what: string, amounts: readonly Money[], once: readonly Money[]]>([
    ["none", [], []],
    ["twice the same", [euros(1), euros(1)], [euros(1)]],
    ["by their counts, not by their digits", [euros(100), euros(9)], [euros(9), euros(100)]],
    [
      "currency by currency",
      [francs(5), euros(86), francs(2), euros(17)],
      [euros(17), euros(86), francs(2), francs(5)],
    ],
  ])("%s", (_, amounts, once) => {
    expect(distinctMoney(amounts)).toEqual(once);
  });
});
