import { describe, expect, it } from "vitest";
import {
  assess,
  nothingSpecial,
  type Application,
  type Assessment,
  type HeldTitle,
  type Names,
  type PlainDate,
  type RefusalId,
  type Requests,
} from "titres-identite";
import { adult, card, ends, ground, inCents, passport, today } from "./adult.js";

const asksForAName = { ...nothingSpecial, useNameAsked: true };
const renewal: Requests = { cni: { reason: "renewal" } };

function named(names: Names, said: Partial<Application> = {}): Application {
  return adult(renewal, [card(ends.valid)], { names, circumstances: asksForAName, ...said });
}

describe("the use name of an adult (CNI 2.6, passport P13 to P15)", () => {
  it("SP-21 SP-37 SP-44 RE-23 first use of the spouse's name: the marriage record or a birth record, under three months", () => {
    const { requirements } = assess(named({ useName: "spouse", onTitleAlready: false }));
    const found = requirements.find(({ id }) => id === "marriage-record/spouse-name");
    expect(found).toMatchObject({
      status: "required",
      anyOf: [
        [{ document: "marriage-record", freshness: { unit: "month", count: 3 } }],
        [{ document: "birth-record", freshness: { unit: "month", count: 3 } }],
      ],
    });
  });

  it("keeps the spouse's name on renewal without any paper", () => {
    const application = named({ useName: "spouse", onTitleAlready: true });
    expect(ground(application, "marriage-record/spouse-name").status).toBe("not-required");
  });

  it("SP-45 RE-19 divorced: the judgment or the ex-spouse's authorisation; the latter alone where the judgment is silent", () => {
    const divorced = { useName: "ex-spouse", onTitleAlready: false, remarried: false } as const;
    const open = assess(named({ ...divorced, judgmentAllows: true }));
    expect(open.documents["divorce-judgment"].status).toBe("one-of");
    expect(open.documents["ex-spouse-authorisation"].status).toBe("one-of");
    const silent = assess(named({ ...divorced, judgmentAllows: false }));
    expect(silent.documents["ex-spouse-authorisation"].status).toBe("required");
  });

  it.each([
    [true, "2025-10-28", "required", []],
    [true, "2025-10-29", "required", ["death-record-for-the-widowed-mention"]],
    [false, "2025-10-29", "not-required", []],
  ])(
    "SP-43 RE-20 widowed, the mention wanted: %s, on %s: the death record is %s; doubts %j",
    (widowedMention, depositOn, status, doubts) => {
      const application = named({ useName: "late-spouse", widowedMention }, { depositOn });
      expect(ground(application, "spouse-death-record/widowed-mention")).toMatchObject({ status, doubts });
    },
  );
});

describe("the use name of a minor (CNI 2.7, Civil Code article 311-24-2)", () => {
  function minor(names: Names, bornOn: PlainDate, depositOn: PlainDate = today): Assessment {
    return assess(
      named(
        { useName: "both-parents", onTitleAlready: false, ...names },
        {
          depositOn,
          applicant: { bornOn, french: true, birthRecord: { heldBy: "connected-registry" } },
          home: { lodging: "with-parents", justifAdresse: false },
          minor: { filedBy: "parent", parents: "together" },
          heldTitles: { complete: true, titles: [card("2027-05-01", { issuedOn: "2017-05-02" })] },
        },
      ),
    );
  }

  it.each<[depositOn: PlainDate, contested: boolean]>([
    ["2025-08-06", false],
    ["2025-08-07", true],
    [today, true],
  ])(
    "both parents agree, on %s: the other parent's agreement, and a copy of an identity document, which the sheet F36441 of 2025-08-07 does not list: contested %s",
    (depositOn, contested) => {
      const answer = minor({ consent: "both-parents" }, "2016-03-01", depositOn);
      expect(answer.documents["other-parent-use-name-agreement"]).toEqual({
        status: "required",
        contested: false,
      });
      expect(answer.documents["other-parent-id-copy"]).toEqual({ status: "required", contested });
      expect(answer.documents["minor-use-name-consent"].status).toBe("not-required");
      const copy = answer.requirements.find(({ id }) => id === "other-parent-id-copy/both-parents");
      expect(copy?.basis).toBe("instruction");
      expect(copy?.contested?.doubts ?? []).toEqual(contested ? ["copy-of-the-other-parents-id"] : []);
    },
  );

  it("C5 one parent alone, having informed the other, since 1 July 2022", () => {
    const { documents, admissible } = minor({ consent: "one-parent-informed", form: "added" }, "2016-03-01");
    expect(documents["other-parent-information-proof"]).toEqual({ status: "required", contested: true });
    expect(documents["other-parent-information-statement"]).toEqual({ status: "required", contested: true });
    expect(documents["other-parent-use-name-agreement"].status).toBe("not-required");
    expect(admissible.cni?.status).toBe("admissible");
  });

  it.each<[why: string, form: "added" | "substituted", depositOn: PlainDate]>([
    ["the name is to be substituted", "substituted", today],
    ["before 1 July 2022", "added", "2022-06-30"],
  ])("one parent alone is refused where %s", (_, form, depositOn) => {
    const { admissible } = minor({ consent: "one-parent-informed", form }, "2016-03-01", depositOn);
    expect(admissible.cni?.refusals).toMatchObject([
      { id: "use-name-needs-both-parents", instead: "obtain-both-parents-consent" },
    ]);
  });

  it("on the thirteenth birthday the minor is not more than thirteen years old, in any reading", () => {
    const { documents } = minor({ consent: "both-parents" }, "2013-11-22");
    expect(documents["minor-use-name-consent"]).toEqual({ status: "not-required", contested: false });
  });

  it("on its morrow the minor consents, in every reading", () => {
    const { requirements } = minor({ consent: "both-parents" }, "2013-11-21");
    const consent = requirements.find(({ id }) => id === "minor-use-name-consent/from-thirteen");
    expect(consent).toMatchObject({ status: "required" });
    expect(consent).not.toHaveProperty("contested");
  });
});

describe("adults under guardianship (CNI 2.6, passport P20)", () => {
  function protectedAdult(requests: Requests, protection: Application["protection"]): Assessment {
    return assess(
      adult(requests, [card(ends.valid), passport(ends.valid)], {
        protection,
        circumstances: { ...nothingSpecial, protectedAdult: true },
      }),
    );
  }

  it("C17 C22 a card is asked for alone, the guardian being informed: statement under three months, copy, judgment", () => {
    const answer = protectedAdult(renewal, {
      measure: "guardianship",
      filedBy: "applicant",
      guardianInformed: true,
    });
    expect(answer.admissible.cni?.status).toBe("admissible");
    expect(answer.documents["guardian-statement"].status).toBe("required");
    expect(answer.documents["guardian-id-copy"].status).toBe("required");
    expect(answer.documents["guardianship-judgment"].status).toBe("required");
    expect(answer.presence.deposit.guardian.status).toBe("need-not-come");
  });

  it.each<[what: string, requests: Requests, informed: boolean, refusals: readonly RefusalId[]]>([
    ["a card without informing the guardian", renewal, false, ["guardian-not-informed"]],
    ["a passport alone", { passport: { reason: "renewal" } }, true, ["guardian-must-file"]],
  ])("%s is refused", (_, requests, guardianInformed, refusals) => {
    const { admissible } = protectedAdult(requests, {
      measure: "guardianship",
      filedBy: "applicant",
      guardianInformed,
    });
    expect(Object.values(admissible).flatMap((one) => one.refusals.map(({ id }) => id))).toEqual(refusals);
  });

  it("SP-46 a guardian who files comes with the person", () => {
    const { presence } = protectedAdult(
      { passport: { reason: "renewal" } },
      { measure: "guardianship", filedBy: "guardian" },
    );
    expect(presence.deposit).toMatchObject({
      applicant: { status: "must-come" },
      guardian: { status: "must-come" },
    });
  });

  it("under curatorship, nothing is added and nobody else comes", () => {
    const { documents, presence } = protectedAdult(renewal, { measure: "curatorship", filedBy: "applicant" });
    expect(documents["guardian-statement"].status).toBe("not-required");
    expect(documents["guardianship-judgment"].status).toBe("not-required");
    expect(presence.deposit.guardian.status).toBe("need-not-come");
  });
});

describe("the renewal for the digital identity, since 31 March 2025 (CNI S3)", () => {
  const laminated = card("2030-05-01", { issuedOn: "2015-05-02", adultWhenIssued: true });
  const asks = (said: Partial<Application> = {}): Assessment =>
    assess(adult({ cni: { reason: "digital-identity" } }, [laminated], said));
  const renewing = (title: HeldTitle, said: Partial<Application> = {}): Application =>
    adult(renewal, [title], said);

  it("is free, and admissible for an adult who holds a laminated card and pre-applied online", () => {
    expect(asks().admissible.cni?.status).toBe("admissible");
    expect(asks().fee).toMatchObject({ kind: "exact", amount: inCents(0) });
    expect(asks().notices.map(({ id }) => id)).toContain("digital-identity");
  });

  it.each<[what: string, channel: Application["channel"]]>([
    ["where nobody said how it is prepared", undefined],
    ["T17 filed on paper all the same", "paper-form"],
  ])("S3 is prepared online: pre-application-number/online-channel is asked for %s", (_, channel) => {
    const answer = asks({ channel });
    expect(answer.documents["pre-application-number"].status).toBe("required");
    expect(answer.steps).toContain("pre-apply-online");
  });

  it("S3 asks nothing of the kind for a card renewed on another ground", () => {
    const renewal = adult({ cni: { reason: "renewal" } }, [laminated], { channel: "paper-form" });
    expect(assess(renewal).documents["pre-application-number"].status).toBe("not-required");
  });

  it.each<[what: string, said: Partial<Application>, refusal: RefusalId]>([
    [
      "asked for a minor",
      {
        applicant: { bornOn: "2009-01-01", french: true },
        minor: { filedBy: "parent" },
        heldTitles: { complete: true, titles: [card("2029-05-01")] },
      },
      "digital-identity-of-a-minor",
    ],
    [
      "asked for by the holder of a bank card",
      {
        heldTitles: {
          complete: true,
          titles: [card("2032-05-01", { format: "card", adultWhenIssued: true })],
        },
      },
      "digital-identity-without-laminated-card",
    ],
  ])("%s, is refused", (_, said, refusal) => {
    const { admissible, notices } = asks(said);
    expect(admissible.cni?.refusals.map(({ id }) => id)).toContain(refusal);
    expect(notices.map(({ id }) => id)).not.toContain("digital-identity");
  });

  it.each<[what: string, application: Application, told: boolean]>([
    ["renewing a laminated card on paper", renewing(laminated, { channel: "paper-form" }), true],
    ["renewing it online", renewing(laminated), false],
    [
      "renewing it before the sheet said so",
      renewing(card("2025-12-01", { issuedOn: "2015-12-02", adultWhenIssued: true }), {
        channel: "paper-form",
        depositOn: "2025-03-30",
      }),
      false,
    ],
    [
      "renewing a bank card on paper",
      renewing(card("2031-08-02", { format: "card", adultWhenIssued: true }), {
        channel: "paper-form",
        depositOn: "2030-08-02",
      }),
      false,
    ],
  ])("C26 %s: told that the sheet may require to prepare it online: %s", (_, application, told) => {
    const { admissible, notices } = assess(application);
    expect(admissible.cni?.status).toBe("admissible");
    expect(notices.some(({ id }) => id === "pre-apply-to-be-safe")).toBe(told);
  });
});
