import { describe, expect, it } from "vitest";
import { InvalidInputError, nothingSpecial, type Application } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { officeOf, type OfficeId } from "titres-identite/offices/data";
import { plan, type Appointment, type Plan } from "titres-identite/plan";
import { renewal } from "./renewal.js";

const orgeval: Appointment = { office: officeOf("reims-orgeval"), bookedOn: "2026-11-02" };

function eventsOf(made: Plan): readonly string[] {
  return made.days.flatMap(({ on, events }) => events.map(({ kind }) => `${on} ${kind}`));
}

describe("an adult renews a card at Reims, on 16 December 2026, and books on 2 November", () => {
  const made = plan(renewal, orgeval, { rulebook: reims });

  it("RE-47 in December the title is expected in five to six weeks", () => {
    expect(made.ready).toMatchObject({
      kind: "expected",
      from: "2027-01-20",
      until: "2027-01-27",
      by: "office",
    });
  });

  it("is told each day on which something is to be done or known, in order", () => {
    expect(eventsOf(made)).toEqual([
      // The photo, of less than six months.
      "2026-11-02 get-papers",
      // The card's prolonged validity ends on 7 December (decree 2013-1188, article 10).
      "2026-12-08 answer-changes",
      "2026-12-16 deposit",
      "2027-01-20 expected-from",
      "2027-01-27 expected-until",
      "2027-04-20 collect-by",
    ]);
  });

  it("must collect within three months of the day it is made available, on a day on which the counter opens", () => {
    expect(made.collection.deadlines).toEqual([
      { availableOn: "2027-01-20", by: "2027-04-20", lastOpenDay: "2027-04-20" },
      { availableOn: "2027-01-27", by: "2027-04-27", lastOpenDay: "2027-04-27" },
    ]);
  });

  it("comes alone, whichever day it is", () => {
    expect(made.collection.people).toHaveLength(1);
    expect(made.collection.people[0]?.presence.applicant.status).toBe("must-come");
  });

  it("RE-39 books only once all the papers are at hand", () => {
    expect(made.booking.reasons).toEqual([{ code: "file-not-said" }]);
    expect(plan(renewal, { ...orgeval, fileComplete: true }, { rulebook: reims }).booking.answer).toBe("yes");
    expect(plan(renewal, { ...orgeval, fileComplete: false }, { rulebook: reims }).booking.answer).toBe("no");
  });
});

describe("when a title is expected", () => {
  it.each([
    ["2026-01-07", "2026-02-04", "2026-02-04", "RE-47 from January to March in four weeks"],
    ["2026-03-31", "2026-04-28", "2026-04-28", "RE-47 up to the last of March"],
    ["2026-04-01", "2026-05-06", "2026-05-13", "RE-47 from April on in five to six"],
  ])("deposited at Reims on %s: from %s to %s (%s)", (depositOn, from, until) => {
    const made = plan(
      { depositOn, requests: { cni: { reason: "first" } } },
      { ...orgeval, bookedOn: "2025-12-01" },
    );
    expect(made.ready).toMatchObject({ from, until });
  });

  it("is not known where the town hall does not say, nor is until when it must be collected", () => {
    const made = plan(renewal, { office: officeOf("lens"), bookedOn: "2026-11-02" });
    expect(made.ready).toEqual({ kind: "unknown" });
    expect(made.collection.deadlines).toEqual([]);
  });

  it("is what the caller knows, where the caller says", () => {
    const leadTime = { atLeast: 2, atMost: 3 };
    const made = plan(renewal, { office: officeOf("lens"), bookedOn: "2026-11-02", leadTime });
    expect(made.ready).toEqual({
      kind: "expected",
      from: "2026-12-30",
      until: "2027-01-06",
      by: "caller",
      sources: [],
    });
  });
});

describe("who collects, at the age then reached", () => {
  const child = (bornOn: string): Application => ({
    depositOn: "2026-12-16",
    territory: "metropole",
    requests: { cni: { reason: "first" } },
    applicant: { bornOn },
  });

  it("RE-24 CNI 5 a child who is twelve on every day on which the card is expected comes too", () => {
    const made = plan(child("2014-12-01"), orgeval);
    expect(made.collection.people.map(({ presence }) => presence.applicant.status)).toEqual(["must-come"]);
  });

  it("a child whose twelfth birthday lies among the days on which the card is expected comes on the last, not on the first", () => {
    const made = plan(child("2015-01-23"), orgeval);
    expect(made.collection.people.map(({ on, presence }) => [on, presence.applicant.status])).toEqual([
      ["2027-01-20", "need-not-come"],
      ["2027-01-27", "must-come"],
    ]);
  });
});

describe("days before the appointment", () => {
  it("a record issued anew is recent enough from three months before the appointment on (decree 55-1397)", () => {
    const first: Application = {
      ...renewal,
      requests: { cni: { reason: "first" } },
      heldTitles: { complete: true, titles: [] },
      depositOn: "2027-02-24",
    };
    const made = plan(first, { ...orgeval, bookedOn: "2026-11-02" }, { rulebook: reims });
    const since = made.days.find(({ on, events }) => on > "2026-11-02" && events[0]?.kind === "get-papers");
    // Issued on 24 November, it would be three months old that day; it must be less.
    expect(since?.on).toBe("2026-11-25");
    expect(since?.events[0]).toMatchObject({
      papers: [{ document: "birth-record", issuedOnOrAfter: "2026-11-25" }],
      sources: expect.arrayContaining([expect.objectContaining({ text: "decree-55-1397" })]) as unknown,
    });
  });

  it("SP-12 a passport costs more from the fifteenth birthday on: 17 €, then 42 €", () => {
    const girl: Application = {
      depositOn: "2027-03-03",
      territory: "metropole",
      photo: "brought",
      requests: { passport: { reason: "first" } },
      applicant: { bornOn: "2012-02-11" },
      heldTitles: { complete: true, titles: [] },
      circumstances: nothingSpecial,
    };
    const made = plan(girl, { office: officeOf("lens"), bookedOn: "2027-01-04" });
    const birthday = made.days.find(({ on }) => on === "2027-02-11");
    expect(birthday?.events[0]).toMatchObject({
      kind: "answer-changes",
      changes: {
        fee: {
          before: { kind: "exact", amount: { currency: "EUR", units: 1700 } },
          after: { kind: "exact", amount: { currency: "EUR", units: 4200 } },
        },
      },
    });
  });

  it("what is said of a later day, such as the issue of a title, leaves out the days before it", () => {
    const titles = [
      {
        ...renewal.heldTitles!.titles[0]!,
        issuedOn: "2026-11-20",
        printedExpiry: "2036-11-19",
        format: "card" as const,
      },
    ];
    const made = plan({ ...renewal, heldTitles: { titles } }, orgeval);
    const changes = made.days.filter(({ events }) => events.some(({ kind }) => kind === "answer-changes"));
    expect(changes).toEqual([]);
  });
});

describe("a trip", () => {
  const passport: Application = {
    ...renewal,
    requests: { passport: { reason: "renewal" } },
    heldTitles: {
      complete: true,
      titles: [
        {
          id: "mine",
          kind: "passport",
          format: "biometric",
          issuedOn: "2017-01-11",
          printedExpiry: "2027-01-10",
          where: "in-hand",
        },
      ],
    },
  };
  const lens: Appointment = {
    office: officeOf("lens"),
    bookedOn: "2026-11-02",
    leadTime: { atLeast: 4, atMost: 6 },
  };

  it.each([
    ["2027-01-10", "yes", "too-late"],
    ["2027-01-11", "no", "too-late"],
    ["2027-01-20", "no", "perhaps"],
    ["2027-01-28", "no", "in-time"],
  ])(
    "on %s the passport that ends on 10 January 2027 serves: %s; the new one comes %s",
    (travelOn, serves, newTitle) => {
      const { trip } = plan(passport, { ...lens, travelOn });
      expect(trip?.titles.map((title) => title.serves)).toEqual([serves]);
      expect(trip?.newTitle).toBe(newTitle);
      expect(trip?.temporaryPassport === undefined).toBe(newTitle === "in-time");
    },
  );

  it("F21258 a temporary passport costs 30 €, where the new one may come too late", () => {
    const { trip } = plan(passport, { ...lens, travelOn: "2027-01-11" });
    expect(trip?.temporaryPassport?.fee).toMatchObject({
      kind: "exact",
      amount: { currency: "EUR", units: 3000 },
    });
  });

  it("where nobody says how long it takes, whether it comes in time is unknown", () => {
    const { trip } = plan(passport, {
      office: officeOf("lens"),
      bookedOn: "2026-11-02",
      travelOn: "2027-06-01",
    });
    expect(trip?.newTitle).toBe("unknown");
  });
});

describe("what cannot be planned is refused, every fault at once", () => {
  const faultsOf = (application: unknown, appointment: unknown, options?: unknown): readonly string[] => {
    try {
      plan(application as Application, appointment as Appointment, options as object);
    } catch (error) {
      if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
      throw error;
    }
    return [];
  };

  it.each<[string, unknown, unknown, readonly string[]]>([
    [
      "a booking after the deposit",
      renewal,
      { ...orgeval, bookedOn: "2026-12-17" },
      ["appointment.bookedOn"],
    ],
    ["a trip before the deposit", renewal, { ...orgeval, travelOn: "2026-12-15" }, ["appointment.travelOn"]],
    [
      "a passport at Reims, whose page speaks of the card",
      { ...renewal, requests: { passport: { reason: "first" } } },
      orgeval,
      ["appointment.office"],
    ],
    ["no counter and no day", renewal, {}, ["appointment.office", "appointment.bookedOn"]],
    ["nothing", renewal, undefined, ["appointment.office", "appointment.bookedOn"]],
    ["an unknown field", renewal, { ...orgeval, when: "soon" }, ["appointment.when"]],
    ["no counter", renewal, { ...orgeval, office: { id: "x" } }, ["appointment.office.titles"]],
    ["the name of a counter", renewal, { ...orgeval, office: "reims-orgeval" }, ["appointment.office"]],
    ["no time of the day", renewal, { ...orgeval, at: "25:00" }, ["appointment.at"]],
    [
      "an hour that is skipped that day",
      { ...renewal, depositOn: "2027-03-28" },
      { ...orgeval, at: "02:30" },
      ["appointment.at"],
    ],
    [
      "all that cannot be so together, beside a fault of the situation",
      { ...renewal, requests: { passport: { reason: "first" } }, applicant: { bornOn: "soon" } },
      { ...orgeval, bookedOn: "2026-12-17", travelOn: "2026-12-15" },
      ["applicant.bornOn", "appointment.bookedOn", "appointment.travelOn", "appointment.office"],
    ],
    [
      "a paper of after the booking, and one twice",
      renewal,
      {
        ...orgeval,
        papers: [
          { id: "a", document: "photo", issuedOn: "2026-11-03" },
          { id: "a", document: "photo" },
        ],
      },
      ["appointment.papers[1].id"],
    ],
    [
      "a paper of after the booking",
      renewal,
      { ...orgeval, papers: [{ id: "a", document: "photo", issuedOn: "2026-11-03" }] },
      ["appointment.papers[0].issuedOn"],
    ],
    [
      "a title among the papers that is not held",
      renewal,
      { ...orgeval, papers: [{ id: "a", document: "held-cni", title: "new" }] },
      ["appointment.papers[0].title"],
    ],
    ["a day that does not exist", renewal, { ...orgeval, travelOn: "2027-02-30" }, ["appointment.travelOn"]],
    ["half a lead time", renewal, { ...orgeval, leadTime: { atLeast: 2 } }, ["appointment.leadTime"]],
    [
      "a lead time upside down",
      renewal,
      { ...orgeval, leadTime: { atLeast: 3, atMost: 2 } },
      ["appointment.leadTime.atMost"],
    ],
    [
      "faults of both",
      { depositOn: "2026-02-30" },
      { ...orgeval, bookedOn: 1 },
      ["depositOn", "appointment.bookedOn"],
    ],
  ])("%s", (_, application, appointment, paths) => {
    expect(faultsOf(application, appointment)).toEqual(paths);
  });

  it("an unknown option", () => {
    expect(faultsOf(renewal, orgeval, { rules: reims })).toEqual(["options.rules"]);
  });
});

it.each<OfficeId>(["saint-paul-centre", "saint-paul-la-plaine"])(
  "SP-59 at %s an appointment is had by thirteen weeks ahead",
  (id) => {
    const application: Application = { ...renewal, territory: "reunion" };
    const made = plan(application, { office: officeOf(id), bookedOn: "2026-11-02" }, { rulebook: saintPaul });
    expect(made.booking.lastDay).toBe("2027-02-01");
  },
);
