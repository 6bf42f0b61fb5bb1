import { describe, expect, test } from "vitest";
import {
  checkDossier,
  type Application,
  type Dossier,
  type DossierCheck,
  type PaperInHand,
  type RequirementId,
} from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { bill, card, everything, number, photo, record, renewal } from "./papers.js";

function without(...ids: readonly string[]): readonly PaperInHand[] {
  return everything.filter(({ id }) => !ids.includes(id));
}

/** The renewal's papers with one in the place of that of its id. */
function having(...papers: readonly PaperInHand[]): readonly PaperInHand[] {
  return [...without(...papers.map(({ id }) => id)), ...papers];
}

function check(papers: readonly PaperInHand[], given: Partial<Dossier> = {}): DossierCheck {
  return checkDossier(renewal, { papers, complete: true, ...given });
}

function found(answer: DossierCheck, id: RequirementId): object | undefined {
  return answer.requirements.find((ground) => ground.id === id)?.sets[0]?.papers[0];
}

describe("an adult renews an old card", () => {
  test("F21089: the number, a photo, a proof of address, the old card and a birth record are complete", () => {
    const answer = check(everything);
    expect(answer.status).toBe("complete");
    expect(answer.toGet).toEqual([]);
    expect(Object.values(answer.papers).map(({ standing }) => standing)).toEqual(
      everything.map(() => "serves"),
    );
  });

  test("a birth record of 25 August is too old for a deposit on 25 November, on the strict count", () => {
    const answer = check(having({ ...record, issuedOn: "2026-08-25" }));
    expect(answer.status).toBe("incomplete");
    expect(found(answer, "birth-record/no-title-shown")).toMatchObject({
      finding: "too-old",
      paper: "record",
      since: "2026-11-25",
      doubt: "exactly-three-months-old",
    });
    expect(answer.papers["record"]).toMatchObject({ standing: "fails", serves: [] });
    expect(answer.toGet).toHaveLength(1);
    expect(answer.toGet[0]).toMatchObject({
      document: "birth-record",
      issuedOnOrAfter: "2026-08-26",
      staysGoodFor: { unit: "month", count: 3 },
      serves: ["birth-record/no-title-shown"],
      inPlaceOf: ["record"],
    });
  });

  test("one of 26 August does, until that day and no longer", () => {
    const answer = check(having({ ...record, issuedOn: "2026-08-26" }));
    expect(answer.status).toBe("complete");
    expect(found(answer, "birth-record/no-title-shown")).toMatchObject({
      finding: "ready",
      goodUntil: "2026-11-25",
    });
  });

  test("looked at on 10 November, one of 20 August still does, and will not on the day of deposit", () => {
    const papers = having({ ...record, issuedOn: "2026-08-20" }, { ...photo, issuedOn: "2026-05-01" });
    const answer = check(papers, { checkedOn: "2026-11-10" });
    expect(found(answer, "birth-record/no-title-shown")).toMatchObject({
      finding: "stale-by-deposit",
      since: "2026-11-20",
    });
    expect(found(answer, "photo/every-application")).toMatchObject({
      finding: "too-old",
      since: "2026-11-01",
    });
  });

  test("decree 55-1397, article 4: an extract without the parents is no extract with them", () => {
    const answer = check(having({ ...record, form: "extract-without-parentage" }));
    expect(found(answer, "birth-record/no-title-shown")).toMatchObject({
      finding: "wrong-form",
      form: "extract-without-parentage",
      accepted: ["full-copy", "extract-with-parentage"],
      sources: [{ text: "decree-55-1397", place: "4" }, { place: "F1427" }],
    });
  });

  test("a photocopy of the old card is not the card", () => {
    const answer = check(having({ ...card, form: "photocopy" }));
    expect(found(answer, "held-cni/replaced")).toMatchObject({
      finding: "wrong-form",
      accepted: ["original", "full-copy", "extract-with-parentage", "extract-without-parentage"],
    });
    expect(answer.status).toBe("incomplete");
  });

  test("F14807: a tax notice is refused as a proof of address, which is in doubt", () => {
    const answer = check(having({ ...bill, kind: "tax-or-non-taxation-notice" }));
    expect(found(answer, "proof-of-address/own-name")).toMatchObject({
      finding: "refused-kind",
      kind: "tax-or-non-taxation-notice",
      reason: "refused",
      doubt: "tax-notice-as-proof-of-address",
      sources: [
        { place: "F14807", date: "2025-09-10" },
        { place: "F14807", date: "2025-10-07" },
      ],
    });
  });

  test("until 9 September 2025 the same notice did", () => {
    const application = { ...renewal, depositOn: "2025-09-09" };
    const papers = [{ ...bill, kind: "tax-or-non-taxation-notice", issuedOn: "2025-08-20" } as const];
    const answer = checkDossier(application, { papers });
    expect(found(answer, "proof-of-address/own-name")).toMatchObject({ finding: "ready" });
  });

  test("a bill in the name of a host is not the applicant's", () => {
    for (const said of [{ whose: "host" }, { whose: undefined, nameOnIt: "host" }] as const) {
      const answer = check(having({ ...bill, ...said }));
      expect(found(answer, "proof-of-address/own-name")).toMatchObject({
        finding: "wrong-holder",
        whose: "host",
      });
    }
  });

  test.each([
    ["whose", { whose: undefined }],
    ["kind", { kind: undefined }],
    ["form", { form: undefined }],
    ["issuedOn", { issuedOn: undefined }],
  ] as const)("a bill of which %s is not said is undecided, and the rest complete", (fact, said) => {
    const answer = check(having({ ...bill, ...said }));
    expect(found(answer, "proof-of-address/own-name")).toMatchObject({ finding: "undecided", needs: [fact] });
    expect(answer.status).toBe("complete-if");
    expect(answer.toSay).toEqual([{ paper: "bill", facts: [fact] }]);
  });

  test("what is not in a list that may go on is unsaid; in a whole list it is missing", () => {
    const open = checkDossier(renewal, { papers: without("record") });
    expect(open.status).toBe("complete-if");
    expect(found(open, "birth-record/no-title-shown")).toMatchObject({ finding: "unsaid" });
    const whole = check(without("record"));
    expect(whole.status).toBe("incomplete");
    expect(found(whole, "birth-record/no-title-shown")).toMatchObject({ finding: "missing" });
  });

  test("a paper that nothing asks for is not needed, and neither is a worse one beside a good one", () => {
    const answer = check([
      ...everything,
      { id: "book", document: "family-record-book" },
      { ...record, id: "older", issuedOn: "2026-01-02" },
    ]);
    expect(answer.status).toBe("complete");
    expect(answer.papers["book"]?.standing).toBe("not-needed");
    expect(answer.papers["older"]?.standing).toBe("not-needed");
  });

  test("a form that is filled in at the counter need not be brought", () => {
    const answer = checkDossier(
      { ...renewal, channel: "paper-form" },
      { papers: without("number"), complete: true },
    );
    expect(found(answer, "application-form/paper-channel")).toMatchObject({ finding: "at-the-counter" });
    expect(answer.status).toBe("complete");
    const blank: PaperInHand = { id: "form", document: "application-form", form: "original" };
    const beside = checkDossier(
      { ...renewal, channel: "paper-form" },
      { papers: [...without("number"), blank], complete: true },
    );
    expect(beside.status).toBe("complete");
  });

  test("a card without its id is the only one there is; of two, which one is to be said", () => {
    const unnamed: PaperInHand = { id: "card", document: "held-cni", form: "original" };
    expect(check(having(unnamed)).status).toBe("complete");
    const two: Application = {
      ...renewal,
      requests: { cni: { reason: "renewal", replaces: "old" } },
      heldTitles: {
        complete: true,
        titles: [
          ...(renewal.heldTitles?.titles ?? []),
          {
            id: "oldest",
            kind: "cni",
            format: "laminated",
            issuedOn: "1993-02-01",
            printedExpiry: "2003-01-31",
            where: "in-hand",
          },
        ],
      },
    };
    const answer = checkDossier(two, { papers: having(unnamed), complete: true });
    expect(found(answer, "held-cni/replaced")).toMatchObject({ finding: "undecided", needs: ["title"] });
    const other = checkDossier(two, { papers: having({ ...card, title: "oldest" }), complete: true });
    expect(found(other, "held-cni/replaced")).toMatchObject({ finding: "missing" });
    expect(other.papers["card"]?.standing).toBe("not-needed");
  });
});

describe("the whole of a dossier", () => {
  test("questions of the situation come before what is unsaid of the papers, and after what lacks", () => {
    const { applicant, ...rest } = renewal;
    expect(applicant).toBeDefined();
    const open = { ...rest, applicant: { adult: true } } as const;
    const answer = checkDossier(open, { papers: without("record"), complete: true });
    expect(answer.status).toBe("undecided");
    expect(answer.questions).toContain("applicant.birthRecord.heldBy");
    expect(checkDossier(open, { papers: [], complete: true }).status).toBe("incomplete");
  });

  test("F1341: whoever is not French is refused, whatever the papers", () => {
    const answer = checkDossier(
      {
        ...renewal,
        applicant: { ...renewal.applicant, french: false, birthRecord: { heldBy: "paper-registry" } },
      },
      { papers: everything, complete: true },
    );
    expect(answer.status).toBe("refused");
    expect(answer.toGet).toEqual([]);
  });

  test("whether a tax notice does depends on the place, while that is unknown", () => {
    const { territory, ...nowhere } = renewal;
    expect(territory).toBe("metropole");
    const answer = checkDossier(nowhere, {
      papers: having({ ...bill, kind: "tax-or-non-taxation-notice" }),
      complete: true,
    });
    expect(found(answer, "proof-of-address/own-name")).toMatchObject({ finding: "undecided", needs: [] });
    expect(answer.questions).toContain("territory");
  });

  test("a host's bill, in the host's name, is the host's proof of address", () => {
    const answer = checkDossier(
      { ...renewal, home: { lodging: "hosted" } },
      { papers: [{ ...bill, whose: "host", form: "original" }] },
    );
    expect(found(answer, "host-proof-of-address/hosted")).toMatchObject({ finding: "ready", paper: "bill" });
  });

  test("F14807: the host's identity document is shown as a photocopy, or itself with one", () => {
    const hosted: Application = { ...renewal, home: { lodging: "hosted" } };
    const shown = (paper: Partial<PaperInHand>): object | undefined =>
      found(
        checkDossier(hosted, { papers: [{ id: "id", document: "host-id-copy", ...paper }] }),
        "host-id-copy/hosted",
      );
    expect(shown({ form: "photocopy" })).toMatchObject({ finding: "ready" });
    expect(shown({ form: "original", copies: 1 })).toMatchObject({ finding: "ready" });
    expect(shown({ form: "original", copies: 0 })).toMatchObject({ finding: "too-few-copies", needed: 1 });
    expect(shown({ form: "original" })).toMatchObject({ finding: "undecided", needs: ["copies"] });
  });
});

describe("what a town hall asks for", () => {
  test("SP-06: every original comes with a photocopy", () => {
    const there: Application = { ...renewal, territory: "reunion" };
    const answer = (copies: number): DossierCheck =>
      checkDossier(there, { papers: having({ ...record, copies }), complete: true }, { rulebook: saintPaul });
    expect(found(answer(0), "birth-record/no-title-shown")).toMatchObject({
      finding: "too-few-copies",
      copies: 0,
      needed: 1,
    });
    expect(found(answer(1), "birth-record/no-title-shown")).toMatchObject({ finding: "ready" });
  });

  test("RE-15: where Reims asks for an extract, a full copy does, as the decree has it", () => {
    const answer = checkDossier(renewal, { papers: everything, complete: true }, { rulebook: reims });
    expect(found(answer, "birth-record/extract")).toMatchObject({ finding: "ready", paper: "record" });
  });

  test("RE-34: of the kinds of a parent's identity document that Reims lists, a driving licence is none", () => {
    const child: Application = {
      ...renewal,
      requests: { cni: { reason: "first" } },
      applicant: { bornOn: "2015-01-01", birthRecord: { heldBy: "paper-registry", showsNationality: true } },
      heldTitles: { complete: true, titles: [] },
      minor: { filedBy: "parent" },
    };
    const shown = (kind: "driving-licence" | "residence-permit"): object | undefined =>
      found(
        checkDossier(
          child,
          { papers: [{ id: "id", document: "parent-id", whose: "representative", kind, form: "original" }] },
          { rulebook: reims },
        ),
        "parent-id/minor",
      );
    expect(shown("driving-licence")).toMatchObject({
      finding: "refused-kind",
      reason: "not-among-the-accepted",
      basis: "local-practice",
    });
    expect(shown("residence-permit")).toMatchObject({ finding: "ready" });
  });
});

describe("what cannot be provided", () => {
  test("decree 55-1397, article 4: a marriage record in the place of a birth record", () => {
    const answer = check(without("record"), { cannotProvide: ["birth-record"] });
    expect(answer.status).toBe("incomplete");
    expect(answer.toGet).toEqual([]);
    expect(answer.instead).toMatchObject([
      { document: "birth-record", ways: [{ bring: [{ document: "marriage-record", form: "full-copy" }] }] },
    ]);
    expect(answer.instead[0]?.ways[0]?.fee).toBeUndefined();
  });

  test("CGI, article 1628 bis: a card that cannot be shown costs 25 €", () => {
    const answer = check(without("card"), { cannotProvide: ["held-cni"] });
    expect(answer.instead).toMatchObject([
      {
        document: "held-cni",
        ways: [
          {
            bring: [{ document: "fiscal-stamp" }],
            fee: { kind: "exact", amount: { currency: "EUR", units: 2500 } },
          },
        ],
      },
    ]);
  });

  test("the record in the place of a passport that proved civil status for a card", () => {
    const first: Application = {
      ...renewal,
      requests: { cni: { reason: "first" } },
      heldTitles: {
        complete: true,
        titles: [
          {
            id: "passport",
            kind: "passport",
            format: "biometric",
            issuedOn: "2019-05-06",
            printedExpiry: "2029-05-05",
            where: "in-hand",
          },
        ],
      },
    };
    const answer = checkDossier(first, {
      papers: [number, photo, bill],
      complete: true,
      cannotProvide: ["held-passport"],
    });
    expect(answer.instead).toMatchObject([
      { document: "held-passport", ways: [{ bring: [{ document: "birth-record" }] }] },
    ]);
  });

  test("SP-36: at Saint-Paul another photo document, or the statement that there is none", () => {
    const unavailable: Application = {
      ...renewal,
      territory: "reunion",
      heldTitles: {
        complete: true,
        titles: (renewal.heldTitles?.titles ?? []).map((title) => ({ ...title, where: "unavailable" })),
      },
    };
    const answer = checkDossier(
      unavailable,
      { papers: [], complete: true, cannotProvide: ["other-photo-id"] },
      { rulebook: saintPaul },
    );
    expect(answer.instead).toMatchObject([
      { document: "other-photo-id", ways: [{ bring: [{ document: "no-photo-id-statement" }] }] },
    ]);
    expect(answer.toGet.map(({ document }) => document)).toContain("no-photo-id-statement");
  });

  test("who has no proof of nationality is sent to the court that certifies it", () => {
    const silent: Application = {
      ...renewal,
      applicant: {
        ...renewal.applicant,
        birthplace: "abroad",
        birthRecord: { heldBy: "paper-registry", showsNationality: false },
      },
    };
    const answer = checkDossier(silent, {
      papers: everything,
      complete: true,
      cannotProvide: ["nationality-proof"],
    });
    expect(answer.instead).toMatchObject([
      {
        document: "nationality-proof",
        ways: [{ bring: [], referrals: [{ id: "certificate-of-nationality" }] }],
      },
    ]);
  });

  test("a paper for which the rules know nothing else has no way, and one that is there needs none", () => {
    const fresh: Application = { ...renewal, home: { lodging: "hosted" } };
    const answer = checkDossier(fresh, {
      papers: without("bill"),
      complete: true,
      cannotProvide: ["host-statement", "photo"],
    });
    expect(answer.instead).toEqual([{ document: "host-statement", ways: [] }]);
  });
});
