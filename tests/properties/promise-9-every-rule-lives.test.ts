import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDay, type HeldTitle } from "../../src/application/application.js";
import { plus, years } from "../../src/calendar/period.js";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { all, not } from "../../src/graph/condition.js";
import { constant } from "../../src/graph/fact.js";
import type { Condition } from "../../src/graph/node.js";
import { before, since } from "../../src/graph/time.js";
import { isAdult, isMinor, isTwelve } from "../../src/rulebook/ages.js";
import { reaches } from "../../src/titles/law.js";
import { titleStatus } from "../../src/answers/title-status.js";
import { reims } from "../../src/rulebook/local/reims.js";
import { saintPaul } from "../../src/rulebook/local/saint-paul.js";
import { national } from "../../src/rulebook/national.js";
import { asksToCome, notice, rulebook, type Rule, type Rulebook } from "../../src/rulebook/rule.js";
import { fiche } from "../../src/sources/citation.js";
import { completed } from "../generators/application.js";
import { decidersOf, type Decider } from "./outcome-lines.js";
import { decides, witnessOf } from "./witness.js";

/** What decides something in a rulebook; of a town hall's, the rules of its own page. */
function ownDecidersOf(book: Rulebook): readonly Decider[] {
  const { local } = book;
  const isOwn = ({ name, for: kind }: Decider): boolean =>
    local === undefined || (local.titles.includes(kind) && local.conflicts.some(({ rule }) => rule === name));
  return decidersOf(book).filter(isOwn);
}

describe.each([national, reims, saintPaul])("promise 9: every rule lives, by $id", (book) => {
  const living = ownDecidersOf(book).map((decider) => {
    const witness = witnessOf(book, decider);
    return { decider, witness, shown: witness === undefined ? "nowhere" : JSON.stringify(witness) };
  });

  it.each(living.map((one) => [one.decider.name, one.decider.for, one.shown, one] as const))(
    "%s for a %s alone decides its line in %s",
    (_, __, ___, { decider, witness }) => {
      expect(witness).toBeDefined();
      if (witness === undefined) return;
      const there = book.local === undefined ? witness : { ...witness, territory: book.local.territory };
      const [whole] = fc.sample(completed(there), { numRuns: 1, seed: 1 });
      expect(whole).toBeDefined();
      if (whole !== undefined) expect(decides(book, decider, whole)).toBe(true);
    },
  );
});

const isThirty = since(reaches(30));

describe("the search finds a rule that lives, and no rule that is dead", () => {
  const sources = [fiche("F1341")] as const;
  const told = (when: Condition): Rule => notice("digital-identity", { when, sources });
  const comes = (when: Condition): Rule => asksToCome("legal-representative/deposit", { when, sources });

  it.each<[what: string, rule: Rule, lives: boolean]>([
    ["it holds for some", told(isAdult), true],
    ["its conditions exclude each other", told(all(isAdult, isMinor)), false],
    ["it came into force before the rulebook", told(all(isAdult, since(constant("2020-01-01")))), true],
    ["it ended before the rulebook", told(before(constant("2021-08-02"))), false],
    ["it ended on the rulebook's first day", told(before(constant("2021-08-03"))), true],
    ["another rule decides its line for some", comes(not(isTwelve)), false],
    ["another rule decides its line for some of those for whom it holds", comes(not(isThirty)), true],
  ])("%s", (_, rule, lives) => {
    const book = rulebook({ ...national, rules: [...national.rules, rule] });
    const added = decidersOf(book).filter(({ alone }) =>
      ([...alone.inputs] as readonly Condition[]).includes(rule.when),
    );
    expect(added.map((decider) => witnessOf(book, decider) !== undefined)).toEqual([lives, lives]);
  });
});

/** What decides nothing any more in the time of the rulebook, and why it stands in the law of titles all the same. */
const deadLetters: readonly (readonly [what: string, why: string])[] = [
  [
    "two years of grace, and not five, for a passport without a chip",
    "the last ones were issued in April 2006 for ten years at most, so that their two years, and five, were over by 2021",
  ],
];

describe("dead letters", () => {
  const withoutChip = (issuedOn: PlainDate): Omit<HeldTitle, "id"> => ({
    kind: "passport",
    format: "pre-electronic",
    issuedOn,
    printedExpiry: plusDays(plus(issuedOn, years(10)), -1),
  });
  const proves = (title: Omit<HeldTitle, "id">, on: PlainDate): string =>
    titleStatus(title, on).proves.civilStatus.status;

  it.each(deadLetters)("%s: %s", () => {
    const last = withoutChip("2006-04-30");
    const asIfWithChip = { ...last, format: "electronic" } as const;
    // It decided once: a passport that ended in April 2016 proved nothing in 2019, one with a chip did.
    expect([proves(last, "2019-01-01"), proves(asIfWithChip, "2019-01-01")]).toEqual(["no", "yes"]);
    // It decides nothing since the rulebook's first day.
    for (const on of [firstDay, "2021-08-03", "2026-11-25", "2100-01-01"])
      expect([proves(last, on), proves(asIfWithChip, on)]).toEqual(["no", "no"]);
  });
});
