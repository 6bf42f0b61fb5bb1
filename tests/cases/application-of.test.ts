import { describe, expect, it } from "vitest";
import type { Application } from "../../src/application/application.js";
import { applicationOf, openApplicationOf } from "./application-of.js";
import type { CaseHeldTitle, Situation } from "./format.js";
import { plainSituation } from "./sample-case.js";

const card: CaseHeldTitle = plainSituation.heldTitles[0]!;
const expired = {
  heldTitles: [{ ...card, status: "expired" }],
} as const satisfies Partial<Situation>;
const child = { applicant: "minor", age: 9, motive: "first", heldTitles: [] } as const;

function of(situation: Partial<Situation>): Application {
  return applicationOf({ ...plainSituation, ...situation });
}

describe("what a case does not state", () => {
  it("is unknown, but for the rare circumstances and the days that a library needs", () => {
    const { applicant, heldTitles, home, names, channel, photo, circumstances } = of({});
    expect(applicant).toEqual({
      bornOn: "1986-05-25",
      french: true,
      birthplace: undefined,
      parentBornInFrance: undefined,
      birthRecord: { heldBy: undefined, nationalityInMargin: undefined, showsNationality: undefined },
    });
    expect(heldTitles?.complete).toBeUndefined();
    expect([home?.lodging, home?.justifAdresse, names?.useName, channel, photo]).toEqual(
      Array.from({ length: 5 }, () => undefined),
    );
    expect(new Set(Object.values(circumstances ?? {}))).toEqual(new Set([false]));
  });

  it("leaves open the circumstances that the case speaks of", () => {
    expect(of({ nameRequest: "widow" }).circumstances?.useNameAsked).toBeUndefined();
    expect(of({ guardianship: "tutelle" }).circumstances?.protectedAdult).toBeUndefined();
    expect(of({ motive: "civil-status-change" }).circumstances?.nameChanged).toBeUndefined();
    for (const facts of [{ parentsMarried: false }, { authorityGranted: true }])
      expect(of({ ...child, facts }).circumstances?.lateRecognition).toBeUndefined();
  });

  it("is all left open where nothing may be assumed", () => {
    const { circumstances, minor } = openApplicationOf({ ...plainSituation, ...child });
    expect([circumstances, minor?.filedBy]).toEqual([{}, undefined]);
    const facts = { visaInOldPassport: true, oldTitleAtPickup: "not-presented", filedBy: "parent" } as const;
    const open = openApplicationOf({ ...plainSituation, ...child, facts });
    expect(open.circumstances).toEqual({ visaInOldPassport: true, lostBeforeCollection: false });
    expect(open.minor?.filedBy).toBe("parent");
  });
});

describe("what the facts of a case come to", () => {
  it.each<[what: string, situation: Partial<Situation>, application: Partial<Application>]>([
    [
      "an address checked online: a pre-application, in the place where the file is deposited",
      { territory: "reunion", facts: { justifAdresse: true } },
      { channel: "online-pre-application", home: { justifAdresse: true, territory: "reunion" } },
    ],
    [
      "an address not checked online: neither",
      { facts: { justifAdresse: false } },
      { channel: undefined, home: { justifAdresse: false, territory: undefined } },
    ],
    [
      "born abroad of parents born abroad: born abroad, and no parent in France",
      { facts: { bornAbroadOfParentsBornAbroad: true } },
      { applicant: { birthplace: "abroad", parentBornInFrance: false } },
    ],
    [
      "born in France, as was a parent: born in France",
      { facts: { nationalityShownBy: "parent-born-in-france" } },
      { applicant: { birthplace: "france", parentBornInFrance: true } },
    ],
    [
      "shown by a mention: a note in the margin of the record",
      { facts: { nationalityShownBy: "marginal-mention" } },
      { applicant: { birthRecord: { nationalityInMargin: true } } },
    ],
    [
      "held by the SCEC: by the central service in Nantes",
      { facts: { recordHeldBy: "scec" } },
      { applicant: { birthRecord: { heldBy: "central-service" } } },
    ],
    [
      "a record in Nantes said not to show nationality: in a registry that answers electronically, no more",
      {
        birthplace: { where: "abroad", comedec: null },
        frenchNationalityEvident: false,
        facts: { recordHeldBy: "scec" },
      },
      {
        applicant: {
          birthplace: undefined,
          birthRecord: { heldBy: "connected-registry", showsNationality: false },
        },
      },
    ],
    [
      "nationality acquired: the circumstance",
      { facts: { nationalityAcquired: true } },
      { circumstances: { nationalityAcquired: true } },
    ],
    ["a minor of no stated age: no adult", { ...child, age: null }, { applicant: { adult: false } }],
    [
      "a parent who did not recognise the child in its first year: one not married to the other",
      { ...child, facts: { recognisedInFirstYear: false } },
      { minor: { parentsMarried: false, recognisedInFirstYear: false } },
    ],
    [
      "an adult whose guardian files: one under guardianship",
      { facts: { filedBy: "guardian" } },
      { protection: { measure: "guardianship", filedBy: "guardian" } },
    ],
    [
      "an agreement of both parents to a use name: one made of both their names",
      { ...child, facts: { useNameAgreement: "both-parents" } },
      { names: { useName: "both-parents", consent: "both-parents" } },
    ],
    [
      "the word widowed: the use name of the late spouse",
      { facts: { wantsWidowedMention: true } },
      { names: { useName: "late-spouse", widowedMention: true } },
    ],
    [
      "a judgment that does not allow the name: the use name of the ex-spouse",
      { facts: { judgmentAllowsName: false } },
      { names: { useName: "ex-spouse", judgmentAllows: false } },
    ],
    [
      "a use name given up: none, and no change in the register",
      {
        motive: "civil-status-change",
        nameRequest: "divorced-keeps-name",
        facts: { useNameWanted: false },
      },
      {
        names: { useName: undefined, changed: "use-name" },
        circumstances: { useNameAsked: false, nameChanged: false },
      },
    ],
    [
      "a title still valid after a change of name: a change of less than three months ago",
      { motive: "civil-status-change", facts: { changeOf: "surname" } },
      { names: { changed: "surname", changeRecordedOn: "2026-10-25" } },
    ],
    [
      "a title expired at a change of name: no day of the change",
      { ...expired, motive: "civil-status-change", facts: { changeOf: "surname" } },
      { names: { changed: "surname", changeRecordedOn: undefined } },
    ],
    [
      "a marriage: no change in the register",
      { motive: "civil-status-change", nameRequest: "spouse-name" },
      { names: { useName: "spouse", changed: "use-name", changeRecordedOn: undefined } },
    ],
  ])("%s", (_, situation, application) => {
    expect(of(situation)).toMatchObject(application);
  });

  it("is refused where it makes no sense", () => {
    expect(() => of({ age: 12 })).toThrow("is not that of the adult");
    expect(() => of({ ...child, age: 20 })).toThrow("is not that of the minor");
    expect(() => of({ housing: "alternating-custody-one-home" })).toThrow("does not live in turn");
  });
});

describe("the family of a minor", () => {
  it.each<
    [what: string, situation: Partial<Situation>, minor: Application["minor"], lodging: string | undefined]
  >([
    ["of whom nothing is said", {}, { filedBy: "parent" }, undefined],
    ["in the parents' home", { housing: "parents-home" }, { parents: "together" }, "with-parents"],
    [
      "with the parent who files",
      { housing: "own-name", facts: { custody: "separated-one-home", filedBy: "resident-parent" } },
      { filedBy: "parent", parents: "apart", residence: "with-the-filing-parent" },
      "own-name",
    ],
    [
      "in a home proved in the name of the parent who files",
      { housing: "own-name" },
      { filedBy: "parent", parents: undefined, residence: "with-the-filing-parent" },
      "own-name",
    ],
    [
      "in such a home, with a third party who files",
      { housing: "own-name", facts: { filedBy: "third-party" } },
      { filedBy: "third-party", residence: undefined },
      "own-name",
    ],
    [
      "with the other parent",
      { facts: { filedBy: "non-resident-parent" } },
      { filedBy: "parent", parents: "apart", residence: "with-the-other-parent" },
      undefined,
    ],
    [
      "in turn, by the housing",
      { housing: "alternating-custody-two-homes" },
      { parents: "apart", residence: "alternating", bothAddresses: true },
      "own-name",
    ],
    [
      "in turn, by the custody",
      { facts: { custody: "alternating", custodyBasis: "agreement", wantsBothAddresses: false } },
      { parents: "apart", residence: "alternating", settledBy: "agreement", bothAddresses: false },
      "own-name",
    ],
    ["under guardianship", { guardianship: "tutelle" }, { filedBy: "guardian" }, undefined],
    ["before a third party", { facts: { filedBy: "third-party" } }, { filedBy: "third-party" }, undefined],
  ])("%s", (_, situation, minor, lodging) => {
    const application = of({ ...child, ...situation });
    expect(application.minor).toMatchObject(minor ?? {});
    expect(application.home?.lodging).toBe(lodging);
  });

  it("is refused where the filer makes no sense", () => {
    expect(() => of({ ...child, facts: { filedBy: "applicant" } })).toThrow("does not file alone");
    expect(() => of({ facts: { filedBy: "parent" } })).toThrow("does not file for an adult");
  });
});

describe("the digital-identity reason", () => {
  it("is that of the card, beside which a passport is renewed", () => {
    const facts = { reason: "digital-identity" } as const;
    expect(of({ facts }).requests?.cni?.reason).toBe("digital-identity");
    expect(of({ title: "both", facts }).requests?.passport?.reason).toBe("renewal");
  });
});
