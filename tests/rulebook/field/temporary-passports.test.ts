import { describe, expect, it } from "vitest";
import { assess, type Application, type Urgency } from "titres-identite";
import { aged, expectThat, person, special, type FieldCase } from "./field-case.js";

const temporary = (urgency: Urgency, said: Partial<Application> = {}): Application =>
  person({ passport: { reason: "first" } }, [], {
    urgency,
    circumstances: special({ temporaryPassport: true }),
    ...said,
  });
const young = {
  applicant: aged("2012-06-15"),
  minor: { filedBy: "parent", parents: "together" },
} as const satisfies Partial<Application>;

describe("A17 the temporary passport (F1373 and F1035, 6 October 2025)", () => {
  it.each<FieldCase>([
    [
      "A17 a minor who travels for work is sent to ask, and not refused",
      temporary("professional", young),
      { refused: [], sentTo: ["temporary-passport-of-a-minor"] },
    ],
    [
      "A17 a minor at a consulate too",
      temporary("professional", { ...young, territory: "abroad" }),
      { refused: [], sentTo: ["temporary-passport-of-a-minor"] },
    ],
    [
      "A17 until the sheet of 6 October 2025 a minor's trip for work was refused",
      temporary("professional", { ...young, depositOn: "2025-10-05" }),
      { refused: ["urgency-not-accepted"] },
    ],
    [
      "A17 an illness in the family is a reason for a minor",
      temporary("medical", young),
      { refused: [], notSentTo: ["temporary-passport-of-a-minor"] },
    ],
    [
      "A17 a trip for work is one for an adult",
      temporary("professional"),
      { refused: [], notSentTo: ["temporary-passport-of-a-minor"] },
    ],
    ["A17 a holiday is none for an adult", temporary("other"), { refused: ["urgency-not-accepted"] }],
    [
      "A17 neither a form nor a pre-application is in its list",
      temporary("medical"),
      {
        papers: {
          "application-form/paper-channel": "not-required",
          "urgency-proof/temporary-passport": "required",
        },
        noSteps: ["collect-the-form", "book-an-appointment"],
        told: ["papers-of-the-temporary-passport"],
        notTold: ["any-equipped-town-hall"],
        valid: [1],
      },
    ],
    [
      "A17 online neither",
      temporary("humanitarian", { channel: "online-pre-application" }),
      { papers: { "pre-application-number/online-channel": "not-required" }, noSteps: ["pre-apply-online"] },
    ],
    [
      "A17 on the eve of these sheets the form was asked for",
      temporary("medical", { depositOn: "2025-10-05" }),
      {
        papers: {
          "application-form/paper-channel": "required",
          "temporary-passport-receipt/temporary-passport": "not-required",
        },
      },
    ],
    [
      "A17 the card asked for at the same time takes its form",
      temporary("medical", { requests: { passport: { reason: "first" }, cni: { reason: "first" } } }),
      { papers: { "application-form/paper-channel": "required" } },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it.each([temporary("medical"), temporary("humanitarian", young)])(
    "A17 its receipt is shown at collection (%#)",
    (application) => {
      const receipt = assess(application).requirements.find(
        ({ id }) => id === "temporary-passport-receipt/temporary-passport",
      );
      expect(receipt).toMatchObject({ status: "required", anyOf: [[{ at: "collection" }]] });
    },
  );
  it("A17 originals are asked for, and no copies", () => {
    for (const paper of assess(temporary("medical")).requirements.flatMap(({ anyOf }) => anyOf.flat()))
      expect([paper.document, paper.copies]).toEqual([paper.document, 0]);
  });
});
