import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  InvalidInputError,
  nothingSpecial,
  parseApplication,
  timeline,
  type Application,
} from "titres-identite";
import { canBook } from "titres-identite/offices";
import { officeOf, offices } from "titres-identite/offices/data";
import { depositDays, plan, type DepositDaysQuery } from "titres-identite/plan";
import { decisions } from "../../src/answers/decisions.js";
import { plusDays } from "../../src/calendar/plain-date.js";
import { applications } from "../generators/application.js";
import { forAll } from "../properties/for-all.js";
import { renewal } from "./renewal.js";

/** The renewal without its day of deposit. */
const undated: Omit<Application, "depositOn"> = Object.fromEntries(
  Object.entries(renewal).filter(([part]) => part !== "depositOn"),
);
const orgeval = { office: officeOf("reims-orgeval"), bookedOn: "2026-11-02" } as const;

describe("the days worth choosing from", () => {
  it("SP-12 a girl's fifteenth birthday: 17 € before it, 42 € from it on", () => {
    const girl = {
      territory: "metropole",
      photo: "brought",
      requests: { passport: { reason: "first" } },
      applicant: { bornOn: "2012-02-11" },
      heldTitles: { complete: true, titles: [] },
      circumstances: nothingSpecial,
    } as const;
    const days = depositDays(girl, { office: officeOf("lens"), bookedOn: "2027-01-04" });
    expect(days.map(({ on, until }) => [on, until])).toEqual([
      ["2027-01-04", "2027-02-10"],
      ["2027-02-11", "2028-01-03"],
    ]);
    expect(days[0]?.changes).toEqual({});
    expect(days[1]?.changes.fee).toMatchObject({
      before: { amount: { units: 1700 } },
      after: { amount: { units: 4200 } },
    });
    expect(days[1]?.sources.length).toBeGreaterThan(0);
  });

  it("RE-47 a card deposited at Reims from January to March takes four weeks, from April on five to six", () => {
    const days = depositDays(undated, orgeval);
    const seasons = days.map(({ on, ready }) => [on, ready.kind === "expected" ? ready.from : ready.kind]);
    // 1 January is a public holiday, and on Saturdays this counter opens.
    expect(seasons).toContainEqual(["2027-01-02", "2027-01-30"]);
    expect(seasons).toContainEqual(["2027-04-01", "2027-05-06"]);
  });

  it("the end of a held card is told: it is in force up to 7 December 2026", () => {
    const days = depositDays(undated, orgeval);
    const end = days.find(({ on }) => on >= "2026-12-08");
    expect(days[0]?.until).toBe("2026-12-07");
    expect(end?.changes.heldTitles?.["old"]).toMatchObject({
      before: { standing: "in-force" },
      after: { standing: "expired" },
    });
  });

  it("SP-59 at Saint-Paul they reach thirteen weeks ahead", () => {
    const days = depositDays(
      { ...undated, territory: "reunion" },
      { office: officeOf("saint-paul-centre"), bookedOn: "2026-11-02" },
    );
    expect((days.at(-1)?.until ?? "") <= "2027-02-01").toBe(true);
  });

  it("where the counter does not publish its hours, whether it opens is unknown", () => {
    const office = offices.find(({ deposit }) => !deposit.hours.published);
    if (office === undefined) throw new Error("every counter publishes its hours");
    const [first] = depositDays({ applicant: { adult: true } }, { office, bookedOn: "2026-11-02" });
    expect(first?.open).toBe("unknown");
  });
});

describe("whatever the situation, the days worth choosing from", () => {
  const asked = fc.tuple(applications, fc.constantFrom(...offices)).filter(([{ requests }, { titles }]) => {
    const wanted = Object.keys(requests ?? {});
    return wanted.length === 0 || titles.some((title) => wanted.includes(title));
  });

  it("say of their day what a plan for it says, and lie where the counter may open, within the line of time", () => {
    forAll(asked, ([{ depositOn, ...application }, office]) => {
      const query: DepositDaysQuery = { office, bookedOn: depositOn };
      const days = depositDays(application, query);
      const line = timeline({ ...application, depositOn });
      for (const { on, until, decisions: decided, ready } of days) {
        expect(depositOn <= on && on <= until).toBe(true);
        for (const day of [on, until])
          expect(line.find((stretch) => stretch.from <= day && day <= stretch.until)?.decisions).toEqual(
            decided,
          );
        const { reasons } = canBook(office, { on: depositOn, for: "deposit", appointmentOn: on });
        expect(reasons.map(({ code }) => code)).not.toContain("counter-closed");
        if (!parseApplication({ ...application, depositOn: on }).ok) continue;
        const made = plan({ ...application, depositOn: on }, { office, bookedOn: depositOn });
        expect(decisions(made.answer)).toEqual(decided);
        expect(made.ready).toEqual(ready);
      }
      const named = days.map(({ on }) => on);
      expect(named).toEqual([...new Set(named)].sort());
    });
  });
});

describe("what cannot be asked is refused, every fault at once", () => {
  it.each<[string, unknown, unknown, readonly string[]]>([
    ["a day of deposit that is given all the same", renewal, orgeval, ["depositOn"]],
    [
      "a counter that takes none of the titles, and a fault of the situation",
      { requests: { passport: { reason: "first" } } },
      orgeval,
      ["appointment.office"],
    ],
    ["nothing", undefined, undefined, ["", "appointment.office", "appointment.bookedOn"]],
    ["a trip", undated, { ...orgeval, travelOn: "2027-01-01" }, ["appointment.travelOn"]],
    [
      "faults of both",
      { ...undated, photo: "drawn" },
      { ...orgeval, bookedOn: "soon" },
      ["photo", "appointment.bookedOn"],
    ],
    [
      "a person who is not born yet",
      { applicant: { bornOn: plusDays("2026-11-02", 1) } },
      orgeval,
      ["applicant.bornOn"],
    ],
  ])("%s", (_, application, query, paths) => {
    try {
      depositDays(application as object, query as DepositDaysQuery);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual(paths);
    }
  });
});
