import { nothingSpecial, type Applicant, type Application, type Names } from "titres-identite";
import { adult, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { child, only } from "../people.js";

/** A surname or a first name was changed, by what is said of the change alone. */
const renamed = (names: Names): Application =>
  adult(
    { cni: { reason: "renewal" } },
    [card(ends.valid, { issuedOn: "2019-05-02", adultWhenIssued: true })],
    {
      names,
      circumstances: { ...nothingSpecial, nameChanged: undefined },
    },
  );

/** Nobody has read whether the birth record shows nationality: what is said of the birth and of the record tells. */
const bornSo = (applicant: Applicant): Application =>
  adult({ cni: { reason: "first" } }, [], {
    applicant: { bornOn: "1985-06-15", french: true, ...applicant },
  });
const proof = "nationality-proof/record-silent";

/** What a fact shows of another that is not said (decree 2024-689; sheet F18713). */
export const shownByFactsCases: readonly LineCase[] = [
  {
    title:
      "notice/renew-after-a-name-change F1656 of 2025-10-03: how a name was changed says that one was, and the day is still waited for",
    given: renamed({ changedBy: "decree" }),
    expected: { told: ["renew-after-a-name-change"], open: ["names.changeRecordedOn"] },
  },
  {
    title:
      "notice/renew-after-a-name-change F885 of 2025-02-24: that a first name was changed says that a name was, and how is still waited for",
    given: renamed({ changed: "first-name" }),
    expected: {
      notTold: ["renew-after-a-name-change"],
      open: ["names.changeRecordedOn", "names.changedBy"],
    },
  },
  {
    title:
      "notice/renew-after-a-name-change decree 2024-689, article 1: so says the day on which the record was updated",
    given: renamed({ changeRecordedOn: "2026-01-10" }),
    expected: { notTold: ["renew-after-a-name-change"], open: ["names.changedBy"] },
  },
  {
    title:
      "nationality-proof/record-silent F18713 of 2021-03-02: born in France of a parent born there, on whatever record",
    given: bornSo({
      birthplace: "france",
      parentBornInFrance: true,
      birthRecord: { heldBy: "paper-registry", nationalityInMargin: false },
    }),
    expected: { papers: ["birth-record"], spares: [proof] },
  },
  {
    title:
      "nationality-proof/record-silent F18713 of 2021-03-02: born in France of parents born elsewhere, and no mention in the margin",
    given: bornSo({
      birthplace: "france",
      parentBornInFrance: false,
      birthRecord: { heldBy: "paper-registry", nationalityInMargin: false },
    }),
    expected: { papers: ["birth-record", "nationality-proof"], asks: [proof] },
  },
  {
    title:
      "nationality-proof/record-silent F18713 of 2021-03-02: born in France of parents born elsewhere, on a connected record that does not say more",
    given: bornSo({
      birthplace: "france",
      parentBornInFrance: false,
      birthRecord: { heldBy: "connected-registry", nationalityInMargin: false },
    }),
    expected: { papers: ["nationality-proof"], asks: [proof] },
  },
  {
    title:
      "nationality-proof/record-silent F18713 of 2021-03-02: born abroad, on the record of the central service, which is the connected one",
    given: bornSo({
      birthplace: "abroad",
      birthRecord: { heldBy: "connected-registry", nationalityInMargin: false },
    }),
    expected: { papers: [], spares: [proof] },
  },
  {
    title:
      "nationality-proof/record-silent F18713 of 2021-03-02: born abroad, on a record of that country, which says nothing of it",
    given: bornSo({
      birthplace: "abroad",
      birthRecord: { heldBy: "foreign-registry", nationalityInMargin: false, inForeignLanguage: false },
    }),
    expected: { papers: ["birth-record", "nationality-proof"], asks: [proof] },
  },
  {
    title:
      "notice/widowed-mention-needs-the-name F868 of 2025-10-29, refusal/use-name-ended-by-remarriage F33250: nobody who asks for no use name is asked of which",
    given: adult({ cni: { reason: "renewal" } }, [card(ends.valid)], only({ useNameAsked: false })),
    expected: { papers: ["held-cni"], open: [] },
  },
  {
    title:
      "presence/applicant/collection F556 of 2024-03-01: aged eleven on the day, a child who collects that same day is still eleven",
    given: child({ cni: { reason: "first" } }, [], {
      depositOn: "2026-11-25",
      collectOn: "2026-11-25",
      territory: "metropole",
      applicant: {
        ageOnDeposit: 11,
        french: true,
        birthplace: "france",
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      },
    }),
    expected: {
      deposit: ["applicant", "legal-representative"],
      collection: ["legal-representative"],
      open: [],
    },
  },
  {
    title:
      "presence/applicant/collection, notice/fingerprints-from-twelve decree 55-1397, article 4-3: an adult of whom no age is said gives fingerprints and collects",
    given: adult({ cni: { reason: "first" } }, [], {
      applicant: {
        adult: true,
        french: true,
        birthplace: "france",
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      },
    }),
    expected: {
      collection: ["applicant"],
      told: ["fingerprints-from-twelve"],
      notTold: ["signature-of-the-adult"],
      open: [],
    },
  },
  {
    title:
      "fee/passport/new-caledonia/adult page of Nouméa: an adult of whom no age is said pays 3,000 francs",
    given: adult({ passport: { reason: "first" } }, [], {
      territory: "nouvelle-caledonie",
      photo: "brought",
      applicant: {
        adult: true,
        french: true,
        birthplace: "france",
        birthRecord: { heldBy: "connected-registry", showsNationality: true },
      },
    }),
    expected: {
      francs: [3000],
      contested: { "fiscal-stamp/paper-stamp": "fees-in-new-caledonia" },
      open: [],
    },
  },
  {
    title:
      "application-form/paper-channel F33640 of 2025-08-07: on its eve, of a form it still depended on whether a consulate took it",
    given: adult({ passport: { reason: "renewal" } }, [passport(ends.valid)], {
      depositOn: "2025-08-06",
      channel: "paper-form",
      territory: undefined,
    }),
    expected: { documents: { "application-form": "undecided" }, open: ["photo", "territory"] },
  },
];
