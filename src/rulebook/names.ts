import { situation } from "../application/facts.js";
import { euros } from "../application/money.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { days, months } from "../calendar/period.js";
import { all, any, is, not } from "../graph/condition.js";
import { plus } from "../graph/day.js";
import { doubtful, perhaps } from "../application/readings.js";
import { constant } from "../graph/fact.js";
import type { Condition, Node } from "../graph/node.js";
import { before, since } from "../graph/time.js";
import { civilCode, decree, fiche, townHallPage } from "../sources/citation.js";
import { nameChangeVoidsTitles, reaches } from "../titles/law.js";
import { isAdult, isFourteen, isThirteen } from "./ages.js";
import { reasonIs, registryIsConnected, useNameIs, useNameIsAsked } from "./conditions.js";
import { asksFor, notice, paper, refuses, step, type Rule } from "./rule.js";
import { isRepresented } from "./who-files.js";

/** The use name asked for stands on no title being replaced: where a first title is asked for, there is none. */
const isNew = any(reasonIs("first"), not(situation("names.onTitleAlready")));
const spouseNameIsNew = all(useNameIs("spouse"), isNew);

/** The sheets of 29 October 2025 (spouse's name) and of 7 August 2025 (both parents' names). */
const sheetOnSpouses: Node<PlainDate> = constant("2025-10-29");
const sheetOnMinors: Node<PlainDate> = constant("2025-08-07");

/** The counter finds the marriage on the record that it obtains itself. */
const marriageIsFoundByTheCounter = all(
  since(sheetOnSpouses),
  registryIsConnected,
  situation("names.marriageOnBirthRecord"),
);
/** An earlier spouse's name is taken again: the record shows that the marriage has ended. */
export const recordIsBroughtForAnEarlierName: Condition = all(
  since(sheetOnSpouses),
  useNameIs("earlier"),
  isNew,
  not(all(registryIsConnected, situation("names.endOfMarriageOnBirthRecord"))),
);
const rightIsProved = all(
  useNameIs("ex-spouse"),
  any(isNew, before(sheetOnSpouses), doubtful("unchanged-name-of-an-ex-spouse", not(isNew))),
);
const widowedIsPrinted = all(useNameIs("late-spouse"), situation("names.widowedMention"));
const usesASpousesName = any(useNameIs("ex-spouse"), useNameIs("late-spouse"));

/** The day from which one parent alone may ask for a minor's use name (law of 2 March 2022). */
const oneParentMayAsk: Node<PlainDate> = constant("2022-07-01");

/** A use name made of both parents' names is to stand on a minor's title, where it does not yet. */
export const minorAsksForBothNames: Condition = all(isRepresented, useNameIs("both-parents"), isNew);
/** The same, or the one that stands on the title is to go (sheet of 7 August 2025). */
const minorsUseNameChanges = any(
  minorAsksForBothNames,
  all(isRepresented, useNameIs("given-up"), since(sheetOnMinors)),
);
const bothParentsAgree = is(situation("names.consent"), "both-parents");
const oneParentAsks = is(situation("names.consent"), "one-parent-informed");
const aSoleParentAsks = is(situation("names.consent"), "sole-authority");
const otherParentAgrees = all(
  minorsUseNameChanges,
  any(bothParentsAgree, all(before(oneParentMayAsk), not(aSoleParentAsks))),
);
const oneParentTellsTheOther = all(minorsUseNameChanges, oneParentAsks, since(oneParentMayAsk));
const statementMayDo = perhaps("statement-as-proof-of-information", oneParentTellsTheOther);

/** "More than thirteen years old": past the birthday (Civil Code, article 311-24-2, which outranks the sheet). */
const isPastThirteenthBirthday = all(isThirteen, any(isFourteen, since(plus(reaches(13), days(1)))));

const recentMarriageRecord = paper("marriage-record", { freshness: months(3) });
const spouses = [fiche("F868", "2025-10-29")] as const;
const divorce = [fiche("F868", "2025-10-29"), fiche("F1091", "2020-10-16")] as const;
const minorsUseName = [civilCode("311-24-2", "2022-07-01"), fiche("F36441", "2025-08-07")] as const;

/** Changes of civil status, and the use name (nom d'usage) asked for. */
export const nameRules: readonly Rule[] = [
  asksFor("birth-record/civil-status-change", {
    when: all(
      reasonIs("civil-status-change"),
      is(situation("names.changed"), "surname", "first-name", "recorded-sex"),
      not(registryIsConnected),
    ),
    sources: [decree("2024-689", "1", "2024-07-05"), fiche("F1709", "2025-04-02")],
  }),
  asksFor("marriage-record/spouse-name", {
    when: all(spouseNameIsNew, not(marriageIsFoundByTheCounter)),
    paper: recentMarriageRecord,
    orElse: [paper("birth-record")],
    sources: spouses,
  }),
  asksFor("marriage-record/not-on-birth-record", {
    when: all(spouseNameIsNew, not(situation("names.marriageOnBirthRecord"))),
    paper: recentMarriageRecord,
    sources: spouses,
  }),
  asksFor("divorce-judgment/ex-spouse-name", {
    when: rightIsProved,
    orElse: [paper("ex-spouse-authorisation")],
    sources: divorce,
  }),
  asksFor("ex-spouse-authorisation/not-in-judgment", {
    when: all(rightIsProved, not(situation("names.judgmentAllows"))),
    sources: divorce,
  }),
  asksFor("spouse-death-record/widowed-mention", {
    when: any(
      all(widowedIsPrinted, before(sheetOnSpouses)),
      doubtful("death-record-for-the-widowed-mention", widowedIsPrinted),
    ),
    sources: [fiche("F33250"), fiche("F12521", "2020-08-18"), fiche("F868", "2025-10-29")],
  }),
  asksFor("birth-record/earlier-use-name", {
    when: recordIsBroughtForAnEarlierName,
    sources: spouses,
  }),
  asksFor("birth-record/both-parents-names", {
    when: all(any(isAdult, since(sheetOnMinors)), useNameIs("both-parents"), isNew, not(registryIsConnected)),
    sources: [fiche("F1343", "2025-08-07"), fiche("F36441", "2025-08-07")],
  }),
  asksFor("other-parent-use-name-agreement/both-parents", {
    when: otherParentAgrees,
    sources: minorsUseName,
  }),
  asksFor("other-parent-id-copy/both-parents", {
    when: any(
      all(otherParentAgrees, before(sheetOnMinors)),
      doubtful("copy-of-the-other-parents-id", otherParentAgrees),
    ),
    basis: "instruction",
    sources: [townHallPage("Saint-Médard-en-Jalles"), ...minorsUseName],
  }),
  asksFor("other-parent-information-statement/one-parent", {
    when: any(all(oneParentTellsTheOther, before(sheetOnMinors)), statementMayDo),
    sources: minorsUseName,
  }),
  asksFor("other-parent-information-proof/one-parent", {
    from: "2025-08-07",
    when: all(oneParentTellsTheOther, not(statementMayDo)),
    sources: minorsUseName,
  }),
  asksFor("minor-use-name-consent/from-thirteen", {
    when: all(minorsUseNameChanges, isPastThirteenthBirthday),
    from: "2022-07-01",
    sources: minorsUseName,
  }),
  refuses("use-name-needs-both-parents", {
    when: all(
      minorAsksForBothNames,
      oneParentAsks,
      any(before(oneParentMayAsk), is(situation("names.form"), "substituted")),
    ),
    instead: "obtain-both-parents-consent",
    sources: minorsUseName,
  }),
  refuses("use-name-ended-by-remarriage", {
    when: all(usesASpousesName, situation("names.remarried")),
    instead: "ask-without-that-use-name",
    sources: [fiche("F868", "2025-10-29"), fiche("F33250")],
  }),
  step("update-the-birth-record", {
    from: "2025-10-03",
    when: all(reasonIs("civil-status-change"), is(situation("names.changedBy"), "decree")),
    sources: [fiche("F1656", "2025-10-03")],
  }),
  notice("renew-after-a-name-change", {
    from: "2025-02-24",
    when: all(
      nameChangeVoidsTitles,
      any(is(situation("names.changedBy"), "first-name-procedure"), since(constant("2025-10-03"))),
    ),
    // The fine at most for the use of a title in a former name.
    amount: euros(50_000),
    sources: [fiche("F885", "2025-02-24"), fiche("F1656", "2025-10-03"), fiche("F36379")],
  }),
  notice("recorded-sex-optional", {
    when: all(reasonIs("civil-status-change"), is(situation("names.changed"), "recorded-sex")),
    sources: [fiche("F34826")],
  }),
  notice("divorce-not-noted-by-itself", {
    when: any(useNameIs("ex-spouse"), useNameIs("earlier")),
    sources: [fiche("F1429", "2024-09-26")],
  }),
  notice("consent-may-be-limited", { from: "2025-10-29", when: useNameIs("ex-spouse"), sources: spouses }),
  notice("widowed-mention-needs-the-name", {
    from: "2025-10-29",
    when: all(useNameIsAsked, situation("names.widowedMention"), not(useNameIs("late-spouse"))),
    sources: spouses,
  }),
];
