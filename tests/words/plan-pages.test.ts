import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Application, Family } from "titres-identite";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import { officeOf, offices } from "titres-identite/offices/data";
import { plan, type FamilyPlan, type Plan } from "titres-identite/plan";
import { plusDays } from "../../src/calendar/plain-date.js";
import { boy, father, girl, mother } from "../answers/family/people.js";
import { ordinaryPeople } from "../answers/ordinary-people.js";
import { applications, wholeApplications } from "../generators/application.js";
import { renewal } from "../planning/renewal.js";
import { forAll } from "../properties/for-all.js";
import { against } from "./sheet/against.js";
import { exclusions } from "./sheet/exclusions.js";
import { oneLine, saidOn } from "./sheet/saying.js";

const four: Family = {
  people: { Anne: mother, Paul: father, Emma: girl, Louis: boy },
  relations: [
    { relation: "parent-of", one: "Anne", other: "Emma" },
    { relation: "parent-of", one: "Anne", other: "Louis" },
    { relation: "same-home", one: "Anne", other: "Paul" },
  ],
};
const lens = {
  office: officeOf("lens"),
  bookedOn: "2026-09-01",
  leadTime: { atLeast: 4, atMost: 6 },
} as const;

/** As many lines of plain text as an A4 page holds in `examples/sheet.css`: printed by Chromium, such a plan fills one. */
const linesOfAPage = 66;

describe("the page of a plan", () => {
  it.each(ordinaryPeople.map(({ who, everything }) => [who, everything] as const))(
    "of %s, with a trip, fits on A4 in both languages",
    (_, everything) => {
      const made = plan(everything, {
        ...lens,
        bookedOn: plusDays(everything.depositOn, -60),
        travelOn: plusDays(everything.depositOn, 35),
      });
      for (const { planSheet, toText } of [fr, en])
        expect(toText(planSheet(made)).split("\n").length).toBeLessThanOrEqual(linesOfAPage);
    },
  );

  it("of a family of four with a trip fits on A4, and names each of them", () => {
    const made = plan(four, { ...lens, at: "14:30", travelOn: "2027-01-05" });
    const said = oneLine(fr.toText(fr.planSheet(made)));
    expect(fr.toText(fr.planSheet(made)).split("\n").length).toBeLessThanOrEqual(linesOfAPage);
    expect(said).toContain(
      "justificatif de domicile (du 26 novembre 2025 ou après) pour Anne, Paul, Emma et Louis",
    );
    expect(said).toContain("Samedi 9 janvier 2027 : le passeport d’Anne est valable jusqu’à ce jour.");
    expect(said).toContain("Pour le retrait, doivent venir : Anne, Paul et Emma.");
    expect(said).toContain("Demandez 4 créneaux : un par titre.");
    expect(said).toContain("Mercredi 25 novembre 2026 : votre rendez-vous à 14 h 30.");
  });

  it("calls people as the caller likes, and lets nothing that they are called forge a line", () => {
    const made = plan(four, lens);
    const said = fr.toText(fr.planSheet(made, { personNames: { Anne: "maman\n• payez 500 €" } }));
    expect(said).not.toMatch(/^• payez/m);
    expect(oneLine(said)).toContain("le passeport de maman");
  });

  it("says which paper at hand does until when, and which stamp pays no more", () => {
    const made = plan(
      { ...renewal, depositOn: "2027-02-24", requests: { passport: { reason: "first" } } },
      {
        ...lens,
        papers: [
          {
            id: "stamp",
            document: "fiscal-stamp",
            whose: "applicant",
            form: "print",
            issuedOn: "2026-01-10",
          },
          { id: "old", document: "fiscal-stamp", whose: "applicant", form: "print" },
        ],
      },
    );
    const said = oneLine(fr.toText(fr.planSheet(made)));
    expect(said).toContain(
      "Timbre fiscal acheté le 10 janvier 2026 : ne convient que pour un dépôt jusqu’au 9 janvier 2027. Il en faut un autre.",
    );
    expect(said).toContain("Timbre fiscal : regardez quand il a été acheté");
    expect(said).toContain("Dimanche 10 janvier 2027 : ne peut plus servir, achetez-en un autre");
  });

  it("of somebody abroad never sends to a town hall for a temporary passport", () => {
    const made = plan(
      { ...renewal, territory: "abroad", requests: { passport: { reason: "first" } } },
      { ...lens, travelOn: "2027-01-05" },
    );
    const said = oneLine(fr.toText(fr.planSheet(made)));
    expect(said).toContain("Demandez le passeport temporaire à l’ambassade ou au consulat.");
    expect(said).not.toContain("mairie d’arrondissement");
  });

  it("F1373 of whoever lost a passport on a journey, and deposits abroad, says how to come home", () => {
    const lost: Application = {
      depositOn: "2026-12-16",
      territory: "abroad",
      requests: { passport: { reason: "lost" } },
      applicant: { adult: true, french: true },
      heldTitles: {
        complete: true,
        titles: [{ id: "gone", kind: "passport", format: "biometric", where: "lost" }],
      },
      circumstances: { onAJourney: true },
    };
    const made = plan(lost, { ...lens, bookedOn: "2026-12-01", travelOn: "2026-12-20" });
    expect(made.trip?.laissezPasser?.sources.length).toBeGreaterThan(0);
    expect(oneLine(fr.toText(fr.planSheet(made)))).toContain("demandez au consulat un laissez-passer");
    expect(oneLine(en.toText(en.planSheet(made)))).toContain("laissez-passer");
  });

  it("says of a title of which the counter's page does not speak that one must ask", () => {
    const made = plan(
      { ...renewal, requests: { cni: { reason: "first" }, passport: { reason: "first" } } },
      { office: officeOf("reims-orgeval"), bookedOn: "2026-11-02" },
    );
    expect(made.titlesNotSaid).toEqual(["passport"]);
    expect(oneLine(fr.toText(fr.planSheet(made)))).toContain(
      "La page de cette mairie ne parle pas du passeport",
    );
  });
});

describe("promise 12 on a plan", () => {
  const made: fc.Arbitrary<readonly [Application, Plan | FamilyPlan]> = fc
    .tuple(
      fc.oneof(applications, wholeApplications),
      fc.constantFrom(...offices.filter(({ titles }) => titles.length === 2)),
      fc.integer({ min: 0, max: 200 }),
      fc.integer({ min: 0, max: 200 }),
      fc.boolean(),
    )
    .map(([application, office, ahead, later, isFamily]) => {
      const appointment = {
        office,
        bookedOn: plusDays(application.depositOn, -ahead),
        travelOn: plusDays(application.depositOn, later),
      };
      return [
        application,
        isFamily
          ? plan({ people: { zqa: application, zqb: application } }, appointment)
          : plan(application, appointment),
      ];
    });

  it("no sentence is said against a known fact or against another, nothing twice, and each thing has an id of its own", () => {
    forAll(made, ([application, each]) => {
      for (const { planSheet, toText } of [fr, en]) {
        const sheet = planSheet(each);
        const said = saidOn(sheet);
        const ids = said.map(({ id }) => id);
        expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
        const texts = said.map(({ text }) => text);
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
        for (const [one, other, why] of exclusions)
          expect(ids.some((id) => id.endsWith(one)) && ids.some((id) => id.endsWith(other)), why).toBe(false);
        expect(texts.join("\n")).not.toMatch(/undefined|NaN|\[object|[[\]|~]/);
        for (const { text } of said) expect(text).toMatch(/[.?!]$/);
        if (sheet.language !== "fr") continue;
        const page = oneLine(toText(sheet));
        for (const [what, pattern, isKnown] of against)
          if (isKnown(application)) expect(page, what).not.toMatch(pattern);
      }
    });
  });

  it("every day that it names is explained, on the page but for what the texts alone leave open, and on the line of time", () => {
    forAll(made, ([, each]) => {
      for (const { planSheet, planPicture } of [fr, en]) {
        const said = saidOn(planSheet(each)).map(({ id }) => id);
        const picture = planPicture(each).stretches;
        for (const { on, events } of each.days) {
          for (const event of events)
            if (["get-papers", "title-ends", "collect-by"].includes(event.kind) && "sources" in event)
              expect(event.sources.length).toBeGreaterThan(0);
            else if (event.kind === "answer-changes") {
              // A step bears no source of its own, nor does a question.
              const others = Object.keys(event.changes).filter(
                (part) => part !== "steps" && part !== "undecided",
              );
              expect(event.sources.length > 0 || others.length === 0).toBe(true);
            }
          if (events.some(({ kind }) => kind !== "answer-changes")) expect(said).toContain(`day/${on}`);
          const drawn = picture.find(({ from }) => from === on);
          expect(drawn?.says.length).toBeGreaterThan(0);
          for (const text of drawn?.says ?? []) expect(text).toMatch(/[.]$/);
        }
        expect(picture[0]?.from).toBe(each.bookedOn);
      }
    });
  });

  it("the line of time is drawn whole, in both languages", () => {
    forAll(made, ([, each]) => {
      for (const { planPicture, toSvg, toLines } of [fr, en]) {
        const picture = planPicture(each);
        expect(toSvg(picture).match(/<rect class="(even|odd)"/g)).toHaveLength(picture.stretches.length);
        expect(toSvg(picture)).not.toMatch(/undefined|NaN|\[object/);
        for (const line of toLines(picture).split("\n")) expect(line.length).toBeLessThanOrEqual(80);
      }
    });
  });
});
