import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  checkDossier,
  documentIds,
  findings,
  type Application,
  type Dossier,
  type DossierCheck,
  type PaperInHand,
} from "titres-identite";
import { minus, plus } from "../../../src/calendar/period.js";
import { applications, wholeApplications } from "../../generators/application.js";
import { anyPaper, anyPapers, numbered } from "../../generators/papers.js";
import { rulebooks } from "../../properties/by.js";
import { ages, paperFor, papersOfTheSheet } from "./papers.js";

const rank = (finding: DossierCheck["requirements"][number]["finding"]): number => findings.indexOf(finding);

describe.each(rulebooks)("a check of papers, by $id", (by) => {
  const { assess, rulebook, there, forAll } = by;
  const check = (application: Application, dossier: Dossier): DossierCheck =>
    checkDossier(application, dossier, { rulebook });
  const withPapers = (
    drawn: fc.Arbitrary<Application>,
  ): fc.Arbitrary<readonly [Application, readonly PaperInHand[]]> =>
    drawn
      .map(there)
      .chain((application) =>
        anyPapers(application, papersOfTheSheet(assess(application))).map(
          (papers) => [application, papers] as const,
        ),
      );

  /** A whole situation, and a dossier without a paper to spare that is complete for it. */
  const minimal = wholeApplications.map(there).map((application) => {
    const papers: PaperInHand[] = [];
    for (const paper of numbered(papersOfTheSheet(assess(application)))) papers.push(paper);
    for (const paper of [...papers]) {
      const fewer = papers.filter((other) => other !== paper);
      if (check(application, { papers: fewer, complete: true }).status !== "complete") continue;
      papers.splice(papers.indexOf(paper), 1);
    }
    return [application, papers] as const;
  });

  it("a dossier made from the sheet is complete", () => {
    forAll(wholeApplications.map(there), (application) => {
      const answer = assess(application);
      const papers = numbered(papersOfTheSheet(answer));
      const { status, toGet } = check(application, { papers, complete: true });
      expect(["complete", "refused"]).toContain(status);
      expect(toGet).toEqual([]);
    });
  });

  it("from a dossier without a paper to spare, taking any away leaves it incomplete and names all that it served", () => {
    forAll(minimal, ([application, papers]) => {
      const whole = check(application, { papers, complete: true });
      if (whole.status === "refused") return;
      for (const paper of papers) {
        const { status, requirements, toGet } = check(application, {
          papers: papers.filter((other) => other !== paper),
          complete: true,
        });
        expect(status).toBe("incomplete");
        const missing = requirements.filter(({ finding }) => finding === "missing").map(({ id }) => id);
        const served = whole.papers[paper.id]?.serves ?? [];
        expect(served.length).toBeGreaterThan(0);
        const asked = whole.requirements.filter(({ status: is }) => is !== "advised").map(({ id }) => id);
        expect(missing).toEqual(
          expect.arrayContaining(
            served.filter((id) => asked.includes(id) && !isServedWithout(whole, id, paper.id)),
          ),
        );
        expect(toGet.length).toBeGreaterThan(0);
      }
    });
  });

  it("a paper that is past its day is named", () => {
    forAll(minimal, ([application, papers]) => {
      if (check(application, { papers, complete: true }).status === "refused") return;
      for (const paper of papers.filter(({ document }) => ages(document))) {
        const stale = { ...paper, issuedOn: minus(application.depositOn, { unit: "year", count: 2 }) };
        const answer = check(application, {
          papers: papers.map((other) => (other === paper ? stale : other)),
          complete: true,
        });
        expect(answer.papers[paper.id]?.standing).toBe("fails");
        expect(answer.toGet.flatMap(({ inPlaceOf }) => inPlaceOf)).toContain(paper.id);
      }
    });
  });

  it("an extra paper never hurts", () => {
    const drawn = withPapers(applications).chain(([application, papers]) =>
      anyPaper(application).map((extra) => [application, papers, { ...extra, id: "extra" }] as const),
    );
    forAll(drawn, ([application, papers, extra]) => {
      const before = check(application, { papers, complete: true });
      const after = check(application, { papers: [...papers, extra], complete: true });
      before.requirements.forEach(({ id, finding }, index) => {
        expect(rank(after.requirements[index]?.finding ?? "missing"), id).toBeLessThanOrEqual(rank(finding));
      });
      expect(after.toGet.length).toBeLessThanOrEqual(before.toGet.length);
      if (before.status === "complete") expect(after.status).toBe("complete");
    });
  });

  it("the order of the papers does not matter", () => {
    const drawn = withPapers(applications).chain(([application, papers]) =>
      fc
        .shuffledSubarray([...papers], { minLength: papers.length })
        .map((shuffled) => [application, papers, shuffled] as const),
    );
    const sorted = (answer: DossierCheck): unknown => ({
      ...answer,
      toSay: [...answer.toSay].sort((one, other) => (one.paper < other.paper ? -1 : 1)),
    });
    forAll(drawn, ([application, papers, shuffled]) => {
      expect(sorted(check(application, { papers: shuffled }))).toEqual(
        sorted(check(application, { papers })),
      );
    });
  });

  it("learning a fact of a paper takes nothing away that is ready, and gives back nothing that lacks", () => {
    const facts = ["whose", "kind", "form", "issuedOn", "copies", "title"] as const;
    const drawn = withPapers(applications).chain(([application, papers]) =>
      fc
        .array(fc.subarray([...facts]), { minLength: papers.length, maxLength: papers.length })
        .map((forgotten) => {
          const fewer = papers.map((paper, index) =>
            Object.fromEntries(
              Object.entries(paper).filter(([fact]) => !forgotten[index]?.some((gone) => gone === fact)),
            ),
          ) as unknown as readonly PaperInHand[];
          return [application, fewer, papers] as const;
        }),
    );
    forAll(drawn, ([application, fewer, papers]) => {
      const before = check(application, { papers: fewer, complete: true });
      const after = check(application, { papers, complete: true });
      before.requirements.forEach(({ id, finding }, index) => {
        const now = after.requirements[index]?.finding;
        if (finding === "ready") expect(now, id).toBe("ready");
        if (rank(finding) > rank("unsaid")) expect(rank(now ?? "ready"), id).toBeGreaterThan(rank("unsaid"));
      });
    });
  });

  it("with all that there is to get, nothing lacks any more, and with one less something does", () => {
    forAll(withPapers(applications), ([application, papers]) => {
      const before = check(application, { papers, complete: true });
      const got = before.toGet.map((paper, index) => paperFor(`got ${String(index)}`, paper, before.answer));
      const after = check(application, { papers: [...papers, ...got], complete: true });
      expect(after.toGet).toEqual([]);
      expect(after.status).not.toBe("incomplete");
      for (const paper of got) {
        const some = got.filter((other) => other !== paper);
        expect(check(application, { papers: [...papers, ...some], complete: true }).status).toBe(
          "incomplete",
        );
      }
    });
  });

  it("a paper that is good until a day does on that day, and not on the next", () => {
    forAll(minimal, ([application, papers]) => {
      const { requirements, status } = check(application, { papers, complete: true });
      if (status === "refused") return;
      for (const { sets } of requirements)
        for (const { papers: found } of sets)
          for (const each of found) {
            if (each.finding !== "ready" || each.goodUntil === undefined) continue;
            const issued = papers.find(({ id }) => id === each.paper)?.issuedOn ?? "";
            const { freshness } = each.asked;
            expect(freshness && plus(issued, freshness) > each.goodUntil).toBe(true);
            expect(freshness && plus(issued, freshness)).toBe(
              plus(each.goodUntil, { unit: "day", count: 1 }),
            );
          }
    });
  });

  it("what cannot be had is never to be got, and no way to do without it takes it", () => {
    const drawn = withPapers(applications).chain(([application, papers]) =>
      fc
        .subarray([...documentIds], { maxLength: 20 })
        .map((cannotProvide) => [application, papers, cannotProvide] as const),
    );
    forAll(drawn, ([application, papers, cannotProvide]) => {
      const { toGet, instead } = check(application, { papers, cannotProvide });
      const offered = [...toGet, ...instead.flatMap(({ ways }) => ways.flatMap(({ bring }) => bring))];
      expect(
        offered.filter(({ document }) => (cannotProvide as readonly string[]).includes(document)),
      ).toEqual([]);
      for (const { ways } of instead)
        for (const { bring, referrals, sources } of ways) {
          expect(sources.length).toBeGreaterThan(0);
          expect(new Set(referrals.map(({ id }) => id)).size).toBe(referrals.length);
          expect(new Set(bring.map((paper) => JSON.stringify(paper))).size).toBe(bring.length);
        }
    });
  });
});

/** Whether another paper makes a requirement ready as well, in another of its sets. */
function isServedWithout({ requirements }: DossierCheck, id: string, paper: string): boolean {
  return requirements.some(
    (ground) =>
      ground.id === id &&
      ground.sets.some(
        (set) =>
          set.finding === "ready" &&
          set.papers.every((found) => !("paper" in found) || found.paper !== paper),
      ),
  );
}
