import { describe, expect, it } from "vitest";
import { assess, decisions, type Application, type RequirementId } from "titres-identite";
import adultChild from "../../examples/situations/adult-child-hosted-born-abroad.json" with { type: "json" };
import baby from "../../examples/situations/baby-first-card.json" with { type: "json" };
import boy from "../../examples/situations/boy-of-17-turns-18-before-deposit.json" with { type: "json" };
import stolen from "../../examples/situations/card-stolen-in-guyane.json" with { type: "json" };
import girl from "../../examples/situations/girl-of-14-first-passport.json" with { type: "json" };

/** What a situation decides, by hand, each with the row of the research that says so. */
interface ByHand {
  readonly situation: Application;
  /** Every ground on which something is required; nothing is open and nothing else is asked for. */
  readonly required: readonly RequirementId[];
  readonly cents: number;
  readonly presence: readonly string[];
  readonly years: Readonly<Record<string, readonly number[]>>;
  readonly steps: readonly string[];
}

const throughout = ["book-an-appointment", "deposit", "track", "collect"];

const byHand: readonly (readonly [title: string, ByHand])[] = [
  [
    "SP-12 SP-25 SP-33 a girl of 14, first passport, born in a commune outside COMEDEC",
    {
      situation: girl as Application,
      required: [
        "pre-application-number/online-channel", // Passport P1.
        "photo/every-application", // Passport P3.
        "proof-of-address/parent", // Passport 2.5, parents together.
        "birth-record/no-title-shown", // Passport 2.3, no CNI; P8.
        "birth-record/parental-authority", // Passport P17.
        "parent-id/minor", // Passport P16.
        "fiscal-stamp/fee-due", // Passport P5.
      ],
      cents: 1700, // Passport 3.1, under 15, mainland.
      // Passport 5: minor, deposit; minor from 12 to 17, pickup.
      presence: [
        "applicant/deposit",
        "legal-representative/deposit",
        "applicant/collection",
        "legal-representative/collection",
      ],
      years: { passport: [5] }, // Passport 4, minor.
      steps: ["gather-papers", "pre-apply-online", "buy-the-stamp", ...throughout],
    },
  ],
  [
    "RE-03 SP-23 a baby's first card, on paper, born in a connected commune",
    {
      situation: baby as Application,
      required: [
        "application-form/paper-channel", // CNI 2.2, request form.
        "photo/every-application", // CNI 2.2, photo.
        "proof-of-address/parent", // CNI 2.3, minor, parents together.
        "parent-id/minor", // CNI 2.7, parent's ID; the birth record drops out: CNI 2.7, parental authority.
      ],
      cents: 0, // CNI 3, first application.
      // CNI 5: minor at deposit, minor under 12 at pickup.
      presence: ["applicant/deposit", "legal-representative/deposit", "legal-representative/collection"],
      years: { cni: [10] }, // CNI 4.1, new format.
      steps: ["gather-papers", "collect-the-form", ...throughout],
    },
  ],
  [
    "SP-14 RE-10 a card stolen in Guyane, a passport expired for less than five years in hand",
    {
      situation: stolen as Application,
      required: [
        "pre-application-number/online-channel", // CNI 2.2, request form.
        "photo/every-application", // CNI 2.2, photo.
        "proof-of-address/own-name", // CNI 2.3, age and number.
        "held-passport/proves-civil-status", // CNI 2.1, S11, passport ok.
        "theft-declaration/stolen", // CNI 2.2, theft receipt.
        "fiscal-stamp/fee-due", // CNI 2.2, stamp.
      ],
      cents: 1250, // CNI 3, Guyane.
      presence: ["applicant/deposit", "applicant/collection"], // CNI 5, adult.
      years: { cni: [10] }, // CNI 4.1, new format.
      steps: ["gather-papers", "pre-apply-online", "declare-the-theft", "buy-the-stamp", ...throughout],
    },
  ],
  [
    "SP-11 SP-18 RE-14 RE-18 an adult child hosted by the parents, born abroad, the record foreign and silent",
    {
      situation: adultChild as Application,
      required: [
        "pre-application-number/online-channel", // CNI 2.2, request form.
        "photo/every-application", // CNI 2.2, photo.
        "host-proof-of-address/hosted", // CNI 2.3, hosted adult.
        "host-id-copy/hosted",
        "host-statement/hosted",
        "birth-record/no-title-shown", // CNI 2.2, civil-status record: not held by the SCEC.
        "nationality-proof/record-silent", // CNI 2.4, special situation.
      ],
      cents: 0, // CNI 3, first application.
      presence: ["applicant/deposit", "applicant/collection"], // CNI 5, adult.
      years: { cni: [10] }, // CNI 4.1, new format.
      steps: ["gather-papers", "pre-apply-online", ...throughout],
    },
  ],
  [
    "SP-12 SP-61 a boy of 17 at the booking, 18 on the day of deposit, renews his passport",
    {
      situation: boy as Application,
      required: [
        "pre-application-number/online-channel", // Passport P1.
        "photo/every-application", // Passport P3.
        "host-proof-of-address/hosted", // Passport 2.4, hosted.
        "host-id-copy/hosted",
        "host-statement/hosted",
        "held-passport/replaced", // Passport P6.
        "held-passport/handed-back", // Passport 5, old passport at pickup.
        "fiscal-stamp/fee-due", // Passport P5.
      ],
      cents: 8600, // Passport 3.1, 18 or more, and 3.2, the age on the day of deposit.
      presence: ["applicant/deposit", "applicant/collection"], // Passport 5, adult.
      years: { passport: [10] }, // Passport 4, adult.
      steps: ["gather-papers", "pre-apply-online", "buy-the-stamp", ...throughout],
    },
  ],
];

describe("situations decided by hand", () => {
  it.each(byHand)("%s", (_, { situation, required, cents, presence, years, steps }) => {
    const decided = decisions(assess(situation));
    expect(decided.undecided).toEqual([]);
    expect(Object.values(decided.admissible).map(({ status }) => status)).toEqual(["admissible"]);
    expect(Object.keys(decided.requirements).sort()).toEqual([...required].sort());
    expect(Object.values(decided.requirements).map(({ status }) => status)).toEqual(
      required.map(() => "required"),
    );
    expect(decided.fee).toEqual({ kind: "exact", cents, later: [] });
    expect(Object.keys(decided.presence).sort()).toEqual([...presence].sort());
    expect(decided.validity).toEqual(years);
    expect(decided.steps).toEqual(steps);
  });
});
