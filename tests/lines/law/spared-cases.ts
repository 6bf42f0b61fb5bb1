import type { Application, BirthRecord, Names } from "titres-identite";
import { adult, bestRecord, card, ends, withRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only, renewal } from "../people.js";
import { everyGroundOfAChild, minor, nine } from "./family-cases.js";
import { first, withThe } from "./paper-cases.js";
import { asks } from "./request-cases.js";

const foreignRecord: BirthRecord = { heldBy: "foreign-registry", showsNationality: true };
const bornAbroad = (birthRecord: BirthRecord): Partial<Application> => ({
  applicant: { ...withRecord(birthRecord), birthplace: "abroad" },
});
const shows = (said: Partial<Application>): Application => adult(renewal, [card(ends.recent)], said);

/** Papers of civil status and nationality that somebody need not bring (CNI 2.2 and 2.4). */
const civilStatus: readonly LineCase[] = [
  {
    title:
      "marriage-record/no-birth-record decree 55-1397, article 4-1: whoever shows a card brings no marriage record for want of a birth record",
    given: shows(only({ birthRecordUnobtainable: true })),
    expected: { papers: ["held-cni"], spares: ["marriage-record/no-birth-record"] },
  },
  {
    title:
      "marriage-record/no-birth-record F21089 of 2025-09-29: nor does anybody whose record the counter asks the registry for",
    given: first({ ...withThe(bestRecord), ...only({ birthRecordUnobtainable: true }) }),
    expected: { papers: [], spares: ["marriage-record/no-birth-record"] },
  },
  {
    title:
      "sworn-translation/foreign-record, referral/foreign-civil-status-record decree 55-1397, article 4-1: whoever shows a card brings no foreign record, and nothing to translate",
    given: shows(bornAbroad({ ...foreignRecord, inForeignLanguage: true, multilingualForm: false })),
    expected: {
      papers: ["held-cni"],
      spares: ["sworn-translation/foreign-record"],
      referrals: [],
      notTold: ["where-to-get-a-record-from-abroad"],
    },
  },
  {
    title: "notice/translation-may-be-asked F12956 of 2024-05-06: nor is a form of the EU spoken of",
    given: shows(bornAbroad({ ...foreignRecord, inForeignLanguage: true, multilingualForm: true })),
    expected: { papers: ["held-cni"], notTold: ["translation-may-be-asked"] },
  },
  {
    title:
      "sworn-translation/foreign-record assembly answer 11-43377: a foreign record in French needs no translation; the registries of France have none of it",
    given: first(bornAbroad({ ...foreignRecord, inForeignLanguage: false })),
    expected: {
      papers: ["birth-record"],
      spares: ["sworn-translation/foreign-record"],
      referrals: ["foreign-civil-status-record"],
      notTold: ["where-to-get-a-record-from-abroad", "translation-may-be-asked"],
    },
  },
  {
    title:
      "notice/translation-may-be-asked F12956 of 2024-05-06: the form is for records of other countries; of a consulate's own nobody asks a translation",
    given: first(bornAbroad({ heldBy: "consulate", multilingualForm: true })),
    expected: { notTold: ["translation-may-be-asked"], referrals: [] },
  },
  {
    title:
      "notice/where-to-get-a-record-from-abroad F1427 of 2025-09-09: nor is a record that Nantes sends itself asked for there",
    given: first(bornAbroad({ heldBy: "central-service" })),
    expected: {
      papers: [],
      told: ["record-requested-by-the-counter"],
      notTold: ["where-to-get-a-record-from-abroad"],
    },
  },
  {
    title:
      "nationality-proof/acquired-nationality, birth-record/acquired-nationality decree 55-1397, article 4-1: a card proves that nationality was acquired",
    given: shows(only({ nationalityAcquired: true })),
    expected: {
      papers: ["held-cni"],
      spares: ["nationality-proof/acquired-nationality", "birth-record/acquired-nationality"],
    },
  },
  {
    title:
      "nationality-proof/acquired-nationality F18713 of 2021-03-02: and so does a record with the note in its margin",
    given: first(only({ nationalityAcquired: true })),
    expected: {
      asks: ["birth-record/acquired-nationality"],
      spares: ["nationality-proof/acquired-nationality"],
      referrals: [],
    },
  },
  {
    title: "birth-record/acquired-nationality F21089 of 2025-09-29: not where the registry is connected",
    given: first({ ...withThe(bestRecord), ...only({ nationalityAcquired: true }) }),
    expected: { papers: [], spares: ["birth-record/acquired-nationality"] },
  },
];

const useName = (names: Names, said: Partial<Application> = {}): Application =>
  adult(renewal, [card(ends.valid)], { names, ...only({ useNameAsked: true }), ...said });
const ofAMinor = (names: Names, said: Partial<Application> = {}): Application =>
  minor(nine, { names, ...only({ useNameAsked: true }), ...said });

/** Names (CNI 2.6 and 2.7). */
const names: readonly LineCase[] = [
  {
    title:
      "birth-record/earlier-use-name F868 of 2025-10-29: a use name that stands on the title, taken again before, needs nothing",
    given: useName({ useName: "earlier", onTitleAlready: true }),
    expected: { papers: ["held-cni"], spares: ["birth-record/earlier-use-name"] },
  },
  {
    title: "birth-record/both-parents-names F1343 of 2025-08-07: nor do both parents' names that stand on it",
    given: useName({ useName: "both-parents", onTitleAlready: true }),
    expected: {
      papers: ["held-cni"],
      spares: ["birth-record/both-parents-names"],
      notTold: ["divorce-not-noted-by-itself", "consent-may-be-limited", "widowed-mention-needs-the-name"],
    },
  },
  {
    title: "birth-record/both-parents-names F1343 of 2025-08-07: nor where the registry is connected",
    given: useName({ useName: "both-parents", onTitleAlready: false }, withThe(bestRecord)),
    expected: { papers: ["held-cni"], spares: ["birth-record/both-parents-names"] },
  },
  {
    title:
      "birth-record/both-parents-names F1343 of 2020-02-05: an adult's record was asked for before the sheet on minors of 7 August 2025 too",
    given: useName({ useName: "both-parents", onTitleAlready: false }, { depositOn: "2025-08-06" }),
    expected: { asks: ["birth-record/both-parents-names"] },
  },
  {
    title:
      "birth-record/both-parents-names F1343 of 2025-08-07: a first card replaces no title on which the name could stand",
    given: first({ names: { useName: "both-parents" }, ...only({ useNameAsked: true }) }),
    expected: { asks: ["birth-record/both-parents-names", "birth-record/no-title-shown"] },
  },
  {
    title:
      "notice/record-requested-by-the-counter F1429 of 2024-09-26: a connected record without the end of the marriage is brought, though no title proves civil status",
    given: adult(renewal, [card(ends.old)], {
      names: { useName: "earlier", onTitleAlready: false, endOfMarriageOnBirthRecord: false },
      ...withThe(bestRecord),
      ...only({ useNameAsked: true }),
    }),
    expected: {
      papers: ["held-cni", "birth-record"],
      asks: ["birth-record/earlier-use-name"],
      notTold: ["record-requested-by-the-counter", "consent-may-be-limited"],
    },
  },
  {
    title:
      "spouse-death-record/widowed-mention F33250: the late spouse's name is kept without any paper, where the word is not wanted",
    given: useName({
      useName: "late-spouse",
      onTitleAlready: true,
      widowedMention: false,
      remarried: false,
    }),
    expected: { papers: ["held-cni"], spares: ["spouse-death-record/widowed-mention"] },
  },
  {
    title:
      "other-parent-use-name-agreement/both-parents F36441 of 2025-08-07: both names that stand on a minor's title need no agreement again, and nobody asks who agrees",
    given: ofAMinor({ useName: "both-parents", onTitleAlready: true, form: "added" }),
    expected: { grounds: everyGroundOfAChild, refused: [] },
  },
  {
    title:
      "other-parent-id-copy/both-parents Saint-Médard-en-Jalles, undated: to the eve of the sheet of 7 August 2025 town halls' copy is asked for in any reading",
    given: ofAMinor(
      { useName: "both-parents", onTitleAlready: false, form: "added", consent: "both-parents" },
      { depositOn: "2025-08-06" },
    ),
    expected: { asks: ["other-parent-id-copy/both-parents"] },
  },
  {
    title:
      "other-parent-use-name-agreement/both-parents F868 of 2025-10-29: an adult who gives a use name up needs no parent",
    given: useName({ useName: "given-up" }),
    expected: {
      papers: ["held-cni"],
      spares: ["other-parent-use-name-agreement/both-parents", "minor-use-name-consent/from-thirteen"],
    },
  },
  {
    title:
      "notice/consent-may-be-limited, notice/divorce-not-noted-by-itself, notice/widowed-mention-needs-the-name F868 of 2025-10-29: where no use name is asked for, that alone decides that nothing is said of one",
    given: shows({}),
    expected: {
      decidedBy: {
        "notice/consent-may-be-limited": ["circumstances.useNameAsked"],
        "notice/divorce-not-noted-by-itself": ["circumstances.useNameAsked"],
        "notice/widowed-mention-needs-the-name": ["circumstances.useNameAsked"],
      },
    },
  },
  {
    title:
      "notice/old-name-titles-void decree 2024-689, article 1: where no name was changed, that alone decides that no title is void by it",
    given: shows({}),
    expected: {
      decidedBy: {
        "notice/old-name-titles-void": ["circumstances.nameChanged"],
        "notice/old-name-titles-void-on-notice": ["circumstances.nameChanged"],
      },
    },
  },
  {
    title:
      "notice/old-name-titles-void-on-notice decree 2024-689, article 1: an adoption of 2023 makes no title void, on notice or without",
    given: asks(
      "cni",
      "civil-status-change",
      [card(ends.valid, { issuedOn: "2019-05-02", adultWhenIssued: true })],
      {
        names: { changed: "surname", changedBy: "adoption", changeRecordedOn: "2023-06-01" },
        ...withThe(bestRecord),
        ...only({ nameChanged: true }),
      },
    ),
    expected: { notTold: ["old-name-titles-void", "old-name-titles-void-on-notice"] },
  },
  {
    title:
      "notice/recorded-sex-optional F34826: whoever lost the card must ask for another, changed sex or not",
    given: asks("cni", "lost", [card(ends.valid, { where: "lost" })], { names: { changed: "recorded-sex" } }),
    expected: { notTold: ["recorded-sex-optional"] },
  },
  {
    title:
      "step/update-the-birth-record F1656 of 2025-10-03: a step of a change of name, not of a loss after it",
    given: asks(
      "cni",
      "lost",
      [card(ends.valid, { where: "lost", issuedOn: "2019-05-02", adultWhenIssued: true })],
      {
        names: { changed: "surname", changedBy: "decree", changeRecordedOn: "2025-09-01" },
        ...withThe(bestRecord),
        ...only({ nameChanged: true }),
      },
    ),
    expected: { notSteps: ["update-the-birth-record"] },
  },
];

/** Papers of civil status and of names that are not asked for, and what is not said of them. */
export const sparedCases: readonly LineCase[] = [...civilStatus, ...names];
