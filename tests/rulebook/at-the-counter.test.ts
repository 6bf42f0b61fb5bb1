import { describe, expect, it } from "vitest";
import {
  nothingSpecial,
  assess,
  type Application,
  type Assessment,
  type Channel,
  type HeldTitle,
  type Requests,
  type StepId,
} from "titres-identite";
import { adult, card, ends, papers, passport } from "./adult.js";

// Sections 2.2, 3 and 5 of the research on the CNI, 2.1 and 5 of that on the passport.

const every: readonly (readonly [what: string, requests: Requests, titles: readonly HeldTitle[]])[] = [
  ["a first card", { cni: { reason: "first" } }, []],
  ["a renewed card", { cni: { reason: "renewal" } }, [card(ends.recent)]],
  ["a lost card", { cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })]],
  ["a first passport", { passport: { reason: "first" } }, []],
  ["a stolen passport", { passport: { reason: "stolen" } }, [passport(ends.valid, { where: "stolen" })]],
  [
    "a damaged card and a renewed passport",
    { cni: { reason: "damaged" }, passport: { reason: "renewal" } },
    [card(ends.valid), passport(ends.valid)],
  ],
];

const noticesOf = (answer: Assessment): readonly string[] => answer.notices.map(({ id }) => id);

describe.each(every)("whoever asks for %s", (_, requests, titles) => {
  const answer = assess(adult(requests, titles));

  it("SP-48 RE-02 RE-06 comes in person, to deposit and to collect", () => {
    expect(answer.presence.deposit.applicant.status).toBe("must-come");
    expect(answer.presence.collection.applicant.status).toBe("must-come");
  });

  it("RE-01 may go to any equipped town hall, unless the file is deposited abroad", () => {
    expect(noticesOf(answer)).toContain("any-equipped-town-hall");
    const abroad = assess(adult(requests, titles, { territory: "abroad" }));
    expect(noticesOf(abroad)).not.toContain("any-equipped-town-hall");
  });

  it("SP-06 shows originals; copies beside them are local practice", () => {
    expect(noticesOf(answer)).toContain("originals");
  });

  it("PC-07 SP-66 is told when the title is ready", () => {
    expect(noticesOf(answer)).toContain("told-when-ready");
  });

  it("SP-56 RE-43 collects within three months", () => {
    expect(noticesOf(answer)).toContain("collect-within-three-months");
  });

  it("SP-07 RE-12 SP-67 brings one photo under six months old, to the standard", () => {
    const photos = answer.requirements.filter(({ document }) => document === "photo");
    expect(photos.map(({ status, anyOf }) => [status, anyOf])).toEqual([
      [
        "required",
        [
          [
            {
              document: "photo",
              whose: "applicant",
              form: "original",
              copies: 0,
              freshness: { unit: "month", count: 6 },
              issuedOnOrAfter: "2026-05-23",
              at: "deposit",
              obtain: "bring",
            },
          ],
        ],
      ],
    ]);
    expect(noticesOf(answer)).toContain("photo-standard");
  });

  it("RE-05 RE-08 SP-52 pre-applies online and brings the number, or fills in the form of the counter", () => {
    const on = (channel?: Channel): Assessment => assess(adult(requests, titles, { channel }));
    expect(papers(on("online-pre-application"))).toMatchObject({ "pre-application-number": "required" });
    expect(papers(on("online-pre-application"))).not.toHaveProperty("application-form");
    expect(papers(on("paper-form"))).toMatchObject({ "application-form": "required" });
    expect(papers(on("paper-form"))).not.toHaveProperty("pre-application-number");
    expect(papers(on())).toMatchObject({
      "application-form": "undecided",
      "pre-application-number": "undecided",
    });
  });

  it("SP-05 is handed the form at the counter: it is filled in there, and cannot be downloaded", () => {
    const { requirements } = assess(adult(requests, titles, { channel: "paper-form" }));
    const form = requirements.find(({ document }) => document === "application-form");
    expect(form?.anyOf.flat().map(({ obtain }) => obtain)).toEqual(["filled-in-there"]);
  });
});

it.each<[requests: Requests, titles: readonly HeldTitle[]]>([
  [{ cni: { reason: "renewal" } }, [card(ends.valid)]],
  [{ passport: { reason: "first" } }, []],
])(
  "F33640 at a consulate there is no form, since 7 August 2025 in no country: until then both readings are given (%j)",
  (requests, titles) => {
    const onPaper = { channel: "paper-form", photo: "brought" } as const;
    const abroad = assess(adult(requests, titles, { ...onPaper, territory: "abroad" }));
    expect(papers(abroad)).not.toHaveProperty("application-form");
    const earlier = adult(requests, titles, { ...onPaper, territory: "abroad", depositOn: "2025-08-06" });
    expect(papers(assess(earlier))).toMatchObject({ "application-form": "required, contested" });
    expect(
      papers(assess(adult(requests, titles, { channel: "online-pre-application", territory: "abroad" }))),
    ).not.toHaveProperty("application-form");
    expect(abroad.steps).not.toContain("collect-the-form");
    expect(noticesOf(abroad)).toContain("no-form-abroad");
    const inFrance = assess(adult(requests, titles, onPaper));
    expect(papers(inFrance)).toMatchObject({ "application-form": "required" });
    expect(noticesOf(inFrance)).not.toContain("no-form-abroad");
  },
);

describe("SP-02 the steps, in their order", () => {
  const stolen = (stolenAbroad: boolean): Application =>
    adult({ passport: { reason: "stolen" } }, [passport(ends.valid, { where: "stolen" })], {
      circumstances: { ...nothingSpecial, stolenAbroad },
    });

  it.each<[what: string, application: Application, steps: readonly StepId[]]>([
    [
      "SP-04 SP-62 a passport, online",
      adult({ passport: { reason: "first" } }),
      [
        "gather-papers",
        "pre-apply-online",
        "buy-the-stamp",
        "book-an-appointment",
        "deposit",
        "track",
        "collect",
      ],
    ],
    [
      "RE-08 a free card, on paper",
      adult({ cni: { reason: "first" } }, [], { channel: "paper-form" }),
      ["gather-papers", "collect-the-form", "book-an-appointment", "deposit", "track", "collect"],
    ],
    [
      "SP-39 RE-10 a theft in France is declared to the police or the gendarmerie first",
      stolen(false),
      [
        "gather-papers",
        "pre-apply-online",
        "declare-the-theft",
        "buy-the-stamp",
        "book-an-appointment",
        "deposit",
        "track",
        "collect",
      ],
    ],
    [
      "SP-40 a theft abroad is declared to the local police, then to the consulate",
      stolen(true),
      [
        "gather-papers",
        "pre-apply-online",
        "declare-the-theft-abroad",
        "buy-the-stamp",
        "book-an-appointment",
        "deposit",
        "track",
        "collect",
      ],
    ],
  ])("%s", (_, application, steps) => {
    expect(assess(application).steps).toEqual(steps);
  });

  it("SP-53 RE-46 the application is tracked, RE-41 and the title collected, whatever is asked for", () => {
    for (const [, requests, titles] of every)
      expect(assess(adult(requests, titles)).steps.slice(-3)).toEqual(["deposit", "track", "collect"]);
  });
});

describe("declarations of loss and theft", () => {
  const asked = (requests: Requests, titles: readonly HeldTitle[], document: string): unknown =>
    assess(adult(requests, titles))
      .requirements.filter(
        (requirement) => requirement.document === document && requirement.status !== "not-required",
      )
      .map(({ status, titles: For, anyOf }) => [status, For, anyOf.flat().map(({ obtain }) => obtain)]);
  const lost = [card(ends.valid, { where: "lost" }), passport(ends.valid, { where: "stolen" })] as const;

  it("SP-41 RE-11 a loss is declared at the counter", () => {
    expect(asked({ cni: { reason: "lost" } }, lost, "loss-declaration")).toEqual([
      ["required", ["cni"], ["filled-in-there"]],
    ]);
    expect(noticesOf(assess(adult({ cni: { reason: "lost" } }, lost)))).toContain(
      "loss-declared-at-the-counter",
    );
  });

  it("SP-39 RE-10 the receipt of a theft is brought", () => {
    expect(asked({ passport: { reason: "stolen" } }, lost, "theft-declaration")).toEqual([
      ["required", ["passport"], ["bring"]],
    ]);
  });

  it("S22 a title declared lost is void, even if it turns up again", () => {
    const told = (requests: Requests): boolean =>
      noticesOf(assess(adult(requests, lost))).includes("lost-title-is-void");
    expect(told({ cni: { reason: "lost" } })).toBe(true);
    expect(told({ passport: { reason: "stolen" } })).toBe(true);
    expect(noticesOf(assess(adult({ cni: { reason: "renewal" } }, [card(ends.valid)])))).not.toContain(
      "lost-title-is-void",
    );
  });
});

describe("SP-55 RE-49 the former title is given back at deposit, and handed back at collection", () => {
  it.each<[what: string, requests: Requests, titles: readonly HeldTitle[], handedBack: readonly string[]]>([
    ["a renewed card", { cni: { reason: "renewal" } }, [card(ends.valid)], ["held-cni"]],
    ["a damaged passport", { passport: { reason: "damaged" } }, [passport(ends.valid)], ["held-passport"]],
    [
      "both renewed",
      { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
      [card(ends.old), passport(ends.valid)],
      ["held-cni", "held-passport"],
    ],
    ["a passport shown for a first card", { cni: { reason: "first" } }, [passport(ends.valid)], []],
    ["a lost card", { cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })], []],
    ["a card out of reach", { cni: { reason: "renewal" } }, [card(ends.valid, { where: "unavailable" })], []],
  ])("%s", (_, requests, titles, handedBack) => {
    const answer = assess(adult(requests, titles));
    const atCollection = answer.requirements.flatMap(({ anyOf, status }) =>
      status === "required" ? anyOf.flat().filter(({ at }) => at === "collection") : [],
    );
    expect(atCollection.map(({ document }) => document)).toEqual(handedBack);
    expect(noticesOf(answer).includes("old-title-handed-back-at-collection")).toBe(handedBack.length > 0);
    for (const title of titles) {
      const { atCollection: fate } = answer.heldTitles[title.id]!;
      const expected = handedBack.includes(`held-${title.kind}`) ? "handed-back" : "kept";
      expect(fate).toBe(title.where === "in-hand" ? expected : "not-in-hand");
    }
  });
});
