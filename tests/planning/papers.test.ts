import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nothingSpecial, type Application, type PaperInHand } from "titres-identite";
import { officeOf } from "titres-identite/offices/data";
import { plan, type Appointment, type PaperOutlook, type Plan } from "titres-identite/plan";
import { plusDays } from "../../src/calendar/plain-date.js";
import { applications, wholeApplications } from "../generators/application.js";
import { forAll } from "../properties/for-all.js";
import { renewal } from "./renewal.js";

const lens: Appointment = { office: officeOf("lens"), bookedOn: "2026-11-02" };

/** Who asks for a first card on 24 February 2027 and must bring a birth record of less than three months. */
const first: Application = {
  ...renewal,
  depositOn: "2027-02-24",
  requests: { cni: { reason: "first" } },
  heldTitles: { complete: true, titles: [] },
};

function outlook(application: Application, paper: PaperInHand, appointment = lens): PaperOutlook | undefined {
  return plan(application, { ...appointment, papers: [paper] }).papers.inHand[0];
}

function tooOldOn(made: Plan): readonly string[] {
  return made.days
    .filter(({ events }) => events.some(({ kind }) => kind === "paper-too-old"))
    .map(({ on }) => on);
}

describe("a paper that is at hand on the day of booking", () => {
  const record = (issuedOn: string): PaperInHand => ({
    id: "record",
    document: "birth-record",
    form: "full-copy",
    whose: "applicant",
    issuedOn,
  });

  it("a birth record of 20 September ends to be less than three months old on 20 December (decree 55-1397)", () => {
    const made = plan(first, { ...lens, papers: [record("2026-09-20")] });
    expect(made.papers.inHand[0]).toMatchObject({ standing: "fails", goodUntil: "2026-12-19" });
    expect(tooOldOn(made)).toEqual(["2026-12-20"]);
    expect(made.papers.toGet.map(({ document }) => document)).toContain("birth-record");
  });

  it("one that does on the day of the deposit need not be got again, and no day is named for it", () => {
    const deposit = { ...first, depositOn: "2026-12-16" };
    const made = plan(deposit, { ...lens, papers: [record("2026-09-20")] });
    expect(made.papers.inHand[0]).toMatchObject({ standing: "serves", goodUntil: "2026-12-19" });
    expect(tooOldOn(made)).toEqual([]);
    expect(made.papers.toGet.map(({ document }) => document)).not.toContain("birth-record");
  });

  it("one that is too old already is told on the day of booking", () => {
    expect(tooOldOn(plan(first, { ...lens, papers: [record("2026-07-01")] }))).toEqual(["2026-11-02"]);
  });

  it("one that nothing asks for is said to be so", () => {
    expect(outlook(first, { id: "x", document: "marriage-record" })?.standing).toBe("not-needed");
  });

  it("one of which it is not said when it was issued is undecided, and that fact is asked for", () => {
    const { papers } = plan(first, {
      ...lens,
      papers: [{ id: "record", document: "birth-record", form: "full-copy", whose: "applicant" }],
    });
    expect(papers.inHand[0]?.standing).toBe("undecided");
    expect(papers.toSay).toEqual([{ paper: "record", facts: ["issuedOn"] }]);
  });
});

describe("a stamp that is at hand", () => {
  const adult: Application = {
    ...renewal,
    depositOn: "2027-02-24",
    requests: { passport: { reason: "first" } },
    heldTitles: { complete: true, titles: [] },
  };
  const stamp = (issuedOn?: string): PaperInHand => ({
    id: "stamp",
    document: "fiscal-stamp",
    form: "print",
    whose: "applicant",
    ...(issuedOn !== undefined && { issuedOn }),
  });

  it.each([
    // F21258 of 6 June 2025: it can be used for a year after it was bought.
    ["2026-02-24", "2027-02-23", "fails"],
    ["2026-02-25", "2027-02-24", "serves"],
  ])("F21258 bought on %s it pays up to %s: on 24 February 2027 it %s", (boughtOn, goodUntil, standing) => {
    expect(outlook(adult, stamp(boughtOn))).toMatchObject({ goodUntil, standing });
    expect(outlook(adult, stamp(boughtOn))?.sources).toContainEqual({
      text: "service-public",
      place: "F21258",
      date: "2025-06-06",
    });
  });

  it("F21258 the day on which it no longer pays is a day of the plan", () => {
    expect(tooOldOn(plan(adult, { ...lens, papers: [stamp("2026-01-10")] }))).toEqual(["2027-01-10"]);
  });

  it("F21258 of two stamps each has its own life, and one that pays no more is told", () => {
    const papers = [
      { ...stamp("2026-01-10"), id: "a" },
      { ...stamp("2026-06-10"), id: "b" },
    ];
    const made = plan(adult, { ...lens, papers });
    expect(made.papers.inHand.map(({ standing, goodUntil }) => [standing, goodUntil])).toEqual([
      ["fails", "2027-01-09"],
      ["serves", "2027-06-09"],
    ]);
  });

  it("how long it pays is unknown where it is not said when it was bought", () => {
    expect(outlook(adult, stamp())?.goodUntil).toBe("unknown");
  });

  it("how long it pays is unknown in French Polynesia, whose stamps are on paper: no source says", () => {
    const there = { ...adult, territory: "polynesie-francaise" } as const;
    expect(outlook(there, { ...stamp("2026-02-24"), form: "original" })).toMatchObject({
      goodUntil: "unknown",
      sources: [],
    });
  });
});

describe("a plan that is made again on a later day", () => {
  const planned = fc
    .tuple(fc.oneof(applications, wholeApplications), fc.integer({ min: 0, max: 300 }), fc.nat(), fc.nat())
    .filter(([{ requests }]) => requests?.cni !== undefined || requests?.passport !== undefined);

  it("never calls too old what it told to get, got on any of the days from which on it told so", () => {
    forAll(planned, ([application, ahead, when, later]) => {
      const bookedOn = plusDays(application.depositOn, -ahead);
      const made = plan(application, { office: officeOf("lens"), bookedOn });
      for (const { on, events } of made.days)
        for (const event of events) {
          if (event.kind !== "get-papers") continue;
          const issuedOn = someDay(on, application.depositOn, when);
          const again = someDay(issuedOn, application.depositOn, later);
          const papers = event.papers.map(({ document, whose }, index): PaperInHand => ({
            id: String(index),
            document,
            whose,
            issuedOn,
          }));
          const remade = plan(application, { office: officeOf("lens"), bookedOn: again, papers });
          expect(tooOldOn(remade)).toEqual([]);
          for (const { goodUntil } of remade.papers.inHand)
            if (goodUntil !== undefined && goodUntil !== "unknown")
              expect(goodUntil >= application.depositOn).toBe(true);
        }
    });
  });

  it("asks for no paper on a day before that on which it is made, and for none that would be too old", () => {
    forAll(planned, ([application, ahead, when]) => {
      const bookedOn = someDay(plusDays(application.depositOn, -ahead), application.depositOn, when);
      const made = plan(application, { office: officeOf("lens"), bookedOn });
      for (const { on, events } of made.days)
        for (const event of events)
          if (event.kind === "get-papers")
            for (const { issuedOnOrAfter } of event.papers) {
              expect(on >= bookedOn && on <= application.depositOn).toBe(true);
              expect(on >= issuedOnOrAfter).toBe(true);
            }
    });
  });

  /** A day from one to another, both in it. */
  function someDay(from: string, until: string, which: number): string {
    const days: string[] = [];
    for (let day = from; day <= until; day = plusDays(day, 1)) days.push(day);
    return days[which % days.length] ?? from;
  }
});

it("a person for whom nothing special holds has no paper at hand unless it is said", () => {
  expect(plan({ ...renewal, circumstances: nothingSpecial }, lens).papers.inHand).toEqual([]);
});
