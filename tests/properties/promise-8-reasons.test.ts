import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { decisions } from "../../src/answers/decisions.js";
import { assess } from "../../src/answers/assess.js";
import type { Assessment } from "../../src/answers/assessment.js";
import type { Reason } from "../../src/evaluation/reason.js";
import { applications } from "../generators/application.js";
import { keeping } from "../generators/facts.js";
import { byLaw, rulebooks, type By } from "./by.js";

describe.each(rulebooks)("promise 8: reasons suffice, by $id", (by) => {
  const { outcomes, there, explain, forAll } = by;

  it("keeping only the facts that the reason of a decided outcome names gives the same decision", () => {
    forAll(
      fc.tuple(applications.map(there), fc.array(outcomes, { minLength: 3, maxLength: 3 })),
      ([application, several]) => {
        for (const outcome of several) {
          const decision = decisionOf(by, application, outcome);
          if (decision === undefined) continue;
          const kept = keeping(application, explain(application, outcome).facts);
          expect(decisionOf(by, kept, outcome), `${outcome} from ${JSON.stringify(kept)}`).toEqual(decision);
        }
      },
    );
  });
});

describe("promise 8, in a case that once failed", () => {
  it("a fee that no source gives at any age needs no age to be so", () => {
    const application: Application = {
      depositOn: "2026-11-25",
      requests: { passport: { reason: "first" } },
      territory: "saint-pierre-et-miquelon",
      circumstances: { destitute: false },
    };
    const { facts } = byLaw.explain(application, "fee/passport");
    expect(facts).toContain("territory");
    expect(assess(keeping(application, facts)).fee).toMatchObject({ kind: "unsettled", amounts: [] });
  });
});

describe("promise 8, of the kinds of a paper", () => {
  it("the territory decides which kinds will do as a proof of address, and is named among the facts", () => {
    const application: Application = {
      depositOn: "2026-11-25",
      requests: { cni: { reason: "first" } },
      territory: "metropole",
      home: { lodging: "own-name", justifAdresse: false },
      applicant: { adult: true },
      circumstances: { detained: false },
    };
    const outcome = "proof-of-address/own-name";
    const { facts } = byLaw.explain(application, outcome);
    expect(facts).toContain("territory");
    expect(decisionOf(byLaw, keeping(application, facts), outcome)).toEqual(
      decisionOf(byLaw, application, outcome),
    );
  });
});

/** What an answer decides of an outcome, as `explain` names it; nothing where it is undecided. */
function decisionOf(by: By, application: Application, outcome: string): unknown {
  const answer = by.assess(application);
  const [first = "", second = "", third = ""] = outcome.split("/");
  const requirement = answer.requirements.find(({ id }) => id === outcome);
  if (requirement !== undefined) {
    const { status, contested, anyOf, titles } = requirement;
    return status === "undecided" ? undefined : { status, contested, anyOf, titles };
  }
  switch (first) {
    case "presence": {
      const people = Object.entries(answer.presence).find(([visit]) => visit === third)?.[1];
      const presence = Object.entries(people ?? {}).find(([person]) => person === second)?.[1];
      return presence?.status === "undecided" ? undefined : [presence?.status, presence?.contested];
    }
    case "admissible": {
      if (third !== "") break;
      const admissible = Object.entries(answer.admissible).find(([title]) => title === second)?.[1];
      if (admissible === undefined || admissible.status === "undecided") return undefined;
      const { status, contested, refusals } = admissible;
      return { status, contested, refusals: refusals.map(({ id }) => id) };
    }
    case "fee": {
      if (second === "") {
        const { kind, ...fee } = decisions(answer).fee;
        if (answer.fee.lines.length === 0 || kind === "range") return undefined;
        return { kind, ...fee, payBy: undefined, later: undefined };
      }
      if (third === "collection") {
        const [later] = answer.fee.later;
        return later?.status === "unless-handed-back" ? undefined : later?.status;
      }
      const line = answer.fee.lines.find(({ title }) => title === second);
      // Which sheets are cited goes by the age, which decides nothing here.
      return line?.kind === "range" ? undefined : { ...line, sources: undefined };
    }
    case "validity": {
      const validity = Object.entries(answer.validity).find(([title]) => title === second)?.[1];
      if (validity?.keepsFormerEnd === "yes") return "former-end";
      return validity?.years.length === 1 && validity.keepsFormerEnd === "no" ? validity.years : undefined;
    }
  }
  return saidOrNot(by, application, outcome, answer);
}

/** Refusals, steps, notices, ways to pay and referrals are said or not; that they are not may be open, and then only reasons tell. */
function saidOrNot(
  { explain }: By,
  application: Application,
  outcome: string,
  answer: Assessment,
): boolean | undefined {
  const values = explain(application, outcome).reasons.map(
    ({ because }: { because: Reason }) => because.value,
  );
  const { admissible, fee, steps, notices, referrals } = answer;
  const said = [
    ...Object.entries(admissible).flatMap(([title, { refusals }]) =>
      refusals.map(({ id }) => `admissible/${title}/${id}`),
    ),
    ...steps.map((id) => `step/${id}`),
    ...notices.map(({ id }) => `notice/${id}`),
    ...fee.payBy.map((way) => `payment/${way}`),
    ...referrals.map(({ id }) => `referral/${id}`),
  ].includes(outcome);
  if (said) return true;
  return values.includes(undefined) ? undefined : false;
}
