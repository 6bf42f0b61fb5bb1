import { describe, it } from "vitest";
import type { Application, PlainDate, Reason } from "titres-identite";
import {
  aged,
  bankCard,
  expectThat,
  laminated,
  passport,
  person,
  special,
  type FieldCase,
} from "./field-case.js";

const gone = (reason: "lost" | "stolen", said: Partial<Application> = {}): Application =>
  person({ passport: { reason } }, [passport("2030-04-02", { where: reason })], said);
const record = "birth-record/no-title-shown";
const doubt = "either way: biometric-passport-gone";
const young: Partial<Application> = {
  applicant: aged("2012-06-15"),
  minor: { filedBy: "parent", parents: "together" },
};

describe("A16 civil status is proved after the loss of a biometric passport, and perhaps after its theft", () => {
  it.each<FieldCase>([
    [
      "A16 after a loss it is proved (F21246, 29 September 2025)",
      gone("lost"),
      { papers: { [record]: "required" } },
    ],
    [
      "A16 on the first day of that sheet",
      gone("lost", { depositOn: "2025-09-29" }),
      { papers: { [record]: "required" } },
    ],
    [
      "A16 on the eve it was a doubt",
      gone("lost", { depositOn: "2025-09-28" }),
      { papers: { [record]: doubt } },
    ],
    ["A16 after a theft it is one to this day (F21247)", gone("stolen"), { papers: { [record]: doubt } }],
    [
      "A16 after a theft declared abroad too",
      gone("stolen", { territory: "abroad" }),
      { papers: { [record]: doubt } },
    ],
    [
      "A16 after a loss abroad it is proved",
      gone("lost", { territory: "abroad" }),
      { papers: { [record]: "required" } },
    ],
    ["A16 a minor's loss: proved (F21244)", gone("lost", young), { papers: { [record]: "required" } }],
    ["A16 a minor's theft: a doubt (F21245)", gone("stolen", young), { papers: { [record]: doubt } }],
    [
      "A16 a recent card is shown instead after a loss",
      person({ passport: { reason: "lost" } }, [
        passport("2030-04-02", { where: "lost" }),
        bankCard("2030-01-01"),
      ]),
      { papers: { [record]: "not-required", "held-cni/proves-civil-status": "required" } },
    ],
    [
      "A16 a stolen passport that was not biometric spares nothing",
      person({ passport: { reason: "stolen" } }, [
        passport("2018-04-02", { where: "stolen", format: "electronic" }),
      ]),
      { papers: { [record]: "required" } },
    ],
  ])("%s", (_, given, follows) => {
    const abroad = given.territory === "abroad";
    expectThat(given, abroad ? follows : follows);
  });
});

describe("B2 a passport lost or stolen on a journey", () => {
  const onAJourney = special({ onAJourney: true });
  const there = { territory: "abroad" } as const;
  it.each<FieldCase>([
    [
      "B2 lost: a laissez-passer is the way home",
      gone("lost", { ...there, circumstances: onAJourney }),
      { sentTo: ["laissez-passer"] },
    ],
    [
      "B2 stolen: the same",
      gone("stolen", { ...there, circumstances: onAJourney }),
      { sentTo: ["laissez-passer"] },
    ],
    [
      "B2 a child's, stolen: the same",
      gone("stolen", { ...there, ...young, circumstances: onAJourney }),
      { sentTo: ["laissez-passer"] },
    ],
    ["B2 not for whoever lives there", gone("lost", there), { notSentTo: ["laissez-passer"] }],
    [
      "B2 not for a passport renewed on a journey",
      person({ passport: { reason: "renewal" } }, [passport("2027-01-01")], {
        ...there,
        circumstances: onAJourney,
      }),
      { notSentTo: ["laissez-passer"] },
    ],
    [
      "B2 not back in France",
      gone("stolen", { circumstances: special({ stolenAbroad: true }) }),
      { notSentTo: ["laissez-passer"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});

describe("A22 thefts, declarations and what is said of them", () => {
  const theft = (
    reason: Reason,
    holder: Partial<Application> = {},
    depositOn: PlainDate = "2026-11-25",
  ): Application =>
    person(
      { cni: { reason } },
      [laminated("2015-05-02", "2030-05-01", { where: reason === "stolen" ? "stolen" : "in-hand" })],
      {
        depositOn,
        ...holder,
      },
    );
  const minor: Partial<Application> = {
    applicant: aged("2011-06-15"),
    minor: { filedBy: "parent", parents: "together" },
    heldTitles: {
      complete: true,
      titles: [laminated("2019-05-02", "2029-05-01", { adultWhenIssued: false, where: "stolen" })],
    },
  };
  it.each<FieldCase>([
    [
      "A22 a minor's card stolen abroad, and back in France: no declaration at the consulate any more (F1794)",
      theft("stolen", { ...minor, circumstances: special({ stolenAbroad: true }) }),
      { told: ["no-declaration-after-the-return"], steps: ["declare-the-theft-abroad"] },
    ],
    [
      "A22 an adult's passport stolen abroad, and back: that sheet does not speak of it",
      gone("stolen", { circumstances: special({ stolenAbroad: true }) }),
      { notTold: ["no-declaration-after-the-return"] },
    ],
    [
      "A22 still there: it can be declared",
      gone("stolen", { territory: "abroad", circumstances: special({ stolenAbroad: true }) }),
      { notTold: ["no-declaration-after-the-return"] },
    ],
    [
      "A22 stolen in France: nothing of the kind",
      theft("stolen"),
      { notTold: ["no-declaration-after-the-return"] },
    ],
    [
      "A22 an adult's laminated card stolen, on paper: better pre-apply (F1759)",
      theft("stolen"),
      { told: ["pre-apply-to-be-safe"] },
    ],
    [
      "A22 an adult's laminated card renewed, on paper: the same (F21089)",
      theft("renewal"),
      { told: ["pre-apply-to-be-safe"] },
    ],
    [
      "A22 a minor's laminated card stolen: not (F1794)",
      theft("stolen", minor),
      { notTold: ["pre-apply-to-be-safe"] },
    ],
    [
      "A22 a minor's laminated card renewed: not (F21090)",
      theft("renewal", {
        ...minor,
        heldTitles: {
          complete: true,
          titles: [laminated("2019-05-02", "2029-05-01", { adultWhenIssued: false })],
        },
      }),
      { notTold: ["pre-apply-to-be-safe"] },
    ],
    [
      "A22 a loss may be declared beforehand, on a printed form (F1344)",
      gone("lost", { depositOn: "2025-09-29" }),
      { told: ["loss-declared-beforehand", "loss-declared-at-the-counter"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});
