import { describe, expect, it } from "vitest";
import { assess, type Application, type Minor, type Requests } from "titres-identite";
import { aged, bankCard, child, day, expectThat, person, special, type FieldCase } from "./field-case.js";

const card = { cni: { reason: "first" } } as const;
const passports = { passport: { reason: "first" } } as const;
const byParent: Minor = { filedBy: "parent", parents: "together" };
const ofAge = (
  bornOn: `${number}-${number}-${number}`,
  said: Partial<Application> = {},
): Partial<Application> => ({
  applicant: aged(bornOn),
  ...said,
});

describe("A19 what a minor signs is the passport, at collection (F21092, 29 September 2025)", () => {
  it.each<FieldCase>([
    [
      "A19 of nine, the adult signs the passport",
      child(passports, byParent),
      { told: ["signature-of-the-passport"], notTold: ["signature-from-thirteen", "signature-of-the-adult"] },
    ],
    [
      "A19 of thirteen, the minor may if the adult agrees",
      child(passports, byParent, ofAge("2013-11-25")),
      { told: ["signature-of-the-passport"], notTold: ["signature-from-thirteen", "signature-of-the-adult"] },
    ],
    [
      "A19 the sheet on cards says it of the application: under thirteen the adult signs (F1342)",
      child(card, byParent, ofAge("2013-11-26")),
      { told: ["signature-of-the-adult"], notTold: ["signature-of-the-passport", "signature-from-thirteen"] },
    ],
    [
      "A19 and from thirteen on the minor",
      child(card, byParent, ofAge("2013-11-25")),
      { told: ["signature-from-thirteen"], notTold: ["signature-of-the-passport", "signature-of-the-adult"] },
    ],
    [
      "A19 an adult is told nothing of it",
      person(passports),
      { notTold: ["signature-of-the-passport", "signature-from-thirteen", "signature-of-the-adult"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});

describe("B3 the child welfare service files for a child (F18605, 13 May 2025)", () => {
  const service: Minor = { filedBy: "child-welfare-service" };
  it.each<[title: string, given: Application]>([
    ["B3 a card", child(card, service)],
    ["B3 a passport", child(passports, service)],
    ["B3 a passport abroad", child(passports, service, { territory: "abroad" })],
    [
      "B3 a lost card",
      child({ cni: { reason: "lost" } }, service, {}, [bankCard("2030-01-01", { where: "lost" })]),
    ],
  ])("%s: its four papers, and no parent", (_, given) => {
    const { requirements, admissible, presence, undecided } = assess(given);
    const asked = requirements.flatMap(({ id, status, anyOf }) =>
      status === "required" && /welfare|parent-id|authority|guardian/.test(id)
        ? [[id, anyOf[0]?.[0]?.form] as const]
        : [],
    );
    expect(asked).toEqual([
      ["educational-assistance-judgment/child-welfare-service", "photocopy"],
      ["parents-failure-record/child-welfare-service", "original"],
      ["agent-capacity-proof/child-welfare-service", "original"],
      ["agent-id-copy/child-welfare-service", "photocopy"],
    ]);
    expect(Object.values(admissible).map(({ status }) => status)).toEqual(["admissible"]);
    expect(presence.deposit["legal-representative"].status).toBe("must-come");
    expect(undecided).toEqual([]);
  });
  it("B3 the agent shows the identity document itself before that sheet", () => {
    const { requirements } = assess(child(card, service, { depositOn: "2025-05-12" }));
    const status = (id: string): unknown => requirements.find((one) => one.id === id)?.status;
    expect(status("agent-id-copy/child-welfare-service")).toBe("not-required");
    expect(status("parent-id/minor")).toBe("required");
  });
  it("B3 a foster family, without a decision, has no right to file", () => {
    expect(
      assess(child(card, { filedBy: "private-proxy", parents: "together" })).admissible.cni?.refusals.map(
        ({ id }) => id,
      ),
    ).toEqual(["private-proxy"]);
  });
});

describe("B6 an emancipated minor (F1194, Civil Code articles 413-6 and 413-7)", () => {
  const free = (requests: Requests, said: Partial<Application> = {}): Application =>
    person(requests, [], {
      applicant: aged("2010-01-10"),
      circumstances: special({ emancipated: true }),
      ...said,
    });
  it.each<FieldCase>([
    [
      "B6 comes alone for a card, and is sent to ask with the decision",
      free(card),
      {
        papers: { "parent-id/minor": "not-required", "proof-of-address/own-name": "required" },
        deposit: ["applicant"],
        collection: ["applicant"],
        sentTo: ["emancipated-minor"],
        valid: [10],
        refused: [],
      },
    ],
    [
      "B6 comes alone for a passport, of the length of a minor's",
      free(passports),
      {
        deposit: ["applicant"],
        collection: ["applicant"],
        sentTo: ["emancipated-minor"],
        valid: [5],
        refused: [],
      },
    ],
    [
      "B6 whose home is that of the parents is hosted by them",
      free(card, { home: { lodging: "with-parents", justifAdresse: false } }),
      { papers: { "host-statement/hosted": "required", "proof-of-address/parent": "not-required" } },
    ],
    [
      "B6 takes the name of a spouse without anybody's agreement",
      free(card, {
        names: { useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: true },
        circumstances: special({ emancipated: true, useNameAsked: true }),
      }),
      {
        papers: {
          "minor-use-name-consent/from-thirteen": "not-required",
          "other-parent-use-name-agreement/both-parents": "not-required",
        },
      },
    ],
    [
      "B6 the day before the eighteenth birthday, still",
      free(passports, { applicant: aged("2008-11-26") }),
      { valid: [5], deposit: ["applicant"] },
    ],
    [
      "B6 a minor who is not emancipated comes with whoever files",
      child(passports, byParent, ofAge("2010-01-10")),
      { deposit: ["applicant", "legal-representative"], notSentTo: ["emancipated-minor"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});

describe("B9 a parent who opposes it in writing (Senate, question 06867, answer of 18 December 2025)", () => {
  const opposed = (said: Partial<Application> = {}, requests: Requests = passports): Application =>
    child(requests, byParent, { circumstances: special({ parentOpposes: true }), ...said });
  it.each<FieldCase>([
    [
      "B9 stops it at a consulate",
      opposed({ territory: "abroad" }),
      { refused: ["opposed-by-the-other-parent"] },
    ],
    ["B9 a card too", opposed({ territory: "abroad" }, card), { refused: ["opposed-by-the-other-parent"] }],
    ["B9 in France perhaps", opposed(), { refused: ["opposed-by-the-other-parent?"] }],
    [
      "B9 at a consulate before that answer, perhaps",
      opposed({ territory: "abroad", depositOn: "2025-12-17" }),
      { refused: ["opposed-by-the-other-parent?"] },
    ],
    [
      "B9 nobody is told then that the other parent's consent is not needed",
      opposed(),
      { notTold: ["no-other-parents-consent"] },
    ],
    [
      "B9 a guardian is not opposed",
      child(passports, { filedBy: "guardian" }, { circumstances: special({ parentOpposes: true }) }),
      { refused: [] },
    ],
    [
      "E a father who will not sign: nothing is asked of him",
      child(card, { filedBy: "parent", parents: "apart", residence: "with-the-filing-parent" }),
      {
        refused: [],
        told: ["no-other-parents-consent"],
        papers: {
          "other-parent-use-name-agreement/both-parents": "not-required",
          "second-parent-proof-of-address/usual-residence": "not-required",
        },
        deposit: ["applicant", "legal-representative"],
      },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it("E a father who will not sign: no paper of an answer is the other parent's", () => {
    for (const requests of [card, passports]) {
      const { requirements } = assess(
        child(
          requests,
          { filedBy: "parent", parents: "apart", residence: "with-the-filing-parent" },
          { depositOn: day },
        ),
      );
      const asked = requirements.filter(({ status }) => status !== "not-required");
      expect(
        asked.flatMap(({ anyOf }) => anyOf.flat()).filter(({ whose }) => whose === "other-parent"),
      ).toEqual([]);
    }
  });
});
