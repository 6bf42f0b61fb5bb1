import { describe, expect, it } from "vitest";
import {
  assess,
  nothingSpecial,
  type Applicant,
  type Application,
  type Assessment,
  type PlainDate,
  type Reason,
  type RefusalId,
  type Requests,
  type Territory,
  type Urgency,
} from "titres-identite";
import { adult, card, ends, ground, inCents, inFrancs, papers, passport } from "./adult.js";

// Passport, rows 1.3 and 3.2 on the temporary passport, 7.2 and 8.18; CNI, S23.

const born = { adult: "1990-03-01", from15: "2010-03-01", under15: "2016-03-01" } as const;
const aged = (bornOn: PlainDate): Applicant => ({
  bornOn,
  french: true,
  birthRecord: { heldBy: "connected-registry", showsNationality: true },
});

/** Asks for a temporary passport, for a medical reason unless said otherwise. */
function temporary(said: Partial<Application> = {}, requests: Requests = { passport: { reason: "first" } }) {
  return adult(requests, [], {
    urgency: "medical",
    circumstances: { ...nothingSpecial, temporaryPassport: true },
    minor: { filedBy: "parent", parents: "together" },
    ...said,
  });
}

const notices = (answer: Assessment): readonly string[] => answer.notices.map(({ id }) => id);

const ways = { stamp: ["online-stamp", "stamp"], post: ["at-the-post"] } as const;

describe("3.2 the fee of a temporary passport is the same at any age, in cents", () => {
  it.each<[territory: Territory, cents: number, by: "stamp" | "post"]>([
    ["metropole", 3000, "stamp"],
    ["guadeloupe", 3000, "stamp"],
    ["martinique", 3000, "stamp"],
    ["reunion", 3000, "stamp"],
    ["mayotte", 3000, "stamp"],
    ["abroad", 9000, "post"],
  ])("%s: %i", (territory, cents, by) => {
    for (const bornOn of Object.values(born)) {
      const { fee, documents } = assess(temporary({ territory, applicant: aged(bornOn) }));
      expect(fee).toMatchObject({ kind: "exact", amount: inCents(cents), payBy: ways[by] });
      expect(documents["fiscal-stamp"].status).toBe(by === "stamp" ? "required" : "not-required");
    }
  });

  it("F1373 and F1035 abroad: 90 € since their wording of 6 October 2025, 45 or 90 € on the eve", () => {
    for (const bornOn of [born.adult, born.from15]) {
      const on = (depositOn: PlainDate): Assessment["fee"] =>
        assess(temporary({ territory: "abroad", depositOn, applicant: aged(bornOn) })).fee;
      expect(on("2025-10-06")).toMatchObject({ kind: "exact", amount: inCents(9000) });
      expect(on("2025-10-05")).toMatchObject({
        kind: "unsettled",
        amounts: [inCents(4500), inCents(9000)],
        doubts: ["temporary-passport-abroad"],
      });
    }
  });

  it("LP 335-2 French Polynesia: 2,500 F CFP, by a stamp on paper", () => {
    for (const bornOn of Object.values(born))
      expect(
        assess(temporary({ territory: "polynesie-francaise", applicant: aged(bornOn) })).fee,
      ).toMatchObject({ kind: "exact", amount: inFrancs(2500), payBy: ["paper-stamp"] });
  });

  it("8.18 Guyane: 30 € by the prefecture's page, half by the tax code", () => {
    for (const bornOn of Object.values(born)) {
      const { fee, documents } = assess(temporary({ territory: "guyane", applicant: aged(bornOn) }));
      expect(fee).toMatchObject({
        kind: "unsettled",
        amounts: [inCents(1500), inCents(3000)],
        doubts: ["temporary-passport-in-guyane"],
      });
      expect(documents["fiscal-stamp"]).toEqual({ status: "required", contested: false });
    }
  });

  it("a territory of which no source gives it sends the applicant to ask", () => {
    const { fee, referrals } = assess(temporary({ territory: "wallis-et-futuna" }));
    expect(fee).toMatchObject({ kind: "unsettled", amounts: [] });
    expect(referrals.map(({ id }) => id)).toContain("fee-not-published");
  });

  it("a photo taken at the counter adds nothing that a source gives", () => {
    for (const territory of ["mayotte", "abroad"] as const)
      expect(assess(temporary({ territory, photo: "taken-at-the-counter" })).fee).toMatchObject({
        kind: "exact",
        amount: inCents(territory === "abroad" ? 9000 : 3000),
      });
  });

  it("CGI 955 the administration may waive it for someone destitute", () => {
    const circumstances = { ...nothingSpecial, temporaryPassport: true, destitute: true };
    expect(assess(temporary({ circumstances })).fee).toMatchObject({
      kind: "exact",
      amount: inCents(3000),
      discretion: { grants: ["waiver-for-the-destitute"], otherwise: [inCents(0)] },
    });
  });
});

describe("4 a temporary passport is valid for one year", () => {
  it.each(Object.entries(born))("%s", (_, bornOn) => {
    const { validity } = assess(temporary({ applicant: aged(bornOn) }));
    expect(validity.passport).toMatchObject({ years: [1], keepsFormerEnd: "no" });
  });

  it.each<[reason: Reason]>([["pages-full"], ["civil-status-change"], ["administrative-error"]])(
    "3.3 asked for as %s, it is no free re-issue: 30 €, one year",
    (reason) => {
      const { fee, validity } = assess(
        temporary(
          {
            heldTitles: { complete: true, titles: [passport(ends.valid)] },
            names: { changed: "use-name" },
          },
          { passport: { reason } },
        ),
      );
      expect(fee).toMatchObject({ kind: "exact", amount: inCents(3000) });
      expect(validity.passport?.years).toEqual([1]);
    },
  );
});

it("1.3 its file is that of an ordinary passport, with a proof of the urgency; since 6 October 2025 without a number, and with a receipt", () => {
  const renewed = (depositOn: PlainDate): Application =>
    temporary(
      { heldTitles: { complete: true, titles: [passport(ends.recent)] }, depositOn },
      { passport: { reason: "renewal" } },
    );
  const inAnyCase = {
    photo: "required",
    "proof-of-address": "required",
    "held-passport": "required",
    "fiscal-stamp": "required",
    "urgency-proof": "required",
  };
  expect(papers(assess(renewed("2025-10-05")))).toEqual({
    ...inAnyCase,
    "pre-application-number": "required",
  });
  expect(papers(assess(renewed("2025-10-06")))).toEqual({
    ...inAnyCase,
    "temporary-passport-receipt": "required",
  });
});

describe("1.3 for which reasons a temporary passport is made", () => {
  const refused: readonly RefusalId[] = ["urgency-not-accepted"];
  const askedBy = (bornOn: PlainDate, urgency: Urgency, depositOn: PlainDate): Assessment =>
    assess(temporary({ urgency, depositOn, applicant: aged(bornOn) }));
  const refusals = ({ admissible }: Assessment): readonly RefusalId[] | undefined =>
    admissible.passport?.refusals.map(({ id }) => id);

  // The reasons of an adult are a list; those of a minor were one, and are examples on the sheet of 6 October 2025.
  it.each<
    [urgency: Urgency, ofAdult: readonly RefusalId[], ofMinorBefore: readonly RefusalId[], asks: boolean]
  >([
    ["medical", [], [], false],
    ["humanitarian", [], [], false],
    ["professional", [], refused, true],
    ["other", refused, refused, true],
  ])(
    "F1373 and F1035 %s: refused to an adult for %j, to a minor until 5 October 2025 for %j, who is then sent to ask: %s",
    (urgency, ofAdult, ofMinorBefore, asks) => {
      for (const depositOn of ["2025-10-05", "2025-10-06"] as const)
        expect(refusals(askedBy(born.adult, urgency, depositOn))).toEqual(ofAdult);
      const before = askedBy(born.from15, urgency, "2025-10-05");
      const since = askedBy(born.from15, urgency, "2025-10-06");
      expect([refusals(before), refusals(since)]).toEqual([ofMinorBefore, []]);
      const sent = [before, since].map(({ referrals }) =>
        referrals.some(({ id }) => id === "temporary-passport-of-a-minor"),
      );
      expect(sent).toEqual([false, asks]);
    },
  );

  it("whoever is refused one asks for an ordinary passport", () => {
    expect(assess(temporary({ urgency: "other" })).admissible.passport).toMatchObject({
      status: "inadmissible",
      refusals: [{ id: "urgency-not-accepted", instead: "ask-for-an-ordinary-passport" }],
    });
  });

  it("the reason is asked for while it is not said", () => {
    expect(assess(temporary({ urgency: undefined })).admissible.passport).toMatchObject({
      status: "undecided",
      needs: ["urgency"],
    });
  });
});

describe("7.2 where a temporary passport is asked for", () => {
  it("at a prefecture or a consulate, not at any equipped town hall", () => {
    const answer = assess(temporary());
    expect(answer.steps).toEqual([
      "gather-papers",
      "buy-the-stamp",
      "ask-for-the-temporary-passport",
      "deposit",
      "track",
      "collect",
    ]);
    expect(notices(answer)).not.toContain("any-equipped-town-hall");
  });

  it("1.3 it is no right, and 1.1 it needs a visa for the USA", () => {
    expect(notices(assess(temporary()))).toEqual(
      expect.arrayContaining(["temporary-passport-is-no-right", "temporary-passport-to-the-usa"]),
    );
  });

  it("3.2 its price is not said to depend on the age of a minor, as that of an ordinary one does", () => {
    const ofMinor = temporary({ applicant: aged(born.under15) });
    const ordinary = { ...ofMinor, urgency: undefined, circumstances: nothingSpecial };
    expect(notices(assess(ofMinor))).not.toContain("stamp-for-the-age-on-deposit");
    expect(notices(assess(ordinary))).toContain("stamp-for-the-age-on-deposit");
  });
});

describe("S23 no card is made urgently", () => {
  const both: Requests = { cni: { reason: "renewal" }, passport: { reason: "first" } };
  const heldTitles = { complete: true, titles: [card(ends.valid)] };

  it("a card asked for beside a temporary passport stays an ordinary one", () => {
    const answer = assess(temporary({ heldTitles }, both));
    expect(notices(answer)).toEqual(expect.arrayContaining(["no-urgent-card", "any-equipped-town-hall"]));
    expect(answer.fee.lines).toMatchObject([
      { title: "cni", amount: inCents(0) },
      { title: "passport", amount: inCents(3000) },
    ]);
    expect(answer.validity).toMatchObject({ cni: { years: [10] }, passport: { years: [1] } });
    expect(answer.requirements.find(({ document }) => document === "urgency-proof")?.titles).toEqual([
      "passport",
    ]);
  });

  it("is said to nobody who asks for no temporary passport", () => {
    expect(notices(assess(adult(both, [card(ends.valid)])))).not.toContain("no-urgent-card");
  });
});

describe("whether a temporary passport is asked for is never assumed", () => {
  const { temporaryPassport, ...rest } = nothingSpecial;
  const open = adult({ passport: { reason: "first" } }, [], { circumstances: rest });

  it("left unsaid, the fee may be 30 or 86 €, the validity one or ten years, and the proof waits", () => {
    expect(temporaryPassport).toBe(false);
    const answer = assess(open);
    expect(answer.fee).toMatchObject({
      kind: "range",
      spans: [{ from: inCents(3000), to: inCents(8600) }],
      dependsOn: ["circumstances.temporaryPassport", "urgency"],
    });
    expect(answer.validity.passport?.years).toEqual([1, 10]);
    expect(ground(open, "urgency-proof/temporary-passport").status).toBe("undecided");
    expect(answer.steps).not.toContain("book-an-appointment");
  });

  it("is shown by its reason", () => {
    expect(assess({ ...open, urgency: "humanitarian" }).fee).toMatchObject({
      kind: "exact",
      amount: inCents(3000),
    });
  });
});
