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
import { adult, card, ends, inCents, inFrancs, passport, today } from "./adult.js";

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

/** How a fee is paid there; at a consulate since 2 June 2025 (F34752 of 2025-07-29, F33805 of 2026-03-27). */
function waysIn(territory: Territory): readonly string[] {
  return territory === "abroad" ? ["online-stamp", "at-the-post"] : ["online-stamp", "stamp"];
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

  it("Guyane, photo at the counter: 44.50 € for an adult, 22.50 € from 15, 10 € under 15 (F34752 of 2025-07-29)", () => {
    const fees = [born.adult, born.from15, born.under15].map(
      (bornOn) => passportIn("guyane", bornOn, "taken-at-the-counter").fee,
    );
    expect(fees).toMatchObject(
      [4450, 2250, 1000].map((cents) => ({ kind: "exact", amount: inCents(cents) })),
    );
  });

  it.each<[age: keyof typeof born, without: number, withIt: number]>([
    ["adult", 9600, 9900],
    ["from15", 5200, 5500],
    ["under15", 2700, 3000],
  ])(
    "8.19 a photo left to a consulate, %s: %i or %i (F34752 and F1357 of July 2025 against F21247 of 2022 and F34752 of 2020)",
    (age, without, withIt) => {
      const { fee, documents } = passportIn("abroad", born[age], "taken-at-the-counter");
      expect(fee).toMatchObject({
        kind: "unsettled",
        amounts: [inCents(without), inCents(withIt)],
        doubts: ["photo-taken-by-a-consulate"],
        payBy: ["online-stamp", "at-the-post"],
      });
      expect(documents.photo).toEqual({ status: "required", contested: true });
      expect(documents["fiscal-stamp"].status).toBe("not-required");
    },
  );

  it("LP 335-2 French Polynesia, by the years it is good for: 12,000 F CFP for an adult, 7,500 for a minor", () => {
    const fees = [born.adult, born.from15, born.under15].map(
      (bornOn) => passportIn("polynesie-francaise", bornOn).fee,
    );
    expect(fees).toMatchObject(
      [12_000, 7500, 7500].map((francs) => ({
        kind: "exact",
        amount: inFrancs(francs),
        payBy: ["paper-stamp"],
      })),
    );
  });

  it("Nouméa, undated, New Caledonia: 3,000 F CFP for an adult, 1,500 from 15, free under 15, all unsettled", () => {
    for (const [bornOn, francs] of [
      [born.adult, 3000],
      [born.from15, 1500],
      [born.under15, 0],
    ] as const)
      expect(passportIn("nouvelle-caledonie", bornOn).fee).toMatchObject({
        kind: "unsettled",
        amounts: [inFrancs(francs)],
        doubts: ["fees-in-new-caledonia"],
      });
  });

  it.each<[territory: Territory]>([
    ["saint-pierre-et-miquelon"],
    ["saint-barthelemy"],
    ["saint-martin"],
    ["wallis-et-futuna"],
  ])("%s is unsettled, without an amount, and sends the applicant to ask", (territory) => {
    for (const answer of [
      passportIn(territory, born.adult),
      assess(adult({ cni: { reason: "first" } }, [], { territory })),
    ]) {
      expect(answer.fee).toMatchObject({ kind: "unsettled", amounts: [] });
      expect(answer.referrals.map(({ id }) => id)).toContain("fee-not-published");
    }
  });

  it("leaves no territory out", () => {
    const listed = ["metropole", "guadeloupe", "martinique", "reunion", "guyane", "mayotte", "abroad"];
    const overseas = [
      "saint-pierre-et-miquelon",
      "saint-barthelemy",
      "saint-martin",
      "wallis-et-futuna",
      "polynesie-francaise",
      "nouvelle-caledonie",
    ];
    expect([...territories].sort()).toEqual([...listed, ...overseas].sort());
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
  it.each<[what: string, application: Application, francs: number]>([
    [
      "a passport in French Polynesia, the reason open: no text read says what a re-issue costs there",
      adult({ passport: {} }, [passport(ends.valid)], { territory: "polynesie-francaise" }),
      12_000,
    ],
    [
      "a card in New Caledonia, the reason open: the page says nothing of a lost one",
      adult({ cni: {} }, [card(ends.valid)], { territory: "nouvelle-caledonie" }),
      0,
    ],
  ])("%s", (_, application, francs) => {
    const { fee } = assess(application);
    const spans = [{ from: inFrancs(francs), to: inFrancs(francs) }];
    expect(fee).toMatchObject({ kind: "range", spans, orUnknown: true });
    expect(fee.lines).toMatchObject([{ kind: "range", spans, orUnknown: true }]);
    expect(decisions(assess(application)).fee).toMatchObject({ orUnknown: true });
  });

  const whicheverTitle = (territory: Territory): Assessment =>
    assess({
      depositOn: today,
      territory,
      heldTitles: { complete: true, titles: [] },
      circumstances: nothingSpecial,
    });

  it("which title is asked for being open, where a page gives some fees and not others", () => {
    expect(whicheverTitle("nouvelle-caledonie").fee).toMatchObject({
      kind: "range",
      spans: [{ from: inFrancs(0), to: inFrancs(3000) }],
      orUnknown: true,
      dependsOn: ["requests"],
    });
  });

  it("which title is asked for being open, where no source gives the fee of either: there is nothing to range over", () => {
    expect(whicheverTitle("saint-pierre-et-miquelon").fee).toMatchObject({ kind: "unsettled", amounts: [] });
  });

  const destitute = { ...nothingSpecial, destitute: true };

  it("LP 335-2 the reduced fee that may be granted stands beside the one due in French Polynesia", () => {
    const due = {
      kind: "exact",
      amount: inFrancs(12_000),
      discretion: { grants: ["waiver-for-the-destitute"], otherwise: [inFrancs(1500)] },
    };
    const { fee } = assess(
      adult({ passport: { reason: "first" } }, [], {
        territory: "polynesie-francaise",
        circumstances: destitute,
      }),
    );
    expect(fee).toMatchObject({ ...due, lines: [due] });
  });

  it("CGI 955 nothing is said to be waived where no source says what is due", () => {
    const { fee } = assess(
      adult({ passport: { reason: "first" } }, [], {
        territory: "wallis-et-futuna",
        circumstances: destitute,
      }),
    );
    expect(fee).toMatchObject({
      kind: "unsettled",
      amounts: [],
      lines: [{ kind: "unsettled", amounts: [] }],
    });
    expect(fee).not.toHaveProperty("discretion");
  });

  it("CGI 955 beside a card whose reason is open, for a minor photographed at the counter in Guyane: 10 to 22.50 €, or as little as nothing", () => {
    const { fee } = assess(
      adult({ cni: {}, passport: { reason: "first" } }, [], {
        ...child,
        territory: "guyane",
        photo: "taken-at-the-counter",
        applicant: { bornOn: born.under15, french: true },
        circumstances: destitute,
      }),
    );
    expect(fee).toMatchObject({
      kind: "range",
      spans: [{ from: inCents(1000), to: inCents(2250) }],
      discretion: { grants: ["waiver-for-the-destitute"], otherwise: [inCents(0), inCents(1250)] },
    });
    expect(fee.lines).toMatchObject([
      { kind: "range" },
      { kind: "exact", amount: inCents(1000), discretion: { otherwise: [inCents(0)] } },
    ]);
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
  const made = (reason: Reason, depositOn: PlainDate = today): Assessment =>
    assess(
      adult({ passport: { reason } }, [passport("2033-04-01")], {
        depositOn,
        names: { changed: "use-name" },
      }),
    );
  const isFree = ({ fee, validity, documents }: Assessment): void => {
    expect(fee).toMatchObject({ kind: "exact", amount: inCents(0) });
    expect(validity.passport).toMatchObject({ years: [], keepsFormerEnd: "yes", until: "2033-04-01" });
    expect(documents["fiscal-stamp"].status).toBe("not-required");
  };

  it.each<[reason: Reason]>([["civil-status-change"], ["pages-full"], ["administrative-error"]])(
    "%s (F1709 of 2025-04-02)",
    (reason) => {
      isFree(made(reason));
    },
  );

  it("address-change, until the sheet of 2 April 2025 leaves it out: free (F1709 of 2021-10-15)", () => {
    isFree(made("address-change", "2025-04-01"));
  });

  it("address-change since: paid for ten years, or free as by article 953 of the tax code", () => {
    const { fee, validity, documents } = made("address-change", "2025-04-02");
    expect(fee).toMatchObject({
      kind: "unsettled",
      amounts: [inCents(0), inCents(8600)],
      doubts: ["free-reissue-after-a-move"],
    });
    expect(validity.passport).toMatchObject({
      years: [10],
      contested: { doubts: ["free-reissue-after-a-move"], otherwise: ["former-end"] },
    });
    expect(documents["fiscal-stamp"]).toEqual({ status: "required", contested: true });
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
