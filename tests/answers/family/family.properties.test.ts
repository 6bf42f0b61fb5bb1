import { describe, expect, it } from "vitest";
import {
  assessFamily,
  timeline,
  titleKinds,
  type Family,
  type FamilyAssessment,
  type TitleKind,
} from "titres-identite";
import { plus } from "../../../src/calendar/period.js";
import { familiesOf, peopleTogether } from "../../generators/families.js";
import { leavingOut } from "../../../src/answers/leaving-out.js";
import { rulebooks } from "../../properties/by.js";

describe.each(rulebooks)("a family in one request, by $id", (by) => {
  const { assess, rulebook, there, forAll } = by;
  const family = (given: Family): FamilyAssessment => assessFamily(given, { rulebook });
  const people = peopleTogether(there);
  const families = familiesOf(there);

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
      const all = given.relations ?? [];
      const parents = all.filter(({ relation }) => relation === "parent-of");
      const others = all.filter((relation) => !parents.includes(relation));
      const [one, other] = [
        family(given),
        family({ ...given, relations: [...others.reverse(), ...parents] }),
      ];
      expect(other.papers).toEqual(one.papers);
      expect(other.presence).toEqual(one.presence);
    });
  });

  it("the days on which a fee changes are those of the timeline of each, within a year", () => {
    forAll(families, (given) => {
      const { days, people: answers } = family(given);
      for (const [name, application] of Object.entries(given.people)) {
        const open = titleKinds.filter((title) => {
          const { status, contested } = answers[name]?.admissible[title] ?? {};
          return status !== undefined && (status !== "inadmissible" || contested !== undefined);
        });
        const until = plus(application.depositOn, { unit: "year", count: 1 });
        const amounts = (depositOn: string): Map<TitleKind, unknown> =>
          new Map(
            assess({ ...application, depositOn })
              .fee.lines.filter(({ title }) => open.includes(title))
              .map((line) => [line.title, leavingOut(line, "sources")]),
          );
        const stretches = timeline(application, { rulebook, until });
        const expected = stretches.slice(1).flatMap(({ from }, index) => {
          const [before, after] = [amounts(stretches[index]?.from ?? ""), amounts(from)];
          return open
            .filter((title) => JSON.stringify(before.get(title)) !== JSON.stringify(after.get(title)))
            .map((title) => `${from} ${title}`);
        });
        const found = days.flatMap((day) =>
          day.what === "fee-changes" && day.people.includes(name) ? [`${day.day} ${day.title}`] : [],
        );
        expect([...found].sort()).toEqual([...expected].sort());
      }
    });
  });
});
