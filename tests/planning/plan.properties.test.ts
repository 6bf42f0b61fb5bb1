import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, parseApplication, timeline, type Application } from "titres-identite";
import { canBook, openings } from "titres-identite/offices";
import { offices } from "titres-identite/offices/data";
import { plan, type Appointment, type Plan } from "titres-identite/plan";
import { titlesToBeHad } from "../../src/answers/admitted.js";
import { plusDays } from "../../src/calendar/plain-date.js";
import { applications, wholeApplications } from "../generators/application.js";
import { runs } from "../properties/runs.js";

/** An application, and an appointment that it can be planned with. */
const planned: fc.Arbitrary<readonly [Application, Appointment]> = fc
  .tuple(
    fc.oneof(applications, wholeApplications),
    fc.constantFrom(...offices),
    fc.integer({ min: 0, max: 200 }),
    fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    fc.option(fc.tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 })), { nil: undefined }),
  )
  .filter(([{ requests }, { titles }]) => {
    const asked = Object.keys(requests ?? {});
    return asked.length === 0 || titles.some((title) => asked.includes(title));
  })
  .map(([application, office, ahead, trip, weeks]) => [
    application,
    {
      office,
      bookedOn: plusDays(application.depositOn, -ahead),
      ...(trip !== undefined && { travelOn: plusDays(application.depositOn, trip) }),
      ...(weeks !== undefined && { leadTime: { atLeast: weeks[0], atMost: weeks[0] + weeks[1] } }),
    },
  ]);

function holds(check: (made: Plan, application: Application, appointment: Appointment) => void): void {
  fc.assert(
    fc.property(planned, ([application, appointment]) => {
      check(plan(application, appointment), application, appointment);
    }),
    { numRuns: runs() },
  );
}

describe("a plan", () => {
  it("names each of its days once, in order, each with what it is named for, none before the booking or after its end", () => {
    holds(({ days, depositOn, collection }, _, { bookedOn, travelOn }) => {
      const named = days.map(({ on }) => on);
      expect(named).toEqual([...new Set(named)].sort());
      for (const { events } of days) expect(events.length).toBeGreaterThan(0);
      const end = [depositOn, collection.deadlines[0]?.by, travelOn]
        .filter((day) => day !== undefined)
        .sort()
        .at(-1);
      for (const day of named) expect(bookedOn <= day && day <= (end ?? depositOn)).toBe(true);
      expect(named).toContain(depositOn);
    });
  });

  it("says of the day of deposit what assess says, and of the appointment what canBook says", () => {
    holds(({ answer, booking, depositOn }, application, { office, bookedOn }) => {
      expect(answer).toEqual(assess(application));
      const open = titlesToBeHad(answer)?.length ?? 1;
      const files = Math.max(open, 1);
      expect(booking).toEqual(
        canBook(office, { on: bookedOn, for: "deposit", appointmentOn: depositOn, files }),
      );
    });
  });

  it("tells every change that the line of time has between the booking and the appointment, and no other", () => {
    holds(({ days }, application, { bookedOn }) => {
      const told = days.filter(({ events }) => events.some(({ kind }) => kind === "answer-changes"));
      const { depositOn } = application;
      // Where nobody can be in the situation on the day of booking, the line begins later.
      let from = bookedOn;
      while (!parseApplication({ ...application, depositOn: from }).ok) from = plusDays(from, 1);
      const line = timeline({ ...application, depositOn: from }, { until: depositOn });
      expect(told.map(({ on }) => on)).toEqual(line.slice(1).map((stretch) => stretch.from));
    });
  });

  it("has its last open day among the openings for collection, within the deadline", () => {
    holds(({ collection }, _, { office }) => {
      for (const { availableOn, by, lastOpenDay } of collection.deadlines) {
        if (lastOpenDay === "none" || lastOpenDay === "unknown") continue;
        expect(availableOn <= lastOpenDay && lastOpenDay <= by).toBe(true);
        const open = openings(
          office,
          "collection",
          `${lastOpenDay}T00:00:00Z`,
          `${plusDays(lastOpenDay, 1)}T00:00:00Z`,
        );
        expect(open).not.toEqual([]);
      }
    });
  });

  it("made again on the day of the appointment, asks for the same papers, as recent as before", () => {
    holds((made, application, appointment) => {
      const again = plan(application, { ...appointment, bookedOn: application.depositOn });
      const wanted = (each: Plan): readonly string[] =>
        each.answer.requirements.flatMap(({ id, anyOf }) =>
          anyOf.flat().map(({ document, issuedOnOrAfter }) => `${id} ${document} ${String(issuedOnOrAfter)}`),
        );
      expect(wanted(again)).toEqual(wanted(made));
    });
  });
});
