import * as en from "titres-identite/en";
import { describe, expect, it } from "vitest";
import { situation } from "../../src/application/facts.js";
import { formulaOf } from "../../src/atlas/formula.js";
import { said } from "../../src/atlas/says.js";
import { all, any, atLeast, equals, includes, isKnown, not } from "../../src/graph/condition.js";
import { birthday, isBefore, plus, plusFromDayAfter } from "../../src/graph/day.js";
import { choose, firstKnown } from "../../src/graph/derive.js";
import { twoReadings } from "../../src/graph/doubt.js";
import { constant, fact } from "../../src/graph/fact.js";
import { chosen, isChosen, listAt, ofChosen } from "../../src/graph/list.js";
import { named, type Node } from "../../src/graph/node.js";
import { table, tableSays } from "../../src/graph/table.js";
import { before, season, since } from "../../src/graph/time.js";
import { english } from "./languages.js";

const channel = situation("channel");
const age = fact<number>("situation", "applicant.ageOnDeposit");
const born = situation("applicant.bornOn");
const issued = fact<string>("item", "issuedOn");
const titles = listAt("heldTitles", "titles");
const replaced = chosen(titles, fact<string>("request", "replaces"), constant(true));
const oneMonth = { unit: "month", count: 1 } as const;

describe("a condition in words", () => {
  it.each<[condition: Node, words: string]>([
    [atLeast(age, 12), "12 or older"],
    [season(6, 8), "from month 6 to month 8"],
    [isKnown(channel), `${english.field("channel")}: said`],
    [
      includes(fact<{ cni?: object }>("situation", "requests"), "cni"),
      `${en.titleKindLabels.cni}: asked for at this appointment`,
    ],
    [replaced, "it is the title replaced"],
    [isChosen(replaced), "it is the title replaced"],
    [
      equals(fact<string>("item", "kind"), fact<string>("request", "kind")),
      "the title is of the kind asked for",
    ],
    [constant(true), "yes"],
    [constant(false), "no"],
    [constant("2026-11-25"), "25 November 2026"],
    [constant(3), "3"],
    [born, english.field("applicant.bornOn")],
    [named("aged 12 or more", atLeast(age, 12)), "12 or older"],
    [not(named("aged 12 or more", atLeast(age, 12))), "under 12"],
    [named("the fee is due", atLeast(age, 12)), "the fee is due"],
    [not(named("the fee is due", atLeast(age, 12))), "it is not so that the fee is due"],
    [birthday(born, 18), "the day of being 18"],
    [since(constant("2025-03-01")), "deposit from 1 March 2025 on"],
    [before(constant("2025-03-01")), "deposit before 1 March 2025"],
  ])("%j", (condition, words) => {
    expect(said(condition, english)).toBe(words);
  });

  it("the contrary of a contrary is the condition itself", () => {
    expect(said(not(not(atLeast(age, 12))), english)).toBe("12 or older");
  });

  it("days in order, and a period after one or before it", () => {
    const bornOn = english.field("applicant.bornOn");
    const issuedOn = english.field("heldTitles.titles[].issuedOn");
    expect(said(isBefore(born, issued), english)).toBe(`${bornOn}: before ${issuedOn}`);
    expect(said(not(isBefore(born, issued)), english)).toBe(`${bornOn}: ${issuedOn} or later`);
    expect(said(plus(born, oneMonth), english)).toBe(`${bornOn} + 1 month`);
    expect(said(plus(born, { unit: "month", count: -1 }), english)).toBe(`${bornOn} − 1 month`);
    expect(said(plusFromDayAfter(born, oneMonth), english)).toBe(
      `${bornOn} + 1 month counted from the next day`,
    );
    expect(said(since(born), english)).toBe(`on the day of deposit, this is reached: ${bornOn}`);
    expect(said(not(since(born)), english)).toBe(`on the day of deposit, this is not reached: ${bornOn}`);
  });

  it("two readings that are said alike are said once, and else with the doubt", () => {
    const [twelve, six] = [atLeast(age, 12), atLeast(age, 6)];
    expect(said(twoReadings("renewal-end", twelve, twelve), english)).toBe("12 or older");
    expect(said(twoReadings("renewal-end", twelve, six), english)).toContain(
      "12 or older or 6 or older [doubt:",
    );
  });

  it("a table by its name, and the rows of a fee by their ids", () => {
    const rows = [
      { id: "free", when: constant(true), gives: 0 },
      { when: constant(false), gives: 1 },
    ];
    const fees = table("fees", rows);
    expect(said(fees, english)).toBe("fees");
    expect(
      said(
        tableSays(fees, ({ gives }) => gives === 0),
        english,
      ),
    ).toBe("the fee is that of one of these rows: free");
    expect(
      said(
        tableSays(fees, () => true),
        english,
      ),
    ).toBe("the fee is that of one of these rows: free, ");
  });

  it("several parts in brackets within another", () => {
    const either = any(atLeast(age, 12), atLeast(age, 18));
    expect(said(all(either, atLeast(age, 6)), english)).toBe("(12 or older or 18 or older) and 6 or older");
    expect(said(choose(either, atLeast(age, 6), constant(false)), english)).toBe(
      "if (12 or older or 18 or older): 6 or older; otherwise: no",
    );
    expect(said(firstKnown(atLeast(age, 6), either), english)).toBe("6 or older");
    expect(said(not(firstKnown(atLeast(age, 6), either)), english)).toBe("it is not so that 6 or older");
    expect(said(ofChosen(replaced, atLeast(age, 6), constant(false)), english)).toBe(
      "of the title replaced: 6 or older",
    );
  });
});

describe("a condition as a formula", () => {
  it("has the months of a season, an age, and a period counted from the next day", () => {
    expect(formulaOf(season(6, 8))).toBe("months 6 to 8");
    expect(formulaOf(atLeast(age, 12))).toBe("applicant.ageOnDeposit >= 12");
    expect(formulaOf(plusFromDayAfter(born, oneMonth))).toMatch(
      /^\(applicant\.bornOn \+ .* from the day after\)$/,
    );
  });
});
