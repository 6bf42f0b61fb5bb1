import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { assess } from "../../src/answers/assess.js";
import type { Assessment } from "../../src/answers/assessment.js";
import {
  applications,
  completed,
  possibleApplications,
  wholeApplications,
} from "../generators/application.js";
import { answered, said } from "../generators/facts.js";
import { rulebooks } from "./by.js";

/** More rounds of questions than anybody should have to answer; each may ask several. */
const mostRounds = 8;

describe.each(rulebooks)("promise 3: complete means decided, by $id", ({ assess, there, forAll }) => {
  it("something is undecided exactly while facts are asked for on its account, none of which is known already", () => {
    forAll(applications.map(there), (application) => {
      const answer = assess(application);
      const waiting = new Set(answer.undecided.flatMap(({ outcomes }) => outcomes));
      expect([...waiting].sort()).toEqual([...openIn(answer)].sort());
      for (const { fact } of answer.undecided) expect(said(application, fact), fact).toBeUndefined();
    });
  });

  it("a way to pay is named for what is due, and none for what is not, unless facts are asked for", () => {
    forAll(fc.oneof(applications, wholeApplications).map(there), (application) => {
      const { fee, undecided } = assess(application);
      const isFree = fee.kind === "exact" && fee.amount.units === 0;
      // By the one page read on New Caledonia some owe nothing, and no text says how they would pay.
      const mayBeFree =
        fee.kind === "unsettled" && fee.amounts.length > 0 && fee.amounts.every(({ units }) => units === 0);
      if (isFree) expect(fee.payBy).toEqual([]);
      else if (undecided.length === 0 && !mayBeFree) expect(fee.payBy).not.toEqual([]);
    });
  });

  it("when everything is known, no question is open and nothing is undecided", () => {
    forAll(wholeApplications.map(there), (application) => {
      const answer = assess(application);
      expect(answer.undecided).toEqual([]);
      expect(openIn(answer)).toEqual([]);
    });
  });

  it("answering the open questions, in any possible way, always gets to where none is open", () => {
    const answeredInTheEnd = possibleApplications
      .map(there)
      .chain((application) =>
        fc.record({ application: fc.constant(application), whole: completed(application) }),
      );
    forAll(answeredInTheEnd, ({ application, whole }) => {
      let so: Application = application;
      let questions = assess(so).undecided;
      for (let round = 0; questions.length > 0; round++) {
        expect(round).toBeLessThan(mostRounds);
        const next = answered(
          so,
          questions.map(({ fact }) => fact),
          whole,
        );
        expect(next, "no answer was possible").not.toEqual(so);
        so = next;
        questions = assess(so).undecided;
      }
      expect(openIn(assess(so))).toEqual([]);
    });
  });
});

describe("promise 3, in a case that once failed", () => {
  it("whether a title long expired is void or only expired is asked for", () => {
    const application: Application = {
      depositOn: "2026-11-25",
      requests: { cni: {} },
      heldTitles: {
        titles: [{ id: "card", kind: "cni", printedExpiry: "1984-11-25", where: "in-hand" }],
        complete: true,
      },
    };
    const { heldTitles, undecided } = assess(application);
    expect(heldTitles["card"]?.titleStatus.standing).toBe("undecided");
    expect(
      undecided.filter(({ outcomes }) => outcomes.includes("held-title/card")).map(({ fact }) => fact),
    ).toContain("circumstances.nameChanged");
  });
});

/** The names of the outcomes that an answer leaves open. */
function openIn({
  requirements,
  admissible,
  fee,
  presence,
  validity,
  heldTitles,
}: Assessment): readonly string[] {
  const entries = Object.entries;
  return [
    ...requirements.filter(({ status }) => status === "undecided").map(({ id }) => id),
    ...entries(admissible).flatMap(([title, { status }]) =>
      status === "undecided" ? [`admissible/${title}`] : [],
    ),
    ...fee.lines.flatMap(({ kind, title }) => (kind === "range" ? [`fee/${title}`] : [])),
    ...(fee.kind === "range" && fee.lines.length === 0 ? ["fee"] : []),
    ...entries(validity).flatMap(([title, { years, keepsFormerEnd }]) =>
      years.length > 1 || keepsFormerEnd === "undecided" ? [`validity/${title}`] : [],
    ),
    ...entries(presence).flatMap(([visit, people]) =>
      entries(people).flatMap(([person, { status }]) =>
        status === "undecided" ? [`presence/${person}/${visit}`] : [],
      ),
    ),
    ...entries(heldTitles).flatMap(([id, { titleStatus, shown, atCollection }]) => {
      const { standing, proves } = titleStatus;
      const states = [standing, shown, atCollection, ...Object.values(proves).map(({ status }) => status)];
      return states.includes("undecided") ? [`held-title/${id}`] : [];
    }),
  ];
}
