import { situation } from "../application/facts.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { plusDays } from "../calendar/plain-date.js";
import { months } from "../calendar/period.js";
import { all, any, is, not } from "../graph/condition.js";
import { derive } from "../graph/derive.js";
import { doubtful } from "../graph/doubt.js";
import { constant } from "../graph/fact.js";
import type { Condition, Node } from "../graph/node.js";
import { before, since } from "../graph/time.js";
import { civilCode, decree, fiche } from "../sources/citation.js";
import { reaches } from "../titles/law.js";
import { isAdult, isFourteen, isMinor, isThirteen } from "./ages.js";
import { reasonIs, registryIsConnected, useNameIs } from "./conditions.js";
import { consentAtThirteen } from "./doubts.js";
import { asksFor, paper, refuses, type Rule } from "./rule.js";

/** The use name asked for stands on no title being replaced: where a first title is asked for, there is none. */
const isNew = /* @__PURE__ */ any(reasonIs("first"), not(situation("names.onTitleAlready")));
const spouseNameIsNew = /* @__PURE__ */ all(useNameIs("spouse"), isNew);

/** The day from which one parent alone may ask for a minor's use name (law of 2 March 2022). */
const oneParentMayAsk: Node<PlainDate> = /* @__PURE__ */ constant("2022-07-01");
export const minorAsksForBothNames: Condition = /* @__PURE__ */ all(
  isMinor,
  useNameIs("both-parents"),
  isNew,
);
const bothParentsAgree = /* @__PURE__ */ is(situation("names.consent"), "both-parents");
const oneParentAsks = /* @__PURE__ */ is(situation("names.consent"), "one-parent-informed");
const isPastThirteenthBirthday = /* @__PURE__ */ any(
  isFourteen,
  since(derive("morrow", [reaches(13)], (day) => plusDays(day, 1))),
);

const recentMarriageRecord = /* @__PURE__ */ paper("marriage-record", { freshness: months(3) });
const marriage = [fiche("F33250"), fiche("F868", "2020-06-16")] as const;
const divorce = [fiche("F33250"), fiche("F1091", "2020-10-16")] as const;
const minorsUseName = [civilCode("311-24-2", "2022-07-01"), fiche("F36441", "2025-08-07")] as const;

/** Changes of civil status, and the use name (nom d'usage) asked for. */
export const nameRules: readonly Rule[] = [
  asksFor("birth-record/civil-status-change", {
    when: all(
      reasonIs("civil-status-change"),
      is(situation("names.changed"), "surname", "first-name", "recorded-sex"),
      not(registryIsConnected),
    ),
    sources: [decree("2024-689", "1", "2024-07-05"), fiche("F1709", "2021-10-15")],
  }),
  asksFor("marriage-record/spouse-name", {
    when: spouseNameIsNew,
    paper: recentMarriageRecord,
    orElse: [paper("birth-record")],
    sources: marriage,
  }),
  asksFor("marriage-record/not-on-birth-record", {
    when: all(spouseNameIsNew, not(situation("names.marriageOnBirthRecord"))),
    paper: recentMarriageRecord,
    sources: marriage,
  }),
  asksFor("divorce-judgment/ex-spouse-name", {
    when: useNameIs("ex-spouse"),
    orElse: [paper("ex-spouse-authorisation")],
    sources: divorce,
  }),
  asksFor("ex-spouse-authorisation/not-in-judgment", {
    when: all(useNameIs("ex-spouse"), not(situation("names.judgmentAllows"))),
    sources: divorce,
  }),
  asksFor("spouse-death-record/widowed-mention", {
    when: all(useNameIs("late-spouse"), situation("names.widowedMention")),
    sources: [fiche("F33250"), fiche("F12521", "2020-08-18")],
  }),
  asksFor("birth-record/both-parents-names", {
    when: all(isAdult, useNameIs("both-parents"), isNew, not(registryIsConnected)),
    sources: [fiche("F1343", "2020-02-05")],
  }),
  asksFor("other-parent-use-name-agreement/both-parents", {
    when: all(minorAsksForBothNames, any(bothParentsAgree, before(oneParentMayAsk))),
    sources: minorsUseName,
  }),
  asksFor("other-parent-id-copy/both-parents", {
    when: all(minorAsksForBothNames, any(bothParentsAgree, before(oneParentMayAsk))),
    basis: "instruction",
    sources: minorsUseName,
  }),
  asksFor("other-parent-information-statement/one-parent", {
    when: all(minorAsksForBothNames, oneParentAsks, since(oneParentMayAsk)),
    sources: minorsUseName,
  }),
  asksFor("minor-use-name-consent/from-thirteen", {
    when: all(
      minorAsksForBothNames,
      any(isPastThirteenthBirthday, doubtful(consentAtThirteen, isThirteen, true)),
    ),
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
];
