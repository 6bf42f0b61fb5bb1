import type { Application, Minor, PlainDate, Requests } from "titres-identite";
import { adult, bestRecord, card } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { firstPassport, only, renewal } from "../people.js";

/** A minor whose record is in a connected registry and who holds a card valid for longer, by whom a parent files. */
export function minor(
  bornOn: PlainDate,
  said: Partial<Application> = {},
  requests: Requests = renewal,
): Application {
  return adult(requests, requests.cni === undefined ? [] : [card("2028-05-01")], {
    applicant: { bornOn, french: true, birthplace: "france", birthRecord: bestRecord },
    home: { lodging: "with-parents", justifAdresse: false },
    minor: { filedBy: "parent", parents: "together" },
    ...said,
  });
}
export const nine = "2017-01-10";
/** All the grounds on which that minor is asked for a paper, for a card. */
export const everyGroundOfAChild = [
  "pre-application-number/online-channel",
  "photo/every-application",
  "proof-of-address/parent",
  "parent-id/minor",
  "held-cni/replaced",
  "held-cni/handed-back",
] as const;
const family = (said: Minor, more: Partial<Application> = {}): Application =>
  minor(nine, { minor: { parents: "together", ...said }, ...more });

const inTurn: Minor = { filedBy: "parent", parents: "apart", residence: "alternating", bothAddresses: false };
const checkedOnline: Partial<Application> = {
  home: { lodging: "with-parents", justifAdresse: true, territory: "metropole" },
};
const abroad = { territory: "abroad", photo: "brought" } as const;
const opposed = (more: Partial<Application> = {}): Application =>
  family(
    { filedBy: "parent", parents: "apart", residence: "with-the-filing-parent" },
    { ...only({ parentOpposes: true }), ...more },
  );

/** By what right someone files for a minor, whose address is proved (CNI 2.3 and 2.7). */
export const familyCases: readonly LineCase[] = [
  {
    title:
      "second-parent-proof-of-address/usual-residence F32675 of 2025-04-22: living with the parent who does not file",
    given: family({ filedBy: "parent", parents: "apart", residence: "with-the-other-parent" }),
    expected: {
      asks: ["second-parent-proof-of-address/usual-residence"],
      spares: ["proof-of-address/parent"],
      issuedFrom: { "second-parent-proof-of-address": "2025-11-23" },
    },
  },
  {
    title:
      "second-parent-proof-of-address/both-addresses, alternating-residence-proof/both-addresses F32675 of 2025-04-22: living with each in turn, two addresses",
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
    title: "notice/one-address-printed F32675 of 2025-04-22: in turn with each, from that day on",
    given: family(inTurn, { depositOn: "2025-04-22" }),
    expected: { told: ["one-address-printed"], asks: ["proof-of-address/parent"] },
  },
  {
    title: "notice/one-address-printed F32675 of 2025-04-22: not on its eve",
    given: family(inTurn, { depositOn: "2025-04-21" }),
    expected: { notTold: ["one-address-printed"] },
  },
  {
    title: "notice/one-address-printed F32675 of 2025-04-22: nor to whom a child lives with",
    given: family({ filedBy: "parent", parents: "apart", residence: "with-the-filing-parent" }),
    expected: { notTold: ["one-address-printed"], asks: ["proof-of-address/parent"] },
  },
  {
    title:
      "notice/nothing-else-from-the-hosted F32675 of 2025-04-22: of a minor who is hosted, from that day on",
    given: minor(nine, { home: { lodging: "hosted" }, depositOn: "2025-04-22" }),
    expected: { told: ["nothing-else-from-the-hosted"] },
  },
  {
    title: "notice/nothing-else-from-the-hosted F32675 of 2025-04-22: not on its eve",
    given: minor(nine, { home: { lodging: "hosted" }, depositOn: "2025-04-21" }),
    expected: { notTold: ["nothing-else-from-the-hosted"] },
  },
  {
    title:
      "proof-of-address/parent F32675 of 2025-04-22: two addresses take two proofs, Justif'Adresse or not",
    given: family({ ...inTurn, bothAddresses: true }, { ...checkedOnline, depositOn: "2025-04-22" }),
    expected: {
      asks: ["proof-of-address/parent", "second-parent-proof-of-address/both-addresses"],
    },
  },
  {
    title: "proof-of-address/parent F32675 of 2025-04-22: on its eve Justif'Adresse spares one",
    given: family({ ...inTurn, bothAddresses: true }, { ...checkedOnline, depositOn: "2025-04-21" }),
    expected: {
      spares: ["proof-of-address/parent"],
      asks: ["second-parent-proof-of-address/both-addresses"],
    },
  },
  {
    title:
      "second-parent-proof-of-address/usual-residence F32675 of 2025-04-22: Justif'Adresse spares that of the other parent too",
    given: family({ filedBy: "parent", parents: "apart", residence: "with-the-other-parent" }, checkedOnline),
    expected: { documents: { "second-parent-proof-of-address": "not-required" } },
  },
  {
    title:
      "parental-authority-decision/third-party, proof-of-address/who-files Civil Code 377, F1342 of 2026-04-27: whom a court named proves their own address, whatever the parents do",
    given: minor(nine, { minor: { filedBy: "third-party" } }),
    expected: {
      asks: ["parental-authority-decision/third-party", "proof-of-address/who-files", "parent-id/minor"],
      spares: ["proof-of-address/parent", "guardian-id-copy/minor"],
      how: { "proof-of-address": { whose: "representative" } },
      refused: [],
      notTold: ["no-other-parents-consent"],
    },
  },
  {
    title:
      "guardianship-judgment/minor, guardian-id-copy/minor, proof-of-address/who-files F18605 of 2025-05-13: the guardian of a minor brings a copy of an identity document",
    given: minor(nine, { minor: { filedBy: "guardian" }, depositOn: "2025-05-13" }),
    expected: {
      asks: ["guardianship-judgment/minor", "guardian-id-copy/minor", "proof-of-address/who-files"],
      spares: ["parent-id/minor", "proof-of-address/parent"],
      how: { "guardian-id-copy": { form: "photocopy" } },
      refused: [],
    },
  },
  {
    title: "parent-id/minor, guardianship-judgment/minor F18605 of 2023-04-12: on its eve, the original",
    given: minor(nine, { minor: { filedBy: "guardian" }, depositOn: "2025-05-12" }),
    expected: {
      asks: ["guardianship-judgment/minor", "parent-id/minor"],
      spares: ["guardian-id-copy/minor"],
    },
  },
  {
    title:
      "proof-of-address/who-files F1342 of 2026-04-27: never that of the parent with whom the child is said to live",
    given: family({ filedBy: "guardian", parents: "apart", residence: "with-the-other-parent" }),
    expected: {
      asks: ["proof-of-address/who-files"],
      spares: ["second-parent-proof-of-address/usual-residence"],
    },
  },
  {
    title: "proof-of-address/who-files F14807: Justif'Adresse spares it like any other",
    given: minor(nine, { minor: { filedBy: "guardian" }, ...checkedOnline }),
    expected: { documents: { "proof-of-address": "not-required" } },
  },
  {
    title:
      "educational-assistance-judgment/child-welfare-service, parents-failure-record/child-welfare-service, agent-capacity-proof/child-welfare-service, agent-id-copy/child-welfare-service F18605 of 2025-05-13: the child welfare service brings four papers",
    given: minor(nine, { minor: { filedBy: "child-welfare-service" }, depositOn: "2025-05-13" }),
    expected: {
      list: {
        required: [
          "pre-application-number",
          "photo",
          "proof-of-address",
          "held-cni",
          "educational-assistance-judgment",
          "parents-failure-record",
          "agent-capacity-proof",
          "agent-id-copy",
        ],
        collection: ["held-cni"],
      },
      how: {
        "educational-assistance-judgment": { form: "photocopy", whose: "representative" },
        "agent-id-copy": { form: "photocopy", whose: "representative" },
      },
      refused: [],
      deposit: ["applicant", "legal-representative"],
    },
  },
  {
    title: "agent-id-copy/child-welfare-service F18605 of 2025-05-13: on its eve, the original",
    given: minor(nine, { minor: { filedBy: "child-welfare-service" }, depositOn: "2025-05-12" }),
    expected: {
      asks: ["parent-id/minor"],
      spares: [
        "agent-id-copy/child-welfare-service",
        "educational-assistance-judgment/child-welfare-service",
        "parents-failure-record/child-welfare-service",
        "agent-capacity-proof/child-welfare-service",
      ],
    },
  },
  {
    title:
      "referral/emancipated-minor Civil Code 413-6 and 413-7, F21829 of 2024-01-26: an emancipated minor acts alone",
    given: minor("2009-11-23", { minor: {}, ...only({ emancipated: true }) }, firstPassport),
    expected: {
      documents: {
        "parent-id": "not-required",
        "proof-of-address": "not-required",
        "host-statement": "required",
      },
      spares: ["parent-id/minor", "birth-record/parental-authority"],
      referrals: ["emancipated-minor"],
      deposit: ["applicant"],
      collection: ["applicant"],
      euros: 42,
      valid: 5,
      notTold: ["who-may-accompany", "no-other-parents-consent"],
    },
  },
  {
    title:
      "refusal/opposed-by-the-other-parent Senate 06867 of 2025-12-18: from that day on a consulate makes no title against a written opposition",
    given: opposed({ depositOn: "2025-12-18", ...abroad }),
    expected: { refused: ["opposed-by-the-other-parent"], notTold: ["no-other-parents-consent"] },
  },
  {
    title: "refusal/opposed-by-the-other-parent Senate 06867 of 2025-12-18: on its eve no text says so",
    given: opposed({ depositOn: "2025-12-17", ...abroad }),
    expected: {
      refused: [],
      perhapsRefused: { "opposed-by-the-other-parent": "written-opposition-of-a-parent" },
    },
  },
  {
    title: "refusal/opposed-by-the-other-parent Civil Code 372-2: what a town hall does, no text says",
    given: opposed(),
    expected: {
      refused: [],
      perhapsRefused: { "opposed-by-the-other-parent": "written-opposition-of-a-parent" },
    },
  },
  {
    title: "notice/no-other-parents-consent Civil Code 372-2: a parent who does not sign opposes nothing",
    given: family({ filedBy: "parent", parents: "apart", residence: "with-the-filing-parent" }),
    expected: { refused: [], told: ["no-other-parents-consent"] },
  },
  {
    title: "refusal/private-proxy F18605 of 2025-05-13: nobody else may come",
    given: family({ filedBy: "private-proxy" }),
    expected: { refused: ["private-proxy"] },
  },
  {
    title:
      "joint-authority-declaration/late-recognition F942 of 2025-09-24: recognised after the first birthday, with authority all the same",
    given: family({ filedBy: "parent", authorityGranted: true }, only({ lateRecognition: true })),
    expected: { asks: ["joint-authority-declaration/late-recognition"], refused: [] },
  },
  {
    title: "refusal/no-parental-authority F942 of 2025-09-24: without any, that parent may not file",
    given: family({ filedBy: "parent", authorityGranted: false }, only({ lateRecognition: true })),
    expected: { refused: ["no-parental-authority"] },
  },
];
