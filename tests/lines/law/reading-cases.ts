import { nothingSpecial } from "titres-identite";
import { adult, card, ends } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { firstPassport, only, renewal } from "../people.js";
import { minor, nine } from "./family-cases.js";
import { first } from "./paper-cases.js";
import { asks } from "./request-cases.js";

const temporaryPassport = { urgency: "medical", ...only({ temporaryPassport: true }) } as const;
const abroad = { territory: "abroad", photo: "brought" } as const;
const inNewCaledonia = { territory: "nouvelle-caledonie", photo: "brought" } as const;
const laminated = card("2030-05-01", { issuedOn: "2015-05-02", adultWhenIssued: true });
const underGuardianship = { circumstances: { ...nothingSpecial, protectedAdult: true } } as const;
const useName = only({ useNameAsked: true });

/**
 * Which reading of an open question comes first: the one by which whoever follows it is turned away by no counter, with the paper in
 * hand, the higher fee in the purse, the people at the counter and no file that may be refused.
 */
export const readingCases: readonly LineCase[] = [
  {
    title:
      "fee/passport/temporary/guyane row 8.18: the prefecture's 30 € of 2017-01-10 come before half of them by CGI 1043 A",
    given: adult(firstPassport, [], { ...temporaryPassport, territory: "guyane", photo: "brought" }),
    expected: { euros: [15, 30], cautiousFee: { "temporary-passport-in-guyane": true } },
  },
  {
    title:
      "fee/passport/temporary/abroad, fee/passport/temporary/abroad-before F1373 of 2025-10-06: on its eve its 90 € come before the 45 € of 2016",
    given: adult(firstPassport, [], { ...temporaryPassport, ...abroad, depositOn: "2025-10-05" }),
    expected: { euros: [45, 90], cautiousFee: { "temporary-passport-abroad": true } },
  },
  {
    title:
      "fee/passport/new-caledonia/adult, fee/passport/new-caledonia-unknown Nouméa, undated: that no source gives the fee comes before the page",
    given: adult(firstPassport, [], inNewCaledonia),
    expected: {
      francs: [3000],
      cautiousFee: { "fees-in-new-caledonia": false },
      cautiously: { "fiscal-stamp/paper-stamp": true },
    },
  },
  {
    title:
      "fiscal-stamp/paper-stamp Nouméa, undated: of a lost card the page says nothing, and a stamp is had all the same",
    given: adult({ cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })], inNewCaledonia),
    expected: { cautiously: { "fiscal-stamp/paper-stamp": true } },
  },
  {
    title:
      "fiscal-stamp/fee-due F34752 of 2025-07-29: so it is in Wallis-et-Futuna, of which no sheet speaks",
    given: adult(firstPassport, [], { territory: "wallis-et-futuna", photo: "brought" }),
    expected: { cautiously: { "fiscal-stamp/fee-due": true } },
  },
  {
    title:
      "application-form/paper-channel F33640 of 2024-03-13: before the sheet of 7 August 2025 a form is filled in, lest a consulate want it",
    given: first({ ...abroad, channel: "paper-form", depositOn: "2025-08-06" }),
    expected: { cautiously: { "application-form/paper-channel": true } },
  },
  {
    title:
      "guardian-id-copy/guardian-files F12883 of 2025-04-08: what a guardian who files brings it does not say; a copy is brought",
    given: adult(renewal, [card(ends.valid)], {
      protection: { measure: "guardianship", filedBy: "guardian" },
      ...underGuardianship,
    }),
    expected: {
      cautiously: { "guardian-id-copy/guardian-files": true },
      deposit: ["applicant", "guardian"],
      collection: ["applicant", "guardian"],
    },
  },
  {
    title:
      "presence/guardian/collection F12883 of 2025-04-08: who collects it does not say; the guardian comes",
    given: adult(renewal, [card(ends.valid)], {
      protection: { measure: "guardianship", filedBy: "applicant", guardianInformed: true },
      ...underGuardianship,
    }),
    expected: {
      deposit: ["applicant"],
      collection: ["applicant", "guardian?"],
      cautiously: { "presence/guardian/collection": true },
    },
  },
  {
    title:
      "presence/applicant/deposit, presence/applicant/collection F556 of 2024-03-01: whoever is ill comes, until an agent does",
    given: adult(renewal, [card(ends.recent)], only({ unableToCome: true })),
    expected: {
      cautiously: { "presence/applicant/deposit": true, "presence/applicant/collection": true },
    },
  },
  {
    title: "presence/applicant/deposit decree 2021-279, article 1: and so does whoever is in prison",
    given: adult(renewal, [card(ends.recent)], only({ detained: true })),
    expected: { cautiously: { "presence/applicant/deposit": true } },
  },
  {
    title:
      "presence/applicant/collection T22: a child who turns twelve between the deposit and the collection comes",
    given: minor("2014-12-05", { collectOn: "2026-12-05" }),
    expected: { cautiously: { "presence/applicant/collection": true } },
  },
  {
    title:
      "refusal/opposed-by-the-other-parent Civil Code 372-2: a written opposition stops the file, unless the counter lets it pass",
    given: minor(nine, only({ parentOpposes: true })),
    expected: { cautiously: { "admissible/cni/opposed-by-the-other-parent": true } },
  },
  {
    title:
      "divorce-judgment/ex-spouse-name F868 of 2025-10-29: the right to a name that stands on the title is proved all the same",
    given: adult(renewal, [card(ends.valid)], {
      names: { useName: "ex-spouse", onTitleAlready: true, remarried: false, judgmentAllows: true },
      ...useName,
    }),
    expected: { cautiously: { "divorce-judgment/ex-spouse-name": true } },
  },
  {
    title: "spouse-death-record/widowed-mention F868 of 2025-10-29: the record is brought for the word",
    given: adult(renewal, [card(ends.valid)], {
      names: { useName: "late-spouse", onTitleAlready: true, widowedMention: true, remarried: false },
      ...useName,
    }),
    expected: { cautiously: { "spouse-death-record/widowed-mention": true } },
  },
  {
    title:
      "other-parent-id-copy/both-parents F36441 of 2025-08-07: the copy that town halls ask for, and it does not, is brought",
    given: minor(nine, {
      names: { useName: "both-parents", onTitleAlready: false, form: "added", consent: "both-parents" },
      ...useName,
    }),
    expected: { cautiously: { "other-parent-id-copy/both-parents": true } },
  },
  {
    title:
      "other-parent-information-proof/one-parent, other-parent-information-statement/one-parent F36441 of 2025-08-07: a proof is brought, for a statement may not be one",
    given: minor(nine, {
      names: {
        useName: "both-parents",
        onTitleAlready: false,
        form: "added",
        consent: "one-parent-informed",
      },
      ...useName,
    }),
    expected: {
      cautiously: {
        "other-parent-information-proof/one-parent": true,
        "other-parent-information-statement/one-parent": false,
      },
    },
  },
  {
    title:
      "refusal/digital-identity-under-guardianship Maire-info of 2025-04-02: the legally capable, says the press: under guardianship it is not asked for",
    given: asks("cni", "digital-identity", [laminated], {
      protection: { measure: "guardianship", filedBy: "guardian" },
      ...underGuardianship,
    }),
    expected: { cautiously: { "admissible/cni/digital-identity-under-guardianship": true } },
  },
  {
    title:
      "refusal/renewal-too-early RA-2022-066: before 31 March 2025 a laminated card is not renewed early",
    given: asks("cni", "renewal", [laminated], { depositOn: "2025-03-30" }),
    expected: { cautiously: { "admissible/cni/renewal-too-early": true } },
  },
  {
    title: "refusal/renewal-too-early F21089 of 2020-10-01: nor a bank card before its last year",
    given: asks("cni", "renewal", [
      card("2031-11-23", { format: "card", issuedOn: "2021-11-24", adultWhenIssued: true }),
    ]),
    expected: {
      refused: [],
      perhapsRefused: { "renewal-too-early": "early-renewal-of-a-bank-card" },
      cautiously: { "admissible/cni/renewal-too-early": true },
      notTold: ["laminated-card-in-the-eu-2031"],
    },
  },
];
