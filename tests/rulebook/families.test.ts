import { describe, expect, it } from "vitest";
import {
  assess,
  nothingSpecial,
  type Application,
  type Assessment,
  type DocumentId,
  type Lodging,
  type Minor,
} from "titres-identite";
import { adult, card, ends, papers, withRecord } from "./adult.js";

const nine: Application["applicant"] = {
  bornOn: "2017-01-10",
  french: true,
  birthRecord: { heldBy: "paper-registry", showsNationality: true },
};

/** A child of nine whose card has expired for less than five years. */
function child(minor: Minor, lodging: Lodging = "own-name", said: Partial<Application> = {}): Assessment {
  return assess(
    adult({ cni: { reason: "renewal" } }, [card(ends.recent)], {
      applicant: nine,
      home: { lodging, justifAdresse: false },
      minor,
      ...said,
    }),
  );
}

function required(answer: Assessment): readonly string[] {
  return Object.entries(papers(answer)).flatMap(([id, status]) => (status === "required" ? [id] : []));
}

const byParent: Minor = { filedBy: "parent" };
const address: readonly DocumentId[] = [
  "proof-of-address",
  "second-parent-proof-of-address",
  "alternating-residence-proof",
  "host-proof-of-address",
  "host-id-copy",
  "host-statement",
];

describe("whose address is proved for a minor (CNI 2.3, passport 2.5)", () => {
  it.each<[title: string, minor: Minor, lodging: Lodging, papers: readonly DocumentId[]]>([
    [
      "SP-26 RE-31 parents together: the proof of the parent who files",
      { ...byParent, parents: "together" },
      "own-name",
      ["proof-of-address"],
    ],
    [
      "RE-31 parents apart, with the parent who files: that parent's proof",
      { ...byParent, parents: "apart", residence: "with-the-filing-parent" },
      "own-name",
      ["proof-of-address"],
    ],
    [
      "RE-31 parents apart, with the other parent: the other parent's proof",
      { ...byParent, parents: "apart", residence: "with-the-other-parent" },
      "own-name",
      ["second-parent-proof-of-address"],
    ],
    [
      "SP-27 RE-32 in turn with each, both addresses wanted: a proof each, and proof of the residence",
      { ...byParent, parents: "apart", residence: "alternating", bothAddresses: true },
      "own-name",
      ["proof-of-address", "second-parent-proof-of-address", "alternating-residence-proof"],
    ],
    [
      "in turn with each, one address wanted: one proof, and no judgment",
      { ...byParent, parents: "apart", residence: "alternating", bothAddresses: false },
      "own-name",
      ["proof-of-address"],
    ],
    [
      "RE-33 hosted with a parent: the three papers of the host",
      { ...byParent, parents: "apart", residence: "with-the-filing-parent" },
      "hosted",
      ["host-proof-of-address", "host-id-copy", "host-statement"],
    ],
  ])("%s", (_, minor, lodging, expected) => {
    const asked = required(child(minor, lodging)).filter((id) => address.includes(id as DocumentId));
    expect([...asked].sort()).toEqual([...expected].sort());
  });

  it("Justif'Adresse spares the paper where the home is in metropolitan France, by an online application", () => {
    const home = { lodging: "own-name", justifAdresse: true, territory: "metropole" } as const;
    const minor: Minor = { ...byParent, parents: "together" };
    expect(required(child(minor, "own-name", { home }))).not.toContain("proof-of-address");
    const overseas = { ...home, territory: "saint-martin" } as const;
    expect(required(child(minor, "own-name", { home: overseas }))).toContain("proof-of-address");
    expect(required(child(minor, "own-name", { home, channel: "paper-form" }))).toContain("proof-of-address");
  });

  it.each<[lodging: Lodging, papers: readonly string[]]>([
    ["no-fixed-address", ["domicile-election"]],
    ["hotel", ["hotel-statement", "official-document-with-address"]],
    ["mobile-home", ["pitch-deed-or-lease", "official-document-with-address"]],
  ])("a home of another kind, %s, is proved by %j", (lodging, expected) => {
    const found = required(child({ ...byParent, parents: "together" }, lodging));
    expect(found).toEqual(expect.arrayContaining([...expected]));
    expect(found).not.toContain("proof-of-address");
  });
});

describe("by what right someone files for a minor (CNI 2.7, passport P16 to P18)", () => {
  it.each<[title: string, minor: Minor, more: readonly string[]]>([
    ["RE-25 RE-34 a parent: the parent's identity document, and nothing more", byParent, ["parent-id"]],
    [
      "SP-30 RE-36 someone else, by a court's decision: that decision",
      { filedBy: "third-party" },
      ["parent-id", "parental-authority-decision"],
    ],
    [
      "RE-36 a guardian: the decision that names the guardian, and a copy of the identity document (F18605 of 2025-05-13)",
      { filedBy: "guardian" },
      ["guardianship-judgment", "guardian-id-copy"],
    ],
    [
      "F18605 of 2025-05-13 the child welfare service: four papers",
      { filedBy: "child-welfare-service" },
      ["educational-assistance-judgment", "parents-failure-record", "agent-capacity-proof", "agent-id-copy"],
    ],
  ])("%s", (_, minor, asked) => {
    const ofWhoFiles: readonly string[] = [
      "parent-id",
      "parental-authority-decision",
      "joint-authority-declaration",
      "guardianship-judgment",
      "guardian-id-copy",
      "educational-assistance-judgment",
      "parents-failure-record",
      "agent-capacity-proof",
      "agent-id-copy",
    ];
    const answer = child({ ...minor, parents: "together" });
    expect(required(answer).filter((id) => ofWhoFiles.includes(id))).toEqual(asked);
    expect(answer.validity.cni?.years).toEqual([10]);
  });

  const late = { ...nothingSpecial, lateRecognition: true };

  it("RE-35 an unmarried parent who recognised the child after its first birthday holds no authority", () => {
    const answer = child({ ...byParent, parents: "together", authorityGranted: false }, "own-name", {
      circumstances: late,
    });
    expect(answer.admissible.cni).toMatchObject({
      status: "inadmissible",
      refusals: [{ id: "no-parental-authority", instead: "let-the-other-parent-file" }],
    });
  });

  it("RE-35 unless a joint declaration or a court grants it: one of the two is shown", () => {
    const answer = child({ ...byParent, parents: "together", authorityGranted: true }, "own-name", {
      circumstances: late,
    });
    expect(answer.admissible.cni?.status).toBe("admissible");
    expect(answer.documents["joint-authority-declaration"].status).toBe("one-of");
    expect(answer.documents["parental-authority-decision"].status).toBe("one-of");
  });

  it("neither the family record book nor the other parent's consent is asked for", () => {
    const answer = child({ ...byParent, parents: "apart", residence: "with-the-filing-parent" });
    expect(answer.notices.map(({ id }) => id)).toContain("no-other-parents-consent");
    expect(required(answer)).toEqual(
      expect.not.arrayContaining(["other-parent-use-name-agreement", "other-parent-id-copy"]),
    );
  });
});

it("SP-20 a foreign birth record sends the applicant to ask, with the record", () => {
  const { referrals } = assess(
    adult({ cni: { reason: "first" } }, [], {
      applicant: withRecord({ heldBy: "foreign-registry", showsNationality: false }),
    }),
  );
  expect(referrals.find(({ id }) => id === "foreign-civil-status-record")?.bring).toEqual(["birth-record"]);
});
