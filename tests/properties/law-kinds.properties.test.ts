import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment, Paper, Requirement } from "../../src/answers/assessment.js";
import type { Application, HeldTitle } from "../../src/application/application.js";
import type { TitleKind } from "../../src/vocabulary/situation.js";
import type { DocumentId } from "../../src/vocabulary/documents.js";
import { possibleApplications, wholeApplications } from "../generators/application.js";
import { rulebooks } from "./by.js";

/*
 * What the faults of law found by trying real situations have in common, each kind as a promise of its own: whatever is
 * said, under each rulebook, nothing of that kind is answered.
 */

const situations = fc.oneof(wholeApplications, possibleApplications);

/** The title that the one asked for replaces, where it is known which. */
function replacedIn({ requests, heldTitles }: Application, kind: TitleKind): HeldTitle | undefined {
  const titles = (heldTitles?.titles ?? []).filter((title) => title.kind === kind);
  const replaces = requests?.[kind]?.replaces;
  if (replaces !== undefined) return titles.find(({ id }) => id === replaces);
  return heldTitles?.complete === true && titles.length === 1 ? titles[0] : undefined;
}

/** The papers that an answer asks for, or may ask for. */
function papersIn({ requirements }: Assessment): readonly (Paper & Pick<Requirement, "id" | "status">)[] {
  return requirements.flatMap(({ id, status, anyOf }) =>
    anyOf.flat().map((paper) => ({ ...paper, id, status })),
  );
}

describe.each(rulebooks)("a fixed end, by $id", ({ assess, there, forAll }) => {
  it("is after the day of deposit, and the end of a title in force", () => {
    forAll(situations.map(there), (application) => {
      const answer = assess(application);
      for (const kind of ["cni", "passport"] as const) {
        const { until, keepsFormerEnd } = answer.validity[kind] ?? {};
        if (keepsFormerEnd !== "yes") continue;
        const replaced = replacedIn(application, kind);
        expect(replaced, "the title that is replaced is known").toBeDefined();
        const { titleStatus } = answer.heldTitles[replaced?.id ?? ""] ?? {};
        expect(titleStatus?.standing).toBe("in-force");
        if (until === undefined) continue;
        expect(until > application.depositOn, `ends on ${until}`).toBe(true);
        const standings = [titleStatus, ...(titleStatus?.contested?.otherwise ?? [])];
        expect(standings.map((standing) => standing?.legalEnd)).toContain(until);
      }
    });
  });
});

const proofsOfAddress: readonly DocumentId[] = [
  "proof-of-address",
  "host-proof-of-address",
  "second-parent-proof-of-address",
];

describe.each(rulebooks)("the kinds of paper, by $id", ({ assess, there, forAll, rulebook }) => {
  it("no kind that is accepted as a paper is refused as it: a tax notice, since 10 September 2025, is no proof of address", () => {
    forAll(situations.map(there), (application) => {
      const answer = assess(application);
      const papers = papersIn(answer);
      const accepted = new Set(
        papers.flatMap(({ document, kinds }) => (kinds?.accepted ?? []).map((kind) => `${document} ${kind}`)),
      );
      const refused = papers.flatMap(({ document, kinds }) =>
        (kinds?.refused ?? []).map(({ kind }) => `${document} ${kind}`),
      );
      expect(refused.filter((kind) => accepted.has(kind))).toEqual([]);
      const told = answer.notices.map(({ id }) => id);
      if (refused.some((kind) => kind.includes("tax-or-non-taxation-notice")))
        expect(told).not.toContain("2d-doc-cannot-be-refused");
      const { depositOn, territory } = application;
      if (depositOn >= "2025-09-10")
        for (const proof of proofsOfAddress)
          expect([...accepted]).not.toContain(`${proof} tax-or-non-taxation-notice`);
      // While it is unknown which titles are asked for, the page may speak of them: no list is given.
      if (application.requests === undefined && rulebook.local !== undefined) return;
      if (depositOn < "2025-09-10" || territory === undefined || territory === "abroad") return;
      for (const { document, kinds } of papers.filter((one) => proofsOfAddress.includes(one.document)))
        expect(
          kinds?.refused.map(({ kind }) => kind),
          document,
        ).toContain("tax-or-non-taxation-notice");
    });
  });
});

const isAddress = (document: DocumentId): boolean =>
  document === "proof-of-address" || document === "second-parent-proof-of-address";
/** Facts about the parents' homes, which matter to nobody else's proof of address. */
const aboutTheParents = ["minor.parents", "minor.residence", "minor.bothAddresses", "minor.settledBy"];

/** What is said is that someone files for a minor, and who. */
function isFiledFor({ applicant, circumstances, minor }: Application): boolean {
  const isMinor = applicant?.adult === false || (applicant?.ageOnDeposit ?? 18) < 18;
  return isMinor && circumstances?.emancipated === false && minor?.filedBy !== undefined;
}

describe.each(rulebooks)("an address, by $id", ({ assess, there, forAll }) => {
  it("whoever files for a minor proves their own: a guardian, a third party and the child welfare service never the parents', a parent the other's only where the child lives there", () => {
    forAll(situations.map(there), (application) => {
      if (!isFiledFor(application)) return;
      const { home, minor = {} } = application;
      const answer = assess(application);
      const proofs = papersIn(answer).filter(({ document }) => isAddress(document));

      if (minor.filedBy === "parent") {
        for (const { document, whose, status } of proofs) {
          expect(whose).toBe(document === "proof-of-address" ? "representative" : "other-parent");
          if (status === "required" && whose === "other-parent")
            expect([minor.parents, minor.residence]).toEqual([
              "apart",
              expect.stringMatching(/other-parent|alternating/),
            ]);
        }
      } else if (minor.filedBy !== "private-proxy") {
        for (const { id, whose } of proofs) expect([id, whose]).toEqual([id, "representative"]);
        if (["own-name", "with-parents"].includes(home?.lodging ?? "") && home?.justifAdresse === false)
          expect(proofs.map(({ document, status }) => `${document} ${status}`)).toEqual([
            "proof-of-address required",
          ]);
        const asked = answer.undecided
          .filter(({ outcomes }) => outcomes.some((one) => one.includes("of-address")))
          .map(({ fact }) => fact);
        expect(asked.filter((fact) => aboutTheParents.includes(fact))).toEqual([]);
      }
    });
  });
});
