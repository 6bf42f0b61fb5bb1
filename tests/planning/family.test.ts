import { describe, expect, it } from "vitest";
import { InvalidInputError, type Family } from "titres-identite";
import { officeOf } from "titres-identite/offices/data";
import { plan, type FamilyAppointment } from "titres-identite/plan";
import { boy, father, girl, mother } from "../answers/family/people.js";

const family: Family = {
  people: { Anne: mother, Paul: father, Emma: girl, Louis: boy },
  relations: [
    { relation: "parent-of", one: "Anne", other: "Emma" },
    { relation: "parent-of", one: "Anne", other: "Louis" },
    { relation: "same-home", one: "Anne", other: "Paul" },
  ],
};
const lens: FamilyAppointment = {
  office: officeOf("lens"),
  bookedOn: "2026-09-01",
  leadTime: { atLeast: 4, atMost: 6 },
};

describe("a family of four with one appointment", () => {
  const made = plan(family, lens);

  it("has four files, and takes four slots: a title is a file", () => {
    expect(made.family.files).toHaveLength(4);
    expect(made.booking.slots).toBe(4);
  });

  it("comes to collect: each adult, the girl of 14, and the mother for the boy of 6", () => {
    expect(made.collection.people).toHaveLength(1);
    const [on] = made.collection.people;
    expect(on?.comers.map(({ person, status }) => [person, status])).toEqual([
      ["Anne", "must-come"],
      ["Paul", "must-come"],
      ["Emma", "must-come"],
    ]);
    // Anne comes for herself and for both children.
    expect(on?.comers[0]?.as.map(({ person }) => person)).toEqual(["Anne", "Emma", "Louis"]);
  });

  it("is told for each who must come", () => {
    const statuses = Object.entries(made.people).map(([name, { collecting }]) => [
      name,
      collecting[0]?.presence.applicant.status,
      collecting[0]?.presence["legal-representative"].status,
    ]);
    expect(statuses).toEqual([
      ["Anne", "must-come", "need-not-come"],
      ["Paul", "must-come", "need-not-come"],
      ["Emma", "must-come", "must-come"],
      ["Louis", "need-not-come", "must-come"],
    ]);
  });

  it("has its days merged: one appointment, one day to collect, and each own day by name", () => {
    const kinds = made.days.flatMap(({ on, events }) =>
      events.map((event) => `${on} ${event.kind}${"person" in event ? ` ${event.person}` : ""}`),
    );
    expect(kinds.filter((each) => each.endsWith(" deposit"))).toEqual(["2026-11-25 deposit"]);
    expect(kinds.filter((each) => each.endsWith(" collect-by"))).toHaveLength(1);
    // Her passport is valid up to 9 January 2027.
    expect(kinds).toContain("2027-01-09 title-ends Anne");
  });

  it("gets a paper that serves several once, and a paper of each own", () => {
    const papers = made.days.flatMap(({ events }) =>
      events.flatMap((event) => (event.kind === "get-papers" ? event.papers : [])),
    );
    const proofs = papers.filter(({ document }) => document === "proof-of-address");
    expect(proofs.map((proof) => proof.for)).toEqual([["Anne", "Paul", "Emma", "Louis"]]);
  });

  it("reads the papers at hand of each by name", () => {
    const papers = {
      Louis: [
        { id: "photo", document: "photo", whose: "applicant", issuedOn: "2026-05-01", form: "original" },
      ],
    } as const;
    const { people } = plan(family, { ...lens, papers });
    expect(people["Louis"]?.papers.inHand.map(({ goodUntil }) => goodUntil)).toEqual(["2026-10-31"]);
    expect(people["Emma"]?.papers.inHand).toEqual([]);
  });

  it("says for each what becomes of a trip", () => {
    const { people } = plan(family, { ...lens, travelOn: "2026-12-26" });
    expect(people["Anne"]?.trip?.titles.map(({ serves }) => serves)).toEqual(["yes"]);
    expect(people["Emma"]?.trip?.newTitle).toBe("perhaps");
  });
});

describe("several people who cannot have one appointment: every fault at once, each with its path", () => {
  const faultsOf = (given: unknown, appointment: unknown): readonly string[] => {
    try {
      plan(given as Family, appointment as FamilyAppointment);
    } catch (error) {
      if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
      throw error;
    }
    return [];
  };

  it.each<[string, unknown, unknown, readonly string[]]>([
    [
      "two days of deposit, two territories, and a booking after both",
      {
        people: {
          Anne: mother,
          Paul: { ...father, depositOn: "2026-11-26" },
          Emma: { ...girl, territory: "guyane" },
        },
      },
      { ...lens, bookedOn: "2026-12-01", travelOn: "2026-11-25" },
      ["people.Paul.depositOn", "people.Emma.territory", "appointment.bookedOn", "appointment.travelOn"],
    ],
    [
      "a counter that takes the title of one, and not of another",
      family,
      { ...lens, office: officeOf("reims-orgeval") },
      ["appointment.office", "appointment.office"],
    ],
    ["papers of a stranger", family, { ...lens, papers: { Zoe: [] } }, ["appointment.papers.Zoe"]],
    [
      "a paper that is none",
      family,
      { ...lens, papers: { Emma: [{ id: "a", document: "bill" }] } },
      ["appointment.papers.Emma[0].document"],
    ],
    [
      "a paper of after the booking",
      family,
      { ...lens, papers: { Emma: [{ id: "a", document: "photo", issuedOn: "2026-09-02" }] } },
      ["appointment.papers.Emma[0].issuedOn"],
    ],
    [
      "faults of a situation, and of the appointment",
      { people: { Anne: { ...mother, photo: "drawn" } } },
      { ...lens, bookedOn: "2026-12-01" },
      ["people.Anne.photo", "appointment.bookedOn"],
    ],
    ["nobody", { people: {} }, lens, ["people"]],
    ["papers of one for several", family, { ...lens, papers: [] }, ["appointment.papers"]],
  ])("%s", (_, given, appointment, paths) => {
    expect(faultsOf(given, appointment)).toEqual(paths);
  });
});
