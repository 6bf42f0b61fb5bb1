import { describe, expect, it } from "vitest";
import {
  assess,
  national,
  proofKinds,
  type Application,
  type DocumentId,
  type Minor,
  type PlainDate,
  type ProofKinds,
} from "titres-identite";
import { saintPaul } from "titres-identite/local";
import { aged, child, expectThat, person, special, type FieldCase } from "./field-case.js";

const renews = { cni: { reason: "first" } } as const;

/** The kinds of paper named as a document, in an answer that asks for it. */
function kindsOf(application: Application, document: DocumentId): ProofKinds | undefined {
  const papers = assess(application).requirements.flatMap(({ anyOf }) => anyOf.flat());
  const found = papers.filter((paper) => paper.document === document);
  expect(found, document).not.toEqual([]);
  return found[0]?.kinds;
}

const refusedIn = (kinds: ProofKinds | undefined): readonly string[] =>
  kinds?.refused.map(({ kind }) => kind) ?? [];

const at = (depositOn: PlainDate, said: Partial<Application> = {}): Application =>
  person(renews, [], { depositOn, ...said });
const hosted = { home: { lodging: "hosted", justifAdresse: false } } as const;
const withTheOther: Minor = { filedBy: "parent", parents: "apart", residence: "with-the-other-parent" };

describe("A1 the tax notice is provisionally refused as a proof of address since 10 September 2025 (F14807)", () => {
  it.each<[whose: string, document: DocumentId, said: Partial<Application>]>([
    ["of one's own home", "proof-of-address", {}],
    ["of a host", "host-proof-of-address", hosted],
    [
      "of the other parent",
      "second-parent-proof-of-address",
      { applicant: aged("2016-05-05"), minor: withTheOther },
    ],
    [
      "of the parent who files",
      "proof-of-address",
      { applicant: aged("2016-05-05"), minor: { filedBy: "parent", parents: "together" } },
    ],
    ["in Mayotte", "proof-of-address", { territory: "mayotte" }],
  ])("A1 %s: accepted on the eve, refused from that day on, with a doubt on its end", (_, document, said) => {
    const eve = kindsOf(at("2025-09-09", said), document);
    expect(eve?.accepted).toContain("tax-or-non-taxation-notice");
    expect(refusedIn(eve)).not.toContain("tax-or-non-taxation-notice");
    for (const on of ["2025-09-10", "2025-10-07", "2026-11-25"] as const) {
      const kinds = kindsOf(at(on, said), document);
      expect(kinds?.accepted).not.toContain("tax-or-non-taxation-notice");
      expect(kinds?.refused).toContainEqual(
        expect.objectContaining({
          kind: "tax-or-non-taxation-notice",
          doubt: "tax-notice-as-proof-of-address",
        }),
      );
    }
  });

  it("A1 the housing-tax notice is gone from the list of 7 October 2025", () => {
    expect(kindsOf(at("2025-10-06"), "proof-of-address")?.accepted).toContain("housing-tax-notice");
    for (const said of [{}, hosted] as const) {
      const kinds = kindsOf(
        at("2025-10-07", said),
        said === hosted ? "host-proof-of-address" : "proof-of-address",
      );
      expect(kinds?.accepted).not.toContain("housing-tax-notice");
    }
  });

  it("A1 telephone, electricity and gas bills, water, rent, ownership, home insurance and housing aid stay accepted", () => {
    expect([...(kindsOf(at("2026-11-25"), "proof-of-address")?.accepted ?? [])].sort()).toEqual([
      "electricity-or-gas-bill",
      "home-insurance",
      "housing-aid-statement",
      "phone-bill",
      "rent-receipt-from-a-landlord-body-or-agency",
      "title-of-ownership",
      "water-bill",
    ]);
  });

  it("A1 abroad the sheet names telephone, electricity and gas bills alone", () => {
    const kinds = kindsOf(at("2026-11-25", { territory: "abroad" }), "proof-of-address");
    expect([...(kinds?.accepted ?? [])].sort()).toEqual(["electricity-or-gas-bill", "phone-bill"]);
  });

  it.each(["hotel", "mobile-home"] as const)(
    "A1 it stays one of the official papers that bear the address, for a home of the kind %s",
    (lodging) => {
      const kinds = kindsOf(
        at("2026-11-25", { home: { lodging, justifAdresse: false } }),
        "official-document-with-address",
      );
      expect(kinds?.accepted).toContain("tax-or-non-taxation-notice");
      expect(refusedIn(kinds)).toEqual([]);
    },
  );

  it.each<FieldCase>([
    [
      "A1 until 9 September 2025, no proof with a 2D-Doc can be refused",
      at("2025-09-09"),
      { told: ["2d-doc-cannot-be-refused"], notTold: ["2d-doc-but-tax-notices"] },
    ],
    [
      "A1 from 10 September 2025 on, none but the tax notice",
      at("2025-09-10"),
      { told: ["2d-doc-but-tax-notices"], notTold: ["2d-doc-cannot-be-refused"] },
    ],
    [
      "A1 the same of the proof that a guardian shows",
      child(renews, { filedBy: "guardian" }),
      { told: ["2d-doc-but-tax-notices"], notTold: ["2d-doc-cannot-be-refused"] },
    ],
    [
      "A1 nothing else may be asked of who is hosted (F14807, 7 October 2025)",
      at("2025-10-07", hosted),
      { told: ["nothing-else-from-the-hosted"] },
    ],
    [
      "A1 the same of a child hosted with a parent, since the sheet of 22 April 2025 (F32675)",
      child(renews, { filedBy: "parent", parents: "together" }, { depositOn: "2025-04-22", ...hosted }),
      { told: ["nothing-else-from-the-hosted"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it("A1 no kind of paper is both accepted and refused as one document, on one day in one place, under any rulebook", () => {
    const days = [
      ...new Set(proofKinds.flatMap(({ from, until }) => [from, until, "2021-08-02", "2026-11-25"])),
    ];
    for (const { proofKinds: rows } of [national, saintPaul])
      for (const place of ["france", "abroad"])
        for (const on of days.filter((one) => one !== undefined)) {
          const valid = rows.filter(
            ({ where = place, from = on, until = on }) => where === place && from <= on && on <= until,
          );
          const named = (status: string): readonly string[] =>
            valid
              .filter((row) => row.status === status)
              .flatMap(({ as, kind }) => as.map((one) => `${one} ${kind}`));
          const refused = named("refused");
          expect(
            named("accepted").filter((one) => refused.includes(one)),
            `${place} ${on}`,
          ).toEqual([]);
        }
  });
});

describe("A11 whoever files for a minor proves their own address (F1342, F21090)", () => {
  const filers = ["guardian", "third-party", "child-welfare-service"] as const;
  it.each(filers.map((filedBy) => [filedBy] as const))(
    "A11 a %s does, and the parents are not asked about",
    (filedBy) => {
      const { requirements, undecided } = assess(child(renews, { filedBy }));
      const proofs = requirements.filter(
        ({ document, status }) => document.endsWith("proof-of-address") && status !== "not-required",
      );
      expect(proofs).toMatchObject([
        { id: "proof-of-address/who-files", status: "required", anyOf: [[{ whose: "representative" }]] },
      ]);
      expect(undecided).toEqual([]);
    },
  );

  it.each<FieldCase>([
    [
      "A11 an orphan's guardian shows a proof of the guardian's own",
      child(renews, { filedBy: "guardian" }, { circumstances: special({ parentDeceased: true }) }),
      { papers: { "proof-of-address/who-files": "required", "proof-of-address/parent": "not-required" } },
    ],
    [
      "A11 not the proof of the other parent with whom the child is said to live",
      child(renews, { filedBy: "guardian", parents: "apart", residence: "with-the-other-parent" }),
      {
        papers: {
          "proof-of-address/who-files": "required",
          "second-parent-proof-of-address/usual-residence": "not-required",
          "proof-of-address/parent": "not-required",
        },
      },
    ],
    [
      "A11 nor proofs of both parents, whose addresses are both wanted",
      child(renews, {
        filedBy: "third-party",
        parents: "apart",
        residence: "alternating",
        bothAddresses: true,
      }),
      {
        papers: {
          "proof-of-address/who-files": "required",
          "second-parent-proof-of-address/both-addresses": "not-required",
          "alternating-residence-proof/both-addresses": "not-required",
        },
      },
    ],
    [
      "A11 for a passport too",
      child({ passport: { reason: "first" } }, { filedBy: "child-welfare-service", parents: "apart" }),
      { papers: { "proof-of-address/who-files": "required", "proof-of-address/parent": "not-required" } },
    ],
    [
      "A11 a guardian who is hosted brings the three papers of the host",
      child(renews, { filedBy: "guardian" }, hosted),
      {
        papers: {
          "proof-of-address/who-files": "not-required",
          "host-proof-of-address/hosted": "required",
          "host-id-copy/hosted": "required",
          "host-statement/hosted": "required",
        },
      },
    ],
    [
      "A11 a parent who files proves the parent's address",
      child(renews, { filedBy: "parent", parents: "together" }),
      { papers: { "proof-of-address/parent": "required", "proof-of-address/who-files": "not-required" } },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it("A11 a guardian shows a copy of an identity document since 13 May 2025, and the document before (F18605)", () => {
    const papers = (depositOn: PlainDate): readonly unknown[] =>
      assess(child(renews, { filedBy: "guardian" }, { depositOn }))
        .requirements.filter(({ id, status }) => status === "required" && /parent-id|guardian-id/.test(id))
        .map(({ id, anyOf }) => [id, anyOf[0]?.[0]?.form]);
    expect(papers("2025-05-12")).toEqual([["parent-id/minor", "original"]]);
    expect(papers("2025-05-13")).toEqual([["guardian-id-copy/minor", "photocopy"]]);
  });
});

describe("A15 Justif'Adresse in the overseas departments is a doubt since the sheet of 7 October 2025 (F14807)", () => {
  const checked = (territory: Application["territory"], said: Partial<Application> = {}): Application =>
    person(renews, [], {
      channel: "online-pre-application",
      home: { lodging: "own-name", justifAdresse: true, territory },
      ...said,
    });
  const doubt = "either way: justif-adresse-in-the-overseas-departments";

  it.each<FieldCase>([
    ...(["guadeloupe", "martinique", "guyane", "reunion", "mayotte"] as const).map((territory): FieldCase => [
      `A15 in ${territory} it may spare the paper`,
      checked(territory, { territory }),
      { papers: { "proof-of-address/own-name": doubt } },
    ]),
    [
      "A15 on the eve it did not, for the metropolis alone was named",
      checked("reunion", { depositOn: "2025-10-06" }),
      { papers: { "proof-of-address/own-name": "required" } },
    ],
    ...(["saint-martin", "polynesie-francaise", "nouvelle-caledonie", "wallis-et-futuna"] as const).map(
      (territory): FieldCase => [
        `A15 in ${territory} it spares nothing`,
        checked(territory, { territory }),
        { papers: { "proof-of-address/own-name": "required" } },
      ],
    ),
    [
      "A15 in metropolitan France it spares the paper",
      checked("metropole"),
      { papers: { "proof-of-address/own-name": "not-required" } },
    ],
    [
      "A15 abroad it spares nothing",
      checked("abroad", { territory: "abroad" }),
      { papers: { "proof-of-address/own-name": "required" } },
    ],
    [
      "A15 it is in doubt for the home of a child in La Réunion too",
      checked("reunion", {
        applicant: aged("2017-01-10"),
        minor: { filedBy: "parent", parents: "together" },
      }),
      { papers: { "proof-of-address/parent": doubt } },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});
