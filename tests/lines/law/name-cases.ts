import type { Application, Names, Protection, Requests } from "titres-identite";
import { adult, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only, passportRenewal, renewal } from "../people.js";

const use = (names: Names, more: Partial<Application> = {}): Application =>
  adult(renewal, [card(ends.valid)], { names, ...only({ useNameAsked: true }), ...more });
const underGuardianship = (requests: Requests, protection: Protection): Application =>
  adult(requests, [card(ends.valid), passport(ends.valid)], {
    protection: { measure: "guardianship", ...protection },
    ...only({ protectedAdult: true }),
  });

/** The names of an adult, and adults under guardianship (CNI 2.6, passport P13 to P15 and P20). */
export const nameCases: readonly LineCase[] = [
  {
    title: "marriage-record/spouse-name F33250: one of two records, under three months old",
    given: use({ useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: true }),
    expected: {
      documents: { "marriage-record": "one-of", "birth-record": "one-of" },
      issuedFrom: { "marriage-record": "2026-08-23", "birth-record": "2026-08-23" },
    },
  },
  {
    title: "marriage-record/not-on-birth-record F33250: the birth record does not bear the marriage",
    given: use({ useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: false }),
    expected: {
      documents: { "marriage-record": "required" },
      how: { "marriage-record": { freshness: { unit: "month", count: 3 }, form: "full-copy" } },
    },
  },
  {
    title: "marriage-record/spouse-name F33250: a name that stands on the title already needs nothing",
    given: use({ useName: "spouse", onTitleAlready: true, marriageOnBirthRecord: false }),
    expected: { papers: ["held-cni"] },
  },
  {
    title: "divorce-judgment/ex-spouse-name F33250, F1091 of 2020-10-16: the judgment or the authorisation",
    given: use({ useName: "ex-spouse", onTitleAlready: true, judgmentAllows: true }),
    expected: { documents: { "divorce-judgment": "one-of", "ex-spouse-authorisation": "one-of" } },
  },
  {
    title: "ex-spouse-authorisation/not-in-judgment F33250: the judgment is silent",
    given: use({ useName: "ex-spouse", onTitleAlready: true, judgmentAllows: false }),
    expected: { asks: ["ex-spouse-authorisation/not-in-judgment"] },
  },
  {
    title: "spouse-death-record/widowed-mention F12521 of 2020-08-18: only for the word",
    given: use({ useName: "late-spouse", onTitleAlready: true, widowedMention: true }),
    expected: { papers: ["held-cni", "spouse-death-record"] },
  },
  {
    title: "birth-record/both-parents-names F1343 of 2020-02-05: an adult takes both parents' names",
    given: use({ useName: "both-parents", onTitleAlready: false }),
    expected: { papers: ["held-cni", "birth-record"], asks: ["birth-record/both-parents-names"] },
  },
  {
    title: "birth-record/civil-status-change decree 2024-689, F1709 of 2021-10-15: an updated birth record",
    given: adult({ cni: { reason: "civil-status-change" } }, [card(ends.valid)], {
      names: { changed: "recorded-sex" },
    }),
    expected: { papers: ["held-cni", "birth-record"], asks: ["birth-record/civil-status-change"] },
  },
  {
    title:
      "guardian-statement/filed-alone, guardian-id-copy/filed-alone, guardianship-judgment/filed-alone, presence guardian/collection F12883 of 2022-12-12: a card asked for alone; who collects it was not read",
    given: underGuardianship(renewal, { filedBy: "applicant", guardianInformed: true }),
    expected: {
      asks: [
        "guardian-statement/filed-alone",
        "guardian-id-copy/filed-alone",
        "guardianship-judgment/filed-alone",
      ],
      issuedFrom: { "guardian-statement": "2026-08-23" },
      deposit: ["applicant"],
      collection: ["applicant", "guardian?"],
      refused: [],
      notTold: ["nobody-collects-for-an-adult"],
    },
  },
  {
    title: "refusal guardian-not-informed F12883 of 2022-12-12: the guardian is told beforehand",
    given: underGuardianship(renewal, { filedBy: "applicant", guardianInformed: false }),
    expected: { refused: ["guardian-not-informed"] },
  },
  {
    title:
      "refusal guardian-must-file, presence guardian/deposit F12883 of 2020-08-25: a passport is not asked for alone",
    given: underGuardianship(passportRenewal, { filedBy: "applicant", guardianInformed: true }),
    expected: { refused: ["guardian-must-file"], deposit: ["applicant", "guardian"] },
  },
  {
    title:
      "guardianship-judgment/guardian-files, guardian-id-copy/guardian-files, presence guardian/deposit, presence guardian/collection F12883: the guardian files and comes",
    given: underGuardianship(passportRenewal, { filedBy: "guardian" }),
    expected: {
      contested: {
        "guardianship-judgment/guardian-files": "papers-of-a-filing-guardian",
        "guardian-id-copy/guardian-files": "papers-of-a-filing-guardian",
      },
      deposit: ["applicant", "guardian"],
      collection: ["applicant", "guardian"],
      refused: [],
    },
  },
];
