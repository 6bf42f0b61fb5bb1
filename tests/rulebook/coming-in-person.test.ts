import { describe, expect, it } from "vitest";
import {
  assess,
  nothingSpecial,
  titleKinds,
  type Application,
  type Assessment,
  type NoticeId,
  type PlainDate,
  type Reason,
} from "titres-identite";
import { adult, card, ends, ground, passport, today } from "./adult.js";

// Section 5 of the research on the CNI and of that on the passport.

const minor: Partial<Application> = {
  applicant: { bornOn: "2014-03-01", french: true },
  home: { lodging: "with-parents", justifAdresse: false },
  minor: { filedBy: "parent", parents: "together" },
};
const unable = { circumstances: { ...nothingSpecial, unableToCome: true } };

const firstOf = (kind: "cni" | "passport", said: Partial<Application> = {}): Application =>
  adult({ [kind]: { reason: "first" } }, [], said);
const tells = (application: Application, notice: NoticeId): boolean =>
  assess(application).notices.some(({ id }) => id === notice);

describe.each(titleKinds)("CNI 5, passport 5: someone too ill to come for a %s", (kind) => {
  const answer = assess(firstOf(kind, unable));

  it("comes unless the administration sends an agent, which it may grant or not: no doubt of law", () => {
    const discretion = { grants: ["home-visit"], otherwise: ["need-not-come"] };
    for (const { applicant } of [answer.presence.deposit, answer.presence.collection]) {
      expect(applicant).toMatchObject({ status: "must-come", discretion });
      expect(applicant).not.toHaveProperty("contested");
    }
  });

  it("F556 of 2024-03-01: for a card a certificate or another proof under three months, for a passport a certificate", () => {
    const [certificate] = answer.requirements.filter(
      ({ document, status }) => document === "medical-certificate" && status === "required",
    );
    const recent = { issuedOnOrAfter: "2026-08-23", freshness: { unit: "month", count: 3 } };
    expect(certificate?.titles).toEqual([kind]);
    if (kind === "cni")
      expect(certificate?.anyOf).toMatchObject([
        [{ document: "medical-certificate", ...recent }],
        [{ document: "inability-proof", ...recent }],
      ]);
    else {
      expect(certificate?.anyOf).toMatchObject([[{ document: "medical-certificate" }]]);
      expect(certificate?.anyOf[0]?.[0]).not.toHaveProperty("freshness");
    }
  });

  it("is sent to ask who comes, with the certificate", () => {
    expect(answer.referrals.find(({ id }) => id === "home-visit")?.bring).toEqual(["medical-certificate"]);
  });

  it("a child of eleven need not come to collect in any case, and the parent comes", () => {
    const { presence } = assess(
      firstOf(kind, {
        ...minor,
        applicant: { bornOn: "2015-11-01", french: true },
        ...unable,
        collectOn: today,
      }),
    );
    expect(presence.collection.applicant).toMatchObject({ status: "need-not-come" });
    expect(presence.deposit["legal-representative"].status).toBe("must-come");
  });

  it("whether someone is able to come is not asked before they are told to, but the certificate waits for it", () => {
    const { unableToCome, ...rest } = nothingSpecial;
    const open = firstOf(kind, { circumstances: rest });
    const { presence } = assess(open);
    expect(unableToCome).toBe(false);
    expect(presence.deposit.applicant).toMatchObject({ status: "must-come", needs: [] });
    expect(presence.deposit.applicant).not.toHaveProperty("contested");
    expect(presence.deposit.applicant).not.toHaveProperty("discretion");
    const id = kind === "cni" ? "visit-for-a-card" : "visit-for-a-passport";
    expect(ground(open, `medical-certificate/${id}`).needs).toEqual(["circumstances.unableToCome"]);
  });
});

describe("RE-06 an adult collects in person, and nobody else for them", () => {
  it.each<[what: string, application: Application, told: boolean]>([
    ["an adult is told so", firstOf("cni"), true],
    ["for a minor, a parent collects: SP-23", firstOf("cni", minor), false],
    [
      "under guardianship the guardian collects, by the decree of 2016",
      firstOf("cni", {
        protection: { measure: "guardianship", filedBy: "guardian" },
        circumstances: { ...nothingSpecial, protectedAdult: true },
      }),
      false,
    ],
    [
      "under curatorship the person does as any adult",
      firstOf("cni", {
        protection: { measure: "curatorship", filedBy: "applicant" },
        circumstances: { ...nothingSpecial, protectedAdult: true },
      }),
      true,
    ],
  ])("%s", (_, application, told) => {
    expect(tells(application, "nobody-collects-for-an-adult")).toBe(told);
  });
});

describe("SP-48 RE-04 who accompanies a minor: a parent, the guardian, or whom a court named", () => {
  const filedBy = (filer: "parent" | "guardian" | "third-party" | "private-proxy"): Assessment =>
    assess(firstOf("passport", { ...minor, minor: { filedBy: filer, parents: "together" } }));

  it.each(["parent", "guardian", "third-party"] as const)("%s may", (filer) => {
    expect(filedBy(filer).admissible.passport).toMatchObject({ status: "admissible", refusals: [] });
  });

  it("someone with a parent's written permission may not: a parent is to come", () => {
    expect(filedBy("private-proxy").admissible.passport).toMatchObject({
      status: "inadmissible",
      refusals: [{ id: "private-proxy", instead: "let-a-parent-file" }],
    });
  });
});

describe("CNI 5, passport 5 and 7.8: what a consulate can do for those who live far from it", () => {
  const abroad = { territory: "abroad" } as const;

  it("a title may be handed over on a consular tour or by an honorary consul", () => {
    for (const kind of titleKinds) {
      expect(tells(firstOf(kind, abroad), "handed-over-abroad")).toBe(true);
      expect(tells(firstOf(kind), "handed-over-abroad")).toBe(false);
    }
  });

  it("a passport may come by post, a card does not", () => {
    expect(tells(firstOf("passport", abroad), "passport-by-post-abroad")).toBe(true);
    expect(tells(firstOf("cni", abroad), "passport-by-post-abroad")).toBe(false);
    expect(tells(firstOf("passport"), "passport-by-post-abroad")).toBe(false);
  });

  it.each<[what: string, depositOn: PlainDate, reason: Reason, said: Partial<Application>, told: boolean]>([
    ["the eve of decree 2025-1138", "2025-11-30", "renewal", abroad, false],
    ["from 1 December 2025", "2025-12-01", "renewal", abroad, true],
    ["until 30 November 2027", "2027-11-30", "renewal", abroad, true],
    ["no longer on 1 December 2027", "2027-12-01", "renewal", abroad, false],
    ["not in France", "2026-11-22", "renewal", {}, false],
    ["not after a loss", "2026-11-22", "lost", abroad, false],
    ["not for a minor", "2026-11-22", "renewal", { ...minor, ...abroad }, false],
  ])("a passport is renewed online without coming: %s", (_, depositOn, reason, said, told) => {
    const held = passport(ends.valid, { where: reason === "lost" ? "lost" : "in-hand" });
    const application = adult({ passport: { reason } }, [held], { depositOn, ...said });
    expect(tells(application, "passport-renewed-online-abroad")).toBe(told);
  });

  it("and no card is", () => {
    const application = adult({ cni: { reason: "renewal" } }, [card(ends.valid)], abroad);
    expect(tells(application, "passport-renewed-online-abroad")).toBe(false);
  });
});
