import { describe, expect, it } from "vitest";
import { assess, decisions, national, type Application, type Fee, type Money } from "titres-identite";
import { checklist as inEnglish } from "titres-identite/en";
import { checklist as inFrench } from "titres-identite/fr";
import { euros, francs } from "../../src/application/money.js";
import { all, not } from "../../src/graph/condition.js";
import { always } from "../../src/graph/fact.js";
import type { Condition } from "../../src/graph/node.js";
import { depositedIn } from "../../src/rulebook/conditions.js";
import { citedTable, rulebook, type FeeRow, type Rulebook } from "../../src/rulebook/rule.js";
import { isAdult } from "../../src/rulebook/ages.js";
import { fiche } from "../../src/sources/citation.js";

const inPolynesia = depositedIn("polynesie-francaise");

function row(id: string, when: Condition, gives: Money): FeeRow {
  return { id, when, gives, sources: [fiche("F34752")] };
}

/** An invented tariff: a card costs 20 € or 1,000 F CFP, a passport 80 or 40 € by the age, or 9,000 F CFP. */
const invented: Rulebook = rulebook({
  ...national,
  fees: {
    cni: citedTable("card", [
      row("card/euros", not(inPolynesia), euros(20)),
      row("card/francs", inPolynesia, francs(1000)),
    ]),
    passport: citedTable("passport", [
      row("passport/adult", all(not(inPolynesia), isAdult), euros(80)),
      row("passport/minor", all(not(inPolynesia), not(isAdult)), euros(40)),
      row("passport/francs", inPolynesia, francs(9000)),
    ]),
  },
});

const card = { cni: { reason: "first" } } as const;
const both = { ...card, passport: { reason: "first" } } as const;
const day = "2026-11-25";

function feeOf(application: Omit<Application, "depositOn">, by = invented): Fee {
  return assess({ depositOn: day, ...application }, { rulebook: by }).fee;
}

describe("amounts of two currencies are never added and never compared", () => {
  it("what is due in one place is a sum of one currency", () => {
    const adult = { requests: both, applicant: { adult: true } };
    expect(feeOf({ ...adult, territory: "polynesie-francaise" })).toMatchObject({
      kind: "exact",
      amount: { currency: "XPF", units: 10_000 },
      lines: [{ amount: { currency: "XPF", units: 1000 } }, { amount: { currency: "XPF", units: 9000 } }],
    });
    expect(feeOf({ ...adult, territory: "metropole" })).toMatchObject({
      kind: "exact",
      amount: { currency: "EUR", units: 10_000 },
    });
  });

  it("a range has a span for each currency while the place is not known", () => {
    expect(feeOf({ requests: both })).toMatchObject({
      kind: "range",
      spans: [
        { from: { currency: "EUR", units: 6000 }, to: { currency: "EUR", units: 10_000 } },
        { from: { currency: "XPF", units: 10_000 }, to: { currency: "XPF", units: 10_000 } },
      ],
      dependsOn: expect.arrayContaining(["territory", "applicant.adult"]) as unknown,
    });
  });

  it("a range has one span once the place is known, and its other facts are not", () => {
    expect(feeOf({ requests: both, territory: "metropole" })).toMatchObject({
      kind: "range",
      spans: [{ from: { currency: "EUR", units: 6000 }, to: { currency: "EUR", units: 10_000 } }],
    });
  });

  it("each amount counts alone as well while the titles asked for are not known", () => {
    expect(feeOf({})).toMatchObject({
      kind: "range",
      spans: [
        { from: { currency: "EUR", units: 2000 }, to: { currency: "EUR", units: 10_000 } },
        { from: { currency: "XPF", units: 1000 }, to: { currency: "XPF", units: 10_000 } },
      ],
      dependsOn: ["requests"],
    });
  });

  it("titles paid in two currencies in one place have no total, but each its own amount", () => {
    const mixed = rulebook({
      ...invented,
      fees: { ...invented.fees, cni: citedTable("card", [row("card/free", always, euros(0))]) },
    });
    expect(
      feeOf({ requests: both, territory: "polynesie-francaise", applicant: { adult: true } }, mixed),
    ).toMatchObject({
      kind: "unsettled",
      amounts: [],
      lines: [
        { kind: "exact", amount: { currency: "EUR", units: 0 } },
        { kind: "exact", amount: { currency: "XPF", units: 9000 } },
      ],
    });
  });

  it("the same count of two currencies is not the same amount", () => {
    const alike = rulebook({
      ...invented,
      fees: {
        ...invented.fees,
        cni: citedTable("card", [
          row("card/euros", not(inPolynesia), { currency: "EUR", units: 1000 }),
          row("card/francs", inPolynesia, { currency: "XPF", units: 1000 }),
        ]),
      },
    });
    expect(feeOf({ requests: card }, alike)).toMatchObject({ kind: "range", dependsOn: ["territory"] });
  });

  it("the same amount twice is one amount", () => {
    const alike = rulebook({
      ...invented,
      fees: {
        ...invented.fees,
        cni: citedTable("card", [
          row("card/here", not(inPolynesia), euros(20)),
          row("card/there", inPolynesia, euros(20)),
        ]),
      },
    });
    expect(feeOf({ requests: card }, alike)).toMatchObject({ kind: "exact", amount: euros(20) });
  });

  it("is decided and said in both", () => {
    const answer = assess({ depositOn: day, requests: both }, { rulebook: invented });
    expect(decisions(answer).fee).toMatchObject({
      spans: [{ to: { currency: "EUR" } }, { to: { currency: "XPF" } }],
    });
    const plain = (text: string): string => text.replace(/\s+/g, " ");
    expect(plain(inFrench(answer))).toContain("de 60 € à 100 € ou 10 000 F CFP");
    expect(plain(inEnglish(answer))).toContain("from €60 to €100 or 10,000 CFP francs");
  });
});
