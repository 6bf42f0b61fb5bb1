import { nothingSpecial, type Application, type Circumstances } from "titres-identite";
import { adult, card, ends } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { only, renewal } from "../people.js";
import { everyGroundOfAChild, minor, nine } from "./family-cases.js";
import { living } from "./paper-cases.js";
import { aMinor, asks } from "./request-cases.js";

/** None of the rare circumstances but those of one name, of which nothing is said. */
function unsaid(name: keyof Circumstances): Partial<Application> {
  return { circumstances: { ...nothingSpecial, [name]: undefined } };
}

const ofACourt = { filedBy: "third-party" } as const;

/** Families and protected adults (CNI 2.3 and 2.7). */
export const householdCases: readonly LineCase[] = [
  {
    title:
      "second-parent-proof-of-address/usual-residence F32675 of 2025-04-22: of a child without a fixed address nobody asks how the parents live",
    given: minor(nine, {
      home: { lodging: "no-fixed-address" },
      minor: { filedBy: "parent", bothAddresses: false },
    }),
    expected: {
      asks: ["domicile-election/no-fixed-address"],
      spares: ["second-parent-proof-of-address/usual-residence", "proof-of-address/parent"],
    },
  },
  {
    title: "notice/2d-doc-cannot-be-refused F14807 of 2023-03-20: not to whom another houses",
    given: living("hosted", { depositOn: "2025-09-09" }),
    expected: { notTold: ["2d-doc-cannot-be-refused"] },
  },
  {
    title:
      "proof-of-address/who-files, notice/2d-doc-but-tax-notices F14807 of 2025-10-07: a child at a hotel brings what the hotel gives, whoever files",
    given: minor(nine, { home: { lodging: "hotel" }, minor: ofACourt }),
    expected: {
      asks: ["hotel-statement/hotel", "official-document-with-address/hotel-or-mobile-home"],
      spares: ["proof-of-address/who-files"],
      notTold: ["2d-doc-but-tax-notices"],
    },
  },
  {
    title:
      "notice/2d-doc-but-tax-notices F14807, banner of 2025-09-10: told to a guardian, who proves an address",
    given: minor(nine, { minor: { filedBy: "guardian" } }),
    expected: { told: ["2d-doc-but-tax-notices"], asks: ["proof-of-address/who-files"] },
  },
  {
    title:
      "joint-authority-declaration/late-recognition F942 of 2025-09-24: a guardian is not asked when a parent recognised the child",
    given: minor(nine, { minor: { filedBy: "guardian" }, ...unsaid("lateRecognition") }),
    expected: { spares: ["joint-authority-declaration/late-recognition"], refused: [] },
  },
  {
    title:
      "refusal/no-parental-authority F942 of 2025-09-24: it is for the parent who files to have authority, not for another when a guardian does",
    given: minor(nine, {
      minor: { filedBy: "guardian", authorityGranted: false },
      ...only({ lateRecognition: true }),
    }),
    expected: { refused: [], spares: ["joint-authority-declaration/late-recognition"] },
  },
  {
    title:
      "joint-authority-declaration/late-recognition F942 of 2025-09-24: without authority there is no paper of it to bring",
    given: minor(nine, {
      minor: { filedBy: "parent", parents: "together", authorityGranted: false },
      ...only({ lateRecognition: true }),
    }),
    expected: {
      refused: ["no-parental-authority"],
      spares: ["joint-authority-declaration/late-recognition"],
    },
  },
  {
    title:
      "refusal/no-parental-authority F18605 of 2025-05-13: married parents have authority, whenever the child was recognised",
    given: minor(nine, {
      minor: { filedBy: "parent", parents: "together", parentsMarried: true, recognisedInFirstYear: false },
      ...unsaid("lateRecognition"),
    }),
    expected: { refused: [], spares: ["joint-authority-declaration/late-recognition"] },
  },
  {
    title:
      "refusal/no-parental-authority F942 of 2025-09-24: and unmarried ones who recognised it in its first year",
    given: minor(nine, {
      minor: { filedBy: "parent", parents: "together", parentsMarried: false, recognisedInFirstYear: true },
      ...unsaid("lateRecognition"),
    }),
    expected: { refused: [], spares: ["joint-authority-declaration/late-recognition"] },
  },
  {
    title:
      "refusal/opposed-by-the-other-parent Civil Code 372-2: it is for a parent who files to agree with the other; a guardian files by a judgment",
    given: minor(nine, { minor: { filedBy: "guardian" }, ...only({ parentOpposes: true }) }),
    expected: { refused: [], perhapsRefused: {} },
  },
  {
    title:
      "refusal/opposed-by-the-other-parent Senate 06867 of 2025-12-18: where the file is deposited decides how sure the refusal is, and is asked",
    given: minor(nine, { territory: undefined, photo: "brought", ...only({ parentOpposes: true }) }),
    expected: { refused: [], open: ["territory"] },
  },
  {
    title:
      "referral/emancipated-minor Civil Code 413-6: an adult is not sent to ask, once emancipated or not",
    given: adult(renewal, [card(ends.recent)], only({ emancipated: true })),
    expected: { referrals: [], deposit: ["applicant"] },
  },
  {
    title:
      "notice/no-declaration-after-the-return F1794 of 2022-11-23: of a minor's card stolen in France nothing is said of a return",
    given: asks("cni", "stolen", [card("2028-05-01", { where: "stolen" })], aMinor),
    expected: { steps: ["declare-the-theft"], notTold: ["no-declaration-after-the-return"] },
  },
  {
    title:
      "notice/no-declaration-after-the-return F1794 of 2022-11-23: nor at the consulate, which takes the declaration",
    given: asks("cni", "stolen", [card("2028-05-01", { where: "stolen" })], {
      ...aMinor,
      territory: "abroad",
      photo: "brought",
      ...only({ stolenAbroad: true }),
    }),
    expected: { steps: ["declare-the-theft-abroad"], notTold: ["no-declaration-after-the-return"] },
  },
  {
    title: "notice/no-declaration-after-the-return F1153 of 2025-09-03: nor of a card that was lost",
    given: asks("cni", "lost", [card("2028-05-01", { where: "lost" })], {
      ...aMinor,
      ...only({ stolenAbroad: true }),
    }),
    expected: { notTold: ["no-declaration-after-the-return"], notSteps: ["declare-the-theft-abroad"] },
  },
  {
    title:
      "referral/limited-capacity F12883 of 2025-04-08: it is family authorisation that a judge may limit; a guardian acts in any case",
    given: adult(renewal, [card(ends.valid)], {
      protection: { measure: "guardianship", filedBy: "guardian", capacityLimited: true },
      ...only({ protectedAdult: true }),
    }),
    expected: { referrals: [], deposit: ["applicant", "guardian"] },
  },
  {
    title:
      "referral/limited-capacity F12883 of 2025-04-08: the sheet is on adults; a measure said of a child sends nobody to ask",
    given: minor(nine, {
      protection: { measure: "family-authorisation", capacityLimited: true },
      ...unsaid("protectedAdult"),
    }),
    expected: { referrals: [], deposit: ["applicant", "legal-representative"] },
  },
  {
    title:
      "referral/limited-capacity F12883 of 2025-04-08: where no measure protects an adult, that alone decides that none is limited",
    given: adult(renewal, [card(ends.recent)], {}),
    expected: { decidedBy: { "referral/limited-capacity": ["circumstances.protectedAdult"] } },
  },
  {
    title:
      "guardian-statement/filed-alone, referral/limited-capacity Civil Code 413-6, F12883 of 2025-04-08: the sheet is on adults: a minor's representative files, and nobody asks for a measure",
    given: minor(nine, unsaid("protectedAdult")),
    expected: { grounds: everyGroundOfAChild, deposit: ["applicant", "legal-representative"], referrals: [] },
  },
];
