import { describe, expect, it } from "vitest";
import { assess, titleStatus, type Application, type NameChangeGround, type Names } from "titres-identite";
import { bankCard, day, expectThat, passport, person, special, type FieldCase } from "./field-case.js";

const changed = (changedBy: NameChangeGround, said: Names = {}): Partial<Application> => ({
  names: { changed: "surname", changedBy, changeRecordedOn: "2026-06-01", ...said },
  circumstances: special({ nameChanged: true }),
});
const until2033 = passport("2033-04-01", { issuedOn: "2023-04-02", adultWhenIssued: true });

describe("A8 B1 changes of name under articles 60, 61 and 61-3-1 make titles void, others do not (decree 2024-689)", () => {
  it.each<[by: NameChangeGround, names: Names]>([
    ["adoption", {}],
    ["filiation", {}],
    ["francisation", {}],
    ["francisation", { changed: "first-name" }],
    ["adoption", { changed: "first-name" }],
  ])("A8 after %s (%o) the passport stays good, and is made again to its end", (by, names) => {
    const answer = assess(
      person({ passport: { reason: "civil-status-change" } }, [until2033], changed(by, names)),
    );
    expect(answer.heldTitles["passport"]?.titleStatus.standing).toBe("in-force");
    expect(answer.validity.passport).toMatchObject({ keepsFormerEnd: "yes", until: "2033-04-01" });
    expect(answer.notices.map(({ id }) => id)).not.toContain("old-name-titles-void");
    expect(answer.notices.map(({ id }) => id)).not.toContain("old-name-titles-void-on-notice");
    expect(answer.undecided).toEqual([]);
  });

  it.each<[by: NameChangeGround, names: Names]>([
    ["simplified-procedure", {}],
    ["decree", {}],
    ["first-name-procedure", { changed: "first-name" }],
  ])("A8 after %s (%o) it is void three months later", (by, names) => {
    const application = person(
      { passport: { reason: "civil-status-change" } },
      [until2033],
      changed(by, names),
    );
    expect(assess(application).heldTitles["passport"]?.titleStatus.standing).toBe("void");
    expect(assess(application).notices.map(({ id }) => id)).toContain("old-name-titles-void");
    const before = { ...application, depositOn: "2026-08-31" } as const;
    expect(assess(before).heldTitles["passport"]?.titleStatus.standing).toBe("in-force");
  });

  it.each<FieldCase>([
    [
      "A8 an adoptee who lost a card is asked for no birth record: the passport proves civil status",
      person(
        { cni: { reason: "lost" } },
        [bankCard("2032-01-01", { where: "lost" }), until2033],
        changed("adoption"),
      ),
      {
        papers: {
          "birth-record/no-title-shown": "not-required",
          "held-passport/proves-civil-status": "required",
        },
      },
    ],
    [
      "A8 nor is someone whose surname follows from a filiation, and who asks for a first passport with a card",
      person(
        { passport: { reason: "first" } },
        [bankCard("2032-01-01", { issuedOn: "2022-01-02" })],
        changed("filiation"),
      ),
      {
        papers: { "birth-record/no-title-shown": "not-required", "held-cni/proves-civil-status": "required" },
      },
    ],
    [
      "A8 whoever changed surname by decree is: the passport is void",
      person(
        { cni: { reason: "lost" } },
        [bankCard("2032-01-01", { where: "lost" }), until2033],
        changed("decree"),
      ),
      { papers: { "birth-record/no-title-shown": "required" } },
    ],
    [
      "A8 a change of recorded sex alone voids nothing",
      person(
        { cni: { reason: "civil-status-change" } },
        [bankCard("2032-01-01", { issuedOn: "2022-01-02" })],
        {
          names: { changed: "recorded-sex" },
        },
      ),
      { told: ["recorded-sex-optional"], notTold: ["old-name-titles-void", "renew-after-a-name-change"] },
    ],
    [
      "A8 renewal is a duty after a change by decree (F1656), a first name changed at the town hall (F885)",
      person(
        { cni: { reason: "civil-status-change" } },
        [bankCard("2032-01-01", { issuedOn: "2022-01-02" })],
        changed("decree"),
      ),
      { told: ["renew-after-a-name-change"] },
    ],
    [
      "A8 and not after an adoption",
      person(
        { cni: { reason: "civil-status-change" } },
        [bankCard("2032-01-01", { issuedOn: "2022-01-02" })],
        changed("adoption"),
      ),
      { notTold: ["renew-after-a-name-change", "old-name-titles-void"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it("A8 a title's status speaks of changes under the articles alone", () => {
    const status = titleStatus(until2033, day, { nameChangeRecordedOn: "2026-06-01" });
    expect(status.standing).toBe("void");
    expect(titleStatus(until2033, day).standing).toBe("in-force");
  });
});
