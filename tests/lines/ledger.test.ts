import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assess,
  decisions,
  type Application,
  type Assessment,
  type RequirementDecision,
  type Rulebook,
} from "titres-identite";
import { conflictLedger, differenceIds, reims, saintPaul, type Conflict } from "titres-identite/local";
import { applications, wholeApplications } from "../generators/application.js";
import { runs } from "../properties/runs.js";
import { languages, ledgerText } from "./ledger.js";
import { reimsCases } from "./reims-cases.js";
import { saintPaulCases } from "./saint-paul-cases.js";

const pages = [
  ["reims", reims, reimsCases],
  ["saint-paul", saintPaul, saintPaulCases],
] as const;

/** An application deposited at a counter of the page. */
function depositedThere(application: Application, { local }: Rulebook): Application {
  return local === undefined ? application : { ...application, territory: local.territory };
}

/** One part of an answer: the rule that decides it, and what of it. */
interface Part {
  readonly rule: string;
  readonly what: "decision" | "copies" | "needs";
  readonly value: unknown;
}

/** How the page's answer differs from the national one, by the rules concerned. */
function differences(application: Application, rulebook: Rulebook): readonly Omit<Part, "value">[] {
  const there = depositedThere(application, rulebook);
  const law = valuesOf(partsOf(assess(there)));
  const page = valuesOf(partsOf(assess(there, { rulebook })));
  return [...new Map([...law, ...page]).values()].filter(
    ({ what, rule }) => law.get(`${what} of ${rule}`)?.values !== page.get(`${what} of ${rule}`)?.values,
  );
}

/** What is decided by each rule, in one string. */
function valuesOf(
  parts: readonly Part[],
): ReadonlyMap<string, Omit<Part, "value"> & { readonly values: string }> {
  const found = new Map<string, Omit<Part, "value"> & { readonly values: string }>();
  for (const { rule, what, value } of parts) {
    const key = `${what} of ${rule}`;
    const values = `${found.get(key)?.values ?? ""}${JSON.stringify(value)},`;
    found.set(key, { rule, what, values });
  }
  return found;
}

/** Everything that an answer decides, by the rule that decides it. */
function partsOf(answer: Assessment): readonly Part[] {
  const { requirements, presence, notices, referrals, steps, heldTitles, admissible, fee, validity, endsOn } =
    decisions(answer);
  const grounds = Object.entries(requirements).flatMap(([id, ground]) =>
    ground === undefined ? [] : [[id, ground] as const],
  );
  const decided = (rule: string, value: unknown): Part => ({ rule, what: "decision", value });
  return [
    ...kindsOf(grounds.map(([, ground]) => ground)),
    ...grounds.flatMap(([id, { anyOf, ...decision }]): Part[] => [
      decided(id, {
        ...decision,
        anyOf: anyOf.map((set) => set.map((paper) => ({ ...paper, copies: 0, kinds: undefined }))),
      }),
      { rule: id, what: "copies", value: anyOf.map((set) => set.map(({ copies }) => copies)) },
    ]),
    ...Object.entries(presence).map(([who, outcome]) => decided(`presence/${who}`, outcome)),
    ...notices.map((id) => decided(`notice/${id}`, true)),
    ...referrals.map((id) => decided(`referral/${id}`, true)),
    ...steps.map((id) => decided(`step/${id}`, true)),
    ...Object.entries(heldTitles).flatMap(([id, { shown, ...title }]): Part[] => [
      decided(titlesShown, [id, shown]),
      decided("what a held title is", [id, title]),
    ]),
    ...Object.entries(admissible).flatMap(([title, { refusals, status }]): Part[] => [
      decided("admissibility", [title, status]),
      ...refusals.map((id) => decided(`refusal/${id}`, title)),
    ]),
    decided("fee", fee),
    decided("validity", [validity, endsOn]),
    ...answer.undecided.flatMap(({ fact, outcomes }) =>
      outcomes.map((outcome): Part => ({ rule: ruleOf(outcome), what: "needs", value: fact })),
    ),
  ];
}

/** The kinds that are accepted and refused as each document that may be asked for, by how the ledger calls their list. */
function kindsOf(requirements: readonly RequirementDecision[]): readonly Part[] {
  const papers = requirements.flatMap(({ anyOf }) => anyOf.flat());
  const ofDocuments = new Map(
    papers.flatMap(({ document, kinds }) => (kinds === undefined ? [] : [[document, kinds] as const])),
  );
  return [...ofDocuments].map(([document, value]) => ({
    rule: `kinds/${document.endsWith("proof-of-address") ? "proof-of-address" : document}`,
    what: "decision",
    value,
  }));
}

const titlesShown = "which of the titles held are shown";

/** The rule of an outcome that waits for a fact. */
function ruleOf(outcome: string): string {
  return outcome.startsWith("held-title/") ? titlesShown : outcome;
}

/** Whether an entry of the ledger speaks of a difference. */
function claims({ rule, law, differs }: Conflict, difference: Omit<Part, "value">): boolean {
  if (difference.what === "copies" && differs === "originals-and-copies") return true;
  // Which of the titles held are shown follows from the papers that ask for them.
  if (difference.rule === titlesShown) return rule?.startsWith("held-") === true;
  return rule === difference.rule || law.some((key) => key === difference.rule);
}

describe.each(pages)("the conflict ledger of %s", (id, rulebook, cases) => {
  const entries = conflictLedger.filter((entry) => entry.rulebook === id);

  it("claims every difference from the national answer, in ten times as many situations as any property", () => {
    const situations = fc.oneof(applications, wholeApplications);
    fc.assert(
      fc.property(situations, (application) => {
        const unclaimed = differences(application, rulebook).filter(
          (difference) => !entries.some((entry) => claims(entry, difference)),
        );
        expect(unclaimed).toEqual([]);
      }),
      { numRuns: 10 * runs() },
    );
  });

  it.each(entries.map((entry) => [entry.rule ?? entry.law.join(), entry] as const))(
    "%s is shown by a situation of one of its lines",
    (_, entry) => {
      const shown = cases
        .filter(({ title }) => entry.lines.some((line) => title.includes(line)))
        .filter(({ given }) =>
          differences(given, rulebook).some(
            ({ rule }) => rule === entry.rule || entry.law.some((key) => key === rule),
          ),
        );
      expect(shown.map(({ title }) => title)).not.toEqual([]);
    },
  );

  it("names lines of the page in every entry", () => {
    for (const { lines } of entries) expect(lines.length).toBeGreaterThan(0);
  });
});

describe("the conflict ledger", () => {
  it.each(languages.map((language) => [language.file.pathname.split("/").pop(), language] as const))(
    "is printed in docs/%s: else run npx tsx tests/lines/write-ledger.ts",
    async (_, language) => {
      expect(readFileSync(language.file, "utf8")).toBe(await ledgerText(language));
    },
  );

  it("uses every kind of difference it declares", () => {
    expect([...new Set(conflictLedger.map(({ differs }) => differs))].sort()).toEqual(
      [...differenceIds].sort(),
    );
  });

  it("holds every rule that the two pages add, replace or remove, and no other", () => {
    const changes = [reims, saintPaul].flatMap(({ local }) => local?.conflicts ?? []);
    expect(conflictLedger).toEqual(changes);
  });
});
