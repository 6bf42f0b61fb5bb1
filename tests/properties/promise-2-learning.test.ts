import { describe, expect, it } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { decisions } from "../../src/answers/decisions.js";
import type { HeldTitle } from "../../src/application/application.js";
import type { TitleKind } from "../../src/vocabulary/situation.js";
import type { Money } from "../../src/vocabulary/money.js";
import type { Amount, Assessment, HeldTitleOutcome, Requirement } from "../../src/answers/assessment.js";
import type { Proof, TitleStanding } from "../../src/answers/title-status.js";
import { learning } from "../generators/application.js";
import { rulebooks } from "./by.js";

describe.each(rulebooks)("promise 2: learning never unsettles, by $id", ({ assess, there, forAll }) => {
  /** Checks something of the answers before and after more facts are known. */
  function afterLearning(check: (before: Assessment, after: Assessment) => void): void {
    forAll(learning, ([less, more]) => check(assess(there(less)), assess(there(more))));
  }

  it("a paper keeps its status, its form and its doubts, unless it was undecided", () => {
    afterLearning((before, after) => {
      for (const [was, is] of pairs(before.requirements, after.requirements)) expectPaperKept(was, is, after);
      for (const [id, { status }] of Object.entries(before.documents))
        if (status !== "undecided") expect(after.documents).toMatchObject({ [id]: { status } });
    });
  });

  it("whoever must come or need not come stays so", () => {
    afterLearning((before, after) => {
      for (const [visit, people] of Object.entries(before.presence))
        for (const [person, { status }] of Object.entries(people))
          if (status !== "undecided")
            expect(after.presence).toMatchObject({ [visit]: { [person]: { status } } });
    });
  });

  it("an exact or unsettled fee stays, ranges and validities only narrow, and what is due later stays due", () => {
    afterLearning((before, after) => {
      expectNarrower(before.fee, after.fee);
      for (const line of before.fee.lines)
        expectNarrower(line, after.fee.lines.find(({ title }) => title === line.title) ?? after.fee);
      for (const { title, amounts } of after.fee.later) {
        const may = before.fee.later.find((later) => later.title === title)?.amounts;
        expect(may).toEqual(expect.arrayContaining([...amounts]));
      }
      for (const { title, status } of before.fee.later)
        if (status === "due")
          expect(after.fee.later).toContainEqual(expect.objectContaining({ title, status }));
      const [may, still] = [decisions(before).validity, decisions(after).validity];
      for (const [title, lengths] of Object.entries(may)) {
        const left = still[title] ?? [];
        expect(left).not.toEqual([]);
        expect(lengths).toEqual(expect.arrayContaining([...left]));
      }
      for (const [title, { until }] of Object.entries(before.validity))
        if (until !== undefined) expect(decisions(after).endsOn[title]).toBe(until);
    });
  });

  it("what is admissible or inadmissible stays so; no refusal, step, notice, way to pay or referral is taken back", () => {
    afterLearning((before, after) => {
      for (const [title, { status, refusals }] of Object.entries(before.admissible)) {
        if (status !== "undecided") expect(after.admissible).toMatchObject({ [title]: { status } });
        expect(idsOf(after.admissible[title as TitleKind]?.refusals ?? [])).toEqual(
          expect.arrayContaining([...idsOf(refusals)]),
        );
      }
      expect(after.steps).toEqual(expect.arrayContaining([...before.steps]));
      expect(idsOf(after.notices)).toEqual(expect.arrayContaining([...idsOf(before.notices)]));
      expect(after.fee.payBy).toEqual(expect.arrayContaining([...before.fee.payBy]));
      expect(idsOf(after.referrals)).toEqual(expect.arrayContaining([...idsOf(before.referrals)]));
    });
  });

  it("what is known of a held title stays: its standing, its ends, what it proves, whether it is shown and kept", () => {
    afterLearning((before, after) => {
      for (const [id, was] of Object.entries(before.heldTitles)) {
        const is = Object.entries(after.heldTitles).find(([other]) => other === id)?.[1];
        expect(is).toBeDefined();
        if (is !== undefined) expectHeldTitleKept(was, is);
      }
    });
  });
});

describe("promise 2, in cases that once failed", () => {
  it("a title whose whereabouts are unknown is not said to be kept", () => {
    const held = (title: Partial<HeldTitle>): HeldTitleOutcome | undefined =>
      assess({
        depositOn: "2026-11-25",
        requests: { cni: { reason: "first" } },
        heldTitles: { titles: [{ id: "card", kind: "cni", ...title }], complete: true },
      }).heldTitles["card"];
    expect(held({})?.atCollection).toBe("undecided");
    expect(held({ where: "in-hand" })?.atCollection).toBe("kept");
    expect(held({ where: "lost" })?.atCollection).toBe("not-in-hand");
  });

  it("no last day is given of what a title proves while a change of name may end it sooner", () => {
    const proves = (title: Partial<HeldTitle>): TitleStanding["proves"] | undefined =>
      assess({
        depositOn: "2026-11-25",
        heldTitles: {
          titles: [{ id: "card", kind: "cni", printedExpiry: "2036-11-24", where: "in-hand", ...title }],
        },
        names: { changeRecordedOn: "2026-11-25", changedBy: "decree" },
      }).heldTitles["card"]?.titleStatus.proves;
    expect(proves({})?.identity).toEqual({ status: "yes" });
    expect(proves({ issuedOn: "2026-11-24" })?.identity).toEqual({ status: "yes", until: "2027-02-24" });
    expect(proves({ issuedOn: "2026-11-25" })?.identity).toEqual({ status: "yes", until: "2036-11-24" });
  });

  it("a title of which it is not said where it is may have been declared lost, and then proves nothing", () => {
    const card = { id: "card", kind: "cni", format: "card", printedExpiry: "2032-05-02" } as const;
    const [open, lost] = [undefined, "lost" as const].map(
      (where) =>
        assess({
          depositOn: "2026-11-25",
          heldTitles: { titles: [{ ...card, where }] },
          circumstances: { nameChanged: false },
        }).heldTitles["card"]?.titleStatus,
    );
    expect(open).toMatchObject({ standing: "undecided", needs: ["heldTitles.titles[card].where"] });
    expect(lost).toMatchObject({ standing: "void", proves: { identity: { status: "no" } }, needs: [] });
  });

  it("a paper is contested by the doubts that bear on it only", () => {
    const { requirements } = assess({
      depositOn: "2024-10-07",
      requests: { passport: { reason: "first" } },
      heldTitles: {
        titles: [
          {
            id: "old",
            kind: "cni",
            format: "laminated",
            issuedOn: "2015-03-01",
            printedExpiry: "2025-02-28",
            where: "in-hand",
          },
          { id: "short", kind: "passport", format: "temporary", printedExpiry: "2025-03-01", where: "lost" },
        ],
        complete: true,
      },
      circumstances: { nameChanged: true, birthRecordUnobtainable: false },
      names: { changeRecordedOn: "2024-07-07", changedBy: "decree" },
      applicant: { birthRecord: { heldBy: "paper-registry" } },
    });
    expect(requirements.find(({ id }) => id === "birth-record/no-title-shown")).toMatchObject({
      status: "required",
      contested: { doubts: ["last-day-before-voiding"], otherwise: ["not-required"] },
    });
  });
});

function idsOf(said: readonly { readonly id: string }[]): readonly string[] {
  return said.map(({ id }) => id);
}

function pairs(
  before: readonly Requirement[],
  after: readonly Requirement[],
): readonly [Requirement, Requirement][] {
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  return before.map((was, index) => [was, after[index] ?? was]);
}

/** An undecided paper is never contested; a contested one stays so, by the same doubts and perhaps more. */
function expectPaperKept(was: Requirement, is: Requirement, after: Assessment): void {
  if (was.status === "undecided") {
    expect(was.contested).toBeUndefined();
    return;
  }
  expect(is).toMatchObject({ id: was.id, status: was.status, anyOf: was.anyOf, basis: was.basis, needs: [] });
  const askedFor = Object.keys(after.admissible);
  const stillAskedFor = was.titles.filter((title) => askedFor.length === 0 || askedFor.includes(title));
  expect(is.titles).toEqual(expect.arrayContaining(stillAskedFor));
  if (was.discretion !== undefined)
    expect(is.discretion?.grants).toEqual(expect.arrayContaining([...was.discretion.grants]));
  if (was.contested === undefined) return;
  expect(is.contested?.doubts).toEqual(expect.arrayContaining([...was.contested.doubts]));
  expect(is.contested?.otherwise).toEqual(expect.arrayContaining([...was.contested.otherwise]));
}

function expectNarrower(was: Amount, is: Amount): void {
  if (was.kind === "exact") expect(is).toMatchObject({ kind: "exact", amount: was.amount });
  if (was.kind === "unsettled") expect(is).toMatchObject({ kind: "unsettled", amounts: was.amounts });
  if (was.kind !== "range") return;
  for (const { currency, units } of amountsOf(is)) {
    const span = was.spans.find(({ from }) => from.currency === currency);
    expect(units).toBeGreaterThanOrEqual(span?.from.units ?? NaN);
    expect(units).toBeLessThanOrEqual(span?.to.units ?? NaN);
  }
}

/** Every amount that an answer names. */
function amountsOf(amount: Amount): readonly Money[] {
  if (amount.kind === "exact") return [amount.amount];
  return amount.kind === "range" ? amount.spans.flatMap(({ from, to }) => [from, to]) : amount.amounts;
}

function expectHeldTitleKept(was: HeldTitleOutcome, is: HeldTitleOutcome): void {
  expect({ ...is, titleStatus: undefined }).toMatchObject({
    ...(was.shown === "undecided" ? {} : { shown: was.shown }),
    ...(was.atCollection === "undecided" ? {} : { atCollection: was.atCollection }),
  });
  expect(is.titleStatus).toMatchObject(decidedIn(was.titleStatus));
}

/** What is decided of a title's standing: all but what is absent, undecided, or said only where it is known to be so. */
function decidedIn({
  standing,
  since,
  printedEnd,
  legalEnd,
  extended,
  proves,
  noNeedToRenew,
}: TitleStanding): object {
  const known = Object.entries({ since, printedEnd, legalEnd, extended }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    ...(standing === "undecided" ? {} : { standing }),
    ...Object.fromEntries(known),
    ...(noNeedToRenew ? { noNeedToRenew } : {}),
    proves: Object.fromEntries(
      Object.entries(proves).filter(([, { status }]: [string, Proof]) => status !== "undecided"),
    ),
  };
}
