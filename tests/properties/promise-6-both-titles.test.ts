import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application, TitleRequest } from "../../src/application/application.js";
import { currencies, type Currency } from "../../src/vocabulary/money.js";
import { reasons, titleKinds, type TitleKind } from "../../src/vocabulary/situation.js";
import type { Amount, Assessment } from "../../src/answers/assessment.js";
import { applications } from "../generators/application.js";
import { byLaw, bySaintPaul, type By } from "./by.js";

const laterReasons = reasons.filter((reason) => reason !== "first");

/**
 * Applications for both titles that the law does not refuse for what is known: of a French person; for a first title only
 * where none of that kind is listed, for another reason only where one is or may be.
 */
const forBoth: fc.Arbitrary<Application> = fc
  .record({
    application: applications,
    saysFrench: fc.boolean(),
    reason: fc.constantFrom(...laterReasons),
    heldOne: fc.boolean(),
  })
  .map(({ application, saysFrench, reason, heldOne }) => {
    const { requests, heldTitles, applicant } = application;
    const asked = (kind: TitleKind): TitleRequest => {
      const isHeld = heldTitles?.titles.some((title) => title.kind === kind) === true;
      const mayHold = heldTitles?.complete !== true && heldOne;
      return { ...requests?.[kind], reason: isHeld || mayHold ? reason : "first" };
    };
    return {
      ...application,
      requests: { cni: asked("cni"), passport: asked("passport") },
      applicant: { ...applicant, french: saysFrench ? true : undefined },
    };
  });

/** From the strongest to the weakest. */
const order = ["required", "undecided", "one-of", "advised", "not-required"];
const presenceOrder = ["must-come", "undecided", "need-not-come"];

// The page of Reims speaks of the card alone.
describe.each([byLaw, bySaintPaul])("promise 6: both titles at once, where $id refuses neither", (by) => {
  function withBoth(check: (both: Assessment, cni: Assessment, passport: Assessment) => void): void {
    by.forAll(forBoth.map(by.there), (application) => {
      const singles = titleKinds.map((kind) => alone(by, application, kind));
      const refused = singles.some(({ admissible }) =>
        Object.values(admissible).some(({ status }) => status === "inadmissible"),
      );
      fc.pre(!refused);
      const [cni, passport] = singles;
      if (cni !== undefined && passport !== undefined) check(by.assess(application), cni, passport);
    });
  }

  it("each paper, each ground for it and each person has the stronger status of the two single files", () => {
    withBoth((both, cni, passport) => {
      for (const [id, { status }] of Object.entries(both.documents)) {
        const singles = [cni, passport].map((one) => at(one.documents, id).status);
        // One ground may ask for one of several papers for a title, and be open for the other: it is then asked for.
        const may = singles.includes("one-of")
          ? [stronger(order, ...singles), "one-of"]
          : [stronger(order, ...singles)];
        expect([id, may]).toEqual([id, expect.arrayContaining([status])]);
      }
      both.requirements.forEach((requirement, index) => {
        const singles = [cni, passport].map((one) => one.requirements[index] ?? requirement);
        expect(requirement.status, requirement.id).toBe(
          stronger(order, ...singles.map(({ status }) => status)),
        );
        const decisive = singles.filter(({ status }) => status === requirement.status);
        expect(requirement.titles).toEqual(decisive.flatMap(({ titles }) => titles));
        expect(requirement.anyOf).toEqual(decisive[0]?.anyOf);
      });
      for (const [visit, people] of Object.entries(both.presence))
        for (const [person, { status }] of Object.entries(people)) {
          const singles = [cni, passport].map((one) => at(at(one.presence, visit), person).status);
          expect([person, visit, status]).toEqual([person, visit, stronger(presenceOrder, ...singles)]);
        }
    });
  });

  it("the fees are added, currency by currency, and paid in each way that is open for one; each title keeps its own admissibility, its own validity and what may fall due later", () => {
    withBoth((both, cni, passport) => {
      for (const currency of currencies) {
        const [sum, one, other] = [both, cni, passport].map(({ fee }) => bounds(fee, currency));
        const isAdded = one !== undefined && other !== undefined;
        expect(sum).toEqual(isAdded ? one.map((end, index) => end + (other[index] ?? NaN)) : undefined);
      }
      expect([...both.fee.payBy].sort()).toEqual(union(cni.fee.payBy, passport.fee.payBy));
      expect(both.fee.lines).toEqual([...cni.fee.lines, ...passport.fee.lines]);
      expect(both.fee.later).toEqual([...cni.fee.later, ...passport.fee.later]);
      expect(both.admissible).toEqual({ ...cni.admissible, ...passport.admissible });
      expect(both.validity).toEqual({ ...cni.validity, ...passport.validity });
    });
  });

  it("a held title is shown or handed back where either single file says so, and worth the same", () => {
    withBoth((both, cni, passport) => {
      for (const [id, outcome] of Object.entries(both.heldTitles)) {
        const singles = [cni, passport].map((one) => at(one.heldTitles, id));
        expect(outcome.titleStatus).toEqual(singles[0]?.titleStatus);
        expect(outcome.shown).toBe(stronger(["yes", "undecided", "no"], ...singles.map((one) => one.shown)));
        expect(outcome.atCollection).toBe(
          stronger(
            ["handed-back", "undecided", "kept", "not-in-hand"],
            ...singles.map((one) => one.atCollection),
          ),
        );
      }
    });
  });

  it("every step, notice and referral of either single file is given once, and none is new but the word on photos; no question is new", () => {
    withBoth((both, cni, passport) => {
      expect([...both.steps].sort()).toEqual(union(cni.steps, passport.steps));
      expect(both.notices.map(({ id }) => id).sort()).toEqual(
        union(["one-photo-for-both"], ...[cni, passport].map(({ notices }) => notices.map(({ id }) => id))),
      );
      expect(both.referrals.map(({ id }) => id).sort()).toEqual(
        union(...[cni, passport].map(({ referrals }) => referrals.map(({ id }) => id))),
      );
      const asked = [cni, passport].flatMap(({ undecided }) => undecided.map(({ fact }) => fact));
      for (const { fact } of both.undecided) expect(asked).toContain(fact);
    });
  });
});

function alone({ assess }: By, application: Application, kind: TitleKind): Assessment {
  return assess({ ...application, requests: { [kind]: application.requests?.[kind] } });
}

function at<T>(record: Readonly<Record<string, T>>, key: string): T {
  const value = Object.entries(record).find(([other]) => other === key)?.[1];
  if (value === undefined) throw new Error(`the answer has no ${key}`);
  return value;
}

function stronger(order: readonly string[], ...statuses: readonly string[]): string | undefined {
  return [...statuses].sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];
}

/** The least and the largest that an amount may be in a currency; nothing where it is in none. */
function bounds(amount: Amount, currency: Currency): readonly number[] | undefined {
  const amounts =
    amount.kind === "exact"
      ? [amount.amount]
      : amount.kind === "range"
        ? amount.spans.flatMap(({ from, to }) => [from, to])
        : amount.amounts;
  const units = amounts.filter((each) => each.currency === currency).map((each) => each.units);
  return units.length === 0 ? undefined : [Math.min(...units), Math.max(...units)];
}

function union(...lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())].sort();
}
