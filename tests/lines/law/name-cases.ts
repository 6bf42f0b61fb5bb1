import type { Application, Names, PlainDate, Protection, Requests } from "titres-identite";
import { adult, bestRecord, card, ends, passport, withRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only, passportRenewal, renewal } from "../people.js";

const use = (names: Names, more: Partial<Application> = {}): Application =>
  adult(renewal, [card(ends.valid)], { names, ...only({ useNameAsked: true }), ...more });
/** The same, the record in a connected registry. */
const useConnected = (names: Names, more: Partial<Application> = {}): Application =>
  use(names, { applicant: withRecord(bestRecord), ...more });
const spouse = { useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: true } as const;
const exSpouse = { useName: "ex-spouse", remarried: false, judgmentAllows: true } as const;
const widowed = {
  useName: "late-spouse",
  onTitleAlready: true,
  widowedMention: true,
  remarried: false,
} as const;
const changed = (names: Names, depositOn: PlainDate): Application =>
  adult(
    { cni: { reason: "civil-status-change" } },
    [card(ends.valid, { issuedOn: "2019-05-02", adultWhenIssued: true })],
    {
      depositOn,
      applicant: withRecord(bestRecord),
      names,
      ...only({ nameChanged: true }),
    },
  );

const underGuardianship = (requests: Requests, protection: Protection): Application =>
  adult(requests, [card(ends.valid), passport(ends.valid)], {
    protection: { measure: "guardianship", ...protection },
    ...only({ protectedAdult: true }),
  });

/** The names of an adult, and adults under guardianship (CNI 2.6, passport P13 to P15 and P20). */
export const nameCases: readonly LineCase[] = [
  {
    title: "marriage-record/spouse-name F868 of 2025-10-29: one of two records, under three months old",
    given: use(spouse),
    expected: {
      documents: { "marriage-record": "one-of", "birth-record": "one-of" },
      issuedFrom: { "marriage-record": "2026-08-23", "birth-record": "2026-08-23" },
    },
  },
  {
    title:
      "marriage-record/spouse-name F868 of 2025-10-29: nothing, where the counter finds the marriage on the record itself",
    given: useConnected(spouse, { depositOn: "2025-10-29" }),
    expected: { papers: ["held-cni"], spares: ["marriage-record/spouse-name"] },
  },
  {
    title: "marriage-record/spouse-name F868 of 2025-10-29: on its eve, one of the two records",
    given: useConnected(spouse, { depositOn: "2025-10-28" }),
    expected: { asks: ["marriage-record/spouse-name"] },
  },
  {
    title:
      "marriage-record/spouse-name, marriage-record/not-on-birth-record F868 of 2025-10-29: a connected record that does not bear the marriage",
    given: useConnected({ ...spouse, marriageOnBirthRecord: false }),
    expected: { asks: ["marriage-record/spouse-name", "marriage-record/not-on-birth-record"] },
  },
  {
    title:
      "marriage-record/not-on-birth-record F868 of 2025-10-29: the birth record does not bear the marriage",
    given: use({ useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: false }),
    expected: {
      documents: { "marriage-record": "required" },
      how: { "marriage-record": { freshness: { unit: "month", count: 3 }, form: "full-copy" } },
    },
  },
  {
    title:
      "marriage-record/spouse-name F868 of 2025-10-29: a name that stands on the title already needs nothing",
    given: use({ useName: "spouse", onTitleAlready: true, marriageOnBirthRecord: false }),
    expected: { papers: ["held-cni"] },
  },
  {
    title:
      "divorce-judgment/ex-spouse-name, notice/divorce-not-noted-by-itself F868 of 2025-10-29, F1429 of 2024-09-26: the judgment or the authorisation, for a name that is on no title yet",
    given: use({ ...exSpouse, onTitleAlready: false }),
    expected: {
      asks: ["divorce-judgment/ex-spouse-name"],
      spares: ["ex-spouse-authorisation/not-in-judgment"],
      documents: { "divorce-judgment": "one-of", "ex-spouse-authorisation": "one-of" },
      told: ["divorce-not-noted-by-itself"],
      refused: [],
    },
  },
  {
    title:
      "divorce-judgment/ex-spouse-name, notice/consent-may-be-limited F868 of 2025-10-29: no new paper where the name stays, it says, and that divorce ends the right to it",
    given: use({ ...exSpouse, onTitleAlready: true }, { depositOn: "2025-10-29" }),
    expected: {
      contested: { "divorce-judgment/ex-spouse-name": "unchanged-name-of-an-ex-spouse" },
      told: ["consent-may-be-limited"],
    },
  },
  {
    title: "divorce-judgment/ex-spouse-name, notice/consent-may-be-limited F1091 of 2020-10-16: on its eve",
    given: use({ ...exSpouse, onTitleAlready: true }, { depositOn: "2025-10-28" }),
    expected: { asks: ["divorce-judgment/ex-spouse-name"], notTold: ["consent-may-be-limited"] },
  },
  {
    title: "ex-spouse-authorisation/not-in-judgment F868 of 2025-10-29: the judgment is silent",
    given: use({ ...exSpouse, onTitleAlready: false, judgmentAllows: false }),
    expected: { asks: ["ex-spouse-authorisation/not-in-judgment"] },
  },
  {
    title: "refusal/use-name-ended-by-remarriage F868 of 2025-10-29: remarriage ends the ex-spouse's name",
    given: use({ ...exSpouse, onTitleAlready: false, remarried: true }),
    expected: { refused: ["use-name-ended-by-remarriage"] },
  },
  {
    title: "refusal/use-name-ended-by-remarriage F33250: and that of the late spouse",
    given: use({ ...widowed, widowedMention: false, remarried: true }),
    expected: { refused: ["use-name-ended-by-remarriage"] },
  },
  {
    title: "spouse-death-record/widowed-mention F12521 of 2020-08-18: only for the word",
    given: use(widowed, { depositOn: "2025-10-28" }),
    expected: { papers: ["held-cni", "spouse-death-record"], asks: ["spouse-death-record/widowed-mention"] },
  },
  {
    title:
      "spouse-death-record/widowed-mention F868 of 2025-10-29: which has a box ticked, and names no record",
    given: use(widowed, { depositOn: "2025-10-29" }),
    expected: {
      contested: { "spouse-death-record/widowed-mention": "death-record-for-the-widowed-mention" },
      notTold: ["widowed-mention-needs-the-name"],
      refused: [],
    },
  },
  {
    title: "notice/widowed-mention-needs-the-name F868 of 2025-10-29: not with another use name",
    given: use(
      { useName: "both-parents", onTitleAlready: true, widowedMention: true },
      { depositOn: "2025-10-29" },
    ),
    expected: {
      told: ["widowed-mention-needs-the-name"],
      spares: ["spouse-death-record/widowed-mention"],
    },
  },
  {
    title:
      "notice/widowed-mention-needs-the-name F868 of 2025-10-29: nor is it said where the word is not wanted",
    given: use(
      { useName: "both-parents", onTitleAlready: true, widowedMention: false },
      { depositOn: "2025-10-29" },
    ),
    expected: { notTold: ["widowed-mention-needs-the-name"] },
  },
  {
    title: "notice/widowed-mention-needs-the-name F868 of 2025-10-29: nothing is said on its eve",
    given: use(
      { useName: "both-parents", onTitleAlready: true, widowedMention: true },
      { depositOn: "2025-10-28" },
    ),
    expected: { notTold: ["widowed-mention-needs-the-name"] },
  },
  {
    title:
      "birth-record/earlier-use-name, notice/divorce-not-noted-by-itself F868 of 2025-10-29: back to the name borne before",
    given: use({ useName: "earlier", onTitleAlready: false }, { depositOn: "2025-10-29" }),
    expected: {
      papers: ["held-cni", "birth-record"],
      asks: ["birth-record/earlier-use-name"],
      told: ["divorce-not-noted-by-itself"],
      issuedFrom: { "birth-record": "2025-07-30" },
    },
  },
  {
    title: "birth-record/earlier-use-name F868 of 2025-10-29: not on its eve",
    given: use({ useName: "earlier", onTitleAlready: false }, { depositOn: "2025-10-28" }),
    expected: { spares: ["birth-record/earlier-use-name"] },
  },
  {
    title:
      "birth-record/earlier-use-name F868 of 2025-10-29: nothing where the counter finds the end of the marriage on the record",
    given: useConnected({ useName: "earlier", onTitleAlready: false, endOfMarriageOnBirthRecord: true }),
    expected: { papers: ["held-cni"], spares: ["birth-record/earlier-use-name"] },
  },
  {
    title:
      "birth-record/earlier-use-name F1429 of 2024-09-26: a connected record on which nobody had the divorce noted proves nothing",
    given: useConnected({ useName: "earlier", onTitleAlready: false, endOfMarriageOnBirthRecord: false }),
    expected: {
      asks: ["birth-record/earlier-use-name"],
      notTold: ["record-requested-by-the-counter"],
    },
  },
  {
    title: "birth-record/both-parents-names F1343 of 2025-08-07: an adult takes both parents' names",
    given: use({ useName: "both-parents", onTitleAlready: false }),
    expected: { papers: ["held-cni", "birth-record"], asks: ["birth-record/both-parents-names"] },
  },
  {
    title:
      "birth-record/civil-status-change, notice/recorded-sex-optional decree 2024-689, F34826: an updated birth record; no duty to renew",
    given: adult({ cni: { reason: "civil-status-change" } }, [card(ends.valid)], {
      names: { changed: "recorded-sex" },
    }),
    expected: {
      papers: ["held-cni", "birth-record"],
      asks: ["birth-record/civil-status-change"],
      told: ["recorded-sex-optional"],
      notTold: ["renew-after-a-name-change", "old-name-titles-void"],
    },
  },
  {
    title:
      "step/update-the-birth-record F1656 of 2025-10-03: a surname changed by decree is not noted by itself",
    given: changed({ changed: "surname", changedBy: "decree", changeRecordedOn: "2025-09-01" }, "2025-10-03"),
    expected: { steps: ["update-the-birth-record"], notTold: ["recorded-sex-optional"] },
  },
  {
    title: "step/update-the-birth-record F1656 of 2025-10-03: the sheet said nothing on its eve",
    given: changed({ changed: "surname", changedBy: "decree", changeRecordedOn: "2025-09-01" }, "2025-10-02"),
    expected: { notSteps: ["update-the-birth-record"] },
  },
  {
    title: "step/update-the-birth-record F1656 of 2025-10-03: nor of any other change",
    given: changed(
      { changed: "surname", changedBy: "simplified-procedure", changeRecordedOn: "2025-09-01" },
      "2025-10-03",
    ),
    expected: { notSteps: ["update-the-birth-record"] },
  },
  {
    title: "notice/renew-after-a-name-change F885 of 2025-02-24: renewing is a duty, from that day on",
    given: changed(
      { changed: "first-name", changedBy: "first-name-procedure", changeRecordedOn: "2025-02-01" },
      "2025-02-24",
    ),
    expected: { told: ["renew-after-a-name-change", "old-name-titles-void"] },
  },
  {
    title: "notice/renew-after-a-name-change F885 of 2025-02-24: not on its eve",
    given: changed(
      { changed: "first-name", changedBy: "first-name-procedure", changeRecordedOn: "2025-02-01" },
      "2025-02-23",
    ),
    expected: { notTold: ["renew-after-a-name-change"], told: ["old-name-titles-void"] },
  },
  {
    title: "notice/renew-after-a-name-change F1656 of 2025-10-03: of a surname, from that day on",
    given: changed({ changed: "surname", changedBy: "decree", changeRecordedOn: "2025-09-01" }, "2025-10-03"),
    expected: {
      told: ["renew-after-a-name-change"],
      speaksOf: { "renew-after-a-name-change": 5_000_000 },
    },
  },
  {
    title: "notice/renew-after-a-name-change F1656 of 2025-10-03: not on its eve",
    given: changed({ changed: "surname", changedBy: "decree", changeRecordedOn: "2025-09-01" }, "2025-10-02"),
    expected: { notTold: ["renew-after-a-name-change"] },
  },
  ...(["adoption", "filiation", "francisation"] as const).map(
    (changedBy) =>
      ({
        title: `decree 2024-689, article 1: a surname changed by ${changedBy} makes no title void, and renewing is no duty`,
        given: changed({ changed: "surname", changedBy, changeRecordedOn: "2026-01-10" }, "2026-11-22"),
        expected: {
          held: { card: { standing: "in-force" } },
          notTold: ["renew-after-a-name-change", "old-name-titles-void", "old-name-titles-void-on-notice"],
          euros: 0,
        },
      }) satisfies LineCase,
  ),
  ...(["simplified-procedure", "decree", "first-name-procedure"] as const).map(
    (changedBy) =>
      ({
        title: `notice/old-name-titles-void decree 2024-689, article 1: changed by ${changedBy}, void after three months`,
        given: changed({ changedBy, changeRecordedOn: "2026-01-10" }, "2026-11-22"),
        expected: {
          held: { card: { standing: "void" } },
          told: ["renew-after-a-name-change", "old-name-titles-void"],
        },
      }) satisfies LineCase,
  ),
  {
    title:
      "guardian-statement/filed-alone, guardian-id-copy/filed-alone, guardianship-judgment/filed-alone, presence/guardian/collection F12883 of 2025-04-08: a card asked for alone; who collects it was not read",
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
    title: "refusal/guardian-not-informed F12883 of 2025-04-08: the guardian is told beforehand",
    given: underGuardianship(renewal, { filedBy: "applicant", guardianInformed: false }),
    expected: { refused: ["guardian-not-informed"] },
  },
  {
    title:
      "refusal/guardian-must-file, presence/guardian/deposit F12883 of 2025-04-08: a passport is not asked for alone",
    given: underGuardianship(passportRenewal, { filedBy: "applicant", guardianInformed: true }),
    expected: { refused: ["guardian-must-file"], deposit: ["applicant", "guardian"] },
  },
  {
    title:
      "guardianship-judgment/guardian-files, guardian-id-copy/guardian-files, presence/guardian/deposit, presence/guardian/collection F12883: the guardian files and comes",
    given: underGuardianship(passportRenewal, { filedBy: "guardian" }),
    expected: {
      asks: ["guardianship-judgment/guardian-files"],
      contested: { "guardian-id-copy/guardian-files": "papers-of-a-filing-guardian" },
      deposit: ["applicant", "guardian"],
      collection: ["applicant", "guardian"],
      refused: [],
    },
  },
  ...(["curatorship", "safeguard", "family-authorisation"] as const).map(
    (measure) =>
      ({
        title: `F12883 of 2025-04-08: an adult under ${measure} acts alone`,
        given: adult(passportRenewal, [passport(ends.valid)], {
          protection: { measure, capacityLimited: false },
          ...only({ protectedAdult: true }),
        }),
        expected: {
          papers: ["held-passport", "fiscal-stamp"],
          deposit: ["applicant"],
          collection: ["applicant"],
          refused: [],
          referrals: [],
        },
      }) satisfies LineCase,
  ),
  {
    title: "referral/limited-capacity F12883 of 2025-04-08: unless the judge limited the capacity",
    given: adult(passportRenewal, [passport(ends.valid)], {
      protection: { measure: "family-authorisation", capacityLimited: true },
      ...only({ protectedAdult: true }),
    }),
    expected: { referrals: ["limited-capacity"], refused: [] },
  },
];
