import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/answers/assessment.js";
import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import type { OutcomeAddress } from "../../src/vocabulary/outcome-address.js";
import { applications } from "../generators/application.js";
import { rulebooks } from "./by.js";

/** The address of everything that an answer says. */
function namedIn({ fee, ...answer }: Assessment): readonly OutcomeAddress[] {
  const titles = Object.keys(answer.admissible) as (keyof Assessment["admissible"])[];
  return [
    ...answer.requirements.map(({ id }) => id),
    ...titles.flatMap((title): readonly OutcomeAddress[] => [
      `admissible/${title}`,
      ...(answer.admissible[title]?.refusals ?? []).map(({ id }) => `admissible/${title}/${id}` as const),
      `fee/${title}`,
      `validity/${title}`,
    ]),
    "fee",
    ...fee.later.map(({ title }) => `fee/${title}/collection` as const),
    ...fee.payBy.map((way) => `payment/${way}` as const),
    ...(["deposit", "collection"] as const).flatMap((visit) =>
      (["applicant", "legal-representative", "guardian"] as const).map(
        (person) => `presence/${person}/${visit}` as const,
      ),
    ),
    ...Object.keys(answer.heldTitles).map((id) => `held-title/${id}` as const),
    ...answer.steps.map((id) => `step/${id}` as const),
    ...answer.notices.map(({ id }) => `notice/${id}` as const),
    ...answer.referrals.map(({ id }) => `referral/${id}` as const),
  ];
}

describe.each(rulebooks)(
  "what an answer names can be explained, by $id",
  ({ assess, explain, there, forAll }) => {
    it("whatever it says", () => {
      forAll(fc.tuple(applications.map(there), fc.nat(999_999)), ([application, number]) => {
        const named = namedIn(assess(application));
        const outcome = named[number % named.length] ?? "fee";
        expect(explain(application, outcome).outcome).toBe(outcome);
      });
    });

    it("whatever waits for a missing fact, and by that fact", () => {
      forAll(applications.map(there), (application) => {
        for (const { fact, outcomes } of assess(application).undecided)
          for (const outcome of outcomes.slice(0, 2)) {
            const { facts } = explain(application, outcome);
            // Which titles are asked for is no fact of any one reason.
            if (fact !== "requests") expect(facts, outcome).toContain(fact);
          }
      });
    });

    it("and what it does not name is refused, with what is accepted", () => {
      const application = {
        depositOn: "2026-11-25",
        heldTitles: { titles: [{ id: "old", kind: "cni" }] },
      } as const;
      const ask = (outcome: string) => (): unknown => explain(application, outcome);
      expect(ask("held-title/old")).not.toThrow();
      for (const outcome of ["held-title/new", "admissible/residence-permit", "fee/", "toString", ""]) {
        expect(ask(outcome)).toThrow(InvalidInputError);
        expect(ask(outcome)).toThrow(/it has .*admissible\/cni.*held-title\/old/u);
      }
    });
  },
);
