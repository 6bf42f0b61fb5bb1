import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  checkDossier,
  checkFamily,
  InvalidInputError,
  parseFamily,
  parseFamilyDossier,
  type Application,
  type Family,
  type FamilyCheck,
  type FamilyDossier,
  type FamilyPaperInHand,
} from "titres-identite";
import { saintPaul } from "titres-identite/local";
import { everything, renewal } from "../dossier/papers.js";
import { boy, father, girl, mother } from "./people.js";

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../examples/family/${path}`, import.meta.url), "utf8"));
const four = json("four.json") as Family;
const { papers, ...given } = json("four-papers.json") as FamilyDossier;

const check = (some: readonly FamilyPaperInHand[], more: Partial<FamilyDossier> = {}): FamilyCheck =>
  checkFamily(four, { ...given, ...more, papers: some });
const without = (...ids: readonly string[]): readonly FamilyPaperInHand[] =>
  papers.filter(({ id }) => !ids.includes(id));
const toGet = (answer: FamilyCheck): readonly (readonly string[])[] =>
  answer.toGet.map(({ document, for: grounds }) => [document, ...grounds.map(({ person }) => person)]);
const serves = (answer: FamilyCheck, id: string): readonly string[] =>
  answer.papers[id]?.serves.map(({ person }) => person) ?? [];

describe("a family of four at the counter", () => {
  const answer = check(papers);

  test("the check names each person by id: a photo that is too old lacks for Emma, and one for Louis", () => {
    expect(answer.status).toBe("incomplete");
    expect(Object.entries(answer.people).map(([person, { status }]) => [person, status])).toEqual([
      ["Anne", "complete"],
      ["Paul", "complete"],
      ["Emma", "incomplete"],
      ["Louis", "incomplete"],
    ]);
    expect(toGet(answer)).toEqual([
      ["photo", "Emma"],
      ["photo", "Louis"],
    ]);
    expect(answer.papers["photo of Emma"]?.fails).toMatchObject([
      { person: "Emma", requirement: "photo/every-application", finding: "too-old", since: "2026-09-02" },
    ]);
    expect(answer.toGet[0]?.inPlaceOf).toEqual(["photo of Emma"]);
  });

  test("F14807: one bill of the home serves all four, and F1342: the mother's passport is the children's parent's identity document", () => {
    expect(serves(answer, "bill")).toEqual(["Anne", "Paul", "Emma", "Louis"]);
    expect(answer.papers["passport"]?.serves).toEqual([
      { person: "Anne", requirements: ["held-passport/replaced"] },
      { person: "Emma", requirements: ["parent-id/minor"] },
      { person: "Louis", requirements: ["parent-id/minor"] },
    ]);
  });

  test("with a new photo of each child nothing lacks", () => {
    const photo = (person: string): FamilyPaperInHand => ({
      id: `new photo of ${person}`,
      person,
      document: "photo",
      form: "original",
      issuedOn: "2026-11-10",
    });
    const whole = check([...papers, photo("Emma"), photo("Louis")]);
    expect(whole.status).toBe("complete");
    expect(whole.toGet).toEqual([]);
    expect(whole.papers["photo of Emma"]?.standing).toBe("not-needed");
  });

  test("without the bill, it is to be got once for all; without the passport, that", () => {
    expect(toGet(check(without("bill")))[0]).toEqual(["proof-of-address", "Anne", "Paul", "Emma", "Louis"]);
    expect(toGet(check(without("passport")))[0]).toEqual(["held-passport", "Anne", "Emma", "Louis"]);
  });

  test("in a list that may go on, what is in none is unsaid, once for all whom it would serve", () => {
    const open = check(without("bill", "photo of Emma"), { complete: false });
    expect(open.status).toBe("complete-if");
    expect(open.unsaid.map(({ document, for: grounds }) => [document, grounds.length])).toEqual([
      ["proof-of-address", 4],
      ["photo", 1],
      ["photo", 1],
    ]);
    expect(open.toGet).toEqual([]);
  });

  test("a paper of which nobody says in whose file it is is undecided, and one that nothing asks for is not needed", () => {
    const [bill] = papers.filter(({ id }) => id === "bill");
    const { person, ...nobodys } = bill ?? { id: "bill", document: "proof-of-address" };
    expect(person).toBe("Anne");
    const open = check([...without("bill"), nobodys, { id: "book", document: "family-record-book" }]);
    expect(open.papers["bill"]?.standing).toBe("undecided");
    expect(open.toSay).toEqual([{ paper: "bill", facts: ["person"] }]);
    expect(open.papers["book"]?.standing).toBe("not-needed");
  });

  test("a bill that the child's file calls the parent's is the parent's own", () => {
    const bill = { ...papers.find(({ id }) => id === "bill"), person: "Emma", whose: "representative" };
    const answer = check([...without("bill"), bill as FamilyPaperInHand]);
    expect(serves(answer, "bill")).toEqual(["Anne", "Paul", "Emma", "Louis"]);
  });

  test("what somebody cannot provide is said of that one: the old card costs Paul 25 €", () => {
    const answer = check(without("card"), { cannotProvide: [{ person: "Paul", document: "held-cni" }] });
    expect(answer.people["Paul"]?.instead).toMatchObject([
      { document: "held-cni", ways: [{ fee: { amount: { currency: "EUR", units: 2500 } } }] },
    ]);
    expect(answer.people["Anne"]?.instead).toEqual([]);
    expect(toGet(answer).flat()).not.toContain("held-cni");
  });
});

describe("what is shared, and what is not", () => {
  test("without relations a paper serves the one in whose file it is", () => {
    const alone = checkFamily({ people: four.people }, { ...given, papers });
    expect(serves(alone, "bill")).toEqual(["Anne"]);
    expect(serves(alone, "passport")).toEqual(["Anne"]);
  });

  test("the passport of the mother proves who she is, and not who the father of another child is", () => {
    const family: Family = {
      people: { anne: mother, paul: father, louis: boy },
      relations: [{ relation: "parent-of", one: "paul", other: "louis" }],
    };
    const passport: FamilyPaperInHand = {
      id: "passport",
      person: "anne",
      document: "held-passport",
      title: "passport",
    };
    expect(serves(checkFamily(family, { papers: [passport] }), "passport")).toEqual(["anne"]);
  });

  test("a father's card that ended long ago is not shown as the parent's identity document", () => {
    const card = {
      id: "card",
      kind: "cni",
      format: "laminated",
      issuedOn: "2001-10-04",
      printedExpiry: "2011-10-03",
      where: "in-hand",
    } as const;
    const old: Application = { ...father, heldTitles: { complete: true, titles: [card] } };
    const answer = checkFamily(
      {
        people: { paul: old, louis: boy },
        relations: [{ relation: "parent-of", one: "paul", other: "louis" }],
      },
      { papers: [{ id: "card", person: "paul", document: "held-cni", title: "card" }], complete: true },
    );
    expect(serves(answer, "card")).toEqual(["paul"]);
    expect(toGet(answer)).toContainEqual(["parent-id", "louis"]);
  });

  test("F14807: of a host's identity document each file keeps a photocopy", () => {
    const hosted = { lodging: "hosted" } as const;
    const family: Family = {
      people: { anne: { ...mother, home: hosted }, emma: { ...girl, home: hosted } },
      relations: [{ relation: "same-host", one: "anne", other: "emma" }],
    };
    const copy = (copies: number): FamilyPaperInHand => ({
      id: "copy",
      person: "anne",
      document: "host-id-copy",
      form: "photocopy",
      copies,
    });
    const found = (...some: readonly FamilyPaperInHand[]): FamilyCheck =>
      checkFamily(family, { papers: some });
    expect(serves(found(copy(0)), "copy")).toEqual(["anne"]);
    expect(found(copy(0)).papers["copy"]?.fails).toMatchObject([
      { person: "emma", finding: "too-few-copies", copies: 0, needed: 1 },
    ]);
    expect(serves(found(copy(1)), "copy")).toEqual(["anne", "emma"]);
    const own: FamilyPaperInHand = { ...copy(0), id: "her own", person: "emma" };
    expect(serves(found(copy(0), own), "her own")).toEqual(["emma"]);
  });

  test("SP-06: where every original takes a photocopy, a parent's identity document takes one for each child", () => {
    const there = (application: Application): Application => ({ ...application, territory: "reunion" });
    const family: Family = {
      people: { emma: there(girl), louis: there(boy) },
      relations: [{ relation: "same-parent", one: "emma", other: "louis" }],
    };
    const answer = (copies: number): FamilyCheck =>
      checkFamily(
        family,
        {
          papers: [
            {
              id: "id",
              person: "emma",
              document: "parent-id",
              whose: "representative",
              form: "original",
              kind: "identity-card",
              copies,
            },
          ],
        },
        { rulebook: saintPaul },
      );
    expect(serves(answer(2), "id")).toEqual(["emma", "louis"]);
    expect(serves(answer(1), "id")).toEqual(["emma"]);
    expect(answer(1).papers["id"]?.fails).toMatchObject([
      { person: "louis", finding: "too-few-copies", copies: 1, needed: 2 },
    ]);
  });

  test("one who is refused has nothing to get, and does not keep the others from being complete", () => {
    const family: Family = { people: { anne: renewal, zoe: { ...renewal, applicant: { french: false } } } };
    const answer = checkFamily(family, {
      papers: everything.map((paper) => ({ ...paper, person: "anne" })),
      complete: true,
    });
    expect(answer.people["zoe"]?.status).toBe("refused");
    expect(answer.status).toBe("complete");
    expect(answer.toGet).toEqual([]);
    const [zoe] = Object.values(family.people).slice(1);
    expect(checkFamily({ people: { zoe: zoe ?? renewal } }, { papers: [] }).status).toBe("refused");
  });

  test("one person alone is checked as by checkDossier", () => {
    const single = checkDossier(renewal, { papers: everything, complete: true });
    const family = checkFamily(
      { people: { anne: renewal } },
      { papers: everything.map((paper) => ({ ...paper, person: "anne" })), complete: true },
    );
    expect(family.people).toEqual({ anne: single });
    expect(family.status).toBe(single.status);
  });
});

describe("what is no family's papers is said, each fault with its path", () => {
  const faults = (dossier: unknown, family: unknown = four): readonly string[] => {
    try {
      checkFamily(family as Family, dossier as FamilyDossier);
    } catch (error) {
      if (error instanceof InvalidInputError) return error.issues.map(({ path, code }) => `${path}: ${code}`);
      throw error;
    }
    return [];
  };
  const one = (paper: object): object => ({ papers: [{ id: "a", document: "photo", ...paper }] });

  test.each([
    ["nothing at all", undefined, "dossier: missing"],
    ["no papers", {}, "dossier.papers: missing"],
    ["an unknown document", one({ document: "selfie" }), "dossier.papers[0].document: unknown-value"],
    ["an unknown kind", one({ kind: "selfie" }), "dossier.papers[0].kind: unknown-value"],
    [
      "a paper dated after the deposit",
      one({ issuedOn: "2026-11-26" }),
      "dossier.papers[0].issuedOn: contradiction",
    ],
    [
      "a paper of somebody not in the request",
      one({ person: "Zoe" }),
      "dossier.papers[0].person: unknown-value",
    ],
    ["what every object inherits", one({ person: "toString" }), "dossier.papers[0].person: unknown-value"],
    [
      "two papers with one id",
      {
        papers: [
          { id: "a", document: "photo" },
          { id: "a", document: "held-cni" },
        ],
      },
      "dossier.papers[1].id: duplicate-id",
    ],
    [
      "a title that is not held",
      one({ person: "Anne", document: "held-passport", title: "old" }),
      "dossier.papers[0].title: unknown-title",
    ],
    [
      "a title that another holds",
      one({ person: "Paul", document: "held-passport", title: "passport" }),
      "dossier.papers[0].title: unknown-title",
    ],
    [
      "a title of which nobody says whose it is",
      one({ document: "held-passport", title: "passport" }),
      "dossier.papers[0].person: missing",
    ],
    [
      "somebody else who cannot provide something",
      { papers: [], cannotProvide: [{ person: "Zoe", document: "photo" }] },
      "dossier.cannotProvide[0].person: unknown-value",
    ],
    [
      "a day of the check after the deposit",
      { papers: [], checkedOn: "2026-11-26" },
      "dossier.checkedOn: contradiction",
    ],
  ])("%s", (_, dossier, fault) => {
    expect(faults(dossier)).toEqual([fault]);
  });

  test("a relation to an unknown person, and a circle of parents, beside a paper that is none: all at once", () => {
    const relations = [
      { relation: "parent-of", one: "Anne", other: "Zoe" },
      { relation: "same-home", one: "Paul", other: "Anne" },
    ];
    expect(faults({ papers: [{ id: "", document: "photo" }] }, { ...four, relations })).toEqual([
      "relations[0].other: unknown-value",
      "dossier.papers[0].id: empty",
    ]);
    const circle = ["ab", "bc", "ca"].map(([first, second]) => ({
      relation: "parent-of",
      one: first,
      other: second,
    }));
    const day = { depositOn: "2026-11-25" };
    expect(faults({ papers: [] }, { people: { a: day, b: day, c: day }, relations: circle })).toEqual([
      "relations[2]: contradiction",
    ]);
  });

  test("parseFamilyDossier and parseFamily say the same without throwing, or give a fresh copy", () => {
    const parsed = parseFamilyDossier({ ...given, papers });
    expect(parsed).toEqual({ ok: true, dossier: { ...given, papers } });
    expect(parsed.ok && parsed.dossier.papers[0]).not.toBe(papers[0]);
    expect(parseFamilyDossier(one({ title: "a", document: "held-cni" }))).toMatchObject({
      ok: false,
      issues: [{ path: "papers[0].person", code: "missing" }],
    });
    const read = parseFamily(four);
    expect(read.ok && Object.keys(read.family.people)).toEqual(["Anne", "Paul", "Emma", "Louis"]);
    expect(read.ok && read.family.relations).toEqual(four.relations);
    expect(read.ok && read.family.relations).not.toBe(four.relations);
    expect(parseFamily({ people: {} })).toMatchObject({
      ok: false,
      issues: [{ path: "people", code: "empty" }],
    });
  });
});
