import { describe, it } from "vitest";
import type { Application, NameChangeGround, Names } from "titres-identite";
import { asksForAName, bankCard, expectThat, person, special, type FieldCase } from "./field-case.js";

const changed = (changedBy: NameChangeGround, said: Names = {}): Partial<Application> => ({
  names: { changed: "surname", changedBy, changeRecordedOn: "2026-06-01", ...said },
  circumstances: special({ nameChanged: true }),
});
const bride: Names = { useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: true };
const back: Names = { useName: "earlier", onTitleAlready: false, endOfMarriageOnBirthRecord: true };

describe("A13 the name of the spouse takes no paper where the record that the counter obtains bears the marriage (F868)", () => {
  it.each<FieldCase>([
    [
      "A13 a connected record that bears the marriage: nothing",
      asksForAName(bride, "connected-registry"),
      {
        papers: {
          "marriage-record/spouse-name": "not-required",
          "marriage-record/not-on-birth-record": "not-required",
        },
      },
    ],
    [
      "A13 a record in Nantes that bears it: nothing",
      asksForAName(bride, "central-service"),
      { papers: { "marriage-record/spouse-name": "not-required" } },
    ],
    [
      "A13 a connected record that does not bear it: the marriage record",
      asksForAName({ ...bride, marriageOnBirthRecord: false }, "connected-registry"),
      {
        papers: {
          "marriage-record/spouse-name": "required",
          "marriage-record/not-on-birth-record": "required",
        },
      },
    ],
    [
      "A13 a record on paper: one of the two records",
      asksForAName(bride, "paper-registry"),
      {
        papers: {
          "marriage-record/spouse-name": "required",
          "marriage-record/not-on-birth-record": "not-required",
        },
      },
    ],
    [
      "A13 on the eve of the sheet of 29 October 2025, one of the two records even so",
      asksForAName(bride, "connected-registry", { depositOn: "2025-10-28" }),
      { papers: { "marriage-record/spouse-name": "required" } },
    ],
    [
      "A13 with a first passport, asked for by someone whose record is connected: nothing",
      asksForAName(bride, "connected-registry", { requests: { passport: { reason: "first" } } }),
      { papers: { "marriage-record/spouse-name": "not-required" } },
    ],
    [
      "A13 the name that stands on the title already takes nothing",
      asksForAName({ useName: "spouse", onTitleAlready: true }, "paper-registry"),
      { papers: { "marriage-record/spouse-name": "not-required" } },
    ],
    [
      "A13 back to an earlier name after a divorce noted on a connected record: nothing",
      asksForAName(back, "connected-registry"),
      { papers: { "birth-record/earlier-use-name": "not-required" } },
    ],
    [
      "A13 back to it where the note is not on the connected record: a birth record",
      asksForAName({ ...back, endOfMarriageOnBirthRecord: false }, "connected-registry"),
      { papers: { "birth-record/earlier-use-name": "required" } },
    ],
    [
      "A13 back to it with a record on paper: a birth record",
      asksForAName(back, "paper-registry"),
      { papers: { "birth-record/earlier-use-name": "required" } },
    ],
    [
      "A13 an ex-spouse's name that stays on the title takes the proof again, or not",
      asksForAName(
        { useName: "ex-spouse", onTitleAlready: true, judgmentAllows: true, remarried: false },
        "connected-registry",
      ),
      { papers: { "divorce-judgment/ex-spouse-name": "either way: unchanged-name-of-an-ex-spouse" } },
    ],
    [
      "A13 an ex-spouse's name that is new takes it for certain",
      asksForAName(
        { useName: "ex-spouse", onTitleAlready: false, judgmentAllows: true, remarried: false },
        "connected-registry",
      ),
      { papers: { "divorce-judgment/ex-spouse-name": "required" } },
    ],
    [
      "A13 the mention of widowhood takes a death record, or not",
      asksForAName({ useName: "late-spouse", widowedMention: true, remarried: false }, "paper-registry"),
      {
        papers: { "spouse-death-record/widowed-mention": "either way: death-record-for-the-widowed-mention" },
      },
    ],
    [
      "A13 a widow who keeps the name without the mention brings nothing",
      asksForAName(
        { useName: "late-spouse", widowedMention: false, onTitleAlready: true, remarried: false },
        "paper-registry",
      ),
      { papers: { "spouse-death-record/widowed-mention": "not-required" } },
    ],
    [
      "A13 the mention needs the late spouse's name",
      asksForAName(
        { useName: "both-parents", widowedMention: true, onTitleAlready: true },
        "connected-registry",
      ),
      {
        told: ["widowed-mention-needs-the-name"],
        papers: { "spouse-death-record/widowed-mention": "not-required" },
      },
    ],
    [
      "A13 both parents' names for an adult whose record is connected: nothing",
      asksForAName({ useName: "both-parents", onTitleAlready: false }, "connected-registry"),
      { papers: { "birth-record/both-parents-names": "not-required" } },
    ],
    [
      "A13 an adult who gives up the use name brings nothing",
      asksForAName({ useName: "given-up", onTitleAlready: true }, "paper-registry"),
      {
        papers: {
          "marriage-record/spouse-name": "not-required",
          "birth-record/both-parents-names": "not-required",
          "birth-record/earlier-use-name": "not-required",
          "other-parent-use-name-agreement/both-parents": "not-required",
        },
      },
    ],
    [
      "B7 remarriage ends the right to the name of an ex-spouse",
      asksForAName(
        { useName: "ex-spouse", onTitleAlready: true, judgmentAllows: true, remarried: true },
        "connected-registry",
      ),
      { refused: ["use-name-ended-by-remarriage"] },
    ],
    [
      "B7 and to the name of an ex-spouse which the authorisation was to allow",
      asksForAName(
        { useName: "ex-spouse", onTitleAlready: false, judgmentAllows: false, remarried: true },
        "paper-registry",
        {
          requests: { passport: { reason: "first" } },
        },
      ),
      { refused: ["use-name-ended-by-remarriage"] },
    ],
    [
      "B7 whoever did not marry again keeps it",
      asksForAName(
        { useName: "ex-spouse", onTitleAlready: false, judgmentAllows: true, remarried: false },
        "connected-registry",
      ),
      { refused: [] },
    ],
    [
      "A22 the divorce is noted on the record on request alone (F1429)",
      asksForAName(back, "connected-registry"),
      { told: ["divorce-not-noted-by-itself"] },
    ],
    [
      "A22 a surname changed by decree is noted on request alone (F1656)",
      person(
        { cni: { reason: "civil-status-change" } },
        [bankCard("2032-01-01", { issuedOn: "2022-01-02" })],
        changed("decree"),
      ),
      { steps: ["update-the-birth-record"] },
    ],
    [
      "A22 one changed by the simplified procedure is noted by itself",
      person(
        { cni: { reason: "civil-status-change" } },
        [bankCard("2032-01-01", { issuedOn: "2022-01-02" })],
        changed("simplified-procedure"),
      ),
      { noSteps: ["update-the-birth-record"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});
