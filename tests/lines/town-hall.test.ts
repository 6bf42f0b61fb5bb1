import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  InvalidInputError,
  assess,
  decisions,
  national,
  type Application,
  type Decisions,
  type Paper,
  type Rulebook,
} from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import {
  accepts,
  adds,
  always,
  asksHere,
  notice,
  pageOf,
  refusesKinds,
  removes,
  townHall,
  type Page,
} from "titres-identite/rules";
import { applications, wholeApplications } from "../generators/application.js";
import { byReims, bySaintPaul } from "../properties/by.js";
import { papersIn } from "./line-case.js";
import { adult, born, card, child, first, firstPassport, renewal } from "./people.js";

describe("a rulebook speaks for its own titles and territory", () => {
  const both = { ...first, ...firstPassport };
  const law = (application: Application): Decisions => decisions(assess(application));
  const page = (application: Application, rulebook: Rulebook): Decisions =>
    decisions(assess(application, { rulebook }));

  it("Reims speaks of the card: for a passport the national answer stands, and says so", () => {
    const answer = assess(adult(both), { rulebook: reims });
    expect(answer.rulebook).toMatchObject({ id: "reims", version: "2023-12-12", nationalFor: ["passport"] });
    const ofPassport = adult(firstPassport, [], { territory: "metropole" });
    expect(page(ofPassport, reims)).toEqual(law(ofPassport));
  });

  it("a ground that Reims replaces for the card stands as the law has it for the passport", () => {
    const grounds = assess(adult(both), { rulebook: reims }).requirements.filter(
      ({ document, status }) => document === "birth-record" && status === "required",
    );
    expect(grounds.map(({ id, titles }) => [id, titles])).toEqual([
      ["birth-record/no-title-shown", ["passport"]],
      ["birth-record/extract", ["cni"]],
    ]);
  });

  it("the page's list of kinds is that of whoever asks for a title of the page; while that is unknown, no list is given", () => {
    const proofIn = (application: Application): Paper["kinds"] =>
      papersIn(assess(application, { rulebook: reims }), "proof-of-address")[0]?.kinds;
    expect(proofIn(adult(first))?.basis).toBe("local-practice");
    expect(proofIn(adult(both))?.accepted).toEqual(proofIn(adult(first))?.accepted);
    expect(proofIn(adult(firstPassport))?.basis).toBeUndefined();
    expect(proofIn(adult(firstPassport))?.accepted).toContain("title-of-ownership");
    expect(proofIn({ ...adult(first), requests: undefined })).toBeUndefined();
    const silent = born("1985-06-15", {
      birthRecord: { heldBy: "paper-registry", showsNationality: false },
    });
    const nationality = papersIn(
      assess({ ...adult(first), requests: undefined, applicant: silent }, { rulebook: reims }),
      "nationality-proof",
    );
    expect(nationality.map(({ kinds }) => kinds?.accepted.length)).toContain(4);
  });

  it.each([
    [reims, "reunion"],
    [saintPaul, "metropole"],
    [saintPaul, "abroad"],
  ] as const)(
    "$0.id does not speak of a deposit in $1: the national answer stands",
    (rulebook, territory) => {
      const elsewhere = adult(both, [], { territory });
      expect(page(elsewhere, rulebook)).toEqual(law(elsewhere));
      expect(assess(elsewhere, { rulebook }).rulebook).toMatchObject({
        id: rulebook.id,
        nationalFor: ["cni", "passport"],
      });
    },
  );

  it.each([
    [reims, "metropole"],
    [saintPaul, "reunion"],
  ] as const)("$0.id speaks of $1 where the application names no territory", (rulebook, territory) => {
    expect(page(adult(first), rulebook)).toEqual(page(adult(first, [], { territory }), rulebook));
    expect(assess(adult(first), { rulebook }).rulebook.nationalFor).toBeUndefined();
  });

  it.each([byReims, bySaintPaul])(
    "$id takes the deposit to be at its own counters where no territory is named: naming theirs changes nothing",
    ({ rulebook, forAll }) => {
      forAll(fc.oneof(applications, wholeApplications), (drawn) => {
        const application = { ...drawn, territory: undefined };
        const there = { ...drawn, territory: rulebook.local?.territory };
        expect(page(application, rulebook)).toEqual(page(there, rulebook));
      });
    },
  );

  it.each([byReims, bySaintPaul])(
    "$id: naming another territory is another place, where the national answer stands whole",
    ({ rulebook, forAll }) => {
      forAll(fc.oneof(applications, wholeApplications), (application) => {
        const elsewhere = { ...application, territory: "guyane" } as const;
        expect(page(elsewhere, rulebook)).toEqual(law(elsewhere));
      });
    },
  );

  it("leaves the national rulebook as it was", () => {
    expect(national.local).toBeUndefined();
    expect(national.rules.some(({ id }) => id === "birth-record/extract")).toBe(false);
  });
});

describe("where the page is silent the law stands", () => {
  it("on the basis of the law, and what the page asks beyond it is local practice", () => {
    const { requirements } = assess(child(renewal, [card("2024-05-01")]), { rulebook: saintPaul });
    const basisOf = (id: string): string | undefined => requirements.find((one) => one.id === id)?.basis;
    expect(basisOf("pre-application-number/online-channel")).toBe("law");
    expect(basisOf("birth-record/minor")).toBe("local-practice");
    expect(basisOf("birth-record/born-abroad")).toBe("law");
  });
});

describe("a page that is wrong is refused when it is defined", () => {
  const cite = pageOf("your-town");
  const page: Page<string> = {
    id: "your-town",
    version: "2026-10-01",
    lastVerifiedOn: "2026-11-22",
    titles: ["cni", "passport"],
    territory: "metropole",
    cite,
    agrees: {},
    changes: [],
    words: { fr: { townHall: "mairie de Votreville", page: "Mairie de Votreville" } },
  };
  const departure = { differs: "practical-advice", safer: "page" } as const;
  const advice = notice("whole-photo-sheet", { when: always, sources: [cite("YT-01")] });

  it.each([undefined, null, "national", {}, [], { rules: [] }])(
    "what it extends is no rulebook: %j",
    (nothing) => {
      expect(() => townHall(nothing as never, page)).toThrow(InvalidInputError);
      expect(() => townHall(nothing as never, page)).toThrow(/^law: .* is not a rulebook, such as national$/);
    },
  );

  it("null is no rulebook", () => {
    expect(() => assess(adult(first), { rulebook: null as never })).toThrow(
      /^options\.rulebook: null is not a rulebook.*: leave out what is unknown$/,
    );
  });

  const copy = JSON.parse(JSON.stringify(national)) as unknown;
  it.each([
    ["a word", "reims"],
    ["an object", {}],
    ["a list", []],
    ["part of one", { rules: [] }],
    ["a copy by way of JSON", copy],
    ["a copy by hand", { ...national }],
  ])("what assess is given is no rulebook: %s", (_, nothing) => {
    expect(() => assess(adult(first), { rulebook: nothing as never })).toThrow(InvalidInputError);
    expect(() => assess(adult(first), { rulebook: nothing as never })).toThrow(/not a rulebook/);
  });

  it("names a replaced rule that does not exist", () => {
    const changes = [removes("birth-record/nowhere" as never, { ...departure, lines: ["YT-01"] })];
    expect(() => townHall(national, { ...page, changes })).toThrow(
      'page: national has no rule "birth-record/nowhere"',
    );
  });

  it("names a rule that does not exist and that a line is said to agree with", () => {
    const agrees = { "YT-01": ["fee/cni/nowhere"] } as const;
    expect(() => townHall(national, { ...page, agrees })).toThrow(
      'page: national has no rule "fee/cni/nowhere"',
    );
  });

  it("names a rule without a citation", () => {
    const changes = [adds({ ...advice, sources: [] as never }, departure)];
    expect(() => townHall(national, { ...page, changes })).toThrow(
      'page: "notice/whole-photo-sheet" has no citation',
    );
  });

  it("names a rule that cites no line of the page", () => {
    const changes = [adds({ ...advice, sources: [{ text: "saint-paul", place: "SP-07" }] }, departure)];
    expect(() => townHall(national, { ...page, changes })).toThrow(
      'page: "notice/whole-photo-sheet" cites no line of the page',
    );
  });

  it("names a kind that is listed twice, and one that no line of the page names", () => {
    const proofKinds = [
      {
        ...departure,
        of: "proof-of-address" as const,
        kinds: [
          ...accepts(["proof-of-address"], [cite("YT-01")], "water-bill", "payslip"),
          ...refusesKinds(["proof-of-address"], [{ text: "saint-paul", place: "SP-10" }], "payslip"),
        ],
      },
    ];
    expect(() => townHall(national, { ...page, proofKinds })).toThrow(
      'page: the kinds of "proof-of-address" name "payslip" twice\n' +
        'page: the kinds of "proof-of-address" cite no line of the page for "payslip"',
    );
  });

  it("names two rules with one id", () => {
    const again = asksHere("photo/every-application", { when: always, sources: [cite("YT-01")] });
    expect(() => townHall(national, { ...page, titles: ["cni"], changes: [adds(again, departure)] })).toThrow(
      'page: two rules for a cni are called "photo/every-application"',
    );
  });

  it("names all faults at once", () => {
    const changes = [
      adds({ ...advice, sources: [] as never }, departure),
      removes("step/nowhere" as never, { ...departure, lines: ["YT-01"] }),
    ];
    expect(() => townHall(national, { ...page, changes })).toThrow(
      /has no rule "step\/nowhere"\npage: "notice\/whole-photo-sheet" has no citation/,
    );
  });
});
