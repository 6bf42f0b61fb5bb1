import { describe, expect, it } from "vitest";
import { whatWouldChange, type Way } from "../../src/answers/what-would-change.js";
import { nothingSpecial, type Application, type HeldTitle } from "../../src/application/application.js";
import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import type { Money } from "../../src/vocabulary/money.js";

const laminated = {
  id: "old",
  kind: "cni",
  format: "laminated",
  issuedOn: "2016-03-01",
  printedExpiry: "2031-02-28",
  where: "in-hand",
} as const;
const adult: Application = {
  depositOn: "2026-12-15",
  territory: "metropole",
  channel: "paper-form",
  photo: "brought",
  applicant: { bornOn: "1984-06-02", french: true },
  home: { lodging: "own-name", territory: "metropole", justifAdresse: false },
  circumstances: nothingSpecial,
};
const changesHer: Application = {
  ...adult,
  requests: { cni: { reason: "digital-identity" } },
  heldTitles: { complete: true, titles: [laminated] },
};
const girl: Application = {
  ...adult,
  depositOn: "2027-03-01",
  channel: "online-pre-application",
  requests: { passport: { reason: "first" } },
  applicant: { bornOn: "2012-02-11", french: true, birthRecord: { heldBy: "connected-registry" } },
  minor: { filedBy: "parent", parents: "together" },
  home: { lodging: "with-parents" },
  heldTitles: { complete: true, titles: [] },
};

const actsOf = ({ acts }: Way): string => acts.map(({ id }) => id).join(" and ");
const named = (ways: readonly Way[], acts: string): Way | undefined =>
  ways.find((way) => actsOf(way) === acts);

describe("what is in the applicant's own power", () => {
  it("a form on paper for the digital identity is refused: a pre-application online admits it", () => {
    const way = named(whatWouldChange(changesHer).ways, "pre-apply-online");
    expect(way?.gains).toContainEqual({ kind: "admitted", title: "cni" });
    expect(way?.changes.admissible?.["cni"]?.before?.refusals).toEqual(["digital-identity-on-paper"]);
    expect(way?.application.channel).toBe("online-pre-application");
  });

  it("the address is checked online only together with the pre-application, and only if it succeeds", () => {
    const { ways } = whatWouldChange(changesHer);
    expect(named(ways, "check-address-online")).toBeUndefined();
    const way = named(ways, "pre-apply-online and check-address-online");
    expect(way?.gains).toContainEqual({ kind: "paper", document: "proof-of-address" });
    expect(way?.acts[1]?.ifItSucceeds).toBe(true);
  });

  it("a card handed back costs nothing at collection", () => {
    const way = named(whatWouldChange(changesHer).ways, "hand-back-title");
    expect(way?.acts).toEqual([{ id: "hand-back-title", heldTitle: "old" }]);
    expect(way?.gains).toEqual([{ kind: "fee-at-collection", title: "cni" }]);
  });

  it("a girl of fifteen pays 42 €, and 17 € before her birthday, where there is still time", () => {
    expect(whatWouldChange(girl).ways.filter(({ acts }) => acts[0]?.id === "deposit-before")).toEqual([]);
    const way = named(whatWouldChange(girl, { depositFrom: "2026-12-01" }).ways, "deposit-before");
    expect(way?.acts).toEqual([{ id: "deposit-before", day: "2027-02-11" }]);
    expect(way?.gains).toContainEqual({
      kind: "fee",
      before: { currency: "EUR", units: 4200 },
      after: { currency: "EUR", units: 1700 },
    });
  });

  it("a parent who recognised the child late has no authority: the other may file, if willing", () => {
    const refused: Application = {
      ...girl,
      minor: { ...girl.minor, parentsMarried: false, recognisedInFirstYear: false, authorityGranted: false },
      circumstances: { ...nothingSpecial, lateRecognition: true },
    };
    const way = named(whatWouldChange(refused).ways, "other-parent-files");
    expect(way?.gains).toContainEqual({ kind: "admitted", title: "passport" });
    expect(way?.acts).toEqual([{ id: "other-parent-files", ifItSucceeds: true }]);
    expect(way?.application.minor?.authorityGranted).toBeUndefined();
  });

  it("nobody whose child's other parent has died, or opposes, is told to let that parent file", () => {
    const late = { ...nothingSpecial, lateRecognition: true };
    for (const circumstances of [
      { ...late, parentDeceased: true },
      { ...late, parentOpposes: true },
    ])
      expect(
        whatWouldChange({ ...girl, minor: { filedBy: "parent", authorityGranted: false }, circumstances })
          .ways.flatMap(({ acts }) => acts)
          .filter(({ id }) => id === "other-parent-files"),
      ).toEqual([]);
  });

  it("a form on paper in place of a pre-application is an exchange, and no gain", () => {
    const online: Application = { ...changesHer, channel: "online-pre-application" };
    expect(whatWouldChange(online).ways.flatMap(({ acts }) => acts.map(({ id }) => id))).not.toContain(
      "use-paper-form",
    );
  });

  it("a title that is not presented at collection can be handed back, as can one of which nothing is said", () => {
    for (const fate of [{ atCollection: "not-presented" }, {}] as const) {
      const titles = [{ ...laminated, ...fate }];
      const { ways } = whatWouldChange({ ...changesHer, heldTitles: { complete: true, titles } });
      expect(named(ways, "hand-back-title")?.gains).toEqual([{ kind: "fee-at-collection", title: "cni" }]);
    }
    const kept = [{ ...laminated, atCollection: "handed-back" } as const];
    const { ways } = whatWouldChange({ ...changesHer, heldTitles: { complete: true, titles: kept } });
    expect(ways.flatMap(({ acts }) => acts.map(({ id }) => id))).not.toContain("hand-back-title");
  });

  it("CGI, article 1628 bis: a card that cannot be shown costs 25 €; shown, if that succeeds, nothing", () => {
    const card = {
      ...laminated,
      issuedOn: "2004-03-01",
      printedExpiry: "2014-02-28",
      where: "unavailable",
    } as const;
    const renewal: Application = {
      ...adult,
      channel: "online-pre-application",
      requests: { cni: { reason: "renewal" } },
      heldTitles: { complete: true, titles: [card] },
    };
    const way = named(whatWouldChange(renewal).ways, "show-title");
    expect(way?.acts).toEqual([{ id: "show-title", heldTitle: "old", ifItSucceeds: true }]);
    expect(way?.gains).toContainEqual({
      kind: "fee",
      before: { currency: "EUR", units: 2500 },
      after: { currency: "EUR", units: 0 },
    });
  });

  it("a first day after the deposit is refused by name", () => {
    expect(() => whatWouldChange(girl, { depositFrom: "2027-03-02" })).toThrow(InvalidInputError);
    expect(() => whatWouldChange(girl, { depositFrom: "2027-03-02" })).toThrow(/^options\.depositFrom: /);
  });
});

describe("both titles at one appointment, or one", () => {
  const passport = {
    id: "passport",
    kind: "passport",
    format: "biometric",
    issuedOn: "2017-02-06",
    printedExpiry: "2027-02-05",
    where: "in-hand",
  } as const;
  const ended = { ...laminated, issuedOn: "2005-03-01", printedExpiry: "2015-02-28" } as const;
  const renews = (requests: Application["requests"], ...titles: readonly HeldTitle[]): Application => ({
    ...adult,
    channel: "online-pre-application",
    requests,
    heldTitles: { complete: true, titles },
  });
  const renewal = { reason: "renewal" } as const;
  const euros = (units: number): Money => ({ currency: "EUR", units });

  it("of a passport that ends in seven weeks, beside a card that is renewed: one appointment, for 86 € more", () => {
    const way = named(whatWouldChange(renews({ cni: renewal }, ended, passport)).ways, "ask-for-both");
    expect(way?.acts).toEqual([{ id: "ask-for-both", title: "passport" }]);
    expect(way?.gains).toEqual([{ kind: "appointment", title: "passport" }]);
    expect(way?.losses).toContainEqual({ kind: "fee", before: euros(8600), after: euros(0) });
    expect(way?.losses).not.toContainEqual({ kind: "paper", document: "proof-of-address" });
    expect(way?.application.requests).toEqual({ cni: renewal, passport: renewal });
  });

  it("nobody is told to renew a title that ends in years, is lost, or is perhaps not the only one", () => {
    const ids = (application: Application): readonly string[] =>
      whatWouldChange(application).ways.flatMap(({ acts }) => acts.map(({ id }) => id));
    const later = { ...passport, issuedOn: "2024-02-06", printedExpiry: "2034-02-05" };
    const lost = { ...passport, where: "lost" } as const;
    for (const titles of [
      [ended, later],
      [ended, lost],
      [ended, passport, { ...passport, id: "other" }],
      [ended],
    ])
      expect(ids(renews({ cni: renewal }, ...titles))).not.toContain("ask-for-both");
    const open = { ...renews({ cni: renewal }), heldTitles: { titles: [ended, passport] } };
    expect(ids(open)).not.toContain("ask-for-both");
  });

  it("of both that are asked for, the passport may be left: 86 € less now, and another appointment", () => {
    const both = renews({ cni: renewal, passport: renewal }, ended, passport);
    const { ways } = whatWouldChange(both);
    const way = ways.find(({ acts: [act, ...more] }) => act?.title === "passport" && more.length === 0);
    expect(way?.acts).toEqual([{ id: "ask-for-one", title: "passport" }]);
    expect(way?.gains).toContainEqual({ kind: "fee", before: euros(8600), after: euros(0) });
    expect(way?.losses).toEqual([{ kind: "appointment", title: "passport" }]);
    expect(way?.application.requests).toEqual({ cni: renewal });
    // What the one asks for the other does not need is asked for on its account alone (promise 6).
    expect(
      ways.filter(({ acts: [act] }) => act?.title === "cni").flatMap(({ gains }) => gains),
    ).not.toContainEqual(expect.objectContaining({ kind: "fee" }));
  });
});
