import type { Application, Minor, Names, PlainDate, Requests } from "titres-identite";
import { adult, bestRecord, card } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only, renewal } from "../people.js";

/** A minor whose record is in a connected registry and who holds a card valid for longer, by whom a parent files. */
export function minor(
  bornOn: PlainDate,
  said: Partial<Application> = {},
  requests: Requests = renewal,
): Application {
  return adult(requests, requests.cni === undefined ? [] : [card("2028-05-01")], {
    applicant: { bornOn, french: true, birthRecord: bestRecord },
    home: { lodging: "with-parents", justifAdresse: false },
    minor: { filedBy: "parent", parents: "together" },
    ...said,
  });
}
export const nine = "2017-01-10";
const family = (said: Minor, more: Partial<Application> = {}): Application =>
  minor(nine, { minor: { parents: "together", ...said }, ...more });

const bothNames: Names = { useName: "both-parents", onTitleAlready: false, form: "added" };
const named = (bornOn: PlainDate, names: Names, said: Partial<Application> = {}): Application =>
  minor(bornOn, { names: { ...bothNames, ...names }, ...only({ useNameAsked: true }), ...said });

/** By what right someone files for a minor, whose address is proved, and the use name of a minor (CNI 2.3 and 2.7). */
export const familyCases: readonly LineCase[] = [
  {
    title:
      "second-parent-proof-of-address/usual-residence F32675 of 2020-08-25: living with the parent who does not file",
    given: family({ filedBy: "parent", parents: "apart", residence: "with-the-other-parent" }),
    expected: {
      asks: ["second-parent-proof-of-address/usual-residence"],
      spares: ["proof-of-address/parent"],
      issuedFrom: { "second-parent-proof-of-address": "2025-11-23" },
    },
  },
  {
    title:
      "second-parent-proof-of-address/both-addresses, alternating-residence-proof/both-addresses F32675 of 2020-08-25: living with each in turn, two addresses",
    given: family({ filedBy: "parent", parents: "apart", residence: "alternating", bothAddresses: true }),
    expected: {
      asks: [
        "second-parent-proof-of-address/both-addresses",
        "alternating-residence-proof/both-addresses",
        "proof-of-address/parent",
      ],
    },
  },
  {
    title: "parental-authority-decision/third-party F18605 of 2023-04-12: whom a court named",
    given: family({ filedBy: "third-party" }),
    expected: { asks: ["parental-authority-decision/third-party"], refused: [] },
  },
  {
    title: "guardianship-judgment/minor F18605 of 2023-04-12: the guardian of a minor",
    given: family({ filedBy: "guardian" }),
    expected: { asks: ["guardianship-judgment/minor"], refused: [] },
  },
  {
    title: "refusal private-proxy F18605 of 2023-04-12: nobody else may come",
    given: family({ filedBy: "private-proxy" }),
    expected: { refused: ["private-proxy"] },
  },
  {
    title:
      "joint-authority-declaration/late-recognition F942 of 2020-02-04: recognised after the first birthday, with authority all the same",
    given: family({ filedBy: "parent", authorityGranted: true }, only({ lateRecognition: true })),
    expected: { asks: ["joint-authority-declaration/late-recognition"], refused: [] },
  },
  {
    title: "refusal no-parental-authority F942 of 2020-02-04: without any, that parent may not file",
    given: family({ filedBy: "parent", authorityGranted: false }, only({ lateRecognition: true })),
    expected: { refused: ["no-parental-authority"] },
  },
  {
    title:
      "other-parent-use-name-agreement/both-parents, other-parent-id-copy/both-parents Civil Code 311-24-2: both parents agree to the name",
    given: named(nine, { consent: "both-parents" }),
    expected: {
      asks: ["other-parent-use-name-agreement/both-parents", "other-parent-id-copy/both-parents"],
      spares: ["minor-use-name-consent/from-thirteen", "other-parent-information-statement/one-parent"],
    },
  },
  {
    title:
      "other-parent-information-statement/one-parent Civil Code 311-24-2: since 1 July 2022 one parent may add it",
    given: named(nine, { consent: "one-parent-informed" }, { depositOn: "2022-07-01" }),
    expected: {
      asks: ["other-parent-information-statement/one-parent"],
      spares: ["other-parent-use-name-agreement/both-parents", "other-parent-id-copy/both-parents"],
      refused: [],
    },
  },
  {
    title:
      "refusal use-name-needs-both-parents, other-parent-use-name-agreement/both-parents, other-parent-id-copy/both-parents F1343 of 2020-02-05: on its eve both must agree",
    given: named(nine, { consent: "one-parent-informed" }, { depositOn: "2022-06-30" }),
    expected: {
      asks: ["other-parent-use-name-agreement/both-parents", "other-parent-id-copy/both-parents"],
      spares: ["other-parent-information-statement/one-parent"],
      refused: ["use-name-needs-both-parents"],
    },
  },
  {
    title:
      "refusal use-name-needs-both-parents Civil Code 311-24-2: one parent alone may add the name, not put it first",
    given: named(nine, { consent: "one-parent-informed", form: "substituted" }),
    expected: { refused: ["use-name-needs-both-parents"] },
  },
  {
    title:
      "minor-use-name-consent/from-thirteen Civil Code 311-24-2, F36441 of 2025-08-07: on the thirteenth birthday, by the sheet",
    given: named("2013-11-22", { consent: "both-parents" }),
    expected: { contested: { "minor-use-name-consent/from-thirteen": "consent-at-thirteen" } },
  },
  {
    title: "minor-use-name-consent/from-thirteen Civil Code 311-24-2: on its morrow, by both",
    given: named("2013-11-21", { consent: "both-parents" }),
    expected: { asks: ["minor-use-name-consent/from-thirteen"] },
  },
  {
    title:
      "minor-use-name-consent/from-thirteen Civil Code 311-24-2: at 14 years, said without a birthday, by both",
    given: named(
      nine,
      { consent: "both-parents" },
      {
        applicant: { ageOnDeposit: 14, french: true, birthRecord: bestRecord },
      },
    ),
    expected: { asks: ["minor-use-name-consent/from-thirteen"] },
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
