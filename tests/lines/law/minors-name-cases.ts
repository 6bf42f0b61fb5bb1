import type { Application, Names, PlainDate } from "titres-identite";
import { bestRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only } from "../people.js";
import { minor, nine } from "./family-cases.js";

const bothNames: Names = { useName: "both-parents", onTitleAlready: false, form: "added" };
const named = (bornOn: PlainDate, names: Names, said: Partial<Application> = {}): Application =>
  minor(bornOn, { names: { ...bothNames, ...names }, ...only({ useNameAsked: true }), ...said });

const givenUp = (names: Names, depositOn: PlainDate): Application =>
  minor("2011-01-10", {
    names: { useName: "given-up", form: "added", ...names },
    ...only({ useNameAsked: true }),
    depositOn,
  });
const namedOnPaper = (depositOn: PlainDate): Application =>
  named(
    nine,
    { consent: "both-parents" },
    {
      applicant: {
        bornOn: nine,
        french: true,
        birthplace: "france",
        birthRecord: { heldBy: "paper-registry", showsNationality: true },
      },
      depositOn,
    },
  );

/** The use name of a minor (CNI 2.7, Civil Code, article 311-24-2). */
export const minorsNameCases: readonly LineCase[] = [
  {
    title:
      "other-parent-use-name-agreement/both-parents, other-parent-id-copy/both-parents Civil Code 311-24-2, F36441 of 2025-08-07: both parents agree to the name; town halls ask for a copy of a document, which the sheet does not list",
    given: named(nine, { consent: "both-parents" }),
    expected: {
      asks: ["other-parent-use-name-agreement/both-parents"],
      contested: { "other-parent-id-copy/both-parents": "copy-of-the-other-parents-id" },
      spares: [
        "minor-use-name-consent/from-thirteen",
        "other-parent-information-statement/one-parent",
        "other-parent-information-proof/one-parent",
      ],
    },
  },
  {
    title:
      "other-parent-information-statement/one-parent Civil Code 311-24-2: since 1 July 2022 one parent may add it",
    given: named(nine, { consent: "one-parent-informed" }, { depositOn: "2022-07-01" }),
    expected: {
      asks: ["other-parent-information-statement/one-parent"],
      spares: ["other-parent-use-name-agreement/both-parents", "other-parent-information-proof/one-parent"],
      refused: [],
    },
  },
  {
    title:
      "refusal/use-name-needs-both-parents, other-parent-use-name-agreement/both-parents F1343 of 2020-02-05: on its eve both must agree",
    given: named(nine, { consent: "one-parent-informed" }, { depositOn: "2022-06-30" }),
    expected: {
      asks: ["other-parent-use-name-agreement/both-parents"],
      spares: ["other-parent-information-statement/one-parent"],
      refused: ["use-name-needs-both-parents"],
    },
  },
  {
    title:
      "refusal/use-name-needs-both-parents Civil Code 311-24-2: one parent alone may add the name, not put it first",
    given: named(nine, { consent: "one-parent-informed", form: "substituted" }),
    expected: { refused: ["use-name-needs-both-parents"] },
  },
  {
    title:
      "minor-use-name-consent/from-thirteen Civil Code 311-24-2: more than thirteen years old, not on the birthday, whatever the sheet says",
    given: named("2013-11-22", { consent: "both-parents" }),
    expected: { spares: ["minor-use-name-consent/from-thirteen"] },
  },
  {
    title: "minor-use-name-consent/from-thirteen Civil Code 311-24-2: on its morrow",
    given: named("2013-11-21", { consent: "both-parents" }),
    expected: { asks: ["minor-use-name-consent/from-thirteen"] },
  },
  {
    title: "minor-use-name-consent/from-thirteen Civil Code 311-24-2: at 14 years, said without a birthday",
    given: named(
      nine,
      { consent: "both-parents" },
      {
        applicant: { ageOnDeposit: 14, french: true, birthplace: "france", birthRecord: bestRecord },
      },
    ),
    expected: { asks: ["minor-use-name-consent/from-thirteen"] },
  },
  {
    title:
      "minor-use-name-consent/from-thirteen Civil Code 311-24-2: at 12 years, said without a birthday, nobody asks for the day",
    given: named(
      nine,
      { consent: "both-parents" },
      {
        applicant: { ageOnDeposit: 12, french: true, birthplace: "france", birthRecord: bestRecord },
      },
    ),
    expected: { spares: ["minor-use-name-consent/from-thirteen"] },
  },
  {
    title: "minor-use-name-consent/from-thirteen Civil Code 311-24-2: at 13 years the birthday tells",
    given: named(
      nine,
      { consent: "both-parents" },
      {
        applicant: { ageOnDeposit: 13, french: true, birthplace: "france", birthRecord: bestRecord },
      },
    ),
    expected: { open: ["applicant.bornOn"] },
  },
  {
    title:
      "other-parent-information-proof/one-parent, other-parent-information-statement/one-parent F36441 of 2025-08-07: a proof that the other parent was told; whether a statement is one, it does not say",
    given: named(nine, { consent: "one-parent-informed" }, { depositOn: "2025-08-07" }),
    expected: {
      contested: {
        "other-parent-information-proof/one-parent": "statement-as-proof-of-information",
        "other-parent-information-statement/one-parent": "statement-as-proof-of-information",
      },
      cautiously: { "other-parent-information-statement/one-parent": false },
    },
  },
  {
    title: "other-parent-information-statement/one-parent F36441 of 2025-08-07: on its eve a statement",
    given: named(nine, { consent: "one-parent-informed" }, { depositOn: "2025-08-06" }),
    expected: {
      asks: ["other-parent-information-statement/one-parent"],
      spares: ["other-parent-information-proof/one-parent"],
    },
  },
  {
    title:
      "other-parent-use-name-agreement/both-parents F36441 of 2025-08-07: who holds authority alone asks nobody",
    given: named(nine, { consent: "sole-authority" }),
    expected: {
      spares: [
        "other-parent-use-name-agreement/both-parents",
        "other-parent-information-proof/one-parent",
        "other-parent-information-statement/one-parent",
      ],
      refused: [],
    },
  },
  {
    title: "other-parent-use-name-agreement/both-parents Civil Code 311-24-2: nor before 1 July 2022",
    given: named(nine, { consent: "sole-authority" }, { depositOn: "2022-06-30" }),
    expected: { spares: ["other-parent-use-name-agreement/both-parents"], refused: [] },
  },
  {
    title:
      "other-parent-use-name-agreement/both-parents, minor-use-name-consent/from-thirteen F36441 of 2025-08-07: a use name given up takes the same agreement, and the minor's",
    given: givenUp({ consent: "both-parents" }, "2025-08-07"),
    expected: {
      asks: ["other-parent-use-name-agreement/both-parents", "minor-use-name-consent/from-thirteen"],
      spares: ["birth-record/both-parents-names"],
      refused: [],
    },
  },
  {
    title:
      "other-parent-use-name-agreement/both-parents, minor-use-name-consent/from-thirteen F36441 of 2025-08-07: not on its eve",
    given: givenUp({ consent: "both-parents" }, "2025-08-06"),
    expected: {
      spares: ["other-parent-use-name-agreement/both-parents", "minor-use-name-consent/from-thirteen"],
    },
  },
  {
    title:
      "other-parent-information-proof/one-parent F36441 of 2025-08-07: or a proof that the other was told",
    given: givenUp({ consent: "one-parent-informed" }, "2025-08-07"),
    expected: {
      contested: {
        "other-parent-information-proof/one-parent": "statement-as-proof-of-information",
        "other-parent-information-statement/one-parent": "statement-as-proof-of-information",
      },
      cautiously: { "other-parent-information-statement/one-parent": false },
      refused: [],
    },
  },
  {
    title:
      "birth-record/both-parents-names F36441 of 2025-08-07: a minor's record, where the registry is not connected, though a title proves civil status",
    given: namedOnPaper("2025-08-07"),
    expected: {
      asks: ["birth-record/both-parents-names"],
      issuedFrom: { "birth-record": "2025-05-08" },
    },
  },
  {
    title: "birth-record/both-parents-names F36441 of 2025-08-07: not on its eve",
    given: namedOnPaper("2025-08-06"),
    expected: { spares: ["birth-record/both-parents-names"] },
  },
  {
    title:
      "minor-use-name-consent/from-thirteen Civil Code 311-24-2: at 15, before 1 July 2022, nobody asks the minor",
    given: named("2007-01-10", { consent: "both-parents" }, { depositOn: "2022-06-30" }),
    expected: { spares: ["minor-use-name-consent/from-thirteen"] },
  },
  {
    title: "minor-use-name-consent/from-thirteen Civil Code 311-24-2: at 15, from that day on",
    given: named("2007-01-10", { consent: "both-parents" }, { depositOn: "2022-07-01" }),
    expected: { asks: ["minor-use-name-consent/from-thirteen"] },
  },
];
