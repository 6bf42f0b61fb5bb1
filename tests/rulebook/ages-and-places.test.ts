import { describe, expect, it } from "vitest";
import {
  assess,
  decisions,
  firstDay,
  national,
  nothingSpecial,
  photoOrigins,
  territories,
  titleKinds,
  type Application,
  type Assessment,
  type PhotoOrigin,
  type PlainDate,
  type Reason,
  type Territory,
} from "titres-identite";
import { rowsThatHold } from "./rows-that-hold.js";
import { adult, card, ends, inCents, passport, today } from "./adult.js";

/** Days of birth of someone who is under 15, from 15 to 17, and of age on the day of deposit. */
const born = { under15: "2016-03-01", from15: "2010-03-01", adult: "1990-03-01" } as const;

const child: Partial<Application> = {
  home: { lodging: "with-parents", justifAdresse: false },
  minor: { filedBy: "parent", parents: "together" },
};

function passportIn(territory: Territory, bornOn: PlainDate, photo: PhotoOrigin = "brought"): Assessment {
  return assess(
    adult({ passport: { reason: "first" } }, [], {
      ...child,
      territory,
      photo,
      applicant: {
        bornOn,
        french: true,
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      },
    }),
  );
}

/** How a fee is paid there. */
function waysIn(territory: Territory): readonly string[] {
  return territory === "abroad" ? ["at-the-post"] : ["online-stamp", "stamp"];
}

describe("SP-12 the fee of a passport by age and place of deposit (passport, table 3.1), in cents", () => {
  it.each<[territory: Territory, photo: PhotoOrigin, adult: number, from15: number, under15: number]>([
    ["metropole", "brought", 8600, 4200, 1700],
    ["guadeloupe", "brought", 8600, 4200, 1700],
    ["martinique", "brought", 8600, 4200, 1700],
    ["reunion", "brought", 8600, 4200, 1700],
    ["guyane", "brought", 4300, 2100, 850],
    ["mayotte", "brought", 8600, 4200, 1700],
    ["mayotte", "taken-at-the-counter", 8900, 4500, 2000],
    ["abroad", "brought", 9600, 5200, 2700],
  ])("%s, photo %s", (territory, photo, ...cents) => {
    const fees = [born.adult, born.from15, born.under15].map(
      (bornOn) => passportIn(territory, bornOn, photo).fee,
    );
    expect(fees).toMatchObject(cents.map((each) => ({ kind: "exact", amount: inCents(each) })));
  });

  it("Guyane, photo at the counter: 44.50 € for an adult, and no source for a minor", () => {
    expect(passportIn("guyane", born.adult, "taken-at-the-counter").fee).toMatchObject({
      kind: "exact",
      amount: inCents(4450),
    });
    for (const bornOn of [born.from15, born.under15])
      expect(passportIn("guyane", bornOn, "taken-at-the-counter").fee).toMatchObject({
        kind: "unsettled",
        amounts: [],
      });
  });

  it("8.19 a consulate that takes the photo: 96 or 99 € for an adult, 55 and 30 € for a minor, and no stamp", () => {
    const { fee, documents } = passportIn("abroad", born.adult, "taken-at-the-counter");
    expect(fee).toMatchObject({
      kind: "unsettled",
      amounts: [inCents(9600), inCents(9900)],
      doubts: ["photo-taken-by-a-consulate"],
      payBy: ["at-the-post"],
    });
    expect(documents.photo.status).toBe("not-required");
    expect(documents["fiscal-stamp"].status).toBe("not-required");
    expect(passportIn("abroad", born.from15, "taken-at-the-counter").fee).toMatchObject({
      amount: inCents(5500),
    });
    expect(passportIn("abroad", born.under15, "taken-at-the-counter").fee).toMatchObject({
      amount: inCents(3000),
    });
  });

  it("every other territory is unsettled, without an amount, and sends the applicant to ask", () => {
    const listed = ["metropole", "guadeloupe", "martinique", "reunion", "guyane", "mayotte", "abroad"];
    for (const territory of territories.filter((each) => !listed.includes(each))) {
      const { fee, referrals } = passportIn(territory, born.adult);
      expect([territory, fee.kind, fee]).toMatchObject([territory, "unsettled", { amounts: [] }]);
      expect(referrals.map(({ id }) => id)).toContain("fee-not-published");
    }
  });
});

describe("SP-12 SP-14 RE-28 card and passport stolen together: 25 € (12.50 € in Guyane) and the passport's fee, in cents", () => {
  it.each<[territory: Territory, photo: PhotoOrigin, adult: number, from15: number, under15: number]>([
    ["metropole", "brought", 11_100, 6700, 4200],
    ["guyane", "brought", 5550, 3350, 2100],
    ["mayotte", "taken-at-the-counter", 11_400, 7000, 4500],
    ["abroad", "brought", 12_100, 7700, 5200],
  ])("%s, photo %s", (territory, photo, ...cents) => {
    const titles = [card(ends.valid, { where: "stolen" }), passport(ends.valid, { where: "stolen" })];
    const requests = { cni: { reason: "stolen" }, passport: { reason: "stolen" } } as const;
    const fees = [born.adult, born.from15, born.under15].map(
      (bornOn) =>
        assess(adult(requests, titles, { ...child, territory, photo, applicant: { bornOn, french: true } }))
          .fee,
    );
    expect(fees).toMatchObject(cents.map((each) => ({ kind: "exact", amount: inCents(each) })));
    for (const { payBy } of fees) expect(payBy).toEqual(waysIn(territory));
  });
});

describe("a fee that may be one no source gives is never zero by accident", () => {
  it.each<[what: string, application: Application]>([
    [
      "a passport in French Polynesia, the exemption open",
      adult({ passport: { reason: "first" } }, [], { territory: "polynesie-francaise", circumstances: {} }),
    ],
    [
      "a card in French Polynesia, the reason open",
      adult({ cni: {} }, [], { territory: "polynesie-francaise" }),
    ],
  ])("%s", (_, application) => {
    const { fee } = assess(application);
    expect(fee).toMatchObject({ kind: "range", orUnknown: true });
    expect(fee.lines).toMatchObject([{ kind: "range", orUnknown: true }]);
    expect(decisions(assess(application)).fee).toMatchObject({ orUnknown: true });
  });

  it("which title is asked for being open, where no source gives the fee of one", () => {
    const application: Application = {
      depositOn: today,
      territory: "saint-pierre-et-miquelon",
      heldTitles: { complete: true, titles: [] },
      circumstances: nothingSpecial,
    };
    expect(assess(application).fee).toMatchObject({
      kind: "range",
      orUnknown: true,
      dependsOn: ["requests"],
    });
  });

  it("CGI 955 where the exemption may be granted, and no source says what is due otherwise", () => {
    const circumstances = { ...nothingSpecial, destitute: true };
    const open = { kind: "unsettled", amounts: [inCents(0)], doubts: ["waiver-for-the-destitute"] };
    const { fee } = assess(
      adult({ passport: { reason: "first" } }, [], { territory: "polynesie-francaise", circumstances }),
    );
    expect(fee).toMatchObject({ ...open, lines: [open] });
  });

  it("CGI 955 beside a card whose reason is open, for a minor photographed at the counter in Guyane", () => {
    const { fee } = assess(
      adult({ cni: {}, passport: { reason: "first" } }, [], {
        ...child,
        territory: "guyane",
        photo: "taken-at-the-counter",
        applicant: { bornOn: born.under15, french: true },
        circumstances: { ...nothingSpecial, destitute: true },
      }),
    );
    expect(fee.lines).toMatchObject([{ kind: "range" }, { kind: "unsettled", amounts: [inCents(0)] }]);
    expect(fee).toMatchObject({
      kind: "range",
      spans: [{ from: inCents(0), to: inCents(1250) }],
      orUnknown: true,
    });
  });

  it("a range that sources give whole says nothing of the kind", () => {
    const { fee } = assess(adult({ cni: {} }, [card(ends.valid)]));
    expect(fee).toMatchObject({ kind: "range", spans: [{ from: inCents(0), to: inCents(2500) }] });
    expect(fee).not.toHaveProperty("orUnknown");
  });
});

describe("SP-14 RE-28 a card not shown costs the same at any age: 25 €, half in Guyane (CNI, section 3)", () => {
  it.each<[territory: Territory, cents: number]>([
    ["metropole", 2500],
    ["guadeloupe", 2500],
    ["martinique", 2500],
    ["reunion", 2500],
    ["mayotte", 2500],
    ["guyane", 1250],
    ["abroad", 2500],
  ])("%s", (territory, cents) => {
    for (const bornOn of Object.values(born)) {
      const { fee } = assess(
        adult({ cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })], {
          ...child,
          territory,
          applicant: { bornOn, french: true },
        }),
      );
      expect(fee).toMatchObject({
        kind: "exact",
        amount: inCents(cents),
        payBy: waysIn(territory),
      });
    }
  });
});

describe("who comes for a minor (CNI and passport, section 5)", () => {
  const presence = (bornOn: PlainDate, collectOn?: PlainDate): Assessment["presence"] =>
    assess(
      adult({ cni: { reason: "first" } }, [], {
        ...child,
        ...(collectOn === undefined ? {} : { collectOn }),
        applicant: { bornOn, french: true },
      }),
    ).presence;

  it.each<[bornOn: PlainDate]>([["2026-11-01"], ["2016-01-01"], ["2009-01-01"]])(
    "SP-22 SP-48 RE-04 RE-24 born on %s: comes to deposit with the legal representative, at any age",
    (bornOn) => {
      expect(presence(bornOn).deposit).toMatchObject({
        applicant: { status: "must-come" },
        "legal-representative": { status: "must-come" },
        guardian: { status: "need-not-come" },
      });
    },
  );

  it("SP-23 RE-42 under 11, need not come to collect; the representative does", () => {
    expect(presence("2015-11-23").collection).toMatchObject({
      applicant: { status: "need-not-come" },
      "legal-representative": { status: "must-come" },
    });
  });

  it("SP-55 RE-24 from 12 on, comes to collect; twelve itself counts", () => {
    expect(presence("2014-11-22").collection.applicant.status).toBe("must-come");
  });

  it("twelve within a year, and the day of collection not known: it is asked", () => {
    expect(presence("2014-12-05").collection.applicant).toMatchObject({
      status: "undecided",
      needs: ["collectOn"],
    });
  });

  it("collected on the eve of the twelfth birthday: need not come", () => {
    expect(presence("2014-12-05", "2026-12-04").collection.applicant.status).toBe("need-not-come");
  });
});

describe("free re-issues of a passport keep the former end (passport, section 3.3)", () => {
  const reissue: readonly Reason[] = [
    "civil-status-change",
    "address-change",
    "pages-full",
    "administrative-error",
  ];

  it.each(reissue)("%s", (reason) => {
    const { fee, validity, documents } = assess(
      adult({ passport: { reason } }, [passport("2033-04-01")], {
        names: { changed: "use-name" },
      }),
    );
    expect(fee).toMatchObject({ kind: "exact", amount: inCents(0) });
    expect(validity.passport).toMatchObject({ years: [], keepsFormerEnd: "yes", until: "2033-04-01" });
    expect(documents["fiscal-stamp"].status).toBe("not-required");
  });

  it("is paid in full once the passport has expired", () => {
    const { fee } = assess(adult({ passport: { reason: "pages-full" } }, [passport(ends.recent)]));
    expect(fee).toMatchObject({ kind: "exact", amount: inCents(8600) });
  });
});

describe("for each territory, age band, photo and day exactly one row of a fee and of a validity holds", () => {
  const flags = [false, true].flatMap((one) => [false, true].map((other) => [one, other] as const));
  const days = [firstDay, "2022-07-01", "2024-02-29", today, "2031-08-03"];

  it.each(territories)("%s", (territory) => {
    for (const depositOn of days)
      for (const age of [0, 14, 15, 17, 18, 70])
        for (const photo of photoOrigins)
          for (const [destitute, temporaryPassport] of flags) {
            const application = adult({}, [], {
              depositOn,
              territory,
              photo,
              requests: { cni: { reason: "lost" }, passport: { reason: "lost" } },
              applicant: { ageOnDeposit: age },
              circumstances: { ...nothingSpecial, destitute, temporaryPassport },
            });
            for (const kind of titleKinds)
              for (const tables of [national.fees, national.validities])
                for (const holds of rowsThatHold(tables[kind], application, { reason: "lost", kind }))
                  expect(holds.filter((value) => value === true)).toHaveLength(1);
          }
  });
});
