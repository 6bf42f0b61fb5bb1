import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessFamily,
  relationKinds,
  type Application,
  type Family,
  type FamilyAssessment,
  type Relation,
} from "titres-identite";
import { applications } from "../../generators/application.js";
import { rulebooks } from "../../properties/by.js";

const names = ["a", "b", "c", "d"] as const;

describe.each(rulebooks)("a family in one request, by $id", (by) => {
  const { assess, rulebook, there, forAll } = by;
  const family = (given: Family): FamilyAssessment => assessFamily(given, { rulebook });

  /** Up to four people who come on the day of the first, to the place of the first. */
  const people = fc.array(applications.map(there), { minLength: 1, maxLength: 4 }).map((all) => {
    const [first] = all;
    const together = all.filter(
      ({ depositOn, territory }) => depositOn === first?.depositOn && territory === first.territory,
    );
    // The same situation comes twice, so that there is something to share.
    const some = [...together, ...together].slice(0, 4);
    return Object.fromEntries(some.map((application, index) => [names[index] ?? "", application]));
  });
  const relations = (known: Readonly<Record<string, Application>>): fc.Arbitrary<readonly Relation[]> => {
    const one = fc.constantFrom(...Object.keys(known));
    return fc
      .array(fc.record({ relation: fc.constantFrom(...relationKinds), one, other: one }), { maxLength: 5 })
      .map((all) => all.filter(({ relation, one: a, other: b }) => a < b && relation !== "parent-of"));
  };
  const families = people.chain((known) =>
    relations(known).map((related): Family => ({ people: known, relations: related })),
  );

  it("never takes more papers than the single dossiers together, nor fewer than any of them", () => {
    forAll(families, (given) => {
      const together = family(given).papers.length;
      const single = Object.entries(given.people).map(
        ([name, application]) => family({ people: { [name]: application } }).papers.length,
      );
      expect(together).toBeLessThanOrEqual(single.reduce((sum, count) => sum + count, 0));
      expect(together).toBeGreaterThanOrEqual(Math.max(...single));
    });
  });

  it("asks for every paper that each of them is asked for, on each of its grounds", () => {
    forAll(families, (given) => {
      const { papers, people: answers } = family(given);
      for (const [name, answer] of Object.entries(answers)) {
        const refused = Object.values(answer.admissible).every(
          ({ status, contested }) => status === "inadmissible" && contested === undefined,
        );
        if (refused && Object.keys(answer.admissible).length > 0) continue;
        const served = papers.flatMap(({ for: grounds }) =>
          grounds.filter(({ person }) => person === name).flatMap(({ requirements }) => requirements),
        );
        const asked = answer.requirements.filter(
          ({ status, anyOf, titles }) =>
            status === "required" &&
            anyOf.some((set) => set.some(({ at }) => at === "deposit")) &&
            titles.some((title) => answer.admissible[title]?.status !== "inadmissible"),
        );
        expect(served).toEqual(expect.arrayContaining(asked.map(({ id }) => id)));
      }
    });
  });

  it("shares nothing without relations", () => {
    forAll(people, (known) => {
      for (const { for: grounds } of family({ people: known }).papers) expect(grounds).toHaveLength(1);
    });
  });

  it("answers each as if alone, and one alone exactly so", () => {
    forAll(families, (given) => {
      const { people: answers } = family(given);
      for (const [name, application] of Object.entries(given.people))
        expect(answers[name]).toEqual(assess(application));
    });
  });

  it("costs the sum of what each costs", () => {
    forAll(families, (given) => {
      const { fees } = family(given);
      const single = Object.entries(given.people).flatMap(
        ([name, application]) => family({ people: { [name]: application } }).fees,
      );
      for (const { currency, from, to, lines } of fees) {
        const own = single.filter((fee) => fee.currency === currency);
        expect(from.units).toBe(own.reduce((sum, fee) => sum + fee.from.units, 0));
        expect(to.units).toBe(own.reduce((sum, fee) => sum + fee.to.units, 0));
        expect(lines).toHaveLength(own.reduce((sum, fee) => sum + fee.lines.length, 0));
      }
    });
  });

  it("the order of the relations does not matter, but for which parent of a child is named first", () => {
    forAll(families, (given) => {
      const reversed = { ...given, relations: [...(given.relations ?? [])].reverse() };
      const [one, other] = [family(given), family(reversed)];
      expect(other.papers).toEqual(one.papers);
      expect(other.presence).toEqual(one.presence);
    });
  });
});
