import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/answers/assessment.js";
import type { Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import { years, plus } from "../../src/calendar/period.js";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { wholeApplications } from "../generators/application.js";
import { rulebooks } from "./by.js";

/** The situation in which the age is said, and no day of birth; nothing where the age cannot be told for certain. */
function byAge(application: Application): Application | undefined {
  const { applicant = {} } = application;
  const { ageOnDeposit, bornOn } = applicant;
  if (ageOnDeposit === undefined || bornOn === undefined) return undefined;
  return { ...application, applicant: { ...applicant, bornOn: undefined } };
}

function born(application: Application, bornOn: PlainDate): Application | undefined {
  const parsed = parseApplication({ ...application, applicant: { ...application.applicant, bornOn } });
  return parsed.ok ? parsed.application : undefined;
}

/** Every birthday of someone of an age on a day, those near its ends and the anniversaries of other days first. */
function birthdays(application: Application): readonly PlainDate[] {
  const { depositOn, applicant, collectOn, heldTitles } = application;
  const age = applicant?.ageOnDeposit ?? 0;
  const last = plus(depositOn, years(-age));
  const first = plusDays(plus(depositOn, years(-age - 1)), -1);
  const days: PlainDate[] = [];
  for (let day = last; day >= first; day = plusDays(day, -1)) days.push(day);
  const known = [
    depositOn,
    collectOn,
    ...(heldTitles?.titles ?? []).flatMap(({ issuedOn, printedExpiry }) => [issuedOn, printedExpiry]),
  ];
  const telling = known.flatMap((day) => (day === undefined ? [] : [day.slice(5)]));
  const isTelling = (day: PlainDate): boolean =>
    day <= plusDays(first, 3) ||
    day >= plusDays(last, -3) ||
    day.endsWith("-02-29") ||
    [-1, 0, 1].some((shift) => telling.includes(plusDays(day, shift).slice(5)));
  return [...days.filter(isTelling), ...days.filter((day) => !isTelling(day))];
}

/** What is decided of an outcome, without the facts that it waits for. */
function decided(answer: Assessment, outcome: string): string {
  const found = decisionOf(answer, outcome);
  expect(found, `an answer says something of ${outcome}`).toBeDefined();
  const isLeftOut = (key: string): boolean => key === "needs" || key === "sources";
  return JSON.stringify(found, (key, value: unknown) => (isLeftOut(key) ? undefined : value));
}

function decisionOf({ requirements, fee, ...answer }: Assessment, outcome: string): unknown {
  const [kind = "", one = "", two = ""] = outcome.split("/");
  const of = (record: object): unknown => Object.entries(record).find(([key]) => key === one)?.[1];
  switch (kind) {
    case "admissible":
      return of(answer.admissible);
    case "fee":
      return fee.lines.find(({ title }) => title === one) ?? fee;
    case "payment":
      return fee.payBy;
    case "validity":
      return of(answer.validity);
    case "presence":
      return Object.entries(answer.presence).flatMap(([visit, people]) =>
        visit === two ? [of(people)] : [],
      );
    case "held-title":
      return Object.entries(answer.heldTitles).find(([id]) => outcome === `held-title/${id}`)?.[1];
    default:
      return requirements.find(({ id }) => id === outcome);
  }
}

describe.each(rulebooks)(
  "what the age alone decides never asks for the day of birth, by $id",
  ({ assess, there, forAll }) => {
    // A failing situation is tried with every birthday: it is not made smaller.
    const ages = fc.noShrink(
      wholeApplications
        .map(there)
        .map(byAge)
        .filter((one) => one !== undefined),
    );

    // On 29 February nobody turns thirteen, and a consent asked for after that birthday waits for the day of birth in vain.
    const nobodyTurnsThirteen = ({ depositOn }: Application): boolean => depositOn.endsWith("-02-29");
    // How old someone will be who collects more than a year later is asked of the day of birth alone.
    const collectsLate = ({ depositOn, collectOn = depositOn }: Application): boolean =>
      collectOn > plus(depositOn, years(1));

    it("the day of birth is asked for only where two birthdays of that age lead to two answers", () => {
      forAll(ages, (application) => {
        if (nobodyTurnsThirteen(application) || collectsLate(application)) return;
        const { undecided } = assess(application);
        const asked = undecided.find(({ fact }) => fact === "applicant.bornOn");
        for (const outcome of asked?.outcomes ?? []) {
          const found = new Set<string>();
          for (const bornOn of birthdays(application)) {
            const whole = born(application, bornOn);
            if (whole !== undefined) found.add(decided(assess(whole), outcome));
            if (found.size > 1) break;
          }
          expect(found.size, `${outcome} waits for the day of birth`).toBeGreaterThan(1);
        }
      });
    });

    it("whether someone is an adult is never asked of someone whose age is said", () => {
      forAll(ages, (application) => {
        const { applicant = {} } = application;
        const facts = assess({ ...application, applicant: { ...applicant, adult: undefined } }).undecided;
        expect(facts.map(({ fact }) => fact)).not.toContain("applicant.adult");
      });
    });
  },
);

it("the birthdays of an age begin and end where they should", () => {
  const given: Application = { depositOn: "2026-11-25", applicant: { ageOnDeposit: 12 } };
  const days = birthdays(given).filter((day) => born(given, day) !== undefined);
  expect([...days].sort().at(0)).toBe("2013-11-26");
  expect([...days].sort().at(-1)).toBe("2014-11-25");
});
