import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkDossier,
  checkFamily,
  assessFamily,
  findings,
  type Family,
  type FamilyCheck,
  type FamilyDossier,
  type FamilyPaper,
  type FamilyPaperInHand,
  type PaperInHand,
} from "titres-identite";
import { applications } from "../../generators/application.js";
import { familiesOf } from "../../generators/families.js";
import { anyPaper, anyPapers } from "../../generators/papers.js";
import { leavingOut } from "../../../src/answers/leaving-out.js";
import { rulebooks } from "../../properties/by.js";
import { paperFor, papersOfTheSheet } from "../dossier/papers.js";

const rank = (finding: (typeof findings)[number]): number => findings.indexOf(finding);

describe.each(rulebooks)("a check of a family's papers, by $id", (by) => {
  const { assess, rulebook, there, forAll } = by;
  const check = (family: Family, dossier: FamilyDossier): FamilyCheck =>
    checkFamily(family, dossier, { rulebook });
  const families = familiesOf(there);

  /** A paper that is all that a family is asked for in one place, with the photocopies that it takes. */
  function paperOf(
    id: string,
    paper: FamilyPaper,
    { people }: Pick<FamilyCheck["answer"], "people">,
  ): FamilyPaperInHand {
    const [ground] = paper.for;
    const answer = people[ground?.person ?? ""];
    if (ground === undefined || answer === undefined) throw new Error("a paper is for somebody");
    const copies = paper.form === "photocopy" ? paper.count - 1 : paper.copies;
    return { ...paperFor(id, paper, answer), person: ground.person, copies };
  }

  const papersOf = (family: Family): readonly FamilyPaperInHand[] => {
    const answer = assessFamily(family, { rulebook });
    return answer.papers
      .filter(({ obtain }) => obtain !== "filled-in-there")
      .map((paper, index) => paperOf(`paper ${String(index)}`, paper, answer));
  };

  /** Papers of the sheet of a family, and any others of one of them, or of nobody. */
  const withPapers = families.chain((family) => {
    const others = Object.entries(family.people).map(([person, application]) =>
      fc.array(anyPaper(application), { maxLength: 2 }).map((papers) =>
        papers.map((paper, index): FamilyPaperInHand => ({
          ...paper,
          id: `${person} ${String(index)}`,
          person,
        })),
      ),
    );
    return fc
      .tuple(fc.subarray([...papersOf(family)]), ...others)
      .map(([some, ...more]) => [family, [...some, ...more.flat()]] as const);
  });

  it("of one person is that of checkDossier", () => {
    const drawn = applications
      .map(there)
      .chain((application) =>
        anyPapers(application, papersOfTheSheet(assess(application))).map(
          (papers) => [application, papers] as const,
        ),
      );
    forAll(drawn, ([application, papers]) => {
      const own = papers.map((paper) => ({ ...paper, person: "a" }));
      const family = check({ people: { a: application } }, { papers: own, complete: true });
      const single = checkDossier(application, { papers, complete: true }, { rulebook });
      expect(family.people).toEqual({ a: single });
      expect(family.status).toBe(single.status);
    });
  });

  it("of papers made from the sheet is complete, each brought once with the photocopies that it says", () => {
    forAll(families, (family) => {
      const answer = check(family, { papers: papersOf(family), complete: true });
      expect(answer.toGet).toEqual([]);
      expect(answer.status).not.toBe("incomplete");
    });
  });

  it("an extra paper never hurts any of them", () => {
    const drawn = withPapers.chain(([family, papers]) => {
      const [person = "", application] = Object.entries(family.people).at(-1) ?? [];
      return anyPaper(application ?? { depositOn: "2026-11-25" }).map(
        (extra) => [family, papers, { ...extra, id: "extra", person }] as const,
      );
    });
    forAll(drawn, ([family, papers, extra]) => {
      const before = check(family, { papers, complete: true });
      const after = check(family, { papers: [...papers, extra], complete: true });
      for (const [person, { requirements }] of Object.entries(before.people))
        requirements.forEach(({ id, finding }, index) => {
          const now = after.people[person]?.requirements[index]?.finding ?? "missing";
          expect(rank(now), `${id} of ${person}`).toBeLessThanOrEqual(rank(finding));
        });
    });
  });

  it("the order of the papers does not matter", () => {
    const drawn = withPapers.chain(([family, papers]) =>
      fc
        .shuffledSubarray([...papers], { minLength: papers.length })
        .map((shuffled) => [family, papers, shuffled] as const),
    );
    forAll(drawn, ([family, papers, shuffled]) => {
      const findingsOf = (some: readonly FamilyPaperInHand[]): unknown =>
        Object.entries(check(family, { papers: some }).people).map(([person, { status, requirements }]) => [
          person,
          status,
          requirements,
        ]);
      expect(findingsOf(shuffled)).toEqual(findingsOf(papers));
    });
  });

  it("learning a fact of a paper, whose file it is in among them, takes nothing away that is ready, and gives back nothing that lacks", () => {
    const facts = ["whose", "kind", "form", "issuedOn", "copies", "person"] as const;
    const drawn = withPapers.chain(([family, papers]) =>
      fc
        .array(fc.subarray([...facts]), { minLength: papers.length, maxLength: papers.length })
        .map((forgotten) => {
          const less = papers.map((paper, index) => {
            const gone: readonly string[] = forgotten[index] ?? [];
            // A title is some person's: who does not say whose says of no title which it is.
            const isGone = (fact: string): boolean =>
              gone.includes(fact) || (fact === "title" && gone.includes("person"));
            return Object.fromEntries(Object.entries(paper).filter(([fact]) => !isGone(fact)));
          }) as unknown as readonly FamilyPaperInHand[];
          return [family, less, papers] as const;
        }),
    );
    forAll(drawn, ([family, less, papers]) => {
      const before = check(family, { papers: less, complete: true });
      const after = check(family, { papers, complete: true });
      for (const [person, { requirements }] of Object.entries(before.people))
        requirements.forEach(({ id, finding }, index) => {
          const now = after.people[person]?.requirements[index]?.finding ?? "missing";
          if (finding === "ready") expect(now, `${id} of ${person}`).toBe("ready");
          if (rank(finding) > rank("unsaid"))
            expect(rank(now), `${id} of ${person}`).toBeGreaterThan(rank("unsaid"));
        });
    });
  });

  it("with all that there is to get nothing lacks any more, and it is no more than each would get alone", () => {
    forAll(withPapers, ([family, papers]) => {
      const before = check(family, { papers, complete: true });
      const got = before.toGet.map((paper, index) => paperOf(`got ${String(index)}`, paper, before.answer));
      const after = check(family, { papers: [...papers, ...got], complete: true });
      expect(after.toGet).toEqual([]);
      expect(after.status).not.toBe("incomplete");
      const alone = Object.entries(family.people).map(([person, application]) => {
        const own = papers.filter((paper) => paper.person === person);
        const single: readonly PaperInHand[] = own.map((paper) => leavingOut(paper, "person"));
        return checkDossier(application, { papers: single, complete: true }, { rulebook }).toGet.length;
      });
      expect(before.toGet.length).toBeLessThanOrEqual(alone.reduce((sum, count) => sum + count, 0));
    });
  });
});
