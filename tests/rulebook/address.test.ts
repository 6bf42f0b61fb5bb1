import { describe, expect, it } from "vitest";
import {
  assess,
  proofKinds,
  type DocumentId,
  type HeldTitle,
  type Lodging,
  type Paper,
  type PlainDate,
  type ProofKindId,
  type Requests,
} from "titres-identite";
import { adult, card, ends, passport } from "./adult.js";

// Sections 2.3 of the research on the CNI and 2.4 of that on the passport.

const aboutAddress: readonly DocumentId[] = [
  "proof-of-address",
  "host-proof-of-address",
  "host-id-copy",
  "host-statement",
];

const asks: readonly (readonly [what: string, requests: Requests, titles: readonly HeldTitle[]])[] = [
  ["a card", { cni: { reason: "renewal" } }, [card(ends.valid)]],
  ["a passport", { passport: { reason: "first" } }, [card(ends.valid)]],
  [
    "both",
    { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
    [card(ends.valid), passport(ends.valid)],
  ],
];

function papersFor(lodging: Lodging, requests: Requests, titles: readonly HeldTitle[]): readonly Paper[] {
  const { requirements } = assess(adult(requests, titles, { home: { lodging, justifAdresse: false } }));
  return requirements
    .filter(({ document, status }) => aboutAddress.includes(document) && status === "required")
    .flatMap(({ anyOf }) => anyOf.flat());
}

const service = { text: "service-public", place: "F14807" } as const;
/** F14807 of 7 October 2025, with the banner of 10 September on tax notices. */
const kinds = {
  accepted: [
    "electricity-or-gas-bill",
    "phone-bill",
    "water-bill",
    "rent-receipt-from-a-landlord-body-or-agency",
    "title-of-ownership",
    "home-insurance",
    "housing-aid-statement",
  ] satisfies readonly ProofKindId[],
  refused: [
    {
      kind: "tax-or-non-taxation-notice",
      doubt: "tax-notice-as-proof-of-address",
      sources: [
        { ...service, date: "2025-09-10" },
        { ...service, date: "2025-10-07" },
      ],
    },
    { kind: "rent-receipt-between-private-persons", sources: [{ ...service, date: "2025-10-07" }] },
  ],
};

describe.each(asks)("the proof of address for %s", (_, requests, titles) => {
  it("SP-08 RE-13 SP-67 in the own name: one proof, original or printed, under one year old", () => {
    expect(papersFor("own-name", requests, titles)).toEqual([
      {
        document: "proof-of-address",
        whose: "applicant",
        form: "original-or-print",
        copies: 0,
        freshness: { unit: "year", count: 1 },
        issuedOnOrAfter: "2025-11-23",
        kinds,
        at: "deposit",
        obtain: "bring",
      },
    ]);
  });

  it.each<[id: string, how: string, lodging: Lodging]>([
    ["SP-11 RE-14", "hosted", "hosted"],
    ["SP-11 RE-14", "an adult living with the parents", "with-parents"],
  ])(
    "%s %s: the host's proof under one year old, a copy of the host's identity document, the host's statement",
    (__, ___, lodging) => {
      const asked = { whose: "host", copies: 0, at: "deposit", obtain: "bring" };
      expect(papersFor(lodging, requests, titles)).toEqual([
        {
          ...asked,
          document: "host-proof-of-address",
          form: "original",
          freshness: { unit: "year", count: 1 },
          issuedOnOrAfter: "2025-11-23",
          kinds,
        },
        { ...asked, document: "host-id-copy", form: "photocopy" },
        { ...asked, document: "host-statement", form: "original" },
      ]);
    },
  );

  it("is open until it is known where the applicant lives", () => {
    const { requirements } = assess(adult(requests, titles, { home: { justifAdresse: false } }));
    const open = requirements.filter(
      ({ document, status }) => aboutAddress.includes(document) && status !== "not-required",
    );
    expect(open.map(({ document, status, needs }) => [document, status, needs])).toEqual(
      aboutAddress.map((document) => [document, "undecided", ["home.lodging"]]),
    );
  });
});

describe("the kinds of proof", () => {
  const kindsAccepted = (on: PlainDate): readonly ProofKindId[] =>
    proofKinds
      .filter(
        ({ as, status, from = on, until = on }) =>
          as.includes("proof-of-address") && status === "accepted" && from <= on && on <= until,
      )
      .map(({ kind }) => kind);

  it("SP-09 RE-13 the national list: energy, phone, water, rent, ownership, insurance, housing aid", () => {
    expect([...kindsAccepted("2025-10-07")].sort()).toEqual([...kinds.accepted].sort());
  });

  it("F14807 of 2023-03-20: taxes on income and on housing were on it until autumn 2025", () => {
    expect([...kindsAccepted("2025-09-09")].sort()).toEqual(
      [...kinds.accepted, "tax-or-non-taxation-notice", "housing-tax-notice"].sort(),
    );
  });

  it("no kind is accepted and refused as the same paper on the same day in the same place", () => {
    const refused = proofKinds.filter(({ status }) => status === "refused");
    for (const one of refused)
      expect(
        proofKinds.filter(
          ({ kind, as, status, where = "both", from = "", until = "9999" }) =>
            status === "accepted" &&
            kind === one.kind &&
            as.some((document) => one.as.includes(document)) &&
            (where === "both" || where === (one.where ?? where)) &&
            until >= (one.from ?? "") &&
            from <= (one.until ?? "9999"),
        ),
      ).toEqual([]);
  });
});
