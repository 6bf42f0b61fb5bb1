import { describe, expect, test } from "vitest";
import { checkDossier, InvalidInputError, parseDossier, type Dossier } from "titres-identite";
import { bill, everything, renewal } from "./papers.js";

function faults(dossier: unknown): readonly string[] {
  try {
    checkDossier(renewal, dossier as Dossier);
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path}: ${code}`);
    throw error;
  }
  return [];
}

describe("a dossier that is none says each of its faults, and where", () => {
  test.each([
    [undefined, "dossier: missing"],
    [{}, "dossier.papers: missing"],
    [{ papers: "none" }, "dossier.papers: wrong-type"],
    [{ papers: [{ document: "photo" }] }, "dossier.papers[0].id: missing"],
    [{ papers: [{ id: "a", document: "birth-certificate" }] }, "dossier.papers[0].document: unknown-value"],
    [{ papers: [{ id: "a", document: "photo", kind: "selfie" }] }, "dossier.papers[0].kind: unknown-value"],
    [{ papers: [{ id: "a", document: "photo", whose: "aunt" }] }, "dossier.papers[0].whose: unknown-value"],
    [{ papers: [{ id: "a", document: "photo", copies: 100 }] }, "dossier.papers[0].copies: out-of-range"],
    [{ papers: [], cannotProvide: ["selfie"] }, "dossier.cannotProvide[0]: unknown-value"],
    [
      { papers: [{ id: "a", document: "photo", issuedOn: "2026-11-26" }] },
      "dossier.papers[0].issuedOn: contradiction",
    ],
    [{ papers: [], checkedOn: "2026-11-26" }, "dossier.checkedOn: contradiction"],
    [
      {
        papers: [
          { id: "a", document: "photo" },
          { id: "a", document: "held-cni" },
        ],
      },
      "dossier.papers[1].id: duplicate-id",
    ],
    [{ papers: [{ id: "a", document: "held-cni", title: "new" }] }, "dossier.papers[0].title: unknown-title"],
    [
      { papers: [{ id: "a", document: "held-passport", title: "old" }] },
      "dossier.papers[0].title: contradiction",
    ],
    [{ papers: [{ id: "a", document: "photo", title: "old" }] }, "dossier.papers[0].title: contradiction"],
    [
      { papers: [{ id: "a", document: "held-cni", title: "old", issuedOn: "2003-06-23" }] },
      "dossier.papers[0].issuedOn: contradiction",
    ],
    [
      { papers: [{ id: "a", document: "proof-of-address", whose: "applicant", nameOnIt: "host" }] },
      "dossier.papers[0].nameOnIt: contradiction",
    ],
    [
      { papers: [{ id: "a", document: "host-statement", whose: "applicant" }] },
      "dossier.papers[0].whose: contradiction",
    ],
  ])("%j", (dossier, fault) => {
    expect(faults(dossier)).toEqual([fault]);
  });

  test("all of them at once, beside those of the application", () => {
    const issues = (): unknown =>
      checkDossier({ depositOn: "2026-02-30" }, {
        papers: [{ id: "", document: "photo" }],
        surplus: 1,
      } as Dossier);
    expect(issues).toThrow(/depositOn[\s\S]*dossier\.papers\[0\]\.id[\s\S]*dossier\.surplus/);
  });

  test("a title that is lost is no paper that the applicant has", () => {
    const titles = (renewal.heldTitles?.titles ?? []).map((title) => ({ ...title, where: "lost" as const }));
    const run = (): unknown =>
      checkDossier(
        { ...renewal, requests: { cni: { reason: "lost" } }, heldTitles: { complete: true, titles } },
        { papers: [{ id: "card", document: "held-cni", title: "old" }] },
      );
    expect(run).toThrow('dossier.papers[0].title: the title "old" is said to be lost');
  });
});

describe("parseDossier", () => {
  test("gives a fresh copy of a dossier", () => {
    const given = { papers: everything, complete: true, cannotProvide: ["photo"] };
    const parsed = parseDossier(given);
    expect(parsed).toEqual({ ok: true, dossier: given });
    expect(parsed.ok && parsed.dossier.papers[0]).not.toBe(everything[0]);
  });
  test("takes null for no value", () => {
    expect(parseDossier({ papers: [{ ...bill, whose: null }] })).toMatchObject({
      ok: false,
      issues: [{ path: "papers[0].whose", code: "null" }],
    });
  });
});
